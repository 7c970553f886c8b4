import { filePath, offerFile } from '../../domain/keeping/download.ts';
import { forgetMember } from '../../domain/keeping/forget-member.ts';
import { outlookFor } from '../../domain/keeping/outlook.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Reply, replace, show } from '../conversation/reply.ts';
import { askCard, fileCard, forgottenCard, openCard, openMatters, stayedCard } from './keeping.cards.ts';

/** `gegevens`: an address that gives everything, once. */
export async function seeOwnData(turn: Turn): Promise<Reply> {
  const secret = await offerFile(turn.me, turn);
  return show(fileCard(`${turn.publicUrl}${filePath(secret)}`, turn.language), { kind: 'file-offered' });
}

/** `wis`: what is still open first, if anything is, and then what goes and what stays. */
export async function askForget(told: boolean, turn: Turn, answer: typeof show = show): Promise<Reply> {
  const matters = told ? [] : openMatters(await outlookFor(turn.me, turn), turn.language);
  return answer(matters.length > 0 ? openCard(matters, turn.language) : askCard(turn.language));
}

/** *Alles wissen*. */
export async function forgetMe(turn: Turn): Promise<Reply> {
  await forgetMember(turn.me, turn);
  return replace(forgottenCard(turn.language), { kind: 'forgotten' });
}

/** *Toch niet*. */
export async function stay(turn: Turn): Promise<Reply> {
  return replace(stayedCard(turn.language));
}
