import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Table } from '../../../adapters/database/tables.ts';
import { ids } from '../../../adapters/system/ids.ts';
import { sendMore } from '../../../bot/consultations/asking.vocabulary.ts';
import type { Messenger } from '../../../bot/conversation/messenger.ts';
import { forgetMe } from '../../../bot/keeping/keeping.vocabulary.ts';
import { DAY, instant } from '../../../domain/kernel/time.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { aPostgres } from '../../builders/postgresql.ts';
import { everyRow } from '../../builders/stored-words.ts';
import {
  beginning,
  eraseNow,
  from,
  type Life,
  liveUntilClosed,
  NUMBER,
  pressed,
  walkNetwork,
} from '../../security/consultation-walk.story.ts';
import { marks, written } from '../../security/consultation-walk.table.ts';
import { scheduleFor } from '../../security/consultation-walk.traces.ts';

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-erasing-'));
const server = await aPostgres();
let files = 0;

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const kinds: Record<string, () => Promise<string>> = {
  'a file': async () => `file:${join(folder, `${++files}.db`)}`,
  ...(server ? { 'a server': () => server.migrated() } : {}),
};

/** Typed below a message, mended there, and left in a form: beside what the walk types everywhere else. */
const aside = { below: 'zwqdraadhermelijn', mended: 'zwqverbeterdeland', draft: 'zwqhalftwulp' } as const;
const planted = [
  ...[...written.closed, 'reason' as const, 'lessonShared' as const].map((mark) => marks[mark]),
  ...[aside.mended, aside.draft],
];

/** A consultatie that was lived to its end, with everything delivered, on a database to be looked into. */
async function lived(address: () => Promise<string>) {
  const stored = { url: await address(), key: randomBytes(32), ids };
  const house = await aHouse({ network: walkNetwork, moment: beginning, stored });
  const life = await liveUntilClosed(house, async (now) => {
    await deliver(house);
    await talkBelow(now);
  });
  const draft = { kind: 'left', call: sendMore(life.one), values: { tried: aside.draft } } as const;
  await house.converse(from(house, 'noor', draft));
  return { house, life, rows: () => everyRow(stored) };
}

async function deliver(house: House): Promise<void> {
  const messenger: Messenger = {
    platform: 'local',
    send: async () => ({ result: 'sent', messageId: ids.next() }),
  };
  await scheduleFor(house, messenger)['deliver-nudges'].run({ now: house.moment });
}

/** Once somebody replied, below the first message of ours. */
async function talkBelow({ house, one }: Life): Promise<void> {
  const source = 'typed';
  const { answeredAt, place, said } = await house.unit.run(async ({ consultations }) => ({
    ...(await consultations.find(one.consultation)),
    place: (await consultations.places(one.consultation, house.member('noor').id))[0],
    said: await consultations.eventFrom(JSON.stringify(['local', 'local', source])),
  }));
  if (answeredAt === undefined || !place || said) return;
  const [, , under = ''] = JSON.parse(place.messageId) as string[];
  const below = { kind: 'replied', under, source } as const;
  await house.converse(from(house, 'noor', { ...below, act: 'said', text: `Nog iets: ${aside.below}.` }));
  await house.converse(from(house, 'noor', { ...below, act: 'mended', text: `Nog iets: ${aside.mended}.` }));
}

type Rows = Awaited<ReturnType<typeof everyRow>>;
const tablesWith = (rows: Rows, words: readonly string[]): Table[] => [
  ...new Set(rows.flatMap(({ table, text }) => (words.some((word) => text.includes(word)) ? [table] : []))),
];
const typedWords = [...Object.values(marks), ...Object.values(aside)];
const leftIn = (rows: Rows) => typedWords.filter((word) => rows.some(({ text }) => text.includes(word)));

describe.each(Object.entries(kinds))('a consultatie that is erased, on %s', { timeout: 120_000 }, (_name, address) => {
  test('leaves no word in any row after its term, but for the leerpunt that was shared', async () => {
    const { house, life, rows } = await lived(address);
    const before = await rows();
    expect(planted.filter((word) => !leftIn(before).includes(word))).toEqual([]);
    for (const table of ['ConsultationPlace', 'ConsultationEvent', 'LessonSource', 'Reason', 'Draft', 'Delivery'])
      expect(before.map((row) => row.table)).toContain(table);
    house.moment = instant(house.moment + 400 * DAY);
    await eraseNow(house);
    const after = await rows();
    expect(leftIn(after)).toEqual([marks.lessonShared]);
    // Number, stage and who took part stay, as the text for a DPIA says.
    expect(tablesWith(after, [life.one.consultation, `C-${NUMBER}`]).sort()).toEqual([
      'AgendaItem',
      'Consultation',
      'ConsultationBrought',
      'ConsultationExpert',
      'ConsultationReading',
    ]);
    // The leerpunt itself has another id by now, and of the messages about it none is left.
    expect(tablesWith(before, [life.lesson])).toContain('Lesson');
    expect(tablesWith(after, [life.lesson])).toEqual([]);
    await house.close();
  });

  test('leaves none either when its asker is forgotten, also not why others had to write something', async () => {
    const { house, life, rows } = await lived(address);
    const spoken = await house.converse(from(house, 'noor', pressed(forgetMe({}))));
    expect(spoken.changed).toEqual([{ kind: 'forgotten' }]);
    house.moment = instant(house.moment + 8 * DAY);
    await eraseNow(house);
    const after = await rows();
    expect(leftIn(after)).toEqual([marks.lessonShared]);
    const inChats = after.filter(({ table }) => ['ConsultationPlace', 'Reason', 'LessonSource'].includes(table));
    expect(inChats).toEqual([]);
    expect(
      after.filter(({ table, text }) => table === 'Consultation' && text.includes(life.one.consultation)),
    ).toHaveLength(1);
    await house.close();
  });
});
