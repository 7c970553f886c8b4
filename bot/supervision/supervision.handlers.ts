import type { Outcome } from '../../domain/kernel/outcome.ts';
import type { CalendarDay } from '../../domain/kernel/time.ts';
import { editHours, type Hours, type HoursRefusal, logHours } from '../../domain/supervision/log-hours.ts';
import { hoursOverview, newTotal } from '../../domain/supervision/overview.ts';
import { removeHours, removeLast } from '../../domain/supervision/remove-hours.ts';
import { mayHours } from '../../domain/supervision/supervision.permissions.ts';
import type { EntryId, SupervisionEntry } from '../../domain/supervision/supervision.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Change, invalid, open, type Reply, replace, show } from '../conversation/reply.ts';
import { readHours } from '../language/hours.ts';
import { sayDuration } from '../language/say.ts';
import { text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import { gone } from './supervision.absence.ts';
import { absenceRemovedCard, overviewCard, recordedCard, removedCard, sentenceCard } from './supervision.cards.ts';
import { type FieldProblem, filledFrom, type HoursFilled, hoursForm, readHoursForm } from './supervision.form.ts';
import { supervisionTexts } from './supervision.texts.ts';
import { openHoursForm } from './supervision.vocabulary.ts';

/** `uren`: the overview. */
export async function seeOverview(turn: Turn): Promise<Reply> {
  return show(overviewCard(await hoursOverview(turn.me, turn), turn));
}

/** `uren 90 intervisie gisteren`: stored at once when it is clear, otherwise asked for with the form filled in. */
export async function logInWords(words: string, turn: Turn): Promise<Reply> {
  const read = readHours(words, turn.today);
  const filled: HoursFilled = {
    kind: read.kind,
    minutes: read.minutes === undefined ? undefined : sayDuration(read.minutes, turn.language),
    day: read.day,
  };
  if (read.problems.length > 0 || read.minutes === undefined || !read.kind || !read.day) {
    return askBack(words, filled, read.problems, turn);
  }
  const hours = { kind: read.kind, minutes: read.minutes, day: read.day };
  const logged = await logHours(turn.me, hours, turn);
  return logged.done
    ? recorded(logged.value, show, turn)
    : askBack(words, filled, [problemOf(logged.refusal, turn)], turn);
}

/** What was typed is said back, unless it points at somebody: nothing of it would be kept. */
function askBack(words: string, filled: HoursFilled, problems: readonly FieldProblem[], turn: Turn): Reply {
  const t = supervisionTexts[turn.language];
  const echo = turn.guard.look(words).length > 0 ? [] : [' ', t.typed(words)];
  return open(hoursForm(filled, problems, turn, { intro: [t.notStored, ...echo] }));
}

/** Two taps so soon after each other are one: a finger that slipped, or a message that was slow to change. */
const ONE_TAP_MS = 10_000;

/** One tap on a reminder. */
export async function logByTap(hours: Hours, turn: Turn): Promise<Reply> {
  const last = await turn.stores.supervision.last(turn.me.id);
  if (last && isSameTap(last, hours, turn)) return { ...(await recorded(last, replace, turn)), changed: [] };
  const logged = await logHours(turn.me, hours, turn);
  if (!logged.done) {
    const filled = { kind: hours.kind, minutes: sayDuration(hours.minutes, turn.language), day: hours.day };
    return open(hoursForm(filled, [problemOf(logged.refusal, turn)], turn));
  }
  return recorded(logged.value, replace, turn);
}

/** Pressed or sent twice within a few seconds is once; what is typed twice was meant twice. */
function isSameTap(last: SupervisionEntry, { kind, minutes, day, note }: Hours, turn: Turn): boolean {
  const soon = turn.now - last.loggedAt < ONE_TAP_MS;
  return soon && last.kind === kind && last.minutes === minutes && last.day === day && last.note === note;
}

async function recorded(entry: SupervisionEntry, answer: typeof show, turn: Turn): Promise<Reply> {
  const total = await newTotal(turn.me, entry.day, turn);
  const preferences = await turn.stores.preferences.of(turn.me.id);
  const offer = preferences.hoursQuestion === undefined && !turn.network.settings.hoursQuestion;
  return answer(recordedCard(entry, total, turn, 'recorded', offer), changeOf('supervision', entry));
}

export function openForm(turn: Turn): Reply {
  return open(hoursForm({ day: turn.today }, [], turn));
}

/** The form came back: logs, or changes the entry that it is about. */
export async function sendForm(input: { entry?: EntryId | undefined }, values: Values, turn: Turn): Promise<Reply> {
  const read = readHoursForm(values);
  const again = (problems: readonly FieldProblem[]) =>
    invalid(hoursForm(filledFrom(values), problems, turn, input.entry ? { entry: input.entry } : {}));
  if (!read.complete) return again(read.problems);
  const last = await turn.stores.supervision.last(turn.me.id);
  if (!input.entry && last && isSameTap(last, read.hours, turn))
    return { ...(await recorded(last, replace, turn)), changed: [] };
  const outcome: Outcome<SupervisionEntry, HoursRefusal> = input.entry
    ? await editHours(turn.me, input.entry, { ...read.hours, note: read.hours.note }, turn)
    : await logHours(turn.me, read.hours, turn);
  if (!outcome.done)
    return outcome.refusal.code === 'entry-not-found' ? gone(turn) : again([problemOf(outcome.refusal, turn)]);
  if (!input.entry) return recorded(outcome.value, replace, turn);
  const card = recordedCard(outcome.value, await newTotal(turn.me, outcome.value.day, turn), turn, 'changed', false);
  return replace(card, changeOf('supervision', outcome.value));
}

export async function openEdit(id: EntryId, turn: Turn): Promise<Reply> {
  const entry = await turn.stores.supervision.find(id);
  if (!entry || !mayHours(turn.me, 'edit', entry)) return gone(turn);
  const filled = {
    kind: entry.kind,
    minutes: sayDuration(entry.minutes, turn.language),
    day: entry.day,
    note: entry.note,
  };
  return open(hoursForm(filled, [], turn, { entry: id }));
}

export async function removeOne(id: EntryId, turn: Turn): Promise<Reply> {
  const removed = await removeHours(turn.me, id, turn);
  if (!removed.done) return gone(turn);
  const card = removedCard(removed.value, await newTotal(turn.me, removed.value.day, turn), turn);
  return replace(card, changeOf('supervision-removed', removed.value));
}

/** `uren laatste wissen`: what was told last, hours or absence. */
export async function removeTheLast(turn: Turn): Promise<Reply> {
  const t = supervisionTexts[turn.language];
  const removed = await removeLast(turn.me, turn);
  if (!removed.done) return show(sentenceCard(t.title, t.nothingToRemove, turn));
  if ('from' in removed.value) {
    return show(absenceRemovedCard(removed.value, turn), {
      kind: 'absence-removed',
      from: removed.value.from,
      to: removed.value.to,
    });
  }
  const card = removedCard(removed.value, await newTotal(turn.me, removed.value.day, turn), turn);
  return show(card, changeOf('supervision-removed', removed.value));
}

/** *Deze week niet*: an answer is enough, nothing is kept of it. */
export function thanksForTelling(turn: Turn): Reply {
  const t = supervisionTexts[turn.language];
  return replace(sentenceCard(t.notThisWeekTitle, t.notThisWeekDone, turn));
}

export async function chooseQuestion(on: boolean, turn: Turn): Promise<Reply> {
  const t = supervisionTexts[turn.language];
  const preferences = await turn.stores.preferences.of(turn.me.id);
  await turn.stores.preferences.save({ ...preferences, hoursQuestion: on });
  const card = {
    title: t.preferencesTitle,
    parts: [text(on ? t.questionOn : t.questionOff)],
    buttons: [{ label: t.add, call: openHoursForm({}) }],
  };
  return show(card, { kind: 'preferences', changed: { hoursQuestion: on } });
}

function changeOf(kind: 'supervision' | 'supervision-removed', entry: SupervisionEntry): Change {
  return { kind, entry: entry.kind, minutes: entry.minutes, day: entry.day };
}

function problemOf(refusal: HoursRefusal, turn: Turn): FieldProblem {
  switch (refusal.code) {
    case 'impossible-duration':
    case 'day-is-full':
      return { code: refusal.code, words: sayDuration(refusal.minutes, turn.language) };
    case 'future-day':
    case 'over-a-year-ago':
      return { code: refusal.code, words: refusal.day as CalendarDay };
    case 'identifying':
      return { code: refusal.code, words: '' };
    case 'entry-not-found':
      return { code: 'no-duration', words: '' };
  }
}
