import { type Consultation, type ConsultationEventId, numberOf } from '../../domain/consultations/consultation.ts';
import type { HeardLine } from '../../domain/consultations/hear-line.ts';
import { hearWords } from '../../domain/consultations/relay-line.ts';
import { LONGEST_TEXT } from '../../domain/consultations/take-step.ts';
import { screenersOf } from '../../domain/consultations/tell-others.ts';
import { conversationTexts } from '../conversation/conversation.texts.ts';
import { helpCall } from '../conversation/conversation.vocabulary.ts';
import type { NudgeMessage, Turn } from '../conversation/feature.ts';
import { nameAtStart } from '../conversation/member-names.ts';
import { type Button, type Card, quiet, text } from '../view/card.ts';
import { type Copy, said } from '../view/copy.ts';
import type { Form, Values } from '../view/form.ts';
import { namesOf } from './asking.cards.ts';
import { askingTexts } from './asking.texts.ts';
import * as asking from './asking.vocabulary.ts';
import { consultationTexts } from './consultations.texts.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { threadTexts } from './thread.texts.ts';
import * as calls from './thread.vocabulary.ts';

/** Somebody's words, with name and role, for their reader's own chat. A notification shows the title and no more. */
export function lineMessage(heard: HeardLine, turn: Turn): NudgeMessage {
  const t = threadTexts[turn.language];
  const { consultation, line, below, replaces } = heard;
  const number = numberOf(consultation);
  const open: Button = {
    label: consultationTexts[turn.language].see,
    call: seeConsultation({ consultation: consultation.id }),
  };
  const answer = answerButton(consultation, turn);
  // Who asked back looks at the answer first, and then says whether the question fits.
  const isAnswer = line.kind === 'answer';
  const around = {
    discreet: true,
    brief: t.brief(number),
    open,
    why: t.why,
    below,
    ...(replaces ? { replaces } : {}),
  };
  if (line.text === undefined) return { ...around, ...goneWords(heard, turn), buttons: [open] };
  return {
    ...around,
    title: t.titles[line.kind](number),
    parts: [text(fromWhom(heard, turn)), text(said(line.text)), ...(line.changedAt ? [quiet(t.mended)] : [])],
    question: isAnswer ? t.answerQuestion : t.question,
    buttons: isAnswer
      ? [{ ...open, style: 'primary' }, answer, callButton(turn)]
      : [{ ...answer, style: 'primary' }, open, callButton(turn)],
  };
}

/** Nothing of what it was is left: no title, no question. */
function goneWords({ consultation, line }: HeardLine, turn: Turn) {
  const t = threadTexts[turn.language];
  return { title: t.takenBackTitle(numberOf(consultation)), parts: [text(t.takenBack(nameAtStart(line.by, turn)))] };
}

function fromWhom({ line, role, about }: HeardLine, turn: Turn): Copy {
  const t = threadTexts[turn.language];
  const name = nameAtStart(line.by, turn);
  return about === undefined ? t.from(name, t.roles[role]) : t.fromExpert(name, about);
}

/** What was written went on, to these people; `first` is what has to be read before anything else. */
export function passedCard(
  consultation: Consultation,
  line: ConsultationEventId | undefined,
  first: Copy | undefined,
  turn: Turn,
): Card {
  const t = threadTexts[turn.language];
  const others = hearWords(consultation).filter((member) => member !== turn.me.id);
  const readers = [...new Set(others)].flatMap((id) => turn.network.member(id) ?? []);
  const names = new Intl.ListFormat(turn.language === 'nl' ? 'nl-NL' : 'en-GB').format(readers.map(({ name }) => name));
  return {
    title: t.passedTitle,
    discreet: true,
    parts: [...(first ? [text(first)] : []), ...(readers.length > 0 ? [text(t.passed(names))] : [])],
    buttons: [...(line ? ownLineButtons(line, turn) : []), callButton(turn)],
  };
}

/** A few words about what was done with one's own line. */
export function doneCard(what: 'mended' | 'taken', turn: Turn): Card {
  const t = threadTexts[turn.language];
  return what === 'mended'
    ? { title: t.mendedTitle, parts: [text(t.mendedText)], buttons: [callButton(turn)] }
    : { title: t.takenTitle, parts: [text(t.takenText)], buttons: [callButton(turn)] };
}

/** Nothing was kept or passed on: why, and how else. */
export function notPassedCard(consultation: Consultation, sentences: readonly string[], turn: Turn): Card {
  return {
    title: threadTexts[turn.language].notTitle,
    parts: sentences.map((sentence) => text(sentence)),
    buttons: [{ ...answerButton(consultation, turn), style: 'primary' }, callButton(turn)],
  };
}

/** It ended, or they take no part any more: whom to turn to. */
export function overCard({ region, ret }: Consultation, turn: Turn): Card {
  const t = threadTexts[turn.language];
  const phone = turn.network.regions.find(({ key }) => key === region)?.consultation?.phone;
  const screeners = screenersOf({ ret }, turn.network).flatMap((id) => turn.network.member(id) ?? []);
  return {
    title: t.notTitle,
    parts: [text(t.over(namesOf(screeners, turn))), ...(phone ? [text(t.phone(phone))] : [])],
    buttons: [callButton(turn)],
  };
}

/** Words outside the conversation: nothing was done with them, and where they can be said. */
export function strayCard(consultation: Consultation, turn: Turn): Card {
  const t = threadTexts[turn.language];
  return {
    title: t.strayTitle(numberOf(consultation)),
    parts: [text(t.stray), text(t.strayTakeAway), quiet(t.strayThread)],
    buttons: [
      { ...answerButton(consultation, turn), style: 'primary' },
      callButton(turn),
      { label: conversationTexts[turn.language].helpButton, call: helpCall({}) },
    ],
  };
}

/** *Antwoorden*; `line` is one's own that is mended. */
export function lineForm(
  about: { readonly consultation: Consultation['id'] } | { readonly line: ConsultationEventId },
  filled: Values,
  problems: Form['problems'],
  turn: Turn,
): Form {
  const t = threadTexts[turn.language].form;
  const mends = 'line' in about;
  return {
    title: mends ? t.mendTitle : t.title,
    fields: [
      { kind: 'long', name: 'text', label: t.text, hint: t.hint, value: filled['text'], maxLength: LONGEST_TEXT },
    ],
    submit: mends ? { label: t.mendSend, call: calls.sendMend(about) } : { label: t.send, call: calls.sendLine(about) },
    problems,
  };
}

/** What one can do with one's own words. */
export function ownLineButtons(line: ConsultationEventId, turn: Turn): readonly Button[] {
  const t = threadTexts[turn.language];
  return [
    { label: t.mend, call: calls.openMend({ line }) },
    { label: t.takeBack, call: calls.takeBack({ line }) },
  ];
}

function answerButton({ id }: Consultation, turn: Turn): Button {
  const { answer } = threadTexts[turn.language];
  return { label: answer, call: calls.openLine({ consultation: id }) };
}

function callButton(turn: Turn): Button {
  return { label: askingTexts[turn.language].callMe, call: asking.openCallMe({}) };
}
