import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendApprove, sendLink, withdraw } from '../../../bot/access/access.vocabulary.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import { features } from '../../../bot/features.ts';
import { undeliveredTexts } from '../../../bot/undelivered/undelivered.texts.ts';
import * as calls from '../../../bot/undelivered/undelivered.vocabulary.ts';
import { DAY, HOUR, instant, MINUTE } from '../../../domain/kernel/time.ts';
import { accessNetwork, anInstallation, asked } from '../../builders/access.ts';
import { callNamesIn, handledBy, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aConsultation, question } from '../../builders/consultations.ts';
import { aHouse, type House, incomingFrom } from '../../builders/house.ts';
import { notDelivered } from '../../builders/undelivered.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: accessNetwork });
});
afterEach(() => house.close());

const feature = features.find(({ name }) => name === 'undelivered');
const stateOf = async (key: string) => (await house.unit.run(({ ledger }) => ledger.find(key)))?.state;
const see = async (key: string) => wordsOf(await house.say(key, 'niet aangekomen'));
const toNoor = (reason: 'blocked' | 'unknown' | 'gone') =>
  calls.resend({ to: 'member', key: house.member('noor').id, reason });
const hears = (key: string, what: Incoming['what'] = { kind: 'said', text: 'hoi' }) =>
  house.converse(incomingFrom(key, what, house.ids));

describe('the list of what did not arrive', () => {
  test('has a handler for each of its buttons, and a word for what every feature sends', () => {
    expect(feature && handledBy(feature)).toEqual(callNamesIn(calls));
    const sending = features.filter(({ nudges, reports }) => nudges || reports).map(({ name }) => name);
    for (const { topics } of Object.values(undeliveredTexts))
      expect(Object.keys(topics).sort()).toEqual(sending.sort());
  });

  test('says to whom, why, about what sort of thing, since when and what happens next', async () => {
    expect(await see('hans')).toContain('Hier staat nu niets.');
    await notDelivered(house, { to: 'noor', kind: 'agreement-day', daysAgo: 2 });
    await notDelivered(house, { to: 'noor', kind: 'meeting-week', daysAgo: 1 });
    await notDelivered(house, { to: { body: 'ao' }, reason: 'no-channel', kind: 'progress-report' });
    const words = await see('marit');
    expect(words).toContain('Noor Vermeer: 2 berichten over afspraken en bijeenkomsten, sinds maandag 23 november');
    expect(words).toContain('Heeft mij nog niet gesproken. Komt alsnog zodra Noor iets zegt.');
    expect(words).toContain('Het kanaal van het Afstemmingsoverleg Jeugd (AO): een bericht over afspraken');
    expect(words).toContain('Dit kanaal is er niet (meer). Komt alsnog zodra het kanaal in het netwerkbestand staat.');
    expect(words.match(/\[Opnieuw sturen\]/g)).toHaveLength(1);
  });

  test('tells nothing of a consultatie but that it is one', async () => {
    const { id, number } = await aConsultation().in(house);
    await notDelivered(house, { to: 'saar', kind: 'consultation-new', about: id, pace: 'in-hours' });
    const words = await see('hans');
    expect(words).toMatch(/Saar Meijer: een bericht over een consultatie, sinds vandaag/);
    expect(words).not.toContain(number);
    expect(words).not.toContain(question);
    const { answer } = await house.say('hans', 'niet aangekomen');
    expect(JSON.stringify(answer)).not.toContain(id);
  });

  test('shows ten, and says how many more there are', async () => {
    const people = house.network.members.slice(0, 12);
    for (const { key } of people) await notDelivered(house, { to: key, reason: 'refused' });
    const words = await see('hans');
    expect(words.match(/\[Opnieuw sturen\]/g)).toHaveLength(10);
    expect(words).toContain('En nog bij 2 anderen.');
  });

  test('is for the bureau, and of its own channel for a secretary; to others the word does not exist', async () => {
    await notDelivered(house, { to: 'noor', reason: 'blocked' });
    for (const word of ['niet aangekomen', 'not delivered']) {
      const unknown = await house.say('noor', word);
      expect(unknown.changed).toEqual(refusedWith('not-understood'));
      expect(wordsOf(unknown)).not.toMatch(/aangekomen|delivered/);
      expect(wordsOf(await house.say('els', word))).toContain('Hier staat nu niets.');
      expect(wordsOf(await house.say('hans', word))).toContain('Noor Vermeer');
    }
    expect((await house.press('noor', calls.seeUndelivered({}))).changed).toEqual(refusedWith('undelivered-not-found'));
  });
});

describe('sending again', () => {
  test('takes it off the list at once, and twice is said kindly', async () => {
    const { nudge } = await notDelivered(house, { to: 'noor', reason: 'blocked' });
    const reply = await house.press('hans', toNoor('blocked'));
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: [{ kind: 'sent-again', messages: 1 }] });
    expect(wordsOf(reply)).toMatch(/opnieuw naar Noor Vermeer, zodra dat past.*Hier staat nu niets/s);
    expect(await stateOf(nudge.key)).toBe('open');
    const again = await house.press('marit', toNoor('blocked'));
    expect(again.changed).toEqual(refusedWith('undelivered-not-found'));
    expect(wordsOf(again)).toContain('Misschien was iemand je voor');
  });

  test('is not done when the moment has passed', async () => {
    const { nudge } = await notDelivered(house, { to: 'noor', reason: 'unknown', daysOfUse: 1 });
    house.moment = instant(house.moment + 2 * DAY);
    const reply = await house.press('hans', toNoor('unknown'));
    expect(reply.changed).toEqual(refusedWith('undelivered-of-no-use'));
    expect(wordsOf(reply)).toContain('Er is niets opnieuw gestuurd.');
    expect(await stateOf(nudge.key)).toBe('bundled');
  });

  test('is for who may see it: for others it is the same nothing, whatever they press', async () => {
    const { nudge } = await notDelivered(house, { to: 'noor', reason: 'gone' });
    const nothing = { to: 'member', key: 'nobody', reason: 'gone' } as const;
    expect(await house.press('piet', toNoor('gone'))).toEqual(await house.press('piet', calls.resend(nothing)));
    expect(wordsOf(await house.press('els', toNoor('gone')))).not.toContain('Noor');
    const forged = { name: calls.resend.callName, input: { ...nothing, reason: 'because' } };
    expect((await house.press('hans', forged)).changed).toEqual(refusedWith('unknown-button'));
    expect(await stateOf(nudge.key)).toBe('bundled');
  });
});

describe('the own page', () => {
  const home = (key: string) => house.as(key, async (turn) => feature?.home?.(turn));

  test('of the bureau has a line while something is of use, and nobody else’s', async () => {
    expect(await home('hans')).toBeUndefined();
    await notDelivered(house, { to: 'noor', daysOfUse: 1 });
    await notDelivered(house, { to: 'piet', reason: 'unknown', daysOfUse: 1 });
    expect((await home('hans'))?.parts).toMatchObject([{ text: '2 berichten kwamen niet aan.' }]);
    expect([await home('els'), await home('noor')]).toEqual([undefined, undefined]);
    house.moment = instant(house.moment + 2 * DAY);
    expect(await home('hans')).toBeUndefined();
  });
});

describe('whoever is heard from', () => {
  test('for the first time is owed what did not arrive, in the turn itself; its usual turns look for nothing', async () => {
    const first = await notDelivered(house, { to: 'noor', daysAgo: 1 });
    const other = await notDelivered(house, { to: 'piet' });
    await hears('noor');
    expect([await stateOf(first.nudge.key), await stateOf(other.nudge.key)]).toEqual(['open', 'bundled']);
    const second = await notDelivered(house, { to: 'noor', reason: 'blocked' });
    house.moment = instant(house.moment + 10 * MINUTE);
    await hears('noor');
    expect(await stateOf(second.nudge.key)).toBe('bundled');
    house.moment = instant(house.moment + 2 * HOUR);
    await hears('noor');
    expect(await stateOf(second.nudge.key)).toBe('open');
  });

  test('from an account that was gone is owed it at once', async () => {
    await hears('noor');
    const { nudge } = await notDelivered(house, { to: 'noor', reason: 'gone' });
    await hears('noor', { kind: 'gone' });
    await hears('noor');
    expect(await stateOf(nudge.key)).toBe('open');
  });

  test('is owed nothing when the turn itself could not be kept', async () => {
    const { nudge } = await notDelivered(house, { to: 'noor' });
    house.outage = 'full';
    expect((await hears('noor')).answer.kind).toBe('trouble');
    house.outage = undefined;
    expect(await stateOf(nudge.key)).toBe('bundled');
  });

  test('through the bureau, which linked the account, is owed it too', async () => {
    const { nudge } = await notDelivered(house, { to: 'wim' });
    const { id: request } = await asked(house);
    await house.submit('hans', sendLink({ request }), { member: house.member('wim').id });
    expect(await stateOf(nudge.key)).toBe('open');
  });

  test('in a workspace that the bureau approves again is owed it, without a word of their own', async () => {
    await anInstallation(house);
    const place = { installation: 'slack/T-KIEZEL' };
    const approved = () => house.submit('hans', sendApprove(place), { organisation: 'kiezelstroom' });
    await approved();
    const account = { platform: 'slack', tenant: 'T-KIEZEL', user: 'U-VERA' } as const;
    const vera = house.member('vera').id;
    await house.unit.run(({ accounts }) =>
      accounts.save({ ...account, member: vera, address: 'D-VERA', seenAt: house.moment }),
    );
    await house.press('hans', withdraw(place));
    const [waiting, other] = [
      await notDelivered(house, { to: 'vera', reason: 'gone' }),
      await notDelivered(house, { to: 'noor', reason: 'no-account' }),
    ];
    await approved();
    expect([await stateOf(waiting.nudge.key), await stateOf(other.nudge.key)]).toEqual(['open', 'bundled']);
  });
});
