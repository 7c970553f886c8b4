import type { CameBefore } from '../../domain/consultations/came-before.ts';
import type { Outline } from '../../domain/consultations/read-consultation.ts';
import type { Helper } from '../../domain/expertise/find-expertise.ts';
import { lessonNumber } from '../../domain/lessons/lesson.ts';
import type { Turn } from '../conversation/feature.ts';
import * as lessons from '../lessons/lessons.vocabulary.ts';
import { type Button, heading, type Part, quiet } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import { said } from '../view/copy.ts';
import { cameBeforeTexts } from './came-before.texts.ts';

/** What others learned and who knows something, below all else on the card; nothing when nothing is alike. */
export function cameBeforeParts({ lessons, helpers }: CameBefore, turn: Turn): readonly Part[] {
  const t = cameBeforeTexts[turn.language];
  return [
    ...(lessons.length > 0 ? [heading(t.lessons)] : []),
    ...lessons.map((lesson): Part => ({ kind: 'item', text: t.lesson(lessonNumber(lesson), lesson.text) })),
    ...(helpers.length > 0 ? [heading(t.helpers)] : []),
    ...helpers.map((helper) => helperPart(helper, turn)),
    ...(helpers.length > 0 ? [quiet(t.screener)] : []),
  ];
}

/** *Zoek in leerpunten*: beside asking, never before it. */
export function searchLessons(turn: Turn): Button {
  return { label: cameBeforeTexts[turn.language].search, call: lessons.openSearch({}) };
}

/** *Leerpunten*, for the asker and whoever helped, once somebody replied. */
export function lessonButtons({ consultation, relations }: Outline, turn: Turn): readonly Button[] {
  const { answeredAt, erasedAt, stage, experts, id } = consultation;
  if (answeredAt === undefined || erasedAt !== undefined || stage === 'withdrawn' || stage === 'handed-over') return [];
  const replied = experts.some(({ member, state }) => member === turn.me.id && state === 'replied');
  const helps = relations.some((each) => each === 'asker' || each === 'screener' || each === 'contact');
  if (!replied && !helps) return [];
  return [{ label: cameBeforeTexts[turn.language].lessonsOf, call: lessons.ofConsultation({ consultation: id }) }];
}

/** As their own expertise says it: what they know of it, and nothing else. */
function helperPart({ member, topics }: Helper, turn: Turn): Part {
  const t = cameBeforeTexts[turn.language];
  const organisation = turn.network.organisations.find(({ key }) => key === member.organisation)?.name ?? '';
  const knows = topics.slice(0, 3).map(({ name }, index): Copy => [...(index === 0 ? [] : [', ']), said(name)]);
  return { kind: 'item', text: t.helper(member.name, organisation), detail: knows };
}
