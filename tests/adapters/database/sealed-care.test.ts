import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { instant } from '../../../domain/kernel/time.ts';
import { aDatabase } from '../../builders/database.ts';
import { aCall, aCase, aFullCase, aLine, anna, everyText, idOf } from '../../contracts/consultations.given.ts';

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

describe('the database file', () => {
  test('holds nothing of what people typed about a case, a call or what they know', async () => {
    const database = await aDatabase({ url: `file:${join(folder, 'bot.db')}` });
    await database.unit.run(async ({ consultations, expertise }) => {
      await consultations.add(aCase(1), everyText.question);
      await consultations.add(aFullCase(2), everyText.question);
      await consultations.write(idOf(1), everyText);
      await consultations.addEvent(aLine('a', 1, 'merel in de draad'));
      await consultations.addCall(aCall('one'));
      await expertise.save({ member: anna, topics: [{ name: 'merel', depth: 'speciality' }] });
    });
    const readable = () => ['zwaarwegend', 'merel'].filter((word) => bytes().includes(word));
    expect(readable()).toEqual(['zwaarwegend']);
    await database.unit.run(({ consultations }) => consultations.eraseClosed(instant(9000), instant(9001)));
    await database.close();
    expect(readable()).toEqual(['zwaarwegend']);
  });
});
