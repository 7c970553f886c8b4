import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Finding } from '../../domain/privacy/finding.ts';
import type { Guard } from '../../domain/privacy/guard.ts';
import { marked, proposeWhole } from '../../domain/privacy/proposal.ts';
import { writtenIn } from '../language/written-in.ts';
import { neutralWords } from './neutral-words.texts.ts';

interface Reading {
  readonly guard: Pick<Guard, 'look'>;
  readonly language: Language;
  readonly today?: CalendarDay | undefined;
}

/** The text with neutral words for what was found, in its own language; where that can't be told in the reader's. */
export function proposalFor(text: string, found: readonly Finding[], reading: Reading): string {
  // What was found itself says nothing of the language: "de Vries" is a name in English too.
  const around = marked(text, found).flatMap((piece) => (piece.class ? [] : [piece.text]));
  return proposeWhole(text, found, neutralWords[writtenIn(around.join(' '), reading.language)], reading);
}
