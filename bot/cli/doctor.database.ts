import { readFileSync } from 'node:fs';
import type { Look } from '../../adapters/database/look.ts';
import type { Settings } from '../../adapters/system/settings.ts';
import { reasonNotToStart } from '../assemble.reasons.ts';
import type { SealedCount } from '../conversation/stores.ts';
import { bad, type Check, good, mind, type Said } from './doctor.finding.ts';
import { networkChecks } from './doctor.network.ts';
import type { Patient } from './doctor.patient.ts';
import { doctorTexts } from './doctor.texts.ts';

/** What can be seen of the database, and of what stands in it. */
export function databaseChecks(settings: Settings, patient: Patient, wrong: ReadonlySet<string>): readonly Check[] {
  const seen = async (say: (look: Look) => readonly Said[]) => {
    const look = await patient.look.catch(() => undefined);
    return look ? say(look) : [];
  };
  return [
    { name: 'database', look: () => patient.look.then(({ state }) => [stateSaid(state)], closedSaid) },
    { name: 'bot', look: () => seen(botSaid) },
    { name: 'schijf', look: () => seen(({ room }) => (room === undefined ? [] : [roomSaid(room)])) },
    ...(wrong.has('ENCRYPTION_KEY') ? [] : [{ name: 'sleutel', look: () => keySaid(patient) }]),
    { name: 'netwerk', look: () => networkSaid(settings, patient) },
    ...networkChecks(settings, patient),
  ];
}

function stateSaid(state: Look['state']): Said {
  const sentence = doctorTexts.database[state];
  if (state === 'current') return good(sentence);
  return state === 'newer' ? bad(sentence) : mind(sentence);
}

function closedSaid(failure: unknown): readonly Said[] {
  try {
    return [bad(reasonNotToStart(failure))];
  } catch {
    return [bad(doctorTexts.database.closed)];
  }
}

function botSaid({ state, served }: Look): readonly Said[] {
  if (state === 'absent') return [];
  return [served ? good(doctorTexts.bot.running) : mind(doctorTexts.bot.absent)];
}

const [LITTLE, NONE] = [1_000_000_000, 50_000_000];

function roomSaid(bytes: number): Said {
  const { fine, little, none } = doctorTexts.room;
  const size = bytes >= 1e9 ? `${Math.floor(bytes / 1e9)} GB` : `${Math.floor(bytes / 1e6)} MB`;
  if (bytes < NONE) return bad(none(size));
  return bytes < LITTLE ? mind(little(size)) : good(fine(size));
}

async function keySaid(patient: Patient): Promise<readonly Said[]> {
  const said = { fits: good, unused: good, wrong: bad, absent: bad } as const;
  const found = await patient.key();
  if (!found) return [];
  return [said[found](doctorTexts.key[found]), ...(found === 'fits' ? await keysSaid(patient) : [])];
}

/** Whether an older key can go, and whether there is anything that no key opens. */
async function keysSaid({ read, olderKeys }: Patient): Promise<readonly Said[]> {
  const { canGo, rotate, closed } = doctorTexts.key;
  const counts = await read(async ({ sealed }) => {
    const found = [];
    for (const table of sealed.tables) found.push(...(await sealed.count(table)));
    return found;
  });
  if (!counts) return [];
  const values = (known: SealedCount['known']) =>
    counts.reduce((total, one) => total + (one.known === known ? one.values : 0), 0);
  return [
    ...(values('no') > 0 ? [bad(closed(values('no')))] : []),
    ...(values('older') > 0 ? [mind(rotate(values('older')))] : []),
    ...(values('older') === 0 && olderKeys ? [mind(canGo)] : []),
  ];
}

async function networkSaid({ networkFile }: Settings, { network }: Patient): Promise<readonly Said[]> {
  const { fine, empty, waits, fileWrong } = doctorTexts.network;
  const known = await network();
  if (known && known.members.length > 0) return [good(fine(known.members.length, known.bodies.length))];
  if (!networkFile) return known ? [bad(empty)] : [];
  const { readNetworkFile } = await import('../../adapters/network-file/read-network-file.ts');
  const read = readNetworkFile(textOf(networkFile));
  return [read.ok ? good(waits(read.network.members.length)) : bad(fileWrong(networkFile))];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
