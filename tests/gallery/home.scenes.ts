import { openTell, sendTell } from '../../bot/agreements/agreements.vocabulary.ts';
import { sendCallMe } from '../../bot/consultations/asking.vocabulary.ts';
import { anAgreement } from '../builders/agreements.ts';
import { aConsultation } from '../builders/consultations.ts';
import { type House, incomingFrom } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { aSignal } from '../builders/signals.ts';
import { logged } from '../builders/supervision.ts';
import { inNetwork, newsFor, pictureOf, replying, type Scene, telling } from './scene.ts';

const see = (house: House, key: string) => house.say(key, 'overzicht');

/** Everybody has something that waits for somebody else. */
async function aBusyWeek(house: House): Promise<void> {
  await logged(house, 'noor', 90, { daysAgo: 1 });
  for (const days of [2, 20, 5, 9, 12, 30]) await anAgreement().ownedBy('noor').dueIn(days).in(house);
  await aSignal().in(house);
  await aSignal('Jongeren wachten lang op een plek in de buurt').addressed().passedOnTo('ret').in(house);
  await aConsultation().in(house);
  await aConsultation().fits().alongWith('gijs').in(house);
  await aConsultation().fits().alongWith('gijs').proposed().agreed().in(house);
  await house.submit('noor', sendCallMe({}), { phone: '06 12 34 56 78' });
}

const busy = (name: string, key: string) =>
  replying(name, async (house) => {
    await aBusyWeek(house);
    return see(house, key);
  });

export const homeScenes: readonly Scene[] = [
  replying('home-nothing', (house) => see(house, 'noor')),
  ...inNetwork(careNetwork, [
    busy('home-professional', 'noor'),
    busy('home-screener', 'saar'),
    busy('home-expert', 'gijs'),
    replying('home-chair', async (house) => {
      await aConsultation().fits().alongWith('gijs').proposed().agreed().tableDay().in(house);
      return see(house, 'omar');
    }),
    replying('home-pressed', async (house) => {
      const { answer } = await see(house, 'saar');
      const coming =
        'card' in answer ? answer.card.parts.flatMap((part) => ('buttons' in part && part.buttons) || []) : [];
      const button = coming.find(({ call }) => call.name === 'home.stay');
      if (!button) throw new Error('No meeting to come to');
      return house.press('saar', button.call);
    }),
    telling('home-settled', async (house) => {
      await aConsultation().withdrawn().in(house);
      return house.recompose('saar', await newsFor(house, 'consultation-new', 'saar'));
    }),
  ]),
  telling('home-settled-agreement', async (house) => {
    await anAgreement().ownedBy('rosa').madeBy('noor').in(house);
    const news = await newsFor(house, 'agreement-made', 'rosa');
    return house.recompose(
      'rosa',
      news.map((nudge) => ({ ...nudge, kind: 'agreement-day', about: nudge.about.split('/')[0] ?? '' })),
    );
  }),
  {
    name: 'home-form-typed-before',
    draw: async (house) => {
      const { id } = await anAgreement().ownedBy('noor').in(house);
      const from = (what: Parameters<typeof incomingFrom>[1]) => house.converse(incomingFrom('noor', what, house.ids));
      await from({ kind: 'said', text: 'hoi' });
      const values = { text: 'De scholen doen mee, de huisartsen nog niet.' };
      await from({ kind: 'left', call: sendTell({ agreement: id }), values });
      return pictureOf(await from({ kind: 'pressed', call: openTell({ agreement: id }) }));
    },
  },
];
