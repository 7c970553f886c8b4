import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as asking from '../../bot/consultations/asking.vocabulary.ts';
import * as helping from '../../bot/consultations/helpers.vocabulary.ts';
import * as own from '../../bot/consultations/own.vocabulary.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Spoken } from '../../bot/conversation/reply.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Values } from '../../bot/view/form.ts';
import type { CallRequestId, ConsultationId } from '../../domain/consultations/consultation.ts';
import { forgetConsultations } from '../../domain/consultations/forget.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { type CalendarDay, DAY, type Instant, instant } from '../../domain/kernel/time.ts';
import type { Network } from '../../domain/network/network.ts';
import { aHouse, at, type House, incomingFrom } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { countingIds } from '../builders/template.ts';
import { marks, type WalkStage } from './consultation-walk.table.ts';

/** Its number is one that no example in a text happens to have. */
export const NUMBER = 137;
const key = randomBytes(32);
const ids = countingIds();

/** The care network, in which the one of another organisation has an address of that organisation. */
const network: Network = {
  ...careNetwork,
  members: careNetwork.members.map((member) =>
    member.key === 'vera' ? { ...member, email: 'vera@kiezelstroom.example' } : member,
  ),
};

/** The consultatie as it lay on the disk at one stage. */
export interface Snapshot {
  readonly stage: WalkStage;
  readonly folder: string;
  readonly moment: Instant;
  readonly consultation: ConsultationId;
  readonly call: CallRequestId;
  readonly slot: CalendarDay;
}

/** Opens the house as it was then, on files of its own. */
export function reopen({ folder, moment }: Pick<Snapshot, 'folder' | 'moment'>, log?: Log): Promise<House> {
  const stored = { url: `file:${join(folder, 'bot.db')}`, key, ids };
  return aHouse({ network, moment, stored, ...(log ? { log } : {}) });
}

/** One delivery of a member, or of somebody whom nobody knows. */
export function from(house: House, who: string, what: Incoming['what']): Incoming {
  const email = house.network.members.find((member) => member.key === who)?.email ?? 'vera@elders.example';
  return incomingFrom(who, what, house.ids, { profile: async () => ({ email, name: who }) });
}

export const pressed = (call: Call) => ({ kind: 'pressed', call }) as const;
export const submitted = (call: Call, values: Values) => ({ kind: 'submitted', call, values }) as const;
export const saying = (text: string) => ({ kind: 'said', text }) as const;

/** Takes a consultatie through everything, by what people press and fill in, and keeps the files at every stage. */
export async function liveThrough(folder: string, log?: Log): Promise<ReadonlyMap<WalkStage, Snapshot>> {
  const life = await begin(join(folder, 'living'), log);
  const kept = new Map<WalkStage, Snapshot>();
  const keep = (stage: WalkStage, now: Life = life) => kept.set(stage, copied(now, stage, join(folder, stage)));
  /** What would have come of it in another way. */
  const elsewhere = async (stage: WalkStage, since: WalkStage, act: (other: Life) => Promise<unknown>) => {
    const there = copied(life, since, join(folder, `${since}-otherwise`));
    const other = { ...life, folder: there.folder, house: await reopen(there, log) };
    await act(other);
    keep(stage, other);
    await other.house.close();
  };

  await ask(life);
  keep('asked');
  await does(life, 'saar', helping.sendBack(life.one), { text: sentence('back') });
  keep('question-back');
  await elsewhere('handed-over', 'question-back', handOver);
  await screen(life);
  keep('asked-along');
  await thinkAlong(life);
  keep('thinking-along');
  await does(life, 'saar', helping.proposeTable(life.one));
  keep('table-proposed');
  await does(life, 'noor', own.sendTable(life.one), { family: 'not-now', because: sentence('table') });
  keep('on-the-table');
  await elsewhere('withdrawn', 'on-the-table', (other) => does(other, 'noor', asking.withdraw(life.one)));
  await discuss(life);
  keep('discussed');
  await advise(life);
  keep('advice');
  await lookBack(life, 43 * DAY, 'jamal', helping.sendContactTold(life.one), 'contact');
  keep('followed-up');
  await lookBack(life, 150 * DAY, 'noor', own.sendTold(life.one), 'asker');
  keep('closed');
  await forget(life);
  keep('erased');
  await life.house.close();
  return kept;
}

interface Life {
  readonly house: House;
  readonly folder: string;
  readonly one: { readonly consultation: ConsultationId };
  readonly call: CallRequestId;
}

type Beginning = Omit<Life, 'one' | 'call'> & { one: Life['one']; call: CallRequestId };

async function begin(folder: string, log: Log | undefined): Promise<Beginning> {
  mkdirSync(folder, { recursive: true });
  const house = await reopen({ folder, moment: at('2026-11-25', '10:15') }, log);
  await house.unit.run(async ({ counters }) => {
    for (let number = 1; number < NUMBER; number += 1) await counters.next('consultation');
  });
  return { house, folder, one: { consultation: '' as ConsultationId }, call: '' as CallRequestId };
}

async function ask(life: Beginning): Promise<void> {
  const question = `Wie kent een weg naar hulp bij een eetstoornis als de wachttijd lang is? ${sentence('question')}`;
  await does(life, 'noor', asking.sendQuestion({}), { question, age: '12-15', wait: 'can-wait' });
  const found = await life.house.unit.run(({ consultations }) => consultations.findNumber(NUMBER));
  if (!found) throw new Error('It was not filed');
  life.one = { consultation: found.id };
  await does(life, 'noor', asking.sendMore(life.one), {
    domains: 'onderwijs, ggz',
    tried: sentence('tried'),
    familyWants: sentence('familyWants'),
    goodOutcome: sentence('goodOutcome'),
    missing: sentence('missing'),
    waiting: sentence('waiting'),
    analysis: 'partly',
    family: 'not-now',
    because: sentence('because'),
  });
  await does(life, 'noor', asking.sendCallMe({}), { phone: marks.phone, when: sentence('when') });
  const [call] = await life.house.unit.run(({ consultations }) => consultations.callsOf(life.house.member('noor').id));
  if (!call) throw new Error('Nobody is called');
  life.call = call.id;
}

async function handOver(life: Life): Promise<void> {
  await does(life, 'saar', helping.sendElsewhere(life.one), {
    place: 'other',
    to: sentence('handPlace'),
    contact: sentence('handName'),
    phone: marks.handPhone,
    why: sentence('handWhy'),
  });
}

async function screen(life: Life): Promise<void> {
  await does(life, 'noor', own.sendAnswer(life.one), { text: sentence('answer') });
  await does(life, 'saar', helping.fits(life.one));
  await does(life, 'saar', helping.sendSearch(life.one), { words: sentence('search') });
  for (const expert of ['bram', 'gijs']) {
    const member = life.house.member(expert).id;
    await does(life, 'saar', helping.askAlong({ ...life.one, member, words: sentence('search') }));
  }
  await does(life, 'saar', helping.called({ call: life.call }));
}

async function thinkAlong(life: Life): Promise<void> {
  await does(life, 'bram', helping.sendReply(life.one), { text: sentence('reply') });
  await does(life, 'gijs', helping.notNow(life.one));
  await does(life, 'noor', own.sendReaction(life.one), { text: sentence('reaction') });
}

async function discuss(life: Life): Promise<void> {
  life.house.moment = at('2026-11-26', '15:00');
  await does(life, 'omar', helping.discussed(life.one));
  await does(life, 'omar', helping.sendBring(life.one), { place: 'ben', because: sentence('brought') });
}

async function advise(life: Life): Promise<void> {
  await does(life, 'omar', helping.sendAdvice(life.one), {
    help: sentence('help'),
    order: sentence('order'),
    speed: sentence('speed'),
    path: sentence('path'),
    bridging: sentence('bridging'),
    contact: 'other',
    name: life.house.member('jamal').name,
  });
}

async function lookBack(life: Life, later: number, who: string, call: Call, as: 'contact' | 'asker'): Promise<void> {
  life.house.moment = instant(life.house.moment + later);
  await does(life, who, call, {
    carriedOut: 'partly',
    useful: 'yes',
    parents: sentence(`${as}Parents`),
    youngster: sentence(`${as}Youngster`),
    learned: sentence(`${as}Learned`),
  });
}

async function forget({ house }: Life): Promise<void> {
  house.moment = instant(house.moment + 400 * DAY);
  const now = house.moment;
  await house.unit.run((stores) => forgetConsultations({ now, network: house.network, stores }));
}

function sentence(mark: keyof typeof marks): string {
  return `Hier staat ${marks[mark]} en verder niets.`;
}

/** By the way in that every platform has; a step that is not taken ends the story. */
async function does({ house }: Pick<Life, 'house'>, who: string, call: Call, values?: Values): Promise<Spoken> {
  const spoken = await house.converse(from(house, who, values ? submitted(call, values) : pressed(call)));
  const refused = spoken.changed.some(({ kind }) => kind === 'refused');
  if (refused || spoken.answer.kind === 'invalid' || spoken.answer.kind === 'trouble') {
    throw new Error(`${who} could not ${call.name}: ${JSON.stringify(spoken)}`);
  }
  return spoken;
}

function copied({ house, folder, one, call }: Life, stage: WalkStage, to: string): Snapshot {
  mkdirSync(to, { recursive: true });
  for (const file of ['bot.db', 'bot.db-wal']) {
    if (existsSync(join(folder, file))) copyFileSync(join(folder, file), join(to, file));
  }
  return { ...one, stage, folder: to, moment: house.moment, call, slot: '2026-11-26' as CalendarDay };
}
