import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { type Surroundings, surroundingsOf } from './date-context.ts';
import {
  day,
  feasts,
  longYear,
  month,
  months,
  shortYear,
  spokenDays,
  spokenYears,
  year,
  yearAfterWord,
} from './date-words.ts';
import { withPlainLetters } from './letters.ts';
import { type Hit, places } from './places.ts';
import { looksLikeStreet } from './street-words.ts';

const begin = '(?<![\\p{L}\\p{N}]|\\+ ?|[\\p{N}][-./,:])';
const end = '(?![\\p{L}\\p{N}]|[-/:]\\p{N}|[.,]\\p{N})';
const noMore = '(?![\\p{L}\\p{N}])';

/** "2 t/m 9 juli", "de nacht van 4 op 5 mei". */
const firstOfTwo = `(?:${day}(?: (?:op|en|of|tot|t/m|tot en met) | ?[-–] ?))?`;
const dayFirst = `${firstOfTwo}(?:${day}(?:e|ste|de|st|nd|rd|th)?|${spokenDays})(?: (?:of|van))?[ ./-]{0,2}${months}(?!\\p{L})\\.?(?! (?:(?:van|de|der|den|het|ten|ter) )*\\p{L}+(?:straat|str|laan|weg|plein|kade|hof|dwars)(?!\\p{L}))`;
const monthFirst = `${months}\\.? ${day}(?:st|nd|rd|th)?,? ${longYear}`;
const inDigits = [
  `${day}([-./–‑·])${month}\\1${year}`,
  `${day} ?(?:-|/) ?${month} ?(?:-|/) ?['’]?${longYear}`,
  `${day}[-/.]${month}[-/.]['’‘\`]\\d\\d`,
  `0?${day}[ .]{1,2}0?${month}[ .]{1,2}${longYear}`,
  `${longYear}([-./])${month}\\2${day}`,
  `${day}[-/. ](?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[-/. ]${longYear}`,
].join('|');

const whole = [
  new RegExp(`${begin}${dayFirst}(?:[ -]?${yearAfterWord}|/${longYear})${noMore}`, 'giu'),
  new RegExp(`${begin}${monthFirst}${noMore}`, 'giu'),
  new RegExp(`${begin}(?:${inDigits})${end}`, 'giu'),
];
const parts = [
  new RegExp(`${begin}${dayFirst}(?![\\p{L}\\p{N}]| ?\\d[\\d.,]{0,5} ?uur)`, 'giu'),
  new RegExp(
    `${begin}(?:${months} ${day}(?:st|nd|rd|th)|(?:january|february|march|june|july|august|october) ${day})(?![\\p{L}\\p{N}:]|[.,]\\p{N}|-\\p{N})`,
    'giu',
  ),
  new RegExp(`${begin}${month}[-/]${longYear}${end}`, 'gu'),
  new RegExp(`${begin}(?:${months}\\.?|${feasts}) (?:${longYear}|${shortYear}|${spokenYears})${noMore}`, 'giu'),
];
/** "op 21.05." could be a time or a room as well: only behind a word for a day. */
const dotted = new RegExp(`${begin}${day}\\.${month}\\.?(?![\\p{L}\\p{N}]|[-/:.,]\\p{N}| ?u(?:ur)?\\b)`, 'gu');
const dayAndMonth = withPlainLetters(new RegExp(`${begin}${day}[-/]${month}${end}`, 'gu'));
const runTogether = new RegExp(`${begin}(?:(?:19|20)\\d\\d[01]\\d[0-3]\\d|[0-3]\\d[01]\\d(?:19|20)\\d\\d)${end}`, 'gu');
const dayOfBirth = '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])';
const sixDigits = new RegExp(
  `${begin}(?:${dayOfBirth}[0-2]\\d|[0-2]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))${end}`,
  'gu',
);
const somebody =
  'kind|kindje|jongen|jongetje|meisje|zoon|zoontje|dochter|dochtertje|baby|peuter|kleuter|tweeling|broer|broertje|zus|zusje|moeder|vader|oudste|jongste|jeugdige|pupil|jongere|roepnaam';
const inCapitals = somebody.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase());
/** Somebody stands just before it, and no word for another number. */
const somebodyBefore = withPlainLetters(
  new RegExp(`(?<!\\p{L})(?:${somebody}|${inCapitals})[ ,:;(*=-]{1,3}(?:\\p{Lu}[\\p{L}.]*[ ,:;(*-]{1,3}){0,2}$`, 'u'),
);
const atBirth = withPlainLetters(
  /(?:\bgeb(?:oren|\.|oorte\p{L}*)?|\bg(?:eb)?\.?d(?:at(?:um)?)?\.?|geb\.? ?dat\p{L}*|\bborn|\bdob)(?![\p{L}])[^\d\n]{0,15}(?<hit>(?:[0-3]\d[01]\d(?:19|20)?\d\d|(?:19|20)\d\d[01]\d[0-3]\d|[0-3]?\d[-./ ][01]?\d[-./ ]'?\d\d(?:\d\d)?))(?!\d|[-./]\d)/giu,
);

/** "Geb 9 april 2011": whatever else the sentence is about. */
const bornInWords = withPlainLetters(
  new RegExp(
    `(?:\\bgeb(?:oren|\\.|oorte\\p{L}*)?|\\bborn)(?!\\p{L})[^\\d\\n.]{0,15}(?<hit>${dayFirst}[ -]?${yearAfterWord})${noMore}`,
    'giu',
  ),
);

/** Days that are about a child or a parent: with a year unless it is about the work; without one when somebody is meant. */
export const date: Rule = (text, lists) => {
  const around = surroundingsOf(text, lists);
  const isOneOfMore = (text.match(dayAndMonth)?.length ?? 0) > 1;
  const ofSomebody = (hit: Hit) => isOfSomebody(hit, around, 'part');
  return [
    ...[atBirth, bornInWords].flatMap((pattern) => places('date', text, pattern)),
    ...whole.flatMap((pattern) =>
      places(
        'date',
        text,
        pattern,
        (hit) => isDate(hit) && !isHouseFirst(hit, lists) && isOfSomebody(hit, around, 'whole'),
      ),
    ),
    ...parts.flatMap((pattern) => places('date', text, pattern, (hit) => !isHouseFirst(hit, lists) && ofSomebody(hit))),
    ...places(
      'date',
      text,
      dayAndMonth,
      (hit) => (around.isBirth(hit) || isDayInDigits(hit, isOneOfMore, lists)) && ofSomebody(hit),
    ),
    ...places('date', text, dotted, (hit) => onDay.test(hit.before) && ofSomebody(hit)),
    ...places(
      'date',
      text,
      runTogether,
      (hit) =>
        around.isBirth(hit) ||
        somebodyBefore.test(hit.before) ||
        isRunTogether(hit, around) ||
        (hit.before === '' && ofSomebody(hit)),
    ),
    ...places('date', text, sixDigits, (hit) => somebodyBefore.test(hit.before)),
  ];
};

function isDate({ words, before, after }: Hit): boolean {
  if (/(?:artikel|art\.?|lid|versie|paragraaf|§|hoofdstuk|bijlage|leeftijd\p{L}*|v) ?$/iu.test(before)) return false;
  return !(/^\d{1,2}([-./])\d{1,2}\1\d\d$/.test(words) && /^ ?(?:jaar|jr|uur|jarigen?|kinderen|%)/.test(after));
}

/** "Uitgeschreven op 08072023", "Djayden Visser, 20130217": behind a word for a day or behind a name. */
function isRunTogether({ before }: Hit, around: Surroundings): boolean {
  return /(?:^|[\s(])(?:op|sinds|per|d\.?d\.?|t\/m|tot|vanaf) $/iu.test(before) || around.isNamed(before);
}

const countsBefore =
  /(?:groep|klas|leerjaar|leeftijd|artikel|art\.?|versie|blz|pagina|kamer|stap|fase|score|cijfer|punt|bladzijde|week|weken|uur|tussen|hele|havo|vwo|vmbo|verz|rk|za|expl) ?$/i;
const countsAfter = withPlainLetters(
  /^ ?(?:jaar|jr|keer|x\b|uur|weken|dagen|maanden|kinderen|jarigen?|u(?!\p{L})|deel|van de|euro|%|wkn|mnd|tabl|mg|ml)/iu,
);
const dayBefore = withPlainLetters(
  /(?:^|[\s(])(?:op|sinds|van|d\.?d\.?|per|tot|t\/m|na|voor|ma|di|wo|do|vr|za|zo|\p{L}+dag|opname|heropname|ontslag|weg|terug|zitting|geplaatst|start|einde?|incident|ongeval|ongeluk|melding|aanrijding|brand)\.? ?$/iu,
);
const onDay = withPlainLetters(/(?:^|[\s(])(?:op|sinds|d\.?d\.?|ma|di|wo|do|vr|za|zo|\p{L}+dag)\.? ?$/iu);

const whereabouts = withPlainLetters(
  /(?<!\p{L})(?:(?:Achter|Aan|Op|In|Onder|Boven|Naast|Tussen|Over|Langs) (?:de|den|het|['’]t|der|d['’]n)|Oude|Nieuwe|Grote|Kleine|Hoge|Lage|Lange|Korte) \p{Lu}\p{L}+ $/u,
);

/**
 * "6/7" is also a year at school and "3-4" a few: a day is behind a word for one, or can't be those. Behind a street it is
 * the number of a house: "Tjalk 14-06".
 */
function isDayInDigits({ words, before, after }: Hit, isOneOfMore: boolean, lists: WordLists): boolean {
  if (whereabouts.test(before) || isBehindStreet(before, lists)) return false;
  if (countsBefore.test(before) || countsAfter.test(after)) return false;
  if (dayBefore.test(before)) return true;
  const [first = 0, second = 0] = words.split(/[-/]/).map(Number);
  if (!words.includes('/')) return first > 12;
  if (isOneOfMore && (first > 8 || second !== first + 1)) return true;
  return first > 12 || (first > second && /^ \p{L}{4}/u.test(after));
}

/** "Kerkweg 14 op 3 februari": the first number is that of a house. */
function isHouseFirst({ words, before }: Hit, lists: WordLists): boolean {
  return /^\d{1,2}(?: (?:op|en|of|tot|t\/m) | ?[-–] ?)\d/.test(words) && isBehindStreet(before, lists);
}

function isBehindStreet(before: string, lists: WordLists): boolean {
  const [, street] = /(?<![\p{L}-])(\p{L}[\p{L}.-]{2,}) $/u.exec(before) ?? [];
  return street !== undefined && (looksLikeStreet(street, false, lists) ?? 0) >= 3;
}

/** A whole date is somebody's unless the sentence is about work and about nobody; without a year it is the other way round. */
function isOfSomebody(hit: Hit, around: Surroundings, which: 'whole' | 'part'): boolean {
  const { person, work } = around.weigh(hit, which === 'whole');
  return which === 'whole' ? person >= work : person > work;
}
