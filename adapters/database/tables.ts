import type { Prisma, Tx } from './prisma.ts';

/** Every table with what its rows are named and ordered by; what others refer to comes before them. */
const keys = {
  Setting: ['key'],
  Counter: ['series'],
  NetworkSettings: ['id'],
  Landsdeel: ['key'],
  Region: ['key'],
  Organisation: ['key'],
  Party: ['key'],
  Body: ['key'],
  MeetingChange: ['body', 'day'],
  SharedGoal: ['key'],
  Theme: ['key'],
  Holiday: ['key'],
  Member: ['id'],
  Account: ['platform', 'tenant', 'user'],
  Installation: ['platform', 'tenant'],
  AccessRequest: ['id'],
  Preference: ['memberId'],
  Expertise: ['memberId'],
  CalendarFeed: ['memberId'],
  Attendance: ['body', 'slot', 'memberId'],
  AgendaItem: ['id'],
  MeetingVersion: ['body', 'slot'],
  Agreement: ['id'],
  Progress: ['id'],
  ReminderWish: ['agreementId', 'memberId', 'day'],
  Signal: ['id'],
  SignalStep: ['id'],
  SignalSupport: ['signalId', 'memberId'],
  SignalTerm: ['term', 'number'],
  SignalTermCount: ['term'],
  Consultation: ['id'],
  ConsultationExpert: ['consultationId', 'memberId'],
  ConsultationBrought: ['consultationId', 'place'],
  ConsultationText: ['consultationId', 'part'],
  ConsultationEvent: ['id'],
  ConsultationReading: ['id'],
  ConsultationPlace: ['messageId'],
  CallRequest: ['id'],
  Lesson: ['id'],
  LessonSource: ['lessonId'],
  LessonTerm: ['term', 'number'],
  LessonTermCount: ['term'],
  LessonDiscussed: ['body', 'lessonId'],
  SupervisionEntry: ['id'],
  Absence: ['id'],
  Delivery: ['id'],
  Nudge: ['key'],
  Lane: ['id'],
  Received: ['id'],
  TranscriptLine: ['id'],
  Quote: ['id'],
  Reason: ['id'],
  Draft: ['memberId', 'form'],
  Download: ['digest'],
  ErasedCount: ['month', 'what'],
} satisfies { readonly [Table in Prisma.ModelName]: readonly string[] };

export type Table = keyof typeof keys;

export const tables = Object.keys(keys) as Table[];

/** A row as text that is the same on every database: a JSON list of its columns in a fixed order. */
export type Line = string;

type Value = string | number | bigint | boolean | null;
export type Row = Record<string, Value>;

/** What all tables have in common for Prisma. */
export interface Delegate {
  readonly fields: Readonly<Record<string, { readonly typeName: string }>>;
  count(): Promise<number>;
  findMany(query: object): Promise<Row[]>;
  createMany(query: { readonly data: readonly Row[] }): Promise<unknown>;
  updateMany(query: object): Promise<{ readonly count: number }>;
  deleteMany(query: object): Promise<{ readonly count: number }>;
}

export function delegateOf(tx: Tx, table: Table): Delegate {
  const name = `${table.slice(0, 1).toLowerCase()}${table.slice(1)}` as keyof Tx;
  return tx[name] as unknown as Delegate;
}

export function columnsOf(tx: Tx, table: Table): string[] {
  return Object.keys(delegateOf(tx, table).fields);
}

/** The columns in which something may be written. */
export function textColumnsOf(tx: Tx, table: Table): string[] {
  const { fields } = delegateOf(tx, table);
  return columnsOf(tx, table).filter((column) => fields[column]?.typeName === 'String');
}

/** Which row it is. */
export function keyOf(table: Table, row: Row): Row {
  return Object.fromEntries(keys[table].map((column) => [column, row[column] ?? null]));
}

/** The next rows of a table in the order of their keys, whether the row that was last is still there or not. */
export function rowsAfter(tx: Tx, table: Table, after: Row | undefined, take: number): Promise<Row[]> {
  const key: readonly string[] = keys[table];
  const later = key.map((column, index) => ({
    ...Object.fromEntries(key.slice(0, index).map((before) => [before, after?.[before]])),
    [column]: { gt: after?.[column] },
  }));
  const orderBy = key.map((column) => ({ [column]: 'asc' }));
  return delegateOf(tx, table).findMany({ orderBy, take, ...(after ? { where: { OR: later } } : {}) });
}

/** The first table that holds anything. */
export async function firstFilled(tx: Tx): Promise<Table | undefined> {
  for (const table of tables) if ((await delegateOf(tx, table).count()) > 0) return table;
  return undefined;
}

const page = 500;

/** The rows of a table in the order of their keys, a page at a time. */
export async function* linesOf(tx: Tx, table: Table, columns = columnsOf(tx, table)): AsyncGenerator<Line[]> {
  const key: readonly string[] = keys[table];
  const orderBy = key.map((column) => ({ [column]: 'asc' }));
  for (let after: Row | undefined; ; ) {
    const from: object = after ? { cursor: nameOf(key, after), skip: 1 } : {};
    const rows = await delegateOf(tx, table).findMany({ orderBy, take: page, ...from });
    if (rows.length > 0) yield rows.map((row) => JSON.stringify(columns.map((column) => plain(row[column] ?? null))));
    if (rows.length < page) return;
    after = rows.at(-1);
  }
}

/** Adds rows that were read from another database; columns that are not named stay empty. */
export async function addLines(tx: Tx, table: Table, columns: readonly string[], lines: readonly Line[]) {
  const { fields, createMany } = delegateOf(tx, table);
  const data = lines.map((line) => {
    const values = JSON.parse(line) as Value[];
    return Object.fromEntries(columns.map((column, index) => [column, typed(values[index], fields[column]?.typeName)]));
  });
  if (data.length > 0) await createMany({ data });
}

/** A key of several columns has a name of its own. */
function nameOf(key: readonly string[], row: Row): object {
  const values = Object.fromEntries(key.map((column) => [column, row[column]]));
  return key.length === 1 ? values : { [key.join('_')]: values };
}

function plain(value: Value): Value {
  return typeof value === 'bigint' ? String(value) : value;
}

function typed(value: Value | undefined, type: string | undefined): Value {
  if (value === undefined || value === null) return null;
  return type === 'BigInt' ? BigInt(value) : value;
}
