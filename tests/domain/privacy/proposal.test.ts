import { describe, expect, test } from 'vitest';
import { neutralWords } from '../../../bot/conversation/neutral-words.texts.ts';
import { day } from '../../../domain/kernel/time.ts';
import { marked, propose, proposeWhole } from '../../../domain/privacy/proposal.ts';
import { guard } from '../../builders/guard.ts';
import { examples, readMarked } from '../../privacy/marked.ts';

const today = day('2026-11-23');

function proposed(line: string): string {
  const { text, spans } = readMarked(line);
  return propose(text, spans, neutralWords.nl, today);
}

describe('a proposal in neutral words', () => {
  test.each([
    ['zijn zus {name:Samira} is weg', 'zijn zus is weg'],
    ['Mevr. {name:Wissink} belde net.', 'Een betrokkene belde net.'],
    ['fam. {name:Yilmaz} belt', 'een gezin belt'],
    ['vader heet {name:Rinus}', 'vader heet (naam weggelaten)'],
    ["{name:Samira}'s moeder belt", 'Diens moeder belt'],
    ['Hij zit op obs {school:De Regenboog}, groep 5', 'Hij zit op een school in de regio, groep 5'],
    ['zit op het {school:Stedelijk Gymnasium}', 'zit op een school in de regio'],
    ['zit op {school:De Es} in Borger', 'zit op een school in de regio'],
    ['in de kliniek van {institution:Zonneburg in Weert} is plek', 'in een instelling in de regio is plek'],
    ['bel {phone:06-12345678} of ({email:a@voorbeeld.nl})', 'bel (nummer weggelaten) of (mailadres weggelaten)'],
    ['woont op {street:Kerkpad 2}', 'woont op een adres in de regio'],
    ['adres {street:Kerkpad 2} {postcode:7151 AR}', 'adres (adres weggelaten)'],
    ['sinds {date:12/9/22} weg', 'sinds enige tijd weg'],
    ['op zondag {date:7 juli} weg', 'op een zekere dag weg'],
  ])('%s', (line, wanted) => {
    expect(proposed(line)).toBe(wanted);
  });

  test.each([
    ['jongen, geb. {date:12-03-2012}, loopt weg', 'jongen, een leeftijd van 12–15 jaar, loopt weg'],
    ['geboren op {date:24 november 2008}', 'een leeftijd van 16–17 jaar'],
    ['geb. {date:2 feb 1980}', '(geboortedatum weggelaten)'],
    ['geb. {date:31-02-2012}', '(geboortedatum weggelaten)'],
  ])('makes an age band of a date of birth: %s', (line, wanted) => {
    expect(proposed(line).toLowerCase()).toBe(wanted.toLowerCase());
  });

  test.each([
    ['{name:Daan} van 14 wil niet meer', 'Een jongere van 12–15 jaar wil niet meer'],
    ['Wie helpt {name:Samira} (15)?', 'Wie helpt een jongere van 12–15 jaar?'],
    ['{name:Sem}, 8 jaar, wil niet meer', 'Een jongere van 5–8 jaar, wil niet meer'],
    ['{name:Noor}, 3 keer gebeld', 'Een betrokkene, 3 keer gebeld'],
    ['{name:Kevin} van 12 weken', 'Een betrokkene van 12 weken'],
    ['{name:Bart} (43)', 'Een betrokkene (43)'],
  ])('makes a band of an age behind a name: %s', (line, wanted) => {
    expect(proposed(line)).toBe(wanted);
  });

  test('tells no date of birth when it is not known what day it is', () => {
    const { text, spans } = readMarked('jongen, geb. {date:12-03-2012}');
    expect(propose(text, spans, neutralWords.nl)).toBe('jongen, (geboortedatum weggelaten)');
  });

  test('has the same words for the same person, and others for another', () => {
    expect(proposed('{name:Samira} en {name:Bart de Graaf}. {name:Samira Yilmaz} belt {name:Bart}.')).toBe(
      'Een betrokkene en een andere betrokkene. Een betrokkene belt een andere betrokkene.',
    );
  });

  test('leaves a text in which nothing was found as it is', () => {
    for (const { text } of examples('open')) expect(propose(text, [], neutralWords.nl)).toBe(text);
  });

  test.each(['nl', 'en'] as const)(
    'holds nothing any more of what was found, so that nothing is proposed again: %s',
    (language) => {
      const left: string[] = [];
      for (const { text } of examples('open')) {
        const found = guard.look(text);
        const proposal = proposeWhole(text, found, neutralWords[language], { guard, today });
        const again = guard.look(proposal);
        if (again.length > 0)
          left.push(`${proposal} «${again.map(({ from, to }) => proposal.slice(from, to)).join('» «')}»`);
        const open = marked(text, found).filter((piece) => !piece.class);
        for (const piece of marked(text, found).filter(({ class: kind }) => kind)) {
          if (!open.some((other) => other.text.includes(piece.text))) expect(proposal).not.toContain(piece.text);
        }
      }
      expect(left).toEqual([]);
    },
  );
});

test('a marked text is whole, with the kind of each piece', () => {
  const { text, spans } = readMarked('Zus {name:Samira} belt {phone:06-12345678}');
  expect(marked(text, spans)).toEqual([
    { text: 'Zus ', class: undefined },
    { text: 'Samira', class: 'name' },
    { text: ' belt ', class: undefined },
    { text: '06-12345678', class: 'phone' },
  ]);
  for (const { text: whole, spans: all } of examples('open')) {
    expect(
      marked(whole, all)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(whole);
  }
});
