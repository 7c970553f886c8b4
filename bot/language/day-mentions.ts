import { leadBefore } from './day-leads.ts';
import { type DayMeaning, resolveDay } from './day-meaning.ts';
import type { DayMention } from './day-mention.ts';
import { together } from './day-pairs.ts';
import type { Scan } from './day-phrases.ts';
import { phraseAt } from './day-rules.ts';
import { list } from './lists.ts';
import { afterAny, known, startOf, wordAt } from './tokens.ts';
import { timeUnits } from './words.ts';

const MOST_MENTIONS = 20;

/** Every mention of a day, in order; those that say the same day together are one. */
export function daysIn(scan: Scan): readonly DayMention[] {
  const mentions: DayMention[] = [];
  for (let at = 0; at < scan.tokens.length && mentions.length < MOST_MENTIONS; at += 1) {
    const phrase = phraseAt(scan, at);
    if (!phrase) continue;
    mentions.push(...siblingsBefore(scan, at, phrase.meaning), mentionOf(scan, at, phrase.next, phrase.meaning));
    const sibling = weekAfter(scan, phrase.next, phrase.meaning);
    if (sibling) mentions.push(sibling);
    at = (sibling?.next ?? phrase.next) - 1;
  }
  return together(
    scan,
    mentions.map((mention, index) => choiceOf(scan, mention, mentions[index - 1])),
  );
}

function mentionOf(scan: Scan, from: number, next: number, meaning: DayMeaning): DayMention {
  const { lead, from: leadFrom } = leadBefore(scan.tokens, from);
  return { from, next, leadFrom, lead, meaning, day: resolveDay(meaning, scan.today, scan.lean) };
}

/** "Vrijdag of maandag": here "of" is a choice between two, in English it would be "belonging to". */
function choiceOf(scan: Scan, mention: DayMention, before: DayMention | undefined): DayMention {
  const choice =
    mention.lead === 'of' && before?.next === mention.leadFrom && wordAt(scan.tokens, mention.leadFrom) === 'of';
  return choice ? { ...mention, lead: before.lead } : mention;
}

const listed = list(`
  en | of | - | / | & | + | tot | t / m | tm | tot en met | and | or | to | until | through | en de | of de |
  tot de | t / m de | tot en met de
`);

/** "3 en 7 augustus", "23 t/m 30 december": the number before shares the month. */
function siblingsBefore(scan: Scan, at: number, meaning: DayMeaning): readonly DayMention[] {
  if (meaning.kind !== 'date') return [];
  for (const words of listed) {
    const link = startOf(scan.tokens, at, words) ?? 0;
    if (link < 1) continue;
    const ending =
      ['e', 'de', 'ste', 'th'].includes(wordAt(scan.tokens, link - 1)) && scan.tokens[link - 1]?.glued ? 1 : 0;
    const number = scan.tokens[link - 1 - ending];
    if (number?.kind !== 'number' || number.raw.length > 2 || number.glued || Number(number.raw) > 31) continue;
    const from = link - 1 - ending;
    return [mentionOf(scan, from, link, { ...meaning, date: Number(number.raw) })];
  }
  return [];
}

/** "Week 52 en 53": the second number is a week too. */
function weekAfter(scan: Scan, at: number, meaning: DayMeaning): DayMention | undefined {
  if (meaning.kind !== 'week') return undefined;
  const link = afterAny(scan.tokens, at, listed);
  const number = scan.tokens[link ?? -1];
  if (
    link === undefined ||
    number?.kind !== 'number' ||
    number.raw.length > 2 ||
    known(timeUnits, wordAt(scan.tokens, link + 1)) !== undefined
  )
    return undefined;
  if (number.glued && wordAt(scan.tokens, link - 1) !== '-') return undefined;
  return mentionOf(scan, link, link + 1, { ...meaning, week: Number(number.raw) });
}
