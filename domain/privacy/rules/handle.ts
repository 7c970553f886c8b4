import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { isCamel, isDashed, isPhrase, isUnknown, looksChosen } from './handle-looks.ts';
import * as written from './handle-patterns.ts';
import { everybody, fileName, notNames, online, platforms, sites } from './handle-words.ts';
import { withPlainLetters } from './letters.ts';
import { type Hit, places } from './places.ts';

/** Names that somebody goes by on social media, with or without an @; a colleague who is spoken to is a name. */
export const handle: Rule = (text, lists) => {
  const isOnline = online.test(text.toLowerCase());
  const sure = [
    ...rarer(text, isOnline, lists),
    ...(text.includes('/') ? places('handle', text, written.profile) : []),
    ...(text.includes('@') ? places('handle', text, written.mention, (hit) => isHandle(hit, isOnline, lists)) : []),
    ...(text.includes('#') ? places('handle', text, written.tagged) : []),
    ...(isOnline ? inWords(text, lists) : []),
    ...places('handle', text, written.afterPlatform, (hit) => isChosen(hit, lists)),
  ];
  const isSocial = sure.length > 0 || isOnline;
  const chosen = places('handle', text, written.shaped, ({ words }) => looksChosen(words, isSocial, lists));
  const first = isSocial ? [...sure, ...chosen] : sure;
  return [
    ...first.flatMap((found) => listedAfter(found, text, lists)),
    ...sure,
    ...chosen,
    ...(isSocial ? places('handle', text, written.letters, (hit) => isBesideOnline(hit, lists)) : []),
    ...(isSocial ? places('handle', text, written.afterNaming, (hit) => isNamed(hit, lists)) : []),
  ];
};

/** Ways of writing that most texts have no word of: looking for that first takes hardly any time. */
function rarer(text: string, isOnline: boolean, lists: WordLists): Finding[] {
  const madeUp = [
    ...(/naam|account|profiel|alias|nick| tag/i.test(text) ? [written.isNaming] : []),
    ...(isOnline ? [written.spelled] : []),
  ];
  const sure = [
    ...(text.includes('/') ? [written.path] : []),
    ...(/underscore|streepje| punt /i.test(text) ? [written.said] : []),
    ...(/xx/i.test(text) ? [written.framed] : []),
    ...(/ als (?:haar |zijn |nieuwe? )?(?:\p{L}*naam|account|nick|user|alias|tag)/iu.test(text)
      ? [written.beforeNaming]
      : []),
  ];
  return [
    ...madeUp.flatMap((pattern) => places('handle', text, pattern, (hit) => isMadeUp(hit, lists))),
    ...sure.flatMap((pattern) => places('handle', text, pattern)),
  ];
}

/** Names of several words, as pages and channels have them. */
function inWords(text: string, lists: WordLists): Finding[] {
  const patterns = [written.titled, written.numbered, written.bracketed];
  return [
    ...places('handle', text, written.quoted, (hit) => isQuoted(hit, lists)),
    ...patterns.flatMap((pattern) => places('handle', text, pattern)),
  ];
}

/** "Groepsapp heet 'vosjes'": that is what a circle of people goes by. */
const ofGroup = /(?:groeps?-?app|app-?groep|whatsapp-?groep) (?:\p{Ll}+ ){0,2}['"‘“]$/iu;

/** One ordinary word between quotation marks is only how somebody is called. */
function isQuoted({ words, before }: Hit, lists: WordLists): boolean {
  if (/^(?:een|a|an) /i.test(words) || ofGroup.test(before)) return false;
  const count = words.split(' ').length;
  return count > 1 ? count < 6 : written.named.test(before) || !lists.isListed(words);
}

/** After one comes a next, which may be letters alone. */
function listedAfter({ to }: Finding, text: string, lists: WordLists): Finding[] {
  written.other.lastIndex = to;
  const theirs = written.other.exec(text)?.groups?.['hit'];
  if (theirs !== undefined && !lists.isListed(theirs) && !lists.isGivenName(theirs))
    return [{ class: 'handle', from: written.other.lastIndex - theirs.length, to: written.other.lastIndex }];
  written.next.lastIndex = to;
  const words = written.next.exec(text)?.groups?.['hit'];
  if (words === undefined || !isUnknown(words, lists) || /(?:nrs?|nummers?)$/i.test(words)) return [];
  const isLong = /^\p{Ll}{7,30}$/u.test(words);
  if (!isLong && !looksChosen(words, true, lists) && !/^[\p{L}]+-\p{L}+\d+$/u.test(words)) return [];
  return [{ class: 'handle', from: written.next.lastIndex - words.length, to: written.next.lastIndex }];
}

function isMadeUp({ words }: Hit, lists: WordLists): boolean {
  if (fileName.test(words)) return false;
  return /[\d._]/.test(words) || isCamel(words) || isUnknown(words, lists);
}

const spokenTo = withPlainLetters(
  /^(?:,|:| (?:kun|kan|kunnen|wil|willen|zou|heb|hebben|weet|weten|ben|jij|je|jullie|graag|svp|mag|doe|neem|denk|let|check|bel|ter|wie|waar|wat|hoe|wanneer|welke|hier|zie|stuur|plan|moet|moeten)(?!\p{L}))/u,
);

function isHandle({ words, before, after }: Hit, isOnline: boolean, lists: WordLists): boolean {
  const name = words.slice(1);
  if (everybody.test(words) || name.length < 2) return false;
  if (/[\d._]/.test(name) || written.direct.test(before)) return true;
  if (isOnline && /(?:van|door|met|aan|naar|tegen|volgt|op) $/i.test(before)) return true;
  if (spokenTo.test(after) && lists.isWord(name.toLowerCase())) return false;
  return !/^\p{Lu}\P{Lu}*$/u.test(name) && !lists.isGivenName(name.toLowerCase()) && !after.startsWith(':');
}

/** Whose it is: only then a word that is put together of others is a name too. */
const ofSomebody = withPlainLetters(
  /(?<!\p{L})(?:haar|zijn|zn|hun|mijn|van (?:de )?(?:vader|moeder|zoon|dochter|jongen|meisje|broer|zus)|\p{L}*(?:naam|account|profiel))[^.]{0,20}$/iu,
);

/** Behind a platform one word of letters alone is enough, when it is unknown; behind a word for a name it may be known. */
function isChosen(hit: Hit, lists: WordLists): boolean {
  const { words, before, after } = hit;
  if (fileName.test(words) && !/\.(?:nl|be|de)$/.test(words)) return false;
  if (/^\d+\p{L}?$/u.test(words) || sites.test(words)) return false;
  if (/[\d._]/.test(words)) return /\p{L}/u.test(words) && !/^\p{L}\.\p{L}/u.test(words.replace(/[^.]{2,}.*/, ''));
  if (isCamel(words) || isDashed(words, lists)) return true;
  const low = words.toLowerCase();
  const isLabelled = /[:=(>'"‘“] ?$/.test(before) && written.direct.test(before);
  if (isLabelled && /^\p{Ll}+-\p{Ll}+$/u.test(words)) return true;
  if (words.includes('-') || notNames.test(low)) return false;
  if (
    isLabelled &&
    isAtEnd(after) &&
    ofSomebody.test(before) &&
    words.length > 6 &&
    !lists.isListed(low) &&
    !lists.isGivenName(low)
  )
    return true;
  if (/\p{L} als $/u.test(before) && isAtEnd(after))
    return words === low ? words.length > 7 && !lists.isListed(low) : isUnknown(low, lists);
  const isName = written.named.test(before);
  if (isName && (words !== low || isAtEnd(after))) return true;
  const isFree = isLabelled || isName || (words === low && online.test(before.toLowerCase()));
  return isFree && words.length > (isLabelled ? 3 : 4) && (isUnknown(low, lists) || isPhrase(low, lists));
}

/** Nothing more is said of it, or where it is used. */
function isAtEnd(after: string): boolean {
  return /^['"’”]?(?:[,.;)\n]|$| (?:op|bij|via|in) )/.test(after);
}

const behindName = withPlainLetters(
  /(?<!\p{L})(?:van|heet|ene|als|onder|zich|gebruiker|speler|ie|door|\p{L}*(?:naam|account|tag|kanaal))[: ]{1,2}['"‘“]?$/iu,
);
const listed = /(?:met|en|of|broer|zus|vriend|vriendin|tegen)[: ]{1,2}['"‘“]?$/iu;
const beforePlatform = withPlainLetters(new RegExp(`^ (?:op|via|bij|in) (?:${platforms})(?!\\p{L})`, 'iu'));

/** Two words in one, where the text is about being online: behind a word for a name, or before a platform. */
function isBesideOnline({ words, before, after }: Hit, lists: WordLists): boolean {
  if (/^\p{Ll}{3,}-\p{Ll}{3,}\d+$/u.test(words)) return true;
  if (listed.test(before) && isCamel(words)) return true;
  if (!behindName.test(before) && !beforePlatform.test(after)) return false;
  return isCamel(words) || isDashed(words, lists);
}

const heetOnline =
  /(?:(?:heet|noemt)(?: (?:hij|zij|ze|ie|zich)){0,2} online|online (?:bekend|actief|vindbaar|te vinden)? ?als) $/iu;

/** One word that is none, behind "heet" or "met" and near something online. */
function isNamed({ words, before, after }: Hit, lists: WordLists): boolean {
  const low = words.toLowerCase();
  if (/\d/.test(words)) return looksChosen(words, true, lists);
  if (words !== low && /(?:heet|noemt)[^.]{0,15}$/.test(before) && beforePlatform.test(after))
    return !lists.isGivenName(low);
  if (heetOnline.test(before) && isAtEnd(after) && !notNames.test(low)) return !lists.isGivenName(low);
  if (words !== low || !(isUnknown(words, lists) || isPhrase(words, lists)) || ofGroup.test(before)) return false;
  if (/(?:(?<!\p{L})(?:via|bij)|zoek[^.]{0,20} op) ['"‘“]?$/u.test(before))
    return beforePlatform.test(after) || hasGivenName(words, lists);
  return online.test(`${before}${after}`.toLowerCase());
}

/** "paybackjordy", "plugmoussa": a word and who it is, in one. */
function hasGivenName(words: string, lists: WordLists): boolean {
  for (let at = 3; at <= words.length - 4; at += 1) {
    const isLong = words.length - at > 4;
    if (lists.isGivenName(words.slice(at)) && (isLong || lists.isListed(words.slice(0, at)))) return true;
  }
  return false;
}
