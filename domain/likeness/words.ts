/** Concepts of the field by name: in how many of a hundred signals each is expected, and its words and phrases between bars. */
export type Words = Readonly<Record<string, readonly [percent: number, words: string]>>;

const listed = (words: string) => words.split('|').map((word) => word.trim());

/** Small words that may stand inside a phrase without changing it, so phrases are read as if they were not there. */
export const SMALL = listed(`
  de|het|een|en|van|te|er|dat|die|dit|deze|je|jij|jou|we|wij|ik|ze|zij|hij|u|hen|hem|haar|hun|ons|onze|mijn|jullie|
  naar|bij|voor|met|om|dan|nu|al|nog|ook|zo|niet|wordt|worden|zeer|erg|heel|alleen|maar|in|des|der|den|daar|hier|t|n|s
`);

/** Words that join or colour, and verbs that anything may happen with: they say nothing about what a signal is about. */
const COLOUR = listed(`
  aan|af|als|achter|altijd|anders|andere|ander|beide|ben|bent|beter|best|bijna|binnen|blijft|blijven|blijf|boven|
  buiten|daardoor|daarna|daarom|denken|dicht|doen|doet|door|doordat|echt|echter|eerst|eerste|eigen|eigenlijk|elk|elke|
  elkaar|enige|enkel|enkele|enorm|er|ernstig|even|gaan|gaat|gedaan|geen|geeft|gekregen|geven|gewoon|ging|goed|goede|
  graag|groot|grote|had|hadden|hard|heb|hebben|hebt|heeft|heen|helemaal|helpen|helpt|hoe|hoog|hoge|iedere|ieder|iemand|
  iets|ineens|is|kan|kennen|kent|klein|kleine|kleiner|kom|komen|komt|kort|korte|kost|krijgen|krijgt|kun|kunnen|laat|
  laten|later|lang|lange|langer|langs|leren|leuk|liggen|ligt|loopt|lopen|lukken|lukt|maakt|maken|mag|meer|meest|meeste|
  men|merken|merkt|met|mogelijk|mogen|moet|moeten|na|naast|neemt|nemen|niemand|niets|nieuw|nieuwe|nodig|nog|nooit|of|
  omdat|onder|ondanks|onlangs|onmogelijk|ons|ooit|op|opnieuw|over|overal|per|pas|precies|regelen|geregeld|samen|sinds|
  slecht|slechte|snel|soms|sommige|staan|staat|steeds|tegen|telkens|terug|terwijl|toch|toe|tot|tussen|uit|vaak|vanaf|
  vanuit|vanwege|vast|veel|verder|verschil|via|vinden|vind|vindt|voldoende|voordat|vooral|vraagt|vragen|wanneer|want|
  was|waar|waardoor|waarom|wat|weer|weet|weten|weg|wel|welk|welke|werken|werkt|wie|wil|willen|word|zal|zegt|zeggen|
  zeker|zelden|zelf|zichzelf|zien|ziet|zijn|zitten|zit|zoals|zodat|zodra|zoeken|zoekt|zonder|zorgen|zou|zouden|zullen|
  minder|minimaal|maximaal|eerder|daarnaast|hierdoor|namelijk|inmiddels|momenteel|regelmatig|voortaan|extra|alles|
  allemaal|allerlei|halverwege|hele|houdt|noemt|gezocht|gevonden|gebeurt|gebeuren|raken|raakt|redden|behoefte|lastig|
  prettig|fijn|moeilijk|makkelijk|zwaar|bel|bellen|belt|terecht|arrangement|management|allebei|risico|setting|delen|
  deelt|gedeeld|gezamenlijke|verschillend|verschillende|laatste|snapt|niks|discussie|verzoek|verzoeken|schrijft|alweer|
  vaker|inbrengen|ingebracht|kijken|kijkt|vangt|opvangen|uitspreken|uitgesproken|gebruiken|gebruikt|wijzen|sturen|
  brengen|brengt|gebracht|houden|spreken|spreekt|praten|praat|proberen|geprobeerd|bieden|biedt|aanbieden|bestaat|
  bestaan|horen|hoort|voelen|voelt|leiden|leidt|zorgt|zorgde|bereiken|bereikt|blijken|blijkt|vertellen|verteld|
  luisteren|veranderen|veranderd|verbeteren|verbeterd|volgen|volgt|trekken|trekt|lijken|lijkt|hangt|hangen|wisten|
  zelfs|sowieso|tamelijk|redelijk|behoorlijk|vrijwel|overigens|daarvoor|waarbij|waarin|hierbij|ermee|erover|ervan|mee|
  rond|rondom|aantal|reden|oorzaak|gevolg|gevolgen|uiteindelijk|recent|recente|actueel|actuele|landelijke|regionale|
  lokale|lokaal|huidige|oude|jong|jonge|ouder|succes|duur|dure|dreigt|dreigen|ontstaat|ontstaan|ervaren|ervaart|
  oplossing|oplossingen|oplossen|eens|laag|lage|hoger|lager|schakelt|keer|derde|vierde|vijfde|tweede|twee|drie|vier|
  vijf|zes|zeven|acht|negen|tien|half|halve|anderhalf|paar
`);

/** Words that nearly every signal may hold: the field's own air. In a compound they are building blocks without a meaning of their own. */
export const AIR = listed(`
  jeugd|jeugdige|jeugdigen|kind|kinderen|kinder|jongere|jongeren|jeugdhulp|jeugdzorg|jeugdwet|hulp|zorg|zorgvraag|
  hulpvraag|hulpverlening|hulpaanbod|gezin|gezinnen|ouder|ouders|opvang|plaats|groep|vorm|tijd|lijst|rij|traject|
  aanbod|voorziening|team|werk|werker|vraag|probleem|problemen|problematiek|systeem|gezinssysteem|casus|casuistiek|
  situatie|leven|thuis|huis|locatie|afdeling|centrum|functie|regio|regionaal|landelijk|bovenregionaal|land|gebied|
  aanbieder|zorgaanbieder|organisatie|instantie|instanties|dienst|ondersteuning|begeleiding|steun|medewerker|mensen|
  collega|iedereen|signaal|signalen|knelpunt|leervraag|voorbeeld|tip|ervaring|ervaringen|idee|uur|dag|dagen|week|weken|
  maand|maanden|jaar|jaren|jarig|jarige|moment|vandaag|gisteren|januari|februari|maart|april|mei|juni|juli|augustus|
  september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|doelgroep|voorkomen|mogelijkheid|
  mogelijkheden|gesprek|gesprekken|plan|plannen|start|starten|startte|aanmelding|aanmeldingen|aanmelden|meedenken|
  aanpak|inzet|inzetten|probleemgedrag|gedrag|sector|branche|beleid|proces|knelpunten|samen|kans|kansen|middel|stap|
  stappen|manier|rol|taak|taken|haaglanden|rotterdam|rijnmond|holland|rijnland|midden|zuid|west|oost|noord
`);

/** Everything that is never a term by itself. */
export const MUTE: readonly string[] = [...SMALL, ...COLOUR, ...AIR];

/** What a concept is a kind of: "pleegzorg" and "gezinshuis" are both gezinsvormen. */
export const BROADER: Readonly<Record<string, string>> = {
  pleegzorg: 'gezinsvorm',
  gezinshuis: 'gezinsvorm',
  wachten: 'tekort',
  praktijkondersteuner: 'huisarts',
  tarief: 'financiering',
  volwassenggz: 'ggz',
};
