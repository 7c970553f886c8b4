import type { Settings } from '../../adapters/system/settings.ts';
import { askToken, type TokenAnswer } from '../../adapters/teams/doctor.ts';
import { bad, type Check, good, mind, PATIENCE_MS, type Said } from './doctor.finding.ts';
import { doctorTexts } from './doctor.texts.ts';

/** Asks Microsoft for a token in the name of each registration; nothing is sent with it. */
export function teamsChecks({ teams }: Settings, loginUrl: string | undefined): readonly Check[] {
  if (!teams) return [];
  if (teams.kind === 'anonymous') return [{ name: 'teams', look: async () => [mind(doctorTexts.teams.anonymous)] }];
  const apps = teams.kind === 'app' ? [{ ...teams, organisation: undefined }] : teams.apps;
  return apps.map((app) => ({
    name: 'teams',
    look: async () => [tokenSaid(await askToken(app, { loginUrl, patienceMs: PATIENCE_MS }), app.organisation)],
  }));
}

function tokenSaid(answer: TokenAnswer, organisation: string | undefined): Said {
  const { teams } = doctorTexts;
  const whose = organisation ? teams.whose(organisation) : '';
  if (answer.kind === 'given') return good(teams.given(whose));
  if (answer.kind === 'unreachable') return mind(teams.unreachable(whose));
  return bad(teams[answer.why](whose, answer.code));
}
