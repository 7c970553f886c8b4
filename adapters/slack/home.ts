import { z } from 'zod';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Converse } from '../../bot/conversation/reply.ts';
import type { Card } from '../../bot/view/card.ts';
import type { Language } from '../../domain/network/network.ts';
import { toHome } from './card-view.ts';
import { cardOf, formOf, isNothing } from './spoken.ts';
import { type Door, turn } from './turn.ts';
import { waiting } from './waiting.ts';
import type { Windows } from './windows.ts';

/** Somebody opened their own page; `hash` is of what stood there, so that nothing newer is overwritten. */
export interface HomeOpened {
  readonly incoming: Incoming;
  readonly hash: string | undefined;
}

const openedShape = z.object({
  event_id: z.string(),
  team_id: z.string(),
  event: z.object({
    type: z.literal('app_home_opened'),
    // The same event tells that somebody looks at the one-to-one chat.
    tab: z.literal('home'),
    user: z.string(),
    view: z.object({ hash: z.string() }).optional().catch(undefined),
  }),
});

/** Undefined for what is not the person's own page. */
export function readHomeOpened(body: unknown, door: Door): HomeOpened | undefined {
  const read = openedShape.safeParse(body).data;
  if (!read) return undefined;
  return {
    incoming: { ...turn(read.event_id, read.team_id, read.event.user, 'private', door), what: { kind: 'opened' } },
    hash: read.event.view?.hash,
  };
}

/** Keeps a person's own page up to date. */
export interface Home {
  /** Because somebody opened it. */
  open(opened: HomeOpened): Promise<void>;
  /** Because this turn changed something. */
  refresh(after: Incoming, hash?: string): Promise<void>;
  /** Because this turn answered with the page as it stands now. */
  show(answered: Incoming, page: Card, language: Language, hash: string | undefined): Promise<void>;
}

/** Publishes what is open for somebody. When another page was published meanwhile, what is open now is asked anew. */
export function homePage(converse: Converse, windows: Windows): Home {
  const publish = async (asked: Incoming, hash: string | undefined, evenTrouble: boolean): Promise<void> => {
    const spoken = await converse(asked);
    if (isNothing(spoken) || (spoken.answer.kind === 'trouble' && !evenTrouble)) return;
    const form = formOf(spoken);
    const card = form ? waiting(form, spoken, asked) : cardOf(spoken);
    if (card) await show(asked, card, spoken.language, hash);
  };
  const show: Home['show'] = async (turn, page, language, hash) => {
    const published = await windows.publish(turn.from.user, toHome(page, language), hash);
    if (published === 'outdated') await refresh(turn);
  };
  const refresh: Home['refresh'] = (after, hash) =>
    publish({ ...after, id: `${after.id}:home`, place: 'private', what: { kind: 'opened' } }, hash, false);

  return { open: ({ incoming, hash }) => publish(incoming, hash, true), refresh, show };
}
