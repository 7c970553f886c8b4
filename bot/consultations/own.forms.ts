import {
  analyses,
  type Consultation,
  type ConsultationId,
  extents,
  familyParts,
  familyStates,
  moreFields,
} from '../../domain/consultations/consultation.ts';
import { LONGEST_TEXT } from '../../domain/consultations/take-step.ts';
import { theBody } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Call } from '../view/call.ts';
import type { Field, Form, Values } from '../view/form.ts';
import { sendMore } from './asking.vocabulary.ts';
import { consultationTexts } from './consultations.texts.ts';
import { ownTexts } from './own.texts.ts';
import * as calls from './own.vocabulary.ts';

type Problems = Readonly<Record<string, string>> | undefined;

/** *Meer vertellen*: all of it optional, with what was told before. */
export function moreForm(id: ConsultationId, filled: Values, problems: Problems, turn: Turn): Form {
  const t = ownTexts[turn.language].form;
  const all = consultationTexts[turn.language];
  return {
    title: t.moreTitle,
    intro: t.moreIntro,
    fields: [
      {
        kind: 'line',
        name: 'domains',
        label: t.domains,
        hint: t.domainsHint,
        value: filled['domains'],
        maxLength: LONGEST_TEXT,
        optional: true,
      },
      ...moreFields.map((name) => long(name, t[name], filled, { hint: name === 'tried' ? t.hint : undefined })),
      {
        kind: 'choice',
        name: 'analysis',
        label: t.analysis,
        options: analyses.map((value) => ({ value, label: all.analyses[value] })),
        value: filled['analysis'],
        optional: true,
      },
      ...familyFields(filled, true, turn),
    ],
    submit: { label: t.save, call: sendMore({ consultation: id }) },
    problems,
  };
}

/** One text for the thread: an answer, or a reaction. */
export function wordsForm(
  kind: 'answer' | 'reaction',
  id: ConsultationId,
  filled: Values,
  problems: Problems,
  turn: Turn,
): Form {
  const t = ownTexts[turn.language].form;
  const one = { consultation: id };
  const { title, label, send, call } =
    kind === 'answer'
      ? { title: t.answerTitle, label: t.answer, send: t.answerSend, call: calls.sendAnswer(one) }
      : { title: t.reactTitle, label: t.react, send: t.reactSend, call: calls.sendReaction(one) };
  return textForm(title, [long('text', label, filled, { hint: t.hint, optional: false })], send, call, problems);
}

/** May the expertteam discuss it: who reads along then, whether the family knows, and how it takes part. */
export function tableForm(consultation: Consultation, filled: Values, problems: Problems, turn: Turn): Form {
  const t = ownTexts[turn.language].form;
  const all = consultationTexts[turn.language];
  const body = turn.network.body(consultation.ret);
  const setting = turn.network.regions.find(({ key }) => key === consultation.region)?.consultation?.family ?? 'ask';
  const asks = setting === 'ask';
  const region = asks ? '' : setting === 'at-the-table' ? t.partAtTable : t.partAround;
  const part: Field = {
    kind: 'choice',
    name: 'part',
    label: t.familyPart,
    options: familyParts.map((value) => ({ value, label: all.familyParts[value] })),
    value: filled['part'],
    optional: true,
  };
  return {
    title: t.tableTitle,
    intro: [t.tableIntro(body ? theBody(body, turn.language) : ''), ...(region ? [` ${region}`] : [])],
    fields: [...familyFields(filled, false, turn), ...(asks ? [part] : [])],
    submit: { label: t.tableSend, call: calls.sendTable({ consultation: consultation.id }) },
    problems,
  };
}

/** How it went, after half a year. */
export function toldForm(id: ConsultationId, filled: Values, problems: Problems, turn: Turn): Form {
  const t = ownTexts[turn.language].form;
  const all = consultationTexts[turn.language];
  const extent = (name: 'carriedOut' | 'useful'): Field => ({
    kind: 'choice',
    name,
    label: t[name],
    options: extents.map((value) => ({ value, label: all.extents[value] })),
    value: filled[name],
  });
  const texts = (['parents', 'youngster', 'learned'] as const).map((name) => long(name, t[name], filled, {}));
  const call = calls.sendTold({ consultation: id });
  const fields = [extent('carriedOut'), extent('useful'), ...texts];
  return { ...textForm(t.toldTitle, fields, t.toldSend, call, problems), intro: t.toldIntro };
}

function familyFields(filled: Values, optional: boolean, turn: Turn): Field[] {
  const t = ownTexts[turn.language].form;
  const all = consultationTexts[turn.language];
  return [
    {
      kind: 'choice',
      name: 'family',
      label: t.family,
      hint: t.familyHint,
      options: familyStates.map((value) => ({ value, label: all.families[value] })),
      value: filled['family'],
      optional,
    },
    {
      kind: 'line',
      name: 'because',
      label: t.because,
      value: filled['because'],
      maxLength: LONGEST_TEXT,
      optional: true,
    },
  ];
}

function long(
  name: string,
  label: string,
  filled: Values,
  more: { hint?: string | undefined; optional?: boolean },
): Field {
  const { hint, optional = true } = more;
  return { kind: 'long', name, label, hint, value: filled[name], maxLength: LONGEST_TEXT, optional };
}

function textForm(title: string, fields: readonly Field[], label: string, call: Call, problems: Problems): Form {
  return { title, fields, submit: { label, call }, problems };
}
