import { asDay, type Instant } from '../../domain/kernel/time.ts';
import { openDesk } from '../../domain/privacy/desk.ts';
import type { Guard } from '../../domain/privacy/guard.ts';
import type { Call } from '../view/call.ts';
import type { Field, Form, Values } from '../view/form.ts';
import { chosenOf, together } from '../view/several.ts';
import { bounded } from './bounded.ts';
import { conversationTexts } from './conversation.texts.ts';
import type { Feature, Turn } from './feature.ts';
import { freeWordsOf } from './free-words.ts';
import { neutral } from './guarding.ts';
import type { Incoming, Left } from './incoming.ts';
import type { Reply } from './reply.ts';
import type { BotStores } from './stores.ts';

/** What was typed in a form that was not sent in comes back when the form opens again. */
export interface Drafting {
  /** A form was left: what stands in it is the member's own for a day. */
  keep(incoming: Incoming, left: Left, stores: BotStores, now: Instant): Promise<void>;
  /** The reply, its form filled with what was typed before; a form that was sent in needs its draft no more. */
  through(incoming: Incoming, reply: Reply, turn: Turn): Promise<Reply>;
}

/** No form of ours has more fields. */
const MOST_FIELDS = 40;

export function draftsOf(features: readonly Feature[], guard: Guard): Drafting {
  const ours = new Set(features.flatMap(({ calls }) => calls.map(({ callName }) => callName)));
  return {
    async keep({ from, entrance }, { call, values }, { accounts, network, preferences, drafts }, now) {
      const account = entrance.kind === 'waiting' ? undefined : await accounts.find(from);
      const view = await network.load();
      const member = account && view.member(account.member);
      if (!member || !ours.has(call.name)) return;
      const { language = 'nl' } = await preferences.of(member.id);
      const desk = { guard: openDesk(guard, undefined, freeWordsOf(view)), language };
      const told = Object.entries(bounded(values)).map(([name, value]) => [name, keepable(value, desk)] as const);
      if (told.every(([, value]) => value === '')) return drafts.drop(member.id, nameOf(call));
      await drafts.keep(member.id, nameOf(call), Object.fromEntries(told.slice(0, MOST_FIELDS)), now);
    },
    async through(incoming, reply, turn) {
      const { what } = incoming;
      const { answer } = reply;
      const { drafts } = turn.stores;
      const sent = what.kind === 'submitted' && answer.kind !== 'invalid' && answer.kind !== 'trouble';
      if (sent) await drafts.drop(turn.me.id, nameOf(what.call));
      if (answer.kind !== 'open') return reply;
      const draft = await drafts.find(turn.me.id, nameOf(answer.form.submit.call));
      return draft ? { ...reply, answer: { ...answer, form: filledFrom(draft, answer.form, what, turn) } } : reply;
    },
  };
}

/** Never what points at somebody: in the midst of other words something neutral stands in its place. */
function keepable(value: string, desk: Parameters<typeof neutral>[1]): string {
  if (value.trim() === '' || asDay(value)) return value.trim();
  const [found] = desk.guard.look(value);
  const isWhole = found !== undefined && value.trim().length <= found.to - found.from;
  return isWhole ? '' : neutral(value, desk);
}

/** The form and what it is about. A yes or no in its input tells how it was shown, not what about. */
function nameOf({ name, input }: Call): string {
  return JSON.stringify([name, input], (_key, value) => (typeof value === 'boolean' ? undefined : value));
}

/** What was typed just now goes before what was typed earlier, field by field; that goes before what stood ready. */
function filledFrom(draft: Values, form: Form, what: Incoming['what'], turn: Turn): Form {
  const justTyped = bringsWords(what) || Object.keys(form.problems ?? {}).length > 0;
  const fields = form.fields.map((field) => (justTyped && field.value ? field : withDraft(field, draft[field.name])));
  if (fields.every((field, index) => field.value === form.fields[index]?.value)) return form;
  const before = conversationTexts[turn.language].typedBefore;
  return { ...form, fields, intro: form.intro === undefined ? before : [form.intro, ' ', before] };
}

/** Said, or on a button that says words again: the form that opens may be filled with them. */
function bringsWords(what: Incoming['what']): boolean {
  if (what.kind !== 'pressed') return true;
  const { input } = what.call;
  return typeof input === 'object' && input !== null && 'words' in input;
}

/** The field with the value, as far as it can hold it now; one that was cleared stays empty. */
function withDraft(field: Field, value: string | undefined): Field {
  if (value === undefined) return field;
  if (value === '') return { ...field, value: undefined };
  switch (field.kind) {
    case 'day':
      return { ...field, value: asDay(value) ?? field.value };
    case 'choice':
      return field.options.some((option) => option.value === value) ? { ...field, value } : field;
    case 'several':
      return { ...field, value: together(chosenOf(field.options, value)) || field.value };
    case 'line':
    case 'long':
      return { ...field, value: value.slice(0, field.maxLength) };
  }
}
