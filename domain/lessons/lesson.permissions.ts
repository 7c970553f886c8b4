import { allows, type Permissions } from '../kernel/permissions.ts';
import type { Member } from '../network/network.ts';
import type { Lesson } from './lesson.ts';
import type { LessonCase } from './lesson.world.ts';

/** `see` is until release; from then on anybody may `find` it, and nobody sees where it came from. */
export const lessonActions = [
  'propose',
  'see',
  'agree',
  'ask-asker-words',
  'decline',
  'reword',
  'ask-screener-words',
  'release',
  'find',
] as const;
export type LessonAction = (typeof lessonActions)[number];

/** `helper` thought along, is the contactpersoon or a screener of its expertteam; the asker of it never is one here. */
export const lessonRelations = ['helper', 'proposer', 'asker', 'screener', 'member'] as const;
export type LessonRelation = (typeof lessonRelations)[number];

/** Nobody else has a way in before release, the bureau and the RET included. */
export const lessonPermissions: Permissions<LessonAction, LessonRelation> = {
  propose: ['helper'],
  see: ['proposer', 'asker', 'screener'],
  agree: ['asker'],
  'ask-asker-words': ['asker'],
  decline: ['asker'],
  reword: ['proposer'],
  'ask-screener-words': ['screener'],
  release: ['screener'],
  find: ['helper', 'proposer', 'asker', 'screener', 'member'],
};

/** What somebody is to the consultatie a leerpunt would come from; nobody is anything to one that was withdrawn. */
export function relationsToCase(asker: Member, of: LessonCase): readonly LessonRelation[] {
  if (of.stage === 'withdrawn' || of.stage === 'handed-over') return ['member'];
  if (of.asker === asker.id) return ['asker', 'member'];
  const isScreener = screens(asker, of.ret);
  const thought = of.experts.some(({ member, state }) => member === asker.id && state === 'replied');
  const helps = isScreener || thought || of.advice?.contact === asker.id;
  return [...(helps ? (['helper'] as const) : []), ...(isScreener ? (['screener'] as const) : []), 'member'];
}

/** What somebody is to a leerpunt: the asker of its consultatie never releases it, also when she is a screener. */
export function relationsToLesson(asker: Member, { source }: Pick<Lesson, 'source'>): readonly LessonRelation[] {
  if (!source) return ['member'];
  const relations: LessonRelation[] = [];
  if (source.proposer === asker.id) relations.push('proposer');
  if (source.asker === asker.id) relations.push('asker');
  else if (screens(asker, source.ret)) relations.push('screener');
  return [...relations, 'member'];
}

/** May this member propose a leerpunt from this consultatie? */
export function mayPropose(asker: Member, of: LessonCase): boolean {
  return allows(lessonPermissions, 'propose', relationsToCase(asker, of));
}

/** May this member do this with the leerpunt? */
export function mayLesson(asker: Member, action: LessonAction, lesson: Pick<Lesson, 'source'>): boolean {
  return allows(lessonPermissions, action, relationsToLesson(asker, lesson));
}

function screens(asker: Member, ret: string): boolean {
  return asker.seats.some(({ body, roles }) => body === ret && roles.includes('screener'));
}
