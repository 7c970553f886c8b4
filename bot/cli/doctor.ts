import { readSettings, type Settings, sayProblems } from '../../adapters/system/settings.ts';
import { type Command, fine, type Result } from './command.ts';
import { databaseChecks } from './doctor.database.ts';
import { type Check, type Finding, findingsOf } from './doctor.finding.ts';
import { manifestChecks } from './doctor.manifests.ts';
import { openPatient } from './doctor.patient.ts';
import { addressCheck, nodeCheck, settingsCheck } from './doctor.settings.ts';
import { slackChecks } from './doctor.slack.ts';
import { teamsChecks } from './doctor.teams.ts';

/** Looks everything through and says how to mend what is wrong; beside the running bot, and changing nothing. */
export const doctor: Command = {
  run: async ({ json }, { print }): Promise<Result> => {
    const findings = await examine(process.env);
    if (json) print(JSON.stringify(findings));
    else for (const line of linesOf(findings)) print(line);
    return findings.some(({ state }) => state === 'niet goed') ? { exit: 1, sentence: '' } : fine;
  },
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the doctor may ask elsewhere than usual. */
export interface Elsewhere {
  /** Where Microsoft gives out tokens. */
  readonly loginUrl?: string | undefined;
}

/** Settings that are wrong are told, and the rest is looked at without them. */
export async function examine(env: Environment, elsewhere: Elsewhere = {}): Promise<readonly Finding[]> {
  const read = readSettings(env);
  const problems = 'problems' in read ? read.problems : [];
  const settings = 'settings' in read ? read.settings : settingsWithout(env, new Set(problems.map(({ name }) => name)));
  const lines = problems.length > 0 ? sayProblems(problems).split('\n') : [];
  const first = [settingsCheck(lines, settings), nodeCheck];
  if (!settings) return findingsOf(first);
  const wrong = new Set(problems.map(({ name }) => name));
  const patient = openPatient(settings);
  try {
    return await findingsOf([...first, ...checksOf(settings, patient, wrong, elsewhere)]);
  } finally {
    await patient.close();
  }
}

function checksOf(
  settings: Settings,
  patient: ReturnType<typeof openPatient>,
  wrong: ReadonlySet<string>,
  { loginUrl }: Elsewhere,
): readonly Check[] {
  // Without its platform it only looks like local mode.
  const isHalf = wrong.size > 0 && settings.local;
  return [
    ...(wrong.has('PUBLIC_URL') || isHalf ? [] : [addressCheck(settings)]),
    ...(wrong.has('DATABASE_URL') ? [] : databaseChecks(settings, patient, wrong)),
    ...slackChecks(settings, patient),
    ...teamsChecks(settings, loginUrl),
    ...manifestChecks(settings),
  ];
}

/** What is left when the wrong ones are taken out: with a chat platform if that can be, else without. */
function settingsWithout(env: Environment, wrong: ReadonlySet<string>): Settings | undefined {
  const ofPlatform = /^(SLACK|MICROSOFT|TEAMS)_/;
  for (const isOut of [
    (name: string) => wrong.has(name),
    (name: string) => wrong.has(name) || ofPlatform.test(name) || name === 'HOST',
  ]) {
    const read = readSettings(Object.fromEntries(Object.entries(env).filter(([name]) => !isOut(name))));
    if ('settings' in read) return read.settings;
  }
  return undefined;
}

/** One line a finding, the states and names under each other. */
function linesOf(findings: readonly Finding[]): readonly string[] {
  const widest = (of: (finding: Finding) => string) => Math.max(...findings.map((finding) => of(finding).length));
  const [states, names] = [widest(({ state }) => state), widest(({ check }) => check)];
  return findings.map(({ state, check, sentence }) => `${state.padEnd(states)}  ${check.padEnd(names)}  ${sentence}`);
}
