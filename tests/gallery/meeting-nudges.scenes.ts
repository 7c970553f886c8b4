import { recurrence } from '../../adapters/calendar/recurrence.ts';
import * as calls from '../../bot/meetings/meetings.vocabulary.ts';
import { meetingRule } from '../../domain/meetings/meeting.nudges.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { at, type House, holidays } from '../builders/house.ts';
import { adviesraad, ao, aPoint, brought, meetingNetwork, ret, sar, told } from '../builders/meetings.ts';
import { inNetwork, newsFor, type Scene, telling } from './scene.ts';

/** What `remind-meetings` owes this member at that moment, of one kind. */
async function owedTo(house: House, key: string, kind: string): Promise<readonly Nudge[]> {
  const owed = await house.unit.run((stores) => meetingRule({ recurrence, holidays }).owed(stores, house.moment));
  const { id } = house.member(key);
  return owed.filter((nudge) => nudge.kind === kind && nudge.to.kind === 'member' && nudge.to.member === id);
}

const reminded = (
  name: string,
  kind: string,
  to: string,
  moment: number,
  before: (house: House) => Promise<unknown> = async () => {},
) =>
  telling(`nudge-${name}`, async (house) => {
    await before(house);
    house.moment = moment as House['moment'];
    return house.compose({ member: to }, await owedTo(house, to, kind));
  });

const news = (name: string, kind: string, to: string, cause: (house: House) => Promise<unknown>) =>
  telling(`nudge-${name}`, async (house) => {
    await cause(house);
    return house.compose({ member: to }, await newsFor(house, kind, to));
  });

const aWeek = at('2026-12-01', '09:30');
const theDay = at('2026-12-07', '09:30');
const agenda = async (house: House) => {
  await brought(house, 'sanne', aPoint(sar, { about: 'Wie staat naast een gezin dat wacht?' }));
  await brought(house, 'sanne', aPoint(sar, { kind: 'besluiten', about: 'De data voor 2027', minutes: 10 }));
};
const move = { day: '2026-12-10', time: '14.00', why: 'De zaal is op dinsdag niet vrij.' };

const scenes: readonly Scene[] = [
  reminded('meeting-ask', 'meeting-ask', 'wim', at('2026-11-24', '09:30')),
  reminded('meeting-week', 'meeting-week', 'wim', aWeek, agenda),
  reminded('meeting-week-later', 'meeting-week', 'wim', at('2026-12-02', '09:30'), agenda),
  reminded('meeting-week-coming', 'meeting-week', 'wim', aWeek, async (house) => {
    await agenda(house);
    await told(house, 'wim', sar, 'yes');
  }),
  reminded('meeting-week-organiser', 'meeting-week', 'hans', at('2026-11-26', '09:30'), (house) =>
    told(house, 'hans', adviesraad, 'yes'),
  ),
  reminded('meeting-day', 'meeting-day', 'wim', theDay, agenda),
  reminded('meeting-day-long', 'meeting-day', 'wim', theDay, async (house) => {
    for (let each = 1; each <= 12; each += 1) await brought(house, 'sanne', aPoint(sar, { about: `Regio ${each}` }));
  }),
  reminded('meeting-day-delegate', 'meeting-day', 'noor', theDay, async (house) => {
    await agenda(house);
    await told(house, 'wim', sar, 'delegate', 'noor');
  }),
  reminded('meeting-day-soon', 'meeting-day', 'piet', at('2026-12-15', '09:30')),
  news('meeting-moved', 'meeting-moved', 'wim', (house) => house.submit('sanne', calls.sendMove(sar), move)),
  news('meeting-moved-delegate', 'meeting-moved', 'noor', async (house) => {
    await told(house, 'wim', sar, 'delegate', 'noor');
    return house.submit('sanne', calls.sendMove(sar), { ...move, why: '' });
  }),
  news('meeting-cancelled', 'meeting-cancelled', 'wim', (house) =>
    house.submit('sanne', calls.sendCancel(sar), { why: 'De spreker is ziek.' }),
  ),
  news('meeting-restored', 'meeting-restored', 'wim', async (house) => {
    await house.submit('sanne', calls.sendCancel(sar), {});
    return house.press('sanne', calls.restore(sar));
  }),
  news('meeting-delegate', 'meeting-delegate', 'noor', (house) => told(house, 'wim', sar, 'delegate', 'noor')),
  telling('nudge-meeting-delegate-off', async (house) => {
    const asked = await told(house, 'wim', sar, 'delegate', 'noor');
    await told(house, 'wim', sar, 'yes');
    const about = `sar:${sar.slot}/${house.member('wim').id}/${asked.attendance.toldAt}`;
    const to = { kind: 'member', member: house.member('noor').id } as const;
    const nudge: Nudge = {
      key: 'off',
      kind: 'meeting-delegate-off',
      about,
      to,
      from: house.moment,
      until: asked.meeting.start,
    };
    return house.compose({ member: 'noor' }, [nudge]);
  }),
  telling('nudge-bundle-of-meetings', async (house) => {
    house.moment = at('2026-11-24', '09:30');
    const asking = await owedTo(house, 'omar', 'meeting-ask');
    house.moment = at('2026-11-25', '09:30');
    await house.submit('sanne', calls.sendMove(sar), move);
    await told(house, 'wim', ret.body === 'ret-haaglanden' ? sar : ao, 'delegate', 'omar');
    const nudges = [
      ...asking,
      ...(await owedTo(house, 'omar', 'meeting-day')),
      ...(await newsFor(house, 'meeting-delegate', 'omar')),
    ];
    return house.compose({ member: 'omar' }, nudges);
  }),
];

export const meetingNudgeScenes = inNetwork(meetingNetwork, scenes);
