import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { kindOf } from './body-joined.ts';
import { weightsOf } from './body-leaning.ts';
import { isStead } from './body-unknown.ts';
import { aboutCare, careKind, plainCare, plainThing, schoolKind, schoolTitles, someone } from './body-words.ts';
import { doings } from './name-context.ts';
import { isNoName } from './name-exceptions.ts';
import { isArticle } from './runs.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Names in small letters behind their kind: `op leefgroep de meerkoet`, `bij logeerboerderij kiekeboe`. */
export const smallKindRule: Rule = (text, lists) => {
  const tokens = tokensOf(text);
  return tokens.flatMap((kind, at) => {
    if (isHomestead(tokens, at, lists)) return [homesteadOf(tokens, at)];
    if (!isBareKind(kind, tokens[at - 1])) return [];
    const last = lastOf(tokens, at + 1, lists);
    const place = last && placeAfter(tokens, tokens.indexOf(last) + 1, lists);
    const body = place ? 'institution' : kindOf(kind);
    return last && body ? [{ class: body, from: kind.from, to: (place ?? last).to } satisfies Finding] : [];
  });
};

const homestead = /.{3}(?:hoeve|horst|burcht|oord|zicht|wende|stede|hof|rode|boom|bloem)$/;

/** `bij de ooievaarshorst`, `van de meidoornhof`: a word put together of others that houses and schools are called by. */
function isHomestead(tokens: readonly Token[], at: number, lists: WordLists): boolean {
  const [word, article, link] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (!word || word.capital || !homestead.test(word.low) || !isArticle(article) || word.gap !== ' ') return false;
  return (
    /^(?:op|bij|naar|van|vanuit|uit)$/.test(link?.low ?? '') && !lists.isListed(word.low) && !lists.isSurname(word.low)
  );
}

function homesteadOf(tokens: readonly Token[], at: number): Finding {
  const about = weightsOf(tokens).whole;
  const [article, word] = [tokens[at - 1], tokens[at]];
  return { class: about > 0 ? 'institution' : 'school', from: article?.from ?? 0, to: word?.to ?? 0 };
}

const kinds =
  /(?:.{3}(?:groep|kliniek|centrum|opvang|boerderij|hoeve|huis|villa|zaal|verblijf|instelling|voorziening|woning|basisschool|daltonschool|vrijeschool)|^(?:obs|cbs|rkbs|pcbs|kbs|ibs|sbo|vso|ikc|csg|osg|rsg|isk|kdv|kdc|mkd|bso|psz|jji|basisschool|praktijkschool|mytylschool|tyltylschool|voorschool|kindcentrum|kliniek|internaat|pension|hospice|huize|stichting|jenaplanschool|montessorischool|peuteropvang|scholengemeenschap))$/;
const determiners =
  /^(?:de|het|een|'n|zijn|haar|hun|deze|die|dit|dat|geen|welke|elke|elk|iedere|andere|nieuwe|onze|ons|mijn|jullie|eigen|je|uw|hele|vorige|eerste|oude)$/;

/** A kind in small letters that has no article of its own, as nothing has that is called by its name. */
function isBareKind(kind: Token, before: Token | undefined): boolean {
  return !kind.capital && kinds.test(kind.low) && !determiners.test(before?.low ?? '');
}

/** `… in epe`. */
function placeAfter(tokens: readonly Token[], at: number, lists: WordLists): Token | undefined {
  const [link, place] = [tokens[at], tokens[at + 1]];
  return /^(?:in|te)$/.test(link?.low ?? '') && lists.isPlace(place?.low ?? '') ? place : undefined;
}

/** The last word of a name that begins here. */
function lastOf(tokens: readonly Token[], at: number, lists: WordLists): Token | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isNext(first)) return undefined;
  if (!isArticle(first)) return isStrange(first, lists) ? first : undefined;
  if (!isNext(second)) return undefined;
  if (qualities.test(second.low)) return isNext(third) && isThing(third, lists) ? third : undefined;
  return isThing(second, lists) ? second : undefined;
}

/** What a name of two words begins with: `de blije geit`. */
const qualities =
  /^(?:kleine|grote|hoge|lage|blije|vrolijke|bonte|gouden|warme|wijde|vrije|witte|zwarte|rode|blauwe|groene|gele|lange|korte|twee|drie|vier|vijf|zes|zeven|dolle|stille|zonnige|verre|wilde|zilveren|houten|vliegende|brede|schone|zoete)$/;

function isNext(token: Token | undefined): token is Token {
  return token?.gap === ' ' && !token.capital;
}

const common =
  /^(?:dag|dagen|week|nacht|ochtend|middag|avond|juf|rest|regels?|sfeer|hele|enige|laatste|juiste|beste|ander|situatie|moment|deur|telefoon|klas|kans|ruimte|regie|bank|grond|jongste|oudste|schuld|zaak|kinderen|moeder|vader|boel|meeste|eerste|tweede|derde|vorige|volgende|komende|tijd|bedoeling|mogelijkheid|wachtlijst|vraag|plek|kamer|nieuwe|oude|hand|kosten|zomer|winter|feestdagen|vakantie|weekenden?|gesprek|contact|politie|school|afgelopen|ene|andere|zelfde|hoogte|geld|eten|werk|leven|huis|land|liefst|gevoel|idee)$/;

function isThing({ low }: Token, lists: WordLists): boolean {
  if (low.length < 3 || common.test(low) || schoolTitles.has(low) || doings.has(low)) return false;
  if (/hoeve$/.test(low)) return true;
  if ([someone, careKind, plainCare, schoolKind, aboutCare].some((each) => each.test(low))) return false;
  return !(plainThing.test(low) && lists.isListed(low)) && !/^\d/.test(low);
}

/** A word that stands in no list, or that houses are called by. */
function isStrange({ low }: Token, lists: WordLists): boolean {
  if (low.length < 5 || isNoName(low) || lists.isGivenName(low) || lists.isSurname(low) || lists.isPlace(low))
    return false;
  return (
    (!lists.isWord(low) || (!lists.isListed(low) && isStead(low))) &&
    !/\d/.test(low) &&
    isThing({ low } as Token, lists)
  );
}
