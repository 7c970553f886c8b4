import type { Settings } from '../../adapters/system/settings.ts';
import type { Installation } from '../../domain/access/access.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import { channelsSaid } from './doctor.channels.ts';
import { bad, type Check, good, mind, type Said } from './doctor.finding.ts';
import type { Patient } from './doctor.patient.ts';
import { doctorTexts } from './doctor.texts.ts';

/** Whether the network has what the platforms need of it; silent while there is no network. */
export function networkChecks(settings: Settings, patient: Patient): readonly Check[] {
  const about = async (say: (network: NetworkView) => readonly Said[]) => {
    const network = await patient.network();
    return network && network.members.length > 0 ? say(network) : [];
  };
  return [
    { name: 'bureau', look: () => about(bureauSaid) },
    { name: 'organisaties', look: () => about((network) => organisationsSaid(network, settings)) },
    { name: 'kanalen', look: async () => channelsIn(settings, patient) },
    ...(isMany(settings) ? [{ name: 'installaties', look: () => installationsSaid(patient) }] : []),
  ];
}

function bureauSaid({ members, bodies }: NetworkView): readonly Said[] {
  const bureaus = new Set(bodies.filter(({ type }) => type === 'bureau').map(({ key }) => key));
  const people = members.filter(({ seats }) => seats.some(({ body }) => bureaus.has(body)));
  const { fine, nobody } = doctorTexts.bureau;
  return [people.length > 0 ? good(fine(listed(people.map(({ name }) => name)))) : bad(nobody)];
}

function organisationsSaid({ organisations, members }: NetworkView, { teams, local }: Settings): readonly Said[] {
  const { fine, noDomain, invented, unknown } = doctorTexts.organisations;
  const withMembers = new Set(members.map(({ organisation }) => organisation));
  const silent = organisations.filter(({ key, domains }) => domains.length === 0 && withMembers.has(key));
  const apps = teams?.kind === 'apps' ? teams.apps : [];
  const strange = apps.filter(({ organisation }) => !organisations.some(({ key }) => key === organisation));
  const isInvented = organisations.some(({ domains }) => domains.some((domain) => domain.endsWith('.example')));
  const said = [
    ...(isInvented && !local ? [mind(invented)] : []),
    ...(silent.length > 0 ? [mind(noDomain(listed(silent.map(({ name }) => name))))] : []),
    ...strange.map(({ organisation }) => bad(unknown(organisation))),
  ];
  return said.length > 0 ? said : [good(fine)];
}

async function channelsIn(settings: Settings, { network, read }: Patient): Promise<readonly Said[]> {
  const known = await network();
  const all = await read(({ installations }) => installations.all());
  return known && all ? channelsSaid(known.bodies, settings, all) : [];
}

async function installationsSaid({ look, read }: Patient): Promise<readonly Said[]> {
  const all = await read(({ installations }) => installations.all());
  if (!all) return [];
  const { none, approved, waiting, refused, gone } = doctorTexts.installations;
  const of = (wanted: Installation['state']) => all.filter(({ state }) => state === wanted).map(({ name }) => name);
  const [atWork, waits, out] = [of('approved'), of('waiting'), of('refused')];
  const left = await (await look).gone();
  return [
    atWork.length > 0 ? good(approved(atWork.length)) : mind(none),
    ...(waits.length > 0 ? [mind(waiting(listed(waits)))] : []),
    ...(out.length > 0 ? [mind(refused(listed(out)))] : []),
    ...(left > 0 ? [mind(gone(left))] : []),
  ];
}

/** Whether organisations bring the bot into their Slack themselves. */
export function isMany({ slack }: Settings): boolean {
  return slack?.workspaces.kind === 'many';
}

const MOST_NAMES = 5;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} (+${names.length - MOST_NAMES})` : shown;
}
