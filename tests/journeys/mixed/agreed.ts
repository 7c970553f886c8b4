import { expect } from 'vitest';
import { ids } from '../../../adapters/system/ids.ts';
import { makeAgreement } from '../../../domain/agreements/make-agreement.ts';
import { day, dayAt } from '../../../domain/kernel/time.ts';
import { openDesk } from '../../../domain/privacy/desk.ts';
import { guard } from '../../builders/guard.ts';
import type { House } from '../house.ts';
import { email, hugo, reportOf } from './cast.ts';

/** Something of the body itself, for its report to tell: by somebody of it whom no end knows. */
export async function agreedIn(body: string, house: House): Promise<void> {
  await house.bot.database.unit.run(async (stores) => {
    const network = await stores.network.load();
    const known = new Set([...Object.values(email), hugo.email]);
    const sits = network.members.find(
      (each) => !known.has(each.email) && each.seats.some((seat) => seat.body === body),
    );
    const bodyKey = network.bodies.find(({ key }) => key === body)?.key;
    if (!sits || !bodyKey) throw new Error(`Nobody sits in ${body}`);
    const wish = { about: reportOf(body), owner: { kind: 'member' as const, member: sits.id }, due: day('2027-01-29') };
    const now = house.clock.now();
    const world = { now, today: dayAt(now, sits.zone), ids, network, stores, guard: openDesk(guard) };
    expect(await makeAgreement(sits, { ...wish, body: bodyKey }, world)).toMatchObject({ done: true });
  });
}
