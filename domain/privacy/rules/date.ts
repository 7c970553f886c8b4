import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { weigh } from './date-context.ts';
import { type Hit, places } from './places.ts';

const begin = '(?<![\\p{L}\\p{N}]|[\\p{N}][-./,:])';
const end = '(?![\\p{L}\\p{N}]|[-/:]\\p{N}|[.,]\\p{N})';
const months =
  '(?:jan(?:uari|uary)?|feb(?:r|ruari|ruary)?|mrt|maart|march|mar|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const spokenDays =
  '(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twintig|dertig)|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:één|een)endertig|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig)(?:de|ste)?|eerste|derde|achtste';
const spokenYears =
  '(?:(?:twee ?duizend|negentien ?honderd|negentien|twintig) ?(?:en ?)?(?:\\p{L}{0,4}(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))?|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)?)';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = "(?:(?:19|20)\\d\\d|['’‘`]?\\d\\d)";
const yearAfterWord = `(?:,? ?(?:(?:19|20)\\d\\d(?![\\p{N}])|['’‘\`]\\d\\d(?![\\p{N}])|(?<=[ -])\\d\\d(?![\\p{N}:.,%]|[ -]?(?:uur|u|jaar|jr|kinderen|keer|x|mensen|personen|deelnemers|aanwezig|tot)\\b))|[- ]${spokenYears}(?![\\p{L}]))`;

const dayFirst = `(?:${day}(?:e|ste|de|st|nd|rd|th)?|${spokenDays})(?: of)?[ .-]{0,2}${months}(?![\\p{L}])\\.?`;
const monthFirst = `${months}\\.? ${day}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d`;
const inDigits = `(?:${day}([-./])${month}\\1${year}|${day} (?:-|/) ${month} (?:-|/) (?:19|20)\\d\\d|0?${day}[ .]{1,2}0?${month}[ .]{1,2}(?:19|20)\\d\\d|(?:19|20)\\d\\d([-./])${month}\\2${day})`;

const whole = [
  new RegExp(`${begin}${dayFirst}[ -]?${yearAfterWord}(?![\\p{L}\\p{N}])`, 'giu'),
  new RegExp(`${begin}${monthFirst}(?![\\p{L}\\p{N}])`, 'giu'),
  new RegExp(`${begin}${inDigits}${end}`, 'giu'),
];
const dayAndMonth = new RegExp(`${begin}${dayFirst}(?![\\p{L}\\p{N}]| ?\\d[\\d.,]{0,5} ?uur)`, 'giu');
const englishDay = new RegExp(
  `${begin}(?:${months} ${day}(?:st|nd|rd|th)|(?:january|february|march|june|july|august|october) ${day})(?![\\p{L}\\p{N}:]|[.,]\\p{N}|-\\p{N})`,
  'giu',
);
const digitsDayAndMonth = new RegExp(`${begin}${day}[-/]${month}${end}`, 'gu');
const atBirth =
  /(?:\bgeb(?:oren|\.|oorte\p{L}*)?|\bg(?:eb)?\.?d(?:at(?:um)?)?\.?|geb\.? ?dat\p{L}*|\bborn|\bdob)(?![\p{L}])[^\d\n]{0,15}(?<hit>(?:[0-3]\d[01]\d(?:19|20)?\d\d|(?:19|20)\d\d[01]\d[0-3]\d|[0-3]?\d[-./ ][01]?\d[-./ ]'?\d\d(?:\d\d)?))(?!\d|[-./]\d)/giu;

/** Days that are about a child or a parent: with a year unless it is about the work; without one when somebody is meant. */
export const date: Rule = (text, lists) => {
  const isOneOfMore = (text.match(digitsDayAndMonth)?.length ?? 0) > 1;
  return [
    ...places('date', text, atBirth),
    ...whole.flatMap((pattern) =>
      places('date', text, pattern, (hit) => isDate(hit) && isOfSomebody(hit, text, lists, 'whole')),
    ),
    ...places('date', text, dayAndMonth, (hit) => isOfSomebody(hit, text, lists, 'part')),
    ...places('date', text, englishDay, (hit) => isOfSomebody(hit, text, lists, 'part')),
    ...places(
      'date',
      text,
      digitsDayAndMonth,
      (hit) => isDayInDigits(hit, isOneOfMore) && isOfSomebody(hit, text, lists, 'part'),
    ),
  ];
};

function isDate({ words, before, after }: Hit): boolean {
  if (/(?:artikel|art\.?|lid|versie|paragraaf|§|hoofdstuk|bijlage|leeftijd\p{L}*|v) ?$/iu.test(before)) return false;
  return !(/^\d{1,2}([-./])\d{1,2}\1\d\d$/.test(words) && /^ ?(?:jaar|jr|uur|jarigen?|kinderen|%)/.test(after));
}

/** "6/7" is also a year at school and "3-4" a few: a day is behind a word for one, or is too late in a month to be those. */
function isDayInDigits({ words, before, after }: Hit, isOneOfMore: boolean): boolean {
  if (
    /(?:groep|klas|leerjaar|leeftijd|artikel|art\.?|versie|blz|pagina|kamer|stap|fase|score|cijfer|punt|bladzijde|week|weken|uur|tussen) ?$/i.test(
      before,
    )
  )
    return false;
  if (/^ ?(?:jaar|jr|keer|x\b|uur|weken|dagen|maanden|kinderen|jarigen?|deel|van de|euro|%|wkn|mnd)/i.test(after))
    return false;
  if (/(?:^|[\s(])(?:op|sinds|van|d\.?d\.?|per|tot|t\/m|na|voor|ma|di|wo|do|vr|za|zo|\p{L}+dag)\.? ?$/iu.test(before))
    return true;
  if (words.includes('/') && /^ \p{L}{5}/u.test(after) && isOneOfMore) return true;
  const [first = 0, second = 0] = words.split(/[-/]/).map(Number);
  return first > 12 || (words.includes('/') && first > second && /^ \p{L}{4}/u.test(after));
}

/** A whole date is somebody's unless the sentence is about work and about nobody; without a year it is the other way round. */
function isOfSomebody(hit: Hit, text: string, lists: WordLists, which: 'whole' | 'part'): boolean {
  const { person, work } = weigh(hit, text, lists);
  return which === 'whole' ? person > 0 || work === 0 : person > work;
}
