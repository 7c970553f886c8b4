import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import { features } from '../../bot/features.ts';
import { reportSubject } from '../../domain/agreements/progress-report.nudges.ts';
import { day } from '../../domain/kernel/time.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { anAgreement } from '../builders/agreements.ts';
import { aHouse, everythingIn, type House, incomingFrom } from '../builders/house.ts';
import { away, logged } from '../builders/supervision.ts';

const SECRET = /GEHEIM/;
const callNames = features.flatMap(({ calls }) => calls.map(({ callName }) => callName));

let house: House;
let things: readonly { readonly what: string; readonly id: string; readonly kind: 'agreement' | 'entry' | 'absence' }[];

beforeEach(async () => {
  house = await aHouse();
  const own = anAgreement('GEHEIM van een lid').madeBy('noor').ownedBy('noor').dueIn(9).told('GEHEIM stap');
  const ofBody = anAgreement('GEHEIM van het AO').madeBy('els').ownedBy('jamal').of('ao').dueIn(9).stuck();
  const ofParty = anAgreement('GEHEIM van ouders').madeBy('rosa').ownedBy('party:ouders').dueIn(9);
  const settled = anAgreement('GEHEIM dat klaar is').madeBy('noor').ownedBy('noor').dueIn(9).settled();
  things = [
    { what: 'a member’s agreement', kind: 'agreement', id: (await own.in(house)).id },
    { what: 'a body’s agreement', kind: 'agreement', id: (await ofBody.in(house)).id },
    { what: 'a party’s agreement', kind: 'agreement', id: (await ofParty.in(house)).id },
    { what: 'a settled agreement', kind: 'agreement', id: (await settled.in(house)).id },
    { what: 'hours', kind: 'entry', id: (await logged(house, 'noor', 61, { note: 'GEHEIM notitie' })).id },
    { what: 'days away', kind: 'absence', id: (await away(house, 'noor', '2026-12-01', '2026-12-03')).id },
  ];
});
afterEach(() => house.close());

/** Every button and form, each as somebody would press or send it who only knows the id. */
function attempts(kind: string, id: string): Incoming['what'][] {
  const input = { [kind]: id, day: '2026-12-08', whom: 'professional', words: 'ik bel voor vrijdag' };
  const values = {
    text: 'ik neem het over',
    due: '2026-12-09',
    owner: `member:${house.member('vera').id}`,
    about: 'iets',
    minutes: '45',
    kind: 'intervisie',
    day: '2026-11-24',
    goal: 'wachten',
  };
  return callNames
    .filter((name) => name.startsWith(kind === 'agreement' ? 'agreements.' : 'hours.') && name !== 'agreements.note')
    .filter((name) => kind === 'entry' || name !== 'hours.send')
    .flatMap((name): Incoming['what'][] => [
      { kind: 'pressed', call: { name, input } },
      { kind: 'submitted', call: { name, input }, values },
    ]);
}

/** The others make something new for whoever presses. */
const makesNew = new Set(
  ['see', 'see-body', 'open', 'send']
    .map((name) => `agreements.${name}`)
    .concat(
      ['see', 'open', 'open-absence', 'send-absence', 'log', 'not-this-week', 'ask-weekly'].map(
        (name) => `hours.${name}`,
      ),
    ),
);
const isAboutId = (what: Incoming['what']) => 'call' in what && !makesNew.has(what.call.name);

async function answerTo(key: string, what: Incoming['what']) {
  const spoken = await house.converse(incomingFrom(key, what, house.ids));
  return { answer: spoken.answer, changed: spoken.changed };
}

describe('somebody who has nothing to do with it', () => {
  it.each(['noortje', 'wim'])('learns and changes nothing by any button or form: %s', async (key) => {
    await answerTo(key, { kind: 'said', text: 'help' });
    const before = await everythingIn(house);
    for (const { what, kind, id } of things) {
      for (const attempt of attempts(kind, id).filter(isAboutId)) {
        const label = `${key}, ${what}: ${JSON.stringify(attempt).slice(0, 80)}`;
        const real = await answerTo(key, attempt);
        expect(JSON.stringify(real), label).not.toMatch(SECRET);
        const none = JSON.parse(JSON.stringify(attempt).replaceAll(id, 'bestaat-niet'));
        expect(JSON.stringify(real).replaceAll(id, 'bestaat-niet'), `${label}, as if it were not there`).toBe(
          JSON.stringify(await answerTo(key, none)),
        );
      }
    }
    expect(await everythingIn(house)).toEqual(before);
  });

  it('reads no hours, not even by the id of an entry, whatever their seat', async () => {
    const { id } = things.find(({ kind }) => kind === 'entry') ?? { id: '' };
    const before = await everythingIn(house);
    for (const { key } of house.network.members.filter((member) => !['noor', 'vera'].includes(member.key))) {
      for (const attempt of attempts('entry', id).filter(isAboutId)) {
        expect(JSON.stringify(await answerTo(key, attempt))).not.toMatch(/GEHEIM|61 min|1 uur en 1 min/);
      }
    }
    expect(await everythingIn(house)).toEqual(before);
  });

  it('sees no list of a body that is not theirs', async () => {
    for (const text of [
      'afspraken ao',
      'afspraken afstemmingsoverleg jeugd',
      'afspraken het AO',
      'afspraken',
      'uren',
    ]) {
      expect(JSON.stringify(await answerTo('noortje', { kind: 'said', text })), text).not.toMatch(SECRET);
    }
    const button = { kind: 'pressed', call: { name: 'agreements.see-body', input: { body: 'ao' } } } as const;
    expect(JSON.stringify(await answerTo('noortje', button))).not.toMatch(SECRET);
    expect(JSON.stringify(await answerTo('els', button)), 'who sits in it does').toMatch(SECRET);
  });

  it('neither sees nor decides about a report', async () => {
    const report = reportSubject('ao' as BodyKey, day('2026-12-16'));
    for (const key of ['noortje', 'wim', 'jamal']) {
      for (const name of ['see', 'release', 'hold']) {
        const call = { name: `agreements.${name}-report`, input: { report } };
        expect(JSON.stringify(await answerTo(key, { kind: 'pressed', call }))).not.toMatch(SECRET);
      }
    }
  });
});

describe('a stranger', () => {
  it('gets the same few words whatever they try, and nothing is kept of it', async () => {
    const before = await everythingIn(house);
    const ask = async (what: Incoming['what']) =>
      house.converse(incomingFrom('wie-dan-ook', what, house.ids, { profile: async () => ({ email: 'x@y.example' }) }));
    const words = await ask({ kind: 'said', text: 'help' });
    for (const { kind, id } of things) {
      for (const attempt of attempts(kind, id)) expect(await ask(attempt)).toEqual(words);
    }
    for (const { name } of house.network.members) expect(JSON.stringify(words)).not.toContain(name);
    expect(await everythingIn(house)).toEqual(before);
  });
});

describe('a form', () => {
  it('offers people by name, never by address, and no more than anybody may know', async () => {
    for (const name of ['agreements.open', 'hours.open', 'hours.open-absence', 'preferences.open-quiet']) {
      const { answer } = await answerTo('noortje', { kind: 'pressed', call: { name, input: {} } });
      expect(answer.kind).toBe('open');
      expect(JSON.stringify(answer)).not.toMatch(/@|GEHEIM/);
    }
  });
});
