import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { type Hit, places } from './places.ts';

const begin = '(?<![\\p{L}\\p{N}._@/#:-])';
const end = '(?![\\p{L}\\p{N}_@#]|[.-][\\p{L}\\p{N}_]|/\\p{L})';
const mention = /(?<![\p{L}\p{N}._@/-])@[\p{L}\p{N}_](?:[\p{L}\p{N}._-]{0,38}[\p{L}\p{N}_])?(?![\p{L}\p{N}])/gu;
const everybody =
  /^@(?:alle(?:n|maal)?|iedereen|collega\p{L}*|team\p{L}*|channel|here|everyone|kanaal|groep\p{L}*|bureau\p{L}*|all|algemeen|secretari\p{L}*|ret|sar|gi|gi's|jgz|ggz|wijkteam\p{L}*|professionals|leden|voorzitter\p{L}*|experts?|schakelbot|bot|ouders|home|work)$/iu;
const profile =
  /(?:https?:\/\/)?(?:www\.|m\.|nl-nl\.)?(?:instagram|facebook|fb|tiktok|snapchat|twitter|x|linkedin|youtube|twitch|threads|telegram|t|discord)\.(?:com|me|tv|net|gg|nl)\/[\w.@/?=&%-]{2,120}/giu;
const tagged = new RegExp(`${begin}[\\p{L}\\p{N}._-]{2,32} ?#\\d{4}(?!\\d)`, 'gu');
const shaped = new RegExp(
  `${begin}(?=[\\p{L}._]*[\\p{N}._])_?[\\p{L}\\p{N}]+(?:[._]{1,3}[\\p{L}\\p{N}]+)*_?${end}`,
  'gu',
);
const platforms =
  'insta(?:gram)?|snap(?:chat)?|snapmaps?|tik ?tok|discord|telegram|twitter|facebook|fb|messenger|youtube|twitch|steam|roblox|fortnite|bereal|threads|linkedin|gamertag|psn|xbox|pinterest|reddit|yubo|kik|tellonym|vinted|minecraft';
const platform = new RegExp(
  `(?<![\\p{L}])(?:${platforms}|profiel(?:en|naam|foto)?|whatsapp|dm(?:'?t|'?s)?|reels?|stor(?:y|ies)|live|server|gam(?:er?|en|ing)|minecraft|fifa|spotify|vinted|marktplaats|onlyfans|tinder|tellonym|yubo|wattpad|vsco|kik|ig|socials?|volg(?:t|de|en)|chat(?:te|t|ten)?|post(?:te|t)?|plaats(?:te|t|ten)|deel(?:de|t|den)|naaktfoto\\p{L}*|foto'?s|screenshots?|dreig(?:t|de|en)|noemt zich|pagina|bijnaam|nepprofiel|account(?:naam|s)?|nepaccount|gebruikersnaam|username|nickname|nick|alias|schermnaam|chatnaam|online|filmpjes?|appt|appje|volgers?|streamt?|gamet?)(?![\\p{L}])|discord|insta-|snapt`,
  'u',
);
const afterPlatform = new RegExp(
  `(?<![\\p{L}])(?:${platforms}|gebruikersnaam|username|nickname|alias|schermnaam|chatnaam)(?:-?(?:account|naam|adres|profiel|s))?(?:'?s)?(?: (?:van|haar|zijn|hem|hij|zij|ze|de|het|zoon|dochter|broer|zus|vader|moeder|jongen|meisje|naam|account|heet|is|onder|als|nog|nu|nieuwe?)){0,6}(?: ?[:=(>] ?| (?=[\\p{L}._]*[\\p{N}_])| ['"‘“]|(?<=is|heet|hij|zij|ze|als|account|onder|naam|snap|insta|discord|tiktok) )(?<hit>[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{2,30}(?<![.-]))(?![\\p{L}\\p{N}@#])`,
  'giu',
);
const quoted =
  /(?:naam|als|heet|account|profiel|nickname|username|bijnaam|alias)(?: is)?:? ?(?:['"‘“])(?<hit>[\p{L}\p{N}][\p{L}\p{N} ._-]{1,28}[\p{L}\p{N}_])(?=['"’”])/giu;
const fileName =
  /\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|png|gif|txt|csv|zip|odt|html?|msg|ics|nl|com|org|net|be|de|eu|info|example)$/i;

/** Names that somebody goes by on social media, with or without an @; a colleague who is spoken to is a name. */
export const handle: Rule = (text, lists) => {
  const sure = [
    ...places('handle', text, profile),
    ...places('handle', text, mention, (hit) => isHandle(hit, lists)),
    ...places('handle', text, tagged),
    ...places('handle', text, afterPlatform, (hit) => isChosen(hit, lists)),
  ];
  const isOnline = platform.test(text.toLowerCase());
  if (isOnline) sure.push(...places('handle', text, quoted, ({ words }) => words.split(' ').length < 4));
  const social = sure.length > 0 || isOnline;
  return [
    ...sure.flatMap((found) => listedAfter(found, text, lists)),
    ...sure,
    ...places('handle', text, shaped, ({ words }) => looksLikeOne(words, social, lists)),
  ] satisfies Finding[];
};

/** After one comes a next, which may be letters alone. */
function listedAfter({ to }: Finding, text: string, lists: WordLists): Finding[] {
  next.lastIndex = to;
  const words = next.exec(text)?.groups?.['hit'];
  if (words === undefined || lists.isWord(words) || lists.isGivenName(words) || ordinary.test(words)) return [];
  return [{ class: 'handle', from: next.lastIndex - words.length, to: next.lastIndex }];
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
  if (/[\d._]/.test(words)) return /\p{L}/u.test(words) && !/^\p{L}\.\p{L}/u.test(words.replace(/[^.]{2,}.*/, ''));
  const low = words.toLowerCase();
  const least = /[:=(>'"‘“] ?$/.test(before) ? 4 : 7;
  if (/\p{Ll}\p{Lu}/u.test(words)) return true;
  return (
    words.length >= least &&
    (words === low || least === 4) &&
    !lists.isWord(low) &&
    !lists.isGivenName(low) &&
    !ordinary.test(low)
  );
}

const shortened =
  /^(?:mevr|geb|evt|incl|excl|max|min|tel|gem|afd|resp|blz|art|dhr|nrs?|bijv|etc|enz|ivm|ipv|tav|www|jhr|drs|ing|mob|ref|doc|app|sept|febr|okt|nov|dec|jan|apr|aug|max|vrl|zgn|zog|inl|bgg|versie|blad|div|aub|svp)\./;
const direct = new RegExp(
  `(?<![\\p{L}])(?:${platforms})(?:'?s)?(?:-?account|-?naam)?(?: \\p{Ll}+){0,3}[ :=(]{1,3}$`,
  'iu',
);
const next = /(?:,| en| of| \/|,? en) (?<hit>\p{Ll}{7,30})(?=[,.;)]|$| en )/uy;
const notChosen =
  /^(?:groep|week|weken|kamer|klas|versie|vmbo|havo|vwo|mbo|covid|corona|bijlage|casus|code|pagina|leerjaar|januari|februari|maart|april|juni|juli|augustus|september|sept|oktober|november|december|nummer|zaal|lokaal|artikel|stap|fase|team|unit)$/;
const ordinary =
  /^(?:eerst|alleen|gamertag|tiktok|roblox|fortnite|username|gebruikersnaam|account|profiel|gestuurd|geplaatst|gedeeld|volgens|waarop|waarin|berichten|dreigt|dreigend|online|gesprek|gevonden|filmpje|filmpjes|jongeren|meisje|meiden|moeder|nepaccount|contact|verwijderd|geblokkeerd|facebook|snapchat|instagram|discord|telegram|whatsapp)/;

function looksLikeOne(words: string, social: boolean, lists: WordLists): boolean {
  if (!/[\d._]/.test(words)) return false;
  const parts = words.split(/[._]+/).filter((part) => part !== '');
  const letters = parts.filter((part) => /\p{L}/u.test(part));
  if (
    fileName.test(words) ||
    !(parts.some((part) => /\p{L}{3}|\p{L}{2}\p{N}/u.test(part)) || (social && parts.length > 2)) ||
    words.length < 5
  )
    return false;
  if (/^\p{N}+$/u.test(parts[0] ?? '') && letters.length < 2) return false;
  if (/\p{L}_+[\p{L}\p{N}]|[\p{N}]_+\p{L}/u.test(words)) return social || /^_?\p{Ll}{2}[^\p{Lu}]*$/u.test(words);
  if (words.includes('.')) return isDotted(words, parts, letters.length, social, lists);
  return isMixed(words, social, lists);
}

/** Dots also stand in abbreviations, between hours and minutes, and where somebody forgot a space. */
function isDotted(words: string, parts: string[], letters: number, social: boolean, lists: WordLists): boolean {
  if (/^(?:\p{L}\.)+\p{L}$/u.test(words) || (parts.length === 2 && shortened.test(words))) return false;
  const isSentence = /\.\p{Lu}/u.test(words) || parts.every((part) => lists.isWord(part.toLowerCase()));
  if (social) return parts.length > 1 && (letters > 1 || /_/.test(words)) && !(isSentence && /\.\p{Lu}/u.test(words));
  if (parts.length > 2 && letters > 1 && /^\p{L}{3}|^\p{L}{2}\p{N}/u.test(words)) return !/\.\p{Lu}/u.test(words);
  return (
    parts.length === 2 &&
    letters === 2 &&
    /^\p{Ll}{3}/u.test(words) &&
    words === words.toLowerCase() &&
    !isSentence &&
    !shortened.test(words)
  );
}

/** Letters and digits in one word; without a platform near it only when the letters are no word. */
function isMixed(words: string, social: boolean, lists: WordLists): boolean {
  if (/^_|_$/.test(words)) return social && /\p{L}{3}/u.test(words);
  const [, letters, digits] = /^(\p{L}{3,})(\d{1,4})$/u.exec(words) ?? [];
  if (letters !== undefined && digits !== undefined) {
    return (
      social ||
      (digits.length > 1 &&
        letters.length > 3 &&
        words === words.toLowerCase() &&
        !notChosen.test(letters) &&
        !lists.isWord(letters))
    );
  }
  return words.length > 5 && /^\p{L}{2,}\d{1,3}\p{L}+\d*$/u.test(words) && (social || words === words.toLowerCase());
}
