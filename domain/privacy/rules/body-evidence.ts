import type { WordLists } from '../word-lists.ts';
import type { Candidate } from './body-candidate.ts';
import { isFamous, isHistoric } from './body-famous.ts';
import { isCoined, isCommon, isFavourite } from './body-favourites.ts';
import { phrase } from './body-surroundings.ts';
import { clubs, someone } from './body-words.ts';
import { withPlainLetters } from './letters.ts';
import { greetings, isSomebody, sayings } from './name-context.ts';
import { isNoName } from './name-exceptions.ts';
import { isArticle } from './runs.ts';
import type { Token } from './tokens.ts';

/** Kings, popes and saints after whom a school is called: `Pius X`, `Julianus`, `Wilhelmina van Pruisen`, `Oranje Nassau`. */
export function isPatron(words: readonly Token[], lists: WordLists): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  if (isFamous(words)) return true;
  if (words.length > 1 && /^(?:[IVX]{2,5}|X)$/.test(last.text) && first.capital) return true;
  if (/^(?:sint|st)-\p{Lu}/iu.test(first.text) && words.length === 1) return true;
  if (words.length > 1 && /^(?:oranje|sint|st|prins|prinses|koningin|koning|mgr|titus|paus|pater)$/.test(first.low))
    return true;
  if (words.length > 1 && /^(?:juliana|wilhelmina|beatrix|amalia|emma|anna|willem|johan)$/.test(first.low))
    return /^(?:van|de)$/.test(words[1]?.low ?? '') && !lists.isSurname(last.low);
  return (
    words.length === 1 &&
    /.{4}(?:us|um)(?:$|-\p{L})/u.test(first.low) &&
    !lists.isGivenName(first.low) &&
    !lists.isSurname(first.low)
  );
}

const parts = /(?:wijk|buurt|stad|dorp|land|veen|dam|haven|regio|limburg|brabant|holland|gelderland)$/;

const punished =
  '(?:geschorst|verwijderd|uitgeschreven|toegelaten|weggestuurd|geweigerd|aangenomen|afgewezen|teruggeplaatst|overgeplaatst|gemeld|geprobeerd|aangeschreven|gemaild|handhaven|plaatsen|schorsen|terugnemen|verwijderen|uitschrijven|toelaten)';
const does = withPlainLetters(
  new RegExp(
    `^(?:(?:heeft|hebben|had|wil|wilde|gaat|kan|mag|zou|moet) (?:\\S+ ){0,4}?${punished}|(?:schorst|schorste|weigert|weigerde|schreef|schrijft|meldt|meldde|adviseert|verwijst|herkent|herkennen)(?: |$)|geprobeerd|aangeschreven)`,
  ),
);

/** What a school does to a pupil: `… heeft hem geschorst`, `… weigert maatwerk`, or what is tried: `we hebben … geprobeerd`. */
export function doesAsSchool({ after }: Candidate): boolean {
  return does.test(phrase(after));
}

/** `zit op …`, `ingeschreven bij …`, `van … gegaan`, `overstap van …`, `contact met …`: where a pupil is, or was. */
const schooled =
  /(?:^| )(?:(?:zit|zitten|zat|zaten|gaat|ging|start|begint|begon|blijft|is|bleef|stage|les|plek|plaats|terecht|welkom|aangemeld|ingeschreven|leerling|opgebloeid|gepest)(?: \S+){0,3} op|(?:ingeschreven|aangemeld|aangenomen|geweigerd|toegelaten) (?:bij|op)|(?:overstap|terugkeer|overplaatsing|schorsing|mail|mailtje|verwijdering|gestart) (?:van|vanaf|naar|door|bij|op)|(?:daarvoor|voorheen|daarna|eerder|vroeger)|school|onderwijs)(?: de| het| 't)?$/u;

export function isSchooled({ before }: Candidate): boolean {
  return schooled.test(phrase(before));
}

/** A word that could be anybody's name or anything's, but for what stands around it. */
export function isStranger({ low, text }: Token, lists: WordLists): boolean {
  if (text === text.toUpperCase() || low.length < 4) return false;
  return (
    (!lists.isWord(low) || isCoined(low)) && !lists.isGivenName(low) && !lists.isSurname(low) && !isOthers(low, lists)
  );
}

/** What a body isn't called by: somebody, a town, a method. */
export function isOthers(low: string, lists: WordLists): boolean {
  return lists.isPlace(low) || isNoName(low) || isSomebody(low) || someone.test(low);
}

/** Whether a name of a person comes here: `zus …`, `noemen ze hem …`. */
export function awaitsPerson(before: readonly Token[]): boolean {
  const last = before.at(-1)?.low ?? '';
  return (
    isSomebody(last) ||
    sayings.has(last) ||
    greetings.has(last) ||
    /^(?:hem|haar|mij|mw|mevr|dhr|mevrouw|meneer)$/.test(last)
  );
}

/** `sinds hij op Aloysius zit`, and not `op Sam zit te wachten`. */
const sits = /^(?:zit|zat|zitten|zaten|begon|startte|begint)(?! te(?: |$))(?: |$)/;

/** Whether what stands around a name without a kind tells that it is of a school. */
export function isToldSchool(candidate: Candidate, lists: WordLists): boolean {
  const { words, own, before, about, next } = candidate;
  const [first] = own;
  if (!first || awaitsPerson(before) || own.some(({ low }) => isOthers(low, lists))) return false;
  const behind = phrase(before);
  if (own.length === 1 && !about.care && isSided(first, lists) && isSidedSchool(` ${behind}`, about.school))
    return true;
  if (isStaffed(candidate)) return true;
  const articled = /(?:^| )(?:de|het|'t)$/.test(behind) && !isSurnameBefore(before);
  if (/ op$| op (?:de|het|'t)$/.test(` ${behind}`) && sits.test(phrase(candidate.after))) return true;
  if (/(?:^| )(?:op|naar|van|bij|vanuit|vanaf) het$/.test(behind) && own.every(({ low }) => !lists.isWord(low)))
    return true;
  const around = isSchooled(candidate) || doesAsSchool(candidate);
  const meant =
    articled && (!isCommon(first.low) || /(?:^| )(?:op|van|naar|bij|vanuit|via|met|als|mag|v) \S+$/.test(behind));
  if (own.length === 1 && isFavourite(first.low) && (meant || (about.school && !first.begins) || around)) return true;
  if (isHistoric(words)) return true;
  if (isPatron(words, lists) && (about.school || around || articled || /(?:^| )(?:via|op)$/.test(behind))) return true;
  if (own.some(({ low }) => lists.isGivenName(low) && !articled)) return isSchooled(candidate) && / op$/.test(behind);
  if (around && own.every((word) => isStranger(word, lists) || (!word.begins && !lists.isSurname(word.low))))
    return true;
  if (isSchooled(candidate) && !first.begins) return true;
  if (about.school && !first.begins && !first.low.includes('-') && own.every((word) => isStranger(word, lists)))
    return true;
  return about.school && isCoined(first.low) && (!first.begins || /^(?:: ?| )$/.test(next?.gap ?? ''));
}

/** `Kolibri (Sietske, intern begeleider)`: somebody of a school between brackets. */
function isStaffed({ next, after }: Candidate): boolean {
  if (next?.gap !== ' (' || !next.capital) return false;
  return after
    .slice(1, 3)
    .some(
      ({ low, gap }) =>
        /^,? $/.test(gap) &&
        /^(?:ib|ib'er|intern|mentor|leerkracht|juf|meester|directeur|docent|zorgco\p{L}*|rt'er|teamleider|decaan)$/u.test(
          low,
        ),
    );
}

/** `Sterrenkijker-West`: a side of something that is no town. */
function isSided({ low, begins }: Token, lists: WordLists): boolean {
  const stem = /^(.{4,})-(?:noord|oost|zuid|west)$/.exec(low)?.[1];
  return stem !== undefined && !begins && !lists.isPlace(stem) && !parts.test(stem);
}

/** Nothing that a town has a part of: `op Sterrenkijker-West`, and not `in Overdam-Noord`. */
function isSidedSchool(behind: string, aboutSchool: boolean): boolean {
  return / (?:op|naar|van|bij)$/.test(behind) || (aboutSchool && !/ (?:in|te|uit|wijk|buurt)$/.test(behind));
}

/** `Jan van de Wingerd`: there a name of a person goes on. */
function isSurnameBefore(before: readonly Token[]): boolean {
  const name = before.at(-3);
  return before.at(-2)?.low === 'van' && name !== undefined && name.capital;
}

/** Whether a name with a place behind it is of a house or a club: `vv Sparta Nijkerk`, `het Sint Lucas in Winschoten`. */
export function isToldCare(
  { words, own, before, place, about }: Candidate,
  lead: Token | undefined,
  lists: WordLists,
): boolean {
  if (lead && clubs.test(lead.low) && own.length > 0) return true;
  if (!about.school && /^(?:sint|st)$/.test(words[0]?.low ?? '') && words.length > 1 && isArticle(before.at(-1)))
    return true;
  const led = /(?:^| )(?:bij|naar|van|vanuit|via|na|uit)$/.test(phrase(before));
  return led && (place?.within ?? 0) > 0 && own.every((word) => isStranger(word, lists));
}
