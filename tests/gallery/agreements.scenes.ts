import * as calls from '../../bot/agreements/agreements.vocabulary.ts';
import type { AgreementId } from '../../domain/agreements/agreement.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { anAgreement } from '../builders/agreements.ts';
import type { House } from '../builders/house.ts';
import { replying, type Scene } from './scene.ts';

const ao = 'ao' as BodyKey;
const overview = () => anAgreement().of('ao', '2026-11-18').for('zo-thuis').dueOn('2026-12-04').madeDaysAgo(7);

/** What stands on the list of the AO on an ordinary day. */
async function theList(house: House) {
  await overview().told('De helft van de plekken staat erin.').in(house);
  await anAgreement('Met de scholen bellen over vervoer').of('ao').for('zo-thuis').dueIn(1).stuck().in(house);
  await anAgreement('De folder voor wijkteams nalezen').of('ao').dueIn(20).movedIn(30).in(house);
  await anAgreement('De data voor 2027 prikken').of('ao').done('Ze staan in ieders agenda.').in(house);
  await anAgreement('Een rondje langs kleine woonvormen').of('ao').dropped('De provincie doet dit al.').in(house);
  await anAgreement('Meedenken over vervoer').of('ao').madeBy('piet').ownedBy('party:gemeenten').dueIn(9).in(house);
}

async function manyOf(house: House, count: number) {
  for (let each = 1; each <= count; each += 1) {
    await anAgreement(`Gemeente ${each} bezoeken`).of('ao').dueIn(each).in(house);
  }
}

const step = (name: string, act: (house: House, one: { agreement: AgreementId }) => Parameters<House['press']>) =>
  replying(`agreement-${name}`, async (house) => {
    const { id } = await overview().in(house);
    return house.press(...act(house, { agreement: id }));
  });

const lists: readonly Scene[] = [
  replying('agreements-own-empty', (house) => house.say('noor', 'afspraken')),
  replying('agreements-own', async (house) => {
    await theList(house);
    return house.say('jamal', 'afspraken');
  }),
  replying('agreements-own-long', async (house) => {
    await manyOf(house, 15);
    return house.say('jamal', 'afspraken');
  }),
  replying('agreements-own-next', async (house) => {
    await manyOf(house, 15);
    return house.press('jamal', calls.seeAgreements({ from: 12 }));
  }),
  replying('agreements-one-more', async (house) => {
    await manyOf(house, 13);
    return house.press('jamal', calls.seeBodyAgreements({ body: ao }));
  }),
  replying('agreements-body', async (house) => {
    await theList(house);
    return house.say('piet', 'afspraken ao');
  }),
  replying('agreements-body-empty', (house) => house.say('piet', 'afspraken ao')),
  replying('agreements-body-not-yours', (house) => house.say('noor', 'afspraken sar')),
  replying('agreements-body-unknown', (house) => house.say('noor', 'afspraken maandgroep')),
];

const one: readonly Scene[] = [
  replying('agreement-of-mine', async (house) => {
    const { id } = await overview()
      .told('De helft staat erin.')
      .movedIn(16)
      .stuck('Twee regio’s antwoorden niet.')
      .askedHelp('municipality')
      .offeredBy('piet', 'Ik bel ze morgen.')
      .in(house);
    return house.press('jamal', calls.seeAgreement({ agreement: id }));
  }),
  replying('agreement-of-another', async (house) => {
    const { id } = await overview().in(house);
    return house.press('piet', calls.seeAgreement({ agreement: id }));
  }),
  replying('agreement-for-secretary', async (house) => {
    const { id } = await overview().in(house);
    return house.press('els', calls.seeAgreement({ agreement: id }));
  }),
  replying('agreement-settled', async (house) => {
    const { id } = await overview().handedTo('piet').done('Iedereen heeft het overzicht.').in(house);
    return house.press('piet', calls.seeAgreement({ agreement: id }));
  }),
  replying('agreement-dropped-one', async (house) => {
    const { id } = await overview().dropped('De provincie doet dit al.').in(house);
    return house.press('jamal', calls.seeAgreement({ agreement: id }));
  }),
  replying('agreement-made', (house) => house.say('jamal', 'afspraak ik stuur het overzicht voor 1 december')),
  replying('agreement-perhaps', (house) => house.say('jamal', 'ik stuur het overzicht voor 1 december')),
  replying('agreement-made-for-another', (house) =>
    house.say('jamal', 'afspraak Noor Vermeer belt de scholen voor vrijdag'),
  ),
  replying('agreement-made-by-form', (house) =>
    house.submit('jamal', calls.sendAgreementForm({}), {
      about: 'Het overzicht van plekken rondsturen',
      owner: `member:${house.member('jamal').id}`,
      due: '2026-12-04',
      goal: 'zo-thuis',
      meeting: 'ao@2026-11-18',
    }),
  ),
  step('confirmed', (_house, it) => ['jamal', calls.confirm(it)]),
  step('undone', (_house, it) => ['jamal', calls.undoMaking(it)]),
  replying('agreement-too-late-to-undo', async (house) => {
    const { id } = await overview().told('De helft staat erin.').in(house);
    return house.press('jamal', calls.undoMaking({ agreement: id }));
  }),
  replying('agreement-placed', async (house) => {
    const { id } = await anAgreement().in(house);
    return house.submit('jamal', calls.sendPlaceForm({ agreement: id }), {
      goal: 'zo-thuis',
      meeting: 'ao@2026-11-18',
    });
  }),
  step('done', (_house, it) => ['jamal', calls.finish(it)]),
  replying('agreement-done-without-body', async (house) =>
    house.press('jamal', calls.finish({ agreement: (await anAgreement().in(house)).id })),
  ),
  replying('agreement-told', async (house) => {
    const { id } = await overview().in(house);
    return house.submit('jamal', calls.sendTell({ agreement: id }), { text: 'De helft van de plekken staat erin.' });
  }),
  replying('agreement-moved', async (house) => {
    const { id } = await overview().in(house);
    return house.submit('jamal', calls.sendMove({ agreement: id }), { due: '2026-12-18' });
  }),
  step('stuck', (_house, it) => ['jamal', calls.getStuck(it)]),
  replying('agreement-stuck-without-body', async (house) =>
    house.press('jamal', calls.getStuck({ agreement: (await anAgreement().in(house)).id })),
  ),
  replying('agreement-stuck-adviesraad', async (house) => {
    const { id } = await anAgreement('De jongeren terugbellen')
      .madeBy('karel')
      .ownedBy('karel')
      .of('adviesraad')
      .in(house);
    return house.press('karel', calls.getStuck({ agreement: id }));
  }),
  step('help-asked', (_house, it) => ['jamal', calls.askHelp({ ...it, whom: 'professional' })]),
  step('help-asked-resident', (_house, it) => ['jamal', calls.askHelp({ ...it, whom: 'resident' })]),
  step('help-asked-meeting', (_house, it) => ['jamal', calls.askHelp({ ...it, whom: 'meeting' })]),
  replying('agreement-help-asked-without-body', async (house) =>
    house.press('jamal', calls.askHelp({ agreement: (await anAgreement().in(house)).id, whom: 'science' })),
  ),
  replying('agreement-offered', async (house) => {
    const { id } = await overview().stuck().in(house);
    return house.submit('piet', calls.sendOffer({ agreement: id }), { text: 'Ik ken iemand in die regio.' });
  }),
  replying('agreement-handed-over', async (house) => {
    const { id } = await overview().in(house);
    return house.submit('jamal', calls.sendHandOver({ agreement: id }), { owner: `member:${house.member('piet').id}` });
  }),
  replying('agreement-dropped', async (house) => {
    const { id } = await overview().in(house);
    return house.submit('jamal', calls.sendDrop({ agreement: id }), { text: 'De provincie doet dit al.' });
  }),
  replying('agreement-not-yours', async (house) => {
    const { id } = await overview().in(house);
    return house.press('piet', calls.finish({ agreement: id }));
  }),
  replying('agreement-already-settled', async (house) => {
    const { id } = await overview().done().in(house);
    return house.press('jamal', calls.finish({ agreement: id }));
  }),
  replying('agreement-not-found', (house) =>
    house.press('noor', calls.finish({ agreement: 'id-gone' as AgreementId })),
  ),
];

const wishes: readonly Scene[] = [
  replying('agreement-reminded', async (house) => {
    await overview().in(house);
    return house.say('jamal', 'herinner mij vrijdag');
  }),
  replying('agreement-which-reminder', async (house) => {
    await theList(house);
    return house.say('jamal', 'herinner mij vrijdag');
  }),
  replying('agreement-none-to-remind', (house) => house.say('noor', 'herinner mij vrijdag')),
];

export const agreementScenes: readonly Scene[] = [...lists, ...one, ...wishes];
