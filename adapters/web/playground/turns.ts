import type { Incoming } from '../../../bot/conversation/incoming.ts';
import type { Answer, Converse, Spoken } from '../../../bot/conversation/reply.ts';
import type { BotStores } from '../../../bot/conversation/stores.ts';
import type { TranscriptEntry } from '../../../bot/conversation/transcript.ts';
import { plainCard } from '../../../bot/view/plain.ts';
import type { Clock, UnitOfWork } from '../../../domain/kernel/ports.ts';
import { instant } from '../../../domain/kernel/time.ts';
import type { Member, MemberId } from '../../../domain/network/network.ts';
import { inOrder } from './in-order.ts';
import { playgroundTexts } from './playground.texts.ts';
import { Refused } from './refusal.ts';
import type { Cancel, Press, Say, Submit } from './shapes.ts';
import type { WireTurn } from './wire.ts';

export interface TurnParts {
  readonly converse: Converse;
  readonly unit: UnitOfWork<BotStores>;
  readonly clock: Clock;
  /** Words as they may be stored: what points at somebody is shown while the bot runs, and written down nowhere. */
  readonly keepable: (words: string) => string;
}

export interface Turns {
  say(input: Say): Promise<WireTurn>;
  press(input: Press): Promise<WireTurn>;
  submit(input: Submit): Promise<WireTurn>;
  /** Puts a form away, with what was typed in it. */
  cancel(input: Cancel): Promise<WireTurn>;
  /** The line as it was said, when it was said lately. */
  asSaid(entry: TranscriptEntry): TranscriptEntry;
}

/** Takes the turns of local mode: asks the bot, and writes what was said into the transcript. */
export function createTurns(outside: TurnParts): Turns {
  const lately = bodiesLately();
  const parts: Parts = { ...outside, clock: eachLater(outside.clock), lately };
  const queue = inOrder();
  const finished = rememberTurns();
  const take = (member: string, id: string, work: () => Promise<WireTurn>): Promise<WireTurn> =>
    queue(member, () => finished(`${member}:${id}`, work));
  return {
    say: (input) => take(input.member, input.id, () => say(input, parts)),
    press: (input) => take(input.member, input.id, () => press(input, parts)),
    submit: (input) => take(input.member, input.id, () => submit(input, parts)),
    cancel: (input) => take(input.member, input.id, () => cancel(input, parts)),
    asSaid: (entry) => ({ ...entry, body: lately.get(entry.id) ?? entry.body }),
  };
}

async function say({ id, member: memberId, text }: Say, parts: Parts): Promise<WireTurn> {
  const member = await memberOf(memberId, parts);
  const at = parts.clock.now();
  const box = boxOf(member);
  const said = `${member.id}:${id}:said`;
  const kept = parts.keepable(text);
  if (kept !== text) parts.lately.set(said, { kind: 'words', text });
  await add({ id: said, box, at, language: 'nl', by: 'member', body: { kind: 'words', text: kept } }, parts);
  const spoken = await parts.converse(incoming(id, member, { kind: 'said', text }));
  return record(id, member, spoken, parts.clock.now(), undefined, parts);
}

async function press({ id, member: memberId, message, call }: Press, parts: Parts): Promise<WireTurn> {
  const member = await memberOf(memberId, parts);
  const pressed = await messageFor(member, message, parts);
  const what = { kind: 'pressed', call: { name: call.name, input: call.input } } as const;
  const spoken = await parts.converse(
    incoming(id, member, what, pressed.box === boxOf(member) ? 'private' : 'channel'),
  );
  const inPlace = spoken.answer.kind === 'replace' && pressed.box === boxOf(member);
  return record(id, member, spoken, parts.clock.now(), inPlace ? pressed.id : undefined, parts);
}

async function submit(input: Submit, parts: Parts): Promise<WireTurn> {
  const member = await memberOf(input.member, parts);
  const form = await messageFor(member, input.message, parts);
  const call = { name: input.call.name, input: input.call.input };
  const values = Object.fromEntries(Object.entries(input.values).filter(([, value]) => value.trim() !== ''));
  const spoken = await parts.converse(incoming(input.id, member, { kind: 'submitted', call, values }));
  const settled = spoken.answer.kind !== 'trouble' && form.box === boxOf(member);
  return record(input.id, member, spoken, parts.clock.now(), settled ? form.id : undefined, parts);
}

async function cancel({ id, member: memberId, message }: Cancel, parts: Parts): Promise<WireTurn> {
  const member = await memberOf(memberId, parts);
  const entry = await messageFor(member, message, parts);
  if (entry.body.kind === 'form') {
    const { title, submit } = entry.body.form;
    await parts.converse(incoming(id, member, { kind: 'left', call: submit.call, values: {} }));
    const { cancelled } = playgroundTexts[entry.language];
    const card = { title, parts: [{ kind: 'text', text: cancelled, quiet: true } as const] };
    parts.lately.delete(entry.id);
    await parts.unit.run(({ transcript }) => transcript.replace(entry.id, { kind: 'card', card }, entry.language));
  }
  return { kind: 'replace', message: entry.id, box: entry.box };
}

function incoming(id: string, member: Member, what: Incoming['what'], place: Incoming['place'] = 'private'): Incoming {
  return {
    id: `${member.id}:${id}`,
    from: { platform: 'local', tenant: 'local', user: member.id },
    address: member.id,
    entrance: { kind: 'shared' },
    profile: async () => ({ email: member.email, name: member.name }),
    place,
    what,
  };
}

/** Writes the answer down: in the place of a message, or as a new one. */
async function record(
  id: string,
  member: Member,
  { answer, language, kept }: Spoken,
  at: number,
  inPlaceOf: string | undefined,
  parts: Parts,
): Promise<WireTurn> {
  const body = bodyOf(kept ?? answer);
  const box = boxOf(member);
  const message = inPlaceOf ?? `${member.id}:${id}:answer`;
  if (kept) parts.lately.set(message, bodyOf(answer));
  else parts.lately.delete(message);
  if (inPlaceOf) await parts.unit.run(({ transcript }) => transcript.replace(inPlaceOf, body, language));
  else await add({ id: message, box, at: instant(at), language, by: 'bot', body }, parts);
  const written = { kind: answer.kind, message, box };
  return answer.kind === 'trouble' ? { ...written, trouble: plainCard(answer.card) } : written;
}

type Body = Exclude<TranscriptEntry['body'], { kind: 'words' }>;

function bodyOf(answer: Answer): Body {
  return 'form' in answer ? { kind: 'form', form: answer.form } : { kind: 'card', card: answer.card };
}

async function add(entry: TranscriptEntry, { unit }: TurnParts): Promise<void> {
  await unit.run(async ({ transcript }) => {
    if (!(await transcript.find(entry.id))) await transcript.add(entry);
  });
}

export function boxOf(member: Member): string {
  return `member:${member.id}`;
}

async function memberOf(id: string, { unit }: TurnParts): Promise<Member> {
  const network = await unit.run((stores) => stores.network.load());
  const member = network.member(id as MemberId);
  if (!member) throw new Refused(404, (texts) => texts.unknownMember);
  return member;
}

/** A message that this member can see: in their own chat, or in a channel. */
async function messageFor(member: Member, id: string, { unit, lately }: Parts): Promise<TranscriptEntry> {
  const entry = await unit.run(({ transcript }) => transcript.find(id));
  if (!entry || (entry.box.startsWith('member:') && entry.box !== boxOf(member))) {
    throw new Refused(404, (texts) => texts.unknownMessage);
  }
  return { ...entry, body: lately.get(id) ?? entry.body };
}

type Bodies = Map<string, TranscriptEntry['body']>;
type Parts = TurnParts & { readonly lately: Bodies };

/** What was said lately and is not written down; the oldest make place. */
function bodiesLately(most = 200): Bodies {
  const bodies: Bodies = new Map();
  const set = bodies.set.bind(bodies);
  bodies.set = (id, body) => {
    const oldest = bodies.size >= most ? bodies.keys().next().value : undefined;
    if (oldest !== undefined) bodies.delete(oldest);
    return set(id, body);
  };
  return bodies;
}

/** No two moments are one: lines stand in the order of theirs, and a turn may be over within a millisecond. */
function eachLater(clock: Clock): Clock {
  let last = instant(0);
  return {
    now: () => {
      last = instant(Math.max(clock.now(), last + 1));
      return last;
    },
  };
}

/** A copy of a turn that was taken gets the same answer, and changes nothing that came after it. */
function rememberTurns(most = 1_000) {
  const answers = new Map<string, WireTurn>();
  return async (id: string, work: () => Promise<WireTurn>): Promise<WireTurn> => {
    const before = answers.get(id);
    if (before) return before;
    const turn = await work();
    answers.set(id, turn);
    const oldest = answers.size > most ? answers.keys().next().value : undefined;
    if (oldest !== undefined) answers.delete(oldest);
    return turn;
  };
}
