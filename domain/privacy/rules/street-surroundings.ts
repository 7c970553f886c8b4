/** What stands before and after a name with a number. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

const home =
  'adres\\p{L}*|woon\\p{L}*|wonen\\p{L}*|woning|verhui\\p{L}*|ingeschreven|verblij\\p{L}*|\\p{L}*verblijf|huisbezoek\\p{L}*|slaapt|logeert|slapen|schuur|brand|sleutels?|buren|buur\\p{L}+|deur|huurachterstand|huurder|ontruim\\p{L}*|flat|portiek|bewoners?|pand|bel(?: is)? (?:kapot|werkt)|staat leeg|etage|verdieping|schimmel';
const homeBefore = new RegExp(
  `(?<!\\p{L})(?:${home}|langs\\p{L}*|opgehaald|tante|oma|opa|huis|gaan naar|retour)(?!\\p{L})[^!?]{0,45}$`,
  'iu',
);
const homeAfter = new RegExp(`^[^!?]{0,40}(?<!\\p{L})(?:${home})(?!\\p{L})`, 'iu');
const on = /(?:^|[\s(])(?:op|aan|adres|\p{L}+adres|woonachtig)(?: (?:de|het|den))? ?$/iu;
const toward =
  /(?:^|[\s(])(?:in|naar|van|bij|te|is|uit|via|om|rond|achter|boven|naast|tegenover|langs|richting|pand|flat|loods|huis|woont|wonen|woonde|wonende?|verblijft|nu|thans|inmiddels|tijdelijk|ingeschreven|hoofdverblijf|verblijf|zegt|noemde|noemt|vanaf|voor)(?: (?:de|het|den|'t))? ?$/iu;
const apart = /(?:^|[[(:,;=>/|"'“‘+]|\n|-) ?$/u;
const ends = /^(?:[,;).!?:\]|/"'”’]|$| (?:om|en|of|in|te|is|was|staat|ligt|wordt|[/|>+-])(?![\p{L}]))/u;
const counted =
  /^ ?(?:keer|maal|x\b|uur|uren|jaar|jaren|jr\b|jarige|km|meter|m\b|min\b|minuten|kind|weken|week|wkn|maand|mnd|dagen|euro|personen|mensen|man\b|vrouw|jonge|meisje|meiden|gezin|procent|%|graden|casus|leerling|begeleider|huizen|woningen|auto|collega|van de \d|op de \d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/i;
const several =
  /^ (?!(?:(?:wonen|staan|liggen|zien|halen|gaan|kwamen|sturen)(?!\p{L})))\p{Ll}{2,}(?:en|s|ers)(?!\p{L})/u;
const postcodeNext = /^,? {0,2}[1-9]\d{3} ?[a-z]{2}(?!\p{L})/iu;

/** It is a number of something: "3 keer", "12 meter". */
export function isCounted(after: string): boolean {
  return counted.test(after);
}

/** How much of what stands around a name with a number says that somebody lives there: 3 and more is enough by itself. */
export function pointsToHome({ before, after }: Around, isCapital: boolean): number {
  const place = on.test(before) ? (isCapital ? 3 : 1) : toward.test(before) || apart.test(before) ? 1 : 0;
  return (
    place +
    (ends.test(after) ? 1 : 0) +
    (homeBefore.test(before) ? 2 : homeAfter.test(after) ? 1 : 0) +
    (postcodeNext.test(after) ? 4 : 0) -
    (several.test(after) ? 3 : 0)
  );
}
