import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import { ids } from '../../../adapters/system/ids.ts';
import type { BotStores } from '../../../bot/conversation/stores.ts';
import type { Clock, Log } from '../../../domain/kernel/ports.ts';
import { type Instant, instant } from '../../../domain/kernel/time.ts';
import type { NetworkView } from '../../../domain/network/lookup.ts';
import type { Member, MemberId } from '../../../domain/network/network.ts';
import type { House } from '../../../jobs/house.ts';
import { type Schedule, scheduleOf } from '../../../jobs/schedule.ts';
import { aDatabase } from '../../builders/database.ts';
import { FakeCourier, type FakeMessage } from '../../fakes/courier.ts';
import { holidays } from './world.ts';

export class TestClock implements Clock {
  moment: Instant;
  constructor(moment: Instant) {
    this.moment = moment;
  }
  now() {
    return this.moment;
  }
  pass(milliseconds: number) {
    this.moment = instant(this.moment + milliseconds);
  }
}

export interface TestHouse extends House<FakeMessage> {
  readonly clock: TestClock;
  readonly courier: FakeCourier<BotStores>;
  readonly jobs: Schedule;
  /** The log's events, by name. */
  readonly logged: string[];
  /** The network as it is stored: its members have the ids that the database gave them. */
  readonly network: NetworkView;
  id(key: string): MemberId;
  member(key: string): Member;
  close(): Promise<void>;
}

/** The jobs on a real database, with a clock and a platform that the test holds. */
export async function aHouse(network: NetworkView, now: Instant): Promise<TestHouse> {
  const database = await aDatabase();
  const stored = await database.unit.run(async (stores) => {
    await stores.network.replace(network, now);
    return stores.network.load();
  });
  const clock = new TestClock(now);
  const logged: string[] = [];
  const note = (event: string) => void logged.push(event);
  const log: Log = { info: note, warn: note, error: note };
  const courier = new FakeCourier<BotStores>(clock);
  const textOf = (message: FakeMessage) => message.text;
  const pause = async (milliseconds: number) => clock.pass(milliseconds);
  const house = { unit: database.unit, courier, textOf, holidays, recurrence, clock, pause, log, ids };
  const member = (key: string) => {
    const found = stored.members.find((each) => each.key === key);
    if (!found) throw new Error(`No member ${key}`);
    return found;
  };
  return {
    ...house,
    jobs: scheduleOf(house),
    logged,
    network: stored,
    member,
    id: (key) => member(key).id,
    close: () => database.close(),
  };
}
