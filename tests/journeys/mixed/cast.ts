import { CHANNEL, type Wish } from '../../adapters/slack/organisations.ts';

/** Where people say that the bot is; nothing listens there, and a browser is sent on to where it does. */
export const PUBLIC_URL = 'https://schakelbot.example';

/** A workspace, whose one person has whatever address the test gives them. */
export type Workspace = { -readonly [Part in keyof Wish]: Wish[Part] } & { readonly organisation: string };

/** A tenant with the registration that its organisation made there. */
export interface Tenant {
  readonly organisation: string;
  readonly appId: string;
  readonly password: string;
  readonly tenantId: string;
  readonly type: 'SingleTenant';
}

export interface Guest {
  readonly key: string;
  readonly email: string;
}

/** The tenant of an organisation; `digit` tells its ids from another's. */
export function tenantOf(organisation: string, digit: string): Tenant {
  const [appId, tenantId] = ['0000', '1111'].map((part) => `${digit.repeat(8)}-${part}-4000-8000-000000000001`);
  return { organisation, appId: appId ?? '', tenantId: tenantId ?? '', password: 'geheim', type: 'SingleTenant' };
}

/** The chat of somebody with the bot, named after its tenant so that Teams' double can tell whose bot may come in. */
export const chatIn = ({ tenantId }: Tenant, { key }: Guest) => `a:${tenantId}:${key}`;
export const channelIn = ({ tenantId }: Tenant, body: string) => `19:${tenantId}:${body}`;

export const email = {
  mirjam: 'mirjam.kuipers@jeugdvak.example',
  farid: 'farid.haddou@pedagogenindewijk.example',
  weilin: 'weilin.chen@zilverberk.example',
};

/** In each of the three somebody has the same person id, and each has the same channel id. */
export const jeugdvak: Workspace = {
  ...{ team: 'T0JEUGDVAK', name: 'Slack van Jeugdvak', organisation: 'Vereniging Jeugdvak' },
  email: email.farid,
};
export const pedagogen: Workspace = {
  ...{ team: 'T0PEDAGOGEN', name: 'Slack van Pedagogen', organisation: 'Vereniging Pedagogen in de Wijk' },
  email: email.mirjam,
};
export const zilverberk: Workspace = {
  ...{ team: 'T0ZILVER', name: 'Slack van Zilverberk', organisation: 'Jeugd-GGZ Zilverberk' },
  email: email.mirjam,
};
export const workspaces = [jeugdvak, pedagogen, zilverberk];

export const jeugdvakTeams = tenantOf('vereniging-jeugdvak', 'a');
export const bureauTeams = tenantOf('bureau-lerend-netwerk', 'b');
export const tenants = [jeugdvakTeams, bureauTeams];
export const mirjam: Guest = { key: 'mirjam', email: email.mirjam };
export const hugo: Guest = { key: 'hugo', email: 'hugo.terpstra@bureau-ln.example' };

/** Where each body has its channel; the last two say not of whom. */
export const channels: Record<string, { readonly slack?: string; readonly teams?: string }> = {
  'ret-haaglanden': { slack: `${jeugdvak.team}/${CHANNEL}` },
  'ret-voorzitters': { slack: `${pedagogen.team}/${CHANNEL}` },
  projectgroep: { teams: `${jeugdvakTeams.tenantId}/${channelIn(jeugdvakTeams, 'projectgroep')}` },
  'ret-midden-holland': { teams: `${bureauTeams.tenantId}/${channelIn(bureauTeams, 'ret-midden-holland')}` },
  'ret-holland-rijnland': { slack: `${zilverberk.team}/${CHANNEL}` },
  'bouwteam-verklarende-analyse': { slack: `${pedagogen.team}/${CHANNEL}` },
  projectleiders: { slack: CHANNEL },
  werkorganisatie: { teams: channelIn(jeugdvakTeams, 'werkorganisatie') },
};

export const reportOf = (body: string) => `verslag voor ${body}`;

/** What is told to one end, or to every end where one member is: whatever else reads it should not. */
export const own: Readonly<Record<string, readonly string[]>> = {
  'bel de penningmeester': ['jeugdvak', 'jeugdvakTeams'],
  'boek de vergaderzaal': ['jeugdvak'],
  'schrijf de column': ['jeugdvak', 'jeugdvakTeams'],
  conceptvanmirjam: ['jeugdvak'],
  '17 minuten': ['jeugdvak', 'jeugdvakTeams'],
  'ontwerp de folder': ['pedagogen'],
  conceptvanfarid: ['pedagogen'],
  '23 minuten': ['pedagogen'],
  'lees het dossier over slapen': ['zilverberk'],
  conceptvanweilin: ['zilverberk'],
  '31 minuten': ['zilverberk'],
  'plan het overleg': ['bureauTeams'],
  'lijst met scholingen': ['jeugdvak', 'pedagogen'],
  [reportOf('ret-haaglanden')]: ['jeugdvak'],
  [reportOf('ret-voorzitters')]: ['pedagogen'],
  [reportOf('projectgroep')]: ['jeugdvakTeams'],
  [reportOf('ret-midden-holland')]: ['bureauTeams'],
  [jeugdvakTeams.tenantId]: ['jeugdvakTeams'],
  [jeugdvakTeams.appId]: ['jeugdvakTeams'],
  [bureauTeams.tenantId]: ['bureauTeams'],
  [bureauTeams.appId]: ['bureauTeams'],
  // The bureau has every workspace on its list.
  [jeugdvak.team]: ['jeugdvak', 'bureauTeams'],
  [pedagogen.team]: ['pedagogen', 'bureauTeams'],
  [zilverberk.team]: ['zilverberk', 'bureauTeams'],
};
