import type { Expertise } from '../../domain/expertise/expertise.ts';
import type { Helper } from '../../domain/expertise/find-expertise.ts';
import { lessonNumber, type ReleasedLesson } from '../../domain/lessons/lesson.ts';
import { seeHelp } from '../consultations/asking.vocabulary.ts';
import type { Turn } from '../conversation/feature.ts';
import { openSearch as openLessons } from '../lessons/lessons.vocabulary.ts';
import { type Card, heading, list, type Part, quiet, text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import { expertiseTexts } from './expertise.texts.ts';
import * as calls from './expertise.vocabulary.ts';

/** More people than this is no choice any more. */
const MOST_SHOWN = 8;
const MOST_LESSONS = 3;
/** The best fitting topics of each tell enough. */
const MOST_TOPICS_SHOWN = 4;

/** One's own: what stands there, and how many questions one takes, which nobody else sees. */
export function ownCard({ topics, perMonth }: Expertise, title: string, turn: Turn): Card {
  const t = expertiseTexts[turn.language];
  const found = topics.map(({ name, depth }) => t.topic(name, t.depths[depth]));
  return {
    title,
    parts: [
      ...(found.length > 0 ? [text(t.intro), list(found)] : [text(t.none)]),
      { kind: 'facts', rows: [{ label: t.perMonth, value: sayPerMonth(perMonth, turn) }] },
      quiet(t.onlyYou),
    ],
    buttons: [
      { label: t.keep, call: calls.openExpertise({}), style: 'primary' },
      { label: t.search, call: calls.openSearch({}) },
      ...(found.length > 0 ? [{ label: t.clear, call: calls.askClear({}) }] : []),
    ],
  };
}

/** *Alles weghalen*: what goes away, before it does. */
export function clearCard({ topics }: Expertise, turn: Turn): Card {
  const t = expertiseTexts[turn.language];
  return {
    title: t.clearTitle,
    parts: [text(t.clearText(topics.length))],
    buttons: [
      { label: t.clearYes(topics.length), call: calls.clear({}), style: 'danger' },
      { label: t.clearNo, call: calls.seeExpertise({}) },
    ],
  };
}

/** Who knows something about it and what was learned, the best first. How many questions they take is not said. */
export function foundCard(helpers: readonly Helper[], lessons: readonly ReleasedLesson[], turn: Turn): Card {
  const t = expertiseTexts[turn.language];
  const rest = helpers.length - MOST_SHOWN;
  const nobody = helpers.length === 0;
  return {
    title: nobody ? t.nobodyTitle : t.foundTitle,
    parts: [
      text(nobody ? t.nobody : t.found),
      ...helpers.slice(0, MOST_SHOWN).map((helper) => helperPart(helper, turn)),
      ...(rest > 0 ? [quiet(t.rest(rest))] : []),
      ...lessonParts(lessons, turn),
    ],
    buttons: [...lookFurther(turn), { label: t.lessons, call: openLessons({}) }],
  };
}

/** What was typed is no few words, and may be about a case. */
export function tooLongCard(turn: Turn): Card {
  const t = expertiseTexts[turn.language];
  return { title: t.tooLongTitle, parts: [text(t.tooLong)], buttons: lookFurther(turn) };
}

export function sayPerMonth(perMonth: number | undefined, turn: Turn): string {
  const t = expertiseTexts[turn.language];
  if (perMonth === undefined) return t.perMonthOf.any;
  if (perMonth === 0) return t.perMonthOf.none;
  return perMonth === 1 ? t.perMonthOf.one : t.perMonthMany(perMonth);
}

function lookFurther(turn: Turn) {
  const t = expertiseTexts[turn.language];
  return [
    { label: t.consultation, call: seeHelp({}) },
    { label: t.again, call: calls.openSearch({}) },
  ];
}

function lessonParts(lessons: readonly ReleasedLesson[], turn: Turn): readonly Part[] {
  const t = expertiseTexts[turn.language];
  if (lessons.length === 0) return [];
  const items = lessons
    .slice(0, MOST_LESSONS)
    .map((lesson): Part => ({ kind: 'item', text: t.lesson(lessonNumber(lesson), lesson.text) }));
  return [heading(t.lessonsAbout), ...items];
}

function helperPart({ member, topics, near }: Helper, turn: Turn): Part {
  const t = expertiseTexts[turn.language];
  const knows = topics
    .slice(0, MOST_TOPICS_SHOWN)
    .map(({ name, depth }, index): Copy => [...(index === 0 ? [] : [', ']), t.topic(name, t.depths[depth])]);
  const organisation = turn.network.organisations.find(({ key }) => key === member.organisation)?.name ?? '';
  const region = turn.network.regions.find(({ key }) => key === member.region)?.name;
  return {
    kind: 'item',
    text: t.person(member.name, organisation),
    detail: t.knows(knows, region ? t.where(region, t.near[near]) : ''),
  };
}
