import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { isCamel, isDashed, looksChosen } from './handle-looks.ts';
import { accountWords, everybody, fileName, online, ordinary, platforms } from './handle-words.ts';
import { type Hit, places } from './places.ts';

const begin = '(?<![\\p{L}\\p{N}._@/#:-])';
const end = '(?![\\p{L}\\p{N}_@#]|[.-][\\p{L}\\p{N}_]|/\\p{L})';
const token = '[\\p{L}\\p{N}_.][\\p{L}\\p{N}._-]{2,30}(?<![.-])(?![\\p{L}\\p{N}@#])';
const site = '(?:instagram|facebook|fb|tiktok|snapchat|twitter|x|linkedin|youtube|twitch|threads|telegram|t|discord)';

const mention = /(?<![\p{L}\p{N}._@/-])@[\p{L}\p{N}_](?:[\p{L}\p{N}._-]{0,38}[\p{L}\p{N}_])?(?![\p{L}\p{N}])/gu;
const profile = new RegExp(
  `(?:https?://)?(?:www\\.|m\\.|nl-nl\\.)?(?<![\\p{L}\\p{N}])${site}\\.(?:com|me|tv|net|gg|nl)/[\\w.@/?=&%-]{2,120}`,
  'giu',
);
const tagged = new RegExp(`${begin}[\\p{L}\\p{N}._-]{2,32} ?#\\d{4}(?!\\d)`, 'gu');
const shaped = new RegExp(
  `${begin}(?=[\\p{L}._]*[\\p{N}._])(?:_[._]{0,2})?[\\p{L}\\p{N}]+(?:[._]{1,3}[\\p{L}\\p{N}]+)*(?:[._]{0,2}_)?${end}`,
  'gu',
);
const letters = new RegExp(
  `${begin}(?:\\p{L}{1,2}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)+(?:\\p{Lu}\\p{L})?|\\p{Ll}+-[\\p{Ll}\\p{N}-]+)${end}`,
  'gu',
);
const small =
  'van|haar|zijn|hem|hij|zij|ze|ie|de|het|zoon|dochter|broer|zus|vader|moeder|jongen|meisje|naam|account|heet|is|onder|als|nog|nu|nieuwe?|gewoon|ene|vriend(?:in)?';
const afterPlatform = new RegExp(
  `(?<![\\p{L}])(?:${platforms}|${accountWords})(?:-?(?:account|naam|adres|profiel|id|s))?(?:'?s)?(?: (?:${small})){0,6}(?: ?[:=(>] ?| (?=[\\p{L}._]*[\\p{N}_])| ['"‘“]|(?<=is|heet|hij|zij|ze|ie|als|van|account|onder|naam|snap|insta|discord|tiktok) )(?<hit>${token})`,
  'giu',
);
const quoted =
  /(?:naam|als|heet|account|profiel|nickname|username|bijnaam|alias)(?: is)?:? ?(?:['"‘“])(?<hit>[\p{L}\p{N}][\p{L}\p{N} ._-]{1,28}[\p{L}\p{N}_])(?=['"’”])/giu;
/** "Onder de naam Papa Voor Altijd 2011": words with a number behind them. */
const titled =
  /(?<=(?:onder de naam|onder|noemt zich|heet|naam:?|account:?|profiel:?) )(?<hit>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4} \d{1,4})(?![\p{L}\p{N}])/gu;
const next = new RegExp(`(?:,| en| of| ?/|;|,? en) (?:bij |op )?(?<hit>${token})(?=[,.;)]|$| )`, 'uy');
const direct = new RegExp(
  `(?<![\\p{L}])(?:${platforms})(?:'?s)?(?:-?account|-?naam)?(?: \\p{Ll}+){0,3}[ :=(]{1,3}$`,
  'iu',
);

/** Names that somebody goes by on social media, with or without an @; a colleague who is spoken to is a name. */
export const handle: Rule = (text, lists) => {
  const isOnline = online.test(text.toLowerCase());
  const sure = [
    ...places('handle', text, profile),
    ...places('handle', text, mention, (hit) => isHandle(hit, lists)),
    ...(text.includes('#') ? places('handle', text, tagged) : []),
    ...places('handle', text, afterPlatform, (hit) => isChosen(hit, lists)),
    ...(isOnline ? places('handle', text, quoted, ({ words }) => words.split(' ').length < 4) : []),
    ...(isOnline ? places('handle', text, titled) : []),
  ];
  const isSocial = sure.length > 0 || isOnline;
  return [
    ...sure.flatMap((found) => listedAfter(found, text, lists)),
    ...sure,
    ...places('handle', text, shaped, ({ words }) => looksChosen(words, isSocial, lists)),
    ...(isSocial ? places('handle', text, letters, (hit) => isBesideOnline(hit, lists)) : []),
  ];
};

/** After one comes a next, which may be letters alone. */
function listedAfter({ to }: Finding, text: string, lists: WordLists): Finding[] {
  next.lastIndex = to;
  const words = next.exec(text)?.groups?.['hit'];
  if (words === undefined || isKnown(words, lists)) return [];
  const isLong = /^\p{Ll}{7,30}$/u.test(words);
  if (!isLong && !looksChosen(words, true, lists) && !/^[\p{L}]+-\p{L}+\d+$/u.test(words)) return [];
  return [{ class: 'handle', from: next.lastIndex - words.length, to: next.lastIndex }];
}

function isKnown(words: string, lists: WordLists): boolean {
  return lists.isWord(words) || lists.isGivenName(words) || ordinary.test(words);
}

function isHandle({ words, before, after }: Hit, lists: WordLists): boolean {
  const name = words.slice(1);
  if (everybody.test(words) || name.length < 2) return false;
  if (/[\d._]/.test(name) || direct.test(before)) return true;
  const isSpokenTo = /^\p{Lu}\P{Lu}*$/u.test(name) || lists.isGivenName(name.toLowerCase()) || /^:/.test(after);
  return !isSpokenTo;
}

/** Behind the name of a platform one word of letters alone is enough, when it isn't a word or a name of a platform. */
function isChosen({ words, before }: Hit, lists: WordLists): boolean {
  if (fileName.test(words) && !/\.(?:nl|be|de)$/.test(words)) return false;
  if (/^\d+\p{L}?$/u.test(words)) return false;
  if (/[\d._]/.test(words)) return /\p{L}/u.test(words) && !/^\p{L}\.\p{L}/u.test(words.replace(/[^.]{2,}.*/, ''));
  const least = /[:=(>'"‘“] ?$/.test(before) ? 4 : 7;
  const isLabelled = least === 4 && direct.test(before);
  if (isCamel(words) || isDashed(words, lists) || (isLabelled && /^\p{Ll}+-\p{Ll}+$/u.test(words))) return true;
  const low = words.toLowerCase();
  const isFree = words === low || isLabelled;
  return words.length >= least && isFree && !/-/.test(words) && !isKnown(low, lists);
}

const behindName = /(?:van|heet|ene|als|noemt zich|gebruiker|speler|ie|door|naam|account)[: ]{1,2}['"‘“]?$/iu;
const listed = /(?:met|en|of|broer|zus|vriend|vriendin|tegen)[: ]{1,2}['"‘“]?$/iu;
const beforePlatform = new RegExp(`^ (?:op|via|bij|in) (?:${platforms})(?!\\p{L})`, 'iu');

/** Two words in one, where the text is about being online: behind a word for a name, or before a platform. */
function isBesideOnline({ words, before, after }: Hit, lists: WordLists): boolean {
  if (/^\p{Ll}{3,}-\p{Ll}{3,}\d+$/u.test(words)) return true;
  if (listed.test(before) && isCamel(words)) return true;
  if (!behindName.test(before) && !beforePlatform.test(after)) return false;
  return isCamel(words) || isDashed(words, lists);
}
