import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventFrom, PERSON, post } from '../adapters/slack/organisations.ts';
import { type Ground, type House, leave, openHouse } from './house.ts';
import { agreedIn } from './mixed/agreed.ts';
import {
  bureauTeams,
  channels,
  email,
  type Guest,
  hugo,
  jeugdvak,
  jeugdvakTeams,
  mirjam,
  own,
  PUBLIC_URL,
  pedagogen,
  reportOf,
  type Tenant,
  tenants,
  type Workspace,
  workspaces,
  zilverberk,
} from './mixed/cast.ts';
import { endsIn, type Sent, sentBy } from './mixed/sent.ts';
import { openSlackEnds, slackMany } from './mixed/slack-ends.ts';
import { openTeamsEnds } from './mixed/teams-ends.ts';
import { momentCalled } from './moments.ts';

let atSlack: Awaited<ReturnType<typeof openSlackEnds>>;
let atTeams: Awaited<ReturnType<typeof openTeamsEnds>>;
let ground: Ground;
let house: House;
beforeAll(async () => {
  [atSlack, atTeams] = await Promise.all([openSlackEnds(workspaces), openTeamsEnds(tenants)]);
  const slack = { ...slackMany, apiUrl: atSlack.slack.apiUrl };
  const teams = { kind: 'apps' as const, file: 'teams-apps.json', apps: tenants };
  const settings = { local: false, publicUrl: PUBLIC_URL, slack, teams };
  ground = { settings, channelOf: (body) => channels[body] };
  house = await openHouse(ground);
  for (const body of Object.keys(channels)) await agreedIn(body, house);
});
afterAll(async () => {
  await house.close();
  await Promise.all([atSlack.slack.close(), atTeams.close(), leave(ground)]);
});

const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 8000, interval: 20 });

/** The bot was off until then. */
async function wakesUp(at: string): Promise<void> {
  await house.clock.moveTo(momentCalled(at));
  for (const job of Object.values(house.doors.schedule)) await job.run({ now: house.clock.now() });
  await house.settled();
}

/** Everything that each end was sent. */
const sent = () => sentBy(atSlack.slack.calls, atTeams.connector.calls);
const callsIn = ({ team }: Workspace) => atSlack.slack.calls.filter((call) => call.team === team);
const bodiesIn = (at: Workspace) => callsIn(at).map(({ body }) => JSON.stringify(body));
const endsThatRead = (words: string, since?: Sent) => endsIn(sent(), words, since);

const says = async (at: Workspace, text: string, answer: string) => {
  const before = callsIn(at).length;
  expect((await atSlack.says(house, at, text)).status).toBe(200);
  await eventually(() => expect(bodiesIn(at).slice(before).join()).toContain(answer));
};
const asks = async (guest: Guest, at: Tenant, text: string, answer: string) => {
  await atTeams.says(house, at, guest, text);
  expect(atTeams.last(at, guest).text).toContain(answer);
};
const stranger = 'We kennen elkaar nog niet';

describe('three workspaces and two tenants with one bot', () => {
  it('are heard from when the bureau says of whom they are', async () => {
    await asks(hugo, bureauTeams, 'uren', 'intervisie');
    for (const workspace of workspaces) await atSlack.install(house, workspace);
    await asks(hugo, bureauTeams, 'aanmeldingen', zilverberk.name);
    for (const { name, organisation } of workspaces) {
      await atTeams.says(house, bureauTeams, hugo, 'aanmeldingen');
      const list = atTeams.last(bureauTeams, hugo);
      const choice = ['Van welke organisatie is dit?', organisation] as const;
      await atTeams.fills(house, bureauTeams, hugo, list, ['Goedkeuren', name], choice);
    }
    const states = await house.bot.database.unit.run(({ installations }) => installations.all());
    expect(states.map(({ state }) => state)).toEqual(['approved', 'approved', 'approved']);
  });

  it('know an e-mail address when their own organisation says it, and from nobody else', async () => {
    for (const workspace of workspaces) await says(workspace, 'uren 55 intervisie vandaag', stranger);
    const intruder: Guest = { key: 'indringer', email: mirjam.email };
    await asks(intruder, bureauTeams, 'uren 55 intervisie vandaag', stranger);
    await asks({ key: 'vreemde', email: hugo.email }, jeugdvakTeams, 'uren 55 intervisie vandaag', stranger);
    expect(endsThatRead('55 minuten')).toEqual([]);

    Object.assign(jeugdvak, { email: email.mirjam });
    Object.assign(pedagogen, { email: email.farid });
    Object.assign(zilverberk, { email: email.weilin });
    await Promise.all([
      says(jeugdvak, 'uren 17 intervisie vandaag', '17 minuten intervisie'),
      says(pedagogen, 'uren 23 intervisie vandaag', '23 minuten intervisie'),
      says(zilverberk, 'uren 31 intervisie vandaag', '31 minuten intervisie'),
    ]);
    await asks(intruder, bureauTeams, 'uren', stranger);
  });

  it('know the same person id as three people, each with a page of their own', async () => {
    await Promise.all([
      says(jeugdvak, 'afspraak ik bel de penningmeester voor 27 november', 'bel de penningmeester'),
      says(pedagogen, 'afspraak ik ontwerp de folder voor 27 november', 'ontwerp de folder'),
      says(zilverberk, 'afspraak ik lees het dossier over slapen voor 27 november', 'lees het dossier over slapen'),
      asks(hugo, bureauTeams, 'afspraak ik plan het overleg voor 27 november', 'plan het overleg'),
    ]);
    const pages = (at: Workspace) => callsIn(at).filter(({ method }) => method === 'views.publish');
    await Promise.all(workspaces.map((workspace) => atSlack.opensHome(house, workspace)));
    for (const [workspace, words] of [
      [jeugdvak, 'bel de penningmeester'],
      [pedagogen, 'ontwerp de folder'],
      [zilverberk, 'lees het dossier over slapen'],
    ] as const) {
      await eventually(() => expect(pages(workspace).at(-1)?.body['view']).toContain(words));
      expect(pages(workspace).map(({ body }) => body['user_id'])).toEqual([PERSON]);
    }
  });

  it('keep what each was typing for who typed it', async () => {
    const drafts = new Map([
      [jeugdvak, 'conceptvanmirjam'],
      [pedagogen, 'conceptvanfarid'],
      [zilverberk, 'conceptvanweilin'],
    ]);
    for (const [workspace, about] of drafts) {
      const view = await atSlack.opensForm(house, workspace, `V-${workspace.team}`);
      await atSlack.leavesForm(house, workspace, view, about);
    }
    for (const [workspace, about] of drafts) {
      await eventually(async () => {
        const again = await atSlack.opensForm(house, workspace, `V-${workspace.team}-2`);
        expect(JSON.stringify(again)).toContain(about);
      });
    }
  });

  it('get a reminder where their member was heard last, and the reports of their own channels', async () => {
    await wakesUp('woensdag 25 november 09.30');
    expect(endsThatRead(reportOf('ret-haaglanden'))).toEqual(['jeugdvak']);
    expect(endsThatRead(reportOf('ret-voorzitters'))).toEqual(['pedagogen']);
    await asks(mirjam, jeugdvakTeams, 'afspraken', 'bel de penningmeester');

    const before = sent();
    await wakesUp('vrijdag 27 november 09.30');
    const since = (words: string) => endsThatRead(words, before);
    expect(since('bel de penningmeester')).toEqual(['jeugdvakTeams']);
    expect(since('ontwerp de folder')).toEqual(['pedagogen']);
    expect(since('lees het dossier over slapen')).toEqual(['zilverberk']);
    expect(since('plan het overleg')).toEqual(['bureauTeams']);
    expect(since(reportOf('projectgroep'))).toEqual(['jeugdvakTeams']);
    expect(since(reportOf('ret-midden-holland'))).toEqual(['bureauTeams']);
  });

  it('have a message of theirs brought up to date there, when somebody of another organisation acted', async () => {
    const shared = 'de beroepsverenigingen leveren een lijst met scholingen uiterlijk 1 december';
    await says(jeugdvak, `afspraak ${shared}`, 'lijst met scholingen');
    await wakesUp('dinsdag 1 december 09.30');
    const told = await atSlack.find(pedagogen, 'lijst met scholingen');
    const standing = await atSlack.find(jeugdvak, 'Hoe staat het ermee?');
    expect(standing.text).toContain('lijst met scholingen');
    // By now she is somewhere else, and the message is not.
    await asks(mirjam, jeugdvakTeams, 'uren', 'intervisie');

    const before = sent();
    expect((await atSlack.presses(house, pedagogen, told, 'Gedaan')).status).toBe(200);
    await eventually(async () => {
      await house.settled();
      const updates = callsIn(jeugdvak).filter(({ method }) => method === 'chat.update');
      const place = { channel: atSlack.chat(jeugdvak.team), ts: standing.id };
      expect(updates).toMatchObject([{ body: place }]);
    });
    expect((await atSlack.find(jeugdvak, 'intussen geregeld')).id).toBe(standing.id);
    expect((await atSlack.find(pedagogen, 'Gedaan')).text).not.toContain('intussen geregeld');
    expect(sent()).toMatchObject({ jeugdvakTeams: before['jeugdvakTeams'], zilverberk: before['zilverberk'] });
  });

  it('are reached at the other place when a member’s account is gone, and a channel that says not of whom is nobody’s', async () => {
    await asks(mirjam, jeugdvakTeams, 'afspraak ik schrijf de column voor 3 december', 'schrijf de column');
    await atTeams.does(house, jeugdvakTeams, mirjam, { type: 'installationUpdate', action: 'remove' });
    const before = sent();
    await wakesUp('donderdag 3 december 09.30');
    expect(endsThatRead('schrijf de column', before)).toEqual(['jeugdvak']);
    for (const body of ['projectleiders', 'werkorganisatie']) expect(endsThatRead(reportOf(body))).toEqual([]);
    for (const reason of ['which-workspace', 'teams.channel-without-registration'])
      expect(house.logged.join()).toContain(reason);
  });
});

describe('a workspace that is let go', () => {
  it('is not heard and not written to once the bureau withdraws', async () => {
    await says(zilverberk, 'afspraak ik lees het dossier over slapen nog eens voor 4 december', 'slapen nog eens');
    await atTeams.says(house, bureauTeams, hugo, 'aanmeldingen');
    const list = atTeams.last(bureauTeams, hugo);
    const sure = await atTeams.presses(house, bureauTeams, hugo, list, 'Goedkeuring intrekken', zilverberk.name);
    await atTeams.presses(house, bureauTeams, hugo, sure, 'Goedkeuring intrekken');
    await eventually(async () => {
      await atSlack.says(house, zilverberk, 'afspraken');
      expect(bodiesIn(zilverberk).at(-1)).not.toContain('slapen');
    });
    const before = sent();
    await wakesUp('vrijdag 4 december 09.30');
    expect(endsThatRead('slapen nog eens', before)).toEqual([]);
    expect(endsThatRead(reportOf('ret-holland-rijnland'))).toEqual([]);
    expect(house.logged.join()).toContain('"code":"not-approved"');
  });

  it('is not written to once its people take the bot away, and nobody else notices', async () => {
    await says(jeugdvak, 'afspraak ik boek de vergaderzaal voor 9 december', 'boek de vergaderzaal');
    await says(pedagogen, 'afspraak ik ontwerp de folder opnieuw voor 9 december', 'folder opnieuw');
    await asks(hugo, bureauTeams, 'afspraak ik plan het overleg weer voor 9 december', 'overleg weer');
    const event_time = Math.floor(house.clock.now() / 1000);
    const removal = eventFrom(pedagogen.team, { type: 'app_uninstalled' }, { event_time });
    expect((await post(house.url, removal)).status).toBe(200);

    const before = sent();
    await atSlack.says(house, pedagogen, 'afspraken');
    await wakesUp('woensdag 9 december 09.30');
    expect(bodiesIn(pedagogen)).toEqual(before['pedagogen']);
    expect(endsThatRead('boek de vergaderzaal', before)).toEqual(['jeugdvak']);
    expect(endsThatRead('overleg weer', before)).toEqual(['bureauTeams']);
    expect(endsThatRead(reportOf('bouwteam-verklarende-analyse'))).toEqual([]);
    expect(house.logged.join()).toContain('"code":"not-installed"');
    await says(jeugdvak, 'uren', '17 minuten');
  });
});

describe('when all is done', () => {
  it('every call was made with the token of its own end, and named what is there', async () => {
    expect(atSlack.slack.calls.filter(({ team }) => team === undefined)).toEqual([]);
    for (const workspace of workspaces) {
      const there = await atSlack.ownIds(workspace);
      for (const { method, body } of callsIn(workspace)) {
        if (body['team_id']) expect(body['team_id']).toBe(workspace.team);
        const named = [body['channel'], body['user'], body['users'], body['user_id']].filter((id) => id !== undefined);
        for (const id of named) expect(there, `${method} in ${workspace.team}`).toContain(id);
      }
    }
    expect(atTeams.connector.calls.filter((call) => atTeams.connector.refuses(call) !== undefined)).toEqual([]);
  });

  it('no end read what is another’s', () => {
    for (const [words, ends] of Object.entries(own)) expect([words, endsThatRead(words)]).toEqual([words, ends]);
  });
});
