import type { WordLists } from '../word-lists.ts';
import type { Hit } from './places.ts';

/** How much of what stands around a day is about a child or a parent, and how much about the work. */
export interface Weights {
  readonly person: number;
  readonly work: number;
}

const birth = /\bgeb(?:\.|oren|oorte)|geboorte|verjaardag|jarig|overle(?:den|ed)|overlijden|begraven|\bborn\b/;
const happened =
  /incident|wegg?elopen|liep weg|loopt weg|vermist|geschorst|schorsing|aangifte|aangehouden|opgepakt|opgenomen|\bopname|ontslag|onttrokken|mishandel|geslagen|bedreigd|gefixeerd|misbruik|thuis ?gebracht|vertrokken|verdwenen|verhui[sz]|uitgeschreven|ingeschreven|geplaatst|uit huis|uithuisplaatsing|weggehaald|opgehaald|politie|\bseh\b|ziekenhuis|spoedeisend|gesneden|\bgezien\b|gevonden|gehoord|geflitst|straatverbod|gedwongen|gevlucht|teruggekeerd|terug bij|thuis\b|overleden|bevallen|bevalling|geboorte|zwanger|gescheiden|ongeval|ongeluk|gevallen|suïcide|poging|tentamen|geslagen|gebeten|gebeld|\bots\b|voogdij|ondertoezicht|toezicht|beschikking van|zitting|uitspraak|verzuim|gespijbeld|spijbel|huisbezoek|\bbrand\b|vuurwerk|\bstart(?:te)?\b|gestart|woont|woonde|verblijft|verbleef|logeer|kwam\b|ging\b|zei\b|vertelde|zag\b|had\b|mailde|belde|appte|stond\b|bleek|overdosis|insult|operatie|geopereerd|getekend|brief|verslag|melding|gemeld/g;
const people =
  /(?<![\p{L}])(?:hij|zij|ze|haar|hem|zijn (?:moeder|vader|zus|broer|ouders)|kind(?:je)?|jongen|jongetje|meisje|jeugdige|betrokkene|cliënte?|leerling|pleegkind|pupil|baby|peuter|kleuter|tweeling|moeder|vader|mama|papa|ouders?|broer(?:tje)?|zus(?:je)?|oma|opa|tante|oom|nicht|neef|stief\p{L}+|pleeg(?:moeder|vader|ouders?|dochter|zoon|zusje|broertje)|dochter|zoon|oppas|vriend(?:in)?|vriendje|buurman|buurvrouw|verdachte|slachtoffer|mevr(?:ouw|\.)?|mw|dhr|meneer|mentor|juf|meester|he|she|his|her)(?![\p{L}])/gu;
const work =
  /vergader|agenda|notulen|\bsar\b|\bret\b|intervisie|supervisie|deadline|aanlever|stukken|studiedag|\p{L}+dag over|inspiratie|training|scholing|cursus|bijeenkomst|beurs|congres|symposium|webinar|workshop|conferentie|wethouder|burgemeester|gemeenteraad|raadsvergadering|tarie(?:f|ven)|contract|verordening|regeling|wetswijziging|jeugdwet|\bwet\b|beleid|nieuwsbrief|notitie|factsheet|publica|gepubliceerd|verschenen|versie|inkoop|aanbested|kwartaal|cijfers|evaluatie|pilot|vastgesteld|tafel|activiteit|vakantie|voorstel|werkwijze|bereikbaarheid|open dag|kantoor|formulier|gaat dicht|dicht per|gesloten|opgeheven|verdwijnt|jaarplan|begroting|subsidie|indexatie|rooster|dienst\b|uren\b|declar|collega|jullie|team(?:overleg|dag|uitje)?\b|bureau|regio|stuurgroep|werkgroep|netwerkdag|netwerkbijeenkomst|kennis|enquête|vacature|sollicit|stagiair|borrel|lunch|koningsdag|rvdk|raad voor|wachtlijst(?:cijfers)?|rapportage over|jaarverslag|protocol|richtlijn|nieuwe? (?:formulier|werkwijze|tarief|systeem)|uitnodiging|aanmelden voor|inschrijven voor|besluit|zoeken|nodig|wie (?:kan|wil|heeft|gaat)|aanwezig|deelnemers/gu;
const laterThan =
  /(?<![\p{L}])(?:voor|vóór|vanaf|uiterlijk|per|tot(?: en met)?|t\/m|na|tussen|ingaande|m\.?i\.?v\.?)(?: de)?(?: (?:maan|dins|woens|donder|vrij|zater|zon)dag)? ?$/iu;
const since = /(?<![\p{L}])(?:sinds|sedert)(?: (?:\p{L}{2,12}dag))?(?: de)? ?$/iu;
const capital = /(?<=[\p{L},] )\p{Lu}\p{Ll}{2,}/gu;

/** Weighs the sentence around a day: births, what happened to somebody and who is in it against meetings and deadlines. */
export function weigh(hit: Hit, text: string, lists: WordLists): Weights {
  const { before, sentence } = around(hit, text);
  const low = sentence.toLowerCase();
  const persons = count(low, people, 2) + (birth.test(low) ? 3 : 0) + (since.test(before) ? 2 : 0);
  const names = [...sentence.matchAll(capital)].some(([word]) => lists.isGivenName(word.toLowerCase())) ? 2 : 0;
  const later = laterThan.test(before) ? 2 : 0;
  return {
    person:
      persons + names + count(low, happened, 2) + numbers(text.slice(Math.max(0, hit.from - 250), hit.from + 250)),
    work: 2 * count(low, work, 2) + later,
  };
}

/** The sentence in which a day stands, at most 160 letters to either side. */
function around({ words, from }: Hit, text: string): { before: string; sentence: string } {
  const before = text.slice(Math.max(0, from - 160), from).replace(/^.*(?:[.!?] (?=\p{Lu})|\n)/su, '');
  const rest = text.slice(from + words.length, from + words.length + 160);
  const after = /^.*?(?=[.!?] \p{Lu}|\n|$)/su.exec(rest)?.[0] ?? rest;
  return { before, sentence: `${before} … ${after}` };
}

function count(sentence: string, pattern: RegExp, most: number): number {
  return Math.min(most, new Set(sentence.match(pattern)).size);
}

/** Other numbers that point at somebody make it likely that the day does too. */
function numbers(text: string): number {
  return /\bbsn\b|@\w|[\p{L}\d]-\d{2,3}-[\p{L}\d]|\d{4} ?[A-Z]{2}\b|\d{6}/u.test(text) ? 2 : 0;
}
