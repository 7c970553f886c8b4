import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { features } from '../../bot/features.ts';
import { buttonsOn } from '../../bot/view/card.ts';
import type { Field, Form, Values } from '../../bot/view/form.ts';
import { listKinds } from '../../domain/consultations/list-consultations.ts';
import type { AgendaItemId } from '../../domain/meetings/agenda.ts';
import { NUMBER, pressed, type Snapshot, saying, submitted } from './consultation-walk.story.ts';
import { walkStages } from './consultation-walk.table.ts';

export type Attempt = Incoming['what'];

const question = 'hulp bij een eetstoornis als de wachttijd lang is';

/** What a nosy person types: every word alone, those of a consultatie with its number, and searches by its words. */
export function wordsToSay(every: boolean): readonly Attempt[] {
  const words = features.filter(({ name }) => every || isNear(name)).flatMap((feature) => feature.words);
  const alone = words.flatMap(({ names }) => (every ? names : names.slice(0, 1)));
  const withNumber = every ? [...new Set([...alone, ...numbered])] : numbered;
  return [
    ...alone,
    ...withNumber.flatMap((word) => [`${word} C-${NUMBER}`, `${word} ${question}`]),
    `consultatie ${NUMBER}`,
    `signaal ${question}`,
    `C-${NUMBER}`,
    'bijeenkomsten ret',
    'bijeenkomsten ret haaglanden',
    'afspraken ret haaglanden',
    'signalen haaglanden',
    'help',
    'wie kan meedenken over een eetstoornis',
    'ik loop vast met een gezin waar hulp bij een eetstoornis nodig is',
    'kwakzwalk',
  ].map(saying);
}

const numbered = ['consultatie', 'consultaties', 'signalen', 'afspraken', 'expertise'];

/** What leads to a consultatie that is there: tried at every stage. The rest only where it is most widely read. */
export function isNear(name: string): boolean {
  if (/^consultations\.(help|fits-here|urgent|(open|send)-(question|call-me))$/.test(name)) return false;
  if (/^lessons\.(?!open-search|send-search|browse)./.test(name)) return true;
  return /^(consultations\b|meetings$|meetings\.(see|see-one|open-point-change|send-point-change)$)/.test(name);
}

/** Every button and form of every feature, with inputs that point at this consultatie in every field that points. */
export function everyPress(
  at: Pick<Snapshot, 'consultation' | 'call' | 'lesson' | 'slot'>,
  item: AgendaItemId | undefined,
  only: (callName: string) => boolean,
): readonly Attempt[] {
  const id = at.consultation;
  const points = {
    consultation: id,
    lesson: at.lesson || id,
    agreement: id,
    signal: id,
    own: id,
    entry: id,
    absence: id,
    member: 'gijs',
  };
  const chosen = { day: '2026-12-08', whom: 'professional', yes: true, on: true, step: 'told', words: question };
  const input = { ...points, ...chosen, call: at.call, item: item ?? id, body: 'ret-haaglanden', slot: at.slot };
  const counted = { ...input, seen: 1, place: 1, kind: 'intervisie', minutes: 60, report: id };
  const variants = (name: string): readonly object[] => {
    if (name === 'consultations.see-list') return listKinds.map((list) => ({ ...counted, list }));
    if (name === 'consultations.see-one') return [{ ...counted }, { ...counted, from: 3 }];
    if (name === 'consultations.ask-along') return ['gijs', 'lena', 'wim'].map((member) => ({ ...counted, member }));
    if (name === 'signals.see-list') return ['own', 'region', 'here'].map((of) => ({ of, region: 'haaglanden' }));
    return [name.startsWith('signals.') ? { ...counted, kind: 'knelpunt' } : counted];
  };
  return features
    .flatMap(({ calls }) => calls.map(({ callName }) => callName))
    .filter(only)
    .flatMap((name) => variants(name).map((each) => pressed({ name, input: each })));
}

/** The same, as forms that were filled in without ever having been shown; with `every` what is no form too. */
export function everyForm(presses: readonly Attempt[], every: boolean): readonly Attempt[] {
  return presses.flatMap((what) =>
    what.kind === 'pressed' && (every || what.call.name.includes('.send')) ? [submitted(what.call, anything)] : [],
  );
}

/** The buttons that a reply leads on with, and its form: empty and filled in, for everybody to send. */
export function leadingOn({ answer }: Reply): readonly Attempt[] {
  if ('form' in answer) {
    const again = answer.kind === 'open' && answer.again ? [pressed(answer.again)] : [];
    return [...again, ...sendingOf(answer.form)];
  }
  return buttonsOn(answer.card).map(({ call }) => pressed(call));
}

function sendingOf(form: Form): readonly Attempt[] {
  const filled = Object.fromEntries(form.fields.map((field) => [field.name, valueFor(field)]));
  return [submitted(form.submit.call, {}), submitted(form.submit.call, filled)];
}

/** Whether a found button leads to this consultatie, and has not been tried already with more than it holds. */
export function isNews(what: Attempt, tried: readonly Attempt[], at: Snapshot): boolean {
  if (!('call' in what)) return false;
  const { name } = what.call;
  const input = entries(what.call.input);
  const points = input.some(([, value]) => [at.consultation, at.call, at.lesson].includes(value as never));
  const table = input.some(([, value]) => value === 'ret-haaglanden') && input.some(([, value]) => value === at.slot);
  const free = name.startsWith('consultations.') && input.length === 0;
  if (!points && !table && !free) return false;
  return !tried.some((each) => {
    if (!('call' in each) || each.kind !== what.kind || each.call.name !== name) return false;
    if (each.kind === 'submitted' && what.kind === 'submitted' && said(each.values) !== said(what.values)) return false;
    const had = new Map(entries(each.call.input));
    return input.every(([key, value]) => had.has(key) && said(had.get(key)) === said(value));
  });
}

const said = (value: unknown) => JSON.stringify(value);
const entries = (input: unknown) => Object.entries(input && typeof input === 'object' ? input : {});

/** How an attempt is told in a failure. */
export function named(what: Attempt): string {
  if (what.kind === 'said') return `"${what.text}"`;
  if (!('call' in what)) return what.kind;
  return `${what.kind} ${what.call.name} ${JSON.stringify(what.call.input)}`;
}

/** Walked with every word and button of the whole bot. */
export const wholly: ReadonlySet<string> = new Set(walkStages.filter((stage) => stage === 'on-the-table'));

const anything: Values = {
  text: 'Iets anders',
  question: 'Een andere vraag',
  age: '9-11',
  wait: 'can-wait',
  words: 'eetstoornis',
  place: 'cce',
  because: 'Iets anders',
  why: 'Iets anders',
  phone: '06 00 00 00 00',
  family: 'yes',
  part: 'at-the-table',
  carriedOut: 'yes',
  useful: 'yes',
  contact: 'lena',
  help: 'Iets',
  order: 'Iets',
  speed: 'Iets',
  path: 'Iets',
  bridging: 'Iets',
  kind: 'bespreken',
  about: 'Iets anders',
  minutes: '15',
  day: '2026-12-10',
  time: '10.00',
};

function valueFor(field: Field): string {
  if (field.kind === 'choice' || field.kind === 'several') return field.options.at(0)?.value ?? '';
  if (field.kind === 'day') return '2026-12-10';
  return anything[field.name] ?? 'Iets anders';
}
