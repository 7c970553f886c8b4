import * as calls from '../../bot/agreements/agreements.vocabulary.ts';
import { askWeekly } from '../../bot/supervision/supervision.vocabulary.ts';
import { wishNudge } from '../../domain/agreements/agreement.nudges.ts';
import { startOfWeek } from '../../domain/kernel/time.ts';
import { questionOf } from '../../domain/supervision/supervision.nudges.ts';
import { anAgreement } from '../builders/agreements.ts';
import { at, type House, holidays } from '../builders/house.ts';
import { newsFor, reminding, replying, reportsOwed, type Scene, telling } from './scene.ts';

const overview = () =>
  anAgreement().madeBy('piet').of('ao', '2026-11-18').for('zo-thuis').dueOn('2026-12-04').madeDaysAgo(7);

const reminded = (name: string, kind: string, agreement: () => ReturnType<typeof anAgreement>, to = 'jamal') =>
  telling(name, async (house) => {
    const made = await agreement().in(house);
    return house.compose({ member: to }, [await reminding(house, kind, made, to)]);
  });

const news = (name: string, kind: string, to: string, agreement: () => ReturnType<typeof anAgreement>) =>
  telling(name, async (house) => {
    await agreement().in(house);
    return house.compose({ member: to }, await newsFor(house, kind, to));
  });

/** Before the SAR meets on Tuesday 8 December, its process leader is asked on the Thursday before. */
async function beforeSar(house: House) {
  house.moment = at('2026-12-03', '09:30');
  const waiting = () =>
    anAgreement('Elke regio vragen wie naast het gezin staat').madeBy('sanne').of('sar', '2026-11-10');
  await waiting().ownedBy('wim').for('wachten').dueOn('2026-12-10').told('Drie regio’s hebben iemand.').in(house);
  await anAgreement('Het advies over wachten naar VWS brengen')
    .madeBy('wim')
    .ownedBy('body:sar')
    .of('sar', '2026-11-10')
    .for('wachten')
    .dueOn('2026-12-20')
    .stuck()
    .askedHelp('state')
    .in(house);
  const owed = await reportsOwed(house);
  return owed.filter(({ about }) => about.startsWith('sar:'));
}

async function reportOfSar(house: House) {
  const [nudge] = await beforeSar(house);
  return nudge?.about ?? '';
}

async function beforeAo(house: House) {
  house.moment = at('2026-12-11', '09:30');
  await overview().dueOn('2026-12-18').told('De helft van de plekken staat erin.').in(house);
  await anAgreement('Met de scholen bellen over vervoer')
    .of('ao')
    .for('zo-thuis')
    .dueOn('2026-12-22')
    .stuck()
    .askedHelp('municipality')
    .in(house);
  await anAgreement('De data voor 2027 prikken').of('ao').done('Ze staan in ieders agenda.').in(house);
  for (let each = 1; each <= 11; each += 1)
    await anAgreement(`Gemeente ${each} bezoeken`).of('ao').dueIn(each).in(house);
  return reportsOwed(house);
}

export const nudgeScenes: readonly Scene[] = [
  reminded('nudge-week', 'agreement-week', () => overview().told('De helft van de plekken staat erin.')),
  reminded('nudge-week-nothing-yet', 'agreement-week', overview),
  reminded('nudge-day', 'agreement-day', () => anAgreement('De folder voor wijkteams nalezen').dueIn(9)),
  reminded('nudge-day-underway', 'agreement-day', () =>
    anAgreement('De folder voor wijkteams nalezen').dueIn(9).told('Twee wijkteams hebben gereageerd.'),
  ),
  telling('nudge-wish', async (house) => {
    const made = await overview().offeredBy('els', 'Ik heb nog een lijst.').in(house);
    const wish = { agreement: made.id, member: house.member('piet').id, day: house.today, askedAt: house.moment };
    return house.compose({ member: 'piet' }, [wishNudge(wish, house.member('piet'), holidays)]);
  }),
  news('nudge-made', 'agreement-made', 'noor', () =>
    anAgreement('De folder voor wijkteams nalezen').madeBy('els').ownedBy('noor').of('ao'),
  ),
  news('nudge-handed-over', 'agreement-handed-over', 'noor', () => overview().handedTo('noor')),
  news('nudge-help-offered', 'help-offered', 'jamal', () =>
    overview().stuck().offeredBy('piet', 'Ik ken iemand in die regio.'),
  ),
  telling('nudge-bundle', async (house) => {
    await house.press('jamal', askWeekly({ on: true }));
    house.moment = at('2026-11-26', '15:00');
    const first = await overview().madeDaysAgo(8).dueOn('2026-12-03').in(house);
    const second = await anAgreement('De folder voor wijkteams nalezen').madeDaysAgo(8).dueOn('2026-12-03').in(house);
    return house.compose({ member: 'jamal' }, [
      await reminding(house, 'agreement-week', first, 'jamal'),
      await reminding(house, 'agreement-week', second, 'jamal'),
      questionOf(house.member('jamal'), startOfWeek(house.today)),
    ]);
  }),
  telling('nudge-bundle-of-agreements', async (house) => {
    const first = await overview().told('De helft van de plekken staat erin.').in(house);
    const second = await anAgreement('De folder voor wijkteams nalezen').dueIn(9).in(house);
    return house.compose({ member: 'jamal' }, [
      await reminding(house, 'agreement-week', first, 'jamal'),
      await reminding(house, 'agreement-day', second, 'jamal'),
    ]);
  }),
  telling('nudge-review', async (house) => {
    const nudges = await beforeSar(house);
    return house.compose(
      { member: 'sanne' },
      nudges.filter(({ kind }) => kind === 'progress-review'),
    );
  }),
  telling('nudge-bundle-with-review', async (house) => {
    const nudges = await beforeSar(house);
    const own = await anAgreement('Een zaal zoeken').madeBy('sanne').ownedBy('sanne').dueIn(9).in(house);
    return house.compose({ member: 'sanne' }, [
      ...nudges.filter(({ kind }) => kind === 'progress-review'),
      await reminding(house, 'agreement-week', own, 'sanne'),
    ]);
  }),
  telling('report-ao', async (house) => house.compose({ body: 'ao' }, await beforeAo(house)), 'nl'),
  telling(
    'report-sar',
    async (house) => {
      const nudges = await beforeSar(house);
      return house.compose(
        { body: 'sar' },
        nudges.filter(({ kind }) => kind === 'progress-report'),
      );
    },
    'nl',
  ),
  replying('report-seen', async (house) => house.press('sanne', calls.seeReport({ report: await reportOfSar(house) }))),
  replying('report-sent', async (house) =>
    house.press('sanne', calls.releaseReport({ report: await reportOfSar(house) })),
  ),
  replying('report-held', async (house) =>
    house.press('sanne', calls.holdReport({ report: await reportOfSar(house) })),
  ),
  replying('report-decided', async (house) => {
    const report = await reportOfSar(house);
    await house.press('sanne', calls.releaseReport({ report }));
    return house.press('sanne', calls.holdReport({ report }));
  }),
  replying('report-not-secretary', async (house) =>
    house.press('wim', calls.releaseReport({ report: await reportOfSar(house) })),
  ),
];
