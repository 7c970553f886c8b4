import type { HoursOverview, NewTotal } from '../../domain/supervision/overview.ts';
import type { Absence, SupervisionEntry } from '../../domain/supervision/supervision.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Button, type Card, type Part, quiet, text } from '../view/card.ts';
import { supervisionTexts } from './supervision.texts.ts';
import {
  askWeekly,
  editEntry,
  logHoursNow,
  openAbsenceForm,
  openHoursForm,
  removeEntry,
  seeHours,
  takeBackAbsence,
} from './supervision.vocabulary.ts';

const MOST_ENTRIES = 10;

/** Own hours beside the minimum: facts, no verdict, and what one can do with them. */
export function overviewCard(overview: HoursOverview, turn: Turn): Card {
  const t = supervisionTexts[turn.language];
  return {
    title: t.title,
    parts: [
      {
        kind: 'facts',
        rows: [
          { label: t.week, value: t.weekSoFar(overview.week.minutes) },
          { label: t.fourWeeks, value: t.stretch(overview.fourWeeks) },
          { label: t.quarter, value: t.stretch(overview.quarter) },
          { label: t.norm, value: t.normValue(overview.norm) },
        ],
      },
      ...(overview.entries.length === 0
        ? [text(t.nothingThisWeek)]
        : overview.entries.slice(-MOST_ENTRIES).map((entry) => entryPart(entry, turn))),
      ...overview.absences.map(
        (absence): Part => ({
          kind: 'item',
          text: t.away(absence, turn.today),
          buttons: [{ label: t.takeBack, call: takeBackAbsence({ absence: absence.id }) }],
        }),
      ),
      quiet(t.ownOnly),
    ],
    buttons: [
      { label: t.add, call: openHoursForm({}), style: 'primary' },
      { label: t.tellAbsence, call: openAbsenceForm({}) },
      ...lastTold(overview).map((entry) => ({ label: t.removeLast, call: removeEntry({ entry: entry.id }) })),
    ],
  };
}

/** The entry that was told last, by name: pressed twice, its button takes away no other one. */
function lastTold({ entries }: HoursOverview): SupervisionEntry[] {
  return [...entries].sort((one, other) => other.loggedAt - one.loggedAt).slice(0, 1);
}

function entryPart(entry: SupervisionEntry, turn: Turn): Part {
  const t = supervisionTexts[turn.language];
  return {
    kind: 'item',
    text: t.entry(entry, turn.today),
    ...(entry.note ? { detail: t.note(entry.note) } : {}),
    buttons: [{ label: t.edit, call: editEntry({ entry: entry.id }) }],
  };
}

/** Says back what was understood, with the new total. */
export function recordedCard(
  entry: SupervisionEntry,
  total: NewTotal,
  turn: Turn,
  how: 'recorded' | 'changed',
  offer: boolean,
): Card {
  const t = supervisionTexts[turn.language];
  const buttons: Button[] = [
    { label: t.edit, call: editEntry({ entry: entry.id }) },
    { label: how === 'recorded' ? t.removeLast : t.remove, call: removeEntry({ entry: entry.id }) },
    { label: t.overview, call: seeHours({}) },
  ];
  return {
    title: how === 'recorded' ? t.recordedTitle : t.changedTitle,
    parts: [
      text(t.recorded(entry, turn.today)),
      ...(entry.note ? [text(t.note(entry.note))] : []),
      totalFacts(total, turn),
      ...(offer ? [offerPart(turn)] : []),
    ],
    buttons,
  };
}

function totalFacts({ week, earlier, norm }: NewTotal, turn: Turn): Part {
  const t = supervisionTexts[turn.language];
  return {
    kind: 'facts',
    rows: [
      { label: t.week, value: t.weekSoFar(week) },
      ...(earlier ? [{ label: t[earlier.which], value: t.stretch(earlier.stretch) }] : []),
      { label: t.norm, value: t.normValue(norm) },
    ],
  };
}

function offerPart(turn: Turn): Part {
  const t = supervisionTexts[turn.language];
  return {
    kind: 'item',
    text: t.offer,
    buttons: [
      { label: t.offerYes, call: askWeekly({ on: true }) },
      { label: t.offerNo, call: askWeekly({ on: false }) },
    ],
  };
}

/** What was taken back, with the total that is left. */
export function removedCard(entry: SupervisionEntry, total: NewTotal, turn: Turn): Card {
  const t = supervisionTexts[turn.language];
  return {
    title: t.removedTitle,
    parts: [text(t.removed(entry, turn.today)), totalFacts(total, turn)],
    buttons: [
      { label: t.add, call: openHoursForm({}) },
      { label: t.overview, call: seeHours({}) },
    ],
  };
}

export function absenceCard(absence: Absence, turn: Turn): Card {
  const t = supervisionTexts[turn.language];
  return {
    title: t.absenceTitle,
    parts: [text(t.awayStored(absence, turn.today))],
    buttons: [{ label: t.takeBack, call: takeBackAbsence({ absence: absence.id }) }],
  };
}

export function absenceRemovedCard(absence: Absence, turn: Turn): Card {
  const t = supervisionTexts[turn.language];
  return {
    title: t.removedTitle,
    parts: [text(t.awayRemoved(absence, turn.today))],
    buttons: [{ label: t.overview, call: seeHours({}) }],
  };
}

/** A sentence where there is nothing to show: gone, or nothing to take back. */
export function sentenceCard(title: string, sentence: string, turn: Turn): Card {
  const t = supervisionTexts[turn.language];
  return { title, parts: [text(sentence)], buttons: [{ label: t.overview, call: seeHours({}) }] };
}

/** Taps that log: what this member logged last, and an hour of each kind. */
export function oneTapButtons(last: SupervisionEntry | undefined, turn: Turn): Button[] {
  const t = supervisionTexts[turn.language];
  const hour = { minutes: 60, day: turn.today };
  const taps = [
    ...(last ? [{ kind: last.kind, minutes: last.minutes, day: turn.today }] : []),
    { kind: 'intervisie' as const, ...hour },
    { kind: 'supervisie' as const, ...hour },
  ];
  const different = taps.filter(
    (tap, index) => taps.findIndex((other) => other.kind === tap.kind && other.minutes === tap.minutes) === index,
  );
  return different.slice(0, 3).map((tap) => ({ label: t.oneTap(tap), call: logHoursNow(tap) }));
}
