import type { BodyKey, BodyRole } from '../../domain/network/network.ts';
import { aConsultation, type ConsultationBuilder } from '../builders/consultations.ts';
import type { House } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { teamOfHaaglanden } from '../builders/screening.ts';
import { inNetwork, newsFor, type Scene, telling } from './scene.ts';

const said = async (house: House, to: string) =>
  house.compose({ member: to }, await newsFor(house, 'consultation-line', to));

/** Words for `to`, of somebody who is this in the conversation when they are read. */
const line = (name: string, to: string, life: ConsultationBuilder, since?: (house: House) => Promise<unknown>) =>
  telling(name, async (house) => {
    await life.in(house);
    await since?.(house);
    return said(house, to);
  });

/** The network file gave Saar another seat, or none, after she wrote. */
const saarBecomes = (role?: BodyRole, body = 'ret-haaglanden') => {
  const seats = role ? [{ body: body as BodyKey, roles: [role] }] : [];
  const members = careNetwork.members.map((member) => (member.key === 'saar' ? { ...member, seats } : member));
  return (house: House) => house.unit.run(({ network }) => network.replace({ ...careNetwork, members }, house.moment));
};

const bySaar = () => aConsultation().fits().replied('saar');

/** Who says something in a conversation, and what they are in it. */
const everyRole: readonly Scene[] = inNetwork(careNetwork, [
  line('nudge-consultation-line-question-back', 'noor', aConsultation().askedBack()),
  line('nudge-consultation-line-answer', 'saar', aConsultation().askedBack().answered()),
  line('consultation-line-of-screener', 'noor', bySaar()),
  line('consultation-line-of-expert', 'noor', aConsultation().fits().alongWith('lena').replied('lena')),
  line(
    'consultation-line-of-contact',
    'noor',
    aConsultation().fits().proposed().agreed().advised('wim').replied('wim'),
  ),
  line('consultation-line-of-table-member', 'noor', bySaar().proposed().agreed(), saarBecomes('member')),
  line('consultation-line-of-chair', 'noor', bySaar(), saarBecomes('chair')),
  line('consultation-line-of-brought-in', 'noor', bySaar().broughtTo('ben'), saarBecomes('member', 'ben')),
  line('consultation-line-of-other', 'noor', bySaar(), saarBecomes()),
]);

const twoScreeners = teamOfHaaglanden({ saar: ['screener'], lena: ['screener'], omar: ['chair'] });

export const consultationSpeakerScenes: readonly Scene[] = [
  ...everyRole,
  ...inNetwork(twoScreeners, [
    telling('nudge-consultation-answered', async (house) => {
      await aConsultation().askedBack().answered().in(house);
      return house.compose({ member: 'lena' }, await newsFor(house, 'consultation-answered', 'lena'));
    }),
  ]),
];
