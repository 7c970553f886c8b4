import type { WordLists } from '../word-lists.ts';
import type { Candidate } from './body-candidate.ts';
import { awaitsPerson, isOthers } from './body-evidence.ts';
import { leaningOf } from './body-leaning.ts';
import { isActing } from './body-staying.ts';
import { phrase } from './body-surroundings.ts';
import { careKind, plainCare, plainThing, schoolKind } from './body-words.ts';
import { isEnglish } from './name-nobody-words.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Organisations with houses all over a region: alone they name no place, with a word of its own behind them they do. */
const providers = wordSet(
  'pluryn|cardea|entrea|lindenhout|karakter|accare|curium|jarabee|ambiq|intermetzo|parlan|lijn5|kenter|spirit|levvel|timon|altra|arkin|parnassia|rivierduinen|lentis|dimence|mediant|tactus|iriszorg|jellinek|brijder|triade|vitree|vigere|almata|schakenbosch|oosterpoort|juzt|kompaan|rubicon|xonar|koraal|salvare|trajectum|yulius|emergis|virenze|opvoedpoli|molemann|youz|philadelphia|amerpoort|reinaerde|middin|bartiméus|visio|kentalis|pento|auris|odion|siza|dichterbij|lunet|zozijn|estinea|elver|aveleijn|trias|pactum|yorneo|elker|amsta|cordaan|leviaan|fier|moviera|enver|ipse|gemiva|jutters|bascule|horizon|spirit|mondriaan|ggnet|propersona|karify|inter-psy|molendrift|yes|sterk|lievegoed|amarant|prisma|cello|severinus|vanboeijen|noorderbrug|wilster|s-heerenloo|heerenloo|abrona|ons|tweede|hoenderloo|avenier|bijzonder|welzorg|zorgwaard|driestroom|ribw|ribw-k|leger|anton|kwintes|lister|exodus|dnoverdiep|limor|perspektief|elan',
);

/** What such a name ends in: a field of work. */
const field =
  /^(?:jeugd|zorg|care|ggz|kind|kids|kinderen|wonen|thuis|coaching|begeleiding|jeugdhulp|jeugdzorg|psychologie|psychiatrie|perspectief|ambulant|jongeren|gezinnen|gezin|pleegzorg|zorggroep|wonen|jeugd-ggz)$/;

/** Ends of words that stand for where something is, or what grows there: houses are called so. */
const stead =
  /.{3}(?:zicht|hoeve|hof|horst|rust|oord|haven|stede|erf|berg|bergen|burcht|borg|burg|wijk|veld|bos|bosch|duin|duinen|dal|beek|rode|wal|dijk|eik|boom|linde|licht|wende|land|kamp|tuin|nest|punt|oever|vaart|sluis|toren|molen|akker|poort|stroom|kracht|wijs|rijk|waard|kade|plein|heide|delta|ster|brink|brug|hoek|bloem|ster|schans|hout)$/;

/** `bij Cura Lavendel`, `Bergzicht belt`, `belafspraak Novalis Jeugd`: a name of its own, and nobody's. */
export function isUnknownHouse(candidate: Candidate, lists: WordLists): boolean {
  const { words, own, before } = candidate;
  const [first, ...rest] = words;
  if (!first || words.length > 3 || own.length === 0 || awaitsPerson(before) || isAfterName(before)) return false;
  if (rest.length > 0 && isProvider(first)) return rest.every((word) => isOfOwn(word, lists));
  if (own.some(({ text }) => text.length > 1 && text === text.toUpperCase())) return false;
  if (rest.length > 0) return isFirm(candidate, first, rest, lists) || isStrangeRow(candidate, lists);
  return isKnownByStead(candidate, first, lists);
}

function isProvider({ low }: Token): boolean {
  return providers.has(low.replace(/-(?:noord|oost|zuid|west)$/, ''));
}

/** A word that tells which house it is. */
function isOfOwn({ low, text }: Token, lists: WordLists): boolean {
  if (lists.isPlace(low) || lists.isGivenName(low) || text === text.toUpperCase()) return false;
  return !plainThing.test(low) && !plainCare.test(low) && !careKind.test(low) && !schoolKind.test(low);
}

/** `Novalis Jeugd`: a word of its own, and the field. */
function isFirm({ before }: Candidate, first: Token, rest: readonly Token[], lists: WordLists): boolean {
  if (!field.test(rest.at(-1)?.low ?? '') || first.low.length < 4) return false;
  if (lists.isWord(first.low) || isOthers(first.low, lists) || lists.isGivenName(first.low)) return false;
  return !lists.isSurname(first.low) || /(?:^| )(?:bij|van|vanuit|via|naar)$/.test(phrase(before));
}

/** `bij Cura Lavendel`: words with capitals, of which one is no word and none is of a person. */
function isStrangeRow(candidate: Candidate, lists: WordLists): boolean {
  const { words, before } = candidate;
  if (!/(?:^| )(?:bij|vanuit|naar|via|uit)$/.test(phrase(before)) || words[0]?.begins) return false;
  const strange = words.filter(({ low }) => !lists.isWord(low));
  if (strange.length === 0 || words.some((word) => !isImpersonal(word, lists))) return false;
  return leaningOf(candidate) >= 2;
}

function isImpersonal({ low }: Token, lists: WordLists): boolean {
  if (isOthers(low, lists) || isEnglish(low) || plainThing.test(low)) return false;
  return !lists.isGivenName(low) && !lists.isSurname(low);
}

/** Whether houses are called by words that end so. */
export function isStead(low: string): boolean {
  return stead.test(low);
}

/** `op Veldwijk`, `Bergzicht heeft plek`. */
function isKnownByStead(candidate: Candidate, first: Token, lists: WordLists): boolean {
  const { low, begins } = first;
  if (!isStead(low) || lists.isListed(low) || isOthers(low, lists) || lists.isGivenName(low)) return false;
  const leaning = leaningOf(candidate);
  if (Math.abs(leaning) < 2) return false;
  if (begins) return isActing(candidate.next) && !lists.isSurname(low);
  return new RegExp(`(?:^| )(?:op|in|vanuit|uit|naar|bij|via${lists.isSurname(low) ? '' : '|van|met|door|na'})$`).test(
    phrase(candidate.before),
  );
}

/** `Piet Veldwijk`. */
function isAfterName(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return last?.capital === true && !last.begins;
}
