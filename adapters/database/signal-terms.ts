import type { SignalStore } from '../../domain/signals/signal.store.ts';
import type { SignalId } from '../../domain/signals/signal.ts';
import { join, sql, type Tx } from './prisma.ts';
import { pieces } from './values.ts';

/** The row of the counts that counts all signals. */
const all = '';

/** The index by which like signals are found. Every question costs the same, however many signals there are. */
export function signalTerms(tx: Tx) {
  return {
    async index({ id, number }, terms) {
      const before = await termsOf(tx, id);
      const after = [...new Set(terms)];
      await take(tx, id, before?.filter((term) => !after.includes(term)) ?? []);
      await put(
        tx,
        { id, number },
        after.filter((term) => !before?.includes(term)),
      );
      if (!before) await count(tx, [all], 1);
      await tx.signal.update({ where: { id }, data: { terms: JSON.stringify(after) } });
    },
    async unindex(id) {
      const before = await termsOf(tx, id);
      if (!before) return;
      await take(tx, id, before);
      await count(tx, [all], -1);
      await tx.signal.update({ where: { id }, data: { terms: null } });
    },
    async counts(terms) {
      const of = new Map<string, number>();
      for (const some of pieces([all, ...terms])) {
        const rows = await tx.signalTermCount.findMany({ where: { term: { in: some } } });
        for (const { term, signals } of rows) of.set(term, signals);
      }
      const signals = of.get(all) ?? 0;
      of.delete(all);
      return { of, signals };
    },
    async candidates(terms, most) {
      const ids = await newestOf(tx, terms, most);
      const kept = new Map<string, string | null>();
      for (const some of pieces(ids)) {
        const rows = await tx.signal.findMany({ where: { id: { in: some } }, select: { id: true, terms: true } });
        for (const row of rows) kept.set(row.id, row.terms);
      }
      return ids.flatMap((id) => {
        const terms = kept.get(id);
        return terms ? [{ id: id as SignalId, terms: JSON.parse(terms) as string[] }] : [];
      });
    },
  } satisfies Partial<SignalStore>;
}

/** Per term so many of the newest, each signal once, in one statement: term by term it is a round for each. */
async function newestOf(tx: Tx, terms: readonly string[], most: number): Promise<string[]> {
  if (terms.length === 0) return [];
  const each = terms.map(
    (term) => sql`SELECT * FROM (
      SELECT "signalId", "number" FROM "SignalTerm" WHERE "term" = ${term} ORDER BY "number" DESC LIMIT ${most}
    ) AS "newest"`,
  );
  const rows = await tx.$queryRaw<{ signalId: string; number: number }[]>`${join(each, ' UNION ALL ')}`;
  const numbers = new Map(rows.map((row) => [row.signalId, Number(row.number)]));
  return [...numbers].sort((one, other) => other[1] - one[1]).map(([id]) => id);
}

async function termsOf(tx: Tx, id: SignalId): Promise<readonly string[] | undefined> {
  const row = await tx.signal.findUnique({ where: { id }, select: { terms: true } });
  return row?.terms ? (JSON.parse(row.terms) as string[]) : undefined;
}

async function put(tx: Tx, signal: { readonly id: SignalId; readonly number: number }, terms: readonly string[]) {
  if (terms.length === 0) return;
  const rows = terms.map((term) => sql`(${term}, ${signal.number}, ${signal.id})`);
  await tx.$executeRaw`INSERT INTO "SignalTerm" ("term", "number", "signalId") VALUES ${join(rows)}`;
  await count(tx, terms, 1);
}

async function take(tx: Tx, id: SignalId, terms: readonly string[]) {
  if (terms.length === 0) return;
  await tx.signalTerm.deleteMany({ where: { signalId: id, term: { in: [...terms] } } });
  await count(tx, terms, -1);
}

/** In one statement for all terms: a signal has dozens of them. */
async function count(tx: Tx, terms: readonly string[], by: 1 | -1) {
  const rows = terms.map((term) => sql`(${term}, ${by})`);
  await tx.$executeRaw`
    INSERT INTO "SignalTermCount" ("term", "signals") VALUES ${join(rows)}
    ON CONFLICT ("term") DO UPDATE SET "signals" = "SignalTermCount"."signals" + excluded."signals"`;
}
