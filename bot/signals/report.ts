import { cutTo } from '../../domain/quotes/quote.ts';
import { finishQuote } from '../../domain/quotes/use-quote.ts';
import { completeSignal } from '../../domain/signals/complete-signal.ts';
import { type EditRefusal, editSignal } from '../../domain/signals/edit-signal.ts';
import { reportSignal, type SignalWish } from '../../domain/signals/report-signal.ts';
import { LONGEST_SIGNAL, numberOf, type Signal, type SignalId, type SignalTold } from '../../domain/signals/signal.ts';
import { findFor } from '../../domain/signals/signal-world.ts';
import { shieldSignal } from '../../domain/signals/withdraw-signal.ts';
import type { Quotation, Turn } from '../conversation/feature.ts';
import {
  type Change,
  invalid,
  type Manner,
  open,
  type Reply,
  replace,
  show,
  toForm,
  toPress,
  toWords,
} from '../conversation/reply.ts';
import { soundsCritical } from '../language/critical-words.ts';
import { text } from '../view/card.ts';
import { said } from '../view/copy.ts';
import type { Values } from '../view/form.ts';
import { cardOf } from './signal.card.ts';
import { editForm, readSignalForm, readThemes, reportForm, themeForm, valuesOf } from './signal.form.ts';
import { wantsToReport } from './signal.sentences.ts';
import { isWhole, refusal, toldProblem } from './signals.refusals.ts';
import { signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';
import { criticalCard, storedCard } from './stored.card.ts';

/** `signaal Wachttijd is nu negen maanden`: stored at once; what it did not say is asked after. */
export function reportInWords(words: string, turn: Turn): Promise<Reply> {
  return report({ text: words }, {}, toWords, turn);
}

export function openReport(turn: Turn): Reply {
  return open(reportForm({}, [], turn));
}

/** The form came back. */
export function sendReport(origin: calls.Origin, values: Values, turn: Turn): Promise<Reply> {
  return report(readSignalForm(values), values, toForm, turn, origin);
}

/** A message in the chat as the form of a signal: nothing is stored before it was looked at. */
export async function openQuoted(message: Quotation, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language].form;
  const words = cutTo(LONGEST_SIGNAL, message.text);
  const cut = words.length < message.text.trim().length ? [t.cut(LONGEST_SIGNAL), ' '] : [];
  turn.guard.refuse('text', words);
  const begin = words === '' ? [] : [...cut, t.inChat];
  const intro = message.intro === undefined ? begin : [message.intro, ' ', ...begin];
  const origin = { source: message.link, quote: message.quote };
  return open(reportForm({ text: words }, [], turn, { intro: intro.length > 0 ? intro : undefined, origin }));
}

/** *Noteer als signaal*. */
export function noteSentence(words: string, turn: Turn): Promise<Reply> {
  return report({ text: words }, {}, toPress, turn);
}

/** A form or a press that comes again so soon is the same one; what is typed twice was meant twice. */
const ONE_TAP_MS = 10_000;

async function report(
  wish: SignalWish,
  values: Values,
  manner: Manner,
  turn: Turn,
  origin: calls.Origin = {},
): Promise<Reply> {
  const t = signalTexts[turn.language];
  const same = manner === toWords ? undefined : await justReported(wish.text, turn);
  if (same) return manner.tell(await storedCard(same, turn, { intro: t.alreadyNoted }));
  const critical = soundsCritical(wish.text, wish.helped);
  const reported = await reportSignal(turn.me, { ...wish, critical, source: origin.source }, turn);
  if (!reported.done) {
    const intro = manner === toForm ? undefined : t.form.notStored;
    const filled = { ...values, text: wish.text };
    return withRefusal(
      manner.ask(reportForm(filled, [toldProblem(reported.refusal)], turn, { intro, origin })),
      reported.refusal.code,
    );
  }
  await finishQuote(turn.me, origin.quote, turn);
  const { signal, themeRead } = reported.value;
  return manner.tell(await storedCard(signal, turn, { themeRead }), changeOf(signal));
}

/** A text that was not stored is told as refused, whatever form asks for it again. */
function withRefusal(reply: Reply, code: string): Reply {
  return { ...reply, changed: [{ kind: 'refused', code }] };
}

async function justReported(words: string, turn: Turn): Promise<Signal | undefined> {
  const of = { kind: 'reporter', member: turn.me.id } as const;
  const [last] = await turn.stores.signals.list({ of, most: 1 });
  return last && turn.now - last.at < ONE_TAP_MS && last.text === words.trim() ? last : undefined;
}

const LONGEST_OFFERED = 600;

/** "Wij zien steeds vaker dat …", without the word: whether it is meant as a signal is asked. */
export function offerReport(words: string, turn: Turn): (() => Promise<Reply>) | undefined {
  const wanted = wantsToReport(words);
  if (!wanted) return undefined;
  const { told } = wanted;
  if (told === '') return async () => openReport(turn);
  if (turn.guard.look(told).length > 0) return () => reportInWords(told, turn);
  if (told.length > LONGEST_OFFERED) return async () => open(reportForm({ text: told }, [], turn));
  const t = signalTexts[turn.language];
  const button = { label: t.offerNote, call: calls.noteSentence({ words: told }), style: 'primary' as const };
  const edit = { label: t.report, call: calls.openReport({}) };
  return async () => show({ title: t.offerTitle, parts: [text(said(told)), text(t.offer)], buttons: [button, edit] });
}

/** A button that answers one question; the card comes back with the next one. */
export async function fill(input: ReturnType<typeof calls.fill.shape.parse>, turn: Turn): Promise<Reply> {
  const { signal: id, kind, level, theme } = input;
  const part = { ...(kind ? { kind } : {}), ...(level ? { level } : {}), ...(theme ? { themes: [theme] } : {}) };
  return completed(id, part, toPress, turn, () => refusal({ code: 'signal-not-found' }, id, turn));
}

export async function openTheme(id: SignalId, turn: Turn): Promise<Reply> {
  const found = await findFor(turn.me, id, 'edit', turn);
  return found.done ? open(themeForm(id, valuesOf(found.value.signal), [], turn)) : refusal(found.refusal, id, turn);
}

export async function sendTheme(id: SignalId, values: Values, turn: Turn): Promise<Reply> {
  const themes = readThemes(values);
  const again = (code: 'no-theme' | 'theme-unknown') =>
    invalid(themeForm(id, values, [{ code, field: 'theme', words: '' }], turn));
  if (themes.length === 0) return again('no-theme');
  return completed(id, { themes }, toForm, turn, async () => again('theme-unknown'));
}

async function completed(
  id: SignalId,
  part: Partial<Omit<SignalTold, 'text'>>,
  manner: Manner,
  turn: Turn,
  again: () => Promise<Reply>,
): Promise<Reply> {
  const before = await turn.stores.signals.find(id);
  const outcome = await completeSignal(turn.me, id, part, turn);
  if (outcome.done) return manner.tell(await storedCard(outcome.value, turn), ...changesOf(before, outcome.value));
  return isWhole(outcome.refusal) ? refusal(outcome.refusal, id, turn) : again();
}

/** *Aanvullen* and *Aanpassen*. */
export async function openEdit(id: SignalId, turn: Turn): Promise<Reply> {
  const found = await findFor(turn.me, id, 'edit', turn);
  return found.done ? open(editForm(id, valuesOf(found.value.signal), [], turn)) : refusal(found.refusal, id, turn);
}

export async function sendEdit(id: SignalId, values: Values, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const before = await turn.stores.signals.find(id);
  const edited = await editSignal(turn.me, id, readSignalForm(values), turn);
  if (edited.done) {
    if (before && becameGrave(before, edited.value)) {
      const shielded = await shieldSignal(turn.me, id, turn);
      if (shielded.done) return replace(criticalCard(shielded.value, turn), ...changesOf(before, shielded.value));
    }
    const card = await cardOf(id, turn, { title: t.editedTitle(numberOf(edited.value)) });
    return card ? replace(card, ...changesOf(before, edited.value)) : refusal({ code: 'signal-not-found' }, id, turn);
  }
  return isProblem(edited.refusal)
    ? invalid(editForm(id, values, [toldProblem(edited.refusal)], turn))
    : refusal(edited.refusal, id, turn);
}

/** New words that sound graver than the ones before; who shared those after all is not asked again. */
function becameGrave(before: Signal, now: Signal): boolean {
  return !now.critical && soundsCritical(now.text, now.helped) && !soundsCritical(before.text, before.helped);
}

function isProblem(refused: EditRefusal): refused is Parameters<typeof toldProblem>[0] {
  return !isWhole(refused);
}

/** What a turn tells that it stored: the first theme stands for what it is about. */
export function changeOf(signal: Signal): Change {
  return { kind: 'signal', number: numberOf(signal), theme: signal.themes[0], level: signal.level };
}

/** Nothing when it stood like this already: pressed twice, or a form sent twice. */
export function changesOf(before: Signal | undefined, signal: Signal): readonly Change[] {
  if (before?.version === signal.version) return [];
  return [{ kind: 'signal-changed', number: numberOf(signal), stage: signal.stage }];
}
