import type { Turn } from '../conversation/feature.ts';
import type { Form, Values } from '../view/form.ts';
import { sayPerMonth } from './expertise.cards.ts';
import { expertiseTexts } from './expertise.texts.ts';
import * as calls from './expertise.vocabulary.ts';

type Problems = Readonly<Record<string, string>> | undefined;

/** As many as come. */
const ANY = 'any';
const choices: readonly (number | undefined)[] = [0, 1, 2, 4, undefined];
const LONGEST_TOPICS = 2000;
export const LONGEST_SEARCH = 200;

/** *Mijn expertise bijhouden*. */
export function keepForm(filled: Values, problems: Problems, turn: Turn): Form {
  const t = expertiseTexts[turn.language].form;
  const chosen = readPerMonth(filled['perMonth']);
  // Somebody may have another number from before: it stays a choice.
  const all = chosen === undefined || choices.includes(chosen.perMonth) ? choices : [chosen.perMonth, ...choices];
  return {
    title: t.title,
    fields: [
      {
        kind: 'long',
        name: 'topics',
        label: t.topics,
        hint: t.topicsHint,
        value: filled['topics'],
        maxLength: LONGEST_TOPICS,
        optional: true,
      },
      {
        kind: 'choice',
        name: 'perMonth',
        label: t.perMonth,
        hint: t.perMonthHint,
        options: all.map((count) => ({ value: perMonthValue(count), label: sayPerMonth(count, turn) })),
        value: filled['perMonth'],
      },
    ],
    submit: { label: t.send, call: calls.sendExpertise({}) },
    problems,
  };
}

/** A few words to search by. */
export function searchForm(words: string | undefined, problem: string | undefined, turn: Turn): Form {
  const t = expertiseTexts[turn.language].form;
  return {
    title: t.searchTitle,
    fields: [
      { kind: 'line', name: 'words', label: t.words, hint: t.wordsHint, value: words, maxLength: LONGEST_SEARCH },
    ],
    submit: { label: t.searchSend, call: calls.sendSearch({}) },
    problems: problem === undefined ? undefined : { words: problem },
  };
}

export function perMonthValue(perMonth: number | undefined): string {
  return perMonth === undefined ? ANY : String(perMonth);
}

/** What was chosen; undefined when nothing was. */
export function readPerMonth(value: string | undefined): { readonly perMonth: number | undefined } | undefined {
  if (value === ANY) return { perMonth: undefined };
  return value !== undefined && /^\d{1,3}$/.test(value) ? { perMonth: Number(value) } : undefined;
}
