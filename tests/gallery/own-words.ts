import type { Card, Part } from '../../bot/view/card.ts';
import { type Copy, spansOf } from '../../bot/view/copy.ts';
import type { Form } from '../../bot/view/form.ts';
import { careNetwork, smallNetwork } from '../builders/network.ts';
import type { Picture } from './scene.ts';

/** What the network calls things: names, goals, and what a child said. */
const networkWords = [
  ...careNetwork.members.map(({ name }) => name),
  ...careNetwork.bodies.flatMap(({ name, fullName, venue = name }) => [fullName, name, venue]),
  ...smallNetwork.parties.map(({ name }) => name),
  ...careNetwork.themes.map(({ name }) => name),
  ...smallNetwork.goals.flatMap(({ title, forChild = title, goodEnough = title }) => [title, forChild, goodEnough]),
  ...careNetwork.regions.flatMap(({ name, consultation: settled }) => [
    name,
    ...(settled ? [settled.expectation, settled.urgent.name, settled.urgent.phone, settled.phone ?? name] : []),
    ...(settled?.elsewhere.flatMap((place) => [place.name, place.for, place.contact, place.phone ?? place.name]) ?? []),
  ]),
  smallNetwork.settings.contact,
].sort((one, other) => other.length - one.length);

/** Stands where a name stood: no word of ours. */
export const NAME = '§';

/** Our own words in a text: what a person typed and what the network calls things is left out. */
export function ownWords(copy: Copy): string {
  const ours = spansOf(copy)
    .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : NAME))
    .join('');
  return withoutNames(ours);
}

function withoutNames(text: string): string {
  const named = networkWords.reduce((left, name) => left.replaceAll(name, NAME), text);
  return named.replace(/‘[^’]*’/g, NAME);
}

/** The paragraphs of a message, or what a form says around its fields: where we speak in sentences. */
export function paragraphsOf(picture: Picture): string[] {
  const copies = 'card' in picture ? cardParagraphs(picture.card) : formParagraphs(picture.form);
  return copies.map(ownWords).filter((text) => /\p{L}/u.test(text));
}

function cardParagraphs(card: Card): Copy[] {
  return card.parts.flatMap((part): Copy[] => {
    // A line that is strong throughout is a small title.
    if (part.kind === 'text') return spansOf(part.text).every(isStrong) ? [] : [part.text];
    return part.kind === 'item' && endsAsSentence(part.text) ? [part.text] : [];
  });
}

function isStrong(span: ReturnType<typeof spansOf>[number]): boolean {
  return typeof span !== 'string' && 'strong' in span;
}

function formParagraphs(form: Form): Copy[] {
  const hints = form.fields.flatMap((field) => (field.hint ? [field.hint] : []));
  return [...(form.intro ? [form.intro] : []), ...hints, ...Object.values(form.problems ?? {})];
}

function endsAsSentence(copy: Copy): boolean {
  return /[.?]$/.test(ownWords(copy).trim());
}

/** Every word of ours in the picture, labels and buttons included. */
export function allOwnWords(picture: Picture): string[] {
  const copies: Copy[] =
    'card' in picture
      ? [
          picture.card.title,
          ...picture.card.parts.flatMap(wordsOfPart),
          ...labelsOf(picture.card.buttons),
          ...labelsOf(picture.card.more),
        ]
      : [picture.form.title, ...formParagraphs(picture.form), ...formLabels(picture.form)];
  return copies.map(ownWords);
}

/** What there is to read in a part, piece by piece. */
export function wordsOfPart(part: Part): readonly Copy[] {
  switch (part.kind) {
    case 'text':
    case 'heading':
      return [part.text];
    case 'facts':
      return part.rows.flatMap(({ label, value }) => [label, value]);
    case 'list':
      return part.items;
    case 'item':
      return [part.text, ...(part.detail ? [part.detail] : []), ...labelsOf(part.buttons)];
    case 'line':
      return [];
  }
}

function labelsOf(buttons: Card['buttons'] = []): string[] {
  return buttons.map(({ label }) => label);
}

function formLabels(form: Form): string[] {
  const options = form.fields.flatMap((field) =>
    field.kind === 'choice' || field.kind === 'several' ? field.options.map(({ label }) => label) : [],
  );
  return [form.submit.label, ...form.fields.map(({ label }) => label), ...options];
}
