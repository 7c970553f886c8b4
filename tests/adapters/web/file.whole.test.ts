import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import { ids } from '../../../adapters/system/ids.ts';
import { filePath, MINUTES_OF_USE, offerFile } from '../../../domain/keeping/download.ts';
import { forgetMember } from '../../../domain/keeping/forget-member.ts';
import { instant, MINUTE } from '../../../domain/kernel/time.ts';
import type { Member } from '../../../domain/network/network.ts';
import { holidays } from '../../builders/house.ts';
import { type House, openHouse } from '../../journeys/house.ts';
import { localGround } from '../../journeys/platforms/local.ts';

describe('a member’s own file', () => {
  let house: House;
  let member: Member;
  beforeAll(async () => {
    house = await openHouse(localGround);
    const network = await house.bot.database.unit.run((stores) => stores.network.load());
    member = network.members[0] as Member;
  });
  afterAll(() => house.close());

  const offer = (minutesAgo = 0) =>
    house.bot.database.unit.run((stores) =>
      offerFile(member, { now: instant(house.clock.now() - minutesAgo * MINUTE), ids, stores }),
    );
  const fetched = (secret: string, init?: RequestInit) => fetch(`${house.url}${filePath(secret)}`, init);

  it('is given once, to who has its address, and kept by nobody on the way', async () => {
    const secret = await offer();
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect((await fetched(secret, { method: 'HEAD' })).status).toBe(200);
    const answer = await fetched(secret);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store, private');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="mijn-gegevens.json"');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(((await answer.json()) as { member: { email: string } }).member.email).toBe(member.email);
    expect((await fetched(secret)).status).toBe(404);
    expect(house.logged.join()).not.toContain(secret.slice(0, 20));
    expect(house.logged.join()).toContain('file.fetched');
  });

  it('is given to one of those who come at once', async () => {
    const secret = await offer();
    const answers = await Promise.all(Array.from({ length: 5 }, () => fetched(secret)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404]);
  });

  it.each([MINUTES_OF_USE, 60])('is not there any more after %i minutes, as if it never was', async (minutes) => {
    const late = await fetched(await offer(minutes));
    const never = await fetched('a'.repeat(64));
    expect([late.status, await late.text()]).toEqual([404, await never.text()]);
    expect((await fetched(await offer(MINUTES_OF_USE - 1))).status).toBe(200);
  });

  it('is gone with its owner', async () => {
    const secret = await offer();
    await house.bot.database.unit.run(async (stores) => {
      const [now, network] = [house.clock.now(), await stores.network.load()];
      const today = '2026-11-25' as never;
      await forgetMember(member, { now, today, ids, network, holidays, recurrence, stores });
    });
    expect((await fetched(secret)).status).toBe(404);
  });
});
