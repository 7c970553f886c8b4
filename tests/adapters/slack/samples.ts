import type { Card } from '../../../bot/view/card.ts';
import { heading, line, list, quiet, text } from '../../../bot/view/card.ts';
import { said, strong } from '../../../bot/view/copy.ts';
import type { Form } from '../../../bot/view/form.ts';
import { day } from '../../../domain/kernel/time.ts';

/** What people type when they try: none of it may become markup, a link or a mention. */
export const mischief = '<!channel> <@U1> *dik* _schuin_ `x` <https://kwaad.example|klik> &amp; @here :smile: ~weg~';

/** Invented cards that together use every kind of part. */
export const cards: Readonly<Record<string, Card>> = {
  'every-part': {
    title: 'Onze afspraken',
    parts: [
      text(['We spraken af: ', strong('elk kind een vast gezicht'), '.']),
      heading('Wie doet wat'),
      {
        kind: 'facts',
        rows: [
          { label: 'Wie', value: 'Noor Zandstra' },
          { label: 'Wat', value: said('het overzicht *rondsturen*') },
          { label: 'Wanneer', value: ['vrijdag 27 november', ' om 10.00 uur'] },
        ],
      },
      list(['een eerste stap', said('<@U1> belt terug'), [strong('klein'), ' succes']]),
      line,
      {
        kind: 'item',
        text: 'Overzicht van wachttijden sturen',
        detail: ['voor ', strong('1 december')],
        buttons: [
          { label: 'Gedaan', call: { name: 'afspraken.gedaan', input: { id: 'a1' } }, style: 'primary' },
          { label: 'Ik loop vast', call: { name: 'afspraken.vast', input: { id: 'a1' } } },
        ],
      },
      {
        kind: 'item',
        text: 'Contact leggen met het onderwijs',
        buttons: [{ label: 'Gedaan', call: { name: 'afspraken.gedaan', input: { id: 'a2' } } }],
      },
      quiet(['Je krijgt dit omdat je ', said('@here'), ' meedoet.']),
    ],
    buttons: [
      { label: 'Alles zien', call: { name: 'afspraken.lijst', input: null } },
      { label: 'Wissen', call: { name: 'afspraken.wis', input: { alles: true } }, style: 'danger' },
    ],
  },
  bare: { title: 'Goed om te weten', parts: [text('Meer is er niet.')] },
  mischief: {
    title: 'Wat je schreef',
    parts: [
      text(said(mischief)),
      quiet(said(mischief)),
      list([said(mischief)]),
      { kind: 'facts', rows: [{ label: 'Jij', value: said(mischief) }] },
      { kind: 'item', text: said(mischief), detail: said(mischief) },
    ],
  },
  'too-much': {
    title: `Alle afspraken ${'van heel lang geleden '.repeat(20)}`,
    parts: Array.from({ length: 60 }, (_, index) => ({
      kind: 'item' as const,
      text: `Afspraak ${index + 1}`,
      buttons: [{ label: 'Gedaan', call: { name: 'afspraken.gedaan', input: { id: `a${index}` } } }],
    })),
    buttons: [{ label: 'Alles zien', call: { name: 'afspraken.lijst', input: null } }],
  },
};

/** Invented forms that together use every kind of field. */
export const forms: Readonly<Record<string, Form>> = {
  'every-field': {
    title: 'Een afspraak vastleggen voor het netwerk',
    intro: ['Vul in wat je weet. ', strong('De rest mag later.')],
    fields: [
      { kind: 'line', name: 'about', label: 'Wat spreken we af?', value: 'overzicht sturen', maxLength: 200 },
      {
        kind: 'long',
        name: 'more',
        label: 'Meer erover',
        hint: 'Zonder namen van kinderen of ouders.',
        optional: true,
      },
      { kind: 'day', name: 'due', label: 'Voor wanneer?', value: day('2026-12-01') },
      {
        kind: 'choice',
        name: 'owner',
        label: 'Wie pakt het op?',
        options: [
          { value: 'm1', label: 'Noor Zandstra' },
          { value: 'm2', label: 'Sem Hoekema' },
        ],
        value: 'm2',
      },
      {
        kind: 'several',
        name: 'with',
        label: 'Met wie samen?',
        options: [
          { value: 'school', label: 'De school' },
          { value: 'team', label: 'Het wijkteam' },
          { value: 'huisarts', label: 'De huisarts' },
        ],
        value: 'school,huisarts',
        optional: true,
      },
    ],
    submit: { label: 'Vastleggen', call: { name: 'afspraken.maak', input: { from: 'sar' } } },
  },
  'with-problems': {
    title: 'Uren',
    fields: [
      { kind: 'line', name: 'duration', label: 'Hoe lang?', value: 'heel lang' },
      { kind: 'day', name: 'day', label: 'Welke dag?' },
    ],
    problems: { duration: "In 'heel lang' herken ik geen duur. Schrijf bijvoorbeeld '90' of '1,5 uur'." },
    submit: { label: 'Bewaren', call: { name: 'uren.bewaar', input: null } },
  },
  'long-list': {
    title: 'Kiezen',
    fields: [
      {
        kind: 'choice',
        name: 'member',
        label: 'Wie?',
        options: Array.from({ length: 130 }, (_, index) => ({ value: `m${index}`, label: `Deelnemer ${index}` })),
        value: 'm120',
      },
    ],
    submit: { label: 'Kies', call: { name: 'kies', input: null } },
  },
};
