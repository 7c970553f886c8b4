import { addMore } from '../../domain/consultations/add-more.ts';
import { askExperts } from '../../domain/consultations/ask-experts.ts';
import { askForCall } from '../../domain/consultations/call-me.ts';
import { contactNudge, screenNudges } from '../../domain/consultations/consultation.nudges.ts';
import { granted } from '../builders/agreements.ts';
import { aConsultation, type ConsultationBuilder } from '../builders/consultations.ts';
import { at, type House, holidays } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { inNetwork, newsFor, type Scene, telling } from './scene.ts';

const news = (kind: string, to: string, life: ConsultationBuilder, name = kind) =>
  telling(`nudge-${name}`, async (house) => {
    await life.in(house);
    return composed(house, kind, to);
  });

async function composed(house: House, kind: string, to: string) {
  return house.compose({ member: to }, await newsFor(house, kind, to));
}

const asked = aConsultation;
const along = () => asked().fits().alongWith('gijs', 'lena');
const replied = () => along().replied('gijs');
const proposed = () => replied().proposed();

/** What who helps hears of it. */
export const consultationHelperNudgeScenes: readonly Scene[] = inNetwork(careNetwork, [
  news('consultation-new', 'saar', asked()),
  news('consultation-asked-along', 'gijs', along()),
  telling('nudge-consultation-asked-along-domains', async (house) => {
    const { id } = await asked().fits().in(house);
    await house.as('noor', async (turn) =>
      granted(await addMore(turn.me, id, { domains: ['ggz', 'onderwijs'] }, turn)),
    );
    await house.as('saar', async (turn) => {
      return granted(await askExperts(turn.me, id, [house.member('gijs').id], turn));
    });
    return composed(house, 'consultation-asked-along', 'gijs');
  }),
  telling('nudge-consultation-more', async (house) => {
    const { id } = await asked().in(house);
    await house.as('noor', async (turn) => granted(await addMore(turn.me, id, { domains: ['ggz'] }, turn)));
    return composed(house, 'consultation-more', 'saar');
  }),
  news('consultation-handed-over', 'gijs', along().handedOver(), 'helper-consultation-handed-over'),
  news('consultation-declined', 'saar', along().notNow('lena')),
  news('consultation-reaction', 'lena', replied().reacted()),
  telling('nudge-helper-consultation-line', async (house) => {
    await replied().reacted().in(house);
    return house.compose({ member: 'gijs' }, await newsFor(house, 'consultation-line', 'gijs'));
  }),
  news('consultation-table-agreed', 'omar', proposed().agreed()),
  news('consultation-table-declined', 'saar', proposed().declined()),
  news('consultation-contact', 'lena', proposed().agreed().advised()),
  news('consultation-told', 'gijs', proposed().agreed().advised().contactTold(), 'helper-consultation-told'),
  news('consultation-wrapped-up', 'gijs', replied().wrappedUp(), 'helper-consultation-wrapped-up'),
  news('consultation-closed', 'gijs', replied().closed(), 'helper-consultation-closed'),
  news('consultation-withdrawn', 'gijs', along().withdrawn()),
  news('consultation-brought-to-you', 'iris', replied().broughtTo('ben')),
  telling('nudge-consultation-call', async (house) => {
    const words = { phone: '06 12 34 56 78' };
    await house.as('noor', async (turn) => granted(await askForCall(turn.me, words, turn)));
    return composed(house, 'consultation-call', 'saar');
  }),
  telling('nudge-consultation-screen-soon', async (house) => {
    const consultation = await asked().in(house);
    house.moment = at('2026-11-30', '09:05');
    return house.compose({ member: 'saar' }, screenNudges(consultation, house.network, holidays));
  }),
  telling('nudge-consultation-follow-up-contact', async (house) => {
    const consultation = await proposed().agreed().advised().in(house);
    house.moment = at('2027-01-21', '09:05');
    return house.compose({ member: 'lena' }, contactNudge(consultation, house.network, holidays));
  }),
  telling('nudge-helper-several', async (house) => {
    const words = { phone: '06 12 34 56 78' };
    await asked().in(house);
    await asked().fits().alongWith('gijs').notNow('gijs').in(house);
    await house.as('noor', async (turn) => granted(await askForCall(turn.me, words, turn)));
    const kinds = ['consultation-new', 'consultation-declined', 'consultation-call'];
    const all = await Promise.all(kinds.map((kind) => newsFor(house, kind, 'saar')));
    return house.compose({ member: 'saar' }, all.flat());
  }),
]);
