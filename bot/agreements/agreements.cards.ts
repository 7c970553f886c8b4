import { type AgreementAction, mayAgreement } from '../../domain/agreements/agreement.permissions.ts';
import { type Agreement, isSettled, type Progress } from '../../domain/agreements/agreement.ts';
import type { AgreementList, Listed } from '../../domain/agreements/list-agreements.ts';
import { dayAt } from '../../domain/kernel/time.ts';
import type { Body } from '../../domain/network/network.ts';
import type { Reading, Turn } from '../conversation/feature.ts';
import { nameOf as memberName } from '../conversation/member-names.ts';
import type { Call } from '../view/call.ts';
import { type Button, type Card, heading, line, list, type Part, quiet, text } from '../view/card.ts';
import { type Copy, link } from '../view/copy.ts';
import { agreementTexts } from './agreements.texts.ts';
import * as calls from './agreements.vocabulary.ts';
import { nameOf, somebodyHears } from './owner-names.ts';

const MOST_LISTED = 12;
const MOST_STEPS = 5;

/** Agreements by opgave: one's own, or a body's. A long list is told in pages. */
export function listCard(
  of: AgreementList,
  title: string,
  turn: Turn,
  more: { empty: string; body?: Body; intro?: Copy | undefined; from?: number | undefined },
): Card {
  const t = agreementTexts[turn.language];
  const all = of.groups.flatMap(({ goal, agreements }) => agreements.map((listed) => ({ goal, listed })));
  const next = (more.from ?? 0) + MOST_LISTED;
  const shown = all.slice(more.from ?? 0, next);
  const goals = [...new Set(shown.map(({ goal }) => goal))];
  const parts: Part[] = more.intro ? [text(more.intro)] : [];
  for (const goal of goals) {
    const ofGoal = shown.filter((each) => each.goal === goal);
    parts.push(...goalParts(goal, turn), ...ofGoal.map(({ listed }) => itemPart(listed, turn)));
  }
  const rest = all.length - next;
  if (rest > 0) parts.push(quiet(t.andMore(rest)));
  parts.push(...(shown.length > 0 ? [line] : [text(more.empty)]));
  return {
    title,
    parts,
    buttons: [
      ...(rest > 0 ? [{ label: t.next, call: pageCall(next, more.body) }] : []),
      { label: t.add, call: calls.openAgreementForm(more.body ? { body: more.body.key } : {}), style: 'primary' },
      ...(more.body ? [{ label: t.mine, call: calls.seeAgreements({}) }] : bodyButtons(turn)),
    ],
  };
}

function pageCall(from: number, body: Body | undefined): Call {
  return body ? calls.seeBodyAgreements({ body: body.key, from }) : calls.seeAgreements({ from });
}

function bodyButtons(turn: Turn): Button[] {
  const t = agreementTexts[turn.language];
  return turn.me.seats.slice(0, 3).flatMap((seat) => {
    const body = turn.network.body(seat.body);
    return body ? [{ label: t.ofBody(body.name), call: calls.seeBodyAgreements({ body: body.key }) }] : [];
  });
}

function goalParts(key: Agreement['goal'], turn: Turn): Part[] {
  const t = agreementTexts[turn.language];
  const goal = key && turn.network.goal(key);
  if (!goal) return [heading(t.noGoal)];
  return [
    heading(goal.title),
    ...(goal.forChild ? [quiet(t.forChild(goal.forChild))] : []),
    ...(goal.goodEnough ? [quiet(t.goodEnough(goal.goodEnough))] : []),
  ];
}

function itemPart({ agreement, progress }: Listed, turn: Turn): Part {
  const t = agreementTexts[turn.language];
  const owner = nameOf(agreement.owner, turn.network, turn.language);
  const latest = progress.at(-1);
  return {
    kind: 'item',
    text: isSettled(agreement)
      ? t.settledItem(owner, agreement.about)
      : t.item(owner, agreement.about, agreement.due, turn.today),
    detail: [t.states[agreement.state], ...(latest ? [' · ', stepLine(latest, turn)] : [])],
    buttons: itemButtons(agreement, turn),
  };
}

function itemButtons(agreement: Agreement, turn: Turn): Button[] {
  const t = agreementTexts[turn.language];
  const one = { agreement: agreement.id };
  if (isSettled(agreement)) return [];
  if (mayAgreement(turn.me, 'tell', agreement)) return [{ label: t.update, call: calls.seeAgreement(one) }];
  return agreement.state === 'stuck'
    ? [{ label: t.offer, call: calls.offerHelp(one) }]
    : [{ label: t.look, call: calls.seeAgreement(one) }];
}

/** One agreement with its facts, what moved, and what this reader may do with it; a reminder that may wait asks when. */
export function oneCard(
  { agreement, progress }: Listed,
  turn: Turn,
  said: { title?: string; intro?: Copy; mayWait?: boolean } = {},
): Card {
  const t = agreementTexts[turn.language];
  return {
    title: said.title ?? t.oneTitle,
    parts: [
      ...(said.intro ? [text(said.intro)] : []),
      factsPart(agreement, turn, sourceRows(agreement, turn)),
      ...(progress.length > 0
        ? [heading(t.history), list(progress.slice(-MOST_STEPS).map((step) => stepLine(step, turn)))]
        : []),
    ],
    buttons: isSettled(agreement)
      ? [{ label: t.mine, call: calls.seeAgreements({}) }]
      : allButtons(agreement, turn, said.mayWait),
  };
}

/** Said back right after it was made. */
export function madeCard(agreement: Agreement, turn: Turn): Card {
  const t = agreementTexts[turn.language];
  const one = { agreement: agreement.id };
  const hears = !mayAgreement(turn.me, 'tell', agreement) && somebodyHears(agreement.owner, turn);
  return {
    title: t.madeTitle,
    parts: [
      factsPart(agreement, turn, sourceRows(agreement, turn)),
      ...(hears ? [text(t.ownerHears(nameOf(agreement.owner, turn.network, turn.language)))] : []),
    ],
    buttons: [
      { label: t.undo, call: calls.undoMaking(one) },
      ...(agreement.goal && agreement.body ? [] : [{ label: t.place, call: calls.openPlaceForm(one) }]),
      { label: t.mine, call: calls.seeAgreements({}) },
    ],
  };
}

interface Row {
  readonly label: string;
  readonly value: Copy;
}

/** The way back to the message in the chat that it was made of. */
function sourceRows({ source }: Agreement, turn: Reading): Row[] {
  return source ? [{ label: agreementTexts[turn.language].source, value: link(source) }] : [];
}

export function factsPart(agreement: Agreement, turn: Reading, more: readonly Row[] = []): Part {
  const t = agreementTexts[turn.language];
  const goal = agreement.goal && turn.network.goal(agreement.goal);
  const made = madeIn(agreement, turn);
  return {
    kind: 'facts',
    rows: [
      { label: t.what, value: { said: agreement.about } },
      { label: t.who, value: nameOf(agreement.owner, turn.network, turn.language) },
      { label: t.due, value: t.day(agreement.due, turn.today) },
      ...(agreement.state === 'open' ? [] : [{ label: t.state, value: t.states[agreement.state] }]),
      ...(goal ? [{ label: t.goal, value: goal.title }] : []),
      ...(made ? [{ label: t.from, value: made }] : []),
      ...more,
    ],
  };
}

/** "SAR, dinsdag 3 november": where it was agreed. */
export function madeIn(agreement: Agreement, turn: Reading): Copy | undefined {
  const body = agreement.body && turn.network.body(agreement.body);
  return body ? agreementTexts[turn.language].madeIn(body.name, agreement.meeting, turn.today) : undefined;
}

/** The four buttons that answer "hoe staat het ermee?". */
export function answerButtons(agreement: Agreement, turn: Turn): Button[] {
  const t = agreementTexts[turn.language];
  const one = { agreement: agreement.id };
  return [
    { label: t.done, call: calls.finish(one), style: 'primary' },
    { label: t.tell, call: calls.openTell(one) },
    { label: t.move, call: calls.openMove(one) },
    { label: t.stuck, call: calls.getStuck(one) },
  ];
}

function allButtons(agreement: Agreement, turn: Turn, mayWait = false): Button[] {
  const t = agreementTexts[turn.language];
  const one = { agreement: agreement.id };
  const others: readonly [AgreementAction, string, Call][] = [
    ['offer-help', t.offer, calls.offerHelp(one)],
    ['hand-over', t.handOver, calls.openHandOver(one)],
    ['place', t.place, calls.openPlaceForm(one)],
    ['remind-me', t.remind, calls.openRemind(one)],
    ['drop', t.drop, calls.openDrop(one)],
  ];
  const owner = mayAgreement(turn.me, 'tell', agreement);
  return [
    ...(owner ? answerButtons(agreement, turn) : []),
    ...others
      .filter(([action]) => mayAgreement(turn.me, action, agreement) && !(owner && action === 'offer-help'))
      .filter(([action]) => !(mayWait && action === 'remind-me'))
      .map(([, label, call]) => ({ label, call })),
  ];
}

/** The latest step in words, with its maker and its day. */
export function stepLine(progress: Progress, turn: Reading): Copy {
  const t = agreementTexts[turn.language];
  return t.stepLine(stepWords(progress, turn), dayAt(progress.at, turn.zone), turn.today);
}

function stepWords({ by, step }: Progress, turn: Reading): Copy {
  const t = agreementTexts[turn.language].steps;
  const name = memberName(by, turn);
  switch (step.kind) {
    case 'told':
      return t.told(name, step.text);
    case 'done':
      return t.done(name, step.text);
    case 'moved':
      return t.moved(name, step.to, turn.today);
    case 'stuck':
      return t.stuck(name, step.text);
    case 'asked':
      return t.asked(name, agreementTexts[turn.language].helpSaid[step.whom]);
    case 'offered':
      return t.offered(name, step.text);
    case 'handed-over':
      return t.handedOver(name, nameOf(step.to, turn.network, turn.language));
    case 'dropped':
      return t.dropped(name, step.text);
  }
}
