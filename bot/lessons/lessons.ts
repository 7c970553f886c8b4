import { browseLessons, findLessons } from '../../domain/lessons/find-lessons.ts';
import { seeHelp } from '../consultations/asking.vocabulary.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply, replace, show } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import { browseCard, foundCard, oneCard } from './lessons.cards.ts';
import { LONGEST_SEARCH, searchForm } from './lessons.forms.ts';
import { lessonTexts } from './lessons.texts.ts';
import * as calls from './lessons.vocabulary.ts';

const PAGE = 5;

/** `leerpunten`: the newest; with a number behind it that one; with words what others learned about them. */
export async function inWords(rest: string, turn: Turn): Promise<Reply> {
  const words = rest.trim().replace(/[?.]+$/, '');
  if (words === '') return look(undefined, turn);
  const number = /^(?:l\s?-?\s?)?(\d{1,9})$/i.exec(words)?.[1];
  if (number !== undefined) return seeNumber(Number(number), turn);
  return words.length > LONGEST_SEARCH ? tooLong(turn) : show(foundCard(await findLessons(about(words), turn), turn));
}

/** "over thuiszitters" is about thuiszitters. */
function about(words: string): string {
  return words.replace(/^(?:over|van|bij|about|on) /iu, '');
}

/** A page of what came last. */
export async function look(below: number | undefined, turn: Turn): Promise<Reply> {
  return show(browseCard(await browseLessons(PAGE, below, turn), turn));
}

/** *Zoek in leerpunten*. */
export function openFind(turn: Turn): Reply {
  return open(searchForm(undefined, undefined, turn));
}

/** What was searched for is not said back: somebody may have typed more than a few words. */
export async function sendFind(values: Values, turn: Turn): Promise<Reply> {
  const t = lessonTexts[turn.language].form;
  const words = values['words']?.trim() ?? '';
  if (words === '') return invalid(searchForm(values['words'], t.wordsMissing, turn));
  if (words.length > LONGEST_SEARCH) return invalid(searchForm(words, t.wordsLong(LONGEST_SEARCH), turn));
  return replace(foundCard(await findLessons(words, turn), turn));
}

async function seeNumber(number: number, turn: Turn): Promise<Reply> {
  const t = lessonTexts[turn.language];
  const lesson = await turn.stores.lessons.byNumber(number);
  if (lesson) return show(oneCard(lesson, turn));
  const buttons = [{ label: t.browse, call: calls.browse({}) }];
  return show({ title: t.missingTitle, parts: [text(t.missing(`L-${number}`))], buttons });
}

function tooLong(turn: Turn): Reply {
  const t = lessonTexts[turn.language];
  const buttons = [
    { label: t.again, call: calls.openSearch({}) },
    { label: t.consultation, call: seeHelp({}) },
  ];
  return show({ title: t.tooLongTitle, parts: [text(t.tooLong)], buttons });
}
