import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../adapters/database/client.ts';
import { aesCipher } from '../../adapters/system/cipher.ts';
import type { BotStores } from '../../bot/conversation/stores.ts';
import type { Ids } from '../../domain/kernel/ports.ts';
import { day, type Instant, momentOf } from '../../domain/kernel/time.ts';
import type { Language, Network } from '../../domain/network/network.ts';

/** Ids that count, so that what is drawn from them is the same every time. */
export function countingIds(from = 0): Ids {
  let made = from;
  return { next: () => `id-${String(++made).padStart(6, '0')}` };
}

/** Gives a database its network, and its members their language. */
export async function settle(stores: BotStores, network: Network, language: Language | undefined, moment: Instant) {
  await stores.network.replace(network, moment);
  const { members } = await stores.network.load();
  if (language) for (const { id } of members) await stores.preferences.save({ member: id, language });
}

/** A house as it stands before anybody lives in it: built once, and copied for each test. */
export interface Template {
  readonly file: string;
  readonly key: Buffer;
  /** How many ids its building took. */
  readonly used: number;
}

const founded = momentOf(day('2026-11-25'), '10:15', 'Europe/Amsterdam');

const templates = new Map<Network, Map<string, Promise<Template>>>();

/** The template for a network and a language: built when it is first asked for. */
export function templateOf(network: Network, language = ''): Promise<Template> {
  const known = templates.get(network) ?? new Map<string, Promise<Template>>();
  templates.set(network, known);
  const template = known.get(language) ?? build(network, language as Language | '');
  known.set(language, template);
  return template;
}

/** See tests/ground.ts; who builds a house outside the tests has it in the usual place. */
const ground = process.env['SCHAKELBOT_TEST_GROUND'] ?? tmpdir();

async function build(network: Network, language: Language | ''): Promise<Template> {
  const folder = mkdtempSync(join(ground, 'schakelbot-template-'));
  const file = join(folder, 'bot.db');
  const [key, ids] = [randomBytes(32), countingIds()];
  const database = await openDatabase({ url: `file:${file}`, cipher: aesCipher(key), ids });
  await database.unit.run((stores) => settle(stores, network, language || undefined, founded));
  await database.close();
  return { file, key, used: Number(ids.next().slice(3)) - 1 };
}

/** A copy of it to live in. */
export async function moveIn({ file, key, used }: Template) {
  const room = join(mkdtempSync(join(ground, 'schakelbot-house-')), 'bot.db');
  await copyFile(file, room);
  return { url: `file:${room}`, key, ids: countingIds(used) };
}
