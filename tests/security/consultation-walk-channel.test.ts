import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seeConsultation } from '../../bot/consultations/consultations.vocabulary.ts';
import { openBack } from '../../bot/consultations/helpers.vocabulary.ts';
import type { Call } from '../../bot/view/call.ts';
import { CHANNEL, openWorkspace, TEAM, type Workspace } from '../adapters/slack/workspace.ts';
import { Rig } from '../adapters/teams/rig.ts';
import type { House } from '../builders/house.ts';
import { liveThrough, NUMBER, reopen, type Snapshot } from './consultation-walk.story.ts';
import { marks, marksIn } from './consultation-walk.table.ts';

/** What the screener, who may read all of it, says where others read along. */
const saidAloud = [
  `consultatie C-${NUMBER}`,
  'consultaties',
  `vraag over een gezin dat vastloopt: ${marks.question}`,
  `ik loop vast met een gezin, ${marks.tried}`,
  `C-${NUMBER}`,
];

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-walk-'));
let at: Snapshot;
let house: House;
let pressedAloud: readonly Call[];

beforeAll(async () => {
  const snapshot = (await liveThrough(folder)).get('question-back');
  if (!snapshot) throw new Error('It was never asked back');
  at = snapshot;
  house = await reopen(at);
  pressedAloud = [seeConsultation({ consultation: at.consultation }), openBack({ consultation: at.consultation })];
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

/** Neither a word of the case nor its number. */
function expectNothing(posted: readonly unknown[]): void {
  const said = JSON.stringify(posted);
  expect([marksIn(said), said.includes(`C-${NUMBER}`)]).toEqual([[], false]);
}

/** What was typed where it should not be is kept nowhere, not in a button either. */
function expectNotSaidBack(words: string, posted: unknown): void {
  const back = marksIn(JSON.stringify(posted));
  expect(marksIn(words).filter((mark) => back.includes(mark))).toEqual([]);
}

describe('in a channel on Slack', () => {
  let office: Workspace;
  let count = 0;
  beforeAll(async () => {
    office = await openWorkspace([{ name: 'saar', real_name: 'Saar Meijer', email: 'saar@meanderveld.example' }]);
    office.answer((incoming) => house.converse(incoming));
  });
  afterAll(() => office.close());

  const inChannel = () => office.calls.filter(({ body }) => body['channel'] === CHANNEL).map(({ body }) => body);

  it.each(saidAloud)('"%s" is answered in the own chat, with one neutral line for the others', async (words) => {
    office.calls.length = 0;
    count += 1;
    const event = { type: 'app_mention', channel_type: 'channel', channel: CHANNEL, user: office.user };
    await office.event({
      type: 'event_callback',
      event_id: `Ev-aloud-${count}`,
      team_id: TEAM,
      authorizations: [{ team_id: TEAM, user_id: 'U000000001', is_bot: true }],
      event: { ...event, text: `<@U000000001> ${words}`, ts: `1700000000.00000${count}` },
    });
    expect(office.heard.at(-1)?.place).toBe('channel');
    expect(inChannel()).toHaveLength(1);
    expectNothing(inChannel());
    const own = (await office.chat()).at(-1);
    expect(own.text).not.toBe('');
    expect(marksIn(own.text)).toEqual([]);
    expectNotSaidBack(words, own);
  });

  it('is read in the own chat by who may', async () => {
    expect(JSON.stringify(await office.chat())).toContain(marks.question);
  });

  it('a command is answered to the one who gave it alone', async () => {
    for (const words of saidAloud) {
      const answer = await office.form({
        command: '/consultatie',
        text: words,
        team_id: TEAM,
        user_id: office.user,
        channel_id: CHANNEL,
        trigger_id: await office.trigger(),
        response_url: office.responseUrl(),
      });
      const said = await answer.text();
      if (said !== '') expect(JSON.parse(said).response_type).toBe('ephemeral');
    }
    expectNothing(inChannel());
  });

  it('a button is answered to the one who pressed it alone', async () => {
    for (const { name, input } of pressedAloud) {
      await office.payload({
        type: 'block_actions',
        user: { id: office.user, team_id: TEAM },
        team: { id: TEAM },
        trigger_id: await office.trigger(),
        response_url: office.responseUrl(),
        channel: { id: CHANNEL },
        container: { message_ts: '1700000000.000001', channel_id: CHANNEL, is_ephemeral: false },
        actions: [{ type: 'button', action_id: name, value: JSON.stringify(input), action_ts: '2.0' }],
      });
    }
    // A press is acknowledged before it is answered.
    const shown = () => office.responses.filter((response) => marksIn(JSON.stringify(response)).length > 0);
    await expect
      .poll(() => shown().map(({ response_type, replace_original }) => [response_type, replace_original]))
      .toEqual([['ephemeral', false]]);
    expectNothing(inChannel());
  });

  it('leaves nothing in the log', () => {
    expectNothing(office.logged);
  });
});

describe('in a channel on Teams', () => {
  let rig: Rig;
  const saar = { id: '29:saar', email: 'saar@meanderveld.example', name: 'Saar Meijer', chat: 'a:saar-and-bot' };
  const from = { from: { id: saar.id, aadObjectId: 'aad-saar', name: saar.name } };
  beforeAll(async () => {
    rig = await Rig.start();
    rig.connector.others.set(saar.id, saar);
  });
  beforeEach(() => {
    rig.reset();
    rig.answer = async (incoming) => (await house.converse(incoming)).answer;
  });
  afterEach(() => expectNothing(rig.logged));
  afterAll(() => rig.stop());

  const posted = (own: boolean) =>
    rig.connector.calls.filter(
      ({ method, path }) => method !== 'GET' && path.includes('/activities') && path.includes(saar.chat) === own,
    );

  it.each(saidAloud)('"%s" is answered in the own chat, with one neutral line for the others', async (words) => {
    await rig.deliver(rig.mentions(words, from));
    expect(rig.heard.at(-1)?.place).toBe('channel');
    expect(posted(false)).toHaveLength(1);
    expectNothing(posted(false));
    const own = posted(true).at(-1)?.body;
    expect([own.summary !== '', marksIn(own.summary), marksIn(own.attachments[0].content.fallbackText)]).toEqual([
      true,
      [],
      [],
    ]);
    expectNotSaidBack(words, own);
  });

  it('a button is answered in the own chat, and the card that others see stays as it is', async () => {
    const answers = [];
    for (const call of pressedAloud) {
      answers.push(
        await rig.deliver(
          rig.inChannel({
            ...from,
            type: 'invoke',
            name: 'adaptiveCard/action',
            replyToId: 'card-1',
            value: { action: { type: 'Action.Execute', verb: call.name, data: { call } }, trigger: 'manual' },
          }),
        ),
      );
    }
    expect(rig.heard.map(({ place, what }) => [place, what.kind])).toEqual([
      ['channel', 'pressed'],
      ['channel', 'pressed'],
    ]);
    expectNothing([posted(false), answers]);
    expect(marksIn(JSON.stringify(posted(true)))).toContain('question');
  });
});
