/** Two invented signals for each theme of the example network, by the theme's key. */
export const about: Readonly<Record<string, readonly string[]>> = {
  'andere-domeinen': [
    'Samenwerking met het onderwijs komt niet van de grond',
    'jeugdhulp, wmo en volwassenen-ggz werken langs elkaar heen',
  ],
  forensisch: [
    'Jongens met een delictverleden vinden geen behandelplek',
    'Er is te weinig forensische behandeling in de regio',
  ],
  'alternatieven-jeugdzorgplus': [
    'Welk alternatief is er voor gesloten plaatsing bij meisjes?',
    'We willen jongeren niet in JeugdzorgPlus plaatsen maar vinden geen andere oplossing',
  ],
  'specialistische-ggz': [
    'De wachttijd bij de jeugdpsychiatrie loopt op tot een jaar',
    'Kinderen staan maanden op de wachtlijst voor specialistische GGZ',
  ],
  autisme: [
    'Meisje met ASS en een eetstoornis wordt overal geweigerd',
    'Autisme en angst samen: waar kan een kind terecht?',
  ],
  'organisatie-en-inkoop': ['Vaktherapie is niet meer ingekocht', 'Tarieven en contracten verschillen per gemeente'],
  'resultaten-en-trends': [
    'Hoe meten jullie het resultaat van hulp?',
    'Cijfers over jeugdhulp zijn tussen regio’s niet te vergelijken, trends zien we niet',
  ],
  'ambulante-hulp': [
    'Wachttijd voor ambulante hulp is nu 9 maanden',
    'Er is geen ambulante begeleiding die meteen kan beginnen',
  ],
  gezinsvormen: ['Er zijn te weinig pleeggezinnen voor pubers', 'Gezinshuizen hebben geen plek meer'],
  voogdijpupillen: [
    'Een voogdijkind wordt voor de derde keer overgeplaatst',
    'plaatsing van kinderen onder voogdij kost maanden',
  ],
  'overgang-18': [
    'Zodra jongeren achttien worden stopt de hulp',
    'De overgang naar volwassenheid is slecht voorbereid',
  ],
  'uitgeputte-gezinnen': [
    'Ouders zijn uitgeput na jaren zorgen voor hun kind',
    'overbelaste gezinnen hebben geen lucht meer',
  ],
  'passende-hulpverlener': [
    'Het profiel van de hulpverlener past niet bij deze jongere',
    'Welke hulpverlener past bij een jongen die niemand vertrouwt?',
  ],
  'wlz-indicatie': [
    'Het CIZ wijst de Wlz-aanvraag af bij een complexe zorgvraag',
    'indicatie langdurige zorg laat te lang op zich wachten',
  ],
  'kleinschalig-wonen': [
    'Een kleinschalige woongroep dicht bij huis ontbreekt',
    'We missen kleine woonvormen in de regio',
  ],
  'urgente-jeugdzorgplus': [
    'Een spoedplaatsing in JeugdzorgPlus lukt niet',
    'met spoed een gesloten plek vinden kost dagen bellen',
  ],
  'verklarende-analyse': ['Zelden ligt er een verklarende analyse', 'Hoe maak je met ouders een verklarende analyse?'],
};

/** Invented signals that are about none of the themes, or not clearly about one. */
export const aboutNone: readonly string[] = [
  'Kinderen leren steeds later zwemmen',
  'JeugdzorgPlus',
  'De wachttijd is te lang',
  'Er is te weinig tijd voor overleg',
  'Jongeren missen een plek in de wijk om elkaar te ontmoeten',
  'De nieuwe printer doet het niet',
  'Ouders vinden onze website onduidelijk',
  'Goed voorbeeld: samen koken met de buurt',
  'Wie heeft ervaring met hulp aan kinderen die niet slapen?',
  'Kinderen gamen de hele nacht door',
  'Hulpverleners voelen zich onveilig bij huisbezoek',
  'Een baby van verslaafde ouders huilt veel',
  'Er is geen tolk voor het gesprek',
  'Pesten in de klas neemt toe',
  'zorg',
];
