import type { CalendarDay, Period, WallTime, Zone } from '../kernel/time.ts';

export type MemberId = string & { readonly brand: 'MemberId' };
export type BodyKey = string & { readonly brand: 'BodyKey' };
export type PartyKey = string & { readonly brand: 'PartyKey' };
export type GoalKey = string & { readonly brand: 'GoalKey' };

export const bodyTypes = [
  'ret',
  'ret-voorzitters',
  'ben',
  'projectgroep',
  'ao',
  'ambassadeurs',
  'bouwteam',
  'projectleiders',
  'sar',
  'werkorganisatie',
  'bureau',
  'adviesraad',
  'koersgroep',
] as const;
export type BodyType = (typeof bodyTypes)[number];

/** What somebody is in a body. The secretariat is a role per body (A 4, B 3). */
export const bodyRoles = [
  'member',
  'chair',
  'secretary',
  'screener',
  'expert',
  'process-owner',
  'process-leader',
  'project-leader',
  'lead',
] as const;
export type BodyRole = (typeof bodyRoles)[number];

export interface Seat {
  readonly body: BodyKey;
  readonly roles: readonly BodyRole[];
}

export type Language = 'nl' | 'en';

export interface Member {
  readonly id: MemberId;
  /** The member's own key in the network file: stays when name or e-mail change. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** What they do, in their own words: "wijkteamprofessional". */
  readonly occupation?: string | undefined;
  readonly organisation: string;
  readonly region?: string | undefined;
  readonly parties: readonly PartyKey[];
  readonly seats: readonly Seat[];
  /** What others may ask them about, in their own words. */
  readonly expertise?: readonly string[] | undefined;
  readonly zone: Zone;
  /** Minutes of supervision a week that hold for this member; the network's own figure when absent. */
  readonly norm?: number | undefined;
}

export interface Body {
  readonly key: BodyKey;
  readonly type: BodyType;
  /** Short, as people say it: "SAR". */
  readonly name: string;
  /** In full, used at its first mention in a message. */
  readonly fullName: string;
  readonly region?: string | undefined;
  readonly landsdeel?: string | undefined;
  readonly cadence?: Cadence | undefined;
  /** Single meetings beside the cadence. */
  readonly dates: readonly { readonly day: CalendarDay; readonly time: WallTime }[];
  /** Meetings that go otherwise than planned, at most one change a day. */
  readonly changes?: readonly MeetingChange[] | undefined;
  /** Where it meets, in a few words: "Stadhuis Waterveen, zaal 2", or that it is online. */
  readonly venue?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly reminders: BodyReminders;
}

/** A rhythm of meetings: an RFC 5545 rule that begins on a day, at a wall-clock time. */
export interface Cadence {
  readonly rule: string;
  readonly start: CalendarDay;
  readonly time: WallTime;
  readonly minutes: number;
  /** Days of the rule on which it does not meet: EXDATE in the words of RFC 5545. */
  readonly except?: readonly CalendarDay[] | undefined;
}

/** A planned meeting that is moved, or cancelled when there is no `to`. `day` is the day it was planned on. */
export interface MeetingChange {
  readonly day: CalendarDay;
  readonly to?: { readonly day: CalendarDay; readonly time: WallTime } | undefined;
  readonly why?: string | undefined;
}

/** Where a body is written to, per platform. */
export interface Channel {
  readonly slack?: string | undefined;
  readonly teams?: string | undefined;
}

export interface BodyReminders {
  /** How many days before its meeting a body gets its progress report. */
  readonly progressDays: number;
  /** Whether messages to the body wait until its secretary has pressed *Versturen*. */
  readonly review: boolean;
}

/** Opgave: what a body works on together; agreements serve it. */
export interface SharedGoal {
  readonly key: GoalKey;
  readonly title: string;
  readonly body?: BodyKey | undefined;
  /** "Wat merkt een kind hiervan?" */
  readonly forChild?: string | undefined;
  /** "Goed genoeg als …" */
  readonly goodEnough?: string | undefined;
}

export interface Party {
  readonly key: PartyKey;
  readonly name: string;
}

export interface Organisation {
  readonly key: string;
  readonly name: string;
  /** E-mail domains by which its people are recognised. */
  readonly domains: readonly string[];
}

export interface Region {
  readonly key: string;
  readonly name: string;
  readonly landsdeel: string;
  /** How its expertteam helps with a stuck case; without it no question can be asked there yet. */
  readonly consultation?: RegionConsultation | undefined;
}

/** What a region settles about consultatie (domain handbook 3); the bot never fills in for it. */
export interface RegionConsultation {
  /** The region's own number for urgent youth help. */
  readonly urgent: { readonly name: string; readonly phone: string };
  /** How to call the screener. */
  readonly phone?: string | undefined;
  /** When new questions are read: weekdays (Monday is 1) with the hours, on the network's clock. */
  readonly reading: readonly { readonly weekday: 1 | 2 | 3 | 4 | 5; readonly from: WallTime; readonly to: WallTime }[];
  /** What an asker may expect in time, in the region's own words. */
  readonly expectation: string;
  /** Working days in which the screener would like to have looked at a question; only she is reminded of it. */
  readonly screenWithin: number;
  /** Who reads what is asked while no screener is there in time, by their key; without one it is the chair. */
  readonly deputy?: string | undefined;
  /** The weight of an advies of the expertteam. There is no default: without it none can be recorded. */
  readonly adviceStatus?: AdviceStatus | undefined;
  /** How parents and youngster take part in the table; `ask` leaves it to the asker. */
  readonly family: 'at-the-table' | 'before-and-after' | 'ask';
  /** What fits better elsewhere, and who receives it there. */
  readonly elsewhere: readonly Elsewhere[];
}

export type AdviceStatus = 'adviserend' | 'zwaarwegend' | 'bindend';

/** A place to which a question is handed over warmly, always with a name. */
export interface Elsewhere {
  readonly name: string;
  /** What goes there, in a few words. */
  readonly for: string;
  readonly contact: string;
  readonly phone?: string | undefined;
}

/** What the network settles for everybody. */
export interface NetworkSettings {
  readonly name: string;
  readonly zone: Zone;
  /** Minutes of supervision or intervision a week: 120 is the example of B 4.2. */
  readonly norm: number;
  /** Whether the weekly question about hours is on until a member says otherwise. */
  readonly hoursQuestion: boolean;
  /** Whether a member's own full name may stand in a text (domain handbook 7.1). */
  readonly memberNames: boolean;
  /** How many months the texts of a consultatie are kept after it was closed; `MONTHS_KEPT` when absent. */
  readonly keepMonths?: number | undefined;
  /** The bureau's address, for who is not known to the network yet. */
  readonly contact: string;
}

/** The network as it stands: small enough to be held as one value. */
export interface Network {
  readonly settings: NetworkSettings;
  readonly landsdelen: readonly { readonly key: string; readonly name: string }[];
  readonly regions: readonly Region[];
  readonly organisations: readonly Organisation[];
  readonly parties: readonly Party[];
  readonly bodies: readonly Body[];
  readonly goals: readonly SharedGoal[];
  readonly themes: readonly { readonly key: string; readonly name: string }[];
  readonly members: readonly Member[];
  /** Free days of the network beside the public holidays. */
  readonly holidays: readonly (Period & { readonly name: string })[];
}
