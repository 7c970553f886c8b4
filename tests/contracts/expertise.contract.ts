import { describe, expect, test } from 'vitest';
import type { Expertise } from '../../domain/expertise/expertise.ts';
import { instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { eachWith, type Open } from './open.ts';

const anna: Expertise = {
  member: 'anna' as MemberId,
  topics: [
    { name: 'Eetstoornis 🌱', depth: 'speciality' },
    { name: 'autisme', depth: 'experience' },
  ],
  perMonth: 0,
  updatedAt: instant(1000),
};
const bert: Expertise = { member: 'bert' as MemberId, topics: [] };

/** What every store of expertise has to keep to. */
export function describeExpertise(open: Open): void {
  describe('expertise', () => {
    const { within } = eachWith(open);

    test('comes back as it was said, none for now as none for now, nothing as nothing', async () => {
      await within(async ({ expertise }) => {
        await expertise.save(bert);
        await expertise.save(anna);
      });
      expect(await within(({ expertise }) => expertise.of(anna.member))).toEqual(anna);
      expect(await within(({ expertise }) => expertise.all())).toEqual([anna, bert]);
      expect(await within(({ expertise }) => expertise.of('carla' as MemberId))).toBeUndefined();
    });

    test('said again takes the place of what stood there', async () => {
      await within(({ expertise }) => expertise.save(anna));
      await within(({ expertise }) => expertise.save({ ...bert, member: anna.member }));
      expect(await within(({ expertise }) => expertise.all())).toEqual([{ ...bert, member: anna.member }]);
    });
  });
}
