import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bot } from '../../bot/assemble.ts';
import type { Command } from '../../bot/cli/command.ts';
import { exportMember } from '../../bot/cli/members.ts';
import { exportSignals } from '../../bot/cli/signals.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import { routerFor } from '../../bot/conversation/route.ts';
import { features } from '../../bot/features.ts';
import { makeAgreement } from '../../domain/agreements/make-agreement.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import type { Signal } from '../../domain/signals/signal.ts';
import { granted } from '../builders/agreements.ts';
import { aHouse, type House, incomingFrom } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { aQuote, known, link } from '../builders/quotes.ts';
import { aSignal, stored } from '../builders/signals.ts';

const callNames = features.flatMap(({ calls }) => calls.map(({ callName }) => callName));
const route = routerFor(features);
const reporter = 'noor';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork });
  await known(house, ...house.network.members.map(({ key }) => key));
});
afterEach(() => house.close());

const turn = async (key: string, what: Incoming['what']) =>
  JSON.stringify(await house.converse(incomingFrom(key, what, house.ids)));
/** One of each standing: the same region, who joined, both expertteams, the landsdeel, the SAR, the bureau. */
const others = ['jamal', 'tess', 'omar', 'yara', 'iris', 'sanne', 'hans'] as const;

/** The lines that a command prints on the house's own database. */
async function printed(command: Command, ...words: string[]): Promise<string> {
  const lines: string[] = [];
  const bot = { database: { unit: house.unit, close: () => house.close() } } as unknown as Bot;
  const world = { bot: async () => bot, print: (line: string) => void lines.push(line), lines: () => none() };
  expect(await command.run({ words, json: false, dryRun: false }, world)).toEqual({ exit: 0 });
  return lines.join('\n');
}

async function* none(): AsyncIterable<string> {}

const values = {
  text: 'Ik zie het ook.',
  whom: 'partner',
  to: 'ben',
  addressee: 'vng',
  executor: 'VNG',
  addition: 'x',
};

/** Everything that may be said, pressed or sent about a signal by who knows its id and number. */
function attempts({ id, number }: Signal): Incoming['what'][] {
  const input = { signal: id, step: 'told', yes: true, of: 'here' };
  const lists = ['own', 'region'].map((of) => ({ name: 'signals.see-list', input: { of, region: 'haaglanden' } }));
  const named = callNames.filter((name) => name.startsWith('signals.')).map((name) => ({ name, input }));
  return [
    ...['signalen', `signaal S-${number}`, 'bijeenkomsten sar'].map((text) => ({ kind: 'said', text }) as const),
    { kind: 'opened' },
    ...[...lists, ...named].map((call): Incoming['what'] =>
      call.name.includes('.send') ? { kind: 'submitted', call, values } : { kind: 'pressed', call },
    ),
  ];
}

/** All of it by one member, in one unit of work. */
function tried(key: string, all: readonly Incoming['what'][]): Promise<readonly (readonly [string, string])[]> {
  return house.as(key, async (at) => {
    const answers: [string, string][] = [];
    for (const what of all)
      answers.push([JSON.stringify(what), JSON.stringify(await route(incomingFrom(key, what, house.ids), at))]);
    return answers;
  });
}

const told = { source: link };
const lives = {
  'one that others joined and that went up to the SAR': () =>
    aSignal().told(told).joinedBy('tess', 'Hier ook').at('sar'),
  'one that was asked down about': () => aSignal().told(told).at('ben').askedDown(),
  'a critical incident': () => aSignal('Een calamiteit').told({ ...told, critical: true }),
} as const;

describe('the message that a signal was made of', () => {
  it.each(Object.entries(lives))(
    'is seen by its reporter alone: %s',
    async (_what, life) => {
      const signal = await life().in(house);
      const number = { kind: 'said', text: `signaal S-${signal.number}` } as const;
      expect(await turn(reporter, number)).toContain(link);
      await turn('omar', number);
      for (const key of others) {
        for (const [what, answer] of await tried(key, attempts(signal)))
          expect(answer, `${key}: ${what}`).not.toContain(link);
        expect(await printed(exportMember, `${key}@meanderveld.example`)).not.toContain(link);
      }
      const due = await house.unit.run(({ ledger }) => ledger.due(house.moment));
      for (const nudge of due) {
        const to = nudge.to.kind === 'member' ? house.network.member(nudge.to.member)?.key : undefined;
        if (to) expect(`${JSON.stringify(await house.compose({ member: to }, [nudge]))}`).not.toContain(link);
      }
      expect(await printed(exportSignals)).not.toContain(link);
      expect(JSON.stringify(house.logged)).not.toContain('slack.example');
      expect(await printed(exportMember, `${reporter}@meanderveld.example`)).toContain(link);
    },
    60_000,
  );

  it('stays with who reported it when the signal goes on without them, and is kept of no withdrawn one', async () => {
    const { id } = await aSignal().told(told).joinedBy('tess').withdrawn().in(house);
    expect(await stored(house, id)).toMatchObject({ by: house.member('tess').id, source: undefined });
    expect((await aSignal().told(told).withdrawn().in(house)).source).toBeUndefined();
  });

  it('is ciphertext with a critical incident, and comes along when that is shared after all', async () => {
    const { id } = await aSignal('Een calamiteit')
      .told({ ...told, critical: true })
      .in(house);
    await turn(reporter, { kind: 'pressed', call: { name: 'signals.share', input: { signal: id } } });
    const [shared] = (await house.unit.run(({ signals }) => signals.reportedBy(house.member(reporter).id))).slice(-1);
    expect(shared).toMatchObject({ critical: false, source: link });
  });
});

describe('the message that an afspraak was made of', () => {
  it('is seen by who may see the afspraak, and by nobody else', async () => {
    const { id } = await house.as('jamal', async (at) => {
      const owner = { kind: 'member', member: at.me.id } as const;
      const wish = { about: 'Rondbellen', owner, due: at.today, body: 'ao' as BodyKey, source: link };
      return granted(await makeAgreement(at.me, wish, at));
    });
    const see = { kind: 'pressed', call: { name: 'agreements.see-one', input: { agreement: id } } } as const;
    for (const { key } of house.network.members) {
      const member = house.member(key);
      const may = member.seats.some(({ body }) => body === 'ao') || key === 'jamal';
      expect((await turn(key, see)).includes(link), key).toBe(may);
      expect((await printed(exportMember, member.email)).includes(link), key).toBe(key === 'jamal');
    }
  });
});

describe('words from the chat', () => {
  it('are for their author and who asked, whatever others press, and stand in no log', async () => {
    const { id } = await aQuote(house, { text: 'GEHEIM woord' });
    const inputs = callNames
      .filter((name) => name.startsWith('quotes.'))
      .map((name) => ({ name, input: { quote: id } }));
    for (const key of house.network.members.map(({ key }) => key).filter((key) => !['jamal', 'piet'].includes(key))) {
      for (const call of inputs) expect(await turn(key, { kind: 'pressed', call })).not.toMatch(/GEHEIM|Jamal|Piet/);
      expect(await printed(exportMember, house.member(key).email)).not.toContain('GEHEIM');
    }
    for (const key of ['jamal', 'piet'])
      expect(await printed(exportMember, house.member(key).email)).toContain('GEHEIM');
    await turn('jamal', { kind: 'pressed', call: { name: 'quotes.grant', input: { quote: id } } });
    expect(await turn('piet', { kind: 'pressed', call: { name: 'quotes.open', input: { quote: id } } })).toContain(
      'GEHEIM',
    );
    const pointed = {
      wanted: 'signal',
      message: { text: 'GEHEIM twee', author: { user: 'els', address: 'els' } },
    } as const;
    await turn('noor', { kind: 'pointed', ...pointed });
    expect(JSON.stringify(house.logged)).not.toContain('GEHEIM');
  });

  it('open no form of another’s message by a forged button, and take nothing of it away', async () => {
    const { id } = await aQuote(house, { wanted: 'signal', text: 'GEHEIM woord' });
    await turn('jamal', { kind: 'pressed', call: { name: 'quotes.grant', input: { quote: id } } });
    for (const key of ['els', 'jamal']) {
      const call = { name: 'signals.send', input: { quote: id } };
      await turn(key, { kind: 'submitted', call, values: { text: `Van ${key}` } });
    }
    expect(await house.unit.run(({ quotes }) => quotes.find(id))).toMatchObject({
      state: 'granted',
      text: 'GEHEIM woord',
    });
  });
});
