import { isConsultationNudgeWanted } from '../../domain/consultations/consultation.nudges.ts';
import type { ConsultationRelation } from '../../domain/consultations/consultation.permissions.ts';
import type { ConsultationId } from '../../domain/consultations/consultation.ts';
import { lookAt, type Outline } from '../../domain/consultations/read-consultation.ts';
import type { NudgeMessage, SayNudge, Turn } from '../conversation/feature.ts';
import { type Button, text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import { helperNudgeTexts } from './helpers.nudges.texts.ts';

/** Where it stands, when what its rule reminds of still holds. */
export async function wanted(nudge: Parameters<SayNudge>[0], turn: Turn): Promise<Outline | undefined> {
  const seen = await lookAt(turn.me, nudge.about as ConsultationId, turn);
  return seen.done && (await isConsultationNudgeWanted(nudge, turn)) ? seen.value : undefined;
}

type Why = keyof (typeof helperNudgeTexts)['nl']['why'];

/** Why news came to somebody who is that in it. */
export function whyFor(relations: readonly ConsultationRelation[]): Why {
  const reasons = ['asked', 'contact', 'screener', 'chair'] as const;
  return reasons.find((reason) => relations.includes(reason)) ?? 'other';
}

/** One line about a consultatie, one question, and the reason why it came. */
export function message(
  title: string,
  line: Copy,
  question: string,
  brief: Copy,
  buttons: readonly Button[],
  why: Why,
  turn: Turn,
): NudgeMessage {
  const parts = [text(line)];
  return { title, parts, question, buttons, brief, open: buttons[0], why: helperNudgeTexts[turn.language].why[why] };
}
