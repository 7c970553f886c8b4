import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Holidays } from '../kernel/ports.ts';
import {
  addDays,
  addMonths,
  type CalendarDay,
  dayAt,
  type Instant,
  instant,
  momentOf,
  startOfWeek,
  timeAt,
  type WallTime,
} from '../kernel/time.ts';
import { workingDayOnOrAfter } from '../kernel/working-days.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import { mayDisturb, nextAllowed, opens, type Reach } from './disturb.ts';
import type { Ledger, LedgerNudge } from './ledger.ts';
import { type Nudge, nudgeKey } from './nudge.ts';
import { holidaysOf, type NudgeStores, reachOf } from './reach.ts';

/** From this time on the afternoon is no *later* any more. */
const NOON: WallTime = '12:00';
const AFTERNOON: WallTime = '13:00';
const MONTHS_AHEAD = 12;
/** Who is away or wants quiet this long after the chosen day is asked to choose another one. */
const DAYS_AROUND = 62;

export interface SnoozeWorld {
  readonly now: Instant;
  readonly network: NetworkView;
  readonly holidays: Holidays;
  readonly stores: NudgeStores;
}

/** When a member wants to hear it: a day, or the afternoon of today. */
export interface Later {
  readonly day: CalendarDay;
  readonly afternoon?: boolean | undefined;
}

/** What can be offered with one tap; absent is what would not be said then, or comes when it is over. */
export interface LaterChoices {
  readonly afternoon?: Later | undefined;
  /** The next day on which they may be disturbed. */
  readonly next?: Later | undefined;
  /** Next week's Monday, or the first day after it on which they may be. */
  readonly week?: Later | undefined;
}

export type SnoozeRefusal =
  /** Also when it is somebody else's: what one was not told does not exist for one. */
  | { readonly code: 'reminder-not-found' }
  | { readonly code: 'reminder-in-past' }
  | { readonly code: 'reminder-too-far' }
  /** What it is about will be over by then. */
  | { readonly code: 'reminder-after-end' };

export interface Snoozed {
  readonly nudge: Nudge;
  readonly day: CalendarDay;
  /** On the day that was asked for nothing is said to them. */
  readonly moved: boolean;
}

/** Only who was told it may have it said again. */
export function maySnooze({ id }: Pick<Member, 'id'>, { to, state }: LedgerNudge): boolean {
  return to.kind === 'member' && to.member === id && (state === 'told' || state === 'bundled');
}

/** Whether a nudge is one that its reader asked to hear later: the day that its rule names is not its own any more. */
export function isSnoozed({ key, kind }: Pick<Nudge, 'key' | 'kind'>): boolean {
  return key.startsWith(`${kind}-later`);
}

/** What was told to the asker under that key. */
export async function toldTo(asker: Member, key: string, ledger: Ledger): Promise<LedgerNudge | undefined> {
  const nudge = await ledger.find(key);
  return nudge && maySnooze(asker, nudge) ? nudge : undefined;
}

/** What can be offered to them now; nothing of it after `ends`, when it is over. */
export async function laterChoices(
  asker: Member,
  ends: Instant | undefined,
  world: SnoozeWorld,
): Promise<LaterChoices> {
  const { zone } = asker;
  const today = dayAt(world.now, zone);
  const around = await aroundOf(asker, today, world);
  if (!around) return {};
  const onOrAfter = (later: Later): Later | undefined => {
    const { day, heard } = heardAt(later, asker, around);
    return ends === undefined || heard < ends ? { ...later, day } : undefined;
  };
  const at = momentOf(today, AFTERNOON, zone);
  const isMorning = timeAt(world.now, zone) < NOON;
  const next = onOrAfter({ day: addDays(today, 1) });
  const week = onOrAfter({ day: addDays(startOfWeek(today), 7) });
  return {
    afternoon:
      isMorning && mayDisturb(at, around.reach, around.holidays)
        ? onOrAfter({ day: today, afternoon: true })
        : undefined,
    next,
    week: week?.day === next?.day ? undefined : week,
  };
}

/**
 * Owes once more what the asker was told: from the opening of the day that they chose, or the next one on which they may
 * be disturbed, until two working days later. It comes with the message of that day; one of this afternoon comes on its
 * own, for today's message is there already.
 */
export async function snooze(
  asker: Member,
  { key, later, ends }: { readonly key: string; readonly later: Later; readonly ends?: Instant | undefined },
  world: SnoozeWorld,
): Promise<Outcome<Snoozed, SnoozeRefusal>> {
  const told = await toldTo(asker, key, world.stores.ledger);
  if (!told) return refused({ code: 'reminder-not-found' });
  const today = dayAt(world.now, asker.zone);
  if (!isAhead(later, asker, world.now)) return refused({ code: 'reminder-in-past' });
  if (later.day > addMonths(today, MONTHS_AHEAD)) return refused({ code: 'reminder-too-far' });
  const around = await aroundOf(asker, later.day, world);
  if (!around) return refused({ code: 'reminder-not-found' });

  const { day, from, heard } = heardAt(later, asker, around);
  if (ends !== undefined && heard >= ends) return refused({ code: 'reminder-after-end' });
  const moved = day !== later.day;
  const over = untilOf(day, asker, around.holidays);
  const { kind, about, to } = told;
  const nudge: Nudge = {
    key: await freshKey(told, day, world.stores.ledger),
    kind,
    about,
    to,
    from,
    until: ends === undefined ? over : instant(Math.min(over, ends)),
    ...(later.afternoon && !moved ? { pace: 'in-hours' as const } : {}),
  };
  await world.stores.ledger.owe([nudge], world.now);
  return done({ nudge, day, moved });
}

/** *Toch niet*: it is said no more; refused once it was, and for who it is not for. */
export async function takeBackSnooze(
  asker: Member,
  key: string,
  { stores }: Pick<SnoozeWorld, 'stores'>,
): Promise<Outcome<LedgerNudge, { readonly code: 'reminder-not-found' | 'reminder-said' }>> {
  const kept = await stores.ledger.find(key);
  if (kept?.to.kind !== 'member' || kept.to.member !== asker.id || !isSnoozed(kept))
    return refused({ code: 'reminder-not-found' });
  if (kept.state === 'told') return refused({ code: 'reminder-said' });
  await stores.ledger.withdraw([key]);
  return done(kept);
}

/** Today can still be this afternoon; the rest is a day after it. */
function isAhead({ day, afternoon }: Later, { zone }: Member, now: Instant): boolean {
  return afternoon ? momentOf(day, AFTERNOON, zone) > now : day > dayAt(now, zone);
}

/** The day on which they hear it, from when it is owed, and the first moment at which it may be said. */
function heardAt({ day: wanted, afternoon }: Later, { zone }: Member, { reach, holidays }: Around) {
  const after = momentOf(wanted, afternoon ? AFTERNOON : '00:00', zone);
  const heard = nextAllowed(after, reach, holidays);
  const day = dayAt(heard, zone);
  const from = afternoon && day === wanted ? after : instant(Math.min(momentOf(day, opens, zone), heard));
  return { day, from, heard };
}

/** The end of the second working day after it: what was promised is not lost in a day on which nothing could be sent. */
function untilOf(day: CalendarDay, { zone }: Member, holidays: Holidays): Instant {
  const next = workingDayOnOrAfter(addDays(day, 1), holidays);
  const last = workingDayOnOrAfter(addDays(next, 1), holidays);
  return momentOf(addDays(last, 1), '00:00', zone);
}

/** The ledger takes each key once; what was taken back, or said, for that day may be asked for anew. */
async function freshKey({ kind, about, to }: Nudge, day: CalendarDay, ledger: Ledger): Promise<string> {
  for (let time = 1; ; time += 1) {
    const key = nudgeKey(`${kind}-later${time === 1 ? '' : time}`, about, to, day);
    const kept = await ledger.find(key);
    if (!kept || kept.state === 'open' || kept.state === 'bundled') return key;
  }
}

interface Around {
  readonly reach: Reach;
  readonly holidays: Holidays;
}

/** When they may be disturbed from that day on; undefined for who the network knows no more. */
async function aroundOf(
  asker: Member,
  day: CalendarDay,
  { now, network, holidays, stores }: SnoozeWorld,
): Promise<Around | undefined> {
  const reach = await reachOf({ kind: 'member', member: asker.id }, network, stores, now);
  if (!reach) return undefined;
  const away = await stores.supervision.absences(asker.id, { from: day, to: addDays(day, DAYS_AROUND) });
  return { reach: { ...reach, away }, holidays: holidaysOf(network, holidays) };
}
