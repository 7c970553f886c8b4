import { describe, expect, test } from 'vitest';
import { type AdaptiveCard, toAdaptiveCard } from '../../../adapters/teams/adaptive-card.ts';
import { toFormCard } from '../../../adapters/teams/inline-form.ts';
import { type Card, heading, line, list, quiet, text } from '../../../bot/view/card.ts';
import { said, strong } from '../../../bot/view/copy.ts';
import type { Form } from '../../../bot/view/form.ts';
import { day } from '../../../domain/kernel/time.ts';
import { complaintsAbout } from './adaptive-cards.ts';

const call = (name: string) => ({ name, input: { agreement: 'a-1' } });
const button = (label: string, name: string) => ({ label, call: call(name) });

const cards: Record<string, Card> = {
  'only-a-title': { title: 'Hoi Noor', parts: [] },
  reminder: {
    title: 'Onze opgave, onze afspraken',
    parts: [
      text(['We doen dit voor ', strong('kinderen die op hulp wachten'), '.']),
      heading('Onze afspraken'),
      text(['Je stuurt ', said('het overzicht *van* _april_'), ', uiterlijk ', strong('vrijdag 27 november'), '.']),
      line,
      heading('Onze vorderingen'),
      list(['Jan belde de gemeente.', ['Anna schreef: ', said('[klaar](http://elders.example)')]]),
      text('Hoe staat het ermee?'),
      quiet('Je krijgt dit omdat je een afspraak hebt. Onder voorkeuren zet je dit uit.'),
    ],
    buttons: [
      { ...button('Gedaan', 'agreements.done'), style: 'primary' },
      button('Vertellen hoe het staat', 'agreements.tell'),
      button('Andere datum afspreken', 'agreements.move'),
      button('Ik loop vast', 'agreements.stuck'),
    ],
  },
  'facts-and-items': {
    title: 'Je uren (deze week)',
    parts: [
      {
        kind: 'facts',
        rows: [
          { label: 'Deze week', value: '1,5 uur' },
          { label: 'Vier weken', value: ['Gemiddeld ', strong('2 uur')] },
          { label: 'Notitie', value: said('**niet vet**\n- geen lijst') },
        ],
      },
      line,
      {
        kind: 'item',
        text: ['dinsdag 17 november: ', strong('intervisie')],
        detail: said('<at>everyone</at>'),
        buttons: [button('Aanpassen', 'hours.edit'), { ...button('Wissen', 'hours.erase'), style: 'danger' }],
      },
      { kind: 'item', text: 'donderdag 19 november: supervisie' },
    ],
  },
  'many-buttons': {
    title: 'Wat kan ik hier doen?',
    parts: [text('Kies wat je wilt.')],
    buttons: Array.from({ length: 8 }, (_, index) => button(`Woord ${index + 1}`, `help.word-${index + 1}`)),
  },
};

const forms: Record<string, Form> = {
  'form-with-every-field': {
    title: 'Een afspraak maken',
    intro: ['Ik begreep: ', said('iets voor *december*')],
    fields: [
      { kind: 'line', name: 'what', label: 'Wat', hint: 'Eén zin is genoeg.', value: 'het overzicht', maxLength: 200 },
      { kind: 'long', name: 'why', label: 'Toelichting', optional: true, maxLength: 2000 },
      { kind: 'day', name: 'due', label: 'Wanneer', value: day('2026-12-01') },
      {
        kind: 'choice',
        name: 'owner',
        label: 'Wie',
        value: 'noor',
        options: [
          { value: 'noor', label: 'Noor Vermeer' },
          { value: 'jan', label: 'Jan de Wit' },
        ],
      },
      {
        kind: 'choice',
        name: 'goal',
        label: 'Voor welke opgave',
        optional: true,
        options: Array.from({ length: 12 }, (_, index) => ({ value: `g-${index}`, label: `Opgave ${index + 1}` })),
      },
      {
        kind: 'several',
        name: 'with',
        label: 'Met wie samen',
        value: 'team,onbekend,school',
        options: [
          { value: 'school', label: 'De school' },
          { value: 'team', label: 'Het wijkteam' },
          { value: 'huisarts', label: 'De huisarts' },
        ],
      },
    ],
    submit: { label: 'Vastleggen', call: call('agreements.make') },
  },
  'form-with-problems': {
    title: 'Uren',
    fields: [
      { kind: 'line', name: 'minutes', label: 'Hoe lang', value: 'een poosje' },
      { kind: 'day', name: 'day', label: 'Wanneer', optional: true },
      { kind: 'choice', name: 'entry', label: 'Wat was het', options: [] },
      { kind: 'several', name: 'with', label: 'Met wie samen', options: [], optional: true },
    ],
    submit: { label: 'Vastleggen', call: call('hours.log') },
    problems: { minutes: "In 'een poosje' herken ik geen duur.", elsewhere: 'Er is nog niets opgeslagen.' },
  },
};

const rendered: [string, AdaptiveCard][] = [
  ...Object.entries(cards).map(([name, card]): [string, AdaptiveCard] => [name, toAdaptiveCard(card, 'nl')]),
  ...Object.entries(forms).map(([name, form]): [string, AdaptiveCard] => [name, toFormCard(form, 'nl')]),
  ['form-with-problems-en', toFormCard(forms['form-with-problems'] as Form, 'en')],
];

describe.each(rendered)('%s', (name, card) => {
  test('is drawn as it was agreed', async () => {
    await expect(`${JSON.stringify(card, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
  });

  test('is a card of version 1.5 that its own reader has nothing against', () => {
    expect(complaintsAbout(card)).toEqual([]);
  });
});

test('the reader does complain about what is wrong', () => {
  const [, card] = rendered[0] as [string, AdaptiveCard];
  expect(complaintsAbout({ ...card, body: [{ type: 'Input.Text' }, { type: 'Nonsense' }] })).not.toEqual([]);
});
