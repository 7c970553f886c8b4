import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import { places } from './places.ts';

/** How long a number is in a country: those from which families here have accounts. */
const lengths: Readonly<Record<string, number>> = {
  ...{ NL: 18, BE: 16, DE: 22, PL: 28, FR: 27, GB: 22, ES: 24, TR: 26, IT: 27, PT: 25, LU: 20, AT: 20, CH: 21 },
  ...{ RO: 24, BG: 22, HU: 28, CZ: 24, SE: 24, DK: 18, NO: 15, FI: 18, IE: 22, GR: 27, UA: 29, SK: 24, HR: 21 },
  ...{ LT: 20, LV: 21, EE: 20, SI: 19, MT: 31, CY: 28, RS: 22, AL: 28, BA: 20, MK: 19, XK: 20, MA: 28, TN: 24 },
};

/** So shaped that it is one, also when a digit is wrong. */
const shapes = /^(?:NL\d\d[A-Z]{4}\d{10}|BE\d{14}|DE\d{20}|PL\d{26})$/;
const beginning = /(?<![\p{L}\p{N}])[a-z]{2}[ .-]?\d[ ]?\d(?=[ .-]{0,2}[a-z\d])/giu;
const afterItsWord =
  /(?<![\p{L}\p{N}])(?:giro(?:nr|nummer)?|(?:bank)?rek(?:ening)?(?:\.?nr|nummer)?|bankpas|pasnummer)(?![\p{L}\p{N}])[.:]{0,2}\s{0,2}(?:is |nr\.? |nummer )?(?<hit>\d(?:[ .-]?\d){6,18})(?!\d|[.,]\d| ?euro)/giu;

/** Bank numbers by their check digits or their shape, and what follows "rekeningnummer". */
export const iban: Rule = (text) => [
  ...places('iban', text, beginning).flatMap((found) => wholeFrom(found.from, text)),
  ...places('iban', text, afterItsWord),
];

function wholeFrom(from: number, text: string): Finding[] {
  const length = lengths[text.slice(from, from + 2).toUpperCase()];
  if (length === undefined) return [];
  let signs = '';
  let to = from;
  for (; to < text.length && to < from + 2 * length && signs.length < length; to++) {
    const sign = text.charAt(to);
    if (/[a-z\d]/i.test(sign)) signs += sign.toUpperCase();
    else if (!/[ .\-\u00a0]/.test(sign)) break;
  }
  if (signs.length < length || /[\p{L}\p{N}]/u.test(text.charAt(to))) return [];
  return shapes.test(signs) || (hasDigits(signs) && passesCheck(signs)) ? [{ class: 'iban', from, to }] : [];
}

function hasDigits(signs: string): boolean {
  return signs.replace(/\D/g, '').length >= 9;
}

/** The remainder by 97 of the number with its beginning moved to the end, and A = 10 … Z = 35, is 1. */
function passesCheck(signs: string): boolean {
  const moved = signs.slice(4) + signs.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
