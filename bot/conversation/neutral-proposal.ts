import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Finding } from '../../domain/privacy/finding.ts';
import { marked, propose } from '../../domain/privacy/proposal.ts';
import { writtenIn } from '../language/written-in.ts';
import { neutralWords } from './neutral-words.texts.ts';

interface Reading {
  readonly language: Language;
  readonly today?: CalendarDay | undefined;
}

/** The text with neutral words for what was found, in its own language; where that can't be told in the reader's. */
export function proposalFor(text: string, found: readonly Finding[], { language, today }: Reading): string {
  // What was found itself says nothing of the language: "de Vries" is a name in English too.
  const around = marked(text, found).flatMap((piece) => (piece.class ? [] : [piece.text]));
  return propose(text, found, neutralWords[writtenIn(around.join(' '), language)], today);
}
