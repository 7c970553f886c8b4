import {
  askWeekly,
  editEntry,
  logHoursNow,
  notThisWeek,
  openAbsenceForm,
  openHoursForm,
  removeEntry,
  seeHours,
  sendAbsenceForm,
  sendHoursForm,
  takeBackAbsence,
} from '../../bot/supervision/supervision.vocabulary.ts';
import { startOfWeek } from '../../domain/kernel/time.ts';
import { questionOf } from '../../domain/supervision/supervision.nudges.ts';
import type { EntryId } from '../../domain/supervision/supervision.ts';
import { number } from '../builders/guard.ts';
import { at, type House } from '../builders/house.ts';
import { away, logged } from '../builders/supervision.ts';
import { replying, type Scene, telling } from './scene.ts';

const filled = { kind: 'intervisie', minutes: '1,5 uur', day: '2026-11-24', note: 'Rustig doorvragen werkte goed.' };

async function aWeek(house: House) {
  await logged(house, 'noor', 60, { daysAgo: 30 });
  await logged(house, 'noor', 120, { daysAgo: 13, kind: 'supervisie' });
  await logged(house, 'noor', 90, { daysAgo: 6 });
  await logged(house, 'noor', 45, { daysAgo: 2, kind: 'supervisie' });
  return logged(house, 'noor', 60, { daysAgo: 1, note: 'Rustig doorvragen werkte goed.' });
}

const asking = (name: string, words: string) =>
  replying(`hours-form-asked-${name}`, (house) => house.say('noor', words));

async function onThursday(house: House) {
  await house.press('noor', askWeekly({ on: true }));
  house.moment = at('2026-11-26', '15:00');
  return house.compose({ member: 'noor' }, [questionOf(house.member('noor'), startOfWeek(house.today))]);
}

export const supervisionScenes: readonly Scene[] = [
  replying('hours-overview-empty', (house) => house.say('noor', 'uren')),
  replying('hours-overview', async (house) => {
    await aWeek(house);
    return house.press('noor', seeHours({}));
  }),
  replying('hours-overview-away', async (house) => {
    await logged(house, 'noor', 60);
    await away(house, 'noor', '2026-10-01', '2026-11-22');
    await away(house, 'noor', '2026-12-23', '2027-01-06');
    return house.say('noor', 'uren');
  }),
  replying('hours-recorded', (house) => house.say('noor', 'uren 90 intervisie gisteren')),
  replying('hours-recorded-with-note', (house) => house.submit('noor', sendHoursForm({}), filled)),
  replying('hours-recorded-last-week', (house) => house.say('noor', 'uren 2 uur supervisie vorige week dinsdag')),
  replying('hours-recorded-last-quarter', (house) => house.say('noor', 'uren 90 supervisie 6 oktober')),
  replying('hours-changed', async (house) => {
    const entry = await aWeek(house);
    return house.submit('noor', sendHoursForm({ entry: entry.id }), filled);
  }),
  replying('hours-removed', async (house) => house.press('noor', removeEntry({ entry: (await aWeek(house)).id }))),
  replying('hours-removed-last', async (house) => {
    await aWeek(house);
    return house.say('noor', 'uren laatste wissen');
  }),
  replying('hours-removed-absence', async (house) => {
    await away(house, 'noor', '2026-12-23', '2027-01-06');
    return house.say('noor', 'laatste wissen');
  }),
  replying('hours-nothing-to-remove', (house) => house.say('noor', 'laatste wissen')),
  replying('hours-gone', (house) => house.press('noor', editEntry({ entry: 'id-gone' as EntryId }))),
  replying('hours-absence', (house) => house.say('noor', 'weg van 23 december t/m 6 januari')),
  replying('hours-absence-one-day', (house) => house.say('noor', 'weg vrijdag')),
  replying('hours-absence-removed', async (house) =>
    house.press('noor', takeBackAbsence({ absence: (await away(house, 'noor', '2026-12-23', '2027-01-06')).id })),
  ),
  replying('hours-question-on', (house) => house.press('noor', askWeekly({ on: true }))),
  replying('hours-question-off', (house) => house.press('noor', askWeekly({ on: false }))),
  replying('hours-not-this-week', (house) => house.press('noor', notThisWeek({}))),

  replying('hours-form', (house) => house.press('noor', openHoursForm({}))),
  replying('hours-form-edit', async (house) => house.press('noor', editEntry({ entry: (await aWeek(house)).id }))),
  asking('no-duration', 'uren intervisie gisteren'),
  asking('no-kind', 'uren 90 gisteren'),
  asking('two-durations', 'uren 90 minuten en 2 uur intervisie'),
  asking('two-kinds', 'uren 90 intervisie supervisie'),
  asking('two-days', 'uren 90 intervisie gisteren maandag'),
  asking('no-such-day', 'uren 90 intervisie 31 november'),
  asking('unknown-day', 'uren 90 intervisie volgende sint'),
  asking('future-day', 'uren 90 intervisie morgen'),
  asking('over-a-year-ago', 'uren 90 intervisie 3 maart 2024'),
  asking('impossible-duration', 'uren 30 uur intervisie'),
  asking('not-held', 'uren 90 intervisie ging niet door'),
  replying('hours-form-day-full', async (house) => {
    await logged(house, 'noor', 1410);
    return house.press('noor', logHoursNow({ kind: 'intervisie', minutes: 60, day: house.today }));
  }),
  replying('hours-form-empty', (house) => house.submit('noor', sendHoursForm({}), {})),
  replying('hours-form-too-long', (house) =>
    house.submit('noor', sendHoursForm({}), { ...filled, note: 'Rustig doorvragen werkte goed. '.repeat(40) }),
  ),
  replying('hours-form-identifying', (house) =>
    house.submit('noor', sendHoursForm({}), { ...filled, note: `Over ${number} doorgevraagd.` }),
  ),
  replying('hours-absence-form', (house) => house.press('noor', openAbsenceForm({}))),
  replying('hours-absence-form-asked', (house) => house.say('noor', 'weg ergens in de winter')),
  replying('hours-absence-form-backwards', (house) =>
    house.submit('noor', sendAbsenceForm({}), { from: '2027-01-06', to: '2026-12-23' }),
  ),
  replying('hours-absence-form-long-ago', (house) =>
    house.submit('noor', sendAbsenceForm({}), { from: '2026-07-20', to: '2026-08-07' }),
  ),
  replying('hours-absence-form-too-long', (house) =>
    house.submit('noor', sendAbsenceForm({}), { from: '2026-12-01', to: '2028-12-23' }),
  ),

  telling('nudge-hours', onThursday),
  telling('nudge-hours-begun', async (house) => {
    await logged(house, 'noor', 45, { daysAgo: 1, kind: 'supervisie' });
    return onThursday(house);
  }),
];
