import type { Cipher, Ids } from '../../domain/kernel/ports.ts';
import type { LessonStore, WaitingFor } from '../../domain/lessons/lesson.store.ts';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { lessonOf, releasedOf, rowOfLesson, rowOfSource } from './lesson-rows.ts';
import { lessonTerms } from './lesson-terms.ts';
import type { Prisma, Tx } from './prisma.ts';

const include = { source: true } as const;

export function lessonStore(tx: Tx, cipher: Cipher, ids: Ids): LessonStore {
  return {
    ...onTheirWay(tx, cipher),
    ...lessonTerms(tx),
    ...released(tx),
    ...discussed(tx),
    ...keeping(tx, cipher, ids),
  };
}

function onTheirWay(tx: Tx, cipher: Cipher) {
  const list = listOf(tx, cipher);
  return {
    async add(lesson) {
      const source = lesson.source ? { source: { create: rowOfSource(lesson.source) } } : {};
      await tx.lesson.create({ data: { ...rowOfLesson(lesson, cipher), ...source } });
    },
    async replace(lesson: Lesson) {
      const { id, ...data } = rowOfLesson(lesson, cipher);
      return (await tx.lesson.updateMany({ where: { id, version: lesson.version - 1 }, data })).count === 1;
    },
    async find(id) {
      const row = await tx.lesson.findUnique({ where: { id }, include });
      return row ? lessonOf(row, cipher) : undefined;
    },
    ofConsultation: (consultationId) => list({ source: { consultationId } }),
    waiting: (state, of) => list({ state, source: sourceOf(of) }),
  } satisfies Partial<LessonStore>;
}

function sourceOf(of: WaitingFor): Prisma.LessonSourceWhereInput {
  if ('asker' in of) return { askerId: of.asker };
  return 'proposer' in of ? { proposerId: of.proposer } : { ret: { in: [...of.rets] } };
}

function released(tx: Tx) {
  return {
    async byNumber(number) {
      const row = await tx.lesson.findUnique({ where: { number } });
      return row ? releasedOf(row)[0] : undefined;
    },
    async newest({ size, below }) {
      const where = { number: { not: null, ...(below === undefined ? {} : { lt: below }) } };
      return (await tx.lesson.findMany({ where, orderBy: { number: 'desc' }, take: size })).flatMap(releasedOf);
    },
  } satisfies Partial<LessonStore>;
}

function discussed(tx: Tx) {
  return {
    async proposedTo(body, slot) {
      const rows = await tx.lesson.findMany({
        where: { number: { not: null }, discussed: { some: { body, slot } } },
        orderBy: { number: 'desc' },
      });
      return rows.flatMap(releasedOf);
    },
    async newTo(body, most) {
      const where = { number: { not: null }, discussed: { none: { body } } };
      return (await tx.lesson.findMany({ where, orderBy: { number: 'desc' }, take: most })).flatMap(releasedOf);
    },
    async noteProposed(body, slot, ids) {
      if (ids.length > 0) {
        await tx.lessonDiscussed.createMany({ data: ids.map((lessonId) => ({ body, slot, lessonId })) });
      }
    },
  } satisfies Partial<LessonStore>;
}

function keeping(tx: Tx, cipher: Cipher, ids: Ids) {
  /**
   * Unreleased ones go whole, and with them where they came from. What is left gets another id: by the first one it stands
   * in the messages to who proposed it and who agreed, and it tells when that was.
   */
  const cut = async (source: Prisma.LessonSourceWhereInput): Promise<number> => {
    const dropped = await tx.lesson.deleteMany({ where: { number: null, source } });
    const known = await tx.lessonSource.findMany({ where: source, select: { lessonId: true } });
    await tx.lessonSource.deleteMany({ where: source });
    for (const { lessonId: id } of known) await tx.lesson.update({ where: { id }, data: { id: ids.next() } });
    return dropped.count + known.length;
  };
  /** Who asked for other words stands among what is sealed: few wait for those at a time. */
  const wordsAskedBy = async (member: MemberId): Promise<Lesson[]> =>
    (await listOf(tx, cipher)({ state: 'words-asked' })).filter(({ asked }) => asked?.by === member);
  return {
    async with(member) {
      const own = await listOf(tx, cipher)({ source: { OR: [{ askerId: member }, { proposerId: member }] } });
      const others = (await wordsAskedBy(member)).filter(({ id }) => own.every((each) => each.id !== id));
      return [...own, ...others];
    },
    async cutFrom(member, as) {
      const touched = await cut({ OR: [{ askerId: member }, { proposerId: member }] });
      const asked = await wordsAskedBy(member);
      for (const lesson of asked) {
        const { sealed } = rowOfLesson({ ...lesson, asked: { ...lesson.asked, by: as } }, cipher);
        await tx.lesson.updateMany({ where: { id: lesson.id, version: lesson.version }, data: { sealed } });
      }
      return touched + asked.length;
    },
    cutErased: () => cut({ consultation: { erasedAt: { not: null } } }),
  } satisfies Partial<LessonStore>;
}

function listOf(tx: Tx, cipher: Cipher) {
  return async (where: Prisma.LessonWhereInput): Promise<Lesson[]> => {
    const rows = await tx.lesson.findMany({ where, include, orderBy: { id: 'asc' } });
    return rows.map((row) => lessonOf(row, cipher));
  };
}
