import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Desk, Seen } from '../../domain/privacy/desk.ts';
import type { Finding } from '../../domain/privacy/finding.ts';
import type { Guard } from '../../domain/privacy/guard.ts';
import { text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import type { Turn } from './feature.ts';
import { foundCard, guardFields, LONGEST_REASON, MOST_WORDS, markedForm } from './guarding.form.ts';
import { guardingTexts } from './guarding.texts.ts';
import type { Incoming } from './incoming.ts';
import { colleagueIn } from './mentions.ts';
import { proposalFor } from './neutral-proposal.ts';
import type { Answer, Change, Reply } from './reply.ts';

/** What the writer of a form said about what was found in it. */
export function clearanceIn({ what }: Incoming): Desk['clearance'] {
  const values = what.kind === 'submitted' ? what.values : {};
  const notNames = (values[guardFields.notNames] ?? '').split(',').filter((words) => words !== '');
  return { notNames: notNames.slice(0, MOST_WORDS), reason: values[guardFields.reason]?.slice(0, LONGEST_REASON) };
}

/**
 * What came in as its handler knows it: without those fields, with no name of a colleague where its writer said that it
 * is one, and with the proposal where they wanted it.
 */
export function withoutGuard(incoming: Incoming, turn: Turn): Incoming {
  const { what } = incoming;
  if (what.kind !== 'submitted') return incoming;
  const wanted = (what.values[guardFields.proposal] ?? '').split(',');
  const colleagues = (what.values[guardFields.colleagues] ?? '').split(',').filter((name) => name !== '');
  const told = (words: string) => (colleagues.length > 0 ? withoutColleagues(words, colleagues, turn) : words);
  const own = Object.entries(what.values).filter(([name]) => !Object.values<string>(guardFields).includes(name));
  const values: Values = Object.fromEntries(
    own.map(([name, words]) => [name, wanted.includes(name) ? neutral(told(words), turn) : told(words)]),
  );
  return { ...incoming, what: { ...what, values } };
}

/** The reply, with what the guard found in this turn: beside its field with ways on, or as a card. */
export function withFindings(incoming: Incoming, reply: Reply, turn: Turn): Reply {
  const { refused, warned } = turn.guard;
  if (refused.length === 0) {
    const taken: Change[] = warned.map((seen) => ({ kind: 'warned', found: placesIn(incoming, seen) }));
    return warned.length === 0 ? reply : { ...reply, changed: [...reply.changed, ...taken] };
  }
  const found = refused.flatMap((seen) => placesIn(incoming, seen));
  const changed: Change[] = [{ kind: 'refused', code: 'identifying', found }];
  const { answer } = reply;
  // Below a message of ours the words still stand where they were typed.
  const own = 'card' in answer && incoming.what.kind === 'replied' ? answer.card.parts : [];
  return answer.kind === 'open' || answer.kind === 'invalid'
    ? { answer: { ...answer, form: markedForm(answer.form, turn) }, changed }
    : {
        answer: { kind: answer.kind === 'replace' ? 'replace' : 'show', card: foundCard(answer.card, own, turn) },
        changed,
      };
}

/** Keeps why what may point at somebody had to be in what this turn stored. */
export async function keepReason({ changed }: Reply, { guard, me, now, ids, stores }: Turn): Promise<void> {
  const { warned, clearance } = guard;
  const reason = clearance.reason?.trim();
  const [stored] = changed;
  if (warned.length === 0 || !reason || !stored || stored.kind === 'warned') return;
  const about = ('number' in stored && stored.number) || stored.kind;
  const classes = [...new Set(warned.flatMap(({ found }) => found.map((each) => each.class)))];
  await stores.reasons.keep({ id: ids.next(), by: me.id, at: now, about, classes, reason });
}

/** The answer as it may be kept, without what was typed that points at somebody; undefined when that is the same. */
export function toKeep(
  answer: Answer,
  turn: Pick<Turn, 'guard' | 'language'> & Partial<Pick<Turn, 'today'>>,
): Answer | undefined {
  const t = guardingTexts[turn.language];
  if (turn.guard.refused.length > 0) return { kind: 'show', card: { title: t.title, parts: [text(t.copy)] } };
  if (!('form' in answer)) return undefined;
  const fields = answer.form.fields.map((field) =>
    (field.kind === 'line' || field.kind === 'long') && field.value
      ? { ...field, value: neutral(field.value, turn) }
      : field,
  );
  const isSame = fields.every(({ value }, index) => value === answer.form.fields[index]?.value);
  return isSame ? undefined : { ...answer, form: { ...answer.form, fields } };
}

/** A colleague from outside the network has a name, and did not agree to stand here by it. */
function withoutColleagues(words: string, names: readonly string[], { guard, language }: Turn): string {
  const found = guard.look(words).filter(({ class: kind }) => kind === 'name');
  const theirs = found.filter(({ from, to }) => names.includes(words.slice(from, to)));
  const nameless = (from: number) => colleagueIn(words, from, language);
  return theirs.reduceRight((text, { from, to }) => text.slice(0, from) + nameless(from) + text.slice(to), words);
}

/** Words with something neutral in the place of all that points at somebody. */
export function neutral(
  words: string,
  turn: { guard: Pick<Guard, 'look'>; language: Language; today?: CalendarDay | undefined },
): string {
  return proposalFor(words, turn.guard.look(words), turn);
}

/** Where it was found in what was typed: behind the word that a message begins with, or in its field. */
function placesIn({ what }: Incoming, { field, text: words, found }: Seen): readonly Finding[] {
  const whole =
    what.kind === 'said' || what.kind === 'replied'
      ? what.text
      : what.kind === 'submitted'
        ? (what.values[field] ?? '')
        : '';
  const behindWord = what.kind === 'said' ? (/^\s*\S+\s+/.exec(what.text)?.[0].length ?? 0) : 0;
  const moved = Math.max(0, whole.indexOf(words)) - behindWord;
  return found.map(({ class: kind, from, to }) => ({ class: kind, from: from + moved, to: to + moved }));
}
