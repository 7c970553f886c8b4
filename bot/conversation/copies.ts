import type { Instant } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import { text } from '../view/card.ts';
import { conversationTexts } from './conversation.texts.ts';
import type { Incoming } from './incoming.ts';
import { deliveryOf } from './leaving.ts';
import type { Received } from './received.ts';
import type { Spoken } from './reply.ts';

/** A second copy of a delivery changes nothing, and is answered as the first. */
export interface Copies {
  /** How the first copy was answered; undefined when this is the first. */
  answerTo(
    incoming: Incoming,
    received: Received,
    now: Instant,
    language: () => Promise<Language>,
  ): Promise<Spoken | undefined>;
  /** Remembers how a first copy was answered, in the unit of work in which it is answered. */
  remember(incoming: Incoming, spoken: Spoken, received: Received, now: Instant): Promise<void>;
}

const MOST_LATELY = 500;

/**
 * Answers are kept in the database. Of what a platform never brings again by itself only the claim is: the answer, which
 * is personal, would lie there for a week and nobody would ask for it. Lately given ones are remembered all the same.
 */
export function copiesOf(): Copies {
  const lately = new Map<string, Spoken>();
  return {
    async answerTo(incoming, received, now, language) {
      if (!hasCopies(incoming)) return undefined;
      const delivery = deliveryOf(incoming);
      if (incoming.comesOnce) {
        if (await received.claim(delivery, now)) return undefined;
        return lately.get(delivery) ?? alreadyDealtWith(await language());
      }
      const kept = await received.answerTo(delivery);
      return kept === undefined ? undefined : (JSON.parse(kept) as Spoken);
    },
    async remember(incoming, spoken, received, now) {
      if (!hasCopies(incoming)) return;
      const delivery = deliveryOf(incoming);
      if (!incoming.comesOnce) return received.keep(delivery, JSON.stringify(spoken), now);
      lately.set(delivery, spoken);
      const oldest = lately.keys().next().value;
      if (lately.size > MOST_LATELY && oldest !== undefined) lately.delete(oldest);
    },
  };
}

/** The own page stores nothing, and is always shown as things stand: a copy of its opening is no copy. */
function hasCopies({ what }: Incoming): boolean {
  return what.kind !== 'opened';
}

function alreadyDealtWith(language: Language): Spoken {
  const t = conversationTexts[language];
  return { answer: { kind: 'show', card: { title: t.again, parts: [text(t.againText)] } }, changed: [], language };
}
