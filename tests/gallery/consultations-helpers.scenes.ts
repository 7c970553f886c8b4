import { sendQuestion } from '../../bot/consultations/asking.vocabulary.ts';
import { seeConsultation } from '../../bot/consultations/consultations.vocabulary.ts';
import * as calls from '../../bot/consultations/helpers.vocabulary.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Values } from '../../bot/view/form.ts';
import { askForCall } from '../../domain/consultations/call-me.ts';
import type { CallRequestId, ConsultationId } from '../../domain/consultations/consultation.ts';
import type { AdviceStatus, Network } from '../../domain/network/network.ts';
import { granted } from '../builders/agreements.ts';
import { aConsultation, type ConsultationBuilder, idsOf } from '../builders/consultations.ts';
import type { House } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { inNetwork, replying, type Scene } from './scene.ts';

type One = { readonly consultation: ConsultationId };

/** A scene with one consultatie that has come so far. */
const with1 = (name: string, life: ConsultationBuilder, act: (house: House, one: One) => Promise<Reply>) =>
  replying(`helper-${name}`, async (house) => act(house, { consultation: (await life.in(house)).id }));

const pressed = (name: string, who: string, life: ConsultationBuilder, call: (one: One) => Call) =>
  with1(name, life, (house, one) => house.press(who, call(one)));

const submitted = (name: string, who: string, life: ConsultationBuilder, call: (one: One) => Call, values: Values) =>
  with1(name, life, (house, one) => house.submit(who, call(one), values));

const asked = aConsultation;
const along = () => asked().fits().alongWith('gijs', 'lena');
const replied = () => along().notNow('lena').replied('gijs');
const onTable = () => replied().proposed().agreed();
const advised = () => onTable().advised();
const text = { text: 'Hoe lang speelt dit al?' };
const parts = {
  help: 'Hulp thuis',
  order: 'Eerst rust',
  speed: 'Binnen drie weken',
  path: 'Het wijkteam',
  bridging: 'Bellen',
};

async function calling(house: House): Promise<{ readonly call: CallRequestId }> {
  const words = { phone: '06 12 34 56 78', when: 'na drie uur' };
  return { call: (await house.as('noor', async (turn) => granted(await askForCall(turn.me, words, turn)))).id };
}

const inbox: readonly Scene[] = [
  replying('helper-inbox-screener', async (house) => {
    await calling(house);
    await asked().in(house);
    await asked().askedBack().in(house);
    await replied().in(house);
    await onTable().in(house);
    return house.say('saar', 'consultaties');
  }),
  replying('helper-inbox-long', async (house) => {
    for (let each = 0; each < 5; each += 1) await asked().in(house);
    return house.say('saar', 'consultaties');
  }),
  replying('helper-inbox-expert', async (house) => {
    await along().in(house);
    await asked().fits().alongWith('gijs').replied('gijs').in(house);
    await onTable().in(house);
    await asked().askedBy('gijs').in(house);
    return house.say('gijs', 'consultaties');
  }),
  replying('helper-inbox-contact', async (house) => {
    await advised().in(house);
    return house.say('lena', 'consultaties');
  }),
  replying('helper-inbox-brought-in', async (house) => {
    await asked().fits().broughtTo('ben').in(house);
    return house.say('iris', 'consultaties');
  }),
  replying('helper-inbox-table', async (house) => {
    await asked().fits().alongWith('gijs').proposed().agreed().in(house);
    return house.say('lena', 'consultaties');
  }),
  replying('helper-inbox-this-week', async (house) => {
    const values = { question: 'Wie kent een weg?', age: '16-17', wait: 'this-week' };
    await house.submit('noor', sendQuestion({}), values);
    return house.say('saar', 'consultaties');
  }),
  replying('helper-list-long', async (house) => {
    for (let each = 0; each < 12; each += 1) await asked().in(house);
    return house.press('saar', calls.seeList({ list: 'to-screen' }));
  }),
  replying('helper-list-empty', (house) => house.press('saar', calls.seeList({ list: 'team' }))),
  replying('helper-call', async (house) => house.press('saar', calls.seeCall(await calling(house)))),
  replying('helper-called', async (house) => house.press('saar', calls.called(await calling(house)))),
];

const screening: readonly Scene[] = [
  pressed('one-to-screen', 'saar', asked(), seeConsultation),
  pressed('one-fits', 'saar', asked().fits(), seeConsultation),
  pressed('one-thinking-along', 'saar', replied(), seeConsultation),
  pressed('fits', 'saar', asked(), calls.fits),
  pressed('back-form', 'saar', asked(), calls.openBack),
  submitted('back-empty', 'saar', asked(), calls.sendBack, {}),
  submitted('back', 'saar', asked(), calls.sendBack, text),
  pressed('elsewhere-form', 'saar', asked(), calls.openElsewhere),
  submitted('elsewhere-nameless', 'saar', asked(), calls.sendElsewhere, { place: 'other', why: 'Dat past.' }),
  submitted('elsewhere', 'saar', asked(), calls.sendElsewhere, { place: 'MDA++', why: 'Daar weten ze hier veel van.' }),
  pressed('end', 'saar', replied(), calls.askEnd),
  pressed('end-talk', 'saar', replied(), calls.endTalk),
  pressed('close', 'saar', replied(), calls.close),
  with1('went-on', asked(), async (house, one) => {
    await house.press('saar', calls.fits(one));
    return house.press('saar', calls.fits(one));
  }),
];

const experts: readonly Scene[] = [
  pressed('candidates', 'saar', asked().fits(), calls.seeCandidates),
  with1('candidates-asked', asked().fits(), async (house, one) => {
    const [member] = idsOf(house, ['gijs']);
    if (!member) throw new Error('Nobody');
    return house.press('saar', calls.askAlong({ ...one, member }));
  }),
  pressed('candidates-answered', 'saar', replied(), calls.seeCandidates),
  with1('candidates-no-room', asked().fits(), async (house, one) => {
    const [member] = idsOf(house, ['gijs']);
    if (!member) throw new Error('Nobody');
    const topics = [{ name: 'eetstoornis', depth: 'speciality' }] as const;
    await house.unit.run(({ expertise }) => expertise.save({ member, topics, perMonth: 0 }));
    return house.press('saar', calls.seeCandidates(one));
  }),
  pressed('search-form', 'saar', asked().fits(), calls.openSearch),
  submitted('search-empty', 'saar', asked().fits(), calls.sendSearch, {}),
  submitted('search-too-long', 'saar', asked().fits(), calls.sendSearch, { words: 'x'.repeat(101) }),
  with1('candidates-elsewhere', asked().fits(), async (house, one) => {
    const topics = [{ name: 'eetstoornis', depth: 'speciality' }] as const;
    await house.unit.run(({ expertise }) => expertise.save({ member: house.member('iris').id, topics }));
    return house.press('saar', calls.seeCandidates(one));
  }),
  submitted('search-found', 'saar', asked().fits(), calls.sendSearch, { words: 'trauma of hechting' }),
  with1('search-nobody', asked().fits().alongWith('gijs', 'lena'), (house, one) =>
    house.submit('saar', calls.sendSearch(one), { words: 'sterrenkunde' }),
  ),
  pressed('one-asked-along', 'gijs', along(), seeConsultation),
  pressed('one-replied', 'gijs', replied().reacted(), seeConsultation),
  pressed('one-told', 'gijs', advised().contactTold().askerTold(), seeConsultation),
  pressed('reply-form', 'gijs', along(), calls.openReply),
  submitted('reply-empty', 'gijs', along(), calls.sendReply, {}),
  submitted('reply', 'gijs', along(), calls.sendReply, { text: 'Bel eens met de huisarts.' }),
  pressed('not-now', 'gijs', along(), calls.notNow),
];

const table: readonly Scene[] = [
  pressed('outline', 'omar', along(), seeConsultation),
  pressed('propose', 'omar', replied(), calls.proposeTable),
  pressed('one-on-table', 'omar', onTable(), seeConsultation),
  pressed('one-table-day', 'omar', onTable().tableDay(), seeConsultation),
  pressed('not-yet-discussed', 'omar', onTable(), calls.discussed),
  pressed('discussed', 'omar', onTable().tableDay(), calls.discussed),
  pressed('bring-form', 'omar', onTable(), calls.openBring),
  submitted('bring-empty', 'omar', onTable(), calls.sendBring, {}),
  submitted('bring-inside', 'omar', onTable(), calls.sendBring, { place: 'ben', because: 'Dit kennen wij niet.' }),
  submitted('bring-outside', 'omar', onTable(), calls.sendBring, { place: 'k-eet', because: 'Dit kennen wij niet.' }),
  pressed('brought', 'iris', asked().fits().broughtTo('ben'), seeConsultation),
  pressed('advice-form', 'omar', onTable().tableDay(), calls.openAdvice),
  submitted('advice-incomplete', 'omar', onTable().tableDay(), calls.sendAdvice, { help: 'Hulp thuis' }),
  submitted('advice-unknown-name', 'omar', onTable().tableDay(), calls.sendAdvice, {
    ...parts,
    contact: 'other',
    name: 'Mevrouw Jansen',
  }),
  with1('advice', onTable().tableDay(), (house, one) =>
    house.submit('omar', calls.sendAdvice(one), { ...parts, contact: house.member('lena').id }),
  ),
  pressed('one-contact', 'lena', advised(), seeConsultation),
  pressed('told-form', 'lena', advised(), calls.openContactTold),
  submitted('told-incomplete', 'lena', advised(), calls.sendContactTold, { useful: 'yes' }),
  submitted('told', 'lena', advised(), calls.sendContactTold, {
    carriedOut: 'yes',
    useful: 'partly',
    learned: 'Eerder bellen.',
  }),
];

/** Haaglanden, where an advies weighs so much; without it the region never said. */
const weighing = (status?: AdviceStatus): Network => ({
  ...careNetwork,
  regions: careNetwork.regions.map(({ consultation, ...region }) => {
    if (!consultation) return region;
    const { adviceStatus: _before, ...settled } = consultation;
    return { ...region, consultation: { ...settled, ...(status ? { adviceStatus: status } : {}) } };
  }),
});
const adviceForm = (name: string) => pressed(name, 'omar', onTable().tableDay(), calls.openAdvice);

/** Everything that who helps can see. */
export const consultationHelperScenes: readonly Scene[] = [
  ...inNetwork(careNetwork, [...inbox, ...screening, ...experts, ...table]),
  ...inNetwork(weighing(), [adviceForm('advice-no-status')]),
  ...inNetwork(weighing('adviserend'), [adviceForm('advice-form-adviserend')]),
  ...inNetwork(weighing('bindend'), [adviceForm('advice-form-bindend')]),
];
