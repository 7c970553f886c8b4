import type { FindableLesson, LessonStore } from '../../domain/lessons/lesson.store.ts';
import type { Weighed } from '../../domain/likeness/likeness.ts';
import { findableOf, readAs } from './lesson-rows.ts';
import { join, sql, type Tx } from './prisma.ts';
import { pieces } from './values.ts';

/** The row of the counts that counts all leerpunten. */
const all = '';

/** The index by which leerpunten are found: the database adds up what each term of a question weighs. */
export function lessonTerms(tx: Tx) {
  return {
    async index({ id, number }, by) {
      const before = await termsOf(tx, id);
      const after = [...new Set(by.terms)];
      const gone = before?.filter((term) => !after.includes(term)) ?? [];
      const fresh = after.filter((term) => !before?.includes(term));
      if (gone.length > 0) await tx.lessonTerm.deleteMany({ where: { lessonId: id, term: { in: gone } } });
      if (fresh.length > 0) {
        const rows = fresh.map((term) => sql`(${term}, ${number}, ${id})`);
        await tx.$executeRaw`INSERT INTO "LessonTerm" ("term", "number", "lessonId") VALUES ${join(rows)}`;
      }
      await count(tx, before ? fresh : [all, ...fresh], 1);
      await count(tx, gone, -1);
      await tx.lesson.update({ where: { id }, data: { findable: JSON.stringify(by) } });
    },
    async unindex(id) {
      const before = await termsOf(tx, id);
      if (!before) return;
      await tx.lessonTerm.deleteMany({ where: { lessonId: id } });
      await count(tx, [all, ...before], -1);
      await tx.lesson.update({ where: { id }, data: { findable: null } });
    },
    async findable(above, most) {
      const where = { number: { gt: above }, findable: { not: null } };
      return (await tx.lesson.findMany({ where, orderBy: { number: 'asc' }, take: most })).flatMap(findableOf);
    },
    async counts(terms) {
      const of = new Map<string, number>();
      for (const some of pieces([all, ...terms])) {
        const rows = await tx.lessonTermCount.findMany({ where: { term: { in: some } } });
        for (const { term, lessons } of rows) of.set(term, lessons);
      }
      const lessons = of.get(all) ?? 0;
      of.delete(all);
      return { of, lessons };
    },
    async heaviest(terms, most) {
      const ids = await heaviestOf(tx, terms, most);
      const byId = new Map<string, FindableLesson>();
      for (const some of pieces(ids)) {
        const rows = await tx.lesson.findMany({ where: { id: { in: some } } });
        for (const row of rows) for (const found of findableOf(row)) byId.set(row.id, found);
      }
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
  } satisfies Partial<LessonStore>;
}

async function heaviestOf(tx: Tx, terms: readonly Weighed[], most: number): Promise<string[]> {
  if (terms.length === 0) return [];
  const each = terms.map(
    ({ term, weight }) => sql`
      SELECT "lessonId", "number", CAST(${weight} AS INTEGER) AS "weight" FROM "LessonTerm" WHERE "term" = ${term}`,
  );
  const rows = await tx.$queryRaw<{ lessonId: string }[]>`
    SELECT "lessonId" FROM (${join(each, ' UNION ALL ')}) AS "found"
    GROUP BY "lessonId", "number" ORDER BY SUM("weight") DESC, "number" DESC LIMIT ${most}`;
  return rows.map(({ lessonId }) => lessonId);
}

/** The terms that it is found by; undefined when it is not to be found. */
async function termsOf(tx: Tx, id: string): Promise<readonly string[] | undefined> {
  const row = await tx.lesson.findUnique({ where: { id }, select: { findable: true } });
  const by = row ? readAs(row) : undefined;
  return by && [...new Set(by.terms)];
}

async function count(tx: Tx, terms: readonly string[], by: 1 | -1) {
  if (terms.length === 0) return;
  const rows = terms.map((term) => sql`(${term}, ${by})`);
  await tx.$executeRaw`
    INSERT INTO "LessonTermCount" ("term", "lessons") VALUES ${join(rows)}
    ON CONFLICT ("term") DO UPDATE SET "lessons" = "LessonTermCount"."lessons" + excluded."lessons"`;
}
