import type { Language } from '../../domain/network/network.ts';
import { type Copy, said, strong } from '../view/copy.ts';

const nl = {
  lessons: 'Dit kwam eerder langs',
  lesson: (number: string, words: string): Copy => [strong(number), ': ', said(words)],
  helpers: 'Wie weet hier iets van',
  helper: (name: string, organisation: string): Copy => [strong(name), ...(organisation ? [`, ${organisation}`] : [])],
  screener: 'De screener kan hen vragen om mee te denken. Jij hoeft niets te doen.',
  search: 'Zoek in leerpunten',
  lessonsOf: 'Leerpunten',
};

const en: typeof nl = {
  lessons: 'This came by before',
  lesson: (number, words) => [strong(number), ': ', said(words)],
  helpers: 'Who knows something about it',
  helper: (name, organisation) => [strong(name), ...(organisation ? [`, ${organisation}`] : [])],
  screener: 'The screener can ask them to think along. You need not do anything.',
  search: 'Search the lessons',
  lessonsOf: 'Lessons',
};

/** What is shown beside a question that was sent. */
export const cameBeforeTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
