import type { CallRequestId } from '../../../domain/consultations/consultation.ts';
import { readConsultation } from '../../../domain/consultations/read-consultation.ts';
import { openFeed } from '../../../domain/meetings/calendar-feed.ts';
import { anAgreement } from '../../builders/agreements.ts';
import { aConsultation } from '../../builders/consultations.ts';
import { type House, incomingFrom } from '../../builders/house.ts';
import { aLesson } from '../../builders/lessons.ts';
import { aPoint, brought, ret, told } from '../../builders/meetings.ts';
import { aQuote, known } from '../../builders/quotes.ts';
import { aSignal } from '../../builders/signals.ts';
import { notDelivered } from '../../builders/undelivered.ts';

/** Gijs did everything that one can do here, and something of him stands in every table that is about people. */
export async function gijsLivesIt(house: House): Promise<void> {
  const gijs = house.member('gijs').id;
  const say = (text: string) => house.converse(incomingFrom('gijs', { kind: 'said', text }, house.ids));
  await say('uren 90 intervisie gisteren');
  await say('weg van 23 december t/m 6 januari');
  await say('even niet tot 1 december');
  await say('wis');
  await say('gegevens');
  await known(house, 'gijs', 'piet', 'saar');

  await anAgreement('Voor mezelf').madeBy('gijs').ownedBy('gijs').in(house);
  await anAgreement('Voor het expertteam')
    .madeBy('saar')
    .ownedBy('gijs')
    .of('ret-haaglanden')
    .told('De helft')
    .wishedIn(2)
    .in(house);
  await anAgreement('Doorgegeven').madeBy('omar').ownedBy('gijs').of('ret-haaglanden').handedTo('saar').in(house);
  await anAgreement('Van een ander').madeBy('gijs').ownedBy('saar').of('ret-haaglanden').in(house);

  await told(house, 'gijs', ret, 'yes');
  await told(house, 'lena', ret, 'delegate', 'gijs');
  await brought(house, 'gijs', aPoint(ret));

  await aSignal('Een tekort aan plekken in de regio').by('gijs').joinedBy('noor').in(house);
  await aSignal('De wachttijd loopt op bij de specialist').by('noor').joinedBy('gijs').in(house);
  await aSignal('Een plek die er al is').by('gijs').withdrawn().in(house);
  await aQuote(house, { by: 'piet', author: 'gijs' });
  await aQuote(house, { by: 'gijs', author: 'piet', text: 'Ik bel de school maandag' });

  await aConsultation().askedBy('gijs').fits().alongWith('lena').in(house);
  const other = await aConsultation().fits().alongWith('gijs').replied('gijs').in(house);
  await house.as('gijs', (turn) => readConsultation(turn.me, other.id, turn));
  const own = await aConsultation().askedBy('gijs').in(house);
  await house.as('saar', (turn) => readConsultation(turn.me, own.id, turn));
  await aConsultation()
    .fits()
    .alongWith('lena')
    .replied('lena')
    .proposed()
    .agreed()
    .discussed()
    .advised('gijs')
    .in(house);

  await aLesson().in(house);
  // As a screener would: nothing of it stands where anything can be looked for.
  const asked = await aLesson('Spreek samen een vast moment af.').proposedBy('saar').in(house, other);
  await house.unit.run(({ lessons }) =>
    lessons.replace({
      ...asked,
      state: 'words-asked',
      asked: { by: gijs, hint: 'Korter' },
      version: asked.version + 1,
    }),
  );
  await aLesson('Vraag het gezin eerst wat rust geeft.').agreed().released().in(house);

  await notDelivered(house, { to: 'gijs', kind: 'agreement-day' });
  await house.unit.run(async (stores) => {
    const { moment } = house;
    await stores.expertise.save({ member: gijs, topics: [{ name: 'Autisme', depth: 'experience' }], perMonth: 2 });
    await stores.drafts.keep(gijs, 'a form', { question: 'Half getypt' }, moment);
    const brought = [{ place: 'cce', by: gijs, at: moment }] as const;
    const changed = await stores.consultations.find(other.id);
    if (changed)
      await stores.consultations.replace({ ...changed, brought, deputy: gijs, version: changed.version + 1 });
    await stores.consultations.notePlace({ messageId: 'local:1', consultation: other.id, member: gijs, at: moment });
    await stores.reasons.keep({
      ...{ id: 'why', by: gijs, at: moment, about: 'C-1', classes: ['case'] },
      reason: 'Dit is al bekend',
    });
    for (const id of ['call', 'made'] as CallRequestId[])
      await stores.consultations.addCall({
        ...{ id, asker: gijs, region: 'haaglanden', ret: ret.body, at: moment },
        words: { phone: '06 00 00 00 00' },
      });
    await stores.consultations.standInForCall('call' as CallRequestId, gijs);
    await stores.transcript.add({
      ...{ id: `${gijs}:1:said`, box: `member:${gijs}`, at: moment, language: 'nl', by: 'member' },
      body: { kind: 'words', text: 'uren' },
    });
    await stores.installations.save({
      ...{ platform: 'slack', tenant: 'T1', name: 'Werkruimte', state: 'approved', madeAt: moment },
      ...{ decidedBy: gijs, decidedAt: moment },
    });
    const request = { address: 'D1', name: 'Gijs Vermaat', email: 'gijs@meanderveld.example', at: moment } as const;
    const from = { platform: 'local', tenant: 'local', user: 'gijs' } as const;
    await stores.accessRequests.save({ ...request, id: 'r1', from, state: 'linked', member: gijs, decidedAt: moment });
    await stores.accessRequests.save({ ...request, id: 'r2', from, state: 'open' });
    const asked = {
      ...request,
      id: 'r3',
      from: { ...from, user: 'somebody' },
      name: 'Een ander',
      email: 'x@x.example',
    };
    await stores.accessRequests.save({ ...asked, state: 'refused', decidedBy: gijs, decidedAt: moment });
  });
  await house.as('gijs', (turn) => openFeed(turn.me, turn));
  await house.unit.run(({ consultations }) =>
    consultations.endCall('made' as CallRequestId, { by: gijs, at: house.moment }),
  );
}
