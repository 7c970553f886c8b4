import { day, dayAt } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Member } from '../../domain/network/network.ts';
import type { BotStores } from '../conversation/stores.ts';
import { plainCard } from '../view/plain.ts';
import { requestsKeptOf } from './kept.access.ts';
import { agreementsKeptOf } from './kept.agreements.ts';
import { consultationsIn, expertiseIn, lessonsIn, readingsIn } from './kept.care.ts';
import { meetingsKeptOf } from './kept.meetings.ts';
import { quotesKeptOf } from './kept.quotes.ts';
import { signalsKeptOf } from './kept.signals.ts';

const always = { from: day('0001-01-01'), to: day('9999-12-31') };

/** Everything kept about one member, in one piece: their right under the AVG (domain handbook 7.3). */
export async function everythingKeptOf(member: Member, stores: BotStores, network: NetworkView) {
  const { id, ...known } = member;
  return {
    member: known,
    preferences: { ...(await stores.preferences.of(id)), member: undefined },
    accounts: (await stores.accounts.of(id)).map(({ platform, tenant, user }) => ({ platform, tenant, user })),
    accessRequests: await requestsKeptOf(member, stores),
    supervision: (await stores.supervision.all(id)).map(({ kind, minutes, day, note }) => ({
      entry: kind,
      minutes,
      day,
      ...(note ? { note } : {}),
    })),
    absences: (await stores.supervision.absences(id, always)).map(({ from, to }) => ({ from, to })),
    agreements: await agreementsKeptOf(member, stores, network),
    meetings: await meetingsKeptOf(id, stores, network),
    expertise: await expertiseIn(stores, id),
    ...(await consultationsIn(stores, member)),
    lessons: await lessonsIn(stores, id),
    readings: await readingsIn(stores, member, network),
    drafts: await stores.drafts.of(id),
    signals: await signalsKeptOf(member, stores, network),
    quotes: await quotesKeptOf(member, stores),
    reasons: (await stores.reasons.of(id)).map(({ at, about, classes, reason }) => ({
      day: dayAt(at, member.zone),
      about,
      classes,
      reason,
    })),
    messages: await stores.keeping.messagesTo(id),
    decided: await stores.keeping.decidedBy(id),
    chat: await chatOf(member, stores),
  };
}

const MOST_LINES = 100_000;

/** Local mode's own chat; a chat platform keeps its own. */
async function chatOf({ id }: Member, { transcript }: BotStores) {
  return (await transcript.of(`member:${id}`, MOST_LINES)).map(({ by, body }) => ({
    by,
    text: body.kind === 'words' ? body.text : body.kind === 'card' ? plainCard(body.card) : body.form.title,
  }));
}
