import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLog } from '../../adapters/system/log.ts';
import { createServer } from '../../adapters/web/server.ts';
import * as asking from '../../bot/consultations/asking.vocabulary.ts';
import { seeConsultation } from '../../bot/consultations/consultations.vocabulary.ts';
import * as helping from '../../bot/consultations/helpers.vocabulary.ts';
import * as own from '../../bot/consultations/own.vocabulary.ts';
import * as thread from '../../bot/consultations/thread.vocabulary.ts';
import type { Call } from '../../bot/view/call.ts';
import type { House } from '../builders/house.ts';
import {
  from,
  liveThrough,
  NUMBER,
  pressed,
  reopen,
  type Snapshot,
  saying,
  submitted,
} from './consultation-walk.story.ts';
import { marks, marksIn, type WalkStage } from './consultation-walk.table.ts';

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-walk-'));
const lines: string[] = [];
const log = jsonLog('debug', { write: (line: string) => void lines.push(line) });
let kept: ReadonlyMap<WalkStage, Snapshot>;
let at: Snapshot;
let house: House;

beforeAll(async () => {
  kept = await liveThrough(folder, log);
  const snapshot = kept.get('on-the-table');
  if (!snapshot) throw new Error('It was never on the table');
  at = snapshot;
  house = await reopen(at, log);
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

const everyWord = Object.values(marks).join(' ');
const typed = Object.fromEntries(
  'text question words place because why to contact phone when help order speed path bridging name domains tried familyWants goodOutcome missing waiting parents youngster learned'
    .split(' ')
    .map((field) => [field, everyWord]),
);

/** Every form of a consultatie, with words of a case in every field: some are kept, most come back. */
function everyForm(): readonly Call[] {
  const one = { consultation: at.consultation };
  return [
    asking.sendQuestion({}),
    asking.sendCallMe({}),
    asking.sendMore(one),
    own.sendAnswer(one),
    own.sendReaction(one),
    own.sendTable(one),
    own.sendTold(one),
    thread.sendLine(one),
    helping.sendBack(one),
    helping.sendElsewhere(one),
    helping.sendSearch(one),
    helping.sendReply(one),
    helping.sendBring(one),
    helping.sendAdvice(one),
    helping.sendContactTold(one),
  ];
}

const people = ['noor', 'saar', 'omar', 'bram', 'hans', 'vreemdeling'];

describe('what is written down about a consultatie', () => {
  it('is that something was done, with no word of it, all through its life', () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.join('')).toContain('submitted consultations.send-advice');
    expect(lines.filter((line) => marksIn(line).length > 0)).toEqual([]);
  });

  it('stays so when words of a case are typed where they should not be, or in every field at once', async () => {
    const before = lines.length;
    for (const who of people) {
      for (const text of [everyWord, `consultatie ${everyWord}`, `expertise ${marks.question}`, `vraag C-${NUMBER}`]) {
        await house.converse(from(house, who, saying(text)));
      }
      for (const call of everyForm()) await house.converse(from(house, who, submitted(call, typed)));
      await house.converse(from(house, who, pressed({ name: everyWord, input: { [everyWord]: everyWord } })));
      await house.converse(from(house, who, pressed(seeConsultation({ consultation: everyWord as never }))));
    }
    expect(lines.length).toBeGreaterThan(before + 100);
    expect(lines.filter((line) => marksIn(line).length > 0)).toEqual([]);
    expect(marksIn(JSON.stringify(house.logged))).toEqual([]);
  });

  it.each(['full', 'unreachable'] as const)('stays so when the database is %s, and so does the answer', async (how) => {
    house.outage = how;
    const before = lines.length;
    for (const call of everyForm()) {
      const { answer } = await house.converse(from(house, 'saar', submitted(call, typed)));
      expect([call.name, answer.kind, marksIn(JSON.stringify(answer))]).toEqual([call.name, 'trouble', []]);
    }
    house.outage = undefined;
    expect(lines.slice(before).filter((line) => line.includes('turn failed'))).toHaveLength(everyForm().length);
    expect(lines.filter((line) => marksIn(line).length > 0)).toEqual([]);
  });

  it('is nowhere at the doors that need no account', async () => {
    const server = createServer({ ready: async () => true, log });
    const port = await server.listen(0, '127.0.0.1');
    for (const path of ['metrics', 'healthz', 'readyz', '', `agenda/${at.consultation}.ics`, `bestand/${at.call}`]) {
      const answer = await fetch(`http://127.0.0.1:${port}/${path}`);
      expect([path, marksIn(await answer.text())]).toEqual([path, []]);
    }
    await server.close();
  });
});
