import { expect, test } from 'vitest';
import type { AccessRequest } from '../../../domain/access/access.ts';
import { DAY, type Instant, instant } from '../../../domain/kernel/time.ts';
import { eraseExpired } from '../../../jobs/erase-expired.ts';
import type { House as JobsHouse } from '../../../jobs/house.ts';
import { account, asked, visitor } from '../../builders/access.ts';
import { aCareHouse } from '../../builders/consultations.ts';
import { at } from '../../builders/house.ts';

test('who was answered is forgotten after twelve months, who was not after ninety days, a form that was left after one', async () => {
  const house = await aCareHouse();
  try {
    const { moment, unit } = house;
    const request = await asked(house);
    const put = async (id: string, more: Partial<AccessRequest>) => {
      const copy = { ...request, id, from: { ...visitor.from, user: id }, ...more };
      await unit.run(({ accessRequests }) => accessRequests.save(copy));
    };
    const refused = (decidedAt: Instant) => ({ state: 'refused', decidedAt, at: at('2025-01-01', '09:00') }) as const;
    await put('answered-a-year-ago', refused(at('2025-11-25', '00:00')));
    await put('answered-longer-ago', refused(at('2025-11-24', '23:59')));
    await put('open-ninety-days', { at: instant(moment - 90 * DAY) });
    await put('open-longer', { at: instant(moment - 90 * DAY - 1) });
    const member = house.member('noor').id;
    await unit.run(async ({ drafts }) => {
      await drafts.keep(member, 'left long ago', { about: 'x' }, instant(moment - DAY - 1));
      await drafts.keep(member, 'left just now', { about: 'x' }, moment);
    });

    const job = eraseExpired({ unit, log: { info: () => undefined } } as unknown as JobsHouse<unknown>);
    const expected = { drafts: 1, 'access-requests': 2 };
    expect((await job.preview({ now: moment })).counts).toMatchObject(expected);
    expect((await job.run({ now: moment })).counts).toMatchObject(expected);
    expect((await job.run({ now: moment })).counts).toMatchObject({ drafts: 0, 'access-requests': 0 });
    const left = await unit.run(async ({ accessRequests }) => {
      const ids = ['answered-a-year-ago', 'answered-longer-ago', 'open-ninety-days', 'open-longer', request.id];
      const found: string[] = [];
      for (const id of ids) if (await accessRequests.find(id)) found.push(id);
      return found;
    });
    expect(left).toEqual(['answered-a-year-ago', 'open-ninety-days', request.id]);
    expect(await unit.run(({ accessRequests }) => accessRequests.of(account))).toEqual(request);
  } finally {
    await house.close();
  }
});
