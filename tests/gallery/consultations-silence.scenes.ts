import { called, seeUnmade } from '../../bot/consultations/helpers.vocabulary.ts';
import { askForCall, endCall } from '../../domain/consultations/call-me.ts';
import { noteArrived } from '../../domain/consultations/hear-line.ts';
import { quietNudges, stillAlongNudges } from '../../domain/consultations/silence.nudges.ts';
import { granted } from '../builders/agreements.ts';
import { aConsultation } from '../builders/consultations.ts';
import { at, type House, holidays } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { rounds } from '../builders/screening.ts';
import { inNetwork, newsFor, replying, type Scene, telling } from './scene.ts';

/** Noor wanted to be called, and two working days went by. */
async function unmade(house: House) {
  const words = { phone: '06 12 34 56 78', when: 'na drie uur' };
  const call = await house.as('noor', async (turn) => granted(await askForCall(turn.me, words, turn)));
  house.moment = at('2026-11-27', '10:20');
  await rounds(house);
  return { call: call.id };
}

const heard = (kind: string, who: string) => async (house: House) => {
  await unmade(house);
  return house.compose({ member: who }, await newsFor(house, kind, who));
};

/** A message about her question stands in Noor's chat. */
async function talking(house: House) {
  const one = await aConsultation().fits().alongWith('gijs').replied('gijs').in(house);
  const [nudge] = await newsFor(house, 'consultation-line', 'noor');
  if (!nudge) throw new Error('Nothing was said to Noor');
  await house.unit.run((stores) => noteArrived(nudge, house.member('noor'), 'message', house.moment, { stores }));
  return one;
}

/** What is said when nobody says anything, and where words that nobody understood belong. */
export const consultationSilenceScenes: readonly Scene[] = inNetwork(careNetwork, [
  telling('nudge-consultation-call-waits', heard('consultation-call-waits', 'saar')),
  telling('nudge-consultation-call-late', heard('consultation-call-late', 'noor')),
  replying('consultation-call-no-more', async (house) => house.press('noor', called(await unmade(house)))),
  telling('nudge-consultation-call-unmade', heard('consultation-call-unmade', 'hans')),
  replying('consultation-unmade-people', async (house) => house.press('hans', seeUnmade(await unmade(house)))),
  replying('consultation-unmade-over', async (house) => {
    const one = await unmade(house);
    await house.as('saar', async (turn) => granted(await endCall(turn.me, one.call, turn)));
    return house.press('hans', seeUnmade(one));
  }),
  telling('nudge-consultation-still-along', async (house) => {
    const one = await aConsultation().fits().alongWith('gijs').in(house);
    house.moment = at('2026-12-02', '09:05');
    return house.compose({ member: 'gijs' }, stillAlongNudges(one, house.network, holidays));
  }),
  telling('nudge-consultation-quiet', async (house) => {
    const one = await aConsultation().fits().alongWith('gijs').in(house);
    house.moment = at('2026-12-09', '09:05');
    return house.compose({ member: 'saar' }, quietNudges(one, house.network, holidays));
  }),
  replying('consultation-stray', async (house) => {
    await talking(house);
    return house.say('noor', 'Ze slaapt weer beter sinds vorige week');
  }),
]);
