import type { Said } from './said.ts';

/** Where someone comes from, what is believed there, and who someone is or loves. */
export const ORIGIN: Said = {
  vluchteling: `
    vluchteling | vluchtelingen | vluchten | gevlucht | gevluchte | asiel | asielzoeker | asielzoekers |
    asielzoekerscentrum | azc | statushouder | verblijfsstatus | verblijfsvergunning | gezinshereniging |
    gezinshereniging wachten | nareis | nieuwkomer | nieuwkomers | oorlog | oekraine | oekraiens | oekraiense |
    syrie | syrisch | syrische | eritrea | eritrees | eritrese | afghanistan | afghaans | somalie | somalisch | irak |
    iran | jemen | turkije gevlucht | amv | alleenstaande minderjarige | nidos | ama | ind | coa | isk | schakelklas |
    internationale schakelklas | inburgering | taalschool | bombardement | bootje | nieuw nederland | pas nederland |
    noodopvang azc | land herkomst | taalklas | ontheemd | bommen | migratieachtergrond | minderjarige alleenreizend |
    thuisland | dingen gezien oorlog | vluchtroute | libie | middellandse zee | palestijns | gaza | koerdisch |
    tsjetsjeens | ethiopisch | iraans | afghaanse | iraaks | noodlocatie | opvanglocatie | status gekregen |
    vluchtelingenstatus | alleenstaande vluchteling | alleenstaande minderjarige vluchteling | vluchtelingenkind |
    vluchtelingenkinderen | vluchtelingengezin | nidos-voogd | nidos voogd | nidosjongere | amv'er | ex-amv |
    opvang nidos | kleinschalige wooneenheid | kwv | gzas | asielprocedure | procedure ind | asielaanvraag |
    afwijzing asiel | asielkinderen | azc-kind | ter apel | oekraiener | syrier | eritreeër | eritreeer | soedan |
    soedanees | ethiopie | congo | palestina | palestijnse | jezidi | oeigoer | familie in land | familie nog in |
    familie daar | ouders in syrie | hereniging | herenigd | nagereisd | mvv | pharos | vluchtelingenwerk |
    isk-school | oorlogstrauma | bootvlucht | smokkelaar | overheid land | =vlucht`,
  ongedocumenteerd: `
    ongedocumenteerd | ongedocumenteerde | ongedocumenteerden | zonder papieren | geen papieren | illegaal |
    illegale | verblijfsvergunning | zonder verblijfsvergunning | geen verblijfsvergunning | verblijfsrecht |
    rechtmatig verblijf | uitgeprocedeerd | uitzetting | uitzetten land | geen bsn | bsn | niet ingeschreven |
    onverzekerd | koppelingswet | terug land herkomst | dublin | geen status | verblijfsstatus |
    zonder verblijfspapieren | geen verblijfspapieren | geen verblijfsrecht | verblijfstatus | verblijf illegaal |
    zonder status | wachten op status | uitgezet land | terugkeerbesluit | vreemdelingenpolitie | vertrekplicht |
    kinderpardon | cak regeling | lvv | =papieren`,
  migranten: `
    arbeidsmigrant | arbeidsmigranten | =pools | =poolse | roemeens | roemeense | bulgaars | bulgaarse | roma | sinti |
    woonwagen | woonwagenkamp | marokkaans | marokkaanse | turks | turkse | surinaams | antilliaans | antilliaanse |
    curacao | migratieachtergrond | migratie | afkomst | allochtoon | hindostaans | chinees | ghanees | kaapverdisch |
    molukse | moluks | marokkaan | hongaars | oost-europees | oost-europese | nieuwe nederlanders | tweede generatie |
    arbeidsmigratie`,
  tolk: `
    tolk | tolken | vertalen | vertaler | vertaling | vertaalt | vertaal | tolkentelefoon | telefonische tolk |
    beroepstolk | geen nederlands | spreekt geen nederlands | spreken geen nederlands | taalbarriere | taalprobleem |
    anderstalig | andere taal | vreemde taal | google translate | verstaat niet | verstaan niet | arabisch |
    tigrinya | =pools | turks | taal niet spreekt | moedertaal | meertalig | tweetalig | nederlands leren | taalles |
    verstaat | professionele tolk | beroepstolken | tolkt | tolkte | getolkt | laat kind tolken | kind laten tolken |
    vertaalt alles | vertaalt voor moeder | vertaalt voor ouders | dochter vertaalt | zoon vertaalt | kind vertaalt |
    vertaal-app | spreekt de taal niet | spreken de taal niet | farsi | dari | somalisch | oekraiens | pasjtoe |
    koerdisch spreekt | beheerst taal niet | andere moedertaal | thuistaal | vertaald | global talk | tvcn`,
  cultuur: `
    cultuur | cultureel | culturele | cultuurverschil | cultuurverschillen | cultuursensitief | andere cultuur |
    tradities | land herkomst | afkomst | familie-eer | eergerelateerd | eerwraak | gezichtsverlies | schande |
    gearrangeerd huwelijk | uithuwelijken | uitgehuwelijkt | huwelijksdwang | gedwongen huwelijk | achterlating |
    achtergelaten land | imam | sleutelpersoon | sleutelfiguur | hoofddoek | voodoo | boze oog | djinn | geesten |
    winti | vrouw niet praten | strenge vader | witte hulpverlener | discriminatie | racisme | vooroordelen | roma |
    marokkaans | turks | eritrese | somalisch | islamitisch | moslim | hindoestaans | interculturele | diversiteit |
    andere gewoonten | gewoonten gebruiken | geloof gebruiken | eerzaak | cultuursensitieve | migratieachtergrond |
    gezin uit ander | zwarte magie | boze geesten | eer van familie | traditioneel | traditionele | wij-cultuur |
    collectivistisch | ik-cultuur | cultuurmakelaar | intercultureel | cultuurspecifiek | tussen culturen |
    schaamtecultuur | beschadigde eer | =geloof`,
  geloof: `
    gelovig | religie | religieus | religieuze | kerk | moskee | imam | dominee | christelijk | christelijke |
    reformatorisch | bijbels | bijbel | koran | bidden | moslim | islam | islamitisch | jehova | jehova's getuigen |
    ramadan | streng gelovig | god | zonde | pastor | geloofsgemeenschap | gereformeerd | christen | katholiek |
    evangelisch | pinkstergemeente | hindoe | boeddhist | gebed | bijbelvast | strenggelovig | kerkgenootschap |
    kerkgemeenschap | ouderling | godsdienst | godsdienstig | exorcisme | duivel | duiveluitdrijving | predikant |
    dominees | kerkenraad | =geloof | geloofsovertuiging`,
  discriminatie: `
    discriminatie | gediscrimineerd | discrimineren | racisme | racistisch | vooroordeel | vooroordelen |
    uitsluiting | huidskleur | discriminerend | racistische | achterstelling | institutioneel racisme |
    uitgescholden om afkomst`,
  lhbti: `
    lhbti | lhbtiq | lhbtiqa | homo | homoseksueel | homoseksualiteit | lesbisch | lesbienne | bi | biseksueel | gay |
    queer | uit kast | uit kast komen | coming-out | coming out | valt op jongens | valt op meisjes |
    verliefd op jongen | verliefd op meisje | geaardheid | regenboog | gsa | paarse vrijdag | trans | transgender |
    gender | non-binair | intersekse | genderdysforie | coc | regenbooggroep | seksuele voorkeur | op jongens valt |
    op meisjes valt | uit de kast | lesbische | homo's | queer jongere | panseksueel | roze in blauw |
    genderdiversiteit`,
  genderzorg: `
    gender | genderzorg | genderpoli | genderteam | trans | transmeisje | transjongen | transgender | transvrouw |
    transman | transitie | non-binair | nonbinair | genderdysforie | genderidentiteit | puberteitsremmers | hormonen |
    voornaamwoorden | voornaam | andere voornaam | naam aangesproken | aanspreken naam | als jongen aangesproken |
    als meisje aangesproken | jongenskleren | meisjeskleren | verkeerd lichaam | geslacht | binder |
    geboren als jongen | geboren als meisje | gewenste naam | gewenste aanspreekvorm | aanspreekvorm |
    nieuwe voornaam | nieuwe naam gebruiken | hen/die | aanspreken met | genderkliniek | genderpoli wachten |
    geslachtsverandering | meisje wil jongen | jongen wil meisje | sociale transitie | transkind | transpersoon |
    transgenders | transkinderen | geboortegeslacht | voelt zich geen meisje | voelt zich geen jongen |
    hormoonbehandeling | =wil jongen zijn | =wil meisje zijn | =voelt zich jongen | =voelt zich meisje |
    =voelt zich een jongen | =voelt zich een meisje | =andere naam | =nieuwe naam`,
  huwelijksdwang: `
    huwelijksdwang | uithuwelijken | uitgehuwelijkt | gedwongen huwelijk | gearrangeerd huwelijk | kindhuwelijk | trouwen | verloofd | verloving | neef trouwen | moet trouwen | achterlating | achtergelaten land herkomst | eergerelateerd | eergeweld | eerwraak | familie-eer | eer familie | schande familie | genitale verminking | besnijdenis |
    maagd | maagdelijkheid | neef in buitenland | trouwen met neef | zomervakantie uitgehuwelijkt | angst voor vakantie | landelijk knooppunt huwelijksdwang | lkha | huwelijk onder dwang | huwelijkspartner | huwelijkskandidaat | in buitenland trouwen | achtergelaten in buitenland | achterlaten in buitenland | verplicht trouwen |
    partnerkeuze | vrije partnerkeuze | moet trouwen met | paspoortsignalering | signalering paspoort | ticket enkele reis | tickets land | tickets naar land | religieus scheiden | islamitisch scheiden | huwelijkse gevangenschap | huwelijksgevangenschap | religieus huwelijk | kindbruid | op vakantie en niet terug |
    niet terugkomen van vakantie | vakantie niet terug | achterlaten familie buitenland | reisgegevens`,
  amvachttien: `
    amv achttien | amv wordt achttien | amv meerderjarig | nidos achttien | alleenstaande vluchteling achttien | statushouder achttien | einde voogdij nidos | nidos stopt | weg bij nidos | na nidos | ex-amv | voogdij nidos stopt | jonge statushouder | jonge statushouders | vluchtelingjongere zelfstandig | statushouder zelfstandig |
    voogdij stopt verjaardag | stoppen voogdij verjaardag | zelfstandigheid alleenstaande vluchteling | vluchtelingjongeren zelfstandigheid | alleenstaande vluchtelingjongeren | amv zelf regelen | amv zelfstandig | landgenoot of buddy | einde van de voogdij | nidos-voogdij | einde nidos | geen voogd meer | voogd stopt achttien |
    oefenen zelfstandig wonen vluchteling | amv rekeningen`,
  asielprocedure: `
    asielprocedure | ind | procedure ind | besluit ind | verblijfsbesluit | verblijfsprocedure | verblijfsstatus | verblijfsvergunning | wachten op ind | wachten op besluit ind | wachten op status | asiel afgewezen | asielaanvraag afgewezen | procedure is afgewezen | afgewezen gezin | uitgeprocedeerd | uitgeprocedeerde | uitzetting |
    dreigende uitzetting | terugkeerbesluit | terugkeer naar land van herkomst | duikt onder | onderduiken | duikt misschien onder | geworteld | gewortelde kinderen | worteling | vertrekplicht | kinderpardon | tweesporenbegeleiding | terugkeren land | in afwachting van status | onzekerheid over verblijf | onzeker verblijf | azc kind stil |
    gezin moet nederland uit | moet land uit | moeten nederland uit | uit nederland moeten | kinderen hier geboren | vertrek uit nederland | terug moeten naar land | asieladvocaat | geen verblijfsvergunning gekregen | kinderen hier opgegroeid`,
  familieverweg: `
    familie in oorlogsgebied | familie in oorlog | familie achtergelaten | familie ver weg | zorgen over familie daar | piekert over familie | mist zijn familie | familie thuisland | ouders in het buitenland | bellen met familie thuisland | bellen naar thuisland | beltegoed | gezinshereniging | nareis | hereniging | herenigd |
    wacht op gezinshereniging | familie overgekomen | nagereisd | nagereisde | vader overgekomen | moeder overgekomen | gezin overgekomen | thuisfront | vast belmoment familie | wachtte op familie | wacht op familie | nieuws uit thuisland | geld naar familie | geld sturen | stuurt geld naar huis | geld naar thuisland`,
  opvanggezin: `
    opvanggezin | opvanggezinnen | opvang in gezin vluchteling | zelfde achtergrond | dezelfde achtergrond | culturele match | plek voor jonge vluchteling | plek nidos | nidosgezin | opvang amv | kleinschalige opvang amv | alleenreizend kind plaatsen | gezin uit eigen cultuur | pleeggezin met zelfde cultuur | pleeggezin andere cultuur`,
  vluchtkindweg: `verdwenen uit opvang | verdwijnt uit opvang | verdwenen uit azc | verdwenen uit de opvang | vermist vluchtelingkind | amv vermist | amv verdwenen | vluchtelingkind verdwenen | met onbekende bestemming | mob | smokkelaars | mensensmokkel`,
  leeftijdtwijfel: `leeftijd betwijfeld | twijfel over leeftijd | leeftijd wordt betwijfeld | leeftijdsonderzoek | leeftijdsschouw | leeftijd vastgesteld | geboortedatum | =geboortedatum | verkeerde leeftijd | leugenaar | niet geloofd over leeftijd | leeftijdsregistratie | ontwikkelingsniveau leeftijd`,
  anderstaligetest: `
    iq-test nieuwkomer | iq test nieuwkomer | test nieuwkomer | test in andere taal | intelligentieonderzoek | intelligentieonderzoek taal | intelligentietest | non-verbale test | non-verbaal | non verbale | taalvrije test | nederlands nog niet goed test | test en taal | laag iq nieuwkomer | laag iq door taal | diagnostiek anderstalig |
    diagnostiek meertalig | cultuurvrije test`,
  kindtolkt: `
    kind tolkt | kind als tolk | kind laten tolken | kind vertaalt | zoon vertaalt | dochter vertaalt | dochter tolkt | zoon tolkt | zoon of dochter vertalen | niet laten vertalen | kind laten vertalen | niet door kind laten | tolkt voor zijn moeder | professionele tolk | tolk in plaats van kind | leest brieven voor ouders |
    =tolken voor ouders | =tolkt voor ouders | =tolkt voor moeder | zoontje tolken | kinderen niet vertalen | laat kinderen niet vertalen | kind moet tolken | moet tolken voor`,
  tolkkeuze: `
    tolk kent het gezin | tolk kent gezin | tolk uit de gemeenschap | tolk bekende | bekende tolk | tolk niet vertrouwen | vertrouwt tolk niet | tolk vertrouwen | telefonische tolk | andere tolk | tolk uit andere regio | tolk zonder namen | tolk man of vrouw | vrouwelijke tolk | tolkentelefoon | tolk roddelt | kleine gemeenschap |
    kleine gemeenschappen`,
  slaanopvoeding: `
    straffen met slaan | slaan als straf | slaan als opvoeding | slaan als opvoedmiddel | opvoedtik | opvoeden met slaan | slaan hoort erbij | slaan is normaal | slaan normaal | dat was daar normaal | tik hoort erbij | lijfstraf | lijfstraffen | slaan in cultuur | corrigerende tik | billenkoek | slaan mag hier niet | wet hier slaan |
    andere opvoeding | opvoedcultuur | opvoeden in twee culturen | alternatieven voor slaan | straffen zonder slaan | fysiek straffen | fysieke straf | hardhandig opvoeden | wet uitleggen nieuwkomers | opvoeden in nederland | anders opvoeden dan thuis | gezag zonder slaan | opvoedalternatieven | slaat kinderen als straf |
    kinderen slaan als straf | zonder slaan gezag | wat hier wel en niet mag | hier mag je niet slaan | slaat zijn kinderen | oefenen zonder slaan`,
  geesten: `
    djinn | djinns | bezeten | bezetenheid | boze oog | boze geest | boze geesten | geesten | geest | winti | voodoo | brua | zwarte magie | vloek | vervloekt | behekst | hekserij | reinigingsritueel | ritueel voor behandeling | genezer | gebedsgenezer | medicijnman | duivel | duiveluitdrijving | exorcisme | bovennatuurlijk | voorouders |
    amulet | ruqya | geestelijk verzorger`,
  geslotengeloof: `
    gesloten geloofsgroep | geloofsgroep | gesloten gemeenschap | gesloten beweging | gesloten geloof | strenge beweging | afgesloten beweging | sekte | sektarisch | sekteleider | goeroe | goeroes | spiritueel leider | spirituele leider | spiritueel | leer van de groep | beweging verlaten | uitgetreden | uittreden | jehova's getuigen |
    jehova | uitsluiting uit geloof | mogen met niemand buiten omgaan | geen contact buiten geloof | afgezonderd van de wereld | streng kerkgenootschap | streng gelovige ouders | streng gelovig gezin | vertrouwd iemand uit de kerk | iemand uit de kerk | brug naar geloof | kerk als brug`,
  geloofzorg: `
    weigeren uit geloof | weigert uit geloof | geloof en behandeling | bidden in plaats van | gebed en behandeling | predikant betrekken | imam betrekken | religieuze gronden | geloof weigert | geen vaccinatie uit geloof | bloedtransfusie | behandeling geloof | god geneest | medische weigering | weigeren operatie |
    weigert medische behandeling | ouders weigeren medische | vertrouwd iemand uit de kerk | iemand uit kerk | uit de moskee | voorganger | geestelijk leider`,
  eergeweld: `
    eerkwestie | eerkwesties | eerschending | eerdruk | eerzaken | eerexpert | leec | eercultuur | schande brengen | schande voor familie | familie zoekt haar | broers bedreigen | bang voor broers | bang voor haar broers | bang voor haar vader | bang voor familie | broers haar | broers iets aandoen | haar broers |
    broers horen van haar vriend | gezien met jongen | met jongen gezien | vriend ontdekt | vriend geheim houden | stiekem een vriend | ongehuwd | ongehuwd zwanger | maagd | maagdelijkheid | maagdenvlies | eervol | eervolle | gezichtsverlies | familie schaamt zich | bewaken zus | zus bewaken | zus in de gaten houden | broer controleert zus |
    broer houdt zus in de gaten | naam van familie | gerespecteerde bemiddelaar | bemiddelaar gemeenschap | zus de hele dag in de gaten | houden zusje in de gaten | broers dreigen | eergevaar | verzwegen zwangerschap | mogelijk eergeweld | zwanger familie mag | familie mag zwangerschap | gevaar familie meisje`,
  kindgedetineerde: `
    kind van gedetineerde | kinderen van gedetineerden | kinderen van gevangenen | vader crimineel | vader is crimineel | gepest om vader | op tv vader | vader in het nieuws | delict van ouder | delict ouder | media-aandacht | media aandacht | rol van gedetineerde vader | man in huis | achterblijvers | achterblijvende partner |
    achterblijvende partners | gezin van gedetineerde | partner van gedetineerde | partners van gevangenen | gezin gevangene | ouder in de gevangenis school | gezinnen van gedetineerden | andere gedetineerden | buren praten gevangenis | praten erover gevangenis | schaamte gevangenis | roddel gevangenis`,
  vrijkomen: `
    komt vrij | vader komt vrij | moeder komt vrij | bijna vrij | vrijkomen | vrijlating | vrijgelaten | na detentie | na de gevangenis | uit de gevangenis | uit detentie | terugkeer uit detentie | terug uit detentie | thuis na detentie | einde straf | laatste maanden van straf | enkelband thuis | komt uit jeugdgevangenis |
    vrij uit jeugdgevangenis | dag van vrijlating | voorlopige invrijheidstelling | nazorg gevangenis | casemanager gevangenis`,
  strafuitzitten: `
    straf uitzitten | straf nog uitzitten | moet zitten | moet zich melden gevangenis | zelfmeldoproep | zelfmelder | zelfmelders | oproep gevangenis | moet de cel in | moet gevangenis in | celstraf moeder | straf moeder | oproep straf | straf uit te zitten | straf uitzit | gevangenisstraf begint | celstraf begint |
    moet straf uitzitten kinderen | uitstel straf kinderen`,
  schooluitthuisland: `online les oekraine | online school oekraine | online les van oude school | oude school online | onderwijs uit het thuisland | school uit thuisland | les uit thuisland | lessen uit eigen land | dubbel onderwijs | diploma thuisland`,
};
