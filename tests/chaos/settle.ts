import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings } from '../../adapters/system/settings.ts';
import { writeAddress } from '../../adapters/teams/reference.ts';
import { assemble } from '../../bot/assemble.ts';
import type { BotStores } from '../../bot/conversation/stores.ts';
import type { Agreement, AgreementId } from '../../domain/agreements/agreement.ts';
import { addDays, DAY, type Instant, instant } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { type Nudge, nudgeKey } from '../../domain/nudges/nudge.ts';
import type { Person, Plan, Planned } from './plan.ts';
import { tokenOf } from './slack.ts';
import { conversationOf } from './teams.ts';

/** What the bots of a run are started with. */
export function environment(folder: string, databaseUrl: string, platforms: string): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    PUBLIC_URL: 'https://schakelbot.example',
    DATABASE_URL: databaseUrl,
    NETWORK_FILE: join(folder, 'netwerk.json'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    LOG_LEVEL: 'info',
    SLACK_SIGNING_SECRET: 'een-geheim-voor-slechte-dagen',
    SLACK_CLIENT_ID: '1.1',
    SLACK_CLIENT_SECRET: 'nog-een-geheim',
    SLACK_STATE_SECRET: 'een-geheim-dat-lang-genoeg-is',
    SLACK_API_URL: `${platforms}api/`,
    TEAMS_ANONYMOUS: 'loopback',
  };
}

export function settingsIn(env: Readonly<Record<string, string | undefined>>): Settings {
  const read = readSettings(env);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.settings;
}

/** Lays the database: the network, everybody's account, and all that is owed. */
export async function settle(plan: Plan, env: Record<string, string>, platforms: string, now: Instant): Promise<void> {
  writeNetwork(plan, env['NETWORK_FILE'] ?? '');
  const bot = await assemble(settingsIn(env), { clock: { now: () => now, moveTo: async () => {} }, log: silent });
  const { unit } = bot.database;
  await unit.run(async (stores) => {
    const network = await stores.network.load();
    for (const workspace of plan.workspaces) await install(workspace, stores, now);
    for (const person of plan.people) await stores.accounts.save(accountOf(person, network, platforms, now));
  });
  for (let done = 0; done < plan.nudges.length; done += 500) {
    const some = plan.nudges.slice(done, done + 500);
    await unit.run((stores) => owe(some, stores, now));
  }
  await bot.close();
}

const silent = { info: () => {}, warn: () => {}, error: () => {} };

async function install(tenant: string, { installations }: BotStores, now: Instant): Promise<void> {
  const known = { platform: 'slack', tenant, name: tenant, organisation: 'wijkteam', state: 'approved' } as const;
  const secret = JSON.stringify({ token: tokenOf(tenant), app: 'A1', since: now });
  await installations.save({ ...known, madeAt: now, decidedAt: now }, secret);
}

function accountOf(
  { key, platform, tenant, user, met }: Person,
  network: NetworkView,
  serviceUrl: string,
  now: Instant,
) {
  const conversation = met ? { conversation: conversationOf(user) } : {};
  const address =
    platform === 'slack' ? user : writeAddress({ serviceUrl, tenant, bot: '28:bot', user, ...conversation });
  return { platform, tenant, user, member: memberOf(key, network), address, seenAt: now };
}

async function owe(planned: readonly Planned[], stores: BotStores, now: Instant): Promise<void> {
  const network = await stores.network.load();
  for (const each of planned) await stores.agreements.add(agreementOf(each, network, now));
  await stores.ledger.owe(
    planned.map((each) => nudgeOf(each, network)),
    now,
  );
}

/** Made by somebody else, so that whoever it is of hears about it. */
function agreementOf({ subject, to, on }: Planned, network: NetworkView, now: Instant): Agreement {
  const owner = { kind: 'member', member: memberOf(to.key, network) } as const;
  const madeBy = memberOf(to.key === 'lid-0' ? 'lid-1' : 'lid-0', network);
  const due = addDays(on, 60);
  const made = { madeBy, madeAt: instant(now - DAY), dueSetAt: instant(now - DAY) };
  return { id: idOf(subject), about: subject, owner, due, state: 'open', version: 1, ...made };
}

function nudgeOf({ subject, to, kind, pace, on, from, until }: Planned, network: NetworkView): Nudge {
  const recipient = { kind: 'member', member: memberOf(to.key, network) } as const;
  const about = `${idOf(subject)}/1`;
  return { key: nudgeKey(kind, about, recipient, on), kind, about, to: recipient, from, until, pace };
}

/** The agreement that a subject is the text of. */
export function idOf(subject: string): AgreementId {
  return subject.replace('Afspraak ', 'a-') as AgreementId;
}

function memberOf(key: string, network: NetworkView): MemberId {
  const found = network.memberByEmail(`${key}@wijkteam.example`);
  if (!found) throw new Error(`No member ${key}`);
  return found.id;
}

function writeNetwork({ people }: Plan, file: string): void {
  const network = {
    settings: { name: 'Netwerk van velen' },
    landsdelen: [{ key: 'zuid-west', name: 'Zuid-West' }],
    regions: [{ key: 'midden-holland', name: 'Midden-Holland', landsdeel: 'zuid-west' }],
    organisations: [{ key: 'wijkteam', name: 'Wijkteam', domains: ['wijkteam.example'] }],
    bodies: [],
    members: people.map(({ key }, n) => ({
      key,
      name: `Lid ${n}`,
      email: `${key}@wijkteam.example`,
      organisation: 'wijkteam',
      region: 'midden-holland',
    })),
  };
  writeFileSync(file, JSON.stringify(network));
}
