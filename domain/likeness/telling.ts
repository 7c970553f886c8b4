import { dailyTerm } from './daily-lexicon.ts';
import { broaderThan } from './lexicon.ts';

/** Who, when, where and how: what happens with any subject, and so tells less which text is meant. */
const SETTING = `
  moeder vader jongen meisje puber schoolkind jongvolwassene minderjarig hulpverlener netwerk weekend spoed onderwijs
  gemeente politie rechtbank werk online scherm bewijs rooster huisbezoeken spel voorkomen tijdig financiering inspraak
  samenwerking evaluatie stoppen overgang afscheid passend tekort behandeling ambulant verblijf vertrouwen melden
  vrijetijd bewegen praktischehulp familieplan afwezigevader uiterlijk familiegeheim gesprekouders beschikking training
  scholing expertise nazorg dagbesteding veiligheid foutevrienden brieven ggz contact kinderopvang complex eten inkoop
  digitaal resultaat brief dossier herkennen bereikbaarheid groei direct alternatief trends kwaliteit preventie ochtend
  avond nacht zomer verjaardag deur snappen uitleg tekenen verhaal blaam stapjes kiezen afspraak oefenen spullen
  telefoon berichtje strijd lichaamsklacht gewicht terugkeer reactie verdriet patroon wond slot brief papieren tafel
  vooraf nabijheid eenpersoon straf belonen rust vrienden klasgroep hulplijn meteen buitenland onafhankelijk erkennen
  verwacht vermoeden man vrouw controle informatie slachtoffer pleger bezoek activiteit ophalen bed ongeluk buurt
  feitelijk voorbeeld taken duo uitproberen schade taal toekomst groepsklimaat gezinsvorm specialistisch moeilijkeuren
  seksualiteit vervoer zelfbeeld intervisie maatje vriendje professional beperking zwijgen bang afleiding apart dagelijks interesse partner mislukken lichaam erger gevoel energie ruimte tijdelijk aanpassen herstel veiligeplek verandering
  weigeren betrekken onrust heftig inschatten wisselen kwijt ontdekken langdurig wekelijks commentaar vertrek kwetsbaar
  duidelijkheid overtuigen gebeurtenis kennisvan gunstig accepteren waarschuwen verbieden plotseling vreemden ruiken
`;

/** What a concept says already: said beside it, that tells little more. */
const SAID_ALREADY = `
  alcohol: verslaving | blowen: verslaving | harddrugs: verslaving | terugval: evaluatie
  oudermishandeling: agressie slaan mishandeling angst | slaan: agressie mishandeling vluchteling | mishandeling: agressie
  kopp: psychisch ziekte verslaving alcohol depressie psychose ziekenhuis | psychose: psychisch
  arfid: eten eetstoornis | eetstoornis: eten | mutisme: zwijgen taalontwikkeling | zwijgen: inspraak
  sexting: grooming online | grooming: online seksualiteit hulplijn man | gamen: scherm online
  kindermisbruik: seksualiteit seksueelgedrag mishandeling | seksueelgedrag: seksualiteit kindermisbruik
  tienerouder: zwanger jongekind | zwanger: jongekind | huilen: slapen jongekind | jgz: jongekind
  zwerfjongere: slapen wonen huisuitzetting | huisuitzetting: wonen schulden
  doof: beperking | blind: beperking | hersenletsel: beperking ziekte | zeldzaam: ziekte beperking
  chronisch: ziekte | ernstigziek: ziekte rouw | ziekenhuis: ziekte verblijf slapen
  leerplicht: thuiszitter schulden | schoolangst: angst thuiszitter | passendonderwijs: lvb passend thuiszitter
  genderzorg: lhbti | detentie: forensisch | stelen: forensisch | radicalisering: forensisch
  pgb: financiering | meldcode: mishandeling | otsafsluiten: jeugdbescherming evaluatie
  eenplan: regie | regie: samenwerking | verloop: personeel | burnout: uitputting werkdruk | werkdruk: uitputting personeel burnout
  dwang: angst | stiefgezin: scheiding | zindelijk: slapen pesten | medewerkerveilig: agressie angst wachten
  overplaatsing: verloop afscheid | mantelzorg: kopp ziekte | weglopen: verblijf | lhbti: seksualiteit vriendje angst zwijgen
  volwassenworden: jongvolwassene puber | dagbesteding: dagbehandeling | bijwerking: medicatie gewicht | overbruggen: wachten
  ouderlvb: lvb beperking | groepsklimaat: verblijf | huisbezoeken: huisbezoek ambulant deur | brieven: brief
  bewijs: dossier brief | afwezigevader: vader | crisis: spoed | berichtje: digitaal bereikbaarheid
  omgang: contact | zelfbeschadiging: wond
  verlengdejeugdhulp: volwassenworden | toekomstplan: volwassenworden | spijbelen: thuiszitter | pester: pesten
  kindgetuige: mishandeling slaan | biologischeouders: adoptie
  meldingaankondigen: meldcode gesprekouders | geheimhouding: privacy | secundairtrauma: professional trauma
  teamverschil: intervisie strijd | jongevader: tienerouder vader | schoolenjeugdhulp: samenwerking | eigenregie: inspraak familieplan
  kindgesprek: inspraak | warmeoverdracht: overgang | vastgelopen: evaluatie | rouwkind: rouw | boosouder: klachten
  groepsonrust: groepsklimaat verblijf
  vechtscheiding: scheiding strijd | eergeweld: huwelijksdwang mishandeling cultuur | faalangst: angst | prenataal: zwanger
  terugplaatsing: plaatsing terugkeer | leerlingenvervoer: vervoer | matching: passend
  medicatieontrouw: medicatie | psychofarmaca: medicatie | onverklaard: lichaamsklacht ziekte | wantrouwen: motiveren vertrouwen
  teruggetrokken: depressie bed eenzaamheid | gokken: schulden verslaving scherm online | roken: verslaving
  gamegeld: gamen scherm online | schermeinde: gamen scherm | slaapritme: slapen nacht | bedroutine: slapen bed | alleenslapen: slapen bed
  bedplassen: zindelijk nacht | ontlasting: zindelijk | kindzorgt: mantelzorg | brus: gezinsleden | logeren: respijt | dissociatie: trauma
  paniekaanval: angst | scheidingsangst: angst bang | socialeangst: angst bang | dwanggedachten: agressie | toetsen: zelfbeeld
  gemaakteziekte: ziekte | medicatieweigeren: medicatie | inname: medicatie | stapeling: medicatie | driftbuien: agressie | lichaamsklacht: ziekte | vernielen: agressie | socialmedia: scherm online
  verwijdering: passendonderwijs | brugklas: onderwijs | schoolniveau: passendonderwijs | moederbaby: jongekind | doodgeboren: rouw
  sterfdag: rouw | uitvaart: rouw | tik: slaan mishandeling
  ongedocumenteerd: vluchteling | uitbuiting: kindermisbruik | suicidaliteit: depressie
`;

const settings = new Set(SETTING.trim().split(/\s+/).map(dailyTerm));
const already = new Map<string, readonly string[]>();
for (const line of SAID_ALREADY.split(/[|\n]/)) {
  const [concept = '', others = ''] = line.trim().split(': ');
  if (others) already.set(dailyTerm(concept), others.split(' ').map(dailyTerm));
}

/** Whether a concept only says who, when, where or how. */
export function isSetting(term: string): boolean {
  return settings.has(term);
}

/** What these terms say already, so that it counts little beside them. */
export function impliedBy(terms: readonly string[]): ReadonlySet<string> {
  return new Set(
    terms.flatMap((term) => [...(already.get(term) ?? []), ...(broaderThan(term) ? [broaderThan(term) ?? ''] : [])]),
  );
}
