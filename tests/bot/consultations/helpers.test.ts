import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consultationsFeature } from '../../../bot/consultations/consultations.feature.ts';
import { seeConsultation } from '../../../bot/consultations/consultations.vocabulary.ts';
import * as calls from '../../../bot/consultations/helpers.vocabulary.ts';
import type { Reply } from '../../../bot/conversation/reply.ts';
import { askForCall } from '../../../domain/consultations/call-me.ts';
import type { CallRequestId, ConsultationId } from '../../../domain/consultations/consultation.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import { granted } from '../../builders/agreements.ts';
import { callNamesIn, filledIn, formOf, handledBy, refusedWith, wordsOf } from '../../builders/calls.ts';
import {
  aCareHouse,
  aConsultation,
  type ConsultationBuilder,
  keptIn,
  secret,
  stored,
} from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { away } from '../../builders/screening.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

type One = { readonly consultation: ConsultationId };
const lived = async (life: ConsultationBuilder): Promise<One> => ({ consultation: (await life.in(house)).id });
const changedTo = (stage: string) => [{ kind: 'consultation-changed', number: 'C-1', stage }];
const labels = ({ answer }: Reply) => ('card' in answer ? (answer.card.buttons ?? []).map(({ label }) => label) : []);
const problemsOf = (reply: Reply) => Object.keys(formOf(reply).problems ?? {});
const readers = async ({ consultation }: One) =>
  (await house.unit.run((stores) => stores.consultations.readings(consultation))).map(
    ({ reader }) => reader && house.network.member(reader)?.key,
  );
const gijs = () => house.member('gijs').id;
const lena = () => house.member('lena').id;

const asked = aConsultation;
const along = () => asked().fits().alongWith('gijs', 'lena');
const onTable = () => along().notNow('lena').replied('gijs').proposed().agreed();
const advised = () => onTable().advised();
const parts = { help: 'Thuis', order: 'Eerst rust', speed: 'Drie weken', path: 'Wijkteam', bridging: 'Bellen' };
const told = { carriedOut: 'partly', useful: 'yes', parents: 'Blij', learned: 'Eerder bellen' };

async function calling(): Promise<{ readonly call: CallRequestId }> {
  const words = { phone: '06 12 34 56 78', when: 'na drie uur' };
  return { call: (await house.as('noor', async (turn) => granted(await askForCall(turn.me, words, turn)))).id };
}

const cases: Readonly<Record<string, () => Promise<void>>> = {
  'consultations.see-inbox': async () => {
    await lived(asked());
    const reply = await house.press('saar', calls.seeInbox({}));
    expect(wordsOf(reply)).toContain('C-1: Haaglanden, 12 tot en met 15 jaar, kan wachten');
    expect(wordsOf(await house.press('piet', calls.seeInbox({})))).not.toContain('C-1');
  },
  'consultations.see-list': async () => {
    for (let each = 0; each < 12; each += 1) await lived(asked());
    const reply = await house.press('saar', calls.seeList({ list: 'to-screen', below: 3 }));
    expect(wordsOf(reply)).toContain('C-2:');
    expect(wordsOf(reply)).not.toContain('C-3:');
    const nobody = await house.press('piet', calls.seeList({ list: 'to-screen' }));
    expect(wordsOf(nobody)).toContain('Hier wacht nu niets op je.');
    expect(wordsOf(await house.press('noor', calls.seeList({ list: 'own' })))).toContain('Mijn vragen');
  },
  'consultations.see-call': async () => {
    const call = await calling();
    const reply = await house.press('saar', calls.seeCall(call));
    expect(wordsOf(reply)).toContain('Nummer: 06 12 34 56 78');
    expect(reply.answer).toMatchObject({ card: { discreet: true } });
    for (const who of ['ravi', 'gijs', 'omar', 'hans'])
      expect((await house.press(who, calls.seeCall(call))).changed).toEqual(refusedWith('call-not-found'));
  },
  'consultations.called': async () => {
    const call = await calling();
    expect((await house.press('ravi', calls.called(call))).changed).toEqual(refusedWith('call-not-found'));
    expect(wordsOf(await house.press('saar', calls.called(call)))).toContain('is gewist');
    expect((await house.press('saar', calls.called(call))).changed).toEqual(refusedWith('call-done'));
    expect((await house.press('saar', calls.seeCall(call))).changed).toEqual(refusedWith('call-done'));
    const found = await house.unit.run(({ consultations }) => consultations.findCall(call.call));
    expect(found?.words).toBeUndefined();
  },
  'consultations.fits': async () => {
    const one = await lived(asked());
    const reply = await house.press('saar', calls.fits(one));
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: changedTo('fits') });
    expect(labels(reply)[0]).toBe('Meedenkers vragen');
    expect((await house.press('saar', calls.fits(one))).changed).toEqual(refusedWith('wrong-stage'));
  },
  'consultations.open-back': async () => {
    expect(filledIn(await house.press('saar', calls.openBack(await lived(asked()))))).toEqual({ text: undefined });
  },
  'consultations.send-back': async () => {
    const one = await lived(asked());
    const reply = await house.submit('saar', calls.sendBack(one), { text: ' Hoe lang al? ' });
    expect(reply.changed).toEqual(changedTo('question-back'));
    const once = await keptIn(house, one.consultation);
    await house.submit('saar', calls.sendBack(one), { text: 'Hoe lang al?' });
    expect((await keptIn(house, one.consultation)).events).toEqual(once.events);
  },
  'consultations.open-elsewhere': async () => {
    const reply = await house.press('saar', calls.openElsewhere(await lived(asked())));
    const [place] = formOf(reply).fields;
    expect(place?.kind === 'choice' && place.options.map(({ label }) => label)).toEqual([
      'Jeugdbeschermingstafel (Nadia Verhoef)',
      'MDA++ (Erik Zandstra)',
      'Ergens anders',
    ]);
  },
  'consultations.send-elsewhere': async () => {
    const one = await lived(asked());
    const values = { place: 'other', to: 'Wijkschool', contact: 'Ria Blom', why: 'Daar kennen ze dit.' };
    const reply = await house.submit('saar', calls.sendElsewhere(one), values);
    expect(reply.changed).toEqual(changedTo('handed-over'));
    expect(wordsOf(reply)).toContain('Bel Ria Blom gerust even zelf.');
    expect(wordsOf(await house.press('noor', seeConsultation(one)))).toContain('Ria Blom van Wijkschool');
  },
  'consultations.ask-end': async () => {
    const answered = await house.press('saar', calls.askEnd(await lived(along().replied('gijs'))));
    expect(labels(answered)).toEqual(['Gesprek afronden', 'C-1 helemaal afronden', 'Toch niet']);
    const bare = await house.press('saar', calls.askEnd(await lived(asked().fits())));
    expect(labels(bare)).toEqual(['C-2 helemaal afronden', 'Toch niet']);
  },
  'consultations.end-talk': async () => {
    const reply = await house.press('saar', calls.endTalk(await lived(along().replied('gijs'))));
    expect(reply.changed).toEqual(changedTo('follow-up'));
    const early = await house.press('saar', calls.endTalk(await lived(along())));
    expect(early.changed).toEqual(refusedWith('no-answer-yet'));
  },
  'consultations.close': async () => {
    const reply = await house.press('saar', calls.close(await lived(asked().fits())));
    expect(reply.changed).toEqual(changedTo('closed'));
  },
  'consultations.see-candidates': async () => {
    const one = await lived(asked().fits());
    const words = wordsOf(await house.press('saar', calls.seeCandidates(one)));
    expect(words).toMatch(/Gijs Vermaat: heeft ruimte\n {2}eetstoornis.*Bram Oosting.*Lena Kowalski/s);
    expect(words).not.toMatch(/Noor Vermeer|Saar Meijer|per maand/);
  },
  'consultations.open-search': async () => {
    const reply = await house.press('saar', calls.openSearch(await lived(asked().fits())));
    expect(filledIn(reply)).toEqual({ words: undefined });
  },
  'consultations.send-search': async () => {
    const one = await lived(asked().fits());
    const reply = await house.submit('saar', calls.sendSearch(one), { words: 'hechting' });
    expect(wordsOf(reply)).toMatch(/Gezocht op ‘hechting’.*Lena Kowalski: heeft ruimte\n {2}hechting/s);
  },
  'consultations.ask-along': async () => {
    const one = await lived(asked().fits());
    const reply = await house.press('saar', calls.askAlong({ ...one, member: gijs() }));
    expect(reply.changed).toEqual(changedTo('thinking-along'));
    expect(wordsOf(reply)).toMatch(/Gijs Vermaat is gevraagd.*Bram Oosting.*Al gevraagd\n\n- Gijs Vermaat: gevraagd/s);
    const again = await house.press('saar', calls.askAlong({ ...one, member: gijs() }));
    expect(again.changed).toEqual(refusedWith('already-asked'));
  },
  'consultations.open-reply': async () => {
    expect(filledIn(await house.press('gijs', calls.openReply(await lived(along()))))).toEqual({ text: undefined });
  },
  'consultations.send-reply': async () => {
    const one = await lived(along());
    const reply = await house.submit('gijs', calls.sendReply(one), { text: 'Bel de huisarts.' });
    expect(reply.changed).toEqual(changedTo('thinking-along'));
    expect(wordsOf(reply)).toContain('Dank je voor het meedenken');
    expect(labels(reply)).not.toContain('Nu niet');
    await house.submit('gijs', calls.sendReply(one), { text: 'Bel de huisarts.' });
    const { events } = await keptIn(house, one.consultation);
    expect(events.filter(({ kind }) => kind === 'reply')).toHaveLength(1);
  },
  'consultations.not-now': async () => {
    const one = await lived(along());
    const reply = await house.press('gijs', calls.notNow(one));
    expect(reply.answer).toMatchObject({ kind: 'replace', card: { title: 'Dat is goed' } });
    expect(JSON.stringify(reply.answer)).not.toMatch(/Noor|12-15|jaar|C-1/);
    expect((await house.press('gijs', calls.notNow(one))).changed).toEqual(refusedWith('consultation-not-found'));
    expect((await house.press('gijs', seeConsultation(one))).changed).toEqual(refusedWith('consultation-not-found'));
  },
  'consultations.propose-table': async () => {
    const reply = await house.press('omar', calls.proposeTable(await lived(along())));
    expect(reply.changed).toEqual(changedTo('table-proposed'));
    expect(wordsOf(reply)).toContain('Regionaal expertteam Haaglanden (RET Haaglanden): morgen');
    expect(JSON.stringify(reply)).not.toContain(secret);
  },
  'consultations.discussed': async () => {
    const early = await house.press('omar', calls.discussed(await lived(onTable())));
    expect(early.changed).toEqual(refusedWith('not-yet-discussed'));
    const reply = await house.press('omar', calls.discussed(await lived(onTable().tableDay())));
    expect(reply.changed).toMatchObject([{ stage: 'discussed' }]);
  },
  'consultations.open-bring': async () => {
    const one = await lived(along().broughtTo('ben', 'saar'));
    const [place] = formOf(await house.press('saar', calls.openBring(one))).fields;
    expect(place?.kind === 'choice' && place.options.map(({ value }) => value)).toEqual([
      'ret-voorzitters',
      'cce',
      'k-eet',
    ]);
  },
  'consultations.send-bring': async () => {
    const one = await lived(along());
    const reply = await house.submit('saar', calls.sendBring(one), {
      place: 'ben',
      because: `Nieuw voor ons ${secret}`,
    });
    expect(reply.changed).toEqual(changedTo('thinking-along'));
    const brought = await house.press('iris', seeConsultation(one));
    expect(wordsOf(brought)).toMatch(/C-1.*Saar Meijer of Omar Bensaïd, 070 000 01 23/s);
    expect(JSON.stringify(brought)).not.toMatch(new RegExp(`${secret}|Noor|12-15`));
  },
  'consultations.open-advice': async () => {
    const early = await house.press('omar', calls.openAdvice(await lived(onTable())));
    expect(early.changed).toEqual(refusedWith('not-yet-discussed'));
    const reply = await house.press('omar', calls.openAdvice(await lived(onTable().tableDay())));
    expect(wordsOf(reply)).toContain('In Haaglanden is een advies zwaarwegend.');
    expect(Object.keys(filledIn(reply))).toEqual([...Object.keys(parts), 'contact', 'name']);
  },
  'consultations.send-advice': async () => {
    const one = await lived(onTable().tableDay());
    const reply = await house.submit('omar', calls.sendAdvice(one), {
      ...parts,
      contact: 'other',
      name: 'wim de groot',
    });
    expect(reply.changed).toEqual(changedTo('follow-up'));
    expect(wordsOf(reply)).toContain('Dit advies is zwaarwegend, zo koos de regio.');
    expect((await stored(house, one.consultation)).advice).toMatchObject({
      contact: house.member('wim').id,
      status: 'zwaarwegend',
    });
    expect(wordsOf(await house.press('wim', seeConsultation(one)))).toContain('Contactpersoon: Wim de Groot');
  },
  'consultations.open-contact-told': async () => {
    const reply = await house.press('lena', calls.openContactTold(await lived(advised())));
    expect(Object.keys(filledIn(reply))).toEqual(['carriedOut', 'useful', 'parents', 'youngster', 'learned']);
  },
  'consultations.see-unread': async () => {
    await away(house, 'saar', '2026-11-25', '2026-12-30');
    await away(house, 'omar', '2026-11-25', '2026-12-30');
    const one = await lived(asked());
    const seen = wordsOf(await house.press('hans', calls.seeUnread(one)));
    expect(seen).toContain('C-1 in Haaglanden wacht');
    expect(seen).toContain('Saar Meijer of Omar Bensaïd');
    expect(seen).not.toContain(secret);
    expect((await house.press('lena', calls.seeUnread(one))).changed).toEqual(refusedWith('consultation-not-found'));
  },
  'consultations.see-unmade': async () => {
    const call = await calling();
    const seen = wordsOf(await house.press('hans', calls.seeUnmade(call)));
    expect(seen).toContain('In Haaglanden wil iemand praten met het expertteam');
    expect(seen).toContain('Saar Meijer of Omar Bensaïd');
    for (const hidden of ['Noor', '06 12 34 56 78', 'na drie uur']) expect(seen).not.toContain(hidden);
    for (const who of ['lena', 'noor', 'piet', 'saar'])
      expect((await house.press(who, calls.seeUnmade(call))).changed).toEqual(refusedWith('call-not-found'));
    await house.press('saar', calls.called(call));
    expect(wordsOf(await house.press('hans', calls.seeUnmade(call)))).toContain('Er is gebeld');
  },
  'consultations.send-contact-told': async () => {
    const one = await lived(advised());
    const reply = await house.submit('lena', calls.sendContactTold(one), told);
    expect(reply.changed).toEqual(changedTo('follow-up'));
    const again = await house.submit('lena', calls.sendContactTold(one), told);
    expect(again.changed).toEqual(refusedWith('already-told'));
    expect(labels(await house.press('lena', calls.openContactTold(one)))).toEqual(['Meer vertellen', 'Bekijken']);
    expect(wordsOf(await house.press('gijs', seeConsultation(one)))).toMatch(/Hoe het ging.*Eerder bellen/s);
  },
};

describe('a button or form of who helps', () => {
  test.each(callNamesIn(calls))('%s does what it says', async (name) => {
    expect(handledBy(consultationsFeature)).toContain(name);
    await cases[name]?.();
    expect(cases[name]).toBeDefined();
  });
});

/** Every call about one consultatie, with values that could be stored. */
const about = {
  fits: (one: One) => house.press('piet', calls.fits(one)),
  back: (one: One) => house.submit('piet', calls.sendBack(one), { text: 'Hoe lang al?' }),
  'back form': (one: One) => house.press('piet', calls.openBack(one)),
  'elsewhere form': (one: One) => house.press('piet', calls.openElsewhere(one)),
  elsewhere: (one: One) => house.submit('piet', calls.sendElsewhere(one), { place: 'MDA++', why: 'Past daar.' }),
  end: (one: One) => house.press('piet', calls.askEnd(one)),
  'end of the talk': (one: One) => house.press('piet', calls.endTalk(one)),
  close: (one: One) => house.press('piet', calls.close(one)),
  candidates: (one: One) => house.press('piet', calls.seeCandidates(one)),
  'search form': (one: One) => house.press('piet', calls.openSearch(one)),
  search: (one: One) => house.submit('piet', calls.sendSearch(one), { words: 'hechting' }),
  'asking along': (one: One) => house.press('piet', calls.askAlong({ ...one, member: gijs() })),
  'reply form': (one: One) => house.press('piet', calls.openReply(one)),
  reply: (one: One) => house.submit('piet', calls.sendReply(one), { text: 'Bel de huisarts.' }),
  'not now': (one: One) => house.press('piet', calls.notNow(one)),
  'the table': (one: One) => house.press('piet', calls.proposeTable(one)),
  discussed: (one: One) => house.press('piet', calls.discussed(one)),
  'bring-in form': (one: One) => house.press('piet', calls.openBring(one)),
  'bring in': (one: One) => house.submit('piet', calls.sendBring(one), { place: 'ben', because: 'Nieuw voor ons.' }),
  'advice form': (one: One) => house.press('piet', calls.openAdvice(one)),
  advice: (one: One) => house.submit('piet', calls.sendAdvice(one), { ...parts, contact: lena() }),
  'told form': (one: One) => house.press('piet', calls.openContactTold(one)),
  told: (one: One) => house.submit('piet', calls.sendContactTold(one), told),
};

describe('somebody else’s button', () => {
  test.each(Object.keys(about))('(%s) finds nothing, tells nothing and changes nothing', async (name) => {
    const one = await lived(along());
    const before = await keptIn(house, one.consultation);
    const reply = await about[name as keyof typeof about](one);
    expect(reply.changed).toEqual(refusedWith('consultation-not-found'));
    expect(wordsOf(reply)).not.toMatch(/C-1|Noor|Haaglanden/);
    expect(await keptIn(house, one.consultation)).toEqual(before);
  });

  test.each(['noor', 'gijs', 'iris'])('of the screener does nothing for %s either', async (who) => {
    const one = await lived(along().broughtTo('ben', 'saar'));
    const before = await keptIn(house, one.consultation);
    for (const call of [calls.seeCandidates(one), calls.proposeTable(one), calls.openBring(one)])
      expect((await house.press(who, call)).changed).toEqual(refusedWith('not-yours'));
    expect(await keptIn(house, one.consultation)).toEqual(before);
  });
});

describe('a form that can’t be', () => {
  const long = 'x'.repeat(3001);
  test.each([
    ['saar', asked(), calls.sendBack, {}, ['text']],
    ['saar', asked(), calls.sendBack, { text: long }, ['text']],
    ['saar', asked(), calls.sendElsewhere, { why: 'Past daar.' }, ['place']],
    ['saar', asked(), calls.sendElsewhere, { place: 'De maan', why: 'Past daar.' }, ['place']],
    ['saar', asked(), calls.sendElsewhere, { place: 'MDA++' }, ['why']],
    ['saar', asked(), calls.sendElsewhere, { place: 'MDA++', why: long }, ['why']],
    ['saar', asked(), calls.sendElsewhere, { place: 'other', why: 'Past daar.' }, ['to', 'contact']],
    ['saar', asked(), calls.sendElsewhere, { place: 'other', to: 'School', contact: ' ', why: 'Ja.' }, ['contact']],
    [
      'saar',
      asked(),
      calls.sendElsewhere,
      { place: 'other', to: 'A', contact: 'x'.repeat(121), why: 'J' },
      ['contact'],
    ],
    ['saar', asked().fits(), calls.sendSearch, { words: '  ' }, ['words']],
    ['saar', asked().fits(), calls.sendSearch, { words: 'x'.repeat(101) }, ['words']],
    ['gijs', along(), calls.sendReply, { text: '  ' }, ['text']],
    ['gijs', along(), calls.sendReply, { text: long }, ['text']],
    ['omar', onTable(), calls.sendBring, { because: 'Nieuw.' }, ['place']],
    ['omar', onTable(), calls.sendBring, { place: 'sar', because: 'Nieuw.' }, ['place']],
    ['omar', onTable(), calls.sendBring, { place: 'ben' }, ['because']],
    ['omar', onTable().broughtTo('ben'), calls.sendBring, { place: 'ben', because: 'Nieuw.' }, ['place']],
    ['omar', onTable().tableDay(), calls.sendAdvice, {}, [...Object.keys(parts), 'contact']],
    ['omar', onTable().tableDay(), calls.sendAdvice, { ...parts, speed: ' ' }, ['speed', 'contact']],
    ['omar', onTable().tableDay(), calls.sendAdvice, { ...parts, contact: 'niemand' }, ['contact']],
    ['omar', onTable().tableDay(), calls.sendAdvice, { ...parts, contact: 'other' }, ['name']],
    ['omar', onTable().tableDay(), calls.sendAdvice, { ...parts, contact: 'other', name: 'Noor' }, ['name']],
    [
      'omar',
      onTable().tableDay(),
      calls.sendAdvice,
      { ...parts, path: long, contact: 'other', name: 'Lena Kowalski' },
      ['path'],
    ],
    ['lena', advised(), calls.sendContactTold, {}, ['carriedOut', 'useful']],
    ['lena', advised(), calls.sendContactTold, { carriedOut: 'misschien', useful: 'yes' }, ['carriedOut']],
    ['lena', advised(), calls.sendContactTold, { ...told, parents: long }, ['parents']],
  ] as const)('by %s comes back filled in, with a sentence beside it, and nothing is stored', async (...given) => {
    const [who, life, call, values, fields] = given;
    const one = await lived(life);
    const kept = async () => ({ ...(await keptIn(house, one.consultation)), readings: [] });
    const before = await kept();
    const reply = await house.submit(who, call(one), values);
    expect(reply.answer.kind).toBe('invalid');
    expect(problemsOf(reply)).toEqual(fields);
    expect(filledIn(reply)).toMatchObject(values);
    expect(await kept()).toEqual(before);
  });
});

describe('who opens a question', () => {
  test('leaves a line when the text was read, and none in a list or an outline', async () => {
    const one = await lived(along());
    await house.say('saar', 'consultaties');
    await house.press('omar', seeConsultation(one));
    expect(await readers(one)).toEqual([]);
    await house.press('saar', seeConsultation(one));
    await house.say('gijs', 'consultatie C-1');
    expect(await readers(one)).toEqual(['saar', 'gijs']);
  });

  test('as chair sees where it stands, and its text only once the asker agreed', async () => {
    const before = await house.press('omar', seeConsultation(await lived(along().proposed())));
    expect(wordsOf(before)).toContain('12 tot en met 15 jaar');
    expect(JSON.stringify(before)).not.toContain(secret);
    const after = await house.press('omar', seeConsultation(await lived(onTable())));
    expect(wordsOf(after)).toContain(secret);
  });

  test('as a member of the expertteam finds it only after that', async () => {
    const [early, agreed] = [await lived(along().notNow('lena').proposed()), await lived(onTable())];
    expect((await house.press('lena', seeConsultation(early))).changed).toEqual(refusedWith('consultation-not-found'));
    expect(wordsOf(await house.press('lena', seeConsultation(agreed)))).toContain(secret);
    expect(wordsOf(await house.say('lena', 'consultaties'))).toMatch(/Op de tafel.*C-2.*op tafel: morgen/s);
  });

  test('gets a card of which a notification shows the title alone', async () => {
    const one = await lived(advised());
    for (const who of ['saar', 'gijs', 'lena', 'omar', 'noor'])
      expect((await house.press(who, seeConsultation(one))).answer).toMatchObject({ card: { discreet: true } });
  });

  test('in a list reads no word of it, whoever asks', async () => {
    await lived(asked());
    await lived(along());
    await lived(onTable());
    await lived(advised());
    for (const who of house.network.members.map(({ key }) => key))
      expect(JSON.stringify(await house.say(who, 'consultaties')), who).not.toContain(secret);
  });
});

describe('a region that has not said how much an advies weighs', () => {
  test('records none, and hears who can set it', async () => {
    const regions = careNetwork.regions.map(({ consultation, ...region }) => {
      if (!consultation) return region;
      const { adviceStatus: _none, ...settled } = consultation;
      return { ...region, consultation: settled };
    });
    const undecided = await aCareHouse({ network: { ...careNetwork, regions } });
    try {
      const { id } = await onTable().tableDay().in(undecided);
      const one = { consultation: id };
      for (const reply of [
        await undecided.press('omar', calls.openAdvice(one)),
        await undecided.submit('omar', calls.sendAdvice(one), { ...parts, contact: undecided.member('lena').id }),
      ]) {
        expect(reply.changed).toEqual(refusedWith('no-status-set'));
        expect(wordsOf(reply)).toContain('els@meanderveld.example');
      }
    } finally {
      await undecided.close();
    }
  });
});

describe('a candidate', () => {
  test('without room has no button, and is refused when asked anyhow', async () => {
    const one = await lived(asked().fits());
    const topics = [{ name: 'eetstoornis', depth: 'speciality' }] as const;
    await house.unit.run(({ expertise }) => expertise.save({ member: gijs(), topics, perMonth: 0 }));
    const words = wordsOf(await house.press('saar', calls.seeCandidates(one)));
    expect(words).toMatch(/Gijs Vermaat: nu geen ruimte\n {2}eetstoornis \(specialisme\), in deze regio\n\n/);
    const anyhow = await house.press('saar', calls.askAlong({ ...one, member: gijs() }));
    expect(anyhow.changed).toEqual(refusedWith('no-room'));
  });

  test('that does not exist, or asked it, is refused', async () => {
    const one = await lived(asked().fits());
    const ask = (member: MemberId) => house.press('saar', calls.askAlong({ ...one, member }));
    expect((await ask('niemand' as MemberId)).changed).toEqual(refusedWith('expert-unknown'));
    expect((await ask(house.member('noor').id)).changed).toEqual(refusedWith('expert-is-asker'));
  });
});
