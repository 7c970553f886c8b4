import { askerNudge } from '../../domain/consultations/consultation.nudges.ts';
import { aConsultation, type ConsultationBuilder } from '../builders/consultations.ts';
import { at, holidays } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { inNetwork, newsFor, type Scene, telling } from './scene.ts';

const news = (kind: string, life: ConsultationBuilder) =>
  telling(`nudge-${kind}`, async (house) => {
    await life.in(house);
    return house.compose({ member: 'noor' }, await newsFor(house, kind, 'noor'));
  });

const thinking = () => aConsultation().fits().alongWith('gijs').replied('gijs');
const onTable = () => aConsultation().fits().proposed().agreed();

/** What who asked hears of it. */
export const consultationAskerNudgeScenes: readonly Scene[] = inNetwork(careNetwork, [
  news('consultation-fits', aConsultation().fits()),
  news('consultation-handed-over', aConsultation().handedOver()),
  news('consultation-line', thinking()),
  news('consultation-table-proposed', aConsultation().fits().proposed()),
  news('consultation-discussed', onTable().discussed()),
  news('consultation-brought-in', thinking().broughtTo('ben')),
  news('consultation-advice', onTable().advised()),
  news('consultation-told', onTable().advised().contactTold()),
  news('consultation-wrapped-up', thinking().wrappedUp('saar')),
  news('consultation-closed', thinking().closed('saar')),
  telling('nudge-consultation-several', async (house) => {
    await aConsultation().fits().in(house);
    await aConsultation().fits().proposed().in(house);
    const kinds = ['consultation-fits', 'consultation-table-proposed'];
    const both = await Promise.all(kinds.map((kind) => newsFor(house, kind, 'noor')));
    return house.compose({ member: 'noor' }, both.flat());
  }),
  telling('nudge-consultation-follow-up-asker', async (house) => {
    const consultation = await thinking().in(house);
    house.moment = at('2027-05-25', '09:05');
    return house.compose({ member: 'noor' }, askerNudge(consultation, house.network, holidays));
  }),
]);
