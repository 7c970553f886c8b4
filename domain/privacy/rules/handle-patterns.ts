import { accountWords, channels, makers, nameWords, platforms } from './handle-words.ts';
import { withPlainLetters } from './letters.ts';

const begin = '(?<![\\p{L}\\p{N}._@/#:-])';
const end = '(?![\\p{L}\\p{N}_@#]|[.-][\\p{L}\\p{N}_]|/\\p{L})';
const token =
  '[-~]{0,3}[\\p{L}\\p{N}_.][\\p{L}\\p{N}._-]{2,30}(?:(?<!-)-{1,3}(?=[\\s,.;)]|$)|(?<![.-]))(?![\\p{L}\\p{N}@#])';
const site =
  '(?:instagram|facebook|fb|tiktok|snapchat|twitter|x|linkedin|youtube|twitch|threads|telegram|t|discord|reddit|pinterest|roblox|vinted|onlyfans|linktr|kick|vsco|wattpad|bsky|soundcloud|tellonym|ngl|paypal|strava|steamcommunity)';
const open = '[\'"‘“]';

export const mention = withPlainLetters(
  /(?<![\p{L}\p{N}._@/-])@[\p{L}\p{N}_](?:[\p{L}\p{N}._–-]{0,38}[\p{L}\p{N}_])?(?![\p{L}\p{N}])/gu,
);
/** Of an address of a profile the name in it. */
export const profile = withPlainLetters(
  new RegExp(
    `(?<![\\p{L}\\p{N}])${site}\\.(?:com|me|tv|net|gg|nl|ee|co|fm|app|link)/(?:(?:in|u|id|profiles|athletes|user|users|c|channel|groups|add|member|p)/)?(?<hit>[\\w.@?=%-]{2,120})`,
    'giu',
  ),
);
/** Only the end of it: "LinkedIn /in/karin-0b3". */
export const path = withPlainLetters(
  /(?:(?<![\p{L}\p{N}.])\/(?:in|u|user|add|c)|(?<!\p{L})(?:insta|ig|snap|tiktok|tt|fb|discord))\/(?<hit>[\w.-]{3,60}\w)/gu,
);
export const tagged = withPlainLetters(
  new RegExp(
    `${begin}[\\p{L}\\p{N}._-]{2,32}(?: ?#\\d{4}(?!\\d)|#(?:[A-Z]{2,4}\\d?|\\d[A-Z\\d]{2,8})(?![\\p{L}\\p{N}]))|(?<=(?:tag|id|code|coc|clash(?: royale| of clans)?|brawl(?: stars)?)[ :]{1,2})#(?=[A-Z]*\\d)[A-Z\\d]{6,10}(?![\\p{L}\\p{N}])`,
    'gu',
  ),
);
export const shaped = withPlainLetters(
  new RegExp(
    `${begin}(?:u/)?(?=[\\p{L}._-]*[\\p{N}._])(?:_[._]{0,2})?(?:[\\p{L}\\p{N}]{1,12}-(?=[\\p{L}\\p{N}]{1,20}_))?[\\p{L}\\p{N}]+(?:[._]{1,3}[\\p{L}\\p{N}]+)*(?:(?<=_[\\p{L}\\p{N}]{1,20})-[\\p{L}\\p{N}]+)?(?:[._]{0,2}_)?${end}`,
    'gu',
  ),
);
/** "xX Sniper Xx": the signs on both sides tell it. */
export const framed = withPlainLetters(
  /(?<![\p{L}\p{N}_])[xX]{2}[ _.]?[\p{L}\p{N}]{2,20}(?:[ _.][\p{L}\p{N}]{2,20})?[ _.]?[xX]{2}(?![\p{L}\p{N}_])/gu,
);
/** "Ze gebruikt nu nn.ina als naam": the word for a name comes after it. */
export const beforeNaming = withPlainLetters(
  new RegExp(
    `${begin}(?<hit>(?=[\\p{L}._]*[\\p{N}._])${token})(?= als (?:haar |zijn |nieuwe? )?(?:${nameWords}|naam|account|profielnaam|bijnaam)(?!\\p{L}))`,
    'giu',
  ),
);
/** "ItzDylann is zijn gamenaam". */
export const isNaming = withPlainLetters(
  new RegExp(
    `${begin}(?<hit>${token})(?= is (?:(?:zijn|haar|de|mijn|hun|een) )?(?:nieuwe |tweede |oude )?(?!roep|achter|voor)(?:\\p{L}{0,10}(?:naam|account|profiel)|nick|tag|alias)(?!\\p{L}))`,
    'giu',
  ),
);
/** Letters alone, or one by one with dots: "k.a.y op insta"; only right before a platform. */
export const spelled = withPlainLetters(
  new RegExp(`${begin}(?<hit>\\p{Ll}{7,40}|\\p{L}(?:\\.\\p{L}){3,20})(?= op (?:${platforms})(?!\\p{L}))`, 'giu'),
);
/** "Lotte underscore vdm", as somebody says it. */
export const said = withPlainLetters(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}]{2,20}(?: (?:underscore|(?:laag|liggend) streepje) [\\p{L}\\p{N}]{1,20}){1,3}|(?<=(?:${platforms})[ :=]{1,3})\\p{Ll}{2,20}(?: punt [\\p{Ll}\\d]{1,20}){1,3}|[\\p{L}\\d]{2,20}(?: punt [\\p{L}\\d]{1,20}){1,3}(?= op (?:${platforms})(?!\\p{L})))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
);
export const letters = withPlainLetters(
  new RegExp(`${begin}(?:\\p{L}{0,20}\\p{Ll}\\p{Lu}\\p{L}{1,20}|\\p{Ll}+-[\\p{Ll}\\p{N}-]+)${end}`, 'gu'),
);
const small =
  'van|haar|zijn|hem|hij|zij|ze|ie|zich|noemt|de|het|zoon|dochter|broer|zus|vader|moeder|jongen|meisje|naam|account|kanaal|heet|is|op|met|onder|als|nog|nu|daar|overal|tegenwoordig|nieuwe?|gewoon|bekend|actief|vindbaar|te vinden|ene|zekere|vriend(?:in)?|nick(?:name)?|username|gamertag|me|mij|volgens|vlgs|vlg|v|mdr|vdr|oma|opa|ouders|leraar|mentor|zelf';
const place = `(?:${platforms}|${accountWords}|\\p{L}{2,12}(?:account|profiel))(?:[ -]?(?:account|naam|adres|profiel|id|s|kanaal|gebruiker|server|groep|stor(?:y|ies)|post|live|reels?))?(?:'?s)?`;
/** Behind a platform or a word for a name, with small words between. */
export const afterPlatform = withPlainLetters(
  new RegExp(
    `(?<![\\p{L}])${place}(?: (?:${small})(?![\\p{L}\\p{N}])){0,6}(?: ?[:=(>] ?${open}?| ${open}?)(?<hit>(?!(?:${small}) )${token})`,
    'giu',
  ),
);
/** Where somebody is named in a text about being online: "ze heet overal sofietjuhh, op snap met een 3". */
export const afterNaming = withPlainLetters(
  /(?<![\p{L}])(?:heet(?: (?:hij|zij|ze|ie|die))?|noemt (?:(?:hij|zij|ze|ie) )?zich|zoek(?:en|t)?(?: \p{L}{2,8}){0,2} op|via|bij|als|ene|zekere|gebruiker|speler|met|door|tegen|onder|volgt|actief op|account,)(?: (?:nu|overal|daar|gewoon|online|ook))? ['"‘“]?(?<hit>[\p{L}][\p{L}\p{N}]{4,30})(?![\p{L}\p{N}@#_]|[.-]\p{L})/giu,
);
const naming = `(?:naam|noemt zich(?: online| nu)?|als|heet|${platforms}|${channels}|${nameWords}|bijnaam)`;
export const quoted = withPlainLetters(
  new RegExp(
    `${naming}(?: is)?:? ?${open}(?<hit>[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{1,38}[\\p{L}\\p{N}_])(?=['"’”])`,
    'giu',
  ),
);
const title =
  '\\p{Lu}[\\p{L}\\p{N}]*(?: (?:(?:van|voor|met|tegen|zonder|naar|uit|bij|over|to|for|de|het|een|en|in|op|onze|mijn|the|of|and|&) ){0,2}(?:\\p{Lu}[\\p{L}\\p{N}]*|\\d{1,4})){1,5}(?![\\p{L}\\p{N}])';
const anyCase = (words: string) =>
  `(?:${words.replace(/(?<![\p{L}\\])\p{Ll}/gu, (sign) => `[${sign}${sign.toUpperCase()}]`)})`;
/** "Youtubekanaal De Familie Vlogboer": words with capitals behind what somebody makes. */
export const titled = withPlainLetters(
  new RegExp(
    `(?:(?<=(?:${anyCase(platforms)})[ -]?(?:${channels})(?::| is)? )|(?<=(?<!\\p{L})(?:${anyCase(makers)}|${anyCase(nameWords)}|clan|server|kanaal|clannaam|onder de naam|(?:heet|noemt zich|staat|bekend) (?:op|bij) (?:${anyCase(platforms)})(?: als)?|(?:bekend|actief|streamt|post|speelt|gamet|rapt|blogt|vlogt|draait|zit|vinden)(?: op \\p{L}{2,12})? als|noemt zich) ))(?<hit>${title})`,
    'gu',
  ),
);
const counted = '\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,4} \\d{1,4}(?![\\p{L}\\p{N}])';
/** "Onder de naam Papa Voor Altijd 2011": words with a number behind them. */
export const numbered = withPlainLetters(
  new RegExp(
    `(?:(?<=(?:onder de naam|onder|noemt zich|heet|heet (?:hij|zij|ze|ie)|naam:?|account:?|profiel:?) )${counted}|(?<=(?<!\\p{L})als )${counted}(?= (?:op|in|bij) (?:${anyCase(platforms)})(?!\\p{L})))`,
    'gu',
  ),
);
/** "Strava van vader (Rennende Ruud)". */
export const bracketed = withPlainLetters(
  new RegExp(
    `(?<![\\p{L}])(?:${anyCase(platforms)})(?: (?:van|haar|zijn|de|het|hun|account|vader|moeder|oma|opa|zoon|dochter|broer|zus|\\p{Ll}{3,9})){0,4} \\((?<hit>${title})(?=\\))`,
    'gu',
  ),
);
export const next = withPlainLetters(
  new RegExp(`(?:,| en| of| ?/|;|,? en) (?:bij |op )?(?<hit>${token})(?=[,.;)]|$| )`, 'uy'),
);
/** "Hij was DarkMilan_2011 en zij bunnyfleurtje": what the other goes by. */
export const other =
  /,? (?:en|maar) (?:zij|hij|ze|ie|haar zus|zijn broer|de ander)(?: (?:is|was|heet|heette))? (?<hit>[\p{Ll}\p{N}_.]{4,29}[\p{Ll}\p{N}_])(?=[,.;)]|$)/uy;
export const direct = withPlainLetters(
  new RegExp(`(?<![\\p{L}])(?:${platforms})(?:'?s)?(?:-?account|-?naam)?(?: \\p{Ll}+){0,3}[ :=(]{1,3}$`, 'iu'),
);
/** Right behind a word for a name, with nothing between but where it is used and "is" or "heet". */
export const named = withPlainLetters(
  new RegExp(
    `(?:(?<!\\p{L})(?:${nameWords})|(?:${platforms})[ -]?(?:naam|id|tag|nick)|(?:heet|noemt) (?:(?:hij|zij|ze|ie|zich) ?){1,2})(?: (?:op|bij|van|voor) \\p{L}{2,12})?(?: (?:is|nu|daar|gewoon|overal))?[ :=(]{1,3}${open}?$`,
    'iu',
  ),
);
