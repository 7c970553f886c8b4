import { readFileSync } from 'node:fs';

const FRISIAN = '02';
/** From how many inhabitants on a place is spoken of here, by country; of the others those in LARGE. */
const LEAST = { NL: 0, BE: 3_000, DE: 50_000, MA: 30_000, TR: 100_000, SR: 0, CW: 0, AW: 0, BQ: 0, SX: 0 };
const LARGE = 200_000;
const OTHERS =
  'FR GB IE ES PT IT CH AT PL CZ HU RO BG GR RS BA HR AL XK UA RU GE AM SY IQ IR AF PK IN LK BD ID PH TH VN CN EG DZ TN LY SD SO ER ET KE UG RW CD CM GH NG SN GM CV ZA LB JO PS YE BR CO VE DO GY'.split(
    ' ',
  );

const STREET = / \p{L}*(?:plantage|straat|weg|laan|dijk|kade|plein|park)$/iu;

/** Names of places in the dump of GeoNames: all of this country but quarters, and the larger ones of where families come from. */
export function placesOfGeonames(file) {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return rows.flatMap((row) => {
    const [, name, , others = '', , , , kind, country, , admin, , , , inhabitants] = row.split('\t');
    if (kind === 'PPLX' || Number(inhabitants) < leastOf(country)) return [];
    const frisian = country === 'NL' && admin === FRISIAN ? others.split(',') : [];
    return [name, ...frisian].filter((one) => isNamed(one));
  });
}

function leastOf(country) {
  return LEAST[country] ?? (OTHERS.includes(country) ? LARGE : Number.POSITIVE_INFINITY);
}

function isNamed(place) {
  return place.length > 3 && /^['’]?\p{Lu}?[\p{L}\p{M}' -]+$/u.test(place) && !STREET.test(place);
}
