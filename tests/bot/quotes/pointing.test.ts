import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendAgreementForm } from '../../../bot/agreements/agreements.vocabulary.ts';
import * as calls from '../../../bot/quotes/quotes.vocabulary.ts';
import { sendReport } from '../../../bot/signals/signals.vocabulary.ts';
import { MOST_OPEN } from '../../../domain/quotes/ask-author.ts';
import { filledIn, formOf, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, at, everythingIn, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aQuote, known, link, point } from '../../builders/quotes.ts';
import { signalsIn } from '../signals/kept.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork });
  await known(house, 'jamal', 'piet');
});
afterEach(() => house.close());

const ofJamal = () => house.unit.run(({ quotes }) => quotes.of(house.member('jamal').id));
const owner = (key: string) => `member:${house.member(key).id}`;

describe('pointing at one’s own message', () => {
  test('opens the form of an afspraak, filled in as its words are understood, with the way back', async () => {
    const reply = await point(house, 'jamal', 'ik stuur het overzicht voor vrijdag', { by: 'jamal' });
    expect(filledIn(reply)).toMatchObject({ about: 'stuur het overzicht', owner: owner('jamal'), due: '2026-11-27' });
    expect(formOf(reply).submit.call).toEqual(sendAgreementForm({ source: link, quote: undefined }));
    expect(reply.changed).toEqual([]);
    const made = await house.submit('jamal', formOf(reply).submit.call, {
      about: 'Het overzicht rondsturen',
      owner: owner('jamal'),
      due: '2026-11-27',
    });
    expect(made.changed).toMatchObject([{ kind: 'agreement', due: '2026-11-27' }]);
    expect(wordsOf(made)).toContain(`Het bericht in de chat: ${link}`);
    expect((await everythingIn(house)).agreements).toMatchObject([{ source: link }]);
    expect(await ofJamal()).toEqual([]);
  });

  test('counts weekdays from the day it was written, and asks for another day when that one is over', async () => {
    const older = { by: 'jamal', at: at('2026-11-19', '10:00') };
    const gone = await point(house, 'jamal', 'ik bel de school voor vrijdag', older);
    expect(filledIn(gone)['due']).toBeUndefined();
    expect(formOf(gone).problems).toEqual({ due: 'Die dag is al geweest. Kies een dag vanaf vandaag.' });
    const ahead = await point(house, 'jamal', 'ik bel de school over twee weken', older);
    expect(filledIn(ahead)['due']).toBe('2026-12-03');
  });

  test('opens the form of a signaal with its words, and stores nothing before it is sent', async () => {
    const text = 'De wachttijd voor ambulante hulp is negen maanden';
    const reply = await point(house, 'noor', text, { by: 'noor', wanted: 'signal' });
    expect(filledIn(reply)['text']).toBe(text);
    expect((await signalsIn(house)).all).toEqual([]);
    const sent = await house.submit('noor', formOf(reply).submit.call, { text });
    expect(sent.changed).toMatchObject([{ kind: 'signal', number: 'S-1' }]);
    expect((await signalsIn(house)).all).toMatchObject([{ source: link, critical: false }]);
  });

  test('makes confidential what sounds grave, as if it were typed', async () => {
    const text = 'Er was een calamiteit op de groep';
    const reply = await point(house, 'noor', text, { by: 'noor', wanted: 'signal' });
    await house.submit('noor', formOf(reply).submit.call, { text });
    expect((await signalsIn(house)).all).toMatchObject([{ critical: true }]);
  });

  test.each([
    ['agreement', 500, 'about'],
    ['signal', 1000, 'text'],
  ] as const)('takes the begin of what is too long for an %s, and says so', async (wanted, most, field) => {
    const reply = await point(house, 'noor', 'Lang verhaal zonder eind. '.repeat(100), { by: 'noor', wanted });
    expect(wordsOf(reply)).toContain(`langer dan ${most} tekens`);
    expect(filledIn(reply)[field]?.length).toBeLessThanOrEqual(most);
  });

  test('asks the same of a form that came back wrong, and loses no link', async () => {
    const reply = await point(house, 'jamal', 'ik stuur het overzicht', { by: 'jamal' });
    const again = await house.submit('jamal', formOf(reply).submit.call, { about: 'iets' });
    expect(formOf(again).submit.call).toEqual(formOf(reply).submit.call);
    const signal = await point(house, 'noor', 'Iets', { by: 'noor', wanted: 'signal' });
    const wrong = await house.submit('noor', formOf(signal).submit.call, { text: ' ' });
    expect(formOf(wrong).submit.call).toEqual(sendReport({ source: link, quote: undefined }));
  });
});

describe('pointing at another’s message', () => {
  test('asks the author first, and shows and stores nothing of it otherwise', async () => {
    const reply = await point(house, 'piet', 'ik stuur het overzicht voor vrijdag', { by: 'jamal' });
    expect(reply.changed).toEqual([{ kind: 'quote', wanted: 'agreement', state: 'asked' }]);
    expect(wordsOf(reply)).toContain('Ik vraag het eerst aan Jamal Amrani');
    expect(wordsOf(reply)).not.toContain('overzicht');
    const again = await point(house, 'piet', 'ik stuur het overzicht voor vrijdag', { by: 'jamal' });
    expect(wordsOf(again)).toContain('Ik had het al gevraagd');
    expect(again.changed).toEqual([]);
    expect(await ofJamal()).toHaveLength(1);
    expect((await everythingIn(house)).agreements).toEqual([]);
  });

  test('pointed at again once it was granted it opens the form with the author’s words', async () => {
    await point(house, 'piet', 'ik stuur het overzicht voor vrijdag', { by: 'jamal' });
    const [quote] = await ofJamal();
    await house.press('jamal', calls.grant({ quote: quote?.id ?? '' }));
    const reply = await point(house, 'piet', 'later veranderd', { by: 'jamal' });
    expect(filledIn(reply)).toMatchObject({ owner: owner('jamal'), due: '2026-11-27' });
    expect(wordsOf(reply)).toContain('Dit schreef Jamal Amrani.');
  });

  test('of somebody with enough questions is refused kindly', async () => {
    for (let n = 0; n < MOST_OPEN; n += 1) await aQuote(house, { link: `${link}${n}` });
    const reply = await point(house, 'noor', 'iets nieuws', { by: 'jamal' });
    expect(reply.changed).toEqual(refusedWith('author-asked-enough'));
    expect(wordsOf(reply)).toContain('Jamal Amrani heeft al een paar');
  });
});

describe('a message whose author cannot be asked', () => {
  const stranger = { by: 'iemand-anders' };
  test.each([
    ['nobody knows', stranger],
    ['is an app', {}],
  ])('because the bot or %s opens an empty form', async (_why, who) => {
    const reply = await point(house, 'piet', 'ik stuur het overzicht', who);
    expect(filledIn(reply)).toMatchObject({ about: undefined, owner: owner('piet') });
    expect(wordsOf(reply)).toContain('Vraag het zelf aan wie het schreef');
    expect(wordsOf(reply)).not.toContain('overzicht');
    expect(formOf(reply).submit.call).toEqual(sendAgreementForm({ source: link, quote: undefined }));
    const signal = await point(house, 'piet', 'ik stuur het overzicht', { ...who, wanted: 'signal' });
    expect(filledIn(signal)['text']).toBe('');
    expect(formOf(signal).submit.call).toEqual(sendReport({}));
  });

  test('because they left the platform opens an empty form', async () => {
    const name = { platform: 'local', tenant: 'local' } as const;
    await house.unit.run(({ accounts }) =>
      accounts.save({
        ...name,
        user: 'jamal',
        member: house.member('jamal').id,
        address: 'jamal',
        seenAt: house.moment,
        goneAt: house.moment,
      }),
    );
    expect(wordsOf(await point(house, 'piet', 'iets', { by: 'jamal' }))).toContain('Vraag het zelf');
    expect(await ofJamal()).toEqual([]);
  });

  test('or that has no words, opens an empty form', async () => {
    expect(wordsOf(await point(house, 'piet', ' \u202e ', { by: 'jamal' }))).toContain('Vraag het zelf');
    expect(await ofJamal()).toEqual([]);
  });

  test('keeps no link that is none', async () => {
    const reply = await point(house, 'piet', 'iets', { by: 'piet', link: 'javascript:alert(1)' });
    expect(formOf(reply).submit.call).toEqual(sendAgreementForm({}));
    const forged = sendAgreementForm({ source: 'javascript:alert(1)' });
    await house.submit('piet', forged, { about: 'Iets', owner: owner('piet'), due: '2026-12-01' });
    expect((await everythingIn(house)).agreements[0]?.source).toBeUndefined();
  });
});
