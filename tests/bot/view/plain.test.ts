import { describe, expect, it } from 'vitest';
import type { Card } from '../../../bot/view/card.ts';
import { heading, line, list, quiet, text } from '../../../bot/view/card.ts';
import { said, strong } from '../../../bot/view/copy.ts';
import type { Form } from '../../../bot/view/form.ts';
import { plainCard, plainForm } from '../../../bot/view/plain.ts';
import { day } from '../../../domain/kernel/time.ts';

const call = { name: 'a', input: null };
const colleagues = [
  { value: 'n', label: 'Noor' },
  { value: 'w', label: 'Wim' },
  { value: 'e', label: 'Els' },
];

describe('a card in plain words', () => {
  it('says all that the card says, in its order', () => {
    const card: Card = {
      title: 'Onze afspraken',
      parts: [
        text(['Samen ', strong('verder'), ', ', said('zei ze')]),
        heading('Wie doet wat'),
        { kind: 'facts', rows: [{ label: 'Wie', value: 'Noor' }] },
        list(['een', ['twee', ' en drie']]),
        line,
        { kind: 'item', text: 'Overzicht sturen', detail: 'voor vrijdag', buttons: [{ label: 'Gedaan', call }] },
        quiet('Je kunt dit uitzetten.'),
      ],
      buttons: [
        { label: 'Alles zien', call },
        { label: 'Wissen', call },
      ],
    };
    expect(plainCard(card)).toBe(
      [
        'Onze afspraken',
        'Samen verder, zei ze',
        'Wie doet wat',
        'Wie: Noor',
        '- een\n- twee en drie',
        '—',
        '- Overzicht sturen\n  voor vrijdag\n  [Gedaan]',
        'Je kunt dit uitzetten.',
        '[Alles zien] [Wissen]',
      ].join('\n\n'),
    );
  });

  it('leaves no gaps for what is empty', () => {
    expect(plainCard({ title: 'Dag', parts: [text(''), list([]), { kind: 'item', text: 'x', buttons: [] }] })).toBe(
      'Dag\n\n- x',
    );
  });
});

describe('a form in plain words', () => {
  it('says what is asked, what is filled in, and what needs another look', () => {
    const form: Form = {
      title: 'Uren',
      intro: 'Vul aan.',
      fields: [
        { kind: 'line', name: 'duration', label: 'Hoe lang?', value: 'heel lang' },
        { kind: 'long', name: 'more', label: 'Meer' },
        { kind: 'day', name: 'day', label: 'Dag', value: day('2026-11-20') },
        { kind: 'choice', name: 'kind', label: 'Wat?', options: [{ value: 'i', label: 'intervisie' }], value: 'i' },
        { kind: 'several', name: 'with', label: 'Met wie?', options: colleagues, value: 'z,e,n' },
      ],
      problems: { duration: 'Daarin herken ik geen duur.' },
      submit: { label: 'Bewaren', call },
    };
    expect(plainForm(form, 'nl')).toBe(
      [
        'Uren',
        'Vul aan.',
        'Hoe lang? heel lang\n  Daarin herken ik geen duur.\nMeer:\nDag: vrijdag 20 november 2026\nWat? intervisie\nMet wie? Noor, Els',
        '[Bewaren]',
      ].join('\n\n'),
    );
  });
});
