import * as calls from '../../bot/expertise/expertise.vocabulary.ts';
import { number } from '../builders/guard.ts';
import type { House } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { inNetwork, replying, type Scene } from './scene.ts';

const topics = 'Eetstoornis, specialisme\nAutisme: ervaring\nVerslaving';
const keep = (house: House, values: Readonly<Record<string, string>>) =>
  house.submit('gijs', calls.sendExpertise({}), values);

/** Everything about who knows what. */
export const expertiseScenes: readonly Scene[] = inNetwork(careNetwork, [
  replying('expertise-own', (house) => house.say('gijs', 'expertise')),
  replying('expertise-own-empty', (house) => house.say('noor', 'expertise')),
  replying('expertise-form', (house) => house.press('gijs', calls.openExpertise({}))),
  replying('expertise-form-other-number', async (house) => {
    const member = house.member('gijs').id;
    await house.unit.run(({ expertise }) => expertise.save({ member, topics: [], perMonth: 3 }));
    return house.press('gijs', calls.openExpertise({}));
  }),
  replying('expertise-saved', (house) => keep(house, { topics, perMonth: '2' })),
  replying('expertise-saved-one', (house) => keep(house, { topics, perMonth: '1' })),
  replying('expertise-saved-none', (house) => keep(house, { topics, perMonth: '0' })),
  replying('expertise-form-no-number', (house) => keep(house, { topics })),
  replying('expertise-form-too-long', (house) => keep(house, { topics: 'x'.repeat(81), perMonth: 'any' })),
  replying('expertise-form-identifying', (house) => keep(house, { topics: `Zoals bij ${number}`, perMonth: 'any' })),
  replying('expertise-form-too-many', (house) => {
    const many = Array.from({ length: 21 }, (_, index) => `Onderwerp ${index}`).join('\n');
    return keep(house, { topics: many, perMonth: 'any' });
  }),
  replying('expertise-form-number-too-high', (house) => keep(house, { topics, perMonth: '99' })),
  replying('expertise-ask-clear', (house) => house.press('gijs', calls.askClear({}))),
  replying('expertise-ask-clear-one', async (house) => {
    await keep(house, { topics: 'Autisme', perMonth: 'any' });
    return house.press('gijs', calls.askClear({}));
  }),
  replying('expertise-cleared', (house) => house.press('gijs', calls.clear({}))),
  replying('expertise-found', async (house) => {
    await keep(house, { topics, perMonth: '0' });
    return house.say('noor', 'expertise eetstoornis en autisme');
  }),
  replying('expertise-found-many', async (house) => {
    const knowing = house.network.members.filter(({ key }) => key !== 'noor').slice(0, 10);
    for (const { id: member } of knowing) {
      const topics = [{ name: 'Slaap', depth: 'experience' }] as const;
      await house.unit.run(({ expertise }) => expertise.save({ member, topics }));
    }
    return house.say('noor', 'wie weet iets van slaap?');
  }),
  replying('expertise-found-nine', async (house) => {
    const knowing = house.network.members.filter(({ key }) => key !== 'noor').slice(0, 9);
    for (const { id: member } of knowing) {
      const topics = [{ name: 'Slaap', depth: 'experience' }] as const;
      await house.unit.run(({ expertise }) => expertise.save({ member, topics }));
    }
    return house.say('noor', 'wieweet slaap');
  }),
  replying('expertise-found-elsewhere', async (house) => {
    const topics = [{ name: 'Slaap', depth: 'experience' }] as const;
    await house.unit.run(({ expertise }) => expertise.save({ member: house.member('iris').id, topics }));
    return house.say('noor', 'expertise slaap');
  }),
  replying('expertise-found-region-elsewhere', async (house) => {
    const topics = [{ name: 'Slaap', depth: 'experience' }] as const;
    await house.unit.run(({ expertise }) => expertise.save({ member: house.member('tess').id, topics }));
    return house.say('iris', 'expertise slaap');
  }),
  replying('expertise-nobody', (house) => house.say('noor', 'wie kan meedenken over sterrenkunde?')),
  replying('expertise-too-long', (house) => house.say('noor', `expertise ${'woord '.repeat(50)}`)),
  replying('expertise-search-form', (house) => house.press('noor', calls.openSearch({}))),
  replying('expertise-search-empty', (house) => house.submit('noor', calls.sendSearch({}), {})),
  replying('expertise-search-too-long', (house) =>
    house.submit('noor', calls.sendSearch({}), { words: 'x'.repeat(201) }),
  ),
]);
