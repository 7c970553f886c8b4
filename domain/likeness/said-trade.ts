import type { Said } from './said.ts';

/** More words of the trade: what professionals call it, whom they call in and what they make of it. */
export const TRADE: Said = {
  leerlingenvervoer: `
    leerlingenvervoer | taxibusje | taxibus | schoolbusje | schooltaxi | busje school | taxi school | chauffeur | chauffeurs |
    vervoersbedrijf | vaste chauffeur | schoolvervoer | wisselende chauffeurs | busje naar school | begeleider in de bus`,
  vervoer: `vervoersbedrijf | vervoersbedrijven | zitplaats | schoolbusje | autorit | kilometervergoeding`,
  vechtscheiding: `
    vechtscheiding | conflictscheiding | complexe scheiding | ouderstrijd | strijdende ouders | strijd tussen ouders | ruziënde ouders |
    loyaliteitsconflict | klem | zit ertussen |  ruzie tussen ouders | ouders vechten | vechtende ouders | uit de knel |
    kinderen uit knel | partij kiezen |  zwartmaken | steunfiguur kind`,
  eergeweld: `
    eergeweld | eergerelateerd | eerwraak | familie-eer | eerzaak | eer van de familie |  gezien met vriendje | =broers dreigen |
    =broers bedreigen | =familie dreigt | =familie bedreigt | schande familie | eer geschonden | eerkwestie | eergevoel`,
  faalangst: `faalangst | presentatie | presentaties | spreekbeurt | spreekbeurten | spreekangst | toetsangst | examenvrees | examenangst |  spreken voor klas | voor de klas spreken | podiumangst`,
  angst: `presentatie | presentaties | examenvrees | geruststellen | vrees |  ademhalingsoefening | ademhalingsoefeningen | bloost | blozen`,
  trauma: `
    traumatrigger | traumatriggers | uitlokker | uitlokkers | alles heeft meegemaakt | wat hij heeft meegemaakt | wat zij heeft meegemaakt | bevriest |
    harde stemmen | overlevingsstand | stressvat | stressrespons | alarmsysteem | traumabril | vliegt op | verstart | verstijft | traumabewust | traumagevoelig`,
  zelfbeschadiging: `zelfverwonding | zelfletsel | wondverzorging | harm reduction snijden | krassen | zelfbeschadigend`,
  matching: `
    matching | match | matchen | klik ontbreekt | kennismaken in stappen | veto | samenstelling groep | samenstelling van de groep |  kennismakingsbezoek |  nieuwe bewoner | mismatch | goede match | verkeerde match`,
  terugplaatsing: `
    terugplaatsing | thuisplaatsing | terugplaatsen | thuisplaatsen | terug naar huis | weer thuis wonen |  terug thuis |  naar huis terug | weer bij ouders wonen |
    terugkeer naar huis | voorwaarden terugkeer | voorwaarden thuisplaatsing | terugkeer naar ouders`,
  huisuitzetting: `woningbouwvereniging | woonstichting | betalingsregeling | dreigt huis uitgezet | uithuiszetting | uitzetting huis`,
  schulden: `betalingsregeling | vroegsignalering`,
  medicatieontrouw: `
    slikt niet | slikken niet | neemt pillen niet |  innemen medicatie | therapietrouw | medicatietrouw | weigert medicatie | weigert pillen | spuugt pillen | vergeet pillen |
    stopt met medicatie | zelf gestopt met medicatie | pillen vervelend`,
  psychofarmaca: `risperidon | antipsychotica | aripiprazol | abilify | quetiapine | olanzapine | pipamperon | dipiperon | psychofarmaca | neuroleptica`,
  onverklaard: `  geen oorzaak | niets gevonden | niks gevonden | onverklaard | onverklaarde | tussen de oren | lichamelijk niets | psychosomatisch | functionele klachten | solk | alk`,
  wantrouwen: `
    wantrouwen | wantrouwend | wantrouwig | wantrouwt | argwaan | slechte ervaringen | vertrouwt geen | vertrouwt niemand | vertrouwt instanties |  eerdere hulpverleners | eerdere hulp |
    negatieve ervaringen | zorgmijder | zorgmijdend | houdt hulp af | hulp afhoudt |  beschadigd door hulp`,
  prenataal: `prenataal | ongeboren | tijdens de zwangerschap | aanstaande moeder |  zwangere vrouw | geboorteplan |  verloskundige`,
  samenwerking: `onderwijs jeugdhulp | school en jeugdhulp | zorgen delen school | elkaars zorgen | elkaars verhaal | op één lijn | niet op één lijn`,
  verlengdejeugdhulp: `
    verlengde jeugdhulp | verlengde jeugdzorg | verlengde pleegzorg | verlengd verblijf | voortzetting jeugdhulp | voortzetting van jeugdhulp | voortgezette jeugdhulp | doorlopen na achttien | =tot 23 | =tot 21 |
    hulp doorlopen | begeleiding doorlopen | doorlopende hulp | hulp na achttien | jeugdhulp na achttien | hulp tot 23 | langer jeugdhulp | pleegzorg tot 21`,
  toekomstplan: `
    toekomstplan | toekomstplannen | big five | big 5 | perspectiefplan | overgangsplan | nog niets geregeld | wat moet geregeld | geregeld zijn achttien | stopt alles | binnenkort achttien | bijna achttien | wordt achttien | bijna volwassen |
    bijna meerderjarig | vanaf zestien | jaar voor de meerderjarigheid | wonen inkomen | inkomen en wonen`,
  spijbelen: `
    spijbelen | spijbelt | spijbelde | spijbelaar | gespijbeld | ongeoorloofd verzuim | ziekteverzuim | schoolverzuim | verzuim | verzuimt | verzuimbrief | vaak afwezig | steeds ziek gemeld | vaak ziek gemeld | ziekmeldingen |
    afwezigheid school | afwezigheid leerling | absentie | wegblijven | lessen mist | mist lessen | uren missen`,
  verandering: `
    verandering | veranderingen | onverwachte verandering | wijziging | wijzigingen | gewijzigd | anders gaat dan gepland | overgangen op een dag | onverwachts | andere volgorde | invaljuf | wijzigingen aankondigen`,
  pester: `pester | pesters | pestende leerling | treitert anderen | anderen treitert | kind dat pest | zelf pest | pestgedrag | dader van pesten | pestkop`,
  kindgetuige: `
    getuige van geweld | getuige geweld | kinderen getuige | getuige huiselijk | kinderen zagen geweld | kinderen zien geweld | klappen kinderen | waar kinderen bij zijn | kinderen erbij waren | =kinderen erbij | ruzie thuis gezien | kinderen zagen |
    wat zij zagen | wat ze zagen`,
  biologischeouders: `biologische ouders | biologische moeder | biologische vader | ouders van pleegkind | moeder van pleegkind | eigen ouders pleegkind | bezoek ouders pleegkind | loyaal aan ouders | =ouders op afstand | =ouder op afstand | eigen moeder pleeg`,
};
