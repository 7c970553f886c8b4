import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { holidays } from '../../adapters/calendar/holidays.ts';
import { recurrence } from '../../adapters/calendar/recurrence.ts';
import type { Database } from '../../adapters/database/client.ts';
import { firstNetwork } from '../../adapters/network-file/first-network.ts';
import { ids } from '../../adapters/system/ids.ts';
import { strangers } from '../../bot/access/strangers.ts';
import { sendQuestion } from '../../bot/consultations/asking.vocabulary.ts';
import { createConverse } from '../../bot/conversation/converse.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Spoken } from '../../bot/conversation/reply.ts';
import { features } from '../../bot/features.ts';
import { come, sendPoint } from '../../bot/meetings/meetings.vocabulary.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Values } from '../../bot/view/form.ts';
import { plainCard, plainForm } from '../../bot/view/plain.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { day, momentOf } from '../../domain/kernel/time.ts';
import { comingMeetings } from '../../domain/meetings/meetings.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { aDatabase } from '../builders/database.ts';
import { guard } from '../builders/guard.ts';
import { grow } from './grow.ts';

const now = momentOf(day('2026-11-25'), '10:15', 'Europe/Amsterdam');
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const key = randomBytes(32);

/** The bot with so much in its database. */
export interface Room {
  /** A whole turn as that member: claimed, stored, answered. */
  turn(email: string, what: Incoming['what']): Promise<Spoken>;
  close(): Promise<void>;
}

/** Opens a bot whose database has at least `size` signals, consultaties, agenda points and answers to meetings. */
export async function aRoom(size: number): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'schakelbot-bench-'));
  const file = join(folder, 'bot.db');
  const begun = await aDatabase({ url: `file:${file}`, key });
  await live(begun);
  await begun.close();
  grow(file, size);
  const database = await aDatabase({ url: `file:${file}`, key });
  return {
    turn: converseOn(database),
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function converseOn({ unit }: Database): Room['turn'] {
  const about = { ids, holidays: holidays('NL', []), recurrence, guard, publicUrl: 'https://bot.example', log: silent };
  const house = { unit, ...about };
  const converse = createConverse({ ...house, features, strangers, clock: { now: () => now } });
  return (email, what) =>
    converse({
      id: ids.next(),
      from: { platform: 'local', tenant: 'local', user: email },
      address: email,
      entrance: { kind: 'shared' },
      profile: async () => ({ email, name: email }),
      place: 'private',
      what,
    });
}

export const samira = 'samira.elidrissi@delindeboom.example';
export const fatma = 'fatma.yildiz@expertteams-zw.example';

const seen = ['De wachttijd voor', 'Er is te weinig plek bij', 'Niemand weet wie kiest voor', 'Ouders krijgen geen'];
const matters = [
  'ambulante hulp in het gezin',
  'specialistische GGZ voor meisjes',
  'pleegzorg voor broers en zussen',
  'dagbesteding na het speciaal onderwijs',
  'een Wlz-indicatie bij autisme',
  'opvang in het weekend',
  'begeleiding na achttien',
  'een verklarende analyse',
  'kleinschalig wonen dichtbij',
  'hulp bij schulden van ouders',
  'vervoer naar dagbehandeling',
  'een vaste hulpverlener',
  'verslavingszorg voor jongeren',
  'crisisplekken in de regio',
  'onderwijs aan thuiszitters',
];

/** What people of the example network do in a morning, through the bot itself: the originals of all the copies. */
async function live(database: Database): Promise<void> {
  const house = { unit: database.unit, ids, holidays: holidays('NL', []), recurrence, guard, log: silent };
  await firstNetwork({ example: true, zone: 'Europe/Amsterdam' }, database.unit, { now, ...house });
  const turn = converseOn(database);
  const say = (email: string, text: string) => turn(email, { kind: 'said', text });
  for (const one of seen) for (const matter of matters) await say(samira, `signaal ${one} ${matter}`);
  for (let n = 0; n < 20; n += 1)
    await submit(turn, samira, sendQuestion({}), { ...question, question: `${question.question} (${n})` });
  for (const { body, slot } of await meetings(database)) {
    const point = { kind: 'bespreken', about: 'Hoe we elkaar eerder vinden', minutes: '15' };
    for (let n = 0; n < 5; n += 1)
      await submit(turn, fatma, sendPoint({ body, slot }), { ...point, about: `${point.about} ${n}` });
    await turn(fatma, { kind: 'pressed', call: come({ body, slot }) });
  }
}

const question = { question: 'Hoe komen we verder als niemand de regie neemt?', age: '12-15', wait: 'can-wait' };

function submit(turn: Room['turn'], email: string, call: Call, values: Values): Promise<Spoken> {
  return turn(email, { kind: 'submitted', call, values });
}

/** The coming meetings of the expertteam. */
async function meetings(database: Database) {
  const network = await database.unit.run((stores) => stores.network.load());
  const ret = network.body('ret-haaglanden' as BodyKey);
  if (!ret) throw new Error('The example network has no expertteam');
  const calendar = { recurrence, holidays: holidays('NL', []), zone: network.settings.zone };
  return comingMeetings(ret, { from: day('2026-11-26'), to: day('2027-02-01') }, calendar);
}

/** What somebody gets to read, in plain words. */
export function wordsOf({ answer, language }: Spoken): string {
  return 'card' in answer ? plainCard(answer.card) : plainForm(answer.form, language);
}

/** How long each call took, in milliseconds, from short to long. */
export async function timed(times: number, work: (n: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const begun = performance.now();
    await work(n);
    took.push(performance.now() - begun);
  }
  return took.sort((one, other) => one - other);
}
