import type { Expectation, FilePlace } from './settings.texts.ts';

export interface SettingProblem {
  readonly name: string;
  readonly expected: Expectation;
  /** Where, when the setting names a file. */
  readonly place?: FilePlace;
}

type Given = Readonly<Partial<Record<string, unknown>>>;

/** Local mode: nothing of Slack is set, and no registration of Teams. */
export function isLocal(given: Given): boolean {
  return !hasSlack(given) && !has(given, 'MICROSOFT_APP_ID') && !has(given, 'TEAMS_APPS_FILE');
}

/** What is right on its own, and wrong together with what else was set or left out. */
export function combinationProblems(given: Given): SettingProblem[] {
  return [...placeProblems(given), ...slackProblems(given), ...teamsProblems(given), ...anonymousProblems(given)];
}

function placeProblems(given: Given): SettingProblem[] {
  return isLocal(given)
    ? unless(isLoopback(hostOf(given)), 'HOST', 'loopback')
    : unless(has(given, 'ENCRYPTION_KEY'), 'ENCRYPTION_KEY', 'keyNeeded');
}

function slackProblems(given: Given): SettingProblem[] {
  if (!hasSlack(given)) return [];
  return [
    ...unless(
      has(given, 'SLACK_SIGNING_SECRET') || has(given, 'SLACK_APP_TOKEN'),
      'SLACK_SIGNING_SECRET',
      'slackSecret',
    ),
    ...(oauth.some((name) => has(given, name)) ? oauthProblems(given) : tokenProblems(given)),
    ...ownTokenProblems(given, 'SLACK_APP_TOKEN', 'xapp-', 'slackAppToken'),
  ];
}

const oauth = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;

/** Many workspaces: all three, an address that Slack sends people back to, and no workspace of its own beside them. */
function oauthProblems(given: Given): SettingProblem[] {
  return [
    ...oauth.flatMap((name) => unless(has(given, name), name, 'oauthTogether')),
    ...unless(has(given, 'PUBLIC_URL'), 'PUBLIC_URL', 'oauthAddress'),
    ...unless(!has(given, 'SLACK_BOT_TOKEN'), 'SLACK_BOT_TOKEN', 'notTokenToo'),
  ];
}

function tokenProblems(given: Given): SettingProblem[] {
  if (!has(given, 'SLACK_BOT_TOKEN')) return [{ name: 'SLACK_BOT_TOKEN', expected: 'slackToken' }];
  return ownTokenProblems(given, 'SLACK_BOT_TOKEN', 'xoxb-', 'slackBotToken');
}

/** Slack's own tokens are told by how they begin; a stand-in for Slack may have any. */
function ownTokenProblems(given: Given, name: string, begin: string, expected: Expectation): SettingProblem[] {
  if (!has(given, name) || has(given, 'SLACK_API_URL')) return [];
  return unless(String(given[name]).startsWith(begin), name, expected);
}

function teamsProblems(given: Given): SettingProblem[] {
  const [password, tenant] = [has(given, 'MICROSOFT_APP_PASSWORD'), has(given, 'MICROSOFT_APP_TENANT_ID')];
  if (has(given, 'TEAMS_APPS_FILE')) return unless(!has(given, 'MICROSOFT_APP_ID'), 'TEAMS_APPS_FILE', 'notAppToo');
  if (!has(given, 'MICROSOFT_APP_ID')) return unless(!password && !tenant, 'MICROSOFT_APP_ID', 'appId');
  const isSingle = given.MICROSOFT_APP_TYPE !== 'MultiTenant';
  return [
    ...unless(password, 'MICROSOFT_APP_PASSWORD', 'appPassword'),
    ...unless(tenant || !isSingle, 'MICROSOFT_APP_TENANT_ID', 'tenantId'),
  ];
}

function anonymousProblems(given: Given): SettingProblem[] {
  if (!has(given, 'TEAMS_ANONYMOUS')) return [];
  if (!isLoopback(hostOf(given))) return [{ name: 'TEAMS_ANONYMOUS', expected: 'notAnonymousHere' }];
  const registered = has(given, 'MICROSOFT_APP_ID') || has(given, 'TEAMS_APPS_FILE');
  return unless(!registered, 'TEAMS_ANONYMOUS', 'notAnonymousToo');
}

function unless(fine: boolean, name: string, expected: Expectation): SettingProblem[] {
  return fine ? [] : [{ name, expected }];
}

function has(given: Given, name: string): boolean {
  return given[name] !== undefined;
}

function hasSlack(given: Given): boolean {
  return Object.keys(given).some((name) => name.startsWith('SLACK_') && has(given, name));
}

function hostOf(given: Given): string {
  return String(given.HOST ?? (isLocal(given) ? '127.0.0.1' : '0.0.0.0'));
}

/** Whether only this machine can reach that address. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
