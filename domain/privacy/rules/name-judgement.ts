import { doings, isSomebody, loose, shortNames, small, titles, toward, whereabouts } from './name-context.ts';
import { isEverydayThing, isMaker } from './name-exceptions.ts';
import { isEnglish, isMaster } from './name-nobody-words.ts';
import { isStranger } from './name-stranger.ts';
import {
  hasAge,
  hasOwnWords,
  hasSurname,
  isActing,
  isAddressed,
  isCalled,
  isExpected,
  isGenitive,
  isListed,
  isSubject,
  type Place,
} from './name-surroundings.ts';
import { isBornThen, isIntroduced, isMet, isNamedSo, isSeen, isTitled, isWithInitial } from './name-turns.ts';

const things =
  /(?:school|scholen|college|lyceum|straat|weg|laan|plein|singel|kade|methode|syndroom|wet|team|zorg|hulp|huis|groep|centrum|naam|formulier|account|melding|systeem|overleg|plan|app|mail|chat|dossier|traject|zaak|dienst|lijst|nummer|nr|datum|code|kaart|heid|tie|isme|teit|therapie|aanpak|training|sessie|uitkering|conferentie|gesprek|analyse|agenda|monitor|fabriek|index|plus|algie|itis|pathie|emie|plasie|trofie|fasie|praxie|lexie|calculie|kanaal|pagina|profiel|kanalen|fobie|manie|psychose|neurose|artrose)s?$/;

/** `Wijkteam Oost`. */
function isSide({ token, before }: Place): boolean {
  return (
    /^(?:noord|oost|zuid|west|midden|centrum)$/.test(token.low) && Boolean(before && !before.isGiven && before.isWord)
  );
}

/** Whether a word is a name, or begins one, by what it is and where it stands. */
export function isName(place: Place): boolean {
  const { token } = place;
  if ((isSomebody(token.low) && (!token.isGiven || token.low === 'mentor' || place.after?.capital)) || isSide(place))
    return false;
  if (place.after?.gap === ' ' && isMaster(place.after.low)) return false;
  if (place.before?.capital && isEnglish(place.before.low) && isEnglish(token.low)) return false;
  if (isInEnglish(place)) return false;
  if (isEverydayThing(token) && !isExpected(place)) return false;
  if (/^(?:de|het|een|die|dit|dat|van|den|der)$/.test(token.low)) return false;
  if (token.low.length < 2 || /^\.\s?\d/.test(place.after?.gap ?? '') || token.initials || isOfThing(place))
    return false;
  if (token.isNoName && !(isExpected(place) && token.capital && (token.isGiven || token.isSurname)))
    return isMonthChild(place);
  if (token.capital) return token.begins ? isNameAtBeginning(place) : isNameWithin(place);
  if (token.shouted) return token.low.length > 3 && token.isWholeGiven && !token.isWord && !token.isPlace;
  return isNameInSmall(place);
}

/** `Amber Alert`, `Carol singing`, `Jack and Jill`. */
function isInEnglish({ token, before, after }: Place): boolean {
  if (token.begins && after?.gap === ' ' && /^(?:and|the|of|you|your|my|me|what)$/.test(after.low)) return true;
  const next = after?.gap === ' ' && !after.isGiven && !after.isSurname && !after.isListedWord && isEnglish(after.low);
  return Boolean(next || (before?.low === 'and' && token.gap === ' '));
}

/** `de methode Gordon`, `het Turner-syndroom`, `de Kerkstraat`. */
function isOfThing({ token, before, after }: Place): boolean {
  if (token.low.length > 4 && things.test(token.low) && !token.isGiven) return true;
  if (after && after.gap === ' ' && isMaker(after.low) && !token.low.endsWith("'s") && token.bare === token.low)
    return !token.isGiven;
  return Boolean(before && isMaker(before.low) && !token.isGiven);
}

/** April is a month, but `April is jarig` and `April slaapt` are about somebody. */
function isMonthChild(place: Place): boolean {
  const { token, after, afterThat } = place;
  if (isSeen(place)) return token.isGiven;
  if (!/^(?:april|mei|juni|augustus)$/.test(token.low) || !token.capital || !after) return false;
  if (/^(?:is|was|wordt)$/.test(after.low))
    return /^(?:jarig|boos|bang|ziek|blij|thuis|weg|weggelopen|\d+)$/.test(afterThat?.low ?? '');
  return /^(?:slaapt|eet|zegt|zei|woont|huilt|plast|belt|belde|wil|zit|vertelt|vertelde|heeft)$/.test(after.low);
}

function isNameWithin(place: Place): boolean {
  const { token, before, after } = place;
  const expected = isExpected(place);
  if (isMet(place) || isBornThen(place)) return true;
  if (before?.low === 'van' && token.isWord && isTitled(place)) return false;
  if (token.gap === '/' && before?.capital && !before.isWord)
    return (token.isSurname || !token.isWord) && !token.isPlace;
  if (before?.capital && /^(?:de|het|'t|den)$/.test(before.low))
    return token.isGiven && !token.isWord && !token.isPlace;
  if (token.isPlace && (before === undefined || whereabouts.has(before.low))) return false;
  if (token.isGiven && token.isWord && isHeaded(place)) return false;
  if (token.isGiven)
    return !token.isPlace || expected || (!token.low.includes('-') && Boolean(after && doings.has(after.low)));
  if (token.isSurname && /^(?:casus|dossier|zaak)$/.test(before?.low ?? '') && !token.isPlace) return true;
  if (token.isPlace) return expected && token.isSurname && !before?.isPlace;
  if (token.isSurname) return token.isWord ? expected || isWordAsSurname(place) : expected || isStranger(place);
  if (token.isWord || token.low.length < 3)
    return expected && !isTold(place) && token.low.length > 2 && !/(?:se|sch|sche|aans|en|ing|heid)$/.test(token.low);
  return expected || isStranger(place);
}

/** `volgens Plan`, `onder de naam Vuurdoop`: what is told or named so may be anything. */
function isTold({ before }: Place): boolean {
  return /^(?:volgens|aldus|namens|eigenlijk|voluit|naam|namen|genoemd|noemen|noemt|noemde|kind|kinderen|ouder|ouders|jongere|jongeren|leerling|leerlingen|cliënt|client|jeugdige)$/.test(
    before?.low ?? '',
  );
}

/** `Operatie Storm` within a sentence: the name of a thing whose kind is written large too. */
function isHeaded({ token, before }: Place): boolean {
  if (
    token.gap === ' ' &&
    /^(?:team|groep|ruimte|zaal|lokaal|kamer|unit|afdeling|orkaan|project|programma)$/.test(before?.low ?? '')
  )
    return true;
  return Boolean(
    token.gap === ' ' &&
      before?.capital &&
      !before.begins &&
      before.isWord &&
      !before.isGiven &&
      !isSomebody(before.low),
  );
}

const manners =
  /^(?:blij|boos|bang|kort|lang|rood|groen|blauw|wit|zwart|bruin|oranje|goed|slecht|thuis|samen|snel|sterk|vrij|stil|jong|oud|rijk|recht|vast|los|warm|koud|zacht|hard|licht|zwaar|school|werk|huis|geld|tijd|rust)$/;

/** `Prins (achternaam)`, `met Bakker gesproken`: nobody writes such a word with a capital without a reason. */
function isWordAsSurname(place: Place): boolean {
  const { token, before, after } = place;
  if (/^(?:de|het|een|'t|mijn|ons|onze|deze|dit|elke|geen|zonder)$/.test(before?.low ?? '')) return false;
  if (after?.gap === ' (' && /^1?\d$/.test(after.low)) return true;
  if (/^(?:en|of)$/.test(before?.low ?? '') && token.low.endsWith('e') && after?.gap === ' ' && !after.capital)
    return false;
  if (after && doings.has(after.low)) return true;
  return Boolean(before && toward.has(before.low) && !manners.test(token.low) && !isAmongThings(place));
}

/** `Samen, Dichtbij en Passend`: words that are written large beside each other are headings, or what a plan is made of. */
function isAmongThings({ before, after, beforeThat, afterThat }: Place): boolean {
  const next = /^(?:en|of)$/.test(after?.low ?? '') ? afterThat : after;
  const last = /^(?:en|of)$/.test(before?.low ?? '') ? beforeThat : before;
  return [next, last].some(
    (other) => other?.capital && other.isWord && !other.begins && !other.isGiven && !other.isSurname,
  );
}

function isNameAtBeginning(place: Place): boolean {
  const { token } = place;
  const acts = isActing(place);
  if (isGenitive(place) || isNamedSo(place) || isIntroduced(place)) return true;
  if (isExpected(place) && (token.isGiven || token.isSurname || !token.isWord)) return true;
  if (token.isGiven)
    return token.isWord || token.isPlace ? acts || isCalled(place) || isListed(place) || hasSurname(place) : true;
  if (token.isWord || token.isPlace) return token.isSurname && hasOwnWords(place);
  if (token.isSurname) return acts || hasSurname(place) || isBesideSurname(place) || token.low.includes('-');
  return (acts || hasAge(place)) && token.low.length > 3;
}

/** `Wobben en Pruim zaten aan tafel`. */
function isBesideSurname({ after, afterThat }: Place): boolean {
  return (
    after?.low === 'en' &&
    Boolean(afterThat?.capital && afterThat.isSurname && !afterThat.isPlace && !afterThat.isNoName)
  );
}

function isNameInSmall(place: Place): boolean {
  const { token, before } = place;
  if (token.isGiven && token.low.length > 2 && isSubject(place)) return true;
  if (small.has(token.low) || doings.has(token.low)) return isLedBy(place);
  if (token.isGiven && isWithInitial(place)) return true;
  if (isGenitive(place)) return true;
  if (/\d/.test(token.low) || (token.low.includes('-') && !token.isWholeGiven)) return false;
  if (token.low.length < 3 && /^\d/.test(place.after?.low ?? '')) return false;
  if (token.isGiven && !token.isWord && !token.isPlace && (!token.isListedWord || isAddressed(place)))
    return token.low.length > 3 || isExpected(place) || shortNames.has(token.low) || isPaired(place);
  if (token.isGiven && token.isWord) return isLedBy(place);
  if (!before || token.low.length < 4) return false;
  const named = /^(?:heet|genaamd|roepnaam|alias|bijnaam)$/.test(before.low) && !/['"‘“]/.test(token.gap);
  return (named || (titles.has(before.low) && !loose.has(before.low))) && !token.isWord && !token.isPlace;
}

/** `fem en luuk`. */
function isPaired({ after, afterThat }: Place): boolean {
  return after?.low === 'en' && Boolean(afterThat?.isGiven && !afterThat.isWord);
}

/** `vader v bas`, `genaamd storm`: a name that is a word, and no capital to tell by. */
function isLedBy({ token, before, beforeThat, after }: Place): boolean {
  if (!token.isGiven || !before || token.low.length < 3) return false;
  if (/^(?:genaamd|roepnaam|alias)$/.test(before.low)) return true;
  if (after?.gap === ' ' && token.isPlace) return false;
  if (isSomebody(before.low) && !small.has(token.low) && (after?.gap !== ' ' || doings.has(after.low))) return true;
  return Boolean(beforeThat && isSomebody(beforeThat.low) && /^(?:van|v)$/.test(before.low) && !small.has(token.low));
}
