import type { EditRefusal } from '../../domain/signals/edit-signal.ts';
import type { JoinRefusal } from '../../domain/signals/join-signal.ts';
import { carriersOf } from '../../domain/signals/places.ts';
import type { AgendaRefusal } from '../../domain/signals/put-on-agenda.ts';
import type { ToldRefusal } from '../../domain/signals/report-signal.ts';
import type { SignalAction } from '../../domain/signals/signal.permissions.ts';
import type { SignalId } from '../../domain/signals/signal.ts';
import type { FindRefusal } from '../../domain/signals/signal-world.ts';
import type { StepRefusal } from '../../domain/signals/take-step.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Change, type Reply, show } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import { cardOf } from './signal.card.ts';
import { type SignalTexts, signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';
import { namesOf } from './signals.words.ts';

export type SignalProblem = keyof SignalTexts['problems'];

/** A problem that stands beside a field, with the figure it speaks of. */
export interface FieldProblem {
  readonly code: SignalProblem;
  readonly field: string;
  readonly words: string;
}

/** What stands beside a field when what was told of a signal cannot be kept. */
export function toldProblem(refused: ToldRefusal): FieldProblem {
  switch (refused.code) {
    case 'too-long':
      return { code: refused.code, field: refused.field, words: String(refused.most) };
    case 'too-many-themes':
      return { code: refused.code, field: 'theme', words: String(refused.most) };
    case 'theme-unknown':
      return { code: refused.code, field: 'theme', words: '' };
    case 'identifying':
      return { code: refused.code, field: refused.field, words: '' };
    case 'nothing-said':
      return { code: refused.code, field: 'text', words: '' };
  }
}

type AnyRefusal = FindRefusal | EditRefusal | JoinRefusal | StepRefusal | AgendaRefusal;
type Own = { readonly code: 'already-settled' | 'too-late-to-shield' | 'too-late-to-share' | 'no-meeting' };
export type WholeCode = keyof SignalTexts['refusals'];
export type WholeRefusal =
  | FindRefusal
  | Extract<AnyRefusal, { readonly code: Exclude<WholeCode, 'signal-not-found'> }>
  | Own;

const whole: ReadonlySet<string> = new Set([...Object.keys(signalTexts.nl.refusals), 'not-yours']);

/** Whether it is about the signal or the asker, and so about no field of a form. */
export function isWhole(refused: { readonly code: string }): refused is WholeRefusal {
  return whole.has(refused.code);
}

/** A refusal in a sentence, with the signal as it stands for who may see it. */
export async function refusal(refused: WholeRefusal, id: SignalId, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const change: Change = { kind: 'refused', code: refused.code };
  const sentence = refused.code === 'not-yours' ? await notYours(refused.action, id, turn) : t.refusals[refused.code];
  const card = await cardOf(id, turn, { intros: [sentence] });
  return show(card ?? refusalCard(t.refusals['signal-not-found'], turn), change);
}

export function refusalCard(sentence: string, turn: Turn) {
  const t = signalTexts[turn.language];
  return { title: t.title, parts: [text(sentence)], buttons: [{ label: t.all, call: calls.seeSignals({}) }] };
}

/** Who can: the reporter for what is theirs, else who has it in hand. */
async function notYours(action: SignalAction, id: SignalId, turn: Turn): Promise<string> {
  const t = signalTexts[turn.language];
  if (t.ownActions.includes(action)) return t.notYoursOwn;
  if (action === 'answer') return t.notAsked;
  const signal = await turn.stores.signals.find(id);
  const people = signal ? carriersOf(signal, turn.network) : [];
  return people.length > 0 ? t.notYours(namesOf(people, turn)) : t.notYoursNobody;
}
