import { withPlainLetters } from './letters.ts';
import type { Hit } from './places.ts';

/** What a number of a file stands behind, on its own or with "nummer"; whole words. */
const kinds =
  'kenmerk|pat|zorgverz|verz|(?:verzoek|verweer|bezwaar|beroep|klaag)schrift|dagvaarding|procedure|arrest|uitspraak|appel|referentie|ref|rekest|parket|cli[eë]nte?|clt|cl|klant|pati[eë]nte?|pt|dos|polis|polisblad|proces-verbaal|pv|bvh|gms|ops|beschikking|besluit|registratie|declaratie|factuur|creditnota|verzekerde?n?|verzekerd|indicatie|kvk|vog|politie|klacht|klager|incident|calamiteit|mi[cm]|vim|fobo|aanvraag|machtiging|toevoeging|voogdijregister|skn|skj|big|agb|suwi|ecd|epd|hix|mpi|wlz|inzake|onder vermelding van|ovv|onder|bekend (?:onder|als)|toewijzing|opdracht|order|bestelling|vonnis|ticket|topdesk|traject|gezin|bezwaar|beroep|schade|boete|leerling|student|tuchtcollege|hof|contract|casus|register|deurwaarder|incasso|imei|tlv|vtl|insolventie|faillissement|schuldsanering|wsnp|bewind|mentorschap|curatele|reclassering|halt|taakstraf|mutatie|bericht|relatie|debiteur|crediteur|akten?|acte|cl\\.|rel';
/** These may end longer words: "tuchtzaak", "gezinsdossier", "verzuimmelding". */
const endings =
  'zaak|dossiers?|(?:zorg|vervoers|ov|studenten|klanten|stads)-?pas|meldings?|aangifte|id[- ]?kaart|(?:pons|chip|id)-?kaart|paspoort|rijbewijs|verblijfspas|document';
export const insurers =
  'vgz|cz|uz|onvz(?:-j)?|dsw|asr|menzis|zilveren kruis|univé|unive|fbto|ohra|ditzo|salland|zorg en zekerheid|cak|svb|ciz|wlz|uwv|duo|cjib|lbio|ind|coa';
const small =
  'is|was|luidt|van|de|het|een|ons|uw|jullie|bij|rb|rechtbank|gemeente|it|ouders|vader|moeder|oma|opa|tante|oom|kind|zus|zusje|broer|broertje|jongen|meisje|oud|bezwaar|nr|nummer|met|systemen|volgens|brp|in|staat|als|voor|oude?|nieuwe?|dit|volgens mij|raad|politie|brief|mail|bericht|aanslag|collega';
/** Words with "nummer" that have a rule of their own, or are of nobody. */
export const otherNumbers =
  'tel|telefoon|kenteken|fax|huis|h|plaats|leerling(?:en)?aantal-|rekening|kamer|burgerservice|bsn|postbus|mobiel|bank|pagina|versie|artikel|week|nood|crisis|lijn|bus|spoor|giro|volg|rang|product|toestel';

const end = '(?![\\p{L}\\p{N}])';
/** The word that tells that a number of a file follows, on its own or as the end of a longer one. */
export const itsWord = `(?<![\\p{L}\\p{N}]|(?<!\\d)\\d{4} (?=\\p{L}{2} ))(?:(?:${kinds})(?:-?(?:nummers?|nrs?|code|id))?|${insurers})${end}`;
export const itsEnding = `(?:(?:${endings})(?:-?(?:nummers?|nrs?|code|id))?|(?:nummers?|nrs?)(?<!(?<!\\p{L})(?:${otherNumbers})-?(?:nummers?|nrs?))|(?<!steam|gamer|[\\p{N}-])-id)${end}`;
export const between = `(?:${kinds}|nummer|nr|${endings}|${insurers}|${small})${end}[.]?`;

/** Capitals before a number that is of nobody: norms and coins, and behind a space also laws, tests and measures. */
const norms = 'NEN|ISO|KST|EN|NTA|NPR|ICD|DSM|JW\\d{3}(?!-\\d{4})|EUR|IQ|COVID|BSN|NL|KB';
const publicSigns = `${norms}|HKZ|JW|IJW|WMO|CAO|AVG|USD|TIQ|VIQ|PIQ|RAL|HP|KINDD|BW|BTW|AWB|CBCL|TRF|YSR|SRS|SCL|WISC|ADOS|ADHD|VBI|GB|MB|KM|KG|ISBN|PR|RTL|NPO|MAX|MIN`;
export const notPublic = `(?!(?:${norms})[-./ \\d]|(?:${publicSigns}) )`;
const ofRules = withPlainLetters(
  /(?:(?<!\p{L})(?:stb|stcrt|staatsblad|staatscourant|kst|kamer(?:stuk|brief)|verordening|gemeenteblad|provinciaal blad|waterschapsblad|tractatenblad|raadsstuk|raadsvoorstel|raadsbrief|raadsbesluit|collegevoorstel|collegebesluit|motie|amendement|kamervra(?:ag|gen)|doi|ledenbrief)\p{L}*(?:[\d .,/]|I{1,2} |nr){1,30}|(?:wet|foutmelding|(?<!\p{L})(?:isbn|tenderned|product|vacature\p{L}*|aanbesteding\p{L}*|richtlijn)|(?:fout|product|pin|toegangs)-?code)[ :-]{1,2}|(?<!\p{L})(?:error|pagina(?:'s)?|blz\.?|bladzijden?|vac\.?|artikel|art\.?|code|update|versie|windows|office|perceel|kamer|lokaal|ruimte|zaal|vo|avg|brussel ii\S*|lego|postbus|model|toestel|halte|lijn|bus|opleiding|crebo(?:nr\.?|nummer)?)[ :-]{1,2})$/iu,
);
const ofNorms = withPlainLetters(new RegExp(`(?<!\\p{L})(?:${publicSigns})[ :-]{1,2}$`, 'u'));

const norm = withPlainLetters(
  new RegExp(`^(?:(?:${norms.replace('|NL', '')})[-./ \\d]|(?:${publicSigns}) |NL\\d\\d ?[A-Z])`, 'u'),
);

/** Whether it begins as what is of a norm, a test or a measure. */
export function isNorm(words: string): boolean {
  return norm.test(words) && !/(?:\d[-./].*){2}/.test(words);
}

/** Whether the number behind these words is of a law, a norm, a fault or a product. */
export function isOfRules(before: string): boolean {
  return ofRules.test(before) || ofNorms.test(before);
}

/** What a number counts, so that it is an amount. */
export const counted =
  /^(?:,-|,\d\d)? ?(?:euro|eur\b|€|miljoen|mln|%|procent|uur|uren|keer|km|kg|mg|ml|m2|inwoners|kinderen|jeugdigen|jongeren|gezinnen|cli[eë]nten|meldingen|mensen|pagina|woorden|stappen|stuks|leden|volgers|jaar|jr|dagen|weken|wkn|mnd|maanden|plekken|plaatsen|aanmeldingen|abonnees|x\b)/i;

/** What has a row of amounts behind it. */
export const ofCounts = withPlainLetters(
  /(?<!\p{L})(?:aantal\p{L}*|verdeling|verdeeld|cijfers|stand|scores?|norm|totaal|cito|iep|per \p{L}+)[^.;]{0,40}$/iu,
);

/** A year or a span of years, a day, an amount, a time, or what a number counts. */
export function isOrdinary({ words, before, after }: Hit): boolean {
  return (
    /^(?:[A-Za-z]+\d?[-. ]?)?(?:(?:19|20)\d\d[-/.]?){1,3}$/.test(words) ||
    /^JW ?\d{3}$/i.test(words) ||
    /^(?:0?\d|[12]\d|3[01])[-./](?:0?\d|1[0-2])[-./](?:(?:19|20)\d\d|\d\d|0000)$/.test(words) ||
    /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/.test(words) ||
    /^(?:19|20)\d\d[-/.]\d$/.test(words) ||
    /^(?:0[89]00[- ]\d{4}|14 0\d{2,3})$/.test(words) ||
    isSchoolYear(words) ||
    (/^\d{1,3}(?:\.\d{3})+(?:-\d{1,3}(?:\.\d{3})+)?$/.test(words) && /(?:€|euro) ?$/i.test(before)) ||
    counted.test(after)
  );
}

/** "2015/16". */
function isSchoolYear(words: string): boolean {
  const [, first = '', second = ''] = /^(?:19|20)(\d\d)[-/](\d\d)$/.exec(words) ?? [];
  return first !== '' && Number(second) === Number(first) + 1;
}

/** Ages or scores from and to, and a version before years: "CGAS 41-50", "JIM 2.0 2024-2025". */
export function isSpan(words: string): boolean {
  const [, first = '', second = ''] = /^[A-Z]{2,6} (\d\d)-(\d\d)$/.exec(words) ?? [];
  if (/^[A-Z]+ \d\.\d /.test(words)) return true;
  return first !== '' && Number(first) < Number(second) && (Number(second) < 28 || !/^(?:19|2[0-6])$/.test(first));
}

/** Sums and years in a row: "TOTAAL 1204 877 2310", "DVO 2024 2025 2026", "CITO 538 540 541". */
export function isCounts(words: string): boolean {
  return (
    /^[A-Z]{2,6}(?: (?:19|20)\d\d)+$/.test(words) ||
    /^(?:CITO|IEP|TOTAAL|SOM|NORM|STAND|SCORE)(?: \d+)+$/.test(words) ||
    /^Q[1-4] /.test(words)
  );
}

/** A diagnosis, a room, a meeting of a year, a row of tariffs: "Z62.820", "D-2.118", "MDO 2024-3", "H136-H138"; only a word for a file tells otherwise. */
export function looksCommon(words: string): boolean {
  return /^[A-Z](?:\d\d\.\d{1,3}|-?\d\.\d{2,3})$|^[A-Z]+ (?:19|20)\d\d-\d$|^([A-Z])\d{1,3}-\1\d{1,3}$/.test(words);
}
