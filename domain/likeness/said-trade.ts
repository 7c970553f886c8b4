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
    getuige van geweld | getuige geweld | kinderen getuige | getuige huiselijk | kinderen zagen geweld | kinderen zien geweld | klappen kinderen | waar kinderen bij zijn | kinderen erbij waren | =kinderen erbij | ruzie thuis gezien | kinderen zagen | wat zij zagen | wat ze zagen | kinderen horen ruzie | ruzies thuis gezien | ruzies gezien |
    meekregen van geweld | wat zij meekregen | wat kinderen meekregen | kinderen hebben niets gemerkt | kinderen merken er niks van | kinderen hoorden alles | kinderen sliepen | zeggen dat kinderen sliepen | praten met kinderen over geweld | kinderen over geweld praten | geweld tussen ouders kinderen`,
  biologischeouders: `biologische ouders | biologische moeder | biologische vader | ouders van pleegkind | moeder van pleegkind | eigen ouders pleegkind | bezoek ouders pleegkind | loyaal aan ouders | =ouders op afstand | =ouder op afstand | eigen moeder pleeg`,
  jazeggen: `ja knikken | knikken ja | knikken | zegt overal ja | ja zeggen | ja hoor | zegt ja maar doet niks | beleefd ja | beleefdheid | laten navertellen | navertellen | terug laten vertellen | eigen woorden terugvertellen | instemmen is niet begrijpen | terugvraagmethode`,
  laaggeletterd: `
    laaggeletterd | laaggeletterde | laaggeletterdheid | laaggeleterde | kan niet lezen | kunnen niet lezen | kan niet goed lezen | brieven niet begrepen | begrijpt brieven niet | begrijpen brieven niet | begrijpen onze brieven niet | begrijpen plan niet | analfabeet | analfabete | ingesproken bericht | ingesproken berichten |
    spraakbericht | eenvoudige brief | leesbare brief | brief in gewone taal | plan op een vel | plan met foto's | spraakberichten | plaatjes in plaats van brieven | kan niet lezen ouder`,
  afsprakenvergeten: `
    vergeten afspraken | vergeten wat we afspreken | vergeten alles wat | vergeet wat we afspreken | onthouden afspraken niet | afspraken op koelkast | koelkast | afspraken pictogrammen | pictogrammen afspraken | één afspraak per keer | een afspraak tegelijk | dagelijks herhalen | herhalen van afspraken | voordoen | voordoen en samen doen |
    snapt afspraken niet | begrijpt afspraken niet | begrijpt mijn afspraken niet | onthoudt afspraken niet | niet nagekomen afspraken | overvraging ouder | zegt overal ja | korte zinnen pictogrammen | één ding tegelijk | verandert er niks thuis lvb | doelen in gewone taal | drie doelen | plan aan koelkast | navertellen |
    belooft van alles maar | belooft maar doet niet | een ding tegelijk | in eigen woorden herhalen | eigen woorden herhalen`,
  leerbaarheid: `
    leerbaar | leerbaarheid | genoeg leren | kunnen genoeg leren | kunnen ouders leren | kan moeder leren | leren op maat | gezinsopname | gezinsobservatie | gezinspsychiatrie | ouderschap beoordelen | beoordelen van ouderschap | beoordeel je ouderschap | goed genoeg ouderschap | goed genoeg | kan moeder opvoeden | kunnen ouders opvoeden |
    moeder met laag iq opvoeden | laag iq opvoeden | opvoedvermogen | opvoedingscapaciteiten | opvoedvaardigheden inschatten | iq-score | niet door iq | opname van het gezin | kunnen leren ouders | wat ouders konden leren | steun blijvend nodig`,
  lastigoverleg: `
    te snel gepraat | te moeilijk gepraat | moeilijke woorden | moeilijke woorden overleg | begrijpt overleg niet | boos in overleg | boos in elk overleg | vertrouwde steunpersoon | steunpersoon mee | iemand meenemen naar gesprek | pauzes in gesprek | kleine overleggen | te veel mensen aan tafel | drie mensen aan tafel | onbegrip`,
  koppuitleg: `
    uitleg ziekte ouder | uitleggen ziekte ouder | kinderen snappen niets van | wat vertel je kinderen over | vertellen over moeder | vertellen dat moeder ziek | vertellen dat vader ziek | ziekte van ouder uitleggen | psychische ziekte uitleggen | uitlegt wat ziekte is | niet hun schuld | niet jouw schuld | geen schuld aan hebben |
    niet zijn schuld | prentenboek | prentenboek ziekte | kopp-groep | uitleg aan kinderen over ziekte | vader legt zelf uit | moeder legt zelf uit | kinderen snappen niks van ziekte | kinderen praten over ziekte ouder | zwijgen om te beschermen | kinderen denken dat het hun schuld is | kinderen uitleg ziekte |
    wat zeg ik tegen kinderen over | papa ziek in zijn hoofd | mama ziek in haar hoofd | ziek in hoofd | kinderen over depressie vader | kinderen over ziekte moeder | bij wie kinderen terechtkunnen`,
  beschikbaarouder: `
    emotioneel niet beschikbaar | niet beschikbaar voor kind | emotioneel beschikbaar | geen energie voor kind | geen energie om kind | ziet kind niet staan | geen aandacht voor kind | kleine momenten samen | tien minuten samen | videofeedback ouder | video-opnamen | video-opnames | sensitiviteit | sensitief reageren | sombere ouder |
    ouder somber kind`,
  waanouder: `waan | wanen | waanbeelden | in waan betrokken | betrekt kind in waan | betrekt zoon in | betrekt dochter in | meegetrokken in wanen | paranoïde ouder | psychotische vader | psychotische moeder | achterdochtige ouder`,
  wisselendeouder: `ouder met borderline | moeder borderline | borderline ouder | ene keer geweldig | dan weer de vijand | zwart-wit ouder | idealiseren | aantrekken en afstoten | heftige wisselingen | wisselende stemming ouder | grillige ouder | voorspelbaar contact ouder | borderlinestoornis`,
  mantelzorgschool: `
    school merkt niet mantelzorg | leerling mantelzorger | leerling zorgt thuis | leerling verzorgt | leerling thuis verzorgt | school weet niet thuis zorgt | cijfers kelderen | cijfers zakken | uitstel van toetsen | uitstel toets | telefoon in de les | mentor op hoogte zorg | te laat komen | te laat op school | komt elke dag te laat |
    broertjes naar school brengen | zusjes naar school brengen | jongere kinderen wegbrengen | verzorgt vader onvoldoendes | onvoldoendes | uitstel en rust school | mentor wist van zorg | mentor wist van thuis | haalt onvoldoendes`,
  zorgthuisblijven: `niet weg van huis | durft niet van huis | moeder niet alleen laten | vader niet alleen laten | wil thuis blijven bij zieke | bang dat er iets gebeurt met moeder | bang dat er iets gebeurt met vader | wie is er bij zieke ouder | bezorgd over zieke ouder | thuis blijven voor moeder | thuis blijven voor vader`,
  jongevader: `vader zelf minderjarig | vader nog minderjarig | vader van de baby | vader baby buiten gehouden | vader baby betrekken | jonge vader echo | jonge vader betrekken | vader mee naar echo | vader in opleiding | vader puber`,
  familiethemaschool: `vaderdag | moederdag | stamboom | stambomen | familiethema | babyfoto | babyfoto meenemen | thema familie in de klas | gezinsthema | beladen thema | twee families | werkje voor moeder | knutselen voor vader`,
  schoolnaplaatsing: `
    geen school wil | geen enkele school wil | school inschrijven verhuizing | school weigert inschrijving | inschrijven school | deeltijdstart | school na overplaatsing | school na verhuizing | nieuwe school na plaatsing | oude school na plaatsing | op eigen school blijven | eigen school blijven | oude school blijven | school behouden |
    schoolwisseling plaatsing | behoud van school | vertrouwde klas | vertrouwde school | van school wisselen door plaatsing | kilometer naar school | welke school na | school na uithuisplaatsing | op zijn vertrouwde school | op haar vertrouwde school | school en vervoer na plaatsing`,
  vastechauffeur: `
    andere chauffeur | elke dag andere chauffeur | vaste chauffeur | vaste chauffeurs | wisselende chauffeurs | chauffeur weigert | tips voor chauffeur | koptelefoon bus | koptelefoon taxi | zitplek | zitplaats | vaste plek in de bus | achter de chauffeur | foto van chauffeur | fotokaart | pool chauffeurs | ruzie in taxibusje |
    ruzie in de taxi | overgeven in busje | instappen bus | durft niet in te stappen | chauffeur wil niet meer | chauffeur wil kind niet | briefje voor chauffeur`,
};
