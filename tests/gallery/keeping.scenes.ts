import { seeReaders } from '../../bot/consultations/own.vocabulary.ts';
import * as calls from '../../bot/keeping/keeping.vocabulary.ts';
import { anAgreement } from '../builders/agreements.ts';
import { aConsultation } from '../builders/consultations.ts';
import { careNetwork } from '../builders/network.ts';
import { inNetwork, replying, type Scene } from './scene.ts';

/** What is kept about oneself, and being forgotten. */
export const keepingScenes: readonly Scene[] = inNetwork(careNetwork, [
  replying('keeping-file', (house) => house.say('noortje', 'mijn gegevens')),
  replying('keeping-open', async (house) => {
    await anAgreement().ownedBy('saar').in(house);
    await aConsultation().in(house);
    return house.say('saar', 'wis mijn gegevens');
  }),
  replying('keeping-open-own', async (house) => {
    await aConsultation().fits().alongWith('gijs').in(house);
    return house.say('noor', 'wis');
  }),
  replying('keeping-open-asked', async (house) => {
    await aConsultation().fits().alongWith('gijs').in(house);
    return house.say('gijs', 'wis');
  }),
  replying('consultation-readers', async (house) => {
    const { id, number } = await aConsultation().fits().alongWith('gijs').in(house);
    for (const who of ['saar', 'gijs', 'saar']) await house.say(who, `consultatie C-${number}`);
    return house.press('noor', seeReaders({ consultation: id }));
  }),
  replying('consultation-readers-former', async (house) => {
    const { id, number } = await aConsultation().fits().alongWith('gijs').in(house);
    await house.say('gijs', `consultatie C-${number}`);
    await house.press('gijs', calls.forgetMe({}));
    return house.press('noor', seeReaders({ consultation: id }));
  }),
  replying('consultation-readers-many', async (house) => {
    const { id } = await aConsultation().fits().in(house);
    await house.unit.run(async ({ consultations }) => {
      for (const reader of house.network.members.filter(({ key }) => key !== 'noor'))
        await consultations.noteReading({ consultation: id, reader: reader.id, at: house.moment });
    });
    return house.press('noor', seeReaders({ consultation: id }));
  }),
  replying('consultation-one-read', async (house) => {
    const { number } = await aConsultation().fits().in(house);
    await house.say('saar', `consultatie C-${number}`);
    return house.say('noor', `consultatie C-${number}`);
  }),
  replying('consultation-readers-none', async (house) => {
    const { id } = await aConsultation().in(house);
    return house.press('noor', seeReaders({ consultation: id }));
  }),
  replying('keeping-erased-home', async (house) => {
    await house.unit.run(({ keeping }) => keeping.countErased('2026-11', { consultations: 3, calls: 1, drafts: 9 }));
    return house.say('hans', 'overzicht');
  }),
  replying('keeping-ask', (house) => house.say('noortje', 'wis')),
  replying('keeping-forgotten', (house) => house.press('noortje', calls.forgetMe({}))),
  replying('agreements-of-former-member', async (house) => {
    await anAgreement().of('ret-haaglanden').madeBy('gijs').ownedBy('gijs').told('De helft is klaar.').in(house);
    await house.press('gijs', calls.forgetMe({}));
    return house.say('saar', 'afspraken ret');
  }),
  replying('keeping-stayed', (house) => house.press('noortje', calls.stayMember({}))),
]);
