import { hearChange, hearLine, noteArrived } from '../../domain/consultations/hear-line.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { SayNudge, Turn } from '../conversation/feature.ts';
import { lineMessage } from './thread.cards.ts';

/** Words of the conversation, in the private chat of who may read them. */
export const sayLine: SayNudge = async (nudge, turn) => {
  const heard = await hearLine(nudge, turn.me, turn);
  return heard && lineMessage(heard, turn);
};

/** The same as it stands now, in the place of what was sent. */
export const sayChange: SayNudge = async (nudge, turn) => {
  const heard = await hearChange(nudge, turn.me, turn);
  return heard && lineMessage(heard, turn);
};

const notOfOne = new Set([
  'consultation-call',
  'consultation-call-waits',
  'consultation-call-late',
  'consultation-call-unmade',
  'consultation-withdrawn',
]);

/** A message about one consultatie stands in somebody's chat: a reply below it is for that consultatie. */
export async function arrivedAbout(nudge: Nudge, messageId: string, reader: Turn): Promise<void> {
  if (!notOfOne.has(nudge.kind)) await noteArrived(nudge, reader.me, messageId, reader.now, reader);
}
