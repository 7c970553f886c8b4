import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bot } from '../../../bot/assemble.ts';
import { listAudit, verifyAudit } from '../../../bot/cli/audit.ts';
import type { Command } from '../../../bot/cli/command.ts';
import { listErased } from '../../../bot/cli/erased.ts';
import { forgetByCommand } from '../../../bot/cli/members.forget.ts';
import { addMonths, dayAt, momentOf } from '../../../domain/kernel/time.ts';
import { eraseExpired } from '../../../jobs/erase-expired.ts';
import type { House as JobsHouse } from '../../../jobs/house.ts';
import { aCareHouse, aConsultation, question } from '../../builders/consultations.ts';
import { type House, zone } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

/** What a command prints on the house's own database, and how it ends. */
async function run(
  command: Command,
  words: readonly string[] = [],
  options: { json?: boolean; dryRun?: boolean } = {},
) {
  const lines: string[] = [];
  const bot = { database: { unit: house.unit }, clock: { now: () => house.moment } } as unknown as Bot;
  const world = { bot: async () => bot, print: (line: string) => void lines.push(line), lines: none };
  return { result: await command.run({ words, json: false, dryRun: false, ...options }, world), lines };
}

async function* none(): AsyncIterable<string> {}

const read = (who: string, number: number) => house.say(who, `consultatie C-${number}`);

describe('audit', () => {
  test('verify says that the log is whole, and how far it goes: given back, that is still in it', async () => {
    expect((await run(verifyAudit)).lines).toEqual(['Het logboek is heel: 0 regels.']);
    const { number } = await aConsultation().in(house);
    await read('saar', number);
    const first = await run(verifyAudit);
    expect(first.result).toEqual({ exit: 0 });
    const head = /: (1\.[\w-]+)$/.exec(first.lines[1] ?? '')?.[1] ?? '';
    await read('saar', number);
    expect((await run(verifyAudit, [head])).lines[0]).toBe('Het logboek is heel: 2 regels.');
    const other = await run(verifyAudit, ['1.another']);
    expect(other.result).toEqual({ exit: 1, sentence: 'Regel 1 is veranderd, of er tussen gezet.' });
    expect((await run(verifyAudit, ['what'])).result.exit).toBe(2);
  });

  test('list says who read it to who asked it, and to nobody else', async () => {
    const { number } = await aConsultation().in(house);
    const ask = (email: string, json = false) =>
      run(listAudit, [`C-${number}`, `${email}@meanderveld.example`], { json });
    expect((await ask('noor')).lines).toEqual(['Niemand anders dan de vrager heeft haar gelezen.']);
    await read('saar', number);
    await read('saar', number);
    expect((await ask('noor')).lines).toEqual(['saar@meanderveld.example\t2\t2026-11-25 10:15']);
    for (const other of ['saar', 'hans', 'tess']) {
      const { result, lines } = await ask(other);
      expect(result.exit).toBe(1);
      expect(lines).toEqual([]);
    }
    expect((await run(listAudit, ['C-99', 'noor@meanderveld.example'])).result.exit).toBe(1);
    expect((await run(listAudit, ['C-1'])).result.exit).toBe(2);
  });
});

describe('members forget', () => {
  const email = 'noor@meanderveld.example';
  const isThere = () =>
    house.unit.run(async ({ network }) => (await network.load()).memberByEmail(email) !== undefined);

  test('with --dry-run says what is open, what goes and what stays, and does nothing', async () => {
    await aConsultation().in(house);
    const { lines } = await run(forgetByCommand, [email], { dryRun: true });
    expect(lines[0]).toBe('Je eigen vraag stopt: C-1. Wie meedenkt, hoort het.');
    expect(lines).toContain('Dit gaat weg:');
    expect(lines.at(-1)).toContain('Er is nog niets gewist');
    expect(await isThere()).toBe(true);
  });

  test('forgets; a second time nobody has that address', async () => {
    expect((await run(forgetByCommand, [email])).result).toEqual({ exit: 0 });
    expect(await isThere()).toBe(false);
    expect((await run(forgetByCommand, [email])).result).toEqual({
      exit: 1,
      sentence: `Niemand in het netwerk heeft het adres ${email}.`,
    });
    expect((await run(forgetByCommand)).result.exit).toBe(2);
  });
});

describe('what was erased after its term', () => {
  const log: { event: string; facts: unknown }[] = [];
  const night = () => {
    const note = (event: string, facts?: unknown) => void log.push({ event, facts });
    return eraseExpired({ unit: house.unit, log: { info: note } } as unknown as JobsHouse<unknown>);
  };
  const monthsLater = (months: number) => {
    house.moment = momentOf(addMonths(dayAt(house.moment, zone), months), '03:17', zone);
  };

  test('is counted by month, told to the bureau alone, and has not a word of what it said', async () => {
    await aConsultation().fits().closed().in(house);
    await aConsultation().fits().closed().in(house);
    expect((await run(listErased)).lines).toEqual(['Er is nog niets gewist.']);
    monthsLater(11);
    await night().run({ now: house.moment });
    expect((await run(listErased)).lines).toEqual(['Er is nog niets gewist.']);
    monthsLater(2);
    const { counts } = await night().run({ now: house.moment });
    expect(counts['consultations-erased']).toBe(2);
    await night().run({ now: house.moment });
    expect((await run(listErased)).lines).toEqual(['2027-12\tconsultations\t2']);
    expect(JSON.parse((await run(listErased, [], { json: true })).lines[0] ?? '')).toEqual([
      { month: '2027-12', what: 'consultations', count: 2 },
    ]);
    const page = JSON.stringify((await house.say('hans', 'overzicht')).answer);
    expect(page).toContain('De teksten van 2 consultaties.');
    expect(page).not.toContain(question.slice(0, 20));
    for (const other of ['noor', 'saar', 'omar'])
      expect(JSON.stringify((await house.say(other, 'overzicht')).answer)).not.toContain('De teksten van');
  });

  test('follows the term that the network settles', async () => {
    await house.unit.run(async ({ network }) => {
      const { settings, ...lists } = await network.load();
      await network.replace({ ...lists, settings: { ...settings, keepMonths: 3 } }, house.moment);
    });
    await aConsultation().fits().closed().in(house);
    monthsLater(4);
    expect((await night().run({ now: house.moment })).counts['consultations-erased']).toBe(1);
  });

  test('leaves how far the log of readings goes in the log of the bot', async () => {
    const { number } = await aConsultation().in(house);
    await read('saar', number);
    log.length = 0;
    await night().run({ now: house.moment });
    expect(log).toEqual([{ event: 'audit.head', facts: { sound: true, head: expect.stringMatching(/^1\.[\w-]+$/) } }]);
  });
});
