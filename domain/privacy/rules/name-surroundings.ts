import { withPlainLetters } from './letters.ts';
import { belongings, doings, greetings, isSomebody, sayings, titles, toward } from './name-context.ts';
import type { NameToken } from './name-token.ts';

/** A word in its surroundings: those of the same sentence alone. */
export interface Place {
  readonly token: NameToken;
  readonly before: NameToken | undefined;
  readonly after: NameToken | undefined;
  readonly beforeThat: NameToken | undefined;
  readonly afterThat: NameToken | undefined;
}

/** Whether the words before ask for a name: `zus …`, `heet …`, `hoi …`. */
export function isExpected({ token, before, beforeThat }: Place): boolean {
  if (!before || /^, ?$/.test(token.gap) || (before.low === 'beste' && /^(?:het|de|een)$/.test(beforeThat?.low ?? '')))
    return false;
  if (before.low === 'dag' && !before.begins) return false;
  if (isSomebody(before.low) || sayings.has(before.low) || greetings.has(before.low) || titles.has(before.low))
    return true;
  if (before.low === 'en' && token.isWord && !token.isGiven) return false;
  const leads = beforeThat && (isSomebody(beforeThat.low) || sayings.has(beforeThat.low));
  return Boolean(leads && /^(?:van|v|is|was|zich|nu|ook|hij|zij|ze|en)$/.test(before.low));
}

const being = /^(?:is|was|wordt|werd|blijft|bleef|lijkt|leek)$/;
const somehow = withPlainLetters(
  /^(?:1?\d|jarig|boos|bang|ziek|blij|thuis|weg|weggelopen|terug|niet|weer|nu|nog|al|vandaag|gisteren|gister\p{L}+|vanmorgen|vanochtend|vannacht|eergisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|net|erg|heel|zo|zeer|te|druk|stil|moe|gezien|gebeld|gesproken|zwanger|klaar|verdrietig|naar|op|in|bij|met|uit|onder|hier|daar|onze|haar|zijn|mijn|vaak|soms|steeds|inmiddels|eindelijk|vermist|onrustig|bereikbaar|akkoord|bekend|gisterenavond|degene|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|enig|door|slachtoffer|getuige|verdachte|vader|moeder|jong|oud|lief|braaf|\p{L}*ge\p{L}{3,}[dtn])$/u,
);
const unlike =
  /^(?:een|wat|de|het|er|dat|dit|leven|als|zoals|die|vreemd|altijd|nodig|goed|belangrijk|geen|ook|bij|iets|niets|alles|om|wel|voor|volgende)$/;
/** What things do as well. */
const general =
  /^(?:doet|deed|geeft|gaf|heeft|had|komt|kwam|werkt|werkte|ligt|lag|staat|stond|zit|zat|gaat|ging|maakt|maakte|krijgt|kreeg|kan|kon|moet|mag|zal|zou|houdt|hield|brengt|bracht|loopt|liep|begint|begon|stopt|stopte|valt|viel|hangt|hing|groeit|start|startte|laat|liet|neemt|nam|bleek|blijkt|lag)$/;

/** Names that as a word are counted, and have an article at the beginning of a sentence then: `Fleur had een terugval`. */
const nobodyBare =
  /^(?:aster|beau|ben|bob|dirk|dries|els|erica|faas|fleur|flip|frank|gijs|guus|hannes|hebe|iris|jaap|jade|jans|jasmijn|jantje|karen|karst|klaas|koen|kris|lila|linde|lotje|luna|margriet|marjolein|mats|mees|merel|mia|mina|mirre|nel|nova|olga|peter|piet|pietje|pip|pleun|polly|puck|raf|ray|rein|rico|rik|rinse|roemer|roman|roosje|roos|rose|sari|senna|sep|sienna|sjaak|sonny|spencer|sterre|steven|taco|teddy|tibbe|tiara|tulp|valentijn|victor|victoria|viola|vlinder|wigger|wisse|wende|will)$/;

const hardlyOfThings =
  /^(?:heeft|had|kreeg|krijgt|gaf|geeft|deed|ging|gaat|kon|kan|mag|moet|zat|zit|liep|laat|liet|nam|neemt|kwam|maakte?)$/;

/** What follows is what somebody does or is; `Hoop is een …`, `Storm gaf …` and `Storm van …` are not about anybody. */
export function isActing({ token, after, afterThat }: Place): boolean {
  if (!after || !/^ \(?$/.test(after.gap)) return false;
  if (after.gap === ' (') return true;
  if (!doings.has(after.low)) return false;
  if (!token.isWord || !token.isGiven) return true;
  if (being.test(after.low)) return somehow.test(afterThat?.low ?? '');
  if (nobodyBare.test(token.low) && hardlyOfThings.test(after.low)) return true;
  return !general.test(after.low) || !unlike.test(afterThat?.low ?? '');
}

/** `Prins (de stiefvader dus) kwam`: a surname that is a word needs this much. */
export function hasOwnWords({ after }: Place): boolean {
  return after?.gap === ' (' && /^(?:de|het|vader|moeder|een|achternaam|stief\p{L}+|\d|1\d)$/u.test(after.low);
}

/** `Roos, bel jij …`, `Wil: …` */
export function isCalled({ token, after }: Place): boolean {
  if (after?.gap === ': ' && nobodyBare.test(token.low)) return true;
  if (!after || !/^, ?$/.test(after.gap)) return false;
  return (
    token.isGiven &&
    /^(?:bel|kun|kan|wil|heb|weet|ik|even|hoi|jij|ben|zou|mag|wanneer|graag|dank|bedankt|kom|stuur)$/.test(after.low)
  );
}

/** `Rik, Thijs en Ahmed`, `Hoop en Sem`, `Nadira 14 j`, `Mies: …` */
export function isListed({ after, afterThat }: Place): boolean {
  if (!after) return false;
  if (/^,? \(?$/.test(after.gap) && /^(?:geb|geboren|geboortedatum)$/.test(after.low)) return true;
  if (/^,? $/.test(after.gap) && /^1?\d$/.test(after.low)) return !afterThat || isAge(afterThat);
  const other = /^(?:en|of)$/.test(after.low) ? afterThat : after;
  return Boolean(other?.capital && other.isGiven && !other.isNoName && /^,? (?:& )?$/.test(other.gap));
}

/** What stands behind an age: `14 j`, `14)`, and not `2 uur`. */
function isAge({ gap, low }: NameToken): boolean {
  return /^\s?\p{L}/u.test(low) && gap === ' '
    ? /^(?:j|jr|jaar|mnd|mnden|maanden|en|is|zit)$/.test(low)
    : !/^[.:,/]$/.test(gap);
}

/** `Nevaeh 9 jr`, `Nevaeh, 26.1.14`. */
export function hasAge({ after, afterThat }: Place): boolean {
  if (!after || !/^,? $/.test(after.gap) || !/^\d{1,2}$/.test(after.low)) return false;
  return /^(?:j|jr|jaar|mnd)$/.test(afterThat?.low ?? '') || /^[-./]$/.test(afterThat?.gap ?? '');
}

/** `Wil Kok`, `Roos van Dijk`. */
export function hasSurname({ after, afterThat }: Place): boolean {
  if (after?.gap === ' ' && /^(?:van|de|den|der|ten|ter|el)$/.test(after.low))
    return Boolean(afterThat?.capital && isFamily(afterThat));
  return Boolean(
    after &&
      after.gap === ' ' &&
      after.capital &&
      !after.begins &&
      !after.isNoName &&
      !after.isPlace &&
      (after.isSurname || after.isGiven || !after.isWord),
  );
}

function isFamily(token: NameToken): boolean {
  return (token.isSurname || token.isGiven || !(token.isExactWord || token.isPlace)) && !token.isNoName;
}

/** `Barans zus`, `lisannes vader`: the name with an s, and then who or what is theirs. */
export function isGenitive({ token, after }: Place): boolean {
  if (after?.gap !== ' ' || !token.isGenitiveOfName || (token.isWord && !token.capital)) return false;
  return isSomebody(after.low) || (belongings.has(after.low) && !token.isWord);
}

/** A name that is an ordinary word too, where somebody would be named. */
export function isAddressed(place: Place): boolean {
  const { before, after } = place;
  return isExpected(place) || Boolean((before && toward.has(before.low)) || (after && doings.has(after.low)));
}

const personal =
  /^(?:belde|belt|eet|slaapt|sliep|huilt|huilde|zegt|zei|vertelt|vertelde|vraagt|vroeg|appt|appte|mailt|mailde|weigert|weigerde|slaat|sloeg|schopt|bijt|woont|woonde|drinkt|plast|vindt|vond|denkt|dacht|weggelopen|verblijft|spijbelt|blowt|snijdt|reageert|reageerde|jarig|vermist|opgepakt)$/;

/** What only somebody does, of a word that begins what is said: `wil belde`, `, ster weggelopen`, `: lot eet niet`. */
export function isSubject({ token, after, afterThat }: Place): boolean {
  if (after?.gap !== ' ' || !(token.begins || /^(?:,|:|;| -| –) $/.test(token.gap))) return false;
  if (personal.test(after.low)) return true;
  return (
    !token.begins &&
    !doings.has(token.low) &&
    after.low === 'ook' &&
    /^(?:niet|weer|al|nog)$/.test(afterThat?.low ?? '')
  );
}
