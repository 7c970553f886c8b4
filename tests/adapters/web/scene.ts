import { readFile } from 'node:fs/promises';
import { readNetworkFile } from '../../../adapters/network-file/read-network-file.ts';
import { toBlocks } from '../../../adapters/slack/block-kit.ts';
import { toModal } from '../../../adapters/slack/modal.ts';
import { systemClock, travellingClock } from '../../../adapters/system/clock.ts';
import { ids } from '../../../adapters/system/ids.ts';
import { toAdaptiveCard } from '../../../adapters/teams/adaptive-card.ts';
import { toFormCard } from '../../../adapters/teams/inline-form.ts';
import { createPlayground } from '../../../adapters/web/playground/playground.ts';
import { createServer } from '../../../adapters/web/server.ts';
import type { Messenger } from '../../../bot/conversation/messenger.ts';
import type { Log, LogFacts } from '../../../domain/kernel/ports.ts';
import { DAY, type Instant, instant } from '../../../domain/kernel/time.ts';
import type { Member } from '../../../domain/network/network.ts';
import { aDatabase } from '../../builders/database.ts';
import { reminder, scriptedBot } from './script.ts';

/** Sunday 22 November 2026, a quarter past ten in Amsterdam. */
const START = Date.parse('2026-11-22T09:15:00Z');

/** Local mode with a scripted bot: a real server, a real database, the example network. */
export async function openScene() {
  const database = await aDatabase();
  const yaml = await readFile(new URL('../../../prisma/example-network.yaml', import.meta.url), 'utf8');
  const read = readNetworkFile(yaml);
  if (!read.ok) throw new Error('The example network is not well');
  const began = systemClock.now();
  const clock = travellingClock({ now: () => instant(START + systemClock.now() - began) });
  const members = await database.unit.run(async ({ network }) => {
    await network.replace(read.network, clock.now());
    return (await network.load()).members;
  });
  const bot = scriptedBot();
  const logged: { event: string; facts?: LogFacts | undefined }[] = [];
  const note = (event: string, facts?: LogFacts) => void logged.push({ event, facts });
  const log: Log = { info: note, warn: note, error: note };
  const playground = createPlayground({
    converse: (incoming) => bot.converse(incoming),
    unit: database.unit,
    clock,
    ids,
    time: {
      options: () => [
        { key: 'tomorrow', label: 'morgen 9.00' },
        { key: 'friday', label: 'vrijdag 15.00' },
        { key: 'week', label: 'over een week' },
      ],
      travel: async () => {
        clock.travelTo(instant(clock.now() + DAY));
        await remind(playground.messenger, members, clock.now());
        return { now: clock.now(), told: 3 };
      },
    },
    renderers: {
      adaptive: toAdaptiveCard,
      adaptiveForm: toFormCard,
      blocks: toBlocks,
      modal: (form, language) => toModal(form, language, ''),
    },
    log,
    keepable: (words) => words,
  });
  const server = createServer({ ready: () => database.ready(), page: playground.handler, log });
  const port = await server.listen(0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    members,
    bot,
    clock,
    database,
    messenger: playground.messenger,
    logged,
    async close() {
      await server.close();
      await database.close();
    },
  };
}

export type Scene = Awaited<ReturnType<typeof openScene>>;

async function remind(messenger: Messenger, members: readonly Member[], now: Instant): Promise<void> {
  const message = { card: reminder(), language: 'nl' } as const;
  for (const { id } of members.slice(0, 2)) {
    await messenger.send({ kind: 'person', tenant: 'local', user: id, address: id }, message, `${id}:${now}`);
  }
  await messenger.send({ kind: 'channel', channel: 'sar' }, message, `sar:${now}`);
}
