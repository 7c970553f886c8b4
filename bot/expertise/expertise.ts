import { expertiseOf, findHelpers } from '../../domain/expertise/find-expertise.ts';
import { type ExpertiseWish, keepExpertise } from '../../domain/expertise/keep-expertise.ts';
import { findLessons } from '../../domain/lessons/find-lessons.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply, replace, show } from '../conversation/reply.ts';
import { type Card, text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import { clearCard, foundCard, ownCard, tooLongCard } from './expertise.cards.ts';
import { keepForm, LONGEST_SEARCH, perMonthValue, readPerMonth, searchForm } from './expertise.forms.ts';
import { expertiseTexts } from './expertise.texts.ts';
import { readTopics, topicsInWords } from './expertise.topics.ts';
import * as calls from './expertise.vocabulary.ts';

/** `expertise`: one's own; with words behind it: who knows something about them. */
export async function inWords(rest: string, turn: Turn): Promise<Reply> {
  const words = rest.trim().replace(/[?.]+$/, '');
  if (words === '') return seeOwn(turn);
  return keepsUp.test(words) ? openKeep(turn) : search(words, turn);
}

const keepsUp = /^(?:bijhouden|aanpassen|wijzigen|bijwerken|toevoegen|keep up|change|add)$/iu;
const asksWho = [
  /^wie (?:zou |kan |kunnen |wil |wilt )?(?:er |hier )?(?:kunnen |willen )?(?:met (?:me|mij|ons) )?(?:mee ?denken|meedenkt|denkt mee) (?:over|bij|met) (?<about>.+)$/iu,
  /^wie (?:weet|kent|heeft) (?:er |hier )?(?:iets|wat|veel|meer|alles|ervaring|kennis|verstand)(?: af)? (?:van|over|met) (?<about>.+)$/iu,
  /^wie (?:is|zijn) (?:er )?(?:goed|deskundig|expert|specialist) (?:in|op|over) (?<about>.+)$/iu,
  /^who (?:can think along|knows(?: something| a lot| more)?) (?:about|on|with) (?<about>.+)$/iu,
];

/** "Wie kan meedenken over …", "wie weet iets van …". */
export function whoKnows(words: string, turn: Turn): (() => Promise<Reply>) | undefined {
  for (const pattern of asksWho) {
    const about = pattern.exec(words.trim())?.groups?.['about'];
    if (about) return () => inWords(about, turn);
  }
  return undefined;
}

/** *Mijn expertise*. */
export async function seeOwn(turn: Turn): Promise<Reply> {
  return show(ownCard(await expertiseOf(turn.me, turn), expertiseTexts[turn.language].title, turn));
}

/** *Mijn expertise bijhouden*, with what stands there. */
export async function openKeep(turn: Turn): Promise<Reply> {
  const { topics, perMonth } = await expertiseOf(turn.me, turn);
  const filled = { topics: topicsInWords(topics, turn.language), perMonth: perMonthValue(perMonth) };
  return open(keepForm(filled, undefined, turn));
}

export async function sendKeep(values: Values, turn: Turn): Promise<Reply> {
  const t = expertiseTexts[turn.language];
  const chosen = readPerMonth(values['perMonth']);
  if (!chosen) return invalid(keepForm(values, { perMonth: t.form.perMonthMissing }, turn));
  const wish: ExpertiseWish = { topics: readTopics(values['topics'] ?? ''), perMonth: chosen.perMonth };
  const kept = await keepExpertise(turn.me, wish, turn);
  if (kept.done) return replace(ownCard(kept.value, t.saved, turn), changed(kept.value.topics.length));
  const field = kept.refusal.code === 'per-month-out-of-range' ? 'perMonth' : 'topics';
  return invalid(keepForm(values, { [field]: t.problem(kept.refusal) }, turn));
}

/** *Alles weghalen*. */
export async function askToClear(turn: Turn): Promise<Reply> {
  const own = await expertiseOf(turn.me, turn);
  return own.topics.length > 0 ? replace(clearCard(own, turn)) : seeOwn(turn);
}

/** Takes the topics away; how many questions one takes stays as it was. */
export async function clearAll(turn: Turn): Promise<Reply> {
  const t = expertiseTexts[turn.language];
  const { perMonth } = await expertiseOf(turn.me, turn);
  const kept = await keepExpertise(turn.me, { topics: [], perMonth }, turn);
  if (!kept.done) return seeOwn(turn);
  const buttons = [{ label: t.keep, call: calls.openExpertise({}) }];
  return replace({ title: t.clearedTitle, parts: [text(t.cleared)], buttons }, changed(0));
}

/** *Wie weet iets?* */
export function openFind(turn: Turn): Reply {
  return open(searchForm(undefined, undefined, turn));
}

export async function sendFind(values: Values, turn: Turn): Promise<Reply> {
  const t = expertiseTexts[turn.language].form;
  const words = values['words']?.trim() ?? '';
  if (words === '') return invalid(searchForm(values['words'], t.wordsMissing, turn));
  if (words.length > LONGEST_SEARCH) return invalid(searchForm(words, t.wordsLong(LONGEST_SEARCH), turn));
  return replace(await found(words, turn));
}

/** What was searched for is not said back: somebody may have typed more than a few words. */
async function search(words: string, turn: Turn): Promise<Reply> {
  if (words.length > LONGEST_SEARCH) return show(tooLongCard(turn));
  return show(await found(words, turn));
}

/** Who knows something about it, and what others learned about it. */
async function found(words: string, turn: Turn): Promise<Card> {
  return foundCard(await findHelpers(words, turn.me, turn), await findLessons(words, turn), turn);
}

function changed(topics: number) {
  return { kind: 'expertise', topics } as const;
}
