import type { TeamsSettings } from '../adapters/system/settings.ts';
import type { Teams } from '../adapters/teams/teams.ts';
import type { Bot } from './assemble.ts';
import type { Converse } from './conversation/reply.ts';

/** Teams with the registrations that the settings name; its SDK is loaded here, and nowhere else. */
export async function openTeams(settings: TeamsSettings, bot: Bot, converse: Converse): Promise<Teams> {
  await nameUnknown(settings, bot);
  const { createTeams } = await import('../adapters/teams/teams.ts');
  return createTeams({ settings: registrationsIn(settings), converse, claims: claimsOf(bot), log: bot.log });
}

function registrationsIn(settings: TeamsSettings) {
  if (settings.kind === 'anonymous') return settings;
  return { kind: 'apps', apps: settings.kind === 'app' ? [settings] : settings.apps } as const;
}

/** The network may well be imported later: nobody is recognised there until then, and whoever looks sees why. */
async function nameUnknown(settings: TeamsSettings, { database, log }: Bot): Promise<void> {
  if (settings.kind !== 'apps') return;
  const { organisations } = await database.unit.run(({ network }) => network.load());
  for (const { organisation } of settings.apps) {
    if (!organisations.some(({ key }) => key === organisation))
      log.warn('teams.unknown-organisation', { organisation });
  }
}

/** What is claimed is kept where deliveries are: one row says it to every process. */
function claimsOf({ database, clock }: Bot) {
  return {
    claim: (name: string) => database.unit.run(({ received }) => received.claim(name, clock.now())),
    release: (name: string) => database.unit.run(({ received }) => received.release(name)),
  };
}
