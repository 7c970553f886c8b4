import { afterEach, beforeEach, describe, it } from 'vitest';
import type { Bot } from '../../bot/assemble.ts';
import { DAY, instant } from '../../domain/kernel/time.ts';
import type { Nudge, Pace } from '../../domain/nudges/nudge.ts';
import { Chat } from './chat.ts';
import { openHouse } from './house.ts';
import { localGround, openLocal } from './platforms/local.ts';

let chat: Chat;
/** What each turn owes the one who took it, besides its answer. */
let pace: Pace | undefined;
beforeEach(async () => {
  const owing = (bot: Bot): Bot => ({ ...bot, converse: (by, unit) => owingConverse(bot, by, unit) });
  const house = await openHouse(localGround, owing);
  chat = new Chat(house, await openLocal(house));
});
afterEach(() => chat.close());

function owingConverse(bot: Bot, ...[by, unit = bot.database.unit]: Parameters<Bot['converse']>) {
  const converse = bot.converse(by, unit);
  let turns = 0;
  return async (incoming: Parameters<typeof converse>[0]) => {
    const spoken = await converse(incoming);
    const now = bot.clock.now();
    turns += 1;
    const member = incoming.address as never;
    const about = { kind: 'hours-question', about: '2026-11-23', to: { kind: 'member', member } } as const;
    const nudge: Nudge = { ...about, key: `turn ${turns}`, pace, from: now, until: instant(now + 3 * DAY) };
    await unit.run(async ({ ledger, preferences }) => {
      await preferences.save({ member, hoursQuestion: true });
      await ledger.owe([nudge], now);
    });
    return spoken;
  };
}

const question = 'Is er deze week supervisie of intervisie geweest?';

describe('what a turn owes somebody', () => {
  it('at once is there after its answer, in the evening too, without the heartbeat', async () => {
    const bas = await chat.as('bas');
    pace = 'at-once';
    await bas.says('help');
    bas.hasMessages(2);
    bas.sees(question);
    await bas.says('help');
    bas.hasMessages(4);
  });

  it('in their hours waits for them, and does not take the message of the day', async () => {
    const bas = await chat.as('bas');
    pace = 'in-hours';
    await bas.says('help');
    bas.hasMessages(1);
    pace = undefined;
    await bas.says('help');
    await chat.timePasses('woensdag 25 november 09.00');
    bas.hasMessages(4);
    pace = 'in-hours';
    await bas.says('help');
    bas.hasMessages(6);
  });

  it('with the message of the day comes with that', async () => {
    const bas = await chat.as('bas');
    pace = undefined;
    await bas.says('help');
    bas.hasMessages(1);
    await chat.timePasses('woensdag 25 november 09.00');
    bas.hasMessages(2);
  });
});
