import { askInWords } from '../../bot/consultations/asking.ts';
import * as asking from '../../bot/consultations/asking.vocabulary.ts';
import { seeConsultation } from '../../bot/consultations/consultations.vocabulary.ts';
import { helpInSentence } from '../../bot/consultations/help.sentences.ts';
import * as own from '../../bot/consultations/own.vocabulary.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Values } from '../../bot/view/form.ts';
import type { ConsultationId } from '../../domain/consultations/consultation.ts';
import type { Network, RegionConsultation } from '../../domain/network/network.ts';
import { aConsultation, type ConsultationBuilder } from '../builders/consultations.ts';
import { at, type House } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { inNetwork, replying, type Scene } from './scene.ts';

const asked = { question: 'Wie kent een weg naar hulp bij een eetstoornis?', age: '12-15', wait: 'can-wait' };
const text = { text: 'Al ongeveer een jaar. De school denkt mee.' };

const send = (name: string, values: Values, warned?: true) =>
  replying(name, (house) => house.submit('noor', asking.sendQuestion(warned ? { warned } : {}), values));

/** Said in a channel, where others read along. */
const inChannel = (house: House, words: string): Promise<Reply> =>
  house.as('noor', async (turn) => {
    const here = { ...turn, place: 'channel' as const };
    return (helpInSentence(words, here) ?? (() => askInWords(words, here)))();
  });

type One = { readonly consultation: ConsultationId };

/** A scene with one consultatie that has come so far. */
const with1 = (name: string, life: ConsultationBuilder, act: (house: House, one: One) => Promise<Reply>) =>
  replying(`consultation-${name}`, async (house) => act(house, { consultation: (await life.in(house)).id }));

const pressed = (name: string, life: ConsultationBuilder, call: (one: One) => Call, who = 'noor') =>
  with1(name, life, (house, one) => house.press(who, call(one)));

const submitted = (name: string, life: ConsultationBuilder, call: (one: One) => Call, values: Values) =>
  with1(name, life, (house, one) => house.submit('noor', call(one), values));

const first: readonly Scene[] = [
  replying('consultation-help', (house) => house.say('noor', 'consultatie')),
  replying('consultation-help-friday', (house) => {
    house.moment = at('2026-11-27', '16:30');
    return house.say('noor', 'consultatie');
  }),
  with1('help-asked-before', aConsultation(), (house) => house.press('noor', asking.seeHelp({}))),
  replying('consultation-help-before-and-after', (house) => house.say('tess', 'advies')),
  replying('consultation-what-fits', (house) => house.press('noor', asking.seeFits({}))),
  replying('consultation-urgent', (house) => house.press('noor', asking.seeUrgent({}))),
  replying('consultation-no-region', (house) => house.say('iris', 'consultatie')),
  replying('consultation-typed', (house) => house.say('noor', 'consultatie meisje wil niet meer naar school')),
  replying('consultation-typed-in-channel', (house) => inChannel(house, 'meisje wil niet meer naar school')),
  replying('consultation-typed-urgent', (house) => house.say('noor', 'consultatie het is acuut met een kind')),
  replying('consultation-typed-urgent-in-channel', (house) => inChannel(house, 'het is acuut met een kind')),
  replying('consultation-typed-without-team', (house) => house.say('iris', 'vraag over een jongen die vastloopt')),
  replying('consultation-offer', (house) => house.say('noor', 'ik loop vast met een gezin')),
];

const sending: readonly Scene[] = [
  replying('consultation-form', (house) => house.press('noor', asking.openQuestion({}))),
  send('consultation-form-empty', {}),
  send('consultation-form-too-long', { ...asked, question: 'lang '.repeat(400) }),
  send('consultation-form-numbers-first', { ...asked, question: 'Een jongen praat over zelfdoding. Wie kent dit?' }),
  send('consultation-form-warned-again', { question: 'Een jongen praat over zelfdoding.', age: '12-15' }, true),
  send('consultation-acute', { ...asked, wait: 'acute' }),
  send('consultation-sent', asked),
  replying('consultation-sent-reader-away', (house) =>
    house.submit('tess', asking.sendQuestion({}), { ...asked, wait: 'this-week' }),
  ),
  replying('consultation-call-form', (house) => house.press('noor', asking.openCallMe({}))),
  replying('consultation-call-form-empty', (house) => house.submit('noor', asking.sendCallMe({}), {})),
  replying('consultation-call-form-unread', (house) =>
    house.submit('noor', asking.sendCallMe({}), { phone: 'zie boven' }),
  ),
  replying('consultation-called', (house) =>
    house.submit('noor', asking.sendCallMe({}), { phone: '06 12 34 56 78', when: 'na drie uur' }),
  ),
];

const told = {
  domains: 'ggz, school en schulden',
  tried: 'Gesprekken thuis. Dat gaf rust.',
  familyWants: 'Samen eten zonder ruzie.',
  goodOutcome: 'Ze gaat weer naar school.',
  missing: 'Iemand die eetstoornissen kent.',
  waiting: 'Negen maanden voor de ggz.',
  analysis: 'partly',
  family: 'not-now',
  because: 'Eerst is er rust nodig.',
};

const telling: readonly Scene[] = [
  pressed('more-form', aConsultation(), asking.openMore),
  with1('more-form-filled', aConsultation(), async (house, one) => {
    await house.submit('noor', asking.sendMore(one), told);
    return house.press('noor', asking.openMore(one));
  }),
  submitted('more-unknown-domain', aConsultation(), asking.sendMore, { ...told, domains: 'ggz, de buurman' }),
  submitted('more-because-missing', aConsultation(), asking.sendMore, { family: 'not-now' }),
  submitted('more-told', aConsultation(), asking.sendMore, told),
  pressed('answer-form', aConsultation().askedBack(), own.openAnswer),
  submitted('answer-empty', aConsultation().askedBack(), own.sendAnswer, {}),
  submitted('answered', aConsultation().askedBack(), own.sendAnswer, text),
  pressed('reaction-form', aConsultation().fits(), own.openReaction),
  submitted('reacted', aConsultation().fits(), own.sendReaction, text),
  pressed('table-form', aConsultation().fits().proposed(), own.openTable),
  submitted('table-family-first', aConsultation().fits().proposed(), own.sendTable, { family: 'not-yet' }),
  submitted('table-part-missing', aConsultation().fits().proposed(), own.sendTable, { family: 'yes' }),
  submitted('table-agreed', aConsultation().fits().proposed(), own.sendTable, { family: 'yes', part: 'at-the-table' }),
  pressed('table-declined', aConsultation().fits().proposed(), own.declineTable),
  pressed('told-form', advised(), own.openTold),
  submitted('told-incomplete', advised(), own.sendTold, { useful: 'yes' }),
  submitted('told', advised(), own.sendTold, { carriedOut: 'yes', useful: 'partly', parents: 'Blij met de rust.' }),
  pressed('wrapped-up', aConsultation().fits().alongWith('gijs').replied('gijs'), own.wrapUp),
  pressed('ask-withdraw', aConsultation(), asking.askWithdraw),
  pressed('withdrawn', aConsultation(), asking.withdraw),
];

function advised() {
  return aConsultation().fits().alongWith('gijs').replied('gijs').reacted().proposed().agreed().advised();
}

/** One that took every step that shows in its thread. */
function everyStep() {
  return aConsultation()
    .askedBack()
    .answered()
    .fits()
    .proposed()
    .declined()
    .proposed()
    .agreed()
    .discussed()
    .broughtTo('cce');
}

async function many(house: House, count: number) {
  for (let each = 0; each < count; each += 1) await aConsultation().in(house);
  house.moment = at('2026-12-02', '20:15');
}

const reading: readonly Scene[] = [
  replying('consultations-empty', (house) => house.say('noor', 'consultaties')),
  replying('consultations-own', async (house) => {
    await aConsultation().fits().in(house);
    await aConsultation().askedBack().in(house);
    await many(house, 1);
    return house.say('noor', 'mijn vragen');
  }),
  replying('consultations-own-long', async (house) => {
    await many(house, 12);
    return house.say('noor', 'consultaties');
  }),
  pressed('one-asked', aConsultation(), seeConsultation),
  pressed('one-question-back', aConsultation().askedBack(), seeConsultation),
  pressed('one-handed-over', aConsultation().handedOver(), seeConsultation),
  pressed('one-thinking-along', aConsultation().fits().alongWith('gijs', 'lena').replied('gijs'), seeConsultation),
  pressed('one-table-proposed', aConsultation().fits().proposed(), seeConsultation),
  pressed('one-on-table', aConsultation().fits().proposed().agreed(), seeConsultation),
  pressed('one-advised', advised(), seeConsultation),
  pressed('one-handled', everyStep(), seeConsultation),
  pressed(
    'one-closed',
    aConsultation().fits().alongWith('gijs').replied('gijs').wrappedUp().closed('saar'),
    seeConsultation,
  ),
  pressed('one-withdrawn', aConsultation().withdrawn(), seeConsultation),
  pressed('nothing-to-wrap-up', aConsultation().fits().alongWith('gijs'), own.wrapUp),
  pressed('one-told', advised().contactTold().askerTold(), seeConsultation),
  with1('one-long', aConsultation().fits(), async (house, one) => {
    const tried = 'We probeerden van alles en het hielp een tijd. '.repeat(60);
    const values = { ...told, tried, familyWants: tried };
    await house.submit('noor', asking.sendMore(one), values);
    return house.press('noor', seeConsultation(one));
  }),
  with1('one-long-second-page', aConsultation().fits(), async (house, one) => {
    const tried = 'We probeerden van alles en het hielp een tijd. '.repeat(60);
    await house.submit('noor', asking.sendMore(one), { ...told, tried, familyWants: tried });
    return house.press('noor', seeConsultation({ ...one, from: 2 }));
  }),
  with1('one-erased', aConsultation().fits().closed(), async (house, one) => {
    house.moment = at('2027-12-20', '10:00');
    await house.unit.run(({ consultations }) => consultations.eraseClosed(house.moment, house.moment));
    return house.press('noor', seeConsultation(one));
  }),
  replying('consultation-not-found', (house) => house.say('noor', 'consultatie C-99')),
  pressed('not-yours', aConsultation(), own.openAnswer, 'saar'),
  pressed('went-on', aConsultation().fits(), own.openAnswer),
];

const settledOtherwise = (change: Partial<RegionConsultation>): Network => ({
  ...careNetwork,
  regions: careNetwork.regions.map((region) =>
    region.consultation ? { ...region, consultation: { ...region.consultation, ...change } } : region,
  ),
});

const elsewhere: Network = {
  ...careNetwork,
  members: careNetwork.members.map((member) =>
    member.key === 'noor' ? { ...member, region: 'zuid-holland-zuid' } : member,
  ),
};

function onOtherTable() {
  return aConsultation()
    .fits()
    .proposed()
    .agreed({ family: { state: 'yes' } })
    .advised();
}

/** Everything that who asks can see. */
export const consultationAskerScenes: readonly Scene[] = [
  ...inNetwork(careNetwork, [...first, ...sending, ...telling, ...reading]),
  ...inNetwork(settledOtherwise({ family: 'at-the-table', adviceStatus: 'bindend', reading: [] }), [
    replying('consultation-help-nobody-reads', (house) => house.say('noor', 'consultatie')),
    send('consultation-sent-nobody-reads', asked),
    pressed('table-form-at-the-table', aConsultation().fits().proposed(), own.openTable),
    pressed('one-advised-binding', onOtherTable(), seeConsultation),
  ]),
  ...inNetwork(settledOtherwise({ family: 'before-and-after', adviceStatus: 'adviserend' }), [
    replying('consultation-in-help', (house) => house.say('noor', 'help')),
    pressed('table-form-before-and-after', aConsultation().fits().proposed(), own.openTable),
    pressed('one-advised-advisory', onOtherTable(), seeConsultation),
  ]),
  ...inNetwork(elsewhere, [replying('consultation-no-team', (house) => house.say('noor', 'consultatie'))]),
];
