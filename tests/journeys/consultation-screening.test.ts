import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letTimePass } from '../../jobs/let-time-pass.ts';
import { type Ground, type House, leave, openHouse } from './house.ts';
import { momentCalled } from './moments.ts';
import { Person } from './person.ts';
import { openSlack, type SlackGround, slackGround } from './platforms/slack.ts';
import { openTeams, teamsGround } from './platforms/teams.ts';
import type { Guest, Platform } from './screen.ts';
import { bringerOf, type InThread, saidIn, threadIn, typedIn } from './slack-thread.ts';

const guests = {
  samira: { key: 'samira-el-idrissi', name: 'Samira el Idrissi', email: 'samira.elidrissi@delindeboom.example' },
  fatma: { key: 'fatma-yildiz', name: 'Fatma Yıldız', email: 'fatma.yildiz@expertteams-zw.example' },
  hugo: { key: 'hugo-terpstra', name: 'Hugo Terpstra', email: 'hugo.terpstra@bureau-ln.example' },
} satisfies Record<string, Guest>;

const back = 'Hoe lang speelt het al, kwartel?';
const answer = 'Een half jaar, kwartel.';
const mended = 'Een jaar bijna, kwartel.';
const more = 'Wat zegt school ervan, kwartel?';

let atSlack: SlackGround;
let atTeams: Awaited<ReturnType<typeof teamsGround>>;
let ground: Ground;
let house: House;
let teams: Platform;
let samira: Person;
let fatma: Person;
let hugo: Person;
let chat: InThread;
let slackBrings: ReturnType<typeof bringerOf>;

beforeAll(async () => {
  [atSlack, atTeams] = await Promise.all([slackGround(Object.values(guests), []), teamsGround()]);
  ground = { settings: { ...atSlack.ground.settings, ...atTeams.ground.settings }, channelOf: () => undefined };
  house = await openHouse(ground);
  teams = openTeams(house, atTeams.connector);
  [fatma, hugo] = [await at(teams, 'fatma'), await at(teams, 'hugo')];
  samira = await at(await openSlack(house, atSlack, 'chat'), 'samira');
  for (const person of [fatma, hugo, samira]) await person.says('hoi');
  slackBrings = bringerOf(
    atSlack,
    () => house,
    () => chat,
  );
}, 120_000);
afterAll(async () => {
  await house.close();
  await Promise.all([leave(ground), atSlack.close(), atTeams.close()]);
});

async function at(platform: Platform, name: keyof typeof guests): Promise<Person> {
  return new Person(guests[name], await platform.seatOf(guests[name]), house, (body) => platform.channel(body));
}

const typed = (ts: string, text: string) => typedIn(chat, ts, text);
const lastInThread = () => JSON.stringify(saidIn(atSlack, chat).at(-1)?.body ?? '');
const teamsTexts = async (name: keyof typeof guests = 'fatma') =>
  (await (await teams.seatOf(guests[name])).look()).map(({ text }) => text).join('\n');
const lines = () =>
  house.bot.database.unit.run(async ({ consultations }) => {
    const one = await consultations.findNumber(1);
    return one ? (await consultations.events(one.id)).map(({ kind, text }) => [kind, text]) : [];
  });

describe('screening, of a question in the Slack of one organisation, by somebody in the Teams of another', () => {
  it('brings a question back to the asker’s own chat in its words, and to a notification none of them', async () => {
    await samira.says('consultatie');
    await samira.presses('Mijn vraag stellen');
    await samira.fills({
      'Wat is je vraag?': 'Wie kent een weg naar hulp bij een eetstoornis, kwartel?',
      'Hoe oud is het kind of de jongere?': '12 tot en met 15 jaar',
      'Kan het wachten?': 'Ja, dat kan',
    });
    const until = momentCalled('woensdag 25 november 09.30');
    await letTimePass(until, house.clock, house.doors.schedule, house.bot.jobs([]));
    await fatma.looks();
    await fatma.presses('Bekijken');
    await fatma.presses('Een vraag terug');
    await fatma.fills({ 'Wat wil je vragen?': back });
    await house.settled();
    await samira.looks();
    samira.sees('C-1: er is een vraag terug', 'Fatma Yıldız, screener', back);
    samira.seesButtons('Antwoorden', 'Bekijken', 'Bel mij');
    chat = await threadIn(atSlack, guests.samira.key, samira.lastSeen.id);
    const posted = atSlack.workspace.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(posted.map(({ body }) => body['text']).join()).not.toContain(back);
  });

  it('takes what she types in that thread as her answer, once, for who asked', async () => {
    await slackBrings(typed('900.1', answer));
    await slackBrings(typed('900.1', answer), 'Ev-once-more');
    expect(lastInThread()).toContain('Fatma Yıldız');
    await fatma.looks();
    fatma.sees('C-1: er is een antwoord', 'Samira el Idrissi, stelde de vraag', answer);
    expect(await lines()).toEqual([
      ['question-back', back],
      ['answer', answer],
    ]);
    const summaries = atTeams.connector.calls.map(({ body }) => [body?.summary, body?.text]);
    expect(JSON.stringify(summaries)).not.toContain('kwartel');
  });

  it('follows when she mends it', async () => {
    const message = typed('900.1', mended);
    await slackBrings({ subtype: 'message_changed', message, previous_message: typed('900.1', answer) });
    expect(await teamsTexts()).toContain(mended);
    expect(await teamsTexts()).not.toContain(answer);
  });

  it('leads a plain message of the screener to the form, whose words are the next question back', async () => {
    const before = await lines();
    await fatma.says('En hoe gaat het er thuis aan toe, kwartel');
    fatma.sees('Hoort dit bij C-1?');
    fatma.seesNot('kwartel');
    expect(await lines()).toEqual(before);
    expect(lastInThread()).not.toContain('thuis aan toe');
    await fatma.presses('Antwoorden');
    await fatma.fills({ 'Wat wil je zeggen?': more });
    fatma.sees('Doorgegeven', 'Samira el Idrissi');
    await house.settled();
    expect(lastInThread()).toContain(more);
    expect(lastInThread()).toContain('er is een vraag terug');
    expect(await lines()).toEqual([...before, ['question-back', more]]);
  });

  it('leaves nothing of an answer that she takes back', async () => {
    await slackBrings({ subtype: 'message_deleted', deleted_ts: '900.1', previous_message: typed('900.1', mended) });
    expect(await teamsTexts()).toContain('C-1: een bericht is weggehaald');
    expect(await teamsTexts()).not.toContain('er is een antwoord');
    expect(await teamsTexts()).not.toContain(mended);
  });

  it('shows the bureau nothing of it, and keeps no word readable', async () => {
    for (const word of ['consultatie C-1', 'consultaties', 'overzicht', 'ze slaapt weer wat beter']) {
      await hugo.says(word);
      expect(await teamsTexts('hugo')).not.toMatch(/kwartel|Hoort dit bij/);
    }
    for (const file of ['bot.db', 'bot.db-wal']) {
      const bytes = await readFile(join(house.room, file)).catch(() => Buffer.alloc(0));
      expect(bytes.includes('kwartel')).toBe(false);
    }
    expect(house.logged.join()).not.toContain('kwartel');
  });
});
