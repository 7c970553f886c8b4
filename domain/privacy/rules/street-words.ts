import type { WordLists } from '../word-lists.ts';
import { withPlainLetters } from './letters.ts';
import { isNamedAfter } from './street-things.ts';
import { wordSet } from './word-set.ts';

/** Endings that streets have and hardly any other word; also the Frisian ones. */
const surely = withPlainLetters(
  /\p{L}{2}(?:straat|sraat|strat|straaat|s?j?traot|strjitte|str\.?|stra?|wg|buurt|buorren|brink|laan|leane|ln\.?|\p{L}(?:w|pln|sngl|drf)\.|weg|wei|plein|dijk|dyk|kade|singel|gracht|steeg|dreef|plantsoen|pad|paed|wal|hof|hiem|heerd|einde|zijde|diep|vaart|kring|boulevard|dwars|(?:straat|laan|weg|plein|hof|pad|dijk|steeg|diep|gracht|vaart|wal|singel|brink|dreef|buurt|plantsoen|kring)(?:[tpk]|let)?je)$/iu,
);
/** Kinds of land, water and buildings of which streets are named; other compounds with these seldom have a number. */
const land =
  'akkers?|baan|beemd|bies|bleek|bocht|bolwerk|braak|bult|burcht|burg|d[ae]{1,2}l|donk|drift|duin|eiland|erf|gaard|gaarde|griend|grift|haag|hage|haven|heide|hei|heuvel|hoeve|horst|hout|hove|kamp|kolk|kreek|laar|mark|markt|meent|mient|molen|oever|passage|plas|polder|rade|rak|rode|schans|sloot|sluis|spui|stede|stein|terp|tuin|ve[el]d|veen|veste?|vliet|waard|weerd|weide|werf|wetering|wiek|wierde|wiel|woud|zand|zicht|zoom|allee|gang|tocht|beek|berg|bos|gouwe?|erve|terrein|kanaal';
const landed = withPlainLetters(new RegExp(`\\p{L}{3}(?:${land})$`, 'u'));
const landAlone = withPlainLetters(new RegExp(`^(?:${land})$`, 'u'));
/** Other endings of streets, which ordinary words have just as often. */
const likely = withPlainLetters(
  /\p{L}{3}(?:brug|hoek|park|poort|oord|eind|graaf|plaats|meer|kant|hul|loo|lo|dorp|land|ven|rand|linde|kruis|eik|kerk|huizen|stroom|roos|bloem|vogel|es|ring|rijk|reis|steen|toren|mond|wijk|kijl|raai|horn|til|heerd|hamrik|maten|eng|enk|geer|voort|voorde|dries|geest|kaai|mors|trans|warande|woerd|zwet|zwette|hoef|hoeven|hil|leek|rijt|laak|made|mede|kwartier|perk|warf|graft|gaarden|velden|weiden|landen|kampen|marke|esch|kouter|stuk|bree|slag|rij|weer|zijl|borg|gors|state|staat|sate|finne|fenne|streek)$/u,
);
const alone = wordSet(
  'achterom|voorom|brink|singel|plein|dijk|kade|hof|wal|gracht|dam|laan|steeg|dreef|pad|es|dorp|voorstraat|buorren|meent|mient|markt|haven|wetering|schans|bolwerk|heuvel|spui|kolk|bleek|donk|waard|promenade|esplanade|chaussee|passage|allee',
);
/** Words that end like a street and are none. */
const noStreet =
  /^(?:onder|snel|om|uit|auto|rijks|half|halver|spoor|water|toegangs|lucht|door|ver|be|aan|over|terug|heen|weder|zij|binnen|buiten|midden|tussen|lang|hulp)weg$|^(?:zorg|fiets|voet|zebra|loop|stappen|klant|leer|ontwikkel|levens|carrière|ruiter|wandel|schelpen|tijd|groei)pad(?:je)?$|^(?:school|speel|leer|les|kerk|zorg|parkeer)plein(?:tje)?$|^(?:kerk|gerechts|straf|gast|rechts|be|school|ge|volks|voor|paaps|zieken)hof$|(?:week|jaar|levens|uit|dag|school)einde$|^(?:keer|acht|onder|boven|voor|achter|buiten|binnen|wederzijdse?)zijde$|(?:gespreks|leer|intervisie|netwerk|vrienden|kennissen|familie|ouder)kring$|^(?:winkel|op|bestraat|verstraat|overstraat)straat$|geval(?:letje)?$|^ge(?:hei|wei|heim)m?$|^be(?:weg|hof|straat)$|^(?:toe)?dreef$|weegdiep$/i;
const ofWork = /^(?:zorg|leer|klant|ontwikkel|jeugd|ouder|gezins|levens)(?:pad|plein|kring|straat|weg)$/;
/** "Beukenhof 8 plekken" may be a house of many. */
const mayBeHouse = /(?:hof|plein|pad|kring|zijde|wal)$/i;
const noLand =
  /^(?:voor|toe|in|uit|over|door|af|voort|achteruit|door|na|samen|werk|speel|voetbal|sport|hockey|invul|tekst|keuze|kracht|loop|bij|start|glij|snel|lees|menu|arbeids|bank|gevoels|kleuter|peuter|moes|vrije?|school|dieren|arbeids|woning|huizen|zomer|winter|vakantie|jeugd|trainings|rommel|kerst|zieken|rol|scheids|maat|over|bedrijfs|boeken|opleidings|goede|genoten|toe|uit|in|youtube|nieuws|tv|communicatie|informatie|teams|slack|verkoop|discord|telegram|media)(?:kanaal|baan|veld|gang|tuin|zicht|markt|kamp|werf|tocht|drift|passage|beek|berg|hoeve|boerderij|erf|haven|bos)$/;
/** Words that have a number behind them for another reason: "stap 3", "vader 16.00 uur", "per 12 mei". */
const numbered = wordSet(
  'uitslag|methode|scherm|tab|variant|update|harmonie|kaufman|raven|bayley|wppsi|wnv|son|rakit|vineland|halte|rubriek|ruimte|zaal|gebouw|vleugel|hal|huis|lijst|categorie|wachttijd|rekening|gate|school|afslag|parkeerplaats|parkeerterrein|uitrit|oprit|parkeerdek|knooppunt|sdq|cbcl|ysr|trf|gaf|honos|aseba|scl|srs|wisc|tennis|judo|voetbal|hockey|turnen|zwemmen|top|sprint|formatie|route|schaal|gate|poster|dagdeel|dia|figuur|tabel|kader|standaard|kernwaarde|les|bijeenkomst|profiel|tarief|product|arrangement|perceel|bouwsteen|pijler|ambitie|scenario|prioriteit|doelstelling|doel|actie|agendapunt|werkblad|opdracht|beker|cito|avi|dmt|zorgzwaarte|zzp|regio|gemeente|bulletin|motie|amendement|kamervraag|norm|kast|kluis|deur|camera|sleutel|respondent|deelnemer|begeleider|ouder|pleegouder|coach|mentor|prio|agenda|richtlijn|verordening|poule|set|helft|wedstrijd|etappe|kwartaal|periode|semester|thema|criterium|indicator|kolom|rij|regel|cel|vak|item|stelling|factor|cluster|lot|paragraaf|sectie|document|aflevering|seizoen|editie|graad|fte|trede|functie|cao|release|zone|sector|district|rayon|balie|loket|kassa|dimensie|minecraft|fortnite|gta|netflix|galaxy|ipad|magister|outlook|word|ritalin|concerta|medikinet|equasym|strattera|tentin|abilify|seroquel|zyprexa|risperdal|dipiperon|circadin|prozac|zoloft|lexapro|depakine|priadel|keppra|intuniv|lithium|ventolin|paracetamol|gr|gr.|kl|artikel|art|stap|fase|casus|lokaal|pagina|blz|klas|bijlage|hoofdstuk|route|tafel|lijn|bus|spoor|perron|tram|trein|afrit|versie|niveau|schaal|leerjaar|vmbo|mbo|havo|mavo|vwo|signaal|punt|deel|blok|weekend|sessie|module|domein|ronde|optie|plan|nr|nummer|teams|zoom|dsm|triple|jeugdwet|wmo|kern|ruim|bijna|ongeveer|circa|nog|nu|al|tot|van|met|om|na|voor|per|over|in|op|aan|bij|uit|en|of|is|zijn|heeft|leeftijd|verdieping|etage|afdeling|unit|locatie|stoel|bed|poli|poot|plek|stand|sheet|slide|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|ik|wij|we|jullie|hij|zij|ze|het|de|een|dat|die|dit|deze|er|totaal|gemiddeld|minimaal|maximaal|minstens|hooguit|slechts|maar|ook|alle|beide|laatste|eerste|volgende|vorige|afgelopen|komende|kerst|pasen|pinksteren|sar|ret|gi|lvb|iq|asr|jongen|meisje|meid|meiden|jongere|kind|kinderen|leerling|moeder|vader|broer|zus|zusje|broertje|oma|opa|peuter|kleuter|puber|baby|jeugdige|vrouw|man|patiënt|dochter|zoon|iedereen|budget|kosten|tarief|bedrag|huisbezoek|lengte|gewicht|pleegkind|gezin|fam|familie|vgz|cz|bsn|klasse|categorie|type|variant|tel|telefoon|toestel|bel|bellen|belt|belde|app|sms|whatsapp|flat|woning|rijtjeshuis|portiek|cliënt|dossier|zaak|polis|kenmerk|jw|emdr|ots|uhp|mdo|corona|covid|windows|office|excel|toegang|ingang|uitgang|auto|reg|wet|besluit|tiktok|tik tok|insta|instagram|snap|snapchat|youtube|discord|camping|noodnr|telefoonnummer|rapport|formulier|bladzijde|alinea|lid|cijfer|test|meting|poging|keer|uur|rond|rondom|tussen|vanaf|jaar|begin|eind|medio|schooljaar|plaatsen|uren|voldoende|matig|goed|onvoldoende|mg|medicatie|standplaats|ligplaats|playstation|iphone|fifa|xbox|max|straat|huisnummer|postbus|wisc|chalet|kavel|bungalow|caravan|foto|niet|werd|moest',
);
const numberedEnd =
  /(?:groep(?:en)?|kamers?|teams?|zaal|code|vraag|dag|week|gesprek|score|adres|klas|verslag|agenda|(?:p|zol|i)ine|[ae]pam|prazol|idon|idol|idaat|oxetine|aline|opram|azine|onine|ofen|cilline)$/;

/** What is written, measured or done, and who does it, has a number rather than houses. */
const abstract = withPlainLetters(
  /\p{L}{2}(?:\p{L}{2}atie|heid|iteit|isme|logie|kunde|schapp?er|leider|werker|helper|kundige|leerkracht|besluit|verdrag|protocol|rapport|dossier|lijst|schaal|test|monitor|plaat|boek|schat|reeksen|patronen|tatie|(?:toe|op|aan|ver)slag)$|^(?:boek|verdrag|protocol|symbool|begrijpen|rekenen|lezen|spelling|taal|angst|depressie|stress|rood|geel|groen|blauw|generatie|zorg|onderwijs|werk)$/u,
);

/** A field or a lane is numbered too. */
const ofSport = /^(?:veld|baan|gang|bos|berg|markt|tuin|eiland|kamp|tocht|kanaal)$/;

/** A part of a town; "Grote Noord" is a street. */
const side = /^(?:noord|zuid|oost|west|centrum)$/;
const sideOfStreet = /[ -](?:(?:noord|oost|zuid|west)(?:zijde)?|midden)$/i;

/** The text before a number without "Noord" in "Kerkpad Noord": the name before it says whether it is a street. */
export function withoutSide(text: string): string {
  const side = sideOfStreet.exec(text.slice(-12));
  if (!side) return text;
  const bare = text.slice(0, -side[0].length);
  const last = /\p{L}+$/u.exec(bare)?.[0] ?? '';
  const low = last.toLowerCase();
  const isStreet = surely.test(last) || landed.test(low) || landAlone.test(low) || alone.has(low);
  return isStreet && !/buurt$/.test(low) ? bare : text;
}

/** How much the last word before a number looks like a street: 4 is one by itself, below 0 hardly any; undefined is none. */
export function looksLikeStreet(word: string, isOneOfMore: boolean, lists: WordLists): number | undefined {
  const low = word.toLowerCase().replace(/\.$/, '');
  const isLow = word === word.toLowerCase();
  if (
    (isLow && noStreet.test(low)) ||
    ofWork.test(low) ||
    isNumbered(low) ||
    (!isOneOfMore && side.test(low)) ||
    isAbbreviation(word)
  )
    return undefined;
  if (surely.test(word)) return mayBeHouse.test(word) ? 3.5 : 4;
  if (noLand.test(low) || abstract.test(low)) return -2;
  const isLand = landed.test(low) && !lists.isGivenName(low);
  const isTown = lists.isPlace(low) ? 1 : 0;
  const bare = low.replace(/(?<=\p{L}{4})(?:etje|[tpk]je|je|ke)$/u, '');
  const thing = isOneOfMore || lists.isGivenName(low) ? 0 : Math.max(isNamedAfter(low), isNamedAfter(bare));
  if (isLow) return isLand || thing === 3 ? 1 : isKnown(low, lists) ? -1 : 0;
  if (isLand || (isOneOfMore && landAlone.test(low))) return 3 - 2 * isTown;
  if (thing > 0 && !(thing === 2 && isTown)) return thing;
  if (alone.has(low) || (landAlone.test(low) && !ofSport.test(low))) return 2;
  if (likely.test(low)) return (isKnown(low, lists) ? 1 : 3) - isTown;
  return (isKnown(low, lists) ? 0 : 1) - isTown;
}

/** "Code 42" and "codes 42". */
function isNumbered(low: string): boolean {
  return numbered.has(low) || numberedEnd.test(low) || numbered.has(low.replace(/(?:s|en)$/, ''));
}

/** "WISC 88", "KINDD 1100", "VsI 70". */
function isAbbreviation(word: string): boolean {
  if (word === word.toUpperCase()) return !surely.test(word) && !landed.test(word.toLowerCase());
  return /^\p{L}{1,4}\p{Lu}$/u.test(word);
}

function isKnown(low: string, lists: WordLists): boolean {
  return (
    lists.isGivenName(low) || lists.isSurname(low) || lists.isPlace(low) || lists.isWord(low) || lists.isThing(low)
  );
}
