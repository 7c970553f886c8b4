import type { Language } from '../../domain/network/network.ts';
import { type Copy, said, strong } from '../view/copy.ts';

const nl = {
  title: 'Nog geen casus voor het expertteam',
  line: (body: string, day: string): Copy =>
    `Voor ${body} op ${day} is er nog geen casus. Jullie kunnen leerpunten bespreken.`,
  lesson: (number: number, words: string): Copy => [strong(`L-${number}`), ': ', said(words)],
  question: 'Zal ik ze op de agenda zetten?',
  read: 'Leerpunten lezen',
  readTitle: 'Leerpunten om te bespreken',
  put: 'Op de agenda zetten',
  meeting: 'De bijeenkomst',
  brief: (body: string): Copy => `${body}: nog geen casus, wel leerpunten`,
  why: 'Je hoort dit omdat je het expertteam voorzit of screent. Wil je even rust, zeg dan ‘even niet’.',
  doneTitle: 'Ze staan op de agenda',
  done: (count: number): Copy =>
    count === 1 ? 'Eén leerpunt staat op de agenda.' : `${count} leerpunten staan op de agenda.`,
  overTitle: 'Dat hoeft niet meer',
  over: 'Er staat al iets om te bespreken op de agenda, of de bijeenkomst is voorbij.',
};

const en: typeof nl = {
  title: 'No case yet for the expert team',
  line: (body, day) => `There is no case yet for ${body} on ${day}. You can discuss lessons.`,
  lesson: (number, words) => [strong(`L-${number}`), ': ', said(words)],
  question: 'Shall I put them on the agenda?',
  read: 'Read the lessons',
  readTitle: 'Lessons to discuss',
  put: 'Put on the agenda',
  meeting: 'The meeting',
  brief: (body) => `${body}: no case yet, but lessons`,
  why: 'You hear this because you chair the expert team or screen for it. For some quiet, say ‘quiet’.',
  doneTitle: 'They are on the agenda',
  done: (count) => (count === 1 ? 'One lesson is on the agenda.' : `${count} lessons are on the agenda.`),
  overTitle: 'No need any more',
  over: 'There is something to discuss on the agenda already, or the meeting is over.',
};

/** A table without a case. */
export const noCaseTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
