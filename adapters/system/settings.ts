import type { Zone } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import { type Given, type LogLevel, shape } from './settings.shape.ts';
import { type Expectation, settingsTexts } from './settings.texts.ts';
import { combinationProblems, isLocal, type SettingProblem } from './settings.together.ts';
import { readTeamsApps, type TeamsApp } from './teams-apps.ts';

/** What the environment settles for one run of the bot. */
export interface Settings {
  /** No chat platform is configured: the page, the example network, loopback only. */
  readonly local: boolean;
  readonly port: number;
  readonly host: string;
  readonly publicUrl?: string | undefined;
  readonly databaseUrl: string;
  readonly networkFile?: string | undefined;
  /** Absent in local mode only, which then keeps a key of its own. */
  readonly encryptionKey?: Buffer | undefined;
  /** Keys that still open what they sealed, until everything is sealed with the other one. */
  readonly olderKeys?: readonly Buffer[] | undefined;
  readonly logLevel: LogLevel;
  readonly zone: Zone;
  readonly slack?: SlackSettings | undefined;
  readonly teams?: TeamsSettings | undefined;
}

export interface SlackSettings {
  /** Checks what comes in over HTTP; absent when all comes in by Socket Mode. */
  readonly signingSecret?: string | undefined;
  /** The operator's own workspace, or any that an organisation brings in by OAuth. */
  readonly workspaces: OneWorkspace | ManyWorkspaces;
  /** Events come in over a connection that we open ourselves (Socket Mode). */
  readonly appToken?: string | undefined;
  /** Slack's own when absent. */
  readonly apiUrl?: string | undefined;
}

export interface OneWorkspace {
  readonly kind: 'one';
  readonly botToken: string;
}

export interface ManyWorkspaces {
  readonly kind: 'many';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
}

export type TeamsSettings =
  | {
      readonly kind: 'app';
      readonly appId: string;
      readonly password: string;
      readonly type: 'SingleTenant' | 'MultiTenant';
      readonly tenantId?: string | undefined;
    }
  /** A registration for each organisation, as they stand in a file. */
  | { readonly kind: 'apps'; readonly file: string; readonly apps: readonly TeamsApp[] }
  /** Nobody is asked who they are: on a loopback address only. */
  | { readonly kind: 'anonymous' };

export type SettingsRead =
  | { readonly settings: Settings }
  /** A value is never repeated, because it may be secret. */
  | { readonly problems: readonly SettingProblem[] };

/** Reads all settings at once, so that whoever starts the bot hears of every mistake in one go. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsRead {
  const filled = withoutBlanks(env);
  const read = shape.safeParse(filled);
  const single = read.success ? [] : read.error.issues.map(problemOf);
  const known = new Set(single.map(({ name }) => name));
  const teamsApps = appsIn(filled);
  const problems = [
    ...single,
    ...combinationProblems(filled).filter(({ name }) => !known.has(name)),
    ...('problems' in teamsApps ? teamsApps.problems : []),
  ];
  if (!read.success || 'problems' in teamsApps || problems.length > 0) return { problems };
  return { settings: settingsOf(read.data, teamsApps.apps) };
}

/** The lines that go to whoever started the bot. */
export function sayProblems(problems: readonly SettingProblem[], language: Language = 'nl'): string {
  const texts = settingsTexts[language];
  const nameOf = ({ name, place }: SettingProblem) => (place ? `${name} (${texts.place(place)})` : name);
  return problems.map((problem) => texts.line(nameOf(problem), texts.expected[problem.expected])).join('\n');
}

/** No file is no mistake: then there are no registrations in it. */
function appsIn({ TEAMS_APPS_FILE: file }: Readonly<Record<string, string>>): ReturnType<typeof readTeamsApps> {
  return file === undefined ? { apps: [] } : readTeamsApps(file);
}

/** Containers hand over what was left out as an empty text. */
function withoutBlanks(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.keys(shape.shape).map((name) => [name, env[name]?.trim()] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function problemOf(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): SettingProblem {
  return { name: issue.path.map(String).join('.'), expected: issue.message as Expectation };
}

function settingsOf(given: Given, apps: readonly TeamsApp[]): Settings {
  const local = isLocal(given);
  return {
    local,
    port: given.PORT,
    host: given.HOST ?? (local ? '127.0.0.1' : '0.0.0.0'),
    publicUrl: given.PUBLIC_URL,
    databaseUrl: given.DATABASE_URL,
    networkFile: given.NETWORK_FILE,
    encryptionKey: given.ENCRYPTION_KEY,
    olderKeys: given.ENCRYPTION_KEY_OLD,
    logLevel: given.LOG_LEVEL,
    zone: given.TZ_NETWORK,
    slack: slackOf(given),
    teams: teamsOf(given, apps),
  };
}

function slackOf(given: Given): SlackSettings | undefined {
  const workspaces = workspacesOf(given);
  if (!workspaces) return undefined;
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = given;
  return { signingSecret, workspaces, appToken, apiUrl };
}

function workspacesOf(given: Given): SlackSettings['workspaces'] | undefined {
  const { SLACK_BOT_TOKEN: botToken } = given;
  if (botToken) return { kind: 'one', botToken };
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = given;
  return clientId && clientSecret && stateSecret ? { kind: 'many', clientId, clientSecret, stateSecret } : undefined;
}

function teamsOf(given: Given, apps: readonly TeamsApp[]): TeamsSettings | undefined {
  if (given.TEAMS_ANONYMOUS) return { kind: 'anonymous' };
  if (given.TEAMS_APPS_FILE) return { kind: 'apps', file: given.TEAMS_APPS_FILE, apps };
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: password, MICROSOFT_APP_TENANT_ID: tenantId } = given;
  return appId && password ? { kind: 'app', appId, password, type: given.MICROSOFT_APP_TYPE, tenantId } : undefined;
}
