import type { Candidate, Weights } from './body-candidate.ts';
import { isFamous } from './body-famous.ts';
import { isCoined, isFavourite } from './body-favourites.ts';
import { isStaying } from './body-staying.ts';
import { atSchool, phrase } from './body-surroundings.ts';
import { aboutSchool } from './body-words.ts';
import { withPlainLetters } from './letters.ts';
import type { Token } from './tokens.ts';

/** Said of where somebody sleeps, is treated or is kept, and hardly of a school. */
const lived = withPlainLetters(
  /^(?:woont|wonen|woonde|woonplek|verbl\p{L}+|verbleef|begeleid\p{L}*|groepsleid\p{L}*|groepsgeno\p{L}+|groepsregel\p{L}*|huisregel\p{L}*|behandel\p{L}+|medebewon\p{L}+|bewon\p{L}+|\p{L}*plaatsing\p{L}*|\p{L}*geplaatst|plaatsen|\p{L}*opname\p{L}*|opgenomen|gesloten|verlof|fixer\p{L}*|gefixeerd|separ\p{L}+|gesepareerd|medicatie\p{L}*|\p{L}+dienst|nachtrapport\p{L}*|dagrapport\p{L}*|vannacht|nacht|nachts|incident\p{L}*|gedragswetenschap\p{L}*|perspectief\p{L}*|nazorg|bed|bedden|bijzetbed|crisis\p{L}*|klinisch\p{L}*|kliniek|diagnos\p{L}+|vaccin\p{L}*|slaapt|slapen|sliep|logeer\p{L}*|logeren|weggelopen|wegloopt|wegloper|ontsnapt|dagbesteding|therap\p{L}+|cli[eë]nt\p{L}*|aanbieder|leefgroep|\p{L}*opvang|\p{L}*huisplaats\p{L}*|uitstro\p{L}+|machtiging|indicatie|beschikking|wlz|zorgplan|psychiat\p{L}+|intake|leidsters?|bezoekregeling|ambulant\p{L}*|kamertraining|zorgaanbieder|hulpverlen\p{L}*|gezinshuis|pleegzorg|verpleeg\p{L}*|zelfstandig|terugplaats\p{L}*|stroomde|factu\p{L}+|zorgzwaarte|emdr|sessies?|screening|groepsklimaat|eindrapportage|terugval|detox|afkick\p{L}*|huur\p{L}*|leefgeld|budgetbeheer|verzorg\p{L}+|sonde|respijt\p{L}*|drugsvrij|kamertrainer|zorgmachtiging|wifi|chill|revalid\p{L}+|\p{L}*poli)$/u,
);
/** The same, where a school may be meant as well. */
const cared = withPlainLetters(
  /^(?:bezoek\p{L}*|plek|plekken|wachtlijst|doel|doelen|evaluatie\p{L}*|veiligheid|jongeren|voogd\p{L}*|overplaats\p{L}+|overgeplaatst|weekend\p{L}*|videobellen|avond|avonds|plan|bezetting|groep|crisis|kamer|zorg|meiden|behandelplan|contract\p{L}*|tarief|bericht|vervoer|terugkeer|vakantie|vertrouwens\p{L}+|klacht\p{L}*|wachttijd|escal\p{L}+|brandstichting|\p{L}*verslag|wifi|traject|vol|opzeggen|agressie|zakgeld|ontlast\p{L}*|telefoon)$/u,
);
/** Said of a school, where a house may be meant as well. */
const taught = withPlainLetters(
  /^(?:rapport|rapporten|brood\p{L}*|lunchtrommel|tienminuten\p{L}*|10-?minuten\p{L}*|cito\p{L}*|doorstroomtoets|lezen|spelling|taal\p{L}*|dyslexie|handelingsplan|zittenblijven|doublure|doubleert|bijles|spreekbeurt|luizen|meldcode|melding|zorgmelding|gymtas|gym|groepsplan|blauwe|leert|ouderbijdrage|rugzak|zindelijk|vriendjes|oversteken|hek|vrijstelling|teamleider|decaan|werkstuk|trakteren|getrakteerd|vriendinnetje|knutsel\p{L}*|gymzaal|\p{L}*vermogen|niveau|fiets|jas|laat|vakken|scoort|scoorde|ziekgemeld|ziekmelding|aanwezigheid|pest\p{L}+|gepest|invaller|concentr\p{L}+|werkhouding|cijfers|absent\p{L}*|weektaak|profielkeuze|lunch)$/u,
);

const houses = /(?:hoeve|huis|huys|horst|zicht|burg|rust|oord|haven|stee|erf|berg|bergh|kamp|wal|zand|wolde?)$/;

/** How far what is said of a name without a kind is said of a house (above nought) or of a school (below it). */
export function leaningOf(candidate: Candidate): number {
  const { own, before, start, about } = candidate;
  const behind = phrase(before);
  const name = own.at(-1)?.low ?? '';
  let sum = houses.test(name) ? 1 : isFavourite(name) || isCoined(name) ? -1 : 0;
  if (atSchool.test(behind) || isFamous(own)) sum -= 3;
  if (isStaying(behind)) sum += 4;
  if (/(?:^| )bij$/.test(behind)) sum += 1;
  return sum + about.weights.whole + about.weights.around(start);
}

/** Weighs each word once, as a text may be one long sentence full of names. */
export function weightsOf(words: readonly Token[]): Weights {
  const parts = [{ from: 0, sum: 0 }];
  for (const [at, word] of words.entries()) {
    if (border.test(word.gap) || turn.test(word.low)) parts.push({ from: word.from, sum: 0 });
    const part = parts.at(-1);
    if (part) part.sum += /^intern/.test(words[at - 1]?.low ?? '') ? -1 : weightOf(word, words[at + 1]);
  }
  return {
    whole: parts.reduce((all, { sum }) => all + sum, 0),
    around: (place) => parts.findLast(({ from }) => from <= place)?.sum ?? 0,
  };
}

function weightOf({ low }: Token, next: Token | undefined): number {
  if (/^(?:groep|gr)$/.test(low) && /^[1-8](?!\d)/.test(next?.low ?? '')) return -2;
  if (lived.test(low)) return 2;
  if (cared.test(low)) return 1;
  if (aboutSchool.test(low)) return -2;
  return taught.test(low) ? -1 : 0;
}

const border = /[,;()–]| - /;
const turn = /^(?:en|maar|terwijl|dus|want|omdat|waarna|daarna|of|toen|nu|sinds)$/;
