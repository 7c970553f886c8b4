import { problemLine, type ReadOptions, readNetworkFile } from '../../../adapters/network-file/read-network-file.ts';

/** A small network in which everything is right; each test changes one thing. */
export const sound = `settings:
  name: Klein netwerk
  contact: noor-visser
landsdelen:
  - {key: zuid-west, name: Zuid-West}
regions:
  - {key: haaglanden, name: Haaglanden, landsdeel: zuid-west}
organisations:
  - {key: wijkteam, name: Wijkteam, domains: [wijkteam.example]}
  - {key: bureau-ln, name: Bureau, domains: [bureau.example, Bureau-LN.example]}
parties:
  - {key: gemeenten, name: Gemeenten}
bodies:
  - key: ret
    type: ret
    name: RET
    fullName: Regionaal expertteam
    region: haaglanden
    cadence: {rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TH, start: 2026-01-08, time: "13:00", minutes: 120}
    dates:
      - {day: 2026-12-01, time: 09:30}
  - {key: koersgroep, type: koersgroep, name: koersgroep, fullName: Koersgroep}
  - {key: adviesraad, type: adviesraad, name: adviesraad, fullName: Adviesraad}
goals:
  - {key: elkaar-vinden, title: Elkaar vinden, body: ret}
themes:
members:
  - key: noor-visser
    name: Noor Visser
    email: noor@bureau.example
    organisation: bureau-ln
    parties: [gemeenten]
    roles: {koersgroep: [secretary], adviesraad: [secretary]}
  - key: amir-bouali
    name: Amir Bouali
    email: Amir@BUREAU-ln.example
    organisation: bureau-ln
    roles:
      adviesraad: [member]
  - key: sara-de-boer
    name: Sara de Boer
    email: sara@wijkteam.example
    occupation: wijkteamprofessional
    organisation: wijkteam
    region: haaglanden
    norm: 90
holidays:
  - {name: Brugdag, from: 2027-05-07}
`;

/** The network of a file that should be right. */
export function networkIn(text: string, options?: ReadOptions) {
  const read = readNetworkFile(text, options);
  if (!read.ok) throw new Error(read.problems.map((problem) => problemLine(problem)).join('\n'));
  return read.network;
}

/** The problems of a file that should have some. */
export function problemsIn(text: string, options?: ReadOptions) {
  const read = readNetworkFile(text, options);
  if (read.ok) throw new Error('This file should have problems');
  return read.problems;
}

/** The sound file with one thing changed. */
export function changed(from: string, to: string): string {
  if (!sound.includes(from)) throw new Error(`Not in the sound file: ${from}`);
  return sound.replace(from, to);
}
