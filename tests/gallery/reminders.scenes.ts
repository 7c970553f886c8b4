import * as calls from '../../bot/reminders/reminders.vocabulary.ts';
import { askWeekly } from '../../bot/supervision/supervision.vocabulary.ts';
import { addMonths, day, startOfWeek } from '../../domain/kernel/time.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { questionOf } from '../../domain/supervision/supervision.nudges.ts';
import { at, type House } from '../builders/house.ts';
import { told, toldOfAgreement } from '../builders/reminders.ts';
import { away } from '../builders/supervision.ts';
import { replying, type Scene, telling } from './scene.ts';

const one = ({ key }: Nudge) => ({ nudge: key });
const answered = ({ key, about }: Nudge) => ({ nudge: key, about });

const choosing = (name: string, later: { day: string; afternoon?: true }, moment?: House['moment']) =>
  replying(name, async (house) => {
    const nudge = await toldOfAgreement(house);
    house.moment = moment ?? house.moment;
    return house.press('jamal', calls.remindLater({ ...answered(nudge), ...later, day: day(later.day) }));
  });

const sending = (name: string, value: (house: House) => string) =>
  replying(name, async (house) => {
    const nudge = await toldOfAgreement(house);
    return house.submit('jamal', calls.sendLaterDay(answered(nudge)), { day: value(house) });
  });

/** On Thursday, after which there is only Friday in its week. */
async function toldOfHours(house: House): Promise<Nudge> {
  await house.press('jamal', askWeekly({ on: true }));
  house.moment = at('2026-11-26', '15:00');
  const question = questionOf(house.member('jamal'), startOfWeek(house.today));
  await told(house, question);
  return question;
}

async function putOff(house: House): Promise<{ was: Nudge; later: Nudge }> {
  const was = await toldOfAgreement(house);
  await house.press('jamal', calls.remindLater({ ...answered(was), day: day('2026-11-30') }));
  house.moment = at('2026-11-30', '09:30');
  const due = await house.unit.run(({ ledger }) => ledger.due(house.moment));
  const later = due.find(({ kind }) => kind === was.kind);
  if (!later) throw new Error('It was not put off');
  return { was, later };
}

/** Putting off what the bot reminded of. */
export const reminderScenes: readonly Scene[] = [
  replying('reminder-seen', async (house) =>
    house.press('jamal', calls.seeReminder(one(await toldOfAgreement(house)))),
  ),
  replying('reminder-when', async (house) => house.press('jamal', calls.askLater(one(await toldOfAgreement(house))))),
  replying('reminder-when-on-friday', async (house) => {
    const nudge = await toldOfAgreement(house);
    house.moment = at('2026-11-27', '14:00');
    return house.press('jamal', calls.askLater(one(nudge)));
  }),
  replying('reminder-when-away', async (house) => {
    const nudge = await toldOfAgreement(house, { due: '2027-01-20' });
    await away(house, 'jamal', '2026-11-26', '2026-12-09');
    return house.press('jamal', calls.askLater(one(nudge)));
  }),
  replying('reminder-when-it-ends-soon', async (house) =>
    house.press('jamal', calls.askLater(one(await toldOfHours(house)))),
  ),
  choosing('reminder-later-today', { day: '2026-11-25', afternoon: true }),
  choosing('reminder-later-day', { day: '2026-11-30' }),
  choosing('reminder-later-past', { day: '2026-11-25', afternoon: true }, at('2026-11-25', '13:30')),
  replying('reminder-later-form', async (house) =>
    house.press('jamal', calls.openLaterDay(one(await toldOfAgreement(house)))),
  ),
  sending('reminder-later-form-empty', () => ''),
  sending('reminder-later-form-past', ({ today }) => today),
  sending('reminder-later-form-too-far', ({ today }) => addMonths(today, 13)),
  replying('reminder-later-form-after-end', async (house) => {
    const question = await toldOfHours(house);
    return house.submit('jamal', calls.sendLaterDay(answered(question)), { day: '2026-12-01' });
  }),
  sending('reminder-later-moved', () => '2026-12-05'),
  telling('nudge-later', async (house) => {
    const { later } = await putOff(house);
    return house.compose({ member: 'jamal' }, [later]);
  }),
  replying('reminder-taken-back', async (house) => {
    const { was, later } = await putOff(house);
    return house.press('jamal', calls.takeBackLater({ ...answered(later), was: was.key }));
  }),
  replying('reminder-said', async (house) => {
    const { was, later } = await putOff(house);
    await told(house, later);
    return house.press('jamal', calls.takeBackLater({ ...answered(later), was: was.key }));
  }),
  replying('reminder-unknown', async (house) => {
    const nudge = await toldOfAgreement(house);
    return house.press('piet', calls.askLater(one(nudge)));
  }),
];
