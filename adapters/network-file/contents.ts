import type { z } from 'zod';
import { nearest } from './nearest.ts';
import * as schema from './network-file.schema.ts';
import type { Fault, Finding, Path, Shape } from './problem.ts';

/** An item of a list with the place where it stands. */
export interface Listed<Item> {
  readonly item: Item;
  readonly path: Path;
}

type Items<Schema extends z.ZodType> = readonly Listed<z.output<Schema>>[];

/** What could be read of the file: wrong items are left out, so that the others can still be compared. */
export interface Contents {
  readonly settings: z.output<typeof schema.settings> | undefined;
  readonly landsdelen: Items<typeof schema.landsdeel>;
  readonly regions: Items<typeof schema.region>;
  readonly organisations: Items<typeof schema.organisation>;
  readonly parties: Items<typeof schema.party>;
  readonly bodies: Items<typeof schema.body>;
  readonly goals: Items<typeof schema.goal>;
  readonly themes: Items<typeof schema.theme>;
  readonly members: Items<typeof schema.member>;
  readonly holidays: Items<typeof schema.holiday>;
  /** The keys of each list, those of wrong items too: naming one of these is not a mistake of its own. */
  readonly keys: Readonly<Record<schema.Section, readonly Listed<string>[]>>;
}

type Lists = Readonly<Record<schema.Section, readonly unknown[]>>;

const sections = Object.keys(schema.file.shape).filter((name): name is schema.Section => name !== 'settings');

/** Compares the value of a file with the schema, item by item; what is wrong is added to the findings. */
export function contentsOf(value: unknown, findings: Finding[]): Contents {
  const lists = listsOf(value, findings);
  const items = <Schema extends z.ZodType>(section: schema.Section, one: Schema): Items<Schema> =>
    lists[section].flatMap((raw, index) => {
      const item = check(one, raw, [section, index], findings);
      return item === undefined ? [] : [{ item, path: [section, index] }];
    });
  return {
    settings: check(schema.settings, partOf(value, 'settings') ?? {}, ['settings'], findings),
    landsdelen: items('landsdelen', schema.landsdeel),
    regions: items('regions', schema.region),
    organisations: items('organisations', schema.organisation),
    parties: items('parties', schema.party),
    bodies: items('bodies', schema.body),
    goals: items('goals', schema.goal),
    themes: items('themes', schema.theme),
    members: items('members', schema.member),
    holidays: items('holidays', schema.holiday),
    keys: bySection((section) => keysIn(section, lists[section])),
  };
}

function listsOf(value: unknown, findings: Finding[]): Lists {
  check(schema.file, value ?? {}, [], findings);
  return bySection((section) => {
    const list = partOf(value, section);
    return Array.isArray(list) ? list : [];
  });
}

function bySection<Value>(make: (section: schema.Section) => Value): Record<schema.Section, Value> {
  return Object.fromEntries(sections.map((section) => [section, make(section)])) as Record<schema.Section, Value>;
}

function keysIn(section: schema.Section, list: readonly unknown[]): Listed<string>[] {
  return list.flatMap((raw, index) => {
    const key = partOf(raw, 'key');
    return typeof key === 'string' ? [{ item: key, path: [section, index, 'key'] }] : [];
  });
}

function check<Schema extends z.ZodType>(
  one: Schema,
  value: unknown,
  path: Path,
  findings: Finding[],
): z.output<Schema> | undefined {
  const read = one.safeParse(value);
  if (read.success) return read.data;
  findings.push(...read.error.issues.flatMap((issue) => findingsOf(issue, path, value)));
  return undefined;
}

function findingsOf(issue: z.core.$ZodIssue, base: Path, root: unknown): Finding[] {
  const inner = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const path = [...base, ...inner];
  if (issue.code === 'unrecognized_keys') {
    const known = schema.knownKeysAt(path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      on: 'key',
      fault: { fault: 'unknown-key', nearest: nearest(key, known), known },
    }));
  }
  const missing = inner.reduce<unknown>(partOf, root) === undefined;
  const fault: Fault = { fault: 'shape', shape: issue.message as Shape, missing };
  return [{ path, on: 'value', fault }];
}

function partOf(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string | number, unknown>)[name]
    : undefined;
}
