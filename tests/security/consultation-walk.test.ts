import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportMember } from '../../bot/cli/members.ts';
import { exportSignals } from '../../bot/cli/signals.ts';
import { seeConsultation } from '../../bot/consultations/consultations.vocabulary.ts';
import { seeCall } from '../../bot/consultations/helpers.vocabulary.ts';
import type { Answer } from '../../bot/conversation/reply.ts';
import type { House } from '../builders/house.ts';
import { named, wholly, wordsToSay } from './consultation-walk.attempts.ts';
import { everyLook, type Look } from './consultation-walk.looking.ts';
import { from, liveThrough, NUMBER, pressed, reopen, type Snapshot, saying } from './consultation-walk.story.ts';
import {
  callers,
  knowers,
  learned,
  learners,
  type Mark,
  marksIn,
  ownWords,
  readers,
  relayed,
  shared,
  type WalkStage,
  walkStages,
  written,
} from './consultation-walk.table.ts';
import { bytesIn, calendarOf, everythingOwed, meantForOthers, noticesOf, printed } from './consultation-walk.traces.ts';

const number = `C-${NUMBER}`;
const toCall: readonly Mark[] = ['phone', 'when'];
/** No words of the case: who reads them leaves no line. */
const besideIt: readonly Mark[] = [...toCall, 'lesson', 'lessonTag', 'lessonHint', 'lessonShared'];

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-walk-'));
let kept: ReadonlyMap<WalkStage, Snapshot>;
beforeAll(async () => {
  kept = await liveThrough(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the table says that somebody may see. */
function maySee(stage: WalkStage, who: string): readonly Mark[] {
  const words = readers[stage].includes(who) ? written[stage] : [];
  const lessons = [...((learners.includes(who) && learned[stage]) || []), ...(shared[stage] ?? [])];
  return [...words, ...lessons, ...(callers[stage]?.includes(who) ? toCall : [])];
}

describe.each(walkStages)('a consultatie that is %s', (stage) => {
  let at: Snapshot;
  let house: House;
  const sight = new Map<string, Set<Mark>>();
  const wrong: string[] = [];
  const heardOf: string[] = [];
  const unlogged: string[] = [];
  const loggedLists: string[] = [];
  const withWords = new Map<string, Answer>();

  function see({ who, what, reply, noted }: Look): void {
    const said = JSON.stringify(reply);
    const seen = marksIn(said);
    const how = `${who} by ${named(what)}`;
    sight.set(who, new Set([...(sight.get(who) ?? []), ...seen]));
    for (const mark of seen.filter((each) => !maySee(stage, who).includes(each))) wrong.push(`${mark}: ${how}`);
    const named137 = what.kind === 'said' && what.text.includes(number);
    if (said.includes(number) && !named137 && !knowers[stage].includes(who)) heardOf.push(how);
    if (who !== 'noor' && noted === 0 && seen.some((mark) => !besideIt.includes(mark))) unlogged.push(how);
    if (isList(what) && noted > 0) loggedLists.push(how);
    if (seen.length > 0) withWords.set(JSON.stringify(reply.answer), reply.answer);
  }

  beforeAll(async () => {
    const snapshot = kept.get(stage);
    if (!snapshot) throw new Error(`It was never ${stage}`);
    at = snapshot;
    house = await reopen(at);
    await everyLook(house, at, see);
  });
  afterAll(() => house.close());

  it('is read by exactly those who may, whatever anybody says, presses or sends', () => {
    expect(wrong).toEqual([]);
    const all = house.network.members.map(({ key }) => key);
    const sights = Object.fromEntries(all.map((who) => [who, [...(sight.get(who) ?? [])].sort()]));
    expect(sights).toEqual(Object.fromEntries(all.map((who) => [who, [...maySee(stage, who)].sort()])));
  });

  it('is not there for whoever has nothing to do with it', () => {
    expect(heardOf).toEqual([]);
  });

  it('leaves a line of every reading but the asker’s, and none of a list', async () => {
    expect(unlogged).toEqual([]);
    expect(loggedLists).toEqual([]);
    const readings = () => house.unit.run(({ consultations }) => consultations.readings(at.consultation));
    const before = (await readings()).length;
    for (const { key } of house.network.members) {
      await house.converse(from(house, key, saying(`consultatie ${number}`)));
    }
    const left = (await readings()).slice(before).map(({ reader }) => reader && house.network.member(reader)?.key);
    const reading = stage === 'erased' ? readers.closed : readers[stage];
    expect(left.sort()).toEqual(reading.filter((who) => who !== 'noor').sort());
  });

  it('stands in no notification', () => {
    const notices = [...withWords.values()].flatMap(noticesOf);
    const everybodys = shared[stage] ?? [];
    expect(notices.flatMap(marksIn).filter((mark) => !everybodys.includes(mark))).toEqual([]);
    expect(notices.length > 0).toBe(readers[stage].length > 0 || shared[stage] !== undefined);
  });

  it('is said unasked in the own chat of who takes part in the conversation, and in nothing else', async () => {
    for (const { to = '', text } of await meantForOthers(house)) {
      expect([to, marksIn(text).filter((mark) => !maySee(stage, to).includes(mark))]).toEqual([to, []]);
    }
    const owed = await everythingOwed(house);
    const came = owed.flatMap(({ to = 'others', text }) => marksIn(text).map((mark) => `${mark}: ${to}`));
    expect([...new Set(came)].sort()).toEqual(relayed[stage]);
  });

  it('is in no calendar', async () => {
    for (const { key } of house.network.members) {
      const calendar = await calendarOf(house, key);
      expect([key, marksIn(calendar), calendar.includes(number)]).toEqual([key, [], false]);
    }
  });

  it('leaves the house in nobody’s export but that of who wrote it', async () => {
    expect(marksIn(await printed(house, exportSignals))).toEqual([]);
    for (const { key, email } of house.network.members) {
      const found = marksIn(await printed(house, exportMember, email));
      expect([key, found.filter((mark) => !ownWords[key]?.includes(mark))]).toEqual([key, []]);
    }
  });

  it('lies on the disk as ciphertext, with all that was answered and is owed', () => {
    const bytes = bytesIn(at.folder);
    expect(bytes).toContain('ret-haaglanden');
    expect(marksIn(bytes)).toEqual(shared[stage] ?? []);
  });

  it('is nothing to a stranger', async () => {
    const words = wholly.has(stage) ? wordsToSay(false) : [saying('consultaties'), saying(`consultatie ${number}`)];
    const attempts = [...words, pressed(seeConsultation(at)), pressed(seeCall(at))];
    for (const what of attempts) {
      const said = JSON.stringify(await house.converse(from(house, 'vreemdeling', what)));
      expect([named(what), said.includes('unknown-person'), marksIn(said)]).toEqual([named(what), true, []]);
    }
  });
});

/** The words and buttons that show no more than numbers, stages and days. */
function isList(what: Look['what']): boolean {
  if (what.kind === 'said') return /^(consultaties|vragen|bijeenkomsten)$/.test(what.text);
  return 'call' in what && /^consultations\.(see-inbox|see-list|see-own)$/.test(what.call.name);
}
