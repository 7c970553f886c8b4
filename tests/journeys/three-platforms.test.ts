import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { letTimePass } from '../../jobs/let-time-pass.ts';
import { PERSON } from '../adapters/slack/organisations.ts';
import { leave } from './house.ts';
import { openThreeDoors, type ThreeDoors, zilverberkSlack } from './mixed/three-doors.ts';
import { momentCalled } from './moments.ts';
import type { Person } from './person.ts';
import type { Guest } from './screen.ts';

const guests = {
  samira: { key: 'samira-el-idrissi', name: 'Samira el Idrissi', email: 'samira.elidrissi@delindeboom.example' },
  fatma: { key: 'fatma-yildiz', name: 'Fatma Yıldız', email: 'fatma.yildiz@expertteams-zw.example' },
  merel: { key: 'merel-van-t-hof', name: "Merel van 't Hof", email: 'merel.vanthof@veerkade.example' },
  hugo: { key: 'hugo-terpstra', name: 'Hugo Terpstra', email: 'hugo.terpstra@bureau-ln.example' },
} satisfies Record<string, Guest>;

const asked = 'Wie kent een weg naar hulp bij een eetstoornis, kwartel?';
const first = 'Begin bij de huisarts, kwartel.';
const mended = 'Begin bij de schoolarts, kwartel.';
const thanks = 'Dank, er is al meer rust in huis, kwartel.';
const advised = 'Maak elke week een vaste afspraak, kwartel.';
const better = 'Maak elke week een vaste belafspraak, kwartel.';
const learned = 'Een vaste belafspraak per week houdt een gezin op de been tijdens het wachten.';

let doors: ThreeDoors;
/** In Teams. */
let samira: Person;
/** On the page of local mode. */
let fatma: Person;
let merel: Person;
let hugo: Person;
/** The message in the Slack of Wei-Lin Chen that asks her to think along. */
let root = '';

beforeAll(async () => {
  doors = await openThreeDoors();
  await doors.slack.install(doors.house, zilverberkSlack);
  [fatma, merel, hugo] = [
    await doors.onThePage(guests.fatma),
    await doors.onThePage(guests.merel),
    await doors.onThePage(guests.hugo),
  ];
  await hugo.says('aanmeldingen');
  await hugo.presses('Goedkeuren');
  await hugo.fills({ 'Van welke organisatie is dit?': zilverberkSlack.organisation });
  samira = await doors.inTeams(guests.samira);
  for (const person of [samira, fatma, merel]) await person.says('hoi');
  await doors.slack.says(doors.house, zilverberkSlack, 'hoi');
  await eventually(async () => expect((await wei('Hoi Wei-Lin')).id).toBeTruthy());
}, 120_000);
afterAll(async () => {
  await doors.close();
  await leave(doors.ground);
});

const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 8000, interval: 20 });
/** The newest that she was told with these words. */
const wei = (words: string) => doors.slack.find(zilverberkSlack, words);
const threadOfWei = async () => (await doors.slack.below(zilverberkSlack, root)).map(({ text }) => text);
const events = () =>
  doors.house.bot.database.unit.run(async ({ consultations }) => {
    const one = await consultations.findNumber(1);
    if (!one) throw new Error('There is no C-1');
    return (await consultations.events(one.id)).filter(({ text }) => text);
  });
/** Slack brings what she types, mends or takes away; the same `id` is the same delivery. */
async function slackBrings(event: object, id?: string): Promise<void> {
  doors.house.clock.tick();
  expect((await doors.slack.brings(doors.house, zilverberkSlack, event, id)).status).toBe(200);
  for (let still = 0; still < 5; ) {
    await pause(2);
    still = doors.house.turning() === 0 ? still + 1 : 0;
  }
  await doors.house.settled();
}
const typed = (ts: string, text: string) => ({ user: PERSON, text, ts, thread_ts: root });

async function timePasses(until: string): Promise<void> {
  const { clock, doors: open, bot } = doors.house;
  await letTimePass(momentCalled(until), clock, open.schedule, bot.jobs([]));
}

describe('a consultatie of somebody in Teams, with an expert in the Slack of another organisation and one in local mode', () => {
  it('is asked in Teams, screened on the page, and both experts are asked where they are', async () => {
    await samira.says('consultatie');
    await samira.presses('Mijn vraag stellen');
    await samira.fills({
      'Wat is je vraag?': asked,
      'Hoe oud is het kind of de jongere?': '12 tot en met 15 jaar',
      'Kan het wachten?': 'Ja, dat kan',
    });
    samira.sees('Je vraag is gesteld: C-1');
    await timePasses('woensdag 25 november 09.30');
    await fatma.looks();
    fatma.sees('Er is een nieuwe vraag', 'C-1');
    fatma.seesNot('kwartel');
    await fatma.presses('Bekijken');
    fatma.sees(asked, 'Samira el Idrissi');
    await fatma.presses('Een vraag terug');
    await fatma.fills({ 'Wat wil je vragen?': 'Hoe lang wacht ze al, kwartel?' });

    await samira.looks();
    await samira.presses('Bekijken');
    samira.sees('Hoe lang wacht ze al, kwartel?');
    samira.seesButtons('Antwoorden', 'Bel mij');
    await samira.presses('Antwoorden');
    await samira.fills({ 'Wat wil je antwoorden?': 'Acht maanden, kwartel.' });
    await fatma.looks();
    await fatma.presses('Bekijken');
    await fatma.presses('Deze vraag past');
    await fatma.presses('Meedenkers vragen');
    await fatma.presses('Om meedenken vragen', 'Wei-Lin Chen');
    await fatma.presses('Om meedenken vragen', "Merel van 't Hof");
    root = (await wei('Er is een vraag waarbij jij kunt meedenken')).id;
    await merel.looks();
    merel.sees('Er is een vraag waarbij jij kunt meedenken', 'C-1');
  });

  it('is thought along with from a thread in Slack and from the page, each told with name and role', async () => {
    await slackBrings(typed('900.1', first));
    await samira.looks();
    samira.sees('Wei-Lin Chen, expert', first);
    await merel.presses('Bekijken');
    merel.sees(asked, first);
    await merel.presses('Meedenken');
    await merel.fills({ 'Wat denk jij?': 'Bel samen met haar, kwartel.' });
    await samira.looks();
    samira.sees("Merel van 't Hof, expert", 'Bel samen met haar, kwartel.');
    samira.seesButtons('Antwoorden', 'Bekijken', 'Bel mij');
    await eventually(async () => expect((await threadOfWei()).at(-1)).toContain('Bel samen met haar, kwartel.'));
  });

  it('is answered back from Teams, into the thread and onto the page, and answered once more', async () => {
    await samira.presses('Antwoorden');
    await samira.fills({ 'Wat wil je zeggen?': thanks });
    samira.sees('Doorgegeven', 'Wei-Lin Chen', "Merel van 't Hof");
    await eventually(async () => expect((await threadOfWei()).at(-1)).toContain(thanks));
    expect((await threadOfWei()).at(-1)).toContain('Samira el Idrissi, stelde de vraag');
    await merel.looks();
    merel.sees('Samira el Idrissi, stelde de vraag', thanks);
    await merel.presses('Antwoorden');
    await merel.fills({ 'Wat wil je zeggen?': advised });
    await samira.looks();
    samira.sees(advised);
    await eventually(async () => expect((await threadOfWei()).at(-1)).toContain(advised));
  });

  it('follows what is mended or taken back, on the other two', async () => {
    await merel.looks();
    merel.sees('Doorgegeven');
    await merel.presses('Aanpassen');
    await merel.fills({ 'Wat wil je zeggen?': better });
    await samira.looks();
    samira.sees(better, 'Later aangepast');
    await eventually(async () => expect((await threadOfWei()).join()).toContain(better));
    expect((await threadOfWei()).join()).not.toContain(advised);

    const before = typed('900.1', first);
    await slackBrings({ subtype: 'message_changed', message: typed('900.1', mended), previous_message: before });
    await samira.looks();
    samira.sees(mended);
    const again = { subtype: 'message_deleted', deleted_ts: '900.1', previous_message: typed('900.1', mended) };
    await slackBrings(again);
    await samira.looks();
    samira.sees('Wei-Lin Chen heeft dit bericht weggehaald');
    expect((await events()).map(({ text }) => text)).not.toContain(mended);
  });

  it('takes no attachment and nothing that points at somebody, and no word from outside the thread', async () => {
    const stored = (await events()).length;
    const file = { ...typed('900.3', 'Zie het plan, kwartel'), subtype: 'file_share', files: [{ id: 'F1' }] };
    await slackBrings(file);
    await eventually(async () => expect((await threadOfWei()).at(-1)).toContain('eigen veilige weg'));
    await slackBrings(typed('900.4', 'Haar bsn is 123456782, kwartel'));
    await eventually(async () => expect((await threadOfWei()).at(-1)).toContain('[123456782 · burgerservicenummer]'));
    const own = { user: PERSON, text: 'Wat ik nog dacht over dit meisje, kwartel', ts: '900.5' };
    await slackBrings(own);
    await samira.says('Wat ik nog dacht over dit meisje, kwartel');
    expect(await events()).toHaveLength(stored);
  });

  it('goes on after a restart where it was, on all three', async () => {
    await doors.restarts();
    await slackBrings(typed('900.1', first));
    await slackBrings(typed('900.6', 'Ik bel je morgen, kwartel.'));
    await samira.looks();
    samira.sees('Wei-Lin Chen, expert', 'Ik bel je morgen, kwartel.');
    await merel.looks();
    merel.sees('Ik bel je morgen, kwartel.');
    const again = typed('900.6', 'Ik bel je vrijdag, kwartel.');
    await slackBrings({ subtype: 'message_changed', message: again, previous_message: typed('900.6', 'x') });
    await samira.looks();
    samira.sees('Ik bel je vrijdag, kwartel.');
    expect((await events()).filter(({ text }) => text === first)).toHaveLength(0);
  });

  it('names a colleague who is mentioned by full name, and nobody whom the network does not know', async () => {
    await slackBrings(typed('900.7', `Ik overlegde met <@${PERSON}> en <@U0ANDERS99>, kwartel.`));
    await samira.looks();
    samira.sees('Ik overlegde met Wei-Lin Chen en een collega, kwartel.');
  });

  it('gives a leerpunt, proposed on the page, agreed to in Teams, and found in Slack', async () => {
    await merel.says('consultatie C-1');
    await merel.presses('Leerpunten');
    await merel.presses('Leerpunt voorstellen');
    await merel.fills({ 'Wat leren we hiervan?': learned, Trefwoorden: 'ggz' });
    merel.sees('Dank je voor het leerpunt');
    await samira.looks();
    samira.sees('Een leerpunt uit je vraag', 'C-1');
    samira.seesNot(learned);
    await samira.presses('Bekijken');
    await samira.presses('Ja, dit mag');
    await fatma.looks();
    fatma.sees('Een leerpunt wacht op je');
    await fatma.presses('Bekijken');
    await fatma.presses('Delen met iedereen');
    fatma.sees('Gedeeld als L-1');
    await doors.slack.says(doors.house, zilverberkSlack, 'leerpunten wachtlijsten');
    await eventually(async () => expect((await wei('Dit leerden anderen')).text).toContain(learned));
  });

  it('is looked back on after half a year, and who thought along hears it where they are', async () => {
    await samira.says('consultatie C-1');
    await samira.presses('Ik kan verder, dank je');
    samira.sees('Mooi dat je verder kunt');
    await doors.house.clock.moveTo(momentCalled('woensdag 26 mei 2027 09.05'));
    for (const job of Object.values(doors.house.doors.schedule)) await job.run({ now: doors.house.clock.now() });
    await samira.looks();
    samira.sees('Hoe ging het verder', 'C-1');
    await samira.presses('Ja');
    await samira.presses('Ja');
    samira.sees('Fijn dat je het vertelt');
    await eventually(async () => expect((await wei('Er is verteld hoe het ging')).text).toContain('C-1'));
    await merel.looks();
    merel.sees('Er is verteld hoe het ging', 'C-1');
  });

  it('shows nothing of it to the bureau, in a notification, in the log or in the file of the database', async () => {
    for (const words of ['consultatie C-1', 'consultaties', 'overzicht', 'niet aangekomen']) {
      await hugo.says(words);
      hugo.seesNot('kwartel');
    }
    const noticed = [
      ...doors.slack.slack.calls.map(({ body }) => body['text']),
      ...doors.connector.calls.map(({ body }) => [body?.summary, body?.text].join()),
    ];
    expect(noticed.join()).not.toContain('kwartel');
    expect(doors.house.logged.join()).not.toContain('kwartel');
    for (const file of ['bot.db', 'bot.db-wal']) {
      const bytes = await readFile(join(doors.house.room, file)).catch(() => Buffer.alloc(0));
      expect(bytes.includes('kwartel')).toBe(false);
    }
  });
});
