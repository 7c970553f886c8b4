import { z } from 'zod';
import type { Cipher } from '../../domain/kernel/ports.ts';
import type { FindableLesson } from '../../domain/lessons/lesson.store.ts';
import type { Lesson, LessonId, LessonSource, LessonState, ReleasedLesson } from '../../domain/lessons/lesson.ts';
import type { Findable } from '../../domain/likeness/likeness.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import type { Prisma } from './prisma.ts';

const tags = z.array(z.string());
/** What was read before words were kept whole has none, until it is read anew. */
const findable = z.object({ terms: z.array(z.string()), words: z.array(z.string()).default([]) });
const sealedShape = z.object({
  text: z.string(),
  tags,
  asked: z.object({ by: z.string(), hint: z.string().optional() }).optional(),
});

/** Until it is released its words are sealed; a declined one has none. */
export function rowOfLesson({ id, number, state, words, asked, version }: Lesson, cipher: Cipher) {
  const isReleased = state === 'released';
  const isSealed = !isReleased && state !== 'declined';
  return {
    id,
    number: isReleased ? (number ?? null) : null,
    state,
    sealed: isSealed ? cipher.seal(JSON.stringify({ ...words, asked })) : null,
    text: isReleased ? words.text : null,
    tags: isReleased ? JSON.stringify(words.tags) : null,
    version,
  };
}

export function rowOfSource({ consultation, asker, proposer, ret }: LessonSource) {
  return { consultationId: consultation, askerId: asker, proposerId: proposer, ret };
}

export function lessonOf(
  row: Prisma.LessonModel & { readonly source: Prisma.LessonSourceModel | null },
  cipher: Cipher,
): Lesson {
  const { source } = row;
  const opened = row.sealed === null ? undefined : sealedShape.parse(JSON.parse(cipher.open(row.sealed)));
  const { text = row.text ?? '', tags: words = tagsOf(row), asked } = opened ?? {};
  return {
    id: row.id as LessonId,
    state: row.state as LessonState,
    words: { text, tags: words },
    ...(asked ? { asked: { ...asked, by: asked.by as MemberId } } : {}),
    ...(source ? { source: sourceOf(source) } : {}),
    ...(row.number === null ? {} : { number: row.number }),
    version: row.version,
  };
}

/** None for what is not released, so that it can't slip into what everybody sees. */
export function releasedOf(row: Prisma.LessonModel): ReleasedLesson[] {
  if (row.number === null || row.text === null) return [];
  return [{ id: row.id as LessonId, number: row.number, text: row.text, tags: tagsOf(row) }];
}

/** With what it was read as, when it can be found. */
export function findableOf(row: Prisma.LessonModel): FindableLesson[] {
  const by = readAs(row);
  return by ? releasedOf(row).map((lesson) => ({ lesson, by })) : [];
}

/** What it was read as; undefined when it is not to be found. */
export function readAs(row: Pick<Prisma.LessonModel, 'findable'>): Findable | undefined {
  return row.findable === null ? undefined : findable.parse(JSON.parse(row.findable));
}

function sourceOf({ consultationId, askerId, proposerId, ret }: Prisma.LessonSourceModel): LessonSource {
  return {
    consultation: consultationId,
    asker: askerId as MemberId,
    proposer: proposerId as MemberId,
    ret: ret as BodyKey,
  };
}

function tagsOf(row: Pick<Prisma.LessonModel, 'tags'>): string[] {
  return row.tags === null ? [] : tags.parse(JSON.parse(row.tags));
}
