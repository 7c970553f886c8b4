import type { TokenAnswer } from '../../adapters/slack/doctor.ts';
import { workspaceOf } from '../../adapters/slack/workspaces.ts';
import type { Settings, SlackSettings } from '../../adapters/system/settings.ts';
import { entranceOf } from '../../domain/access/installations.ts';
import { bad, type Check, good, mind, PATIENCE_MS, type Said } from './doctor.finding.ts';
import type { Patient } from './doctor.patient.ts';
import { doctorTexts } from './doctor.texts.ts';

/** Asks Slack itself. Its SDK is loaded only when Slack is configured. */
export function slackChecks({ slack }: Settings, patient: Patient): readonly Check[] {
  if (!slack) return [];
  const { appToken } = slack;
  return [
    { name: 'slack', look: () => tokensSaid(slack, patient) },
    { name: 'slack-geheim', look: async () => secretsSaid(slack) },
    ...(appToken ? [{ name: 'slack-verbinding', look: () => lineSaid(appToken, slack) }] : []),
  ];
}

interface Known {
  /** What the workspace calls itself; absent for the one of the settings. */
  readonly name?: string;
  readonly token: string;
}

async function tokensSaid({ workspaces, apiUrl }: SlackSettings, patient: Patient): Promise<readonly Said[]> {
  const known = workspaces.kind === 'one' ? [{ token: workspaces.botToken }] : await installed(patient);
  if (!known) return [mind(doctorTexts.slack.notSeen)];
  const { askToken } = await import('../../adapters/slack/doctor.ts');
  const asking = { apiUrl, patienceMs: PATIENCE_MS };
  const said = known.map(async ({ token, name }: Known) => tokenSaid(await askToken(token, asking), name));
  return (await Promise.all(said)).flat();
}

/** The workspaces where the bot speaks, by the tokens that were kept of them. */
async function installed({ read }: Patient): Promise<readonly Known[] | undefined> {
  return read(async ({ installations }) => {
    const all = (await installations.all()).filter(
      ({ platform, state }) => platform === 'slack' && state === 'approved',
    );
    const known: Known[] = [];
    for (const one of all) {
      const secret = await installations.secret('slack', one.tenant);
      const found = secret && workspaceOf({ state: 'approved', entrance: entranceOf(one), secret });
      if (found) known.push({ name: one.name, token: found.token });
    }
    return known;
  });
}

function tokenSaid(answer: TokenAnswer, name: string | undefined): readonly Said[] {
  const { token, refused, refusedOf, unreachable, scopes, missing, scopesUnknown } = doctorTexts.slack;
  if (answer.kind === 'unreachable') return [mind(unreachable(answer.code))];
  if (answer.kind === 'refused') return [bad(name ? refusedOf(name, answer.code) : refused(answer.code))];
  const team = name ?? answer.team;
  const known = good(token(team));
  if (!answer.missing) return [known, mind(scopesUnknown(team))];
  return [known, answer.missing.length > 0 ? bad(missing(team, answer.missing.join(', '))) : good(scopes(team))];
}

/** What no question to Slack can tell, so that nobody takes silence for a yes. */
function secretsSaid({ signingSecret, workspaces }: SlackSettings): readonly Said[] {
  return [
    ...(signingSecret ? [mind(doctorTexts.slack.secret)] : []),
    ...(workspaces.kind === 'many' ? [mind(doctorTexts.slack.client)] : []),
  ];
}

async function lineSaid(appToken: string, { apiUrl }: SlackSettings): Promise<readonly Said[]> {
  const { askLine } = await import('../../adapters/slack/doctor.ts');
  const answer = await askLine(appToken, { apiUrl, patienceMs: PATIENCE_MS });
  const { line, lineRefused, unreachable } = doctorTexts.slack;
  if (answer.kind === 'known') return [good(line)];
  return [answer.kind === 'refused' ? bad(lineRefused(answer.code)) : mind(unreachable(answer.code))];
}
