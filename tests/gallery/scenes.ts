import type { Language } from '../../domain/network/network.ts';
import { agreementFormScenes } from './agreement-forms.scenes.ts';
import { agreementScenes } from './agreements.scenes.ts';
import { conversationScenes } from './conversation.scenes.ts';
import { nudgeScenes } from './nudges.scenes.ts';
import type { Scene } from './scene.ts';
import { supervisionScenes } from './supervision.scenes.ts';

/** Everything that the bot can show. */
export const scenes: readonly Scene[] = [
  ...conversationScenes,
  ...supervisionScenes,
  ...agreementScenes,
  ...agreementFormScenes,
  ...nudgeScenes,
];

export function scenesIn(language: Language): readonly Scene[] {
  return scenes.filter(({ only = language }) => only === language);
}
