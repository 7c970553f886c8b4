import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, momentOf } from '../../domain/kernel/time.ts';
import type { Job, ToldLine } from '../../jobs/job.ts';
import { Chat } from '../journeys/chat.ts';
import { type House, openHouse } from '../journeys/house.ts';
import { localGround, openLocal } from '../journeys/platforms/local.ts';

const zone = 'Europe/Amsterdam';
const onTheDay = momentOf(day('2026-12-04'), '15:05', zone);
const moments = [momentOf(day('2026-11-30'), '09:05', zone), onTheDay, momentOf(day('2027-06-16'), '11:00', zone)];

let house: House;
let chat: Chat;
beforeAll(async () => {
  house = await openHouse(localGround);
  chat = new Chat(house, await openLocal(house));
});
afterAll(() => chat.close());

/** Every row of every table, chats included. */
function everything(): string {
  const file = new Sqlite(house.bot.settings.databaseUrl.replace(/^file:/, ''), { readonly: true });
  try {
    const tables = file.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
    return JSON.stringify(
      (tables as { name: string }[]).map(({ name }) => [name, file.prepare(`SELECT * FROM "${name}"`).all()]),
    );
  } finally {
    file.close();
  }
}

describe('a dry run', () => {
  it('of any job, at any moment, tells what would be said and leaves everything as it was', async () => {
    const bas = await chat.as('bas');
    await bas.says('afspraak ik stuur het overzicht voor 4 december');
    await house.doors.schedule['remind-agreements'].run({ now: house.clock.now() });
    const before = everything();
    const told: ToldLine[] = [];
    for (const now of moments)
      for (const job of Object.values<Job>(house.doors.schedule)) told.push(...(await job.preview({ now })).told);
    expect(everything()).toBe(before);
    expect(told.filter(({ kind, text }) => kind === 'agreement-day' && text.includes('het overzicht'))).not.toEqual([]);
    expect(new Set(told.map(({ to }) => /^\S+@\S+$|^channel:\S+$/.test(to)))).toEqual(new Set([true]));
    await house.doors.schedule['remind-agreements'].run({ now: onTheDay });
    expect(everything()).not.toBe(before);
  });
});
