import type { WordLists } from '../word-lists.ts';
import { withPlainLetters } from './letters.ts';
import type { Hit } from './places.ts';

/** How much of what stands around a day is about a child or a parent, and how much about the work. */
export interface Weights {
  readonly person: number;
  readonly work: number;
}

/** Weighs the sentence around a day: births, what happened to somebody and who is in it against meetings and deadlines. */
export interface Surroundings {
  weigh(hit: Hit, isWhole: boolean): Weights;
  isBirth(hit: Hit): boolean;
  /** A name stands right before it. */
  isNamed(before: string): boolean;
}

const birth =
  /\bgeb(?:\.|oren|oorte|\b)|geboorte|verjaardag|verjaart|(?<!der|\d[- ]?|tien|vier|vijf|zes|zeven|acht|negen|twee|drie|elf|twaalf)jarig|overle(?:den|ed)|overlijden|begraven|\bborn\b/g;
const happened =
  /incident|wegg?elopen|liep weg|loopt weg|vermist|geschorst|schorsing|aangifte|aangehouden|opgepakt|opgenomen|opname(?!s)|ontslag|onttrokken|mishandel|geslagen|bedreigd|gefixeerd|misbruik|thuis ?gebracht|vertrokken|verdwenen|verhui[sz]|uitgeschreven|ingeschreven|geplaatst|uit huis|uithuisplaatsing|weggehaald|opgehaald|(?:crisis|over|terug)plaatsing|politie|\bseh\b|ziekenhuis|spoedeisend|gesneden|\bgezien\b|gevonden|gehoord|geflitst|straatverbod|gedwongen|gevlucht|teruggekeerd|terug bij|thuis\b|overleden|bevallen|bevalling|geboorte|zwanger|gescheiden|ongeval|ongeluk|gevallen|suïcide|poging|tentamen|gebeten|beschikking|alimentatie|zorgregeling|omgangsregeling|bezoekregeling|\bleeg\b|machtiging|\buhp\b|proeftijd|rijbewijs|verzuim|gespijbeld|niet op school|spijbel|\bbrand\b|vuurwerk|woont|woonde|verblijft|verbleef|logeer|\b(?:kwam|ging|zei|zag|had)\b|vertelde|\bstond\b|bleek|overdosis|ontruim|huisverbod|gezag|ingenomen|aangereden|insult|operatie|geopereerd|ingetrokken|verwekt|erken(?:d|ning)|vrij(?:gelaten|gekomen)|\bleft\b(?! out)|arrived|moved|naar (?:het |de |een )?(?:vso|sbo|so|mbo|praktijkonderwijs|pleeg[a-z]*|gezinshuis|crisis[a-z]*|behandelgroep|kliniek|woongroep|tante|oom)\b/g;
/** Steps of the work: in a sentence about somebody they happened to them, in any other they are on an agenda. */
const proceedings =
  /gebeld|\bots\b|voogdij|ondertoezicht|toezicht|zitting|uitspraak|huisbezoek|\bstart(?:te)?\b|gestart|mailde|belde|appte|teken(?:d|t|de|den)\b|(?<!kamer|nieuws)brief|verslag|verleng(?:d|ing|t)\b|melding|gemeld|\b(?:meldde|belde|stopte|stemde)n?\b|overgedragen|overdracht|contact met|omgang|bezwaar|aangemeld|gestopt/g;
const people = withPlainLetters(
  /(?<![\p{L}])(?:hij|zij|ze|haar|hem|zijn (?:moeder|vader|zus|broer|ouders)|kind(?:je)?|jongen|jongetje|meisje|jeugdige|betrokkene|cliënte?|leerling|pleegkind|pupil|baby|peuter|kleuter|tweeling|moeder|vader|mama|papa|ouders?|broer(?:tje)?|zus(?:je)?|oma|opa|tante|oom|nicht|neef|stief\p{L}+|pleeg(?:moeder|vader|ouders?|dochter|zoon|zusje|broertje)|dochter|zoon|oppas|vriend(?:in)?|vriendje|buurman|buurvrouw|verdachte|slachtoffer|mevr(?:ouw|\.)?|mw|dhr|meneer|mentor|juf|meester|he|she|his|her)(?![\p{L}])/gu,
);
const work = withPlainLetters(
  /kamerbrief|\bbestelling|\bstoring|\baudit|\bserver|rapport van de inspectie|autoriteit|ombudsman|gemeenten|\bvng\b|\bnji\b|kamerdebat|kamerstuk|kamervragen|commissiedebat|rekenkamer|ministerie|staatssecretaris|inspectie(?: \p{L}+){0,4} (?:komt|bezoekt|publiceert)|vergader|agenda|notulen|\bsar\b|\bret\b|intervisie|supervisie|deadline|aanlever|stukken|studiedag|dag over|inspiratie|training|scholing|cursus|bijeenkomst|beurs|congres|symposium|webinar|workshop|conferentie|wethouder|burgemeester|gemeenteraad|raadsvergadering|tarie(?:f|ven)|contract|verordening|(?<!bezoek|omgangs?|zorg|schuld|schulden|betalings?|contact|ouderschaps|logeer|verblijfs?|af|co-?ouder)regeling|wetswijziging|jeugdwet|\bwet\b|beleid|nieuwsbrief|notitie|factsheet|publi[ck]|verdrag|centrale raad|hoge raad|ecli|wacht(?:tijd|lijst)|peildatum|sociaal domein|viering|ingevoerd|\bgeldt\b|van kracht|\bavg\b|privacyverklaring|convenant|\bcao\b|kabinet|uitvraag|\bsluit|toolkit|bijscholing|samenwerking|\bfd\b|krant|journaal|dag van (?:de|het)|factuur|onze (?:locatie|organisatie|groep|afdeling)|(?:is|zijn|net) verschenen|versie|inkoop|aanbested|kwartaal|cijfers|evaluatie|pilot|vastgesteld|tafel|activiteit|vakantie|voorstel|werkwijze|bereikbaarheid|open dag|kantoor|formulier|gaat dicht|dicht per|(?:is|zijn|blijft) gesloten|opgeheven|verdwijnt|jaarplan|begroting|subsidie|indexatie|rooster|dienst\b|uren\b|declar|collega|jullie|team(?:overleg|dag|uitje)?\b|bureau|regio|stuurgroep|werkgroep|netwerkdag|netwerkbijeenkomst|kennis|enquête|vacature|sollicit|stagiair|borrel|lunch|koningsdag|rvdk|raad voor|rapportage over|jaarverslag|protocol|richtlijn|nieuwe? (?:\p{L}{3,15}regeling|formulier|werkwijze|tarief|systeem)|uitnodiging|\b(?:wij|we) verhuizen|\bbijlage|offerte|aanmelden voor|inschrijven voor|(?<!indicatie|ings|toekennings?|wmo-?|pgb-?)besluit|zoeken|nodig|wie (?:kan|wil|heeft|gaat)|aanwezig|deelnemers/gu,
);
/** A day in a meeting or a hearing is its own; with a year it is mostly told of somebody. */
const meetings = /overleg(?!d)|\bmdo\b|besprek|besproken|zitting|notulen/g;
const laterThan = withPlainLetters(
  /(?<![\p{L}])(?:voor|vóór|vanaf|uiterlijk|per|tot(?: en met)?|t\/m|na|tussen|ingaande|m\.?i\.?v\.?)(?: de)?(?: (?:maan|dins|woens|donder|vrij|zater|zon)dag)? ?$/iu,
);
/** "Van 1-2-2022 tot 1-8-2023": the end of a time is as much somebody's as its beginning. */
const range = /(?:19|20)\d\d (?:tot(?: en met)?|t\/m) ?$/u;
const ofOne = withPlainLetters(/(?<![\p{L}])(?:sinds|sedert|d\.?d\.?|gedateerd)(?: (?:\p{L}{2,12}dag))?(?: de)? ?$/iu);
/** "Hij is van 4 maart 2009". */
const isFrom = withPlainLetters(/(?<!\p{L})(?:is|zijn|komt) van ?$/u);
/** "6 januari jl.": it has been. */
const past = withPlainLetters(/^\.? ?jl(?!\p{L})/iu);
/** Days on which rules and years begin and end, rather than something in a life. */
const formal = /^(?:0?1(?:[-/.]0?1(?!\d)| jan)|31(?:[-/.]12(?!\d)| dec))/i;
const capital = withPlainLetters(/(?=\p{Lu})(?<=[\p{L},] )\p{Lu}\p{Ll}{2,}/gu);
/** Other numbers that point at somebody make it likely that the day does too. */
const number = withPlainLetters(
  /\bbsn\b|@\w|(?:straat|strjitte|str\.|laan|weg|plein|dijk|kade|singel|gracht|hof|pad|steeg) [1-9]\d{0,3}(?![\d%])|[\p{L}\d]-(?:\d{2,3}|[A-Z]{2,3})-[\p{L}\d]|\b[A-Z]{1,5}[-./ ]?\d{2,6}[-./]\d{2,}|\d{4} ?[A-Z]{2}\b|\b06[ -]|\+316|\d{4} \d{4}|\d{6}|(?<!\d)0\d{1,3}[-. ]\d{2,4}[-. ]\d{2}|[A-Z]{1,4}[-/][A-Z]{1,4}[-/]\d{3}|(?<!\d)\d{3,4}\.\d{3,4}\.\d{2}/gu,
);
/** "Pepijn Aalders, 31-08-2006", "M. de Boer (2-3-'12)": it stands right behind who it is about. */
const nameBefore = withPlainLetters(
  /(?<![\p{L}])(?:(?<given>\p{Lu}\p{Ll}+)|(?:\p{Lu}\.)+)(?: (?:van|de|der|den|el|ten|ter|vd))*(?: |(?<=\.))\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:[ ,;:(|~/*-]{1,3}|, ?geb\p{L}*\.? )$/u,
);
const sentenceEnd = /[.!?] (?=\p{Lu})|\n/gu;

/** Reads a text once, so that weighing one of its days takes no longer in a long text. */
export function surroundingsOf(text: string, lists: WordLists): Surroundings {
  const low = text.toLowerCase();
  const once = (pattern: RegExp, of = low, is = (_: string) => true) => {
    let marks: Mark[] | undefined;
    return (from: number, to: number, hit: Hit, most: number) => {
      marks ??= [...of.matchAll(pattern)]
        .map(({ 0: word, index: at }) => ({ word, at }))
        .filter(({ word }) => is(word));
      return distinct(marks, from, to, hit, most);
    };
  };
  const ends = [...text.matchAll(sentenceEnd)].map(({ index: at, 0: word }) => ({ word, at }));
  const [births, events, steps] = [once(birth), once(happened), once(proceedings)];
  const [persons, jobs, meetingsOf] = [once(people), once(work), once(meetings)];
  const names = once(capital, text, (word) => lists.isGivenName(word.toLowerCase()));
  const numbers = once(number, text);
  const isNamed = (before: string) => {
    const { groups } = nameBefore.exec(before) ?? {};
    return groups !== undefined && (!groups['given'] || lists.isGivenName(groups['given'].toLowerCase()));
  };
  return {
    isNamed,
    weigh(hit, isWhole) {
      const [from, to] = sentenceAround(ends, hit);
      const before = text.slice(Math.max(from, hit.from - 40), hit.from);
      const who = persons(from, to, hit, 2) + 3 * births(from, to, hit, 1) + 2 * names(from, to, hit, 1);
      const near = 2 * numbers(hit.from - 250, hit.from + 250, hit, 1);
      const proceeded = isWhole || who + near > 0 ? steps(from, to, hit, 2) : 0;
      const happenings = Math.min(2, events(from, to, hit, 2) + proceeded);
      const told = past.test(hit.after) ? 3 : ofOne.test(before) ? 2 : 0;
      const later = laterThan.test(before) && !range.test(before) ? (who + happenings > 0 ? 1 : 2) : 0;
      const meeting = isWhole ? 0 : meetingsOf(from, to, hit, 1);
      return {
        person:
          who + told + (isWhole && isNamed(hit.before) ? 4 : 0) + (isFrom.test(before) ? 1 : 0) + happenings + near,
        work:
          2 * Math.min(2, jobs(from, to, hit, 2) + meeting) + later + (formal.test(hit.words) ? (who > 0 ? 1 : 2) : 0),
      };
    },
    isBirth(hit) {
      const [from, to] = sentenceAround(ends, hit);
      return births(from, to, hit, 1) > 0;
    },
  };
}

interface Mark {
  readonly word: string;
  readonly at: number;
}

const reach = 160;

/** Where the sentence in which a day stands begins and ends, at most 160 letters to either side. */
function sentenceAround(ends: readonly Mark[], { from, words }: Hit): readonly [from: number, to: number] {
  const next = firstFrom(ends, from);
  const last = ends[next - 1];
  const begin = Math.max(0, from - reach, last ? last.at + last.word.length : 0);
  const after = ends[firstFrom(ends, from + words.length)]?.at ?? Number.POSITIVE_INFINITY;
  return [begin, Math.min(from + words.length + reach, after)];
}

/** How many different words stand in a stretch outside the day itself; counting ends at the most that matter. */
function distinct(marks: readonly Mark[], from: number, to: number, hit: Hit, most: number): number {
  const seen = new Set<string>();
  for (let at = firstFrom(marks, from); at < marks.length && seen.size < most; at++) {
    const mark = marks[at];
    if (!mark || mark.at + mark.word.length > to) break;
    if (mark.at + mark.word.length <= hit.from || mark.at >= hit.from + hit.words.length) seen.add(mark.word);
  }
  return seen.size;
}

/** The place of the first mark from there on; marks are in order. */
function firstFrom(marks: readonly Mark[], from: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
