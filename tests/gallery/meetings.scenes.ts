import * as calls from '../../bot/meetings/meetings.vocabulary.ts';
import { day } from '../../domain/kernel/time.ts';
import type { AgendaItemId } from '../../domain/meetings/agenda.ts';
import type { Body, BodyKey, Network } from '../../domain/network/network.ts';
import { at, type House } from '../builders/house.ts';
import { adviesraad, ao, aPoint, brought, meeting, meetingNetwork, ret, sar, told } from '../builders/meetings.ts';
import { inNetwork, replying, type Scene } from './scene.ts';

const waiting = aPoint(sar, { about: 'Wie staat naast een gezin dat wacht?', minutes: 45 });
const dates = aPoint(sar, { kind: 'besluiten', about: 'De data voor 2027', minutes: 15 });

/** The SAR of 8 December as it is a week ahead. */
async function theSar(house: House) {
  await brought(house, 'sanne', { ...waiting, presenter: house.member('wim').id });
  await told(house, 'sanne', sar, 'yes');
  return (await brought(house, 'wim', dates)).id;
}

async function fullAgenda(house: House, count: number) {
  for (let each = 1; each <= count; each += 1)
    await brought(house, 'wim', aPoint(sar, { kind: 'informeren', about: `Nieuws uit regio ${each}`, minutes: 15 }));
}

const ofSar = (name: string, act: (house: House, item: AgendaItemId) => ReturnType<House['press']>) =>
  replying(`meeting-${name}`, async (house) => act(house, await theSar(house)));

const move = { day: '2026-12-10', time: '14.00', why: 'De zaal is op dinsdag niet vrij.' };

const lists: readonly Scene[] = [
  replying('meetings-own', async (house) => {
    await theSar(house);
    return house.say('wim', 'bijeenkomsten');
  }),
  replying('meetings-around', (house) => house.say('noor', 'bijeenkomsten')),
  replying('meetings-next-page', (house) => house.press('omar', calls.seeMeetings({ page: 1 }))),
  replying('meetings-body-full', async (house) => {
    await fullAgenda(house, 6);
    return house.say('wim', 'bijeenkomsten sar');
  }),
  replying('meetings-one-point-more', async (house) => {
    await fullAgenda(house, 5);
    return house.say('wim', 'bijeenkomsten sar in december');
  }),
  replying('meetings-of-others', (house) => house.say('noor', 'bijeenkomsten sar volgende maand')),
  replying('meetings-from', (house) => house.say('noor', 'bijeenkomsten koersgroep vanaf januari')),
  replying('meetings-none-then', (house) => house.say('piet', 'bijeenkomsten vandaag')),
  replying('meetings-none-at-all', async (house) => {
    house.moment = at('2026-12-04', '10:00');
    return house.say('karel', 'bijeenkomsten');
  }),
  replying('meetings-none-of-body', async (house) => {
    house.moment = at('2026-12-04', '10:00');
    return house.say('karel', 'bijeenkomsten adviesraad');
  }),
  replying('meetings-no-rhythm', (house) => house.say('wim', 'bijeenkomsten ben')),
  replying('meetings-unknown-body', (house) => house.say('noor', 'bijeenkomsten maandgroep')),
  replying('meetings-unknown-days', (house) => house.say('wim', 'bijeenkomsten tot de zomer')),
  replying('meetings-when', (house) => house.say('piet', 'wanneer is de volgende koersgroep?')),
  replying('meetings-which', (house) => house.say('omar', 'ik kan in december niet')),
  replying('meetings-offer-yes', (house) => house.say('omar', 'ik ben erbij donderdag')),
  replying('meetings-offer-no', (house) => house.say('wim', 'ik kan niet bij de SAR')),
  replying('meetings-moved-and-cancelled', async (house) => {
    await house.submit('sanne', calls.sendMove(sar), move);
    await house.submit('sanne', calls.sendCancel(meeting('sar', '2027-01-12')), { why: 'Te veel mensen zijn ziek.' });
    return house.say('wim', 'bijeenkomsten sar');
  }),
  replying('meetings-moved-without-why', async (house) => {
    await house.submit('sanne', calls.sendMove(sar), { ...move, why: '' });
    await house.submit('sanne', calls.sendCancel(meeting('sar', '2027-01-12')), {});
    return house.say('wim', 'bijeenkomsten sar');
  }),
];

const one: readonly Scene[] = [
  ofSar('for-member', (house) => house.press('wim', calls.seeMeeting(sar))),
  ofSar('for-secretary', async (house) => {
    await told(house, 'wim', sar, 'delegate', 'noor');
    return house.press('sanne', calls.seeMeeting(sar));
  }),
  ofSar('for-delegate', async (house) => {
    await told(house, 'wim', sar, 'delegate', 'noor');
    return house.press('noor', calls.seeMeeting(sar));
  }),
  replying('meeting-long-agenda', async (house) => {
    await fullAgenda(house, 13);
    return house.press('wim', calls.seeMeeting(sar));
  }),
  replying('meeting-long-agenda-next', async (house) => {
    await fullAgenda(house, 13);
    return house.press('wim', calls.seeMeeting({ ...sar, skip: 10 }));
  }),
  replying('meeting-empty-agenda', (house) => house.press('gijs', calls.seeMeeting(ret))),
  ofSar('over', (house) => {
    house.moment = at('2026-12-09', '10:00');
    return house.press('wim', calls.seeMeeting(sar));
  }),
  ofSar('come', (house) => house.press('wim', calls.come({ ...sar, list: { body: 'sar' as BodyKey } }))),
  ofSar('come-alone', (house) => house.press('wim', calls.come(sar))),
  ofSar('stay-away', (house) => house.press('wim', calls.stayAway(sar))),
  ofSar('delegated', (house) => house.submit('wim', calls.sendDelegate(sar), { delegate: house.member('noor').id })),
  ofSar('point-added', (house) =>
    house.submit('wim', calls.sendPoint(sar), { kind: 'informeren', about: 'Nieuws uit de regio', minutes: '10' }),
  ),
  ofSar('point-full', (house) =>
    house.submit('wim', calls.sendPoint(sar), { kind: 'bespreken', about: 'Rode draden van dit jaar', minutes: '120' }),
  ),
  ofSar('point-changed', (house, item) =>
    house.submit('wim', calls.sendPointChange({ item, seen: 1 }), {
      kind: 'besluiten',
      about: 'De data',
      minutes: '10',
    }),
  ),
  ofSar('point-put', (house, item) => house.press('sanne', calls.putPoint({ item, place: 1 }))),
  ofSar('point-removed', (house, item) => house.press('wim', calls.removePoint({ item }))),
  ofSar('moved', (house) => house.submit('sanne', calls.sendMove(sar), move)),
  ofSar('cancelled', (house) => house.submit('sanne', calls.sendCancel(sar), { why: 'De spreker is ziek.' })),
  ofSar('restored', async (house) => {
    await house.submit('sanne', calls.sendCancel(sar), {});
    return house.press('sanne', calls.restore(sar));
  }),
  ofSar('not-restored', async (house) => {
    await house.submit('sanne', calls.sendCancel(sar), {});
    await house.submit('sanne', calls.sendMove(meeting('sar', '2027-01-12')), { day: '2026-12-08', time: '9.30' });
    return house.press('sanne', calls.restore(sar));
  }),
  replying('meeting-feed', (house) => house.press('wim', calls.seeFeed({}))),
  replying('meeting-feed-renewed', (house) => house.press('wim', calls.renewFeed({}))),
  replying('meeting-feed-revoked', async (house) => {
    await house.press('wim', calls.seeFeed({}));
    return house.press('wim', calls.revokeFeed({}));
  }),
];

const refusals: readonly Scene[] = [
  replying('meeting-not-found', (house) => house.press('wim', calls.come(meeting('sar', '2026-12-09')))),
  ofSar('refused-over', (house) => {
    house.moment = at('2026-12-09', '10:00');
    return house.press('wim', calls.openPoint(sar));
  }),
  ofSar('refused-cancelled', async (house) => {
    await house.submit('sanne', calls.sendCancel(sar), {});
    return house.press('wim', calls.openPoint(sar));
  }),
  replying('meeting-not-yours', (house) => house.press('noor', calls.come(sar))),
  replying('meeting-not-yours-to-arrange', (house) => house.press('wim', calls.openMove(sar))),
  replying('meeting-agenda-of-its-members', (house) => house.press('hans', calls.openPoint(adviesraad))),
  replying('meeting-point-not-found', (house) =>
    house.press('wim', calls.openPointChange({ item: 'weg' as AgendaItemId })),
  ),
  replying('meeting-point-not-yours', async (house) => {
    const { id } = await brought(house, 'iris', aPoint(ao));
    return house.press('jamal', calls.removePoint({ item: id }));
  }),
  replying('meeting-agenda-is-full', async (house) => {
    await fullAgenda(house, 30);
    return house.submit('wim', calls.sendPoint(sar), { kind: 'bespreken', about: 'Nog iets', minutes: '10' });
  }),
];

/** The AO meets on Fridays, and before Christmas it said so. */
const onChristmas: Network = {
  ...meetingNetwork,
  bodies: meetingNetwork.bodies.map((body) => (body.key === 'ao' ? { ...body, ...aroundChristmas() } : body)),
};

function aroundChristmas(): Partial<Body> {
  const cadence = { rule: 'FREQ=WEEKLY;BYDAY=FR', start: day('2026-01-02'), time: '10:00', minutes: 120 } as const;
  return { cadence, changes: [{ day: day('2026-12-25'), to: { day: day('2026-12-23'), time: '10:00' } }] };
}

export const meetingScenes = [
  ...inNetwork(meetingNetwork, [...lists, ...one, ...refusals]),
  ...inNetwork(onChristmas, [
    replying('meeting-not-on-a-free-day', (house) => house.press('els', calls.restore(meeting('ao', '2026-12-25')))),
  ]),
];
