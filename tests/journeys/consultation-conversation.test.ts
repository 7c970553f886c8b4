import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letTimePass } from '../../jobs/let-time-pass.ts';
import { type Ground, type House, leave, openHouse } from './house.ts';
import { momentCalled } from './moments.ts';
import { Person } from './person.ts';
import { openSlack, slackGround } from './platforms/slack.ts';
import { openTeams, teamsGround } from './platforms/teams.ts';
import type { Guest, Platform, Seen } from './screen.ts';
import { bringerOf, type InThread, saidIn, threadIn, typedIn } from './slack-thread.ts';

const guests = {
  samira: { key: 'samira-el-idrissi', name: 'Samira el Idrissi', email: 'samira.elidrissi@delindeboom.example' },
  fatma: { key: 'fatma-yildiz', name: 'Fatma Yıldız', email: 'fatma.yildiz@expertteams-zw.example' },
  hugo: { key: 'hugo-terpstra', name: 'Hugo Terpstra', email: 'hugo.terpstra@bureau-ln.example' },
  wei: { key: 'wei-lin-chen', name: 'Wei-Lin Chen', email: 'weilin.chen@zilverberk.example' },
} satisfies Record<string, Guest>;

const first = 'Begin bij de huisarts, kwartel.';
const mended = 'Begin bij de schoolarts, kwartel.';
const second = 'Vraag ook wat ze zelf wil, kwartel.';
const thanks = 'Dank, dat ga ik doen, kwartel.';
const stray = 'Wat ik nog dacht over dit meisje, kwartel.';

let atSlack: Awaited<ReturnType<typeof slackGround>>;
let atTeams: Awaited<ReturnType<typeof teamsGround>>;
let ground: Ground;
let house: House;
let teams: Platform;
let wei: InThread;
let slackBrings: ReturnType<typeof bringerOf>;
let who: Record<'samira' | 'fatma' | 'hugo', Person>;
let expert: Person;

beforeAll(async () => {
  [atSlack, atTeams] = await Promise.all([slackGround(Object.values(guests), []), teamsGround()]);
  const settings = { ...atSlack.ground.settings, ...atTeams.ground.settings };
  ground = { settings, channelOf: () => undefined };
  house = await openHouse(ground);
  slackBrings = bringerOf(
    atSlack,
    () => house,
    () => wei,
  );
  teams = openTeams(house, atTeams.connector);
  who = { samira: await at(teams, 'samira'), fatma: await at(teams, 'fatma'), hugo: await at(teams, 'hugo') };
  for (const person of Object.values(who)) await person.says('hoi');
  expert = await at(await openSlack(house, atSlack, 'chat'), 'wei');
  await expert.says('hoi');
}, 120_000);
afterAll(async () => {
  await house.close();
  await Promise.all([leave(ground), atSlack.close(), atTeams.close()]);
});

async function at(platform: Platform, name: keyof typeof guests): Promise<Person> {
  return new Person(guests[name], await platform.seatOf(guests[name]), house, (body) => platform.channel(body));
}

const typed = (ts: string, text: string) => typedIn(wei, ts, text);
const saidInThread = () => saidIn(atSlack, wei);
const lastInThread = () => JSON.stringify(saidInThread().at(-1)?.body ?? '');
const events = () =>
  house.bot.database.unit.run(async ({ consultations }) => {
    const one = await consultations.findNumber(1);
    if (!one) throw new Error('There is no C-1');
    return (await consultations.events(one.id)).filter(({ source, text }) => source ?? text);
  });
const chatOf = async (person: Person): Promise<Seen> => {
  await person.looks();
  return person.lastSeen;
};
async function timePasses(until: string): Promise<void> {
  await letTimePass(momentCalled(until), house.clock, house.doors.schedule, house.bot.jobs([]));
}

describe('a conversation of somebody in Teams with an expert in the Slack of another organisation', () => {
  it('hangs below the message that asks the expert to think along', async () => {
    const { samira, fatma } = who;
    await samira.says('consultatie');
    await samira.presses('Mijn vraag stellen');
    await samira.fills({
      'Wat is je vraag?': 'Wie kent een weg naar hulp bij een eetstoornis, kwartel?',
      'Hoe oud is het kind of de jongere?': '12 tot en met 15 jaar',
      'Kan het wachten?': 'Ja, dat kan',
    });
    await timePasses('woensdag 25 november 09.30');
    await fatma.looks();
    await fatma.presses('Bekijken');
    await fatma.presses('Deze vraag past');
    await fatma.presses('Meedenkers vragen');
    await fatma.presses('Om meedenken vragen', 'Wei-Lin Chen');
    await house.settled();
    await expert.looks();
    expert.sees('Er is een vraag waarbij jij kunt meedenken', 'C-1');
    wei = await threadIn(atSlack, guests.wei.key, expert.lastSeen.id);
  });

  it('relays what is typed in that thread, with name and role, and to a notification nothing of it', async () => {
    await slackBrings(typed('900.1', first));
    const seen = await chatOf(who.samira);
    expect(seen.text).toContain('Wei-Lin Chen, expert eetstoornis');
    expect(seen.text).toContain(first);
    expect(seen.buttons.map(({ label }) => label)).toEqual(['Antwoorden', 'Bekijken', 'Bel mij']);
    const summaries = atTeams.connector.calls.map(({ body }) => [body?.summary, body?.text]);
    expect(JSON.stringify(summaries)).not.toContain('kwartel');
    expect(lastInThread()).toContain('Doorgegeven');
  });

  it('is stored once, however often Slack brings it', async () => {
    await slackBrings(typed('900.1', first));
    await slackBrings(typed('900.1', first), 'Ev-thread-once-more');
    expect((await events()).filter(({ text }) => text === first)).toHaveLength(1);
    const told = atTeams.connector.calls.filter(
      ({ method, body }) => method === 'POST' && JSON.stringify(body).includes(first),
    );
    // To the asker, and to the screener who took it up.
    expect(told).toHaveLength(2);
  });

  it('brings the form’s words back into the thread', async () => {
    const { samira } = who;
    await samira.looks();
    await samira.presses('Antwoorden');
    await samira.fills({ 'Wat wil je zeggen?': thanks });
    await house.settled();
    expect(lastInThread()).toContain(thanks);
    expect(lastInThread()).toContain('stelde de vraag');
    expect(saidInThread().at(-1)?.body['text']).not.toContain('kwartel');
    await slackBrings(typed('900.2', second));
    const all = (await teamsTexts()).filter((text) => text.includes('Wei-Lin Chen, expert'));
    expect(all.findIndex((text) => text.includes(first))).toBeLessThan(all.findIndex((text) => text.includes(second)));
  });

  it('follows when words are mended or taken away', async () => {
    const before = typed('900.1', first);
    await slackBrings({ subtype: 'message_changed', message: typed('900.1', mended), previous_message: before });
    expect((await teamsTexts()).join()).toContain(mended);
    expect((await teamsTexts()).join()).not.toContain(first);
    await slackBrings({ subtype: 'message_deleted', deleted_ts: '900.1', previous_message: typed('900.1', mended) });
    expect((await teamsTexts()).join()).toContain('Wei-Lin Chen heeft dit bericht weggehaald');
    expect((await teamsTexts()).join()).not.toContain(mended);
    expect((await teamsTexts()).join()).toContain('C-1: een bericht is weggehaald');
    expect((await events()).map(({ text }) => text)).not.toContain(mended);
  });

  it('refuses attachments and what points at somebody, in the thread, and stores nothing of either', async () => {
    const stored = (await events()).length;
    await slackBrings({ ...typed('900.3', 'Zie het plan, kwartel'), subtype: 'file_share', files: [{ id: 'F1' }] });
    expect(lastInThread()).toContain('eigen veilige weg');
    await slackBrings(typed('900.4', 'Haar bsn is 123456782, kwartel'));
    expect(lastInThread()).toContain('consultations.open-line');
    expect(await events()).toHaveLength(stored);
    expect((await teamsTexts()).join()).not.toContain('123456782');
  });

  it('takes no words from outside the thread', async () => {
    const stored = (await events()).length;
    await slackBrings({ user: wei.user, text: stray, ts: '900.5' });
    await who.samira.says(stray);
    await house.settled();
    expect(await events()).toHaveLength(stored);
    const others = [...(await who.fatma.looks().then(() => [who.fatma.lastSeen.text])), lastInThread()];
    expect(others.join()).not.toContain(stray);
  });

  it('goes on where it was after a restart', async () => {
    await house.end();
    house = await openHouse(ground, undefined, house);
    teams = openTeams(house, atTeams.connector);
    const handle = house.doors.parts.slack;
    if (!handle) throw new Error('No Slack');
    atSlack.workspace.behind(handle);
    await slackBrings(typed('900.1', first));
    await slackBrings(typed('900.6', 'Ik bel je morgen, kwartel.'));
    expect((await teamsTexts()).join()).toContain('Ik bel je morgen');
    const again = typed('900.6', 'Ik bel je vrijdag, kwartel.');
    await slackBrings({ subtype: 'message_changed', message: again, previous_message: typed('900.6', 'x') });
    expect((await teamsTexts()).join()).toContain('Ik bel je vrijdag');
  });

  it('shows an outsider nothing, and keeps no word readable', async () => {
    const hugo = await at(teams, 'hugo');
    for (const word of ['consultatie C-1', 'consultaties', 'overzicht', 'niet aangekomen']) {
      await hugo.says(word);
      expect((await chatOf(hugo)).text).not.toContain('kwartel');
    }
    for (const file of ['bot.db', 'bot.db-wal']) {
      const bytes = await readFile(join(house.room, file)).catch(() => Buffer.alloc(0));
      expect(bytes.includes('kwartel')).toBe(false);
    }
    expect(house.logged.join()).not.toContain('kwartel');
  });

  it('tells who writes after it ended that it was not passed on, and whom to turn to', async () => {
    await house.bot.database.unit.run(async ({ consultations }) => {
      const one = await consultations.findNumber(1);
      if (one)
        await consultations.replace({ ...one, stage: 'closed', closedAt: house.clock.now(), version: one.version + 1 });
    });
    const stored = (await events()).length;
    await slackBrings(typed('900.9', 'Nog één ding, kwartel.'));
    expect(lastInThread()).toContain('Dit gaf ik niet door');
    expect(lastInThread()).toContain('Fatma');
    expect(await events()).toHaveLength(stored);
  });
});

/** What stands in the asker's chat by now. */
async function teamsTexts(): Promise<string[]> {
  const seat = await teams.seatOf(guests.samira);
  return (await seat.look()).map(({ text }) => text);
}
