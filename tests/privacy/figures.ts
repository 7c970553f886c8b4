import { type Finding, type FindingClass, findingClasses } from '../../domain/privacy/finding.ts';
import type { Guard } from '../../domain/privacy/guard.ts';
import { examples, type Marked, type Part, type Span } from './marked.ts';

/** How well the guard does on one part of the set; shares are between 0 and 1. */
export interface Figures {
  readonly byClass: ReadonlyMap<
    FindingClass,
    { readonly spans: number; readonly found: number; readonly recall: number }
  >;
  /** Of all marked spans; found is a span of which a finding of its own kind covers at least half. */
  readonly recall: number;
  /**
   * Of the spans that are identifiers, those of which identifiers that were found cover at least half: which kind it was
   * taken for changes nothing, as a text with either is not kept.
   */
  readonly identifiers: number;
  /** Of those, the ones that were found as the kind they are. */
  readonly identifiersByKind: number;
  /** Of all findings, those of which at least half is marked, as whatever kind. */
  readonly precision: number;
  /** Of all marked spans, those of which no letter or digit stays open to be read. */
  readonly hidden: number;
  /** Of the lines without a mark, those in which something was found. */
  readonly alarms: number;
}

/** Kinds that are told by their own shape. */
const identifiers: readonly FindingClass[] = [
  ...(['bsn', 'phone', 'email', 'iban', 'plate', 'postcode', 'street', 'date', 'case', 'handle'] as const),
];

/** Measures a guard on a part of the set. Answers counts only, so that nobody reads the sealed half by accident. */
export function figuresOf(guard: Guard, part: Part): Figures {
  const all = examples(part).map((example) => ({ ...example, found: guard.look(example.text) }));
  const spans = all.flatMap(({ text, spans: marked, found }) => marked.map((span) => ({ text, span, found })));
  const findings = all.flatMap(({ spans: marked, found }) => found.map((finding) => ({ finding, marked })));
  const exact = spans.filter(({ span }) => identifiers.includes(span.class));
  const clean = all.filter(({ spans: marked }) => marked.length === 0);
  const byClass = findingClasses.map((each) => {
    const own = spans.filter(({ span }) => span.class === each);
    const found = own.filter(({ span, found: findings }) => isFound(span, findings)).length;
    return [each, { spans: own.length, found, recall: share(found, own.length) }] as const;
  });
  return {
    byClass: new Map(byClass),
    recall: share(spans.filter(({ span, found }) => isFound(span, found)).length, spans.length),
    identifiers: share(exact.filter(({ span, found }) => isFound(span, found, identifiers)).length, exact.length),
    identifiersByKind: share(exact.filter(({ span, found }) => isFound(span, found)).length, exact.length),
    precision: share(
      findings.filter(({ finding, marked }) => covered(finding, marked) * 2 >= length(finding)).length,
      findings.length,
    ),
    hidden: share(spans.filter(({ text, span, found }) => isHidden(text, span, found)).length, spans.length),
    alarms: share(clean.filter(({ found }) => found.length > 0).length, clean.length),
  };
}

/** What a guard misses and what it finds too much, line by line: of the open half alone. */
export function mistakesOf(guard: Guard): { readonly missed: string[]; readonly tooMuch: string[] } {
  const missed: string[] = [];
  const tooMuch: string[] = [];
  for (const { text, spans } of examples('open') satisfies Marked[]) {
    const found = guard.look(text);
    for (const span of spans) if (!isFound(span, found)) missed.push(`${span.class} «${cut(text, span)}» in: ${text}`);
    for (const finding of found) {
      if (covered(finding, spans) * 2 < length(finding)) {
        tooMuch.push(`${finding.class} «${cut(text, finding)}» in: ${text}`);
      }
    }
  }
  return { missed, tooMuch };
}

type Place = Pick<Finding, 'from' | 'to'>;

function isFound(span: Span, found: readonly Finding[], as: readonly FindingClass[] = [span.class]): boolean {
  const own = found.filter((finding) => as.includes(finding.class));
  return covered(span, own) * 2 >= length(span);
}

function isHidden(text: string, span: Span, found: readonly Finding[]): boolean {
  return [...text.slice(span.from, span.to)].every((sign, at) => {
    const place = span.from + at;
    return !/[\p{L}\p{N}]/u.test(sign) || found.some(({ from, to }) => from <= place && place < to);
  });
}

/** How much of a place lies under others; they don't lie over each other. */
function covered(place: Place, others: readonly Place[]): number {
  return others.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, place.to) - Math.max(from, place.from)),
    0,
  );
}

function length({ from, to }: Place): number {
  return to - from;
}

function cut(text: string, { from, to }: Place): string {
  return text.slice(from, to);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
