import type { Finding } from '../finding.ts';
import { counted, isOfRules } from './case-words.ts';
import { withPlainLetters } from './letters.ts';
import { digitsOf, type Hit, places } from './places.ts';

const sign = '[A-Z]{1,6}(?:[-/.][A-Z]{1,5}){0,2}';
const one = `(?:${sign}[-/. ]?)?\\d{1,6}(?:[-/.]\\d{1,6}){0,4}`;
/** Two or more that look alike: "PGB-U 7740, PGB-U 7741 en PGB-U 7802". */
const row = withPlainLetters(
  new RegExp(
    `(?<![\\p{L}\\p{N}@#_€]|[\\p{N}][-./,:]|€ )${one}(?:(?:,| en| of|;| &| ?/)(?: en| of)? ${one}){1,12}(?![\\p{L}\\p{N}]|[-/:.,]\\d)`,
    'gu',
  ),
);
const each = withPlainLetters(new RegExp(one, 'gu'));
/** "JR 24/88", "SK-NW/661": too little by itself. */
const weak =
  /(?<![\p{L}\p{N}@#_]|[\p{N}][-./,:])(?:[A-Z]{1,6}(?: |-)\d\d\/\d{2,4}|[A-Z]{1,5}-[A-Z]{1,5}[/. ]\d{2,4})(?![\p{L}\p{N}]|[-/:.,]\d)/gu;
/** Numbers of everybody that stand in rows too. */
const isNobodys = withPlainLetters(
  /(?:versie|tarie(?:f|ven)|product\p{L}*|bedrag\p{L}*|lokaal|kamer|code\p{L}*|score\p{L}*)[: ]{1,2}$/iu,
);

/** Numbers of files that only stand out because they look like what stands beside them. */
export function rowsOf(text: string): Finding[] {
  return [...text.matchAll(row)].flatMap(({ index, 0: words }) => {
    const parts = [...words.matchAll(each)];
    const before = text.slice(Math.max(0, index - 60), index);
    const to = index + words.length;
    if (isOfRules(before) || isNobodys.test(before) || counted.test(text.slice(to, to + 40))) return [];
    const shapes = new Set(parts.map(([part]) => shapeOf(part)));
    if (shapes.size !== 1 || !parts.every(([part]) => isTelling(part))) return [];
    return parts.map(({ index: at, 0: part }) => ({
      class: 'case' as const,
      from: index + at,
      to: index + at + part.length,
    }));
  });
}

/** Where another number of a file stands near, less is enough. */
export function besideOthers(text: string, others: readonly Finding[]): Finding[] {
  if (others.length === 0) return [];
  return places('case', text, weak, (hit) => !isSeason(hit) && others.some((other) => isNear(hit, other)));
}

function isNear({ from, words }: Hit, other: Finding): boolean {
  const to = from + words.length;
  return (other.to <= from && from - other.to < 60) || (other.from >= to && other.from - to < 60);
}

/** "WK 22/23", "24/7" and parts of something: "BW 10/12". */
function isSeason({ words, before }: Hit): boolean {
  const [, first = '', second = ''] = /(\d\d)\/(\d+)$/.exec(words) ?? [];
  return isOfRules(before) || (first !== '' && second.length === 2 && Number(second) === Number(first) + 1);
}

function shapeOf(words: string): string {
  return words.replace(/\d/g, '9');
}

/** Letters of a desk with four figures or more, or three groups of figures that are no amount and no address of a computer. */
function isTelling(words: string): boolean {
  const digits = digitsOf(words).length;
  if (/^[A-Z]/.test(words))
    return (
      digits > (words.includes('/') ? 4 : 3) &&
      /^(?:[A-Z]{2}|[A-Z][-/.][A-Z])/.test(words) &&
      !/^(?:NEN|ISO|EN|NTA|JW|IJW|WMO|CAO|EUR|USD|RAL|BW|IQ|WISC|SDQ|CBCL)[-/. ]/.test(words) &&
      !/[ -](?:19|20)\d\d(?:-\d)?$/.test(words)
    );
  return digits > 4 && /^\d+([-./])\d+\1\d+$/.test(words) && !/^\d{1,3}(?:\.\d{3})+$/.test(words);
}
