import { broaderThan, sideOf } from './lexicon.ts';
import { fieldRarity } from './score.ts';
import { isJoint, termsOf } from './terms.ts';

const CLEARLY_AHEAD = 1.2;
const COVER_OF_ONE = 0.45;
const COVER_OF_MORE = 0.2;
const LESS_THAN_SUBJECT = 0.5;

interface NamedTheme {
  readonly key: string;
  readonly name: string;
}

/**
 * The network's theme that a text is clearly about, by the terms of the theme's name; nothing when no theme or more than
 * one comes near, because a person then says it better.
 */
export function themeOf<T extends NamedTheme>(text: string, themes: readonly T[]): T['key'] | undefined {
  const said = new Set(ownTerms(text));
  const named = themes.map((theme) => ({ key: theme.key, terms: ownTerms(theme.name) }));
  const sharedBy = (term: string) => named.filter(({ terms }) => terms.includes(term)).length;
  const [best, second] = named
    .map(({ key, terms }) => ({ key, ...scoreOf(terms, said, sharedBy) }))
    .sort((a, b) => b.score - a.score);
  if (!best?.enough) return undefined;
  return best.score >= (second?.score ?? 0) * CLEARLY_AHEAD ? best.key : undefined;
}

/** Concepts and words, without joints. */
function ownTerms(text: string): readonly string[] {
  return termsOf(text).filter((term) => !isJoint(term));
}

/** How much of a theme's name a text speaks of, and whether that is enough to call it the theme. */
function scoreOf(theme: readonly string[], said: ReadonlySet<string>, sharedBy: (term: string) => number) {
  const implied = new Set(theme.map(broaderThan));
  const terms = theme.filter((term) => !implied.has(term));
  const found = terms.filter((term) => said.has(term));
  if (found.length === 0) return { score: 0, enough: false };
  const cover = sum(found, weightOf) / sum(terms, weightOf);
  const enough = found.some(isSubject) || !terms.some(isSubject);
  return {
    score: sum(found, (term) => weightOf(term) / sharedBy(term)) * (0.5 + 0.5 * cover),
    enough: enough && cover >= (found.length === 1 ? COVER_OF_ONE : COVER_OF_MORE),
  };
}

function isSubject(term: string): boolean {
  const side = sideOf(term);
  return side === 'care' || side === 'people' || side === undefined;
}

function weightOf(term: string): number {
  return fieldRarity(term) * (isSubject(term) ? 1 : LESS_THAN_SUBJECT);
}

function sum(terms: readonly string[], weigh: (term: string) => number): number {
  return terms.reduce((total, term) => total + weigh(term), 0);
}
