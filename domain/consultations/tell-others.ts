import { type CalendarDay, DAY, type Instant, instant } from '../kernel/time.ts';
import { holdersOf, type NetworkView } from '../network/lookup.ts';
import type { Member, MemberId } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import { type Nudge, nudgeKey, type Pace } from '../nudges/nudge.ts';
import type { Consultation, ConsultationId } from './consultation.ts';

/** What somebody hears when another did something; each says number and stage only, never a word of the case. */
export const newsKinds = [
  'consultation-new',
  'consultation-stand-in',
  'consultation-deputy',
  'consultation-more',
  'consultation-answered',
  'consultation-fits',
  'consultation-handed-over',
  'consultation-asked-along',
  'consultation-declined',
  'consultation-reaction',
  'consultation-table-proposed',
  'consultation-table-agreed',
  'consultation-table-declined',
  'consultation-table-moved',
  'consultation-table-off',
  'consultation-discussed',
  'consultation-brought-in',
  'consultation-brought-to-you',
  'consultation-advice',
  'consultation-contact',
  'consultation-told',
  'consultation-wrapped-up',
  'consultation-closed',
  'consultation-withdrawn',
  'consultation-call',
  'consultation-call-waits',
  'consultation-call-late',
  'consultation-call-unmade',
  'consultation-waits-for-you',
  'consultation-unread',
  'consultation-not-read',
  'consultation-no-case',
  'consultation-line',
  'consultation-line-changed',
] as const;
export type News = (typeof newsKinds)[number];

/** After this time it stands in the lists, and is news no more. */
const DAYS_OF_USE = 14;

export interface TellWorld {
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly network: NetworkView;
  readonly stores: { readonly ledger: Ledger };
}

/** The asker hears what became of their own question at once, at any hour; not of what they did themselves. */
export async function tellAsker(news: News, consultation: Consultation, by: Member, world: TellWorld): Promise<void> {
  await tell(news, newsAbout(consultation), [consultation.asker], 'at-once', by, world);
}

/** Others hear it within their hours, each once, who caused it left out. */
export async function tellThem(
  news: News,
  consultation: Consultation,
  to: readonly MemberId[],
  by: Member,
  world: TellWorld,
): Promise<void> {
  await tell(news, newsAbout(consultation), to, 'in-hours', by, world);
}

/** News about anything of which the id says enough. */
export async function tell(
  news: News,
  about: string,
  to: readonly MemberId[],
  pace: Pace,
  by: Member,
  { network, ...world }: TellWorld,
): Promise<void> {
  const others = to.filter((member) => member !== by.id && network.member(member) !== undefined);
  await owe(news, about, others, pace, world);
}

/** The same for what nobody did: time passed, or somebody else has to read it. Once for each `today` it is named by. */
export async function owe(
  news: News,
  about: string,
  to: readonly MemberId[],
  pace: Pace,
  { now, today, stores }: Omit<TellWorld, 'network'>,
  until = instant(now + DAYS_OF_USE * DAY),
): Promise<void> {
  const nudges = [...new Set(to)].map((member): Nudge => {
    const recipient = { kind: 'member', member } as const;
    const key = nudgeKey(news, about, recipient, today);
    return { key, kind: news, about, to: recipient, from: now, until, pace };
  });
  if (nudges.length > 0) await stores.ledger.owe(nudges, now);
}

/** The consultatie that a nudge is about. */
export function consultationOfNews(about: string): ConsultationId {
  return about.split('/')[0] as ConsultationId;
}

/** All screeners of its expertteam, each of whom is the others' deputy, and who stands in for them. */
export function screenersOf(
  { ret, deputy }: Pick<Consultation, 'ret' | 'deputy'>,
  network: NetworkView,
): readonly MemberId[] {
  const screeners = holdersOf(network, ret, 'screener').map(({ id }) => id);
  return deputy && !screeners.includes(deputy) ? [...screeners, deputy] : screeners;
}

export function chairsOf({ ret }: Pick<Consultation, 'ret'>, network: NetworkView): readonly MemberId[] {
  return holdersOf(network, ret, 'chair').map(({ id }) => id);
}

export function bureauOf(network: NetworkView): readonly MemberId[] {
  const bureaus = network.bodies.filter(({ type }) => type === 'bureau');
  return bureaus.flatMap(({ key }) => network.membersOf(key).map(({ id }) => id));
}

/** Who was asked to think along and did not say *nu niet*. */
export function thinkersOf({ experts }: Pick<Consultation, 'experts'>): readonly MemberId[] {
  return experts.filter(({ state }) => state !== 'not-now').map(({ member }) => member);
}

function newsAbout({ id, version }: Consultation): string {
  return `${id}/${version}`;
}
