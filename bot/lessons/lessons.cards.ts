import type { LessonPage } from '../../domain/lessons/find-lessons.ts';
import type { LessonStep } from '../../domain/lessons/lesson.states.ts';
import { type Lesson, lessonNumber, type ReleasedLesson } from '../../domain/lessons/lesson.ts';
import type { LessonsOfCase } from '../../domain/lessons/propose.ts';
import { stepsFor } from '../../domain/lessons/take-step.ts';
import { seeHelp } from '../consultations/asking.vocabulary.ts';
import { seeConsultation } from '../consultations/consultations.vocabulary.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Call } from '../view/call.ts';
import { type Button, type Card, type Part, text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import { said } from '../view/copy.ts';
import { lessonTexts } from './lessons.texts.ts';
import * as calls from './lessons.vocabulary.ts';

/** What was found for a few words, the best first; where it came from is not known here. */
export function foundCard(lessons: readonly ReleasedLesson[], turn: Turn): Card {
  const t = lessonTexts[turn.language];
  const none = lessons.length === 0;
  return {
    title: none ? t.nothingTitle : t.foundTitle,
    parts: [text(none ? t.nothing : t.found), ...lessons.map((lesson) => itemOf(lesson, turn))],
    buttons: [
      { label: t.again, call: calls.openSearch({}) },
      { label: t.browse, call: calls.browse({}) },
      { label: t.consultation, call: seeHelp({}) },
    ],
  };
}

/** Looking around, the newest first. */
export function browseCard({ items, next }: LessonPage, turn: Turn): Card {
  const t = lessonTexts[turn.language];
  const none = items.length === 0;
  return {
    title: none ? t.noneTitle : t.browseTitle,
    parts: [text(none ? t.none : t.browseIntro), ...items.map((lesson) => itemOf(lesson, turn))],
    buttons: [
      ...(next === undefined ? [] : [{ label: t.older, call: calls.browse({ below: next }) }]),
      { label: t.search, call: calls.openSearch({}) },
    ],
  };
}

/** One that somebody named by its number. */
export function oneCard(lesson: ReleasedLesson, turn: Turn): Card {
  const t = lessonTexts[turn.language];
  return {
    title: t.oneTitle(lessonNumber(lesson)),
    parts: [text(said(lesson.text)), ...tagsOf(lesson, turn)],
    buttons: [
      { label: t.search, call: calls.openSearch({}) },
      { label: t.browse, call: calls.browse({}) },
    ],
  };
}

/** Everything proposed with one consultatie, for who may see it. */
export function caseCard({ of, lessons, mayPropose }: LessonsOfCase, turn: Turn): Card {
  const t = lessonTexts[turn.language];
  const isAsker = of.asker === turn.me.id;
  const one = { consultation: of.id };
  return {
    title: t.ofTitle(`C-${of.number}`),
    discreet: true,
    parts: [
      text(isAsker ? t.ofAsker : t.ofIntro),
      ...(lessons.length === 0 ? [text(t.ofNone)] : []),
      ...lessons.map(
        (lesson): Part => ({
          kind: 'item',
          text: t.lesson(t.states[lesson.state], lesson.words.text),
          buttons: [{ label: t.see, call: calls.see({ lesson: lesson.id }) }],
        }),
      ),
    ],
    buttons: [
      ...(mayPropose ? [{ label: t.propose, call: calls.openPropose(one), style: 'primary' as const }] : []),
      { label: t.back, call: seeConsultation(one as Parameters<typeof seeConsultation>[0]) },
    ],
  };
}

/** One on its way, with what this reader can do with it now. */
export function lessonCard(lesson: Lesson, number: number, around: { title?: string; intro?: Copy }, turn: Turn): Card {
  const t = lessonTexts[turn.language];
  const { source, words, asked, state } = lesson;
  const own = state === 'proposed' && source?.asker === turn.me.id;
  const steps = stepsFor(turn.me, lesson);
  const asksScreener = steps.includes('release');
  const standing = own ? t.askerIntro : asksScreener ? t.screenerIntro : t.intro[state];
  return {
    title: around.title ?? t.oneOf(`C-${number}`),
    discreet: true,
    parts: [
      text(around.intro ?? (steps.includes('reword') ? t.proposerIntro : standing)),
      ...(words.text === '' ? [] : [text(said(words.text)), ...tagsOf(words, turn)]),
      ...(asked?.hint ? [{ kind: 'facts' as const, rows: [{ label: t.hint, value: said(asked.hint) }] }] : []),
    ],
    buttons: [
      ...stepButtons(lesson, steps, turn),
      ...(source ? [{ label: t.back, call: seeConsultation({ consultation: source.consultation as never }) }] : []),
    ],
  };
}

/** *Liever niet delen*: what goes away, before it does. */
export function declineCard(lesson: Lesson, turn: Turn): Card {
  const t = lessonTexts[turn.language];
  const one = { lesson: lesson.id };
  return {
    title: t.declineTitle,
    discreet: true,
    parts: [text(t.declineAsk)],
    buttons: [
      { label: t.declineYes, call: calls.decline(one), style: 'danger' },
      { label: t.declineNo, call: calls.see(one) },
    ],
  };
}

export function itemOf(lesson: ReleasedLesson, turn: Turn): Part {
  return { kind: 'item', text: lessonTexts[turn.language].item(lessonNumber(lesson), lesson.text) };
}

function tagsOf({ tags }: { readonly tags: readonly string[] }, turn: Turn): Part[] {
  if (tags.length === 0) return [];
  return [{ kind: 'facts', rows: [{ label: lessonTexts[turn.language].tags, value: said(tags.join(', ')) }] }];
}

function stepButtons({ id }: Lesson, steps: readonly LessonStep[], turn: Turn): Button[] {
  const t = lessonTexts[turn.language];
  const one = { lesson: id };
  const all: readonly (readonly [LessonStep, string, Call])[] = [
    ['agree', t.agree, calls.agree(one)],
    ['release', t.release, calls.release(one)],
    ['reword', t.reword, calls.openReword(one)],
    ['ask-asker-words', t.words, calls.openWords(one)],
    ['ask-screener-words', t.words, calls.openWords(one)],
    ['decline', t.decline, calls.askDecline(one)],
  ];
  return all
    .filter(([step]) => steps.includes(step))
    .map(([, label, call], index) => ({ label, call, ...(index === 0 ? { style: 'primary' as const } : {}) }));
}
