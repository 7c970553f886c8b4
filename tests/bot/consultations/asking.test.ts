import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askInWords } from '../../../bot/consultations/asking.ts';
import * as asking from '../../../bot/consultations/asking.vocabulary.ts';
import { helpInSentence } from '../../../bot/consultations/help.sentences.ts';
import { called } from '../../../bot/consultations/helpers.vocabulary.ts';
import type { Reply } from '../../../bot/conversation/reply.ts';
import { openCalls as callsToMake } from '../../../domain/consultations/call-me.ts';
import type { CallRequestId } from '../../../domain/consultations/consultation.ts';
import { filledIn, formOf, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aCareHouse, aConsultation } from '../../builders/consultations.ts';
import { at, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const asked = { question: 'Wie kent een weg naar hulp bij een eetstoornis?', age: '12-15', wait: 'can-wait' };
const typed = 'meisje van vijftien eet al weken niet meer';
const numbers = ['070 000 01 00', '112', '0800-2000', '113', '0800-0113'];

const ownConsultations = (who = 'noor') =>
  house.as(who, ({ me, stores }) => stores.consultations.askedBy(me.id, { size: 20 }));

const inChannel = (words: string, hook = askInWords): Promise<Reply> =>
  house.as('noor', async (turn) => hook(words, { ...turn, place: 'channel' }));

describe('who may help', () => {
  test('is told in one look: the screener, how to call, when it is read, the next table, what fits, who reads', async () => {
    house.moment = at('2026-11-24', '20:30');
    const words = wordsOf(await house.say('noor', 'consultatie'));
    for (const said of [
      'Saar Meijer',
      '070 000 01 23',
      'morgen om 9.00 uur',
      'het Regionaal expertteam Haaglanden (RET Haaglanden): donderdag 26 november om 13.00 uur',
      'Binnen drie werkdagen bel ik je of schrijf ik je terug.',
      'een wachttijd die jullie moeten overbruggen',
      'Jeugdbeschermingstafel of MDA++',
      'De casus blijft van jou',
      'Het expertteam leest pas mee als jij ja zegt.',
      ...numbers,
    ]) {
      expect(words).toContain(said);
    }
  });

  test('says on Friday at half past four that it is read on Monday, and whom to call if it cannot wait', async () => {
    house.moment = at('2026-11-27', '16:30');
    const words = wordsOf(await house.say('noor', 'advies'));
    expect(words).toContain('Leest je vraag: maandag 30 november om 9.00 uur');
    expect(words).toMatch(/^Kan het niet wachten tot maandag 30 november\? Bel Spoedhulp Jeugd Haaglanden/m);
  });

  test.each(['consultatie', 'advies', 'meedenken', 'vraag', 'consultation', 'advice', 'vraag stellen', 'advies graag'])(
    'answers ‘%s’',
    async (words) => {
      expect(wordsOf(await house.say('noor', words))).toContain('Wie je helpt');
    },
  );

  test('is the bureau where there is no expertteam, with the national numbers', async () => {
    const reply = await house.say('iris', 'consultatie');
    expect(reply.changed).toEqual(refusedWith('no-region'));
    expect(wordsOf(reply)).toMatch(/els@meanderveld\.example/);
    for (const number of numbers.slice(1)) expect(wordsOf(reply)).toContain(number);
  });

  test('stands in help for who has an expertteam only', async () => {
    expect(wordsOf(await house.say('noor', 'help'))).toContain('Loop je vast met een casus?');
    expect(wordsOf(await house.say('iris', 'help'))).not.toContain('Loop je vast met een casus?');
  });
});

describe('text typed as a message', () => {
  test('is not filed, and comes back nowhere: an empty form opens that asks to take it away', async () => {
    const reply = await house.say('noor', `consultatie ${typed}`);
    expect(reply).toMatchObject({
      answer: { kind: 'open', again: asking.openQuestion({ typed: 'private' }) },
      changed: [],
    });
    expect(formOf(reply).intro).toContain('Haal het dan weg.');
    expect(Object.values(filledIn(reply))).toEqual([undefined, undefined, undefined]);
    expect(JSON.stringify(reply)).not.toMatch(/vijftien|weken/);
    expect(await ownConsultations()).toEqual([]);
    expect(JSON.stringify(house.logged)).not.toContain('vijftien');
  });

  test('in a channel is asked to be taken away at once', async () => {
    const reply = await inChannel(typed);
    expect(formOf(reply).intro).toContain('In dat kanaal lezen anderen mee. Haal je bericht daar nu weg.');
    expect(JSON.stringify(reply)).not.toContain('vijftien');
  });

  test.each(['het is acuut met een kind', 'een jongen wil niet meer leven', 'suïcidaal meisje', 'crisis in een gezin'])(
    'that sounds acute gets the numbers: ‘%s’',
    async (words) => {
      for (const reply of [await house.say('noor', `consultatie ${words}`), await house.say('noor', words)]) {
        for (const number of numbers) expect(wordsOf(reply)).toContain(number);
        expect(wordsOf(reply)).toContain('Haal je bericht hier weg.');
        expect(reply.changed).toEqual([]);
      }
    },
  );

  test.each(['ik loop vast met een gezin', 'ik heb een vraag over een jongere', 'we weten het niet meer met dit kind'])(
    'without the word is offered help: ‘%s’',
    async (words) => {
      const reply = await house.say('noor', words);
      expect(wordsOf(reply)).toContain('Wil je dat er iemand meedenkt?');
      expect(JSON.stringify(reply)).not.toContain(words);
      expect(await ownConsultations()).toEqual([]);
    },
  );

  test.each(['wie kan meedenken over een kind', 'ik loop vast met de planning', 'de folder over crisisopvang is af'])(
    'that is about something else is left to others: ‘%s’',
    async (words) => {
      await house.as('noor', async (turn) => expect(helpInSentence(words, turn)).toBeUndefined());
    },
  );
});

describe('asking a question', () => {
  test('takes three fields, gives a number, and says who reads it, when, and whom to call', async () => {
    const reply = await house.submit('noor', asking.sendQuestion({}), asked);
    expect(reply).toMatchObject({
      answer: { kind: 'replace' },
      changed: [{ kind: 'consultation', number: 'C-1', stage: 'asked' }],
    });
    for (const said of ['C-1', 'Saar Meijer leest je vraag: vandaag, tot 12.00 uur.', '070 000 01 23', '070 000 01 00'])
      expect(wordsOf(reply)).toContain(said);
    // It stands there only as what somebody said they know of.
    const unsaid = JSON.stringify(reply).replaceAll('[{"said":"eetstoornis"}]', '');
    expect(unsaid).not.toContain('eetstoornis');
  });

  test('sent twice within a few seconds is one question', async () => {
    await house.submit('noor', asking.sendQuestion({}), asked);
    const again = await house.submit('noor', asking.sendQuestion({}), asked);
    expect(again.changed).toEqual([]);
    expect(wordsOf(again)).toContain('C-1');
    expect(await ownConsultations()).toHaveLength(1);
  });

  test('that is acute files nothing and shows the numbers', async () => {
    const reply = await house.submit('noor', asking.sendQuestion({}), { ...asked, wait: 'acute' });
    expect(reply.changed).toEqual(refusedWith('acute'));
    for (const number of numbers) expect(wordsOf(reply)).toContain(number);
    expect(wordsOf(reply)).toContain('Ik heb niets bewaard van wat je schreef.');
    expect(JSON.stringify(reply)).not.toContain('eetstoornis');
    expect(await ownConsultations()).toEqual([]);
  });

  test('with words that sound acute shows the numbers first, keeps what was typed, and asks anew if it can wait', async () => {
    const question = 'Een jongen praat over zelfdoding. Wie kent dit?';
    const first = await house.submit('noor', asking.sendQuestion({}), { ...asked, question });
    expect(first).toMatchObject({ answer: { kind: 'invalid' }, changed: [] });
    expect(filledIn(first)).toEqual({ question, age: '12-15', still: undefined });
    for (const number of numbers) expect(wordsOf(first)).toContain(number);
    expect(await ownConsultations()).toEqual([]);

    const { call } = formOf(first).submit;
    const unanswered = await house.submit('noor', call, { question, age: '12-15', wait: 'can-wait' });
    expect(formOf(unanswered).problems).toEqual({ still: 'Kies of het kan wachten.' });
    const acute = await house.submit('noor', call, { question, age: '12-15', still: 'acute' });
    expect(acute.changed).toEqual(refusedWith('acute'));
    const sent = await house.submit('noor', call, { question, age: '12-15', still: 'this-week' });
    expect(sent.changed).toMatchObject([{ kind: 'consultation' }]);
  });

  test('comes back filled in, with a sentence beside each field that needs another look', async () => {
    const empty = await house.submit('noor', asking.sendQuestion({}), {});
    expect(Object.keys(formOf(empty).problems ?? {}).sort()).toEqual(['age', 'question', 'wait']);
    const odd = await house.submit('noor', asking.sendQuestion({}), { ...asked, age: '40', wait: 'misschien' });
    expect(Object.keys(formOf(odd).problems ?? {})).toEqual(['age']);
    expect(filledIn(odd)['question']).toBe(asked.question);
    const long = await house.submit('noor', asking.sendQuestion({}), { ...asked, question: 'x'.repeat(1501) });
    expect(formOf(long).problems?.['question']).toContain('1500');
    expect(filledIn(long)['question']).toHaveLength(1501);
    expect(await ownConsultations()).toEqual([]);
  });

  test('where there is no expertteam leads to the bureau', async () => {
    for (const reply of [
      await house.press('iris', asking.openQuestion({})),
      await house.submit('iris', asking.sendQuestion({}), asked),
    ]) {
      expect(reply.changed).toEqual(refusedWith('no-region'));
      expect(JSON.stringify(reply)).not.toContain('eetstoornis');
    }
  });
});

describe('bel mij', () => {
  const call = { phone: '06 12 34 56 78', when: 'na drie uur' };
  const openCalls = () => house.as('noor', ({ me, stores }) => stores.consultations.callsOf(me.id));

  test('needs no question, and says who calls', async () => {
    const reply = await house.submit('noor', asking.sendCallMe({}), call);
    expect(wordsOf(reply)).toContain('Saar Meijer belt je terug.');
    expect(JSON.stringify(reply)).not.toContain('34 56');
    expect(await openCalls()).toHaveLength(1);
    await house.submit('noor', asking.sendCallMe({}), call);
    expect(await openCalls()).toHaveLength(1);
  });

  test.each([
    ['bel mij', {}],
    ['Bel me terug op 06-12 34 56 78', { phone: '06-12 34 56 78' }],
    ['bel mij na drie uur', { when: 'na drie uur' }],
    ['bel mij op 06 12345678 na drie uur', { phone: '06 12345678', when: 'na drie uur' }],
    ['bel mij op dinsdag', { when: 'op dinsdag' }],
    ['call me on +31 6 12345678', { phone: '+31 6 12345678' }],
  ])('is asked for in words, and keeps what they say: ‘%s’', async (words, filled) => {
    const reply = await house.say('noor', words);
    expect(filledIn(reply)).toEqual({ phone: undefined, when: undefined, ...filled });
    // Where words open no form, the button that does holds none of them.
    expect(reply.answer).toMatchObject({ kind: 'open', again: asking.openCallMe({}) });
    expect(await openCalls()).toEqual([]);
  });

  test('is taken back by who asked: the number goes, and nobody calls any more', async () => {
    await house.submit('noor', asking.sendCallMe({}), call);
    const [open] = await openCalls();
    const reply = await house.press('noor', called({ call: open?.id as CallRequestId }));
    expect(wordsOf(reply)).toContain('Je nummer is gewist');
    expect((await openCalls())[0]?.words).toBeUndefined();
    expect(await house.as('saar', (turn) => callsToMake(turn.me, turn))).toEqual([]);
  });

  test('asks back for a number that is none', async () => {
    const reply = await house.submit('noor', asking.sendCallMe({}), { phone: 'zie boven', when: 'straks' });
    expect(formOf(reply).problems).toHaveProperty('phone');
    expect(filledIn(reply)).toEqual({ phone: 'zie boven', when: 'straks' });
    const long = await house.submit('noor', asking.sendCallMe({}), { ...call, when: 'x'.repeat(201) });
    expect(formOf(long).problems).toHaveProperty('when');
    expect(await openCalls()).toEqual([]);
  });
});

describe('a number that is said', () => {
  test.each(['consultatie C-1', 'consultatie 1', 'consultaties c1'])('opens one’s own: ‘%s’', async (words) => {
    await aConsultation().in(house);
    expect(wordsOf(await house.say('noor', words))).toContain('Wie kent een weg naar hulp');
  });

  test('of somebody else looks just like one that never was', async () => {
    await aConsultation().in(house);
    const [theirs, none] = [await house.say('tess', 'consultatie C-1'), await house.say('tess', 'consultatie C-9')];
    expect(theirs).toEqual(none);
    expect(theirs.changed).toEqual(refusedWith('consultation-not-found'));
  });
});
