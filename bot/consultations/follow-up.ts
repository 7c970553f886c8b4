import { type Consultation, type ConsultationId, extents } from '../../domain/consultations/consultation.ts';
import { tellAsContact } from '../../domain/consultations/follow-up.ts';
import { findForStep, LONGEST_TEXT } from '../../domain/consultations/take-step.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply } from '../conversation/reply.ts';
import type { Field, Form, Values } from '../view/form.ts';
import { refusal } from './consultations.refusals.ts';
import { consultationTexts } from './consultations.texts.ts';
import { followUpTexts } from './follow-up.texts.ts';
import * as calls from './helpers.vocabulary.ts';
import { seeLookBack } from './look-back.ts';
import { ownTexts } from './own.texts.ts';
import { fromForm } from './own.ts';

const chosen = ['carriedOut', 'useful'] as const;
const typed = ['parents', 'youngster', 'learned'] as const;

/** *Vertellen hoe het gaat*, by the contactpersoon. */
export async function openContactTold(id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'tell-contact', turn);
  if (!found.done) return refusal(found.refusal, turn);
  return isTold(found.value)
    ? seeLookBack({ consultation: id, side: 'contact' }, turn)
    : open(toldForm(id, {}, undefined, turn));
}

export async function sendContactTold(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = followUpTexts[turn.language];
  const [carriedOut, useful] = chosen.map((name) => extents.find((each) => each === values[name]));
  const long = typed.find((name) => (values[name]?.trim().length ?? 0) > LONGEST_TEXT);
  if (!carriedOut || !useful) {
    const missing = [...(carriedOut ? [] : ['carriedOut']), ...(useful ? [] : ['useful'])];
    const sentence = ownTexts[turn.language].form.chooseOne;
    return invalid(toldForm(id, values, Object.fromEntries(missing.map((name) => [name, sentence])), turn));
  }
  const { parents, youngster, learned } = values;
  const told = await tellAsContact(turn.me, id, { carriedOut, useful, parents, youngster, learned }, turn);
  const fields = { 'too-long': long ?? 'learned' } as const;
  return fromForm(told, { title: t.doneTitle, intro: t.done }, fields, turn, (problems) =>
    toldForm(id, values, problems, turn),
  );
}

export function isTold({ followUp }: Consultation): boolean {
  return followUp.contact !== undefined;
}

function toldForm(
  id: ConsultationId,
  filled: Values,
  problems: Readonly<Record<string, string>> | undefined,
  turn: Turn,
): Form {
  const t = followUpTexts[turn.language].form;
  const all = consultationTexts[turn.language];
  const choices = chosen.map(
    (name): Field => ({
      kind: 'choice',
      name,
      label: t[name],
      options: extents.map((value) => ({ value, label: all.extents[value] })),
      value: filled[name],
    }),
  );
  const texts = typed.map(
    (name, index): Field => ({
      kind: 'long',
      name,
      label: t[name],
      hint: index === 0 ? t.hint : undefined,
      value: filled[name],
      maxLength: LONGEST_TEXT,
      optional: true,
    }),
  );
  return {
    title: t.title,
    fields: [...choices, ...texts],
    submit: { label: t.send, call: calls.sendContactTold({ consultation: id }) },
    problems,
  };
}
