import { type CalendarDay, DAY, dayAt, type Instant, instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import { type Nudge, nudgeKey } from '../nudges/nudge.ts';
import { peopleBehind } from './agreement.permissions.ts';
import type { Agreement } from './agreement.ts';

/** What the people behind an agreement hear when somebody else did something with it. */
export type OwnerNews = 'agreement-made' | 'agreement-handed-over' | 'help-offered';

const DAYS_OF_USE = 14;

/**
 * Owes the news to everyone behind the agreement, except to who caused it. It goes out with the message of the day,
 * in the same transaction as the change itself.
 */
export async function tellOwners(
  news: OwnerNews,
  agreement: Agreement,
  causedBy: Member,
  world: {
    readonly now: Instant;
    readonly today: CalendarDay;
    readonly network: NetworkView;
    readonly stores: { readonly ledger: Ledger };
  },
): Promise<void> {
  await world.stores.ledger.owe(newsOf(news, agreement, causedBy, world), world.now);
}

/** Takes back the news of an agreement that its maker undid: what nobody heard yet is said no more. */
export async function takeBackMaking(
  agreement: Agreement,
  maker: Member,
  world: { readonly network: NetworkView; readonly stores: { readonly ledger: Ledger } },
): Promise<void> {
  const making = { network: world.network, now: agreement.madeAt, today: dayAt(agreement.madeAt, maker.zone) };
  const news = newsOf('agreement-made', { ...agreement, version: 1 }, maker, making);
  await world.stores.ledger.withdraw(news.map(({ key }) => key));
}

function newsOf(
  news: OwnerNews,
  agreement: Agreement,
  causedBy: Member,
  { now, today, network }: { readonly now: Instant; readonly today: CalendarDay; readonly network: NetworkView },
): readonly Nudge[] {
  const people = peopleBehind(agreement.owner, network).filter((member) => member.id !== causedBy.id);
  const about = `${agreement.id}/${agreement.version}`;
  const until = instant(now + DAYS_OF_USE * DAY);
  return people.map((member) => {
    const to = { kind: 'member', member: member.id } as const;
    return { key: nudgeKey(news, about, to, today), kind: news, about, to, from: now, until };
  });
}

/** The agreement's id in what a piece of news is about. */
export function agreementOfNews(about: string): Agreement['id'] {
  return about.split('/')[0] as Agreement['id'];
}
