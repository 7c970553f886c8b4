import { addDays, asDay } from '../../domain/kernel/time.ts';
import { type AgendaKind, agendaKinds } from '../../domain/meetings/agenda.ts';
import { takenPartIn } from '../../domain/meetings/list-meetings.ts';
import { mayMeeting } from '../../domain/meetings/meeting.permissions.ts';
import { isOver } from '../../domain/meetings/meeting-world.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { oneSignal } from '../../domain/signals/one-signal.ts';
import { type AgendaRefusal, putOnAgenda } from '../../domain/signals/put-on-agenda.ts';
import { nearby } from '../../domain/signals/signal.step.ts';
import { numberOf, places, type Signal, type SignalId } from '../../domain/signals/signal.ts';
import type { SignalView } from '../../domain/signals/signal.view.ts';
import { findFor } from '../../domain/signals/signal-world.ts';
import { type StepRefusal, type StepWish, takeStep } from '../../domain/signals/take-step.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply, replace } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import { changesOf } from './report.ts';
import { actionOf, waitsForRegion } from './signal.buttons.ts';
import { cardOf } from './signal.card.ts';
import { isWhole, refusal } from './signals.refusals.ts';
import { signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';
import { type BesideStep, readAddressees, stepForm } from './step.form.ts';

const DAYS_AHEAD = 60;
const MOST_MEETINGS = 25;

/** Opens the form of a step, for who may take it now. */
export async function openStep(step: calls.StepForm, id: SignalId, turn: Turn): Promise<Reply> {
  const found = await findFor(turn.me, id, actionOf[step], turn);
  if (!found.done) return refusal(found.refusal, id, turn);
  const view = await oneSignal(turn.me, id, turn);
  if (!view.done) return refusal(view.refusal, id, turn);
  const standing = standingOf(step, view.value);
  if (standing) return refusal({ code: standing } as Parameters<typeof refusal>[0], id, turn);
  const meetings = step === 'on-agenda' ? await meetingsFor(turn) : [];
  if (step === 'on-agenda' && meetings.length === 0) return refusal({ code: 'no-meeting' }, id, turn);
  return open(stepForm(step, view.value, {}, [], turn, meetings));
}

/** Why this step is not for now, before anybody writes a sentence for it. */
function standingOf(step: calls.StepForm, view: SignalView) {
  const { stage, place } = view.signal;
  if (step === 'reopened') return stage === 'settled' ? undefined : 'not-settled';
  if (stage === 'settled') return 'already-settled';
  if (step === 'addressed' && place !== 'region' && place !== 'ret') return 'past-its-region';
  if (step === 'passed-on' && waitsForRegion(view)) return 'address-first';
  if (step === 'advised' && place === 'region') return 'no-advice-here';
  return step === 'sent-back' && !view.back ? 'no-way-back' : undefined;
}

/** Coming meetings in which the asker may bring points in. */
async function meetingsFor(turn: Turn) {
  const period = { from: turn.today, to: addDays(turn.today, DAYS_AHEAD) };
  const coming = await takenPartIn(turn.me, period, turn);
  const fitting = coming.filter(
    ({ meeting, body }) =>
      !meeting.cancelled && !isOver(meeting, turn.now) && mayMeeting(turn.me, 'add-item', { body }),
  );
  return fitting.sort((one, other) => one.meeting.start - other.meeting.start).slice(0, MOST_MEETINGS);
}

/** The form came back. */
export async function sendStep(step: calls.StepForm, id: SignalId, values: Values, turn: Turn): Promise<Reply> {
  const found = await findFor(turn.me, id, actionOf[step], turn);
  if (!found.done) return refusal(found.refusal, id, turn);
  const before = found.value.signal;
  const read = readStep(step, values);
  if ('code' in read) return again(step, id, values, read, turn);
  const outcome =
    'about' in read ? await putOnAgenda(turn.me, id, read.about, turn) : await takeStep(turn.me, id, read.wish, turn);
  if (outcome.done) {
    const signal = 'signal' in outcome.value ? outcome.value.signal : outcome.value;
    return taken(step, before, signal, turn);
  }
  const refused = outcome.refusal;
  return isWhole(refused) ? refusal(refused, id, turn) : again(step, id, values, besideOf(refused), turn);
}

type Wish = { readonly wish: StepWish } | { readonly about: Parameters<typeof putOnAgenda>[2] } | BesideStep;

/** What was filled in as a wish, or what is still to be chosen. */
function readStep(step: calls.StepForm, values: Values): Wish {
  const words = values['text'] ?? '';
  switch (step) {
    case 'addressed': {
      const whom = nearby.find((each) => each === values['whom']);
      return whom ? { wish: { kind: step, whom, text: words } } : { code: 'no-whom', field: 'whom' };
    }
    case 'passed-on': {
      const to = places.find((each) => each === values['to']);
      return to ? { wish: { kind: step, to, text: words } } : { code: 'no-place', field: 'to' };
    }
    case 'advised':
      return {
        wish: { kind: step, to: readAddressees(values), executor: values['executor'] ?? '', text: words },
      };
    case 'on-agenda':
      return readAgenda(values);
    default:
      return { wish: { kind: step, text: words } };
  }
}

function readAgenda(values: Values): Wish {
  const [body = '', day = ''] = (values['meeting'] ?? '').split('@');
  const slot = asDay(day);
  const kind = agendaKinds.find((each): each is AgendaKind => each === values['kind']) ?? 'bespreken';
  const [, digits] = /^(\d{1,4})(?: ?(?:min\.?|minuten|minutes|'))?$/.exec(values['minutes']?.trim() ?? '') ?? [];
  if (!slot || body === '') return { code: 'no-slot', field: 'meeting' };
  return { about: { body: body as BodyKey, slot, kind, minutes: digits ? Number(digits) : Number.NaN } };
}

type FieldRefusal = Exclude<StepRefusal | AgendaRefusal, Parameters<typeof refusal>[0]>;

function besideOf(refused: FieldRefusal): BesideStep {
  switch (refused.code) {
    case 'nothing-said':
      return { code: refused.code, field: 'text' };
    case 'too-long':
      return { code: refused.code, field: 'field' in refused ? refused.field : 'meeting', words: String(refused.most) };
    case 'identifying':
      return { code: refused.code, field: refused.field };
    case 'not-the-way':
      return { code: refused.code, field: 'to' };
    case 'no-addressee':
      return { code: refused.code, field: 'addressee' };
    case 'no-executor':
      return { code: refused.code, field: 'executor' };
    case 'minutes-out-of-range':
      return { code: 'no-minutes', field: 'minutes' };
    case 'agenda-full':
      return { code: refused.code, field: 'meeting' };
    default:
      return { code: 'no-such-meeting', field: 'meeting' };
  }
}

async function again(
  step: calls.StepForm,
  id: SignalId,
  values: Values,
  problem: BesideStep,
  turn: Turn,
): Promise<Reply> {
  const view = await oneSignal(turn.me, id, turn);
  if (!view.done) return refusal(view.refusal, id, turn);
  const meetings = step === 'on-agenda' ? await meetingsFor(turn) : [];
  return invalid(stepForm(step, view.value, values, [problem], turn, meetings));
}

/** The signal as it stands now, and that the others will hear. */
async function taken(step: calls.StepForm, before: Signal, signal: Signal, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const others = signal.by !== turn.me.id || ((await turn.stores.signals.supporters([signal])).get(signal.id) ?? 0) > 0;
  const sentence = others ? `${t.stepTaken[step]} ${t.othersHear}` : t.stepTaken[step];
  const card = (await cardOf(signal.id, turn, { intros: [sentence] })) ?? {
    title: t.one(numberOf(signal)),
    parts: [text(sentence)],
    buttons: [{ label: t.all, call: calls.seeSignals({}) }],
  };
  return replace(card, ...changesOf(before, signal));
}
