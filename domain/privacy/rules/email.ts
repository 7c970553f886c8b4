import type { Rule } from '../guard.ts';
import { withPlainLetters } from './letters.ts';
import { places } from './places.ts';

const local = "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}_][\\p{L}\\p{N}._%+'-]{0,63}";
const plain = new RegExp(`${local}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}\\p{L}{2,24}(?![\\p{L}\\p{N}])`, 'gu');
const provider =
  '(?:gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|kpn|planet|xs4all|home|casema|msn|proton(?:mail)?|upcmail|telenet)';
const withoutEnd = new RegExp(`${local} ?@ ?${provider}(?![\\p{L}\\p{N}])`, 'giu');
const at = '(?: ?@ ?| ?[([{<] ?(?:at|apenstaart(?:je)?|a|@) ?[)\\]}>] ?| (?:at|apenstaart(?:je)?) |-at-|_at_)';
const dot = '(?:\\.| ?[([{<] ?(?:dot|punt|\\.) ?[)\\]}>] ?| (?:dot|punt) | \\. ?)';
const ends = '(?:nl|com|org|net|be|de|eu|info|frl|amsterdam|example|co\\.uk|online|email)';
const said = new RegExp(
  `${local}(?:(?: (?:punt|dot) )[\\p{L}\\p{N}]{1,30}){0,3}${at}[\\p{L}\\p{N}-]{2,40}(?:${dot}[\\p{L}\\p{N}-]{2,40}){0,2}${dot}${ends}(?![\\p{L}\\p{N}])`,
  'giu',
);
const mayLackEnd = withPlainLetters(new RegExp(`@ ?${provider}`, 'i'));
/** Nearly no text has one said in words; looking for it takes longest. */
const mayBeSaid = /[^ ] ?@ |[[({<](?:at|a|@)|apenstaart|\bat\b|\[(?:dot|\.)|\((?:dot|punt)/i;

/** E-mail addresses, also said in words ("naam at domein punt nl") or with the end left off. */
export const email: Rule = (text) => [
  ...(text.includes('@') ? places('email', text, plain) : []),
  ...(mayBeSaid.test(text) ? places('email', text, said) : []),
  ...(mayLackEnd.test(text) ? places('email', text, withoutEnd) : []),
];
