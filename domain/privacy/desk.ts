import { type Finding, type FindingClass, points } from './finding.ts';
import type { Guard } from './guard.ts';

/** What the writer said about this one text: these are no names, and why what may point at somebody has to be in it. */
export interface Clearance {
  /** Words of the text, as they stand there. */
  readonly notNames: readonly string[];
  readonly reason?: string | undefined;
}

/** A text was not taken: it points at somebody, or may do so while nobody said why it has to. */
export interface Identifying {
  readonly code: 'identifying';
  /** The field of the form that it stands in. */
  readonly field: string;
}

/** A text in which something was found. */
export interface Seen {
  readonly field: string;
  readonly text: string;
  readonly found: readonly Finding[];
  /** Directly: it has to be mended first. Indirectly: a reason is enough. */
  readonly outcome: 'block' | 'warn';
}

/** Where every free text of one turn is shown before it is kept, relayed or logged (domain handbook 7.1). */
export interface Desk {
  /** What is found in a text, but for what its writer said is no name and what points at nobody's case. */
  look(text: string): readonly Finding[];
  /** Undefined when the text may be taken; an empty or absent text always may. */
  refuse(field: string, text: string | undefined): Identifying | undefined;
  /** What was refused in this turn. */
  readonly refused: readonly Seen[];
  /** What was taken with a reason; the reason is kept beside it. */
  readonly warned: readonly Seen[];
  readonly clearance: Clearance;
}

/** What points at nobody's case, such as a member's full name: the words in lower case. */
export type FreeWords = (words: string) => boolean;

const nobody: FreeWords = () => false;

/** A desk for one turn. */
export function openDesk(guard: Guard, clearance: Clearance = { notNames: [] }, isFree: FreeWords = nobody): Desk {
  const refused: Seen[] = [];
  const warned: Seen[] = [];
  const findIn = (text: string) =>
    guard.look(text).filter((finding) => {
      const words = text.slice(finding.from, finding.to);
      return !isFree(words.toLowerCase()) && !isCleared(finding, words, clearance);
    });
  const reason = clearance.reason?.trim() ?? '';
  const hasReason = reason !== '' && outcomeOf(findIn(reason)) !== 'block';
  return {
    look: findIn,
    refused,
    warned,
    clearance,
    refuse(field, text) {
      const found = text ? findIn(text) : [];
      if (!text || found.length === 0) return undefined;
      const outcome = outcomeOf(found);
      const seen: Seen = { field, text, found, outcome };
      if (outcome === 'warn' && hasReason) {
        warned.push(seen);
        return undefined;
      }
      refused.push(seen);
      return { code: 'identifying', field };
    },
  };
}

function outcomeOf(found: readonly Finding[]): Seen['outcome'] {
  return found.some((each) => points[each.class] === 'directly') ? 'block' : 'warn';
}

const words: ReadonlySet<FindingClass> = new Set(['name', 'school', 'institution']);

/** Of a word its writer can say that it is no name; a number stays a number. */
function isCleared({ class: kind }: Finding, found: string, { notNames }: Clearance): boolean {
  return words.has(kind) && notNames.includes(found);
}
