import { deliveryOf } from '../../bot/conversation/leaving.ts';
import { quietInWords } from '../../bot/preferences/preferences.handlers.ts';
import {
  openQuietForm,
  openTimesForm,
  seePreferences,
  sendQuietForm,
  sendTimesForm,
  setPreferences,
} from '../../bot/preferences/preferences.vocabulary.ts';
import { incomingFrom } from '../builders/house.ts';
import { pictureOf, replying, type Scene } from './scene.ts';

const said = { kind: 'said', text: 'uren' } as const;

const ownTimes = (...weekdays: number[]) => ({
  days: weekdays.join(','),
  opens: '10.00',
  closes: '15.00',
});

export const conversationScenes: readonly Scene[] = [
  replying('help', (house) => house.say('els', 'help')),
  replying('unknown', (house) => house.say('noor', 'wat eten we vanavond')),
  replying('unknown-nearest', (house) => house.say('noor', 'urne')),
  replying('unknown-button', (house) => house.press('noor', { name: 'hours.long-gone', input: {} })),
  replying('too-long', (house) => house.say('noor', 'Er was eens. '.repeat(400))),
  replying('thanks', (house) => house.say('noor', 'dank je wel')),
  replying('bye', (house) => house.say('noor', 'tot morgen')),
  replying('yes', (house) => house.say('noor', 'ja hoor')),
  {
    name: 'trouble',
    draw: async (house) => {
      await house.converse(incomingFrom('noor', said, house.ids));
      house.outage = 'full';
      return pictureOf(await house.converse(incomingFrom('noor', said, house.ids)));
    },
  },
  {
    name: 'again',
    draw: async (house) => {
      await house.converse(incomingFrom('noor', said, house.ids));
      const copy = { ...incomingFrom('noor', said, house.ids), comesOnce: true };
      await house.unit.run(({ received }) => received.claim(deliveryOf(copy), house.moment));
      return pictureOf(await house.converse(copy));
    },
  },

  replying('preferences', (house) => house.press('noor', seePreferences({}))),
  replying('preferences-changed', (house) =>
    house.press('noor', setPreferences({ hoursQuestion: true, agreementReminders: false })),
  ),
  replying('preferences-meetings-off', (house) => house.press('noor', setPreferences({ meetingReminders: false }))),
  replying('preferences-quiet', (house) => house.say('noor', 'even niet tot 1 december')),
  replying('preferences-on-again', async (house) => {
    await house.say('noor', 'even niet tot 1 december');
    return house.say('noor', 'weer aan');
  }),
  replying('preferences-form-quiet', (house) => house.press('noor', openQuietForm({}))),
  replying('preferences-form-quiet-asked', (house) => house.as('noor', (turn) => quietInWords('', turn))),
  replying('preferences-form-quiet-problem', (house) =>
    house.submit('noor', sendQuietForm({}), { until: '2026-11-20' }),
  ),
  replying('preferences-form-times', (house) => house.press('noor', openTimesForm({}))),
  replying('preferences-form-times-none', (house) =>
    house.submit('noor', sendTimesForm({}), { opens: 'na de lunch', closes: '17.00' }),
  ),
  replying('preferences-form-times-turned', (house) =>
    house.submit('noor', sendTimesForm({}), { days: '1', opens: '15.00', closes: '10.00' }),
  ),
  replying('preferences-form-times-short', (house) =>
    house.submit('noor', sendTimesForm({}), { days: '1', opens: '10.00', closes: '10.30' }),
  ),
  replying('preferences-own-times', (house) => house.submit('noor', sendTimesForm({}), ownTimes(1, 2, 3, 4))),
  replying('preferences-every-day', (house) => house.submit('noor', sendTimesForm({}), ownTimes(1, 2, 3, 4, 5, 6, 7))),
];
