import { helpFor } from '../../domain/consultations/who-can-help.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Reply, show } from '../conversation/reply.ts';
import { noTeamCard, offerCard } from './asking.cards.ts';
import { askingTexts } from './asking.texts.ts';
import { seeUrgent } from './asking.ts';
import { isAboutCase, isUrgentSentence } from './help.words.ts';

/** A sentence without the word: the numbers when it sounds acute, an offer when somebody is stuck. Nothing is filed. */
export function helpInSentence(words: string, turn: Turn): (() => Promise<Reply>) | undefined {
  const t = askingTexts[turn.language];
  const inChannel = turn.place === 'channel';
  if (isUrgentSentence(words)) {
    return async () => seeUrgent(turn, inChannel ? t.typedUrgentInChannel : t.typedUrgent);
  }
  return isAboutCase(words) ? () => offer(turn) : undefined;
}

async function offer(turn: Turn): Promise<Reply> {
  const help = await helpFor(turn.me, turn);
  return show(help.done ? offerCard(help.value, turn) : noTeamCard(help.refusal, turn));
}
