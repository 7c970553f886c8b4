import { withPlainLetters } from './letters.ts';

/** What stands before and after a name with a number. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

const home =
  'adres|straatnaam|envelop|boerderij|(?<!\\p{L})(?:adr|hb)(?!\\p{L})|verblijf|(?<!\\p{L})(?:woon|wonen|verhui|verblij|huisbezoek|buur|ontruim)|(?<!\\p{L})(?:woning|wennet|ingeschreven|ingetrokken|slaapt|logeert|slapen|schuur|brand|sleutels?|buren|(?:voor|achter)?deur|aangebeld|huur(?:achterstand|contract|overeenkomst|toeslag|schuld)?|woningnet|meterkast|sleutelnr|huurder|huurbaas|huisbaas|flat(?:gebouw)?|galerij|portiek|bewoners?|pand|(?:deur)?bel(?: is)? (?:kapot|werkt|doet)|(?:doe|deed|doen) (?:niemand )?open|opengedaan|opendoen|aanbellen|staat leeg|etage|verdieping|schimmel|woonboot|woonark|ligplaats|camping|bungalow|antikraak|(?:hoek|boven|beneden|huur|koop|tussen|eengezins|rijtjes)(?:woning|huis)|rookmelder|te (?:koop|huur)|verkocht|kraakpand|kamerverhuur|hennep\\p{L}*|geen gehoor|niemand thuis|gas en licht|lekkage|verwarming|bag|tuin|balkon|zolder|kelder|stoep|post|brievenbus|hofje|woonplek|(?:woonwagen)?kamp|(?:vakantie|recreatie|bungalow|chalet|caravan)park)(?!\\p{L})';
const coming =
  '(?<!\\p{L})(?:langs\\p{L}*|opgehaald|ophalen|afgezet|afzetten|bezorgen|aangetroffen|wijkagent|taxi|tante|oma|opa|huis|gaan naar|retour)(?!\\p{L})';
const homeBefore = withPlainLetters(new RegExp(`${home}|${coming}`, 'u'));
const homeAfter = withPlainLetters(new RegExp(home, 'u'));
const on = withPlainLetters(
  /(?:adr(?:es)?\.?(?: \p{L}+){0,3}: ?|(?:^|[\s(])(?:op|aan|oan|adr\.?|(?:\p{L}+\.)?adres|\p{L}+adres|woonachtig|woont|wonende?)(?: (?:de|het|den|it))? ?)$/iu,
);
const toward = withPlainLetters(
  /(?:^|[\s(])(?:in|naar|van|bij|by|te|is|uit|via|om|rond|achter|boven|naast|tegenover|langs|richting|nabij|(?:pleeg|stief)?(?:vader|moeder|ouders?)|pa|ma|papa|mama|oma|opa|oom|tante|broer|zus|vriend(?:in)?|neef|nicht|pand|flat|flatgebouw|loods|huis|woont|wonen|woonde|wonende?|verblijft|nu|thans|inmiddels|tijdelijk|ingeschreven|hoofdverblijf|verblijf|zegt|noemde|noemt|vanaf|voor|camping|bungalow|chalet|woonwagen|\p{L}+park|\p{L}+kamp)(?: (?:de|het|den|'t))? ?$/iu,
);
const apart = /(?:^|[[(:,;=>/|"'“‘+]|\n|-) ?(?:(?:de|het) )?$/u;
/** Words that go on with the sentence: nothing that a number counts. */
const goesOn =
  '(?:om|en|of|in|te|is|was|waren|staat|staan|stond|stonden|ligt|liggen|lag|wordt|worden|werd|werden|heeft|hebben|had|hadden|wil|willen|wilde|zegt|zei|zeggen|belt|bellen|belde|belden|meldt|melden|meldde|komt|komen|kwam|kwamen|gaat|gaan|ging|krijgt|krijgen|kreeg|kan|kunnen|kon|moet|moeten|moest|mag|mogen|zal|zullen|zou|klopt|blijkt|bleek|blijft|blijven|hoort|hoorden|weigert|weigeren|dreigt|dreigen|woont|wonen|woonde|zit|zitten|zat|zaten|slaapt|slapen|vraagt|vragen|vindt|vinden|klaagt|klagen|ziet|zien|zagen|zijn|doet|deed|aan|bij|met|voor|naar|maar|want|dat|die|dan|daar|waar|waarvan|ook|niet|nu|al|nog|weer|hing|sinds|omdat|als|toen|dus|via|vanaf|tot|door|op|uit|over|naast|tegenover|achter|boven|samen|alleen|gisteren|vandaag|morgen|straks|eerst|rechts|links|thuis|soms|tijdens|volgens|wegens|na|geen|een|ik|we|wij|hij|zij|ze|idem|langs|terug|steeds|ma|di|wo|do|vr|vanavond|vanmiddag|vanmorgen|\\p{Ll}{2,6}dag|zonder|bestaat|bestaan|geweest|gesproken|gezien|gevonden|gebleven|gelopen|gekomen|geslapen|gestaan|gegaan|gedaan|aangetroffen|getroffen|afgesproken|ingetrokken|halen|sturen|wezen|blijven|kijken|bezoeken|ophalen|brengen|langsgaan|afleveren|aanbellen|eten|spelen|werken|verblijven|logeren|gebruiken|schoonmaken|verlaten|betreden|dezelfde|hetzelfde|die|er|zelf|ergens|wel|toch|pas|vlak|schuin|onbewoond|leeg|openstaat|leegstaat|even|gereden|verdwenen|gehouden|geschreven|gezeten|gelegen|geboren|gekropen|geworden|gehaald|moesten|konden|mochten|bleef|bleven|sliep|sliepen|vond|vonden|zag|kreeg|kregen|brandde|brandt|hangt|hingen|liep|lopen|\\p{Ll}{0,5}ge\\p{Ll}{2,}[dt]|(?:toe|af|op|in|uit|aan|over|terug|door|leeg|om|onder)ge\\p{Ll}{2,}en|(?:ver|ont|her)\\p{Ll}{2,}(?:[dt]|okken|aten|omen))';
const ends = withPlainLetters(
  new RegExp(`^(?: \\p{L}{1,2}:| ?[,;).!?:\\]|/"'”’]|$| ?-(?: |$)| (?:${goesOn}(?!\\p{L})|[/|>+]))`, 'u'),
);
/** In small letters a word with a number may be anything: only little may follow. */
const endsShort = withPlainLetters(
  /^(?: ?[,;).!?:\]|/"'”’]|$| (?:om|en|of|in|te|is|was|staat|ligt|wordt|[/|>+-])(?!\p{L}))/u,
);
const goes = withPlainLetters(new RegExp(`^ ${goesOn}(?!\\p{L})`, 'u'));
/** "Zeeland 3, Brabant 12": counts and scores stand in rows; an address mostly stands alone. */
const rowBefore = withPlainLetters(/\p{Lu}[\p{L}-]* \d{1,3}(?:[,;] ?| ?[/|-] ?)(?:en )?$/u);
const rowAfter = withPlainLetters(/^(?:[,;]| ?[/|-]| en) ?(?:en )?\p{Lu}\p{L}* \d/u);
const inTown = /^,? (?:te|in) \p{Lu}\p{Ll}/u;
const counted =
  /^ ?(?:mg|ml|tabl|keer|maal|x\b|uur|uren|jaar|jaren|jr\b|jarige|km|meter|m\b(?!:)|min\b|minuten|kind|weken|week|wkn|maand|mnd|dagen|euro|personen|mensen|man\b|vrouw|jonge|meisje|meiden|gezin|procent|%|graden|casus|leerling|begeleider|huizen|woningen|auto|collega|van de \d|op de \d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/i;
const several = withPlainLetters(/^ \p{Ll}{2,}(?:en|s|ers)(?!\p{L})/u);
const postcodeNext = withPlainLetters(/^(?: ?[,;/|~(-]| te| in)? {0,2}[1-9]\d{3} ?[a-z]{2}(?!\p{L})/iu);
const postcodeBefore = withPlainLetters(/(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2} ?[,;:/|~)-]? ?$/u);

/** What somebody scored or had to wait: the number is no house. */
const scored = withPlainLetters(
  /(?:scoor|haal(?:t|de)|score|cijfer|uitslag|wachttijd|percentiel|(?<!\p{L})iq(?!\p{L}))[^.!?]{0,40}$/iu,
);

const into = withPlainLetters(
  /(?<!\p{L})(?:op|aan|in|naar|van|bij|uit|rond|over|langs|richting|vanaf|achter|boven|naast|tegenover|via|te|tot|vanuit|vlakbij|nabij|boerderij)(?: (?:de|het|den|'t))? $/u,
);

/** In the middle of a sentence behind a word for a place, with nothing counted: "naar Kwelder 212?", "op Parelgras 3 zonder". */
export function isPlaced({ before, after }: Around): boolean {
  return into.test(before) && ends.test(after) && !rowBefore.test(before) && !rowAfter.test(after);
}

const onlyWhere = withPlainLetters(/(?<!\p{L})(?:op|langs|richting|vanaf|vanuit|adres)(?: de)? $/iu);

/** Behind these a name is never that of somebody: "op Spinoza 12". */
export function isNobodyAt({ before, after }: Around): boolean {
  return onlyWhere.test(before) && ends.test(after);
}

/** "Mevrouw De Wit, Tolhuis 55, belt": between commas it says where somebody lives. */
export function isApposed({ before, after }: Around): boolean {
  return /\p{L}, $/u.test(before) && /^, \p{Ll}/u.test(after) && !rowBefore.test(before);
}

/** "Meeden 8 als adres", "Den Ham 5 was het oude adres". */
const asAddress = withPlainLetters(
  /^(?: als (?:\p{L}+)?|(?: (?:in|te) \p{Lu}\p{L}+)? (?:is|was|wordt|werd) (?:(?:het|haar|hun|zijn|ons|nu|dus|sinds|ook|oude|nieuwe|juiste|laatste|enige|vorige|tijdelijke) ){1,3}\p{L}*)adres(?!\p{L})/u,
);

/** "Akkerwinde 3, daar woont opa". */
const livesThere =
  /^,? (?:daar|waar) (?:\p{Ll}+ )?(?:woon|slaapt|slapen|sliep|verblij|logeer|zit|staat hij|staat zij|staat ze)/u;

/** The sentence ends or goes on there, and nothing is counted. */
export function endsThere(after: string): boolean {
  return !counted.test(after) && ends.test(after);
}

/** It is a number of something: "3 keer", "12 meter". */
export function isCounted(after: string): boolean {
  return counted.test(after);
}

/** Whether words around it are about living somewhere or coming to a door: 2 when they stand before it. */
export function homeWords({ before, after }: Around): number {
  if (homeBefore.test(sentence(before.slice(-55).replace(/\? $/, '')).at(-1) ?? '')) return 2;
  return homeAfter.test(sentence(after.slice(0, 55))[0] ?? '') ? 1 : 0;
}

function sentence(text: string): string[] {
  return text.toLowerCase().split(/[!?]/);
}

/** How much of what stands around a name with a number says that somebody lives there: 3 and more is enough by itself. */
export function pointsToHome(around: Around, isCapital: boolean): number {
  const { before, after } = around;
  const isInRow = rowBefore.test(before) || rowAfter.test(after);
  const isApart = toward.test(before) || (apart.test(before) && !isInRow);
  return (
    (on.test(before) ? (isCapital ? 2 : 1) : isApart ? 1 : 0) +
    ((isCapital ? ends : endsShort).test(after) && !isInRow ? 1 : 0) +
    (inTown.test(after) ? 1 : 0) +
    (asAddress.test(after) ? 4 : 0) +
    (livesThere.test(after) ? 2 : 0) +
    homeWords(around) +
    (postcodeNext.test(after) || (isCapital && postcodeBefore.test(before)) ? 4 : 0) -
    (scored.test(before) ? 2 : 0) -
    (several.test(after) && !goes.test(after) ? 3 : 0)
  );
}
