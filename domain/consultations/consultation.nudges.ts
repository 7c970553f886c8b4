import type { Holidays } from '../kernel/ports.ts';
import {
  addDays,
  addMonths,
  type CalendarDay,
  dayAt,
  type Instant,
  instant,
  momentOf,
  type Zone,
} from '../kernel/time.ts';
import { workingDayOnOrAfter, workingDaysAfter } from '../kernel/working-days.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { NetworkStore } from '../network/network.store.ts';
import { type Nudge, recipientKey } from '../nudges/nudge.ts';
import { holidaysOf } from '../nudges/reach.ts';
import { isOwed, type Rule } from '../nudges/rule.ts';
import { isSnoozed } from '../nudges/snooze.ts';
import type { ConsultationStore, Span } from './consultation.store.ts';
import type { Consultation, ConsultationId } from './consultation.ts';
import { consultationKinds, nudgeOf } from './consultation-nudge.ts';
import { quietNudges, stillAlongNudges, waitingStages } from './silence.nudges.ts';
import { screenersOf } from './tell-others.ts';

const DAYS_TILL_CONTACT = 42;
const MONTHS_TILL_ASKER = 6;
/** A question how it went stays of use this long. */
const DAYS_OF_USE = 28;
/** Around the day that is searched: free days shift when something is said. */
const SLACK = 15;

export interface ConsultationNudgeStores {
  readonly network: NetworkStore;
  readonly consultations: ConsultationStore;
}

/** Longer than anybody is silent before somebody hears of it, and than that is of use. */
const DAYS_OF_SILENCE = 60;

/** What each says of one consultatie, whatever its stage. */
const makers = [screenNudges, stillAlongNudges, quietNudges, contactNudge, askerNudge];

/** What `follow-up-consultations` owes: what waits for a screener or an expert, and the questions how it went. */
export function consultationRule(publicHolidays: Holidays): Rule<ConsultationNudgeStores> {
  return {
    kinds: consultationKinds,
    owed: async (stores, now) => {
      const network = await stores.network.load();
      const holidays = holidaysOf(network, publicHolidays);
      const today = dayAt(now, network.settings.zone);
      const since = (day: CalendarDay): Span => spanAround(day, network.settings.zone);
      const { consultations } = stores;
      const asked = await consultations.inStage(['asked'], 'stageSince', since(addDays(today, -SLACK)));
      const silent = await consultations.inStage(waitingStages, 'touchedAt', {
        from: momentOf(addDays(today, -DAYS_OF_SILENCE), '00:00', network.settings.zone),
        to: instant(now + 1),
      });
      const advised = await consultations.inStage(
        ['follow-up'],
        'advisedAt',
        since(addDays(today, -DAYS_TILL_CONTACT - SLACK)),
      );
      const answered = await consultations.inStage(
        ['thinking-along', 'discussed', 'follow-up'],
        'answeredAt',
        since(addDays(addMonths(today, -MONTHS_TILL_ASKER), -SLACK)),
      );
      const found = new Map([...asked, ...silent, ...advised, ...answered].map((each) => [each.id, each]));
      return [...found.values()]
        .flatMap((each) => makers.flatMap((make) => make(each, network, holidays)))
        .filter((nudge) => isOwed(nudge, now));
    },
  };
}

/**
 * On the last of the working days in which the screener would like to have looked at a question, she is reminded of
 * it, and nobody else is.
 */
export function screenNudges(consultation: Consultation, network: NetworkView, holidays: Holidays): readonly Nudge[] {
  const within = network.regions.find(({ key }) => key === consultation.region)?.consultation?.screenWithin;
  if (consultation.stage !== 'asked' || within === undefined) return [];
  const { zone } = network.settings;
  const last = workingDaysAfter(dayAt(consultation.stageSince, zone), within, holidays);
  const screeners = screenersOf(consultation, network).flatMap((id) => network.member(id) ?? []);
  return screeners
    .filter(({ id }) => id !== consultation.asker)
    .map((to) => nudgeOf('consultation-screen-soon', consultation.id, to, last, last, 7));
}

/** Six weeks after an advies the contactpersoon is asked how it goes. */
export function contactNudge(consultation: Consultation, network: NetworkView, holidays: Holidays): readonly Nudge[] {
  const { advice, followUp, stage, id } = consultation;
  const to = advice && network.member(advice.contact);
  if (!to || followUp.contact !== undefined || stage !== 'follow-up') return [];
  const given = dayAt(advice.at, to.zone);
  const day = workingDayOnOrAfter(addDays(given, DAYS_TILL_CONTACT), holidays);
  return [nudgeOf('consultation-follow-up-contact', id, to, given, day, DAYS_OF_USE)];
}

/**
 * Half a year after the advies, or without one after the latest reply, the asker is asked once: its key names the day
 * of asking, so that a reply that comes later still makes no second question.
 */
export function askerNudge(consultation: Consultation, network: NetworkView, holidays: Holidays): readonly Nudge[] {
  const { asker, askedAt, answeredAt, followUp, stage, id } = consultation;
  const to = network.member(asker);
  if (!to || answeredAt === undefined || followUp.asker !== undefined) return [];
  if (stage !== 'thinking-along' && stage !== 'discussed' && stage !== 'follow-up') return [];
  const day = workingDayOnOrAfter(addMonths(dayAt(answeredAt, to.zone), MONTHS_TILL_ASKER), holidays);
  return [nudgeOf('consultation-follow-up-asker', id, to, dayAt(askedAt, to.zone), day, DAYS_OF_USE)];
}

/** Asked again when it is about to be said: screened, told or closed meanwhile, it is not. */
export async function isConsultationNudgeWanted(
  nudge: Nudge,
  world: {
    readonly stores: { readonly consultations: ConsultationStore };
    readonly network: NetworkView;
    readonly holidays: Holidays;
  },
): Promise<boolean> {
  const consultation = await world.stores.consultations.find(nudge.about as ConsultationId);
  if (!consultation) return false;
  const holidays = holidaysOf(world.network, world.holidays);
  const still = makers.flatMap((make) => make(consultation, world.network, holidays));
  if (!isSnoozed(nudge)) return still.some(({ key }) => key === nudge.key);
  return still.some(({ kind, to }) => kind === nudge.kind && recipientKey(to) === recipientKey(nudge.to));
}

function spanAround(day: CalendarDay, zone: Zone): Span {
  const at = (days: number): Instant => momentOf(addDays(day, days), '00:00', zone);
  return { from: at(-DAYS_OF_USE), to: at(SLACK + 2) };
}
