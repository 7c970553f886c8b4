import type { Ground, House } from '../house.ts';
import { openHouse } from '../house.ts';
import { Person } from '../person.ts';
import { openLocal } from '../platforms/local.ts';
import { openTeams } from '../platforms/teams.ts';
import type { Guest, Platform } from '../screen.ts';
import { PUBLIC_URL, type Tenant, tenantOf, type Workspace } from './cast.ts';
import { openSlackEnds, slackMany } from './slack-ends.ts';
import { openTeamsEnds } from './teams-ends.ts';

export const lindeboomTeams: Tenant = tenantOf('wijkteam-de-lindeboom', 'c');
export const zilverberkSlack: Workspace = {
  ...{ team: 'T0ZILVER', name: 'Slack van Zilverberk', organisation: 'Jeugd-GGZ Zilverberk' },
  email: 'weilin.chen@zilverberk.example',
};

/** A house with three doors: an organisation's Teams, another's Slack, and the page of local mode. */
export interface ThreeDoors {
  readonly house: House;
  readonly slack: Awaited<ReturnType<typeof openSlackEnds>>;
  readonly connector: Awaited<ReturnType<typeof openTeamsEnds>>['connector'];
  readonly ground: Ground;
  inTeams(guest: Guest): Promise<Person>;
  onThePage(guest: Guest): Promise<Person>;
  /** The process ends, and another takes its place; who sat at a screen sits there still. */
  restarts(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A start takes either local mode or chat platforms, so that nobody's page stands beside a real workspace. Here all
 * three are opened by the same assembly, which no setting can ask for.
 */
export async function openThreeDoors(): Promise<ThreeDoors> {
  const slackEnds = await openSlackEnds([zilverberkSlack]);
  const teamsEnds = await openTeamsEnds([lindeboomTeams]);
  const slack = { ...slackMany, apiUrl: slackEnds.slack.apiUrl };
  const teams = { kind: 'apps' as const, file: 'teams-apps.json', apps: [lindeboomTeams] };
  const settings = { local: true, publicUrl: PUBLIC_URL, slack, teams };
  const ground: Ground = { settings, channelOf: () => undefined };
  let house = await openHouse(ground);
  const here = {
    get url() {
      return house.url;
    },
    get clock() {
      return house.clock;
    },
    settled: () => house.settled(),
  };
  const atTeams = openTeams(here, teamsEnds.connector, teamsEnds.doorOf(lindeboomTeams));
  const onPage = await openLocal(here);
  const sits = async (guest: Guest, platform: Platform) =>
    new Person(guest, await platform.seatOf(guest), here, (body) => platform.channel(body));
  return {
    get house() {
      return house;
    },
    slack: slackEnds,
    connector: teamsEnds.connector,
    ground,
    inTeams: (guest) => sits(guest, atTeams),
    onThePage: (guest) => sits(guest, onPage),
    async restarts() {
      await house.end();
      house = await openHouse(ground, undefined, house);
    },
    async close() {
      await house.close();
      await Promise.all([slackEnds.slack.close(), teamsEnds.close()]);
    },
  };
}
