import { feedOf, feedPath, openFeed, renewFeed, stopFeed } from '../../domain/meetings/calendar-feed.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Reply, replace, show } from '../conversation/reply.ts';
import { type Card, heading, list, quiet, text } from '../view/card.ts';
import { type Copy, link } from '../view/copy.ts';
import { meetingTexts } from './meetings.texts.ts';
import * as calls from './meetings.vocabulary.ts';

/** *In mijn agenda*: one's own link, made when there is none. */
export async function seeFeed(turn: Turn): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const had = await feedOf(turn.me, turn);
  const card = feedCard(await openFeed(turn.me, turn), t.feedText, turn);
  return had ? show(card) : show(card, { kind: 'calendar-feed', on: true });
}

/** *Nieuwe link maken*. */
export async function renew(turn: Turn): Promise<Reply> {
  const secret = await renewFeed(turn.me, turn);
  const card = feedCard(secret, meetingTexts[turn.language].feedRenewed, turn);
  return replace(card, { kind: 'calendar-feed', on: true });
}

/** *Link intrekken*. */
export async function revoke(turn: Turn): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const had = await stopFeed(turn.me, turn);
  const card: Card = {
    title: t.feedRevokedTitle,
    parts: [text(t.feedRevoked)],
    buttons: [
      { label: t.feedNew, call: calls.renewFeed({}) },
      { label: t.mine, call: calls.seeMeetings({}) },
    ],
  };
  return had ? replace(card, { kind: 'calendar-feed', on: false }) : replace(card);
}

function feedCard(secret: string, intro: Copy, turn: Turn): Card {
  const t = meetingTexts[turn.language];
  return {
    title: t.feedTitle,
    parts: [
      text(intro),
      text(link(`${turn.publicUrl}${feedPath(secret)}`)),
      heading(t.feedHow),
      list([...t.feedSteps]),
      quiet(t.feedPrivate),
    ],
    buttons: [
      { label: t.feedNew, call: calls.renewFeed({}) },
      { label: t.feedRevoke, call: calls.revokeFeed({}), style: 'danger' },
    ],
  };
}
