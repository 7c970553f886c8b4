import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toBlocks } from '../../../adapters/slack/block-kit.ts';
import { toAdaptiveCard } from '../../../adapters/teams/adaptive-card.ts';
import { homeCall, stayHome } from '../../../bot/conversation/conversation.vocabulary.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import type { Spoken } from '../../../bot/conversation/reply.ts';
import { come } from '../../../bot/meetings/meetings.vocabulary.ts';
import type { Card } from '../../../bot/view/card.ts';
import { plainCard } from '../../../bot/view/plain.ts';
import { day } from '../../../domain/kernel/time.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { anAgreement } from '../../builders/agreements.ts';
import { aCareHouse, aConsultation, secret } from '../../builders/consultations.ts';
import { type House, incomingFrom } from '../../builders/house.ts';
import { aSignal } from '../../builders/signals.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const tell = (what: Incoming['what'], key = 'noor', more: Partial<Incoming> = {}): Promise<Spoken> =>
  house.converse({ ...incomingFrom(key, what, house.ids), ...more });
const open = async (key: string) => cardIn(await tell({ kind: 'opened' }, key));
const meeting = { body: 'ret-haaglanden' as BodyKey, slot: day('2026-11-26') };

function cardIn({ answer }: Spoken): Card {
  if (!('card' in answer)) throw new Error('A form came');
  return answer.card;
}

const headings = ({ parts }: Card) => parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
const title = 'Wat er voor je openstaat';

describe('the own page', () => {
  test('tells hours, agreements, signals, consultaties and meetings, in that order', async () => {
    await anAgreement().ownedBy('omar').in(house);
    await aSignal().addressed().passedOnTo('ret').in(house);
    await aConsultation().fits().alongWith('gijs').proposed().agreed().in(house);
    expect(headings(await open('omar'))).toEqual([
      'Leren met elkaar',
      'Mijn afspraken',
      'Signalen',
      'Consultaties',
      'Wat eraan komt',
    ]);
  });

  test('leaves out what is empty, and says so kindly when nothing waits', async () => {
    const card = await open('noor');
    expect(headings(card)).toEqual(['Leren met elkaar']);
    expect(plainCard(card)).toContain('Er wacht nu niets op je.');
    await anAgreement().ownedBy('noor').in(house);
    expect(plainCard(await open('noor'))).not.toContain('Er wacht nu niets op je.');
  });

  test('gives hours without a verdict, and the nearest agreements first, five at most', async () => {
    for (const days of [30, 3, 9, 2, 20, 5, 40])
      await anAgreement(`Over ${days} dagen`).ownedBy('noor').dueIn(days).in(house);
    await anAgreement('Al gedaan').ownedBy('noor').dueIn(1).done().in(house);
    const { parts } = await open('noor');
    const lines = parts.flatMap((part) => (part.kind === 'item' ? [JSON.stringify(part.text)] : []));
    const order = [2, 3, 5, 9, 20].map((days) => lines.findIndex((line) => line.includes(`Over ${days} dagen`)));
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(lines[5]).toContain('En nog 2 afspraken.');
    expect(lines).toHaveLength(6);
  });

  test('says of a consultatie its number and stage, never a word of it, and is discreet', async () => {
    await aConsultation().in(house);
    await aConsultation().fits().alongWith('gijs').in(house);
    for (const [key, number] of [
      ['noor', 'C-1'],
      ['saar', 'C-1'],
      ['gijs', 'C-2'],
    ] as const) {
      const card = await open(key);
      expect(plainCard(card)).toContain(number);
      expect(JSON.stringify(card)).not.toContain(secret);
      expect(card.discreet).toBe(true);
    }
    expect(plainCard(await open('tess'))).not.toContain('C-');
  });

  test('fits in one message of each platform, whatever waits', async () => {
    const long = 'heel veel woorden '.repeat(14).trim();
    for (let count = 0; count < 8; count += 1) {
      await anAgreement(`${long} ${count}`).ownedBy('omar').in(house);
      await aSignal(`${long} ${count}`).addressed().passedOnTo('ret').in(house);
      await aSignal(`${long} van mij ${count}`).by('omar').in(house);
      await aConsultation().fits().alongWith('gijs').proposed().agreed().in(house);
    }
    const card = await open('omar');
    expect(toBlocks(card, 'nl').blocks.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(toAdaptiveCard(card, 'nl')).length).toBeLessThan(28_000);
    expect(headings(card)).toContain('Wat eraan komt');
  });

  test('is shown as things stand each time it is opened, and claims nothing', async () => {
    await open('noor');
    const what = { kind: 'opened' } as const;
    await tell(what, 'noor', { id: 'Ev1' });
    await anAgreement().ownedBy('noor').in(house);
    expect(headings(cardIn(await tell(what, 'noor', { id: 'Ev1' })))).toContain('Mijn afspraken');
  });

  test.each(['overzicht', 'Wat staat er open?', 'mijn overzicht', 'vandaag', 'graag mijn overzicht', 'overview'])(
    'is shown to who says “%s”',
    async (words) => {
      expect(cardIn(await tell({ kind: 'said', text: words })).title).toBe(title);
    },
  );

  test('is not what a sentence is about that only begins alike', async () => {
    const spoken = await tell({ kind: 'said', text: 'vandaag 2 uur intervisie' });
    expect(spoken.changed).toMatchObject([{ kind: 'supervision', minutes: 120 }]);
  });

  test('is a button of help', async () => {
    const { buttons = [] } = cardIn(await tell({ kind: 'said', text: 'help' }));
    expect(buttons.map(({ call }) => call.name)).toContain(homeCall.callName);
    expect(cardIn(await tell({ kind: 'pressed', call: homeCall({}) })).title).toBe(title);
  });

  test.each<[string, Partial<Incoming>]>([
    ['a door that is not open', { entrance: { kind: 'waiting' } }],
    ['somebody unknown', { profile: async () => ({ email: 'onbekend@elders.example' }) }],
  ])('is not shown to %s', async (_who, more) => {
    await aConsultation().in(house);
    const spoken = await tell({ kind: 'opened' }, 'noor', more);
    expect(JSON.stringify(spoken)).not.toContain('C-1');
  });
});

describe('a button on the own page', () => {
  test('does what it says, and leaves the page where it is', async () => {
    const spoken = await tell({ kind: 'pressed', call: stayHome({ name: 'meetings.come', input: meeting }) }, 'saar');
    expect(spoken.answer.kind).toBe('replace');
    expect(spoken.changed).toMatchObject([{ kind: 'attendance', coming: 'yes' }]);
    expect([cardIn(spoken).title, plainCard(cardIn(spoken)).includes('Je bent erbij.')]).toEqual([title, true]);
  });

  test('that may not be pressed answers as everywhere', async () => {
    const call = come(meeting);
    const [here, there] = [
      await tell({ kind: 'pressed', call: stayHome(call) }),
      await tell({ kind: 'pressed', call }),
    ];
    expect(here).toEqual(there);
  });

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['what is not there', { name: 'meetings.long-gone', input: {} }],
    ['itself', { name: 'home.stay', input: { name: 'home.stay', input: {} } }],
    ['a wrong input', { name: 'meetings.come', input: { body: 7 } }],
  ])('that leads to %s is one we do not know', async (_what, input) => {
    const spoken = await tell({ kind: 'pressed', call: { name: 'home.stay', input } });
    expect(spoken.changed).toEqual([{ kind: 'refused', code: 'unknown-button' }]);
  });
});
