import type { MemberId } from '../../domain/network/network.ts';
import { capital } from '../language/capital.ts';
import { conversationTexts } from './conversation.texts.ts';
import type { Reading } from './feature.ts';

/** Somebody by full name; of who is no member any more only that they were. */
export function nameOf(id: MemberId | undefined, { network, language }: Pick<Reading, 'network' | 'language'>): string {
  return (id && network.member(id)?.name) || conversationTexts[language].formerMember;
}

/** The same as it begins a sentence or a line. */
export function nameAtStart(id: MemberId | undefined, reading: Pick<Reading, 'network' | 'language'>): string {
  return capital(nameOf(id, reading));
}
