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
  /** Undefined when the text may be taken; an empty or absent text always may. */
  refuse(field: string, text: string | undefined): Identifying | undefined;
  /** What was refused in this turn. */
  readonly refused: readonly Seen[];
  /** What was taken with a reason; the reason is kept beside it. */
  readonly warned: readonly Seen[];
  readonly clearance: Clearance;
}

/** A desk for one turn. `allowed` are the words that point at nobody's case (see `Guard`). */
export function openDesk(
  guard: Guard,
  { allowed = [], clearance = { notNames: [] } }: { allowed?: readonly string[]; clearance?: Clearance } = {},
): Desk {
  const refused: Seen[] = [];
  const warned: Seen[] = [];
  return {
    refused,
    warned,
    clearance,
    refuse(field, text) {
      if (!text) return undefined;
      const found = guard.look(text, allowed).filter((finding) => !isCleared(finding, text, clearance));
      if (found.length === 0) return undefined;
      const outcome = found.some((each) => points[each.class] === 'directly') ? 'block' : 'warn';
      const seen: Seen = { field, text, found, outcome };
      if (outcome === 'warn' && clearance.reason?.trim()) {
        warned.push(seen);
        return undefined;
      }
      refused.push(seen);
      return { code: 'identifying', field };
    },
  };
}

const words: ReadonlySet<FindingClass> = new Set(['name', 'school', 'institution']);

/** Of a word its writer can say that it is no name; a number stays a number. */
function isCleared({ class: kind, from, to }: Finding, text: string, { notNames }: Clearance): boolean {
  return words.has(kind) && notNames.includes(text.slice(from, to));
}
