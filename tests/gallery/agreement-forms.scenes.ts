import * as calls from '../../bot/agreements/agreements.vocabulary.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Values } from '../../bot/view/form.ts';
import type { AgreementId } from '../../domain/agreements/agreement.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { anAgreement } from '../builders/agreements.ts';
import { number } from '../builders/guard.ts';
import type { House } from '../builders/house.ts';
import { replying, type Scene } from './scene.ts';

type One = { agreement: AgreementId };

const overview = () => anAgreement().of('ao', '2026-11-18').for('zo-thuis').dueOn('2026-12-04').madeDaysAgo(7);
const asked = (name: string, words: string) =>
  replying(`agreement-form-asked-${name}`, (house) => house.say('jamal', words));

/** The form of a step as it opens, and as it comes back. */
function step(
  name: string,
  open: (one: One) => Call,
  send: (one: One) => Call,
  bad: Readonly<Record<string, (house: House) => Values>>,
  by = 'jamal',
): Scene[] {
  return [
    replying(`agreement-form-${name}`, async (house) =>
      house.press(by, open({ agreement: (await overview().in(house)).id })),
    ),
    ...Object.entries(bad).map(([problem, values]) =>
      replying(`agreement-form-${name}-${problem}`, async (house) =>
        house.submit(by, send({ agreement: (await overview().in(house)).id }), values(house)),
      ),
    ),
  ];
}

const complete = (house: House): Values => ({
  about: 'Het overzicht van plekken rondsturen',
  owner: `member:${house.member('jamal').id}`,
  due: '2026-12-04',
});
const sending = (problem: string, values: (house: House) => Values) =>
  replying(`agreement-form-${problem}`, (house) =>
    house.submit('jamal', calls.sendAgreementForm({}), { ...complete(house), ...values(house) }),
  );

export const agreementFormScenes: readonly Scene[] = [
  replying('agreement-form', (house) => house.press('jamal', calls.openAgreementForm({}))),
  replying('agreement-form-of-body', (house) =>
    house.press('piet', calls.openAgreementForm({ body: 'ao' as BodyKey })),
  ),
  asked('no-about', 'afspraak ik voor vrijdag'),
  asked('no-owner', 'afspraak overzicht rondsturen voor vrijdag'),
  asked('unknown-owner', 'afspraak Berend stuurt het overzicht voor vrijdag'),
  asked('two-owners', 'afspraak Noor stuurt het overzicht voor vrijdag'),
  asked('no-due', 'afspraak ik stuur het overzicht'),
  asked('two-days', 'afspraak ik stuur het overzicht voor 1 december of 3 december'),
  asked('no-such-day', 'afspraak ik stuur het overzicht voor 31 november'),
  asked('unknown-day', 'afspraak ik stuur het overzicht voor volgende sint'),
  replying('agreement-form-empty', (house) => house.submit('jamal', calls.sendAgreementForm({}), {})),
  sending('too-long', () => ({ about: 'Het overzicht rondsturen. '.repeat(30) })),
  sending('identifying', () => ({ about: `Bellen over ${number}` })),
  sending('in-past', () => ({ due: '2026-11-20' })),
  sending('too-far', () => ({ due: '2036-11-20' })),
  sending('owner-gone', () => ({ owner: 'party:opgeheven' })),
  sending('not-your-body', () => ({ meeting: 'sar@2026-11-10' })),
  sending('goal-gone', () => ({ goal: 'opgeheven' })),

  ...step('place', calls.openPlaceForm, calls.sendPlaceForm, { 'not-your-body': () => ({ meeting: 'sar' }) }),
  ...step('tell', calls.openTell, calls.sendTell, {
    empty: () => ({ text: '  ' }),
    'too-long': () => ({ text: 'Het gaat goed. '.repeat(150) }),
  }),
  ...step('move', calls.openMove, calls.sendMove, {
    empty: () => ({}),
    'same-day': () => ({ due: '2026-12-04', text: 'Het rooster schoof op.' }),
    'in-past': () => ({ due: '2026-11-20' }),
    'too-far': () => ({ due: '2036-11-20' }),
  }),
  ...step('hand-over', calls.openHandOver, calls.sendHandOver, {
    empty: () => ({}),
    'same-owner': (house) => ({ owner: `member:${house.member('jamal').id}` }),
    'owner-gone': () => ({ owner: 'party:opgeheven' }),
  }),
  ...step('drop', calls.openDrop, calls.sendDrop, { empty: () => ({}) }),
  ...step(
    'offer',
    calls.offerHelp,
    calls.sendOffer,
    { 'too-long': () => ({ text: 'Ik bel ze. '.repeat(200) }) },
    'piet',
  ),
  ...step('remind', calls.openRemind, calls.sendRemind, {
    empty: () => ({}),
    'in-past': () => ({ due: '2026-11-20' }),
  }),
];
