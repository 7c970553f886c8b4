import { glimpseSignal, oneSignal } from '../../domain/signals/one-signal.ts';
import { carriersOf } from '../../domain/signals/places.ts';
import { isSignalNudgeWanted } from '../../domain/signals/signal.nudges.ts';
import { isOpen, numberOf } from '../../domain/signals/signal.ts';
import type { SeenStep, SignalView } from '../../domain/signals/signal.view.ts';
import { signalOfNews, stepOfNews } from '../../domain/signals/tell-others.ts';
import { bodyInFull, theBody } from '../conversation/body-names.ts';
import type { NudgeMessage, SayNudge, Turn } from '../conversation/feature.ts';
import { nameAtStart, nameOf } from '../conversation/member-names.ts';
import { sayDay } from '../language/say.ts';
import { type Button, heading, list, type Part, text } from '../view/card.ts';
import { type Copy, said } from '../view/copy.ts';
import { stepButtons, stepsFor } from './signal.buttons.ts';
import { toldRows } from './signal.facts.ts';
import { signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';
import { holderBody, namesOf, regionName, shortened, stepWords } from './signals.words.ts';

const MOST_OF_SIGNAL = 300;
const MOST_IN_BUNDLE = 300;
const MOST_BUTTONS = 3;

/** What happened with what one reported or sees too: what, in whose words, and what comes next. */
export const sayStep: SayNudge = async (nudge, turn) => {
  const t = signalTexts[turn.language].nudge;
  if (!(await isSignalNudgeWanted(nudge, turn))) return undefined;
  const found = await oneSignal(turn.me, signalOfNews(nudge.about), turn);
  const step = found.done ? found.value.steps.find(({ id }) => id === stepOfNews(nudge.about)) : undefined;
  if (!found.done || !step) return undefined;
  const view = found.value;
  const number = numberOf(view.signal);
  const look = lookAt(view, step.id, turn);
  const news = { title: t.stepTitle(number), open: look, why: t.why };
  if (view.signal.critical) {
    const parts = [text(t.confidential(number))];
    return { ...news, parts, question: t.seeQuestion, buttons: [look], brief: t.confidentialBrief(number) };
  }
  return {
    ...news,
    parts: [
      text(said(shortened(view.signal.text, MOST_OF_SIGNAL))),
      heading(t.happened),
      list([stepWords(step, turn, { inFull: true })]),
      heading(t.next),
      text(whatComesNext(step, view, turn)),
    ],
    ...answerTo(step, view, look, turn),
    brief: t.stepBrief(number, stepWords(step, turn, { most: MOST_IN_BUNDLE })),
  };
};

/** A settled signal may still play; who joined may add to one that goes on. */
function answerTo({ step }: SeenStep, view: SignalView, look: Button, turn: Turn) {
  const t = signalTexts[turn.language];
  const one = { signal: view.signal.id };
  if (step.kind === 'settled') {
    const again = { label: t.stepButtons.reopened, call: calls.openStep({ ...one, step: 'reopened' as const }) };
    return { question: t.nudge.settledQuestion, buttons: [look, ...(view.may.has('reopen') ? [again] : [])] };
  }
  const adds = view.mine === 'supporter' && isOpen(view.signal);
  const add = { label: t.addAddition, call: calls.openAddition(one) };
  return adds
    ? { question: t.nudge.addQuestion, buttons: [add, look] }
    : { question: t.nudge.seeQuestion, buttons: [look] };
}

function whatComesNext({ step }: SeenStep, { signal }: SignalView, turn: Turn): Copy {
  const t = signalTexts[turn.language].nudge;
  if (signal.stage === 'settled') return t.nextSettled;
  if (step.kind === 'on-agenda') {
    const body = turn.network.body(step.body);
    const day = sayDay(step.slot, turn.today, turn.language);
    return body ? t.nextAgenda(theBody(body, turn.language), day) : t.nextNobody;
  }
  if (step.kind === 'asked-down') return t.nextAsked;
  if (step.kind === 'advised') return t.nextAdvised(step.executor);
  const holder = holderBody(signal, turn);
  const people = carriersOf(signal, turn.network);
  if (!holder || people.length === 0) return t.nextNobody;
  const isNamed = step.kind === 'passed-on' && step.body === holder.key;
  const name = isNamed ? theBody(holder, turn.language) : bodyInFull(holder, turn.language);
  if (people.some(({ id }) => id === turn.me.id)) return t.nextAt(name);
  return people.length === 1 ? t.nextWith(namesOf(people, turn), name) : t.nextWithMore(namesOf(people, turn), name);
}

/** A signal that came to one's body: new, passed on or sent back. */
export const sayArrived: SayNudge = async (nudge, turn) => {
  const t = signalTexts[turn.language].nudge;
  if (!(await isSignalNudgeWanted(nudge, turn))) return undefined;
  const found = await oneSignal(turn.me, signalOfNews(nudge.about), turn);
  if (!found.done) return undefined;
  const view = found.value;
  const { signal } = view;
  const number = numberOf(signal);
  const body = holderBody(signal, turn);
  const step = view.steps.find(({ id }) => id === stepOfNews(nudge.about));
  const look = lookAt(view, step?.id ?? 'arrived', turn);
  const common = {
    title: t.arrivedTitle(number),
    question: t.arrivedQuestion,
    open: look,
    why: t.whyArrived(body ? bodyInFull(body, turn.language) : ''),
  };
  if (signal.critical) {
    const parts = [text(t.arrivedConfidential)];
    return { ...common, parts, buttons: [look], brief: t.arrivedConfidentialBrief(number) };
  }
  return {
    ...common,
    parts: [...fromParts(step, view, turn), text(said(signal.text)), { kind: 'facts', rows: toldRows(signal, turn) }],
    buttons: [...firstSteps(view, turn), look],
    brief: t.arrivedBrief(number, shortened(signal.text, MOST_IN_BUNDLE)),
  };
};

/** A few first steps; asking others is a question of its own, and is not put beside this one. */
function firstSteps(view: SignalView, turn: Turn): Button[] {
  const steps = stepsFor(view).filter((step) => step !== 'asked-down');
  return stepButtons(view, turn, steps.slice(0, MOST_BUTTONS));
}

function fromParts(step: SeenStep | undefined, { signal }: SignalView, turn: Turn): Part[] {
  const t = signalTexts[turn.language].nudge;
  if (step) return [text(stepWords(step, turn, { inFull: true }))];
  const reporter = signal.by && nameOf(signal.by, turn);
  return reporter ? [text(t.arrivedFrom(reporter, regionName(signal.region, turn)))] : [];
}

/** "Wie herkent dit?", answered with one tap. */
export const sayAsked: SayNudge = async (nudge, turn): Promise<NudgeMessage | undefined> => {
  const all = signalTexts[turn.language];
  const t = all.nudge;
  if (!(await isSignalNudgeWanted(nudge, turn))) return undefined;
  const id = signalOfNews(nudge.about);
  const seen = await glimpseSignal(turn.me, id, turn);
  const asking = (await turn.stores.signals.stepsOf([id])).find((each) => each.id === stepOfNews(nudge.about));
  if (!seen.done || asking?.step.kind !== 'asked-down') return undefined;
  const number = numberOf(seen.value);
  const words = shortened(seen.value.text, MOST_IN_BUNDLE);
  return {
    title: t.askedTitle(number),
    parts: [text(said(seen.value.text)), text(t.asked(nameAtStart(asking.by, turn), asking.step.text))],
    question: t.askedQuestion,
    buttons: [
      { label: all.recognise, call: calls.recognise({ signal: id, yes: true }), style: 'primary' },
      { label: all.notRecognise, call: calls.recognise({ signal: id, yes: false }) },
      { label: all.look, call: calls.seeSignal({ signal: id, news: asking.id }) },
    ],
    brief: t.askedBrief(number, words),
    open: { label: all.look, call: calls.seeSignal({ signal: id, news: asking.id }) },
    why: t.whyAsked,
  };
};

/** Each message opens its signal by a call of its own, so that two steps of one day are both said. */
function lookAt({ signal }: SignalView, news: string, turn: Turn): Button {
  return { label: signalTexts[turn.language].look, call: calls.seeSignal({ signal: signal.id, news }) };
}
