import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as asking from '../../bot/consultations/asking.vocabulary.ts';
import * as helping from '../../bot/consultations/helpers.vocabulary.ts';
import * as own from '../../bot/consultations/own.vocabulary.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Spoken } from '../../bot/conversation/reply.ts';
import * as learning from '../../bot/lessons/lessons.vocabulary.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Values } from '../../bot/view/form.ts';
import type { CallRequestId, ConsultationId } from '../../domain/consultations/consultation.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { type CalendarDay, DAY, type Instant, instant } from '../../domain/kernel/time.ts';
import type { LessonId } from '../../domain/lessons/lesson.ts';
import type { Network } from '../../domain/network/network.ts';
import { eraseExpired } from '../../jobs/erase-expired.ts';
import type { House as JobsHouse } from '../../jobs/house.ts';
import { aHouse, at, type House, incomingFrom } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { countingIds } from '../builders/template.ts';
import { marks, type WalkStage } from './consultation-walk.table.ts';

/** Its number is one that no example in a text happens to have. */
export const NUMBER = 137;
const key = randomBytes(32);
/** When it begins. */
export const beginning = at('2026-11-25', '10:15');
const ids = countingIds();

/** The care network, in which the one of another organisation has an address of that organisation. */
export const walkNetwork: Network = {
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
  readonly lesson: LessonId;
  readonly slot: CalendarDay;
}

/** Opens the house as it was then, on files of its own. */
export function reopen({ folder, moment }: Pick<Snapshot, 'folder' | 'moment'>, log?: Log): Promise<House> {
  return openAt(inFolder(folder), moment, log);
}

/** One delivery of a member, or of somebody whom nobody knows. */
export function from(house: House, who: string, what: Incoming['what']): Incoming {
  const email = house.network.members.find((member) => member.key === who)?.email ?? 'vera@elders.example';
  return incomingFrom(who, what, house.ids, { profile: async () => ({ email, name: who }) });
}

export const pressed = (call: Call) => ({ kind: 'pressed', call }) as const;
export const submitted = (call: Call, values: Values) => ({ kind: 'submitted', call, values }) as const;
export const saying = (text: string) => ({ kind: 'said', text }) as const;

function openAt(url: string, moment: Instant, log?: Log): Promise<House> {
  return aHouse({ network: walkNetwork, moment, stored: { url, key, ids }, ...(log ? { log } : {}) });
}

/** Takes a consultatie through everything, by what people press and fill in, and keeps the files at every stage. */
export async function liveThrough(folder: string, log?: Log): Promise<ReadonlyMap<WalkStage, Snapshot>> {
  const living = join(folder, 'living');
  mkdirSync(living, { recursive: true });
  const life = begin(await openAt(inFolder(living), beginning, log));
  const kept = new Map<WalkStage, Snapshot>();
  for (const [stage, live] of chapters) {
    await live(life);
    const snapshot = copied(life, living, stage, join(folder, stage));
    kept.set(stage, snapshot);
    for (const [ending, end] of otherwise[stage] ?? []) {
      const there = copied(life, living, stage, join(folder, `${stage}-otherwise`));
      const other = { ...life, house: await reopen(there, log) };
      await end(other);
      kept.set(ending, copied(other, there.folder, ending, join(folder, ending)));
      await other.house.close();
    }
  }
  await life.house.close();
  return kept;
}

/** The same in a house of one's own, up to its closing; after every chapter the rest of the house may do its work. */
export async function liveUntilClosed(house: House, meanwhile: (life: Life) => Promise<unknown>): Promise<Life> {
  const life = begin(house);
  for (const [stage, live] of chapters) {
    if (stage === 'erased') break;
    await live(life);
    await meanwhile(life);
  }
  return life;
}

/** What comes after what, each ending in the stage that it is called by. */
const chapters: readonly (readonly [WalkStage, (life: Life) => Promise<unknown>])[] = [
  ['asked', ask],
  ['question-back', (life) => does(life, 'saar', helping.sendBack(life.one), { text: sentence('back') })],
  ['asked-along', screen],
  ['thinking-along', thinkAlong],
  ['table-proposed', (life) => does(life, 'saar', helping.proposeTable(life.one))],
  ['on-the-table', agreeToTable],
  ['discussed', discuss],
  ['advice', advise],
  ['followed-up', followUp],
  ['closed', closeIt],
  ['erased', forget],
];

/** What would have come of it in another way. */
const otherwise: Partial<Record<WalkStage, readonly (readonly [WalkStage, (life: Life) => Promise<unknown>])[]>> = {
  'question-back': [['handed-over', handOver]],
  'on-the-table': [['withdrawn', (life) => does(life, 'noor', asking.withdraw(life.one))]],
};

/** One life of the consultatie, and what it is called by once it is there. */
export interface Life {
  readonly house: House;
  one: { readonly consultation: ConsultationId };
  call: CallRequestId;
  lesson: LessonId;
}

function begin(house: House): Life {
  return { house, one: { consultation: '' as ConsultationId }, call: '' as CallRequestId, lesson: '' as LessonId };
}

async function ask(life: Life): Promise<void> {
  await life.house.unit.run(async ({ counters }) => {
    for (let number = 1; number < NUMBER; number += 1) await counters.next('consultation');
  });
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
  const withSchool = { text: `${sentence('reply')} Basisschool De Regenboog dacht mee.` };
  await does(life, 'bram', helping.sendReply(life.one), { ...withSchool, 'guard-reason': sentence('reason') });
  await does(life, 'gijs', helping.notNow(life.one));
  await does(life, 'noor', own.sendReaction(life.one), { text: sentence('reaction') });
}

async function agreeToTable(life: Life): Promise<void> {
  await does(life, 'noor', own.sendTable(life.one), { family: 'not-now', because: sentence('table') });
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
  await does(life, 'bram', learning.sendPropose(life.one), { text: sentence('lesson'), tags: marks.lessonTag });
  const [lesson] = await life.house.unit.run(({ lessons }) => lessons.ofConsultation(life.one.consultation));
  if (!lesson) throw new Error('Nothing was learned');
  life.lesson = lesson.id;
}

async function followUp(life: Life): Promise<void> {
  await lookBack(life, 43 * DAY, 'jamal', helping.sendContactTold(life.one), 'contact');
  const one = { lesson: life.lesson };
  await does(life, 'noor', learning.agree(one));
  await does(life, 'saar', learning.sendWords(one), { hint: sentence('lessonHint') });
}

async function closeIt(life: Life): Promise<void> {
  const one = { lesson: life.lesson };
  await does(life, 'bram', learning.sendReword(one), { text: sharedText, tags: '' });
  await does(life, 'noor', learning.agree(one));
  await does(life, 'saar', learning.release(one));
  await lookBack(life, 150 * DAY, 'noor', own.sendTold(life.one), 'asker');
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
  await eraseNow(house);
}

/** What happens every night to what is past its term. */
export async function eraseNow(house: House): Promise<void> {
  const job = eraseExpired({ unit: house.unit, log: { info: () => undefined } } as unknown as JobsHouse<unknown>);
  await job.run({ now: house.moment });
}

/** The leerpunt in the words that are shared; they speak of what everybody in the walk asks about. */
const sharedText = `Bij een eetstoornis houdt elke week bellen een gezin op de been. ${sentence('lessonShared')}`;

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

function copied({ house, one, call, lesson }: Life, folder: string, stage: WalkStage, to: string): Snapshot {
  mkdirSync(to, { recursive: true });
  for (const file of ['bot.db', 'bot.db-wal']) {
    if (existsSync(join(folder, file))) copyFileSync(join(folder, file), join(to, file));
  }
  const slot = '2026-11-26' as CalendarDay;
  return { ...one, stage, folder: to, moment: house.moment, call, lesson, slot };
}

function inFolder(folder: string): string {
  return `file:${join(folder, 'bot.db')}`;
}
