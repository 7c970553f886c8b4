import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ids } from '../../../adapters/system/ids.ts';
import { feedPath, openFeed, stopFeed } from '../../../domain/meetings/calendar-feed.ts';
import type { Member } from '../../../domain/network/network.ts';
import { type House, openHouse } from '../../journeys/house.ts';
import { localGround } from '../../journeys/platforms/local.ts';
import { readFeedText } from '../calendar/read-feed.ts';

describe('the whole bot', () => {
  let house: House;
  let member: Member;
  beforeAll(async () => {
    house = await openHouse(localGround);
    const network = await house.bot.database.unit.run((stores) => stores.network.load());
    const found = network.members.find(({ seats }) => seats.some(({ body }) => network.body(body)?.cadence));
    if (!found) throw new Error('Nobody meets');
    member = found;
  });
  afterAll(() => house.close());

  const feed = () => house.bot.database.unit.run((stores) => openFeed(member, { now: house.clock.now(), ids, stores }));

  const onDisk = () => {
    const file = house.bot.settings.databaseUrl.replace(/^file:/, '');
    const files = [file, `${file}-wal`].filter((path) => existsSync(path));
    const bytes = files.map((path) => readFileSync(path, 'latin1')).join('');
    expect(bytes).toContain('CalendarFeed');
    return bytes;
  };

  it('serves a member’s calendar at an address that nobody can guess or read from the disk, until it is stopped', async () => {
    const secret = await feed();
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    const address = `${house.url}${feedPath(secret)}`;
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(readFeedText(await answer.text()).length).toBeGreaterThan(2);
    expect(onDisk()).not.toContain(secret);
    await house.bot.database.unit.run((stores) => stopFeed(member, { stores }));
    expect((await fetch(address)).status).toBe(404);
    expect(house.logged.join()).not.toContain(secret.slice(0, 20));
  });
});
