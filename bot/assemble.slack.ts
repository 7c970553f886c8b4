import type { Installations } from '../adapters/slack/installations.ts';
import { systemClock } from '../adapters/system/clock.ts';
import type { Settings } from '../adapters/system/settings.ts';
import { entranceOf, installed, uninstalled } from '../domain/access/installations.ts';
import type { Clock, UnitOfWork } from '../domain/kernel/ports.ts';
import type { Bot } from './assemble.ts';
import type { Converse } from './conversation/reply.ts';
import type { BotStores } from './conversation/stores.ts';

/** Slack's door as it was configured; its SDK is loaded only then. */
export async function openSlack(
  settings: NonNullable<Settings['slack']>,
  { settings: { publicUrl }, clock, log }: Bot,
  converse: Converse,
  unit: UnitOfWork<BotStores>,
) {
  const { createSlack } = await import('../adapters/slack/app.ts');
  const installations = settings.workspaces.kind === 'many' ? slackInstallations(unit, clock) : undefined;
  return createSlack({ settings, converse, log, clock: systemClock, installations, publicUrl });
}

/** Where organisations brought the bot into their Slack, as it is stored; the secret goes in and out as it is. */
function slackInstallations(unit: UnitOfWork<BotStores>, clock: Clock): Installations {
  const worldOf = async (stores: BotStores) => ({ stores, now: clock.now(), network: await stores.network.load() });
  return {
    find: (team) =>
      unit.run(async ({ installations }) => {
        const found = await installations.find('slack', team);
        const secret = found && found.state !== 'gone' ? await installations.secret('slack', team) : undefined;
        if (!found || found.state === 'gone' || secret === undefined) return undefined;
        return { state: found.state, entrance: entranceOf(found), secret };
      }),
    teams: () =>
      unit.run(async ({ installations }) =>
        (await installations.all()).filter(({ platform }) => platform === 'slack').map(({ tenant }) => tenant),
      ),
    installed: async (tenant, name, secret) => {
      await unit.run(async (stores) => installed({ platform: 'slack', tenant, name, secret }, await worldOf(stores)));
    },
    uninstalled: (tenant) =>
      unit.run(async (stores) => uninstalled({ platform: 'slack', tenant }, await worldOf(stores))),
    now: () => clock.now(),
  };
}
