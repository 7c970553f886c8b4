import type { Reply } from '../../bot/conversation/reply.ts';
import { reportInWords } from '../../bot/signals/report.ts';
import * as calls from '../../bot/signals/signals.vocabulary.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Values } from '../../bot/view/form.ts';
import type { BodyKey, Network } from '../../domain/network/network.ts';
import type { Signal, SignalId } from '../../domain/signals/signal.ts';
import type { House } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { aSignal, type SignalBuilder } from '../builders/signals.ts';
import { inNetwork, replying, type Scene } from './scene.ts';

const noSettling = 'Scholen en jeugdhulp vinden elkaar niet als een kind thuiszit';
const whole = {
  kind: 'knelpunt',
  level: 'regionaal',
  sort: 'samenwerking',
  nature: 'proces',
  term: 'kort',
  themes: ['ambulante-hulp'],
  helped: 'Een vast belmoment op maandag',
} as const;

/** A signal with a life behind it, and what somebody does with it then. */
export const withSignal = (
  name: string,
  builder: SignalBuilder,
  act: (house: House, one: { readonly signal: SignalId }, signal: Signal) => Promise<Reply>,
): Scene =>
  replying(name, async (house) => {
    const signal = await builder.in(house);
    return act(house, { signal: signal.id }, signal);
  });

const pressing = (name: string, builder: SignalBuilder, by: string, call: (one: { signal: SignalId }) => Call) =>
  withSignal(name, builder, (house, one) => house.press(by, call(one)));

const said = (name: string, by: string, words: string) => replying(name, (house) => house.say(by, words));

const reporting: readonly Scene[] = [
  said('signal-stored', 'noor', 'signaal Wachttijd voor ambulante hulp is nu 9 maanden'),
  withSignal('signal-stored-with-like', aSignal().by('tess'), (house) =>
    house.say('noor', 'signaal Wachttijd voor ambulante hulp is nu 9 maanden'),
  ),
  withSignal('signal-stored-with-joined', aSignal().by('tess').joinedBy('noor'), (house) =>
    house.say('noor', 'signaal Wachttijd voor ambulante hulp is nu 9 maanden'),
  ),
  pressing('signal-asked-level', aSignal(noSettling), 'noor', (one) => calls.fill({ ...one, kind: 'leervraag' })),
  withSignal(
    'signal-asked-theme',
    aSignal('Wachten duurt voor iedereen te lang')
      .by('tess')
      .told({ themes: ['overgang-18'] }),
    async (house) => {
      const { id } = await aSignal('Het wachten duurt hier voor iedereen te lang').in(house);
      return house.press('noor', calls.fill({ signal: id, kind: 'leervraag', level: 'regionaal' }));
    },
  ),
  pressing('signal-asked-any-theme', aSignal(noSettling), 'noor', (one) =>
    calls.fill({ ...one, kind: 'leervraag', level: 'regionaal' }),
  ),
  pressing('signal-may-add', aSignal(), 'noor', (one) => calls.fill({ ...one, kind: 'knelpunt', level: 'landelijk' })),
  pressing('signal-complete', aSignal().told({ ...whole, level: undefined }), 'noor', (one) =>
    calls.fill({ ...one, level: 'bovenregionaal' }),
  ),
  replying('signal-noted-once', async (house) => {
    await house.submit('noor', calls.sendReport({}), { text: noSettling });
    return house.submit('noor', calls.sendReport({}), { text: noSettling });
  }),
  said('signal-read-by-oneself', 'iris', `signaal ${noSettling}`),
  said('signal-read-by-process-leader', 'hans', `signaal ${noSettling}`),
  said('signal-offered', 'noor', 'wij zien steeds vaker dat scholen geen tijd hebben'),
];

const critical: readonly Scene[] = [
  said('signal-critical', 'noor', 'signaal Er was een ernstig incident op de groep'),
  replying('signal-critical-in-channel', async (house) =>
    house.as('noor', (turn) => reportInWords('Er was een ernstig incident op de groep', { ...turn, place: 'channel' })),
  ),
  pressing('signal-shielded', aSignal(), 'noor', calls.shield),
  pressing('signal-shielded-by-chair', aSignal(), 'omar', calls.shield),
  pressing('signal-critical-shared', aSignal().critical(), 'noor', calls.share),
  pressing('signal-critical-for-chair', aSignal().critical(), 'omar', calls.seeSignal),
  withSignal('signal-critical-listed', aSignal().critical(), (house) => house.say('omar', 'signalen')),
];

const joining: readonly Scene[] = [
  pressing('signal-joined', aSignal().by('tess'), 'noor', calls.join),
  withSignal('signal-joined-from-own', aSignal().by('tess'), async (house, one) => {
    const own = await aSignal().in(house);
    return house.press('noor', calls.join({ ...one, own: own.id }));
  }),
  withSignal('signal-merged', aSignal().by('tess'), async (house, one) => {
    const own = await aSignal('Bij ons ook negen maanden').in(house);
    return house.press('noor', calls.merge({ ...one, own: own.id }));
  }),
  withSignal('signal-added', aSignal().by('tess').joinedBy('noor'), (house, one) =>
    house.submit('noor', calls.sendAddition(one), { addition: 'Bij ons zijn het er al tien.' }),
  ),
  pressing('signal-left', aSignal().by('tess').joinedBy('noor'), 'noor', calls.leave),
  pressing('signal-recognised', aSignal().at('ben').askedDown('iris'), 'yara', (one) =>
    calls.recognise({ ...one, yes: true }),
  ),
  pressing('signal-not-recognised', aSignal().at('ben').askedDown('iris'), 'yara', (one) =>
    calls.recognise({ ...one, yes: false }),
  ),
];

const cards: readonly Scene[] = [
  pressing('signal-for-asked', aSignal().at('ben').askedDown('iris'), 'yara', calls.seeSignal),
  pressing('signal-for-asked-of-region', aSignal().askedDown('omar'), 'gijs', calls.seeSignal),
  pressing('signal-own', aSignal().told(whole), 'noor', calls.seeSignal),
  pressing('signal-own-with-steps', aSignal().told(whole).joinedBy('tess').at('ret'), 'noor', calls.seeSignal),
  pressing('signal-of-elsewhere', aSignal().told(whole), 'tess', calls.seeSignal),
  pressing(
    'signal-for-supporter',
    aSignal().joinedBy('tess', 'Hier ook').joinedBy('ravi').addressed(),
    'tess',
    calls.seeSignal,
  ),
  pressing(
    'signal-for-chair',
    aSignal().told(whole).joinedBy('tess', 'Hier zijn het er tien.').joinedBy('saar', 'Ook in Haaglanden.'),
    'omar',
    calls.seeSignal,
  ),
  pressing('signal-for-chair-after-region', aSignal().addressed('omar'), 'omar', calls.seeSignal),
  pressing('signal-at-chairs-together', aSignal().at('ret-voorzitters').sentBack(), 'omar', calls.seeSignal),
  withSignal('signal-for-process-leader', aSignal().joinedBy('tess').at('sar'), async (house, one) => {
    await house.submit('sanne', calls.sendStep({ ...one, step: 'told' }), { text: 'We bespreken het in december.' });
    return house.press('sanne', calls.seeSignal(one));
  }),
  withSignal('signal-with-answers', aSignal().at('ben').askedDown('iris'), async (house, one) => {
    await house.press('yara', calls.recognise({ ...one, yes: true }));
    return house.press('iris', calls.seeSignal(one));
  }),
  withSignal('signal-with-a-no', aSignal().at('ben').askedDown('iris'), async (house, one) => {
    await house.press('yara', calls.recognise({ ...one, yes: false }));
    return house.press('noor', calls.seeSignal(one));
  }),
  pressing('signal-advised', aSignal().at('sar').advised(), 'sanne', calls.seeSignal),
  pressing('signal-settled', aSignal().at('ret').settled(), 'noor', calls.seeSignal),
  withSignal('signal-reopened', aSignal().at('ret').settled(), (house, one) =>
    house.submit('noor', calls.sendStep({ ...one, step: 'reopened' }), { text: 'Het is weer langer.' }),
  ),
  withSignal('signal-reworded', aSignal().joinedBy('tess'), async (house, one) => {
    await house.submit('noor', calls.sendEdit(one), { text: 'De wachttijd is nu tien maanden' });
    return house.press('tess', calls.seeSignal(one));
  }),
  withSignal('signal-edited', aSignal(), (house, one) =>
    house.submit('noor', calls.sendEdit(one), { text: 'De wachttijd is tien maanden', level: 'regionaal' }),
  ),
  withSignal('signal-on-agenda', aSignal().at('ret-voorzitters'), (house, one) =>
    house.submit('yara', calls.sendStep({ ...one, step: 'on-agenda' }), {
      meeting: 'ret-voorzitters@2026-12-09',
      kind: 'bespreken',
      minutes: '20',
    }),
  ),
  pressing('signal-ask-withdraw', aSignal(), 'noor', calls.askWithdraw),
  pressing('signal-ask-withdraw-joined', aSignal().joinedBy('tess'), 'noor', calls.askWithdraw),
  pressing('signal-withdrawn', aSignal(), 'noor', calls.withdraw),
  pressing('signal-goes-on', aSignal().joinedBy('tess'), 'noor', calls.withdraw),
  withSignal('signal-left-by-reporter', aSignal().joinedBy('tess'), async (house, one) => {
    await house.press('noor', calls.withdraw(one));
    return house.press('tess', calls.seeSignal(one));
  }),
];

const taking = (step: calls.StepForm, builder: SignalBuilder, by: string, values: Values = {}) =>
  withSignal(`signal-taken-${step}`, builder, (house, one) =>
    house.submit(by, calls.sendStep({ ...one, step }), { text: 'Wij zoeken samen verder.', ...values }),
  );

const steps: readonly Scene[] = [
  taking('addressed', aSignal(), 'omar', { whom: 'provider' }),
  taking('passed-on', aSignal().addressed('omar'), 'omar', { to: 'ret' }),
  taking('asked-down', aSignal(), 'omar'),
  taking('advised', aSignal().at('sar'), 'sanne', { addressee: 'vng', addressee2: 'ministry', executor: 'De VNG' }),
  taking('settled', aSignal().joinedBy('tess').at('ret'), 'omar'),
  taking('sent-back', aSignal().at('sar'), 'sanne'),
];

async function many(house: House, count: number, by = 'noor') {
  for (let each = 1; each <= count; each += 1) await aSignal(`Wachten duurt langer in wijk ${each}`).by(by).in(house);
}

const lists: readonly Scene[] = [
  said('signals-none', 'tess', 'signalen'),
  said('signals-none-with-you', 'omar', 'signalen'),
  replying('signals-own', async (house) => {
    await aSignal().in(house);
    await aSignal('Gezinnen wachten op ambulante hulp').by('tess').joinedBy('noor').in(house);
    await aSignal(noSettling).by('saar').joinedBy('gijs').joinedBy('lena').in(house);
    return house.say('noor', 'signalen');
  }),
  replying('signals-with-you', async (house) => {
    await aSignal().at('sar').in(house);
    await aSignal(noSettling).by('tess').joinedBy('noor').at('sar').advised().in(house);
    return house.say('sanne', 'signalen');
  }),
  replying('signals-many', async (house) => {
    await many(house, 10);
    await many(house, 5, 'saar');
    return house.say('noor', 'signalen');
  }),
  replying('signals-many-with-you', async (house) => {
    await many(house, 10, 'vera');
    return house.say('omar', 'signalen');
  }),
  replying('signals-own-page', async (house) => {
    await many(house, 9);
    return house.press('noor', calls.seeList({ of: 'own' }));
  }),
  replying('signals-past-last-page', (house) => house.press('noor', calls.seeList({ of: 'own', before: 1 }))),
  withSignal('signals-region', aSignal(), (house) => house.say('saar', 'signalen haaglanden')),
  said('signals-other-region', 'noor', 'signalen midden-holland'),
  said('signals-unknown', 'noor', 'signalen maandgroep'),
  said('signals-of-body', 'noor', 'signalen sar'),
];

const otherwise = (name: string, builder: SignalBuilder, by: string, step: calls.StepForm) =>
  pressing(name, builder, by, (one) => calls.openStep({ ...one, step }));

const refusals: readonly Scene[] = [
  said('signal-not-found', 'noor', 'S-12'),
  otherwise('signal-not-yours', aSignal().at('sar'), 'omar', 'told'),
  pressing('signal-not-yours-to-change', aSignal(), 'omar', calls.openEdit),
  pressing('signal-not-asked', aSignal(), 'tess', (one) => calls.recognise({ ...one, yes: true })),
  otherwise('signal-already-settled', aSignal().at('ret').settled(), 'omar', 'told'),
  otherwise('signal-not-settled', aSignal(), 'noor', 'reopened'),
  otherwise('signal-address-first', aSignal(), 'omar', 'passed-on'),
  otherwise('signal-past-its-region', aSignal().at('sar'), 'sanne', 'addressed'),
  withSignal('signal-already-there', aSignal().at('ret'), (house, one) =>
    house.submit('omar', calls.sendStep({ ...one, step: 'passed-on' }), { to: 'ret', text: 'Hier hoort het.' }),
  ),
  otherwise('signal-no-way-back', aSignal().addressed('omar'), 'omar', 'sent-back'),
  otherwise('signal-no-advice-here', aSignal(), 'omar', 'advised'),
  withSignal('signal-nobody-to-ask', aSignal().joinedBy('yara').at('ben'), (house, one) =>
    house.submit('iris', calls.sendStep({ ...one, step: 'asked-down' }), { text: 'Speelt dit bij jullie ook?' }),
  ),
  pressing('signal-joined-own', aSignal(), 'noor', calls.join),
  pressing('signal-joined-twice', aSignal().by('tess').joinedBy('noor'), 'noor', calls.join),
  pressing('signal-too-late-to-shield', aSignal().joinedBy('tess'), 'noor', calls.shield),
  withSignal('signal-too-late-to-share', aSignal().critical(), async (house, one) => {
    await house.submit('omar', calls.sendStep({ ...one, step: 'told' }), { text: 'Ik bel je vandaag.' });
    return house.press('noor', calls.share(one));
  }),
];

/** Nobody chairs in Midden-Holland, and two lead the process of the SAR. */
export const thinNetwork: Network = {
  ...careNetwork,
  members: careNetwork.members.map((member) => {
    if (member.key === 'wim') return { ...member, seats: [{ body: 'sar' as BodyKey, roles: ['process-leader'] }] };
    const seats = member.seats.filter(({ body }) => body !== 'ret-midden-holland' && body !== 'ben');
    return { ...member, seats };
  }),
};

const inThinNetwork: readonly Scene[] = [
  said('signal-read-by-nobody', 'tess', `signaal ${noSettling}`),
  said('signal-read-by-two', 'hans', `signaal ${noSettling}`),
  said('signal-critical-read-by-nobody', 'tess', 'signaal Er was een ernstig incident op de groep'),
  pressing('signal-nobody-to-refer-to', aSignal().by('tess'), 'tess', (one) =>
    calls.openStep({ ...one, step: 'told' }),
  ),
];

/** Who leads the project takes part in no meeting, one region has no team, and of one team only the secretary acts. */
const meetinglessNetwork: Network = {
  ...careNetwork,
  members: careNetwork.members.map((member) => {
    if (member.key === 'rosa') return { ...member, region: 'zuid-holland-zuid' };
    if (member.key === 'yara')
      return { ...member, seats: [{ body: 'ret-midden-holland' as BodyKey, roles: ['secretary'] }] };
    return member.key === 'iris' ? { ...member, seats: member.seats.filter(({ body }) => body === 'ben') } : member;
  }),
};

const inMeetinglessNetwork: readonly Scene[] = [
  otherwise('signal-no-meeting', aSignal().at('ben'), 'iris', 'on-agenda'),
  said('signal-read-by-a-project-leader', 'rosa', `signaal ${noSettling}`),
  said('signal-read-by-secretary', 'tess', `signaal ${noSettling}`),
];

export const signalScenes: readonly Scene[] = [
  ...inNetwork(careNetwork, [...reporting, ...critical, ...joining, ...cards, ...steps, ...lists, ...refusals]),
  ...inNetwork(thinNetwork, inThinNetwork),
  ...inNetwork(meetinglessNetwork, inMeetinglessNetwork),
];
