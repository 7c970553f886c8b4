import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type About, kept } from '../../../adapters/database/kept.ts';
import { columnsOf, linesOf, tables, textColumnsOf } from '../../../adapters/database/tables.ts';
import { ids } from '../../../adapters/system/ids.ts';
import { everythingKeptOf } from '../../../bot/keeping/everything.ts';
import * as calls from '../../../bot/keeping/keeping.vocabulary.ts';
import { numberOf } from '../../../domain/consultations/consultation.ts';
import { within } from '../../builders/any-rows.ts';
import { aHouse, type House, incomingFrom } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aPostgres } from '../../builders/postgresql.ts';
import { everyRow } from '../../builders/stored-words.ts';
import { gijsLivesIt } from './a-whole-life.ts';

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-forgetting-'));
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

/** A house in which Gijs lived, on a database that a test can look into past the stores. */
async function lived(address: () => Promise<string>) {
  const url = await address();
  const stored = { url, key: randomBytes(32), ids };
  const house = await aHouse({ network: careNetwork, stored });
  await gijsLivesIt(house);
  return { house, url, opened: () => everyRow(stored) };
}

const from = (key: string, what: Parameters<typeof incomingFrom>[1]) => incomingFrom(key, what, ids);
const press = (house: House, call: ReturnType<typeof calls.forgetMe>) =>
  house.converse(from('gijs', { kind: 'pressed', call }));

/** Every table with the rows in which one of these words stands. */
async function rowsWith(url: string, words: readonly string[]) {
  return within(url, async (tx) => {
    const found: Record<string, number> = {};
    for (const table of tables) {
      for await (const lines of linesOf(tx, table)) {
        const some = lines.filter((line) => words.some((word) => line.includes(word)));
        if (some.length > 0) found[table] = (found[table] ?? 0) + some.length;
      }
    }
    return found;
  });
}

const naming = (about: About) => [...(about.erase ?? []), ...(about.rename ?? []), ...(about.within ?? [])];

describe.each(Object.entries(kinds))('forgetting, on %s', { timeout: 120_000 }, (_name, address) => {
  test('leaves no row in any table with the id, the account, the address or the name of who is forgotten', async () => {
    const { house, url, opened } = await lived(address);
    const { id, email, name } = house.member('gijs');
    const words = [id, email, name, '"gijs"'];
    const before = await rowsWith(url, words);
    const named = tables.filter((table) => naming(kept[table]).length > 0);
    // What is about a member but was not lived here would be forgotten unseen.
    expect(named.filter((table) => !(table in before))).toEqual([]);
    const spoken = await press(house, calls.forgetMe({}));
    expect(spoken.changed).toEqual([{ kind: 'forgotten' }]);
    expect(await rowsWith(url, words)).toEqual({});
    // In what is sealed neither, but for the answers to a second copy of a delivery, which go within a week.
    const sealed = (await opened()).filter(({ table, text }) => table !== 'Received' && text.includes(id));
    expect(sealed.map(({ table }) => table)).toEqual([]);
    await house.close();
  });

  test('leaves others what they count on, without the name', async () => {
    const { house } = await lived(address);
    const other = 'Voor het expertteam';
    await press(house, calls.forgetMe({}));
    const of = await house.unit.run(({ agreements }) => agreements.ofBody('ret-haaglanden' as never, 'open'));
    expect(of.map(({ about }) => about)).toContain(other);
    expect(of.map(({ about }) => about)).not.toContain('Voor mezelf');
    const answer = await house.say('saar', 'afspraken ret');
    expect(JSON.stringify(answer)).toContain(other);
    expect(JSON.stringify(answer)).toContain('een oud-lid');
    const own = await house.unit.run(({ consultations }) => consultations.findNumber(1));
    expect(own?.stage).toBe('withdrawn');
    expect(own?.erasedAt).toBe(house.moment);
    const asked = await house.unit.run(({ consultations }) => consultations.findNumber(2));
    const thread = await house.unit.run(({ consultations }) => consultations.events(asked?.id as never));
    expect(thread.some(({ text }) => text?.includes('huisarts'))).toBe(true);
    expect(thread.every(({ by }) => by !== house.member('gijs').id)).toBe(true);
    await house.close();
  });

  test('leaves the log of readings whole, with a reader whom nobody knows', async () => {
    const { house } = await lived(address);
    await press(house, calls.forgetMe({}));
    const { verdict, lines } = await house.unit.run(async ({ consultations }) => {
      const second = await consultations.findNumber(2);
      return {
        verdict: await consultations.verifyReadings(),
        lines: second && (await consultations.readings(second.id)),
      };
    });
    expect(verdict.sound).toBe(true);
    expect(lines?.map(({ reader }) => reader)).toEqual([undefined]);
    await house.close();
  });

  test('makes a stranger: what comes after is answered as to somebody new, and old buttons do nothing', async () => {
    const { house, url } = await lived(address);
    await press(house, calls.forgetMe({}));
    const before = await rowsWith(url, ['']);
    for (const what of [
      { kind: 'said', text: 'uren 60 intervisie' } as const,
      { kind: 'pressed', call: calls.forgetMe({}) } as const,
      { kind: 'pressed', call: calls.seeOwnData({}) } as const,
    ]) {
      const spoken = await house.converse(from('gijs', what));
      expect(spoken.changed.filter(({ kind }) => kind !== 'refused')).toEqual([]);
    }
    const { Received: _received, ...after } = await rowsWith(url, ['']);
    const { Received: _before, ...still } = before;
    expect(after).toEqual(still);
    await house.close();
  });
});

describe('the list of what is kept about a member', () => {
  test('says of every column that could name somebody whether it does', async () => {
    const other = new Set([
      ...['id', 'agreementId', 'consultationId', 'signalId', 'lessonId', 'eventId', 'deliveryId', 'messageId'],
      ...['closedBy', 'organisation', 'member'],
    ]);
    const unsaid = await within('file::memory:', async (tx) => {
      const found: string[] = [];
      for (const table of tables) {
        const said = new Set([...naming(kept[table]), ...(table === 'ConsultationReading' ? ['readerId'] : [])]);
        for (const column of textColumnsOf(tx, table))
          if (/(Id|By)$|^(toKey|ownerKey|presenter|author|by)$/.test(column) && !other.has(column) && !said.has(column))
            found.push(`${table}.${column}`);
        for (const column of said) if (!columnsOf(tx, table).includes(column)) found.push(`no ${table}.${column}`);
      }
      return found;
    });
    // In local mode's chat it says which side spoke.
    expect(unsaid).toEqual(['TranscriptLine.by']);
  });

  test('is what the member’s own file goes by: everything that names them stands in it', async () => {
    const { house } = await lived(kinds['a file'] as () => Promise<string>);
    const file = await house.as('gijs', ({ me, stores, network }) => everythingKeptOf(me, stores, network));
    const sections = new Map(Object.entries(JSON.parse(JSON.stringify(file)) as Record<string, unknown>));
    const empty = (value: unknown) => value === undefined || JSON.stringify(value).length <= 2;
    const untold = tables.filter((table) => {
      const about: About = kept[table];
      return about.told === undefined ? naming(about).length > 0 : empty(sections.get(about.told));
    });
    // An address that works for a quarter of an hour says nothing about anybody.
    expect(untold).toEqual(['Download']);
    await house.close();
  });

  test('gives everything word by word, and nothing that others typed to others', async () => {
    const { house } = await lived(kinds['a file'] as () => Promise<string>);
    const file = JSON.stringify(
      await house.as('gijs', ({ me, stores, network }) => everythingKeptOf(me, stores, network)),
    );
    for (const own of [
      'Voor mezelf',
      'De helft',
      'Een tekort aan plekken',
      'Half getypt',
      'Autisme',
      '06 00 00 00 00',
      'Korter',
    ])
      expect(file).toContain(own);
    expect(file).toContain('Saar Meijer');
    expect(file).not.toContain('kwijlebalk-help');
    // Of a leerpunt that they read as a screener the words are not theirs.
    expect(file).not.toContain('Spreek samen een vast moment af.');
    await house.close();
  });
});

test('who is forgotten hears first what is open, and is held back by nothing', async () => {
  const { house } = await lived(kinds['a file'] as () => Promise<string>);
  const said = JSON.stringify((await house.say('gijs', 'wis mijn gegevens')).answer);
  const open = await house.unit.run(({ consultations }) => consultations.askedBy(house.member('gijs').id, { size: 9 }));
  expect(said).toContain(open.map(numberOf).join(', '));
  expect(said).toContain('Eén afspraak gaat door zonder jouw naam');
  const last = JSON.stringify((await house.say('saar', 'wis')).answer);
  expect(last).toContain('Alleen jij bent screener van het RET Haaglanden');
  const sure = JSON.stringify((await house.press('gijs', calls.askForget({ told: true }))).answer);
  expect(sure).toContain('Terugdraaien kan niet');
  expect((await house.press('gijs', calls.stayMember({}))).changed).toEqual([]);
  expect(
    await house.unit.run(async ({ network }) => (await network.load()).memberByEmail('gijs@meanderveld.example')),
  ).toBeDefined();
  await house.close();
});
