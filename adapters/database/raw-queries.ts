import { Sql, sql, type Tx } from './prisma.ts';

/** Queries of our own. */
export type Raw = Pick<Tx, '$queryRaw' | '$executeRaw'>;

/** How one database takes a statement that it keeps ready. */
export interface Statements<Statement> {
  /** What stands in the place of a value: `?` in `sql`, `$1` in `text`. */
  readonly marks: 'sql' | 'text';
  prepare(text: string): Statement;
  rows(statement: Statement, values: readonly unknown[]): Promise<unknown[]>;
  changes(statement: Statement, values: readonly unknown[]): Promise<number>;
}

/** The tagged templates of the stores, each prepared once: Prisma makes every query anew, which costs more than it does. */
export function rawQueries<Statement>({ marks, prepare, rows, changes }: Statements<Statement>): Raw {
  const byTemplate = new WeakMap<object, Statement>();
  const byText = new Map<string, Statement>();
  const prepared = (text: string): Statement => {
    const known = byText.get(text) ?? prepare(text);
    byText.set(text, known);
    return known;
  };
  const bound = (template: TemplateStringsArray, given: readonly unknown[]) => {
    const known = byTemplate.get(template);
    if (known) return { statement: known, values: given };
    const whole = sql(template, ...given);
    const statement = prepared(whole[marks]);
    // With a piece of SQL among the values the text may be another the next time.
    if (!given.some((value) => value instanceof Sql)) byTemplate.set(template, statement);
    return { statement, values: whole.values };
  };
  const queries = {
    $queryRaw: async (template: TemplateStringsArray, ...given: unknown[]) => {
      const { statement, values } = bound(template, given);
      return rows(statement, values);
    },
    $executeRaw: async (template: TemplateStringsArray, ...given: unknown[]) => {
      const { statement, values } = bound(template, given);
      return changes(statement, values);
    },
  };
  return queries as unknown as Raw;
}
