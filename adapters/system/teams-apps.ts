import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Expectation, FilePlace } from './settings.texts.ts';
import type { SettingProblem } from './settings.together.ts';

/** One organisation's own registration of the bot. */
export interface TeamsApp {
  /** Key of the organisation in the network. */
  readonly organisation: string;
  readonly appId: string;
  readonly password: string;
  readonly tenantId: string;
  readonly type: 'SingleTenant' | 'MultiTenant';
}

const NAME = 'TEAMS_APPS_FILE';

const guid = z.guid(as('guid')).transform((id) => id.toLowerCase());

const app = z.strictObject(
  {
    organisation: z.string(as('organisationKey')).trim().min(1, as('organisationKey')),
    appId: guid,
    password: z.string(as('oneWord')).regex(/^\S+$/, as('oneWord')),
    tenantId: guid,
    type: z.enum(['SingleTenant', 'MultiTenant'], as('appType')).default('SingleTenant'),
  },
  as('teamsApp'),
);

const apps = z.array(app, as('teamsApps')).min(1, as('teamsApps'));

/** The registrations of that file, or every mistake in it at once: by its place, never with what stands there. */
export function readTeamsApps(
  file: string,
): { readonly apps: readonly TeamsApp[] } | { readonly problems: readonly SettingProblem[] } {
  const problem = (expected: Expectation, place: Omit<FilePlace, 'file'> = {}): SettingProblem => ({
    name: NAME,
    expected,
    place: { file, ...place },
  });
  const text = textOf(file);
  if (text === undefined) return { problems: [problem('readableFile')] };
  const json = jsonOf(text);
  if ('line' in json) return { problems: [problem('json', json)] };
  const read = apps.safeParse(json.value);
  if (!read.success) return { problems: read.error.issues.map((issue) => problemAt(issue, problem)) };
  const doubles = doublesIn(read.data);
  return doubles.length > 0 ? { problems: doubles.map((place) => problem('onlyOnce', place)) } : { apps: read.data };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

/** What the parser says of a mistake quotes the file, and so perhaps a secret: only its place is told. */
function jsonOf(text: string): { readonly value: unknown } | { readonly line: number } {
  if (!troubleIn(text)) return { value: JSON.parse(text) };
  const lines = text.split('\n');
  const broken = lines.findIndex((_line, index) => {
    const begin = lines.slice(0, index + 1).join('\n');
    const trouble = troubleIn(begin);
    return trouble && !isOnlyUnfinished(trouble, begin);
  });
  return { line: broken === -1 ? lines.length : broken + 1 };
}

function troubleIn(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (failure) {
    return failure instanceof Error ? failure.message : '';
  }
}

/** What was read so far is fine; there has to be more. */
function isOnlyUnfinished(trouble: string, text: string): boolean {
  const position = /at position (\d+)/.exec(trouble)?.[1];
  return position === undefined ? trouble.startsWith('Unexpected end') : Number(position) >= text.length;
}

type Make = (expected: Expectation, place?: Omit<FilePlace, 'file'>) => SettingProblem;

function problemAt(issue: z.core.$ZodIssue, problem: Make): SettingProblem {
  const [index, field] = issue.path;
  const place = {
    ...(typeof index === 'number' ? { entry: index + 1 } : {}),
    ...(typeof field === 'string' ? { field } : {}),
  };
  return problem(issue.message as Expectation, place);
}

/** A bot, a tenant and an organisation stand for each other, so each may be there once. */
function doublesIn(all: readonly TeamsApp[]): { readonly entry: number; readonly field: string }[] {
  return (['organisation', 'appId', 'tenantId'] as const).flatMap((field) =>
    all.flatMap((one, index) =>
      all.findIndex((other) => other[field] === one[field]) < index ? [{ entry: index + 1, field }] : [],
    ),
  );
}

/** Only an expectation that has its sentence may stand as a message. */
function as(expected: Expectation): Expectation {
  return expected;
}
