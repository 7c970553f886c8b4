import type { Said } from './said.ts';

/** What people live on and in: money, a roof, school, work, language, where they come from. */
export const MEANS: Said = {
  schulden: `
    schuld | schulden | geldproblemen | geldzorgen | schuldhulp | schuldhulpverlening | schuldsanering | sanering |
    wsnp | schuldeiser | schuldeisers | rood staan | betalingsachterstand | achterstand betalen | achterstanden |
    incasso | incassobureau | deurwaarder | deurwaarders | aanmaning | aanmaningen | bewindvoerder | bewindvoering |
    bewind | budgetbeheer | budgetcoach | beslag | beslaglegging | rekeningen | onbetaalde rekeningen |
    ongeopende post | post niet open | blauwe enveloppen | enveloppen | abonnement | abonnementen |
    telefoonabonnement | afbetaling | lenen | lening | klarna | achteraf betalen | gokken | jongerenfonds |
    kwijtschelden | afkopen | huurachterstand | betalingsregeling | geld op | veel uitgeven |
    jongeren perspectief fonds | failliet | geldezel | betaalpauze | geldzaken | betalingsachterstanden |
    achterstallige | achterstallige huur | schuldenlast | schuldhulptraject | schuldregeling | saneringskrediet |
    saneren | kredietbank | beslagvrije voet | beslag op loon | cak | zorgpremie niet betaald | schuldenaar |
    afbetalen | aflossen | aflossing | betaalachterstand | afsluiting energie | energie afgesloten |
    stroom afgesloten | vroegsignalering schulden | boetes cjib | cjib | huurschuld | op krediet | gokschuld |
    gokschulden | geleend geld | post stapelt | stapels post | administratie chaos | geld beheren | budgetteren |
    budget beheren | schuldsaneerder | schuldentraject | jongeren schulden | schuldenvrij`,
  armoede: `
    armoede | minima | bestaanszekerheid | rondkomen | rond+komen | weinig geld | geen geld | voedselbank |
    kledingbank | bijstand | uitkering | uitkeringen | toeslag | toeslagen | toeslagenaffaire | energierekening |
    gas licht | afgesloten gas | leefgeld | geldgebrek | jeugdfonds | fonds | fondsen | stille armoede |
    kan niet betalen | niet betalen | zwemles betalen | schoolreisje | tweedehands | honger | stichting leergeld |
    leergeld | werkende armen | schoenen klein | winterjas | eindjes elkaar | arm gezin | arme gezinnen |
    arme ouders | bijzondere bijstand | minimaregeling | minimabeleid | minimaregelingen | toeslagenouder |
    toeslagengezin | gedupeerde | gedupeerden | kindgebonden budget | armoedeval | nul euro | geen geld voor |
    geld is op | kunnen niet rondkomen | komt niet rond | kan het niet betalen | gebrek aan geld | sponsor | nibud |
    fietsenbank | speelgoedbank | kinderbijslag | inkomenstoeslag | arm kind | geen warme | geen verwarming |
    zwemlessen betalen | contributie | sportclub betalen | jarige job | stichting jarige job |
    nationaal fonds kinderhulp | kinderhulp | lege portemonnee`,
  huisuitzetting: `
    huisuitzetting | ontruiming | ontruimen | ontruimd | uit huis gezet | huis uitgezet | huis uit zetten |
    woningcorporatie | verhuurder | huurachterstand | huurschuld | huur niet betaald | dakloosheid | straat gezet |
    straat komen | woning kwijt | huis kwijt | flat uit | woning uit | vervangende woning | corporatie |
    uit huis zetten | uit huis gezet worden | ontruimingsvonnis | vonnis ontruiming | huis uitgezet worden |
    laatstekansovereenkomst | laatste kans overeenkomst | tweedekansbeleid | huurcontract beeindigd |
    huurcontract beeindigen | woonoverlast | overlast buren | huurbaas | uitgezet | dreigt woning kwijt |
    dreigt huis kwijt | dakloos dreigt | huisbaas | ontbinding huurcontract | gezin op straat |
    op straat komen te staan | opschorten ontruiming | =huis uit gezet | =huis uit | op straat gezet`,
  wonen: `
    wonen | woning | woonplek | woonruimte | huisvesting | dakloos | thuisloos | onderdak | slaapplek | urgentie |
    urgentieverklaring | woningnood | woningcorporatie | corporatie | huur | huren | verhuurder | kleine woning |
    klein behuisd | behuizing | overbewoond | flat | appartement | inschrijfadres | briefadres | wachtlijst woning |
    ingeschreven woning | studio | dak boven hoofd | maatschappelijke opvang | daklozenopvang | caravan | camping |
    auto slapen | slapen auto | schimmel | noodwoning | vakantiepark | vakantiewoning | doorstroomwoning | woont |
    woon | woonvorm | woongroep | woonvoorziening | woningmarkt | fasehuis | woonurgentie | urgentie afgewezen |
    huurwoning | huurhuis | sociale huur | tussenwoning | tijdelijke woning | woonprobleem | slaapt bij kennissen |
    inwonen | inwoning | woont in bij | antikraak | containerwoning | flexwoning | woningzoekend | woningnet |
    huis zoeken | te klein huis | te klein wonen | een kamer met | hostel | logement | dakloze gezinnen |
    dakloos gezin | opvang voor gezinnen | vochtig | bank slapen met kinderen | housing first | kamers met kansen |
    kamernood | =geen huis | =zonder huis | =klein huis | op kamers wonen | hotel | hotelkamer`,
  zwerfjongere: `
    zwerfjongere | zwerfjongeren | dakloos | dakloze | dakloze jongere | thuisloos | bank slapen | slaapt op bank |
    bank vrienden | vrienden slapen | slaapt vrienden | slaapt kennissen | slaapt overal | bankhopper | bankslaper |
    bankslapen | logeert vrienden | briefadres | zwerven | zwerft | nergens wonen | nergens slapen | geen slaapplek |
    straat slapen | auto slapen | nachtopvang | daklozenopvang | jongerenopvang | huis uitgezet | eruit gezet |
    weggestuurd door ouders | slaapt auto | slaapt overal nergens | eruit gegooid | eruit gooide | op straat gezet |
    nergens ingeschreven | logeert overal | steeds ander adres | steeds iemand anders | adresloos |
    niet ingeschreven | postadres | straat op | economisch dakloos | bankslapers | slaapt op een bank |
    slaapt bij vrienden | slaapt bij kennissen | bij kennissen op de bank | op de bank bij | dak- en thuisloze |
    thuisloze | zwervend | zwerfjongerenopvang | eruit geschopt | het huis uit gezet door ouders |
    huis uitgezet door moeder | het huis uit gegooid | zet haar het huis uit | zet hem het huis uit |
    gooit hem eruit | zonder inschrijving | brp | inschrijving gemeente | inschrijven gemeente | =zonder adres |
    =geen adres | leeft op straat | leven op straat | op straat leven`,
  zelfstandigheid: `
    zelfstandig | zelfstandigheid | kamertraining | begeleid wonen | beschermd wonen | fasehuis | eigen plek |
    op zichzelf | zichzelf wonen | op eigen benen | eigen benen | huishouden leren | zelf koken | digid |
    bankrekening | zorgverzekering afsluiten | zelfredzaam | zelfredzaamheid | fasewonen | uitstroomwoning | studio |
    begeleid kamer | begeleid zelfstandig | leren koken | leren wonen | zelf wassen | zelf huishouden |
    eigen kamer wonen | woontraining | kamertrainingscentrum | ktc | trainingshuis | op eigen kracht wonen |
    uitwonend | klaar om op zichzelf | uit huis gaan wonen | eigen geld beheren | zelf geld beheren |
    studio begeleiding | op kamers gaan | op kamers wonen`,
  volwassenworden: `
    achttien | achttiende | 18 | achttiende verjaardag | bijna meerderjarig | meerderjarig | meerderjarigheid |
    volwassenheid | volwassenenhulp | volwassenenzorg | jongvolwassen | jongvolwassene | jongvolwassenen | zeventien |
    zeventienjarige | achttienjarige | negentien | negentienjarige | verlengde jeugdhulp | toekomstplan | toekomst |
    na jeugdzorg | big five | nazorg 18 | jeugdhulp stopt 18 | einde jeugdwet | overgang volwassen | leeftijdgrens |
    perspectiefplan | overgangsplan | achttienplus | 18 jaar | wordt 18 | bijna 18 | 18-/18+ | 18 min 18 plus |
    jeugdhulp tot 23 | hulp tot 23 | tot 23 | tot 21 | na 18 | eenentwintig | drieentwintig | leeftijdsgrens | big 5 |
    toekomstgericht werken | vanaf zestieneneenhalf | zestieneneenhalf | vanaf zestien | na achttiende |
    volwassen worden | volwassenenpsychiatrie overgang | doorlopende hulp na | verlengde pleegzorg |
    pleegzorg tot 21 | na verjaardag stoppen | wil na verjaardag | verlengde jeugdzorg | voortgezette jeugdhulp |
    voortzetting jeugdhulp | voortzetting van jeugdhulp | jeugdhulp na achttien | afhaakt volwassen |
    tussen wal en schip 18 | jongvolwassenenteam`,
  thuiszitter: `
    thuiszitter | thuiszitten | thuiszittend | thuiszittende | zit thuis | thuis+zitten | thuis zitten |
    lang thuis geweest | gaat niet school | terugkeer school | school gaat niet | geen onderwijs | zonder onderwijs |
    geen school | schoolverzuim | verzuim | verzuimen | ziekmelden | ziekgemeld school | schooluitval |
    uitgevallen op school | uitval school | schoolweigering | weigert school | spijbelen | spijbelt | schoolgang |
    vrijgesteld | vrijstelling | leerplicht | leerplichtambtenaar | onderwijstijd | opbouwen school | opbouwschema |
    zorgboerderij onderwijs | schoolziek | afwezig school | maatwerk onderwijs | 5a | langdurig verzuim |
    kind echt niet | moet leerplicht | =niet school | =niet meer school | =niet klas | school gaan niet |
    gaat nooit school | schoolweigeraar | =jaar thuis | schoolverzuimer | ongeoorloofd verzuim | geoorloofd verzuim |
    verzuimt | verzuimgesprek | verzuimprotocol | niet naar school | gaat niet meer naar school |
    gaat niet naar school | wil niet naar school | naar school krijgen | naar school gaan lukt niet |
    uitgevallen school | uitval onderwijs | vastgelopen op school | vastgelopen school | thuiszittend kind |
    schoolafwezigheid | ziek gemeld school | ziekmelding school | maandag ziek | spijbelaar | gespijbeld |
    thuisonderwijs | afstandsonderwijs | opbouw school | school opbouwen | terugkeer naar school | leerrecht |
    ontwikkelrecht | vrijstelling leerplicht | 5 onder a | vrijstelling 5 | begint te laat op school |
    te laat op school | ziekmeldt | m@zl | mazl | =maanden thuis | =weken thuis | =zonder school |
    =terug naar school | =naar school krijgen`,
  schoolangst: `
    schoolangst | schoolfobie | durft niet school | bang school | angst school | schoolweigering | buikpijn school |
    paniek school | schoolweigeraar | angst om naar school | bang voor school | ziek op zondagavond |
    zondagavond buikpijn | buikpijn voor school | huilt voor school | niet durven naar school | schoolvermijding |
    schoolgebonden angst | angst klas`,
  leerplicht: `
    leerplicht | leerplichtambtenaar | leerplichtwet | boete | verzuimmelding | sanctie | proces verbaal |
    vrijstelling | verzuim | kwalificatieplicht | rmc | schoolverzuim | spijbelen | boetes | bekeuring |
    straf school | leerplichtige | leerplicht waarschuwt | leerplicht gewaarschuwd | rechtszaak leerplicht |
    boete leerplicht | halt verzuim | voortijdig schoolverlater | schoolverlater | startkwalificatie | vsv |
    verzuimloket | leerplichtvrijstelling`,
  passendonderwijs: `
    passend onderwijs | passende school | school past niet | onderwijs past niet | speciaal onderwijs | sbo | vso |
    cluster | cluster 4 | praktijkonderwijs | samenwerkingsverband | swv | tlv | toelaatbaarheidsverklaring |
    geen school wil | school weigert | school gestuurd | geschorst | schorsing | verwijderd school |
    verwijderen school | school niet handhaven | handelingsverlegen school | onderwijszorgarrangement |
    onderwijs-zorgarrangement | onderwijszorg | ozapp | halve dagen school | maatwerkplek | maatwerk onderwijs |
    zorgplicht | schoolwissel | regulier onderwijs | reguliere school | zmolk | tussen onderwijs zorg |
    extra ondersteuning school | zorg onderwijstijd | budgetten onderwijs zorg | =school wil niet | =van school af |
    =van school gestuurd | zorglocatie | zorglocatie onderwijs | onderwijs op een zorglocatie | leerprogramma |
    persoonlijk leerprogramma | onderwijs op maat | school kan hem niet | school kan haar niet | school kan het niet |
    ondersteuning op school | onderwijsondersteuning | ondersteuningsplan | ontwikkelingsperspectief | schorsen |
    van school gestuurd | van school verwijderd | verwijdering school | so school | jeugdhulp op school |
    onderwijs-zorg | zorgstudent | schoolplek | geen passende school | school weigert aanname |
    zorgmiddelen onderwijs | rebound | opdc | tussenvoorziening | symbiose | steunpunt | brede school zorg |
    stevige school | =andere school | =nieuwe school`,
  onderwijs: `
    onderwijs | school | scholen | schol | leerling | leerkracht | docent | docenten | juf | meester | klas |
    klaslokaal | basisschool | middelbare school | middelbare | voortgezet | mbo | havo | vmbo | vwo | brugklas |
    brugklasser | vso | sbo | ib'er | intern begeleider | zorgcoordinator school | schoolmaatschappelijk | toets |
    toetsweek | huiswerk | schooljaar | klasgenoot | klasgenoten | rapport school | onderwijsassistent | schoolplein |
    lessen | les | lesgeven | samenwerkingsverband | gym | directeur school | overblijven | kleuterklas | student |
    studie | schoolbestuur | mentorles | klassenapp | rekenles | ib-er | zorgteam school | leerjaar | groep 8 |
    groep 7 | groep 6 | groep 5 | groep 4 | groep 3 | groep vijf | groep zes | groep zeven | vakken | vak |
    rooster school | roc | hbo | universiteit | schooldag | schooldagen | schoolbezoek | leraar | leraren |
    conrector | bovenbouw | cito | eindtoets | proefwerk | schoolreis | schoolkamp | lesuur | mentor school |
    mentor klas | schoolteam | schooltijd`,
  werk: `
    baan | baantje | bijbaan | stage | stageplek | werkgever | werkplek | leerwerkplek | solliciteren | werkloos |
    opleiding | beroep | dagbesteding | loon | inkomen | leerwerktraject | zinvolle dagbesteding | bbl | bijbaantje |
    collega's stage | arbeidstoeleiding | jobcoach | uwv | wajong | participatiewet | loonkosten | werkervaring |
    baas | salaris | sollicitatie | vakkenvuller | krantenwijk | werkfit | arbeidsmarkt | ontslagen | baan kwijt |
    werkloosheid | baan verloren`,
  dagbesteding: `
    dagbesteding | dagbehandeling | dagopvang | dagcentrum | kdc | mkd | odc | kinderdagcentrum | zorgboerderij |
    dagprogramma | leerwerkplek | daginvulling | niets doen overdag | zinvolle dag | dagritme invulling |
    zinvol overdag | overdag niets te doen | hele dag niets | geen dagbesteding | dagvulling | leerwerktraject |
    dagplek | dagactiviteit | arbeidsmatige`,
  kinderopvang: `
    kinderopvang | creche | kinderdagverblijf | bso | buitenschoolse opvang | naschoolse opvang | gastouder |
    peuteropvang | peuterspeelzaal | voorschool | pedagogisch medewerker opvang | kdv | dagopvang kinderen | oppas |
    opvang voor kind | opvang voor baby | kinderopvangtoeslag | opvang bij school | smi | sociaal-medische indicatie |
    sociaal medische indicatie | peutergroep | pedagogisch medewerkster | bso-groep`,
  vrijetijd: `
    vrije tijd | vrijetijd | sport | sporten | voetbal | voetbalclub | voetballen | club | vereniging | zwemmen |
    zwemles | muziek | muziekles | hobby | scouting | dansen | judo | boksen | clubje | jongerenwerk |
    jongerencentrum | buurthuis | speeltuin | vakantiekamp | kamp | meedoen | buitenspelen | trainer | cultuurfonds |
    jongerenwerker | sportclub | voetballer | voetbaltraining | zwemdiploma | scouts | hobby's | muziekinstrument |
    theater | toneel | gitaar | muziekstudio | naschoolse activiteit | zomerkamp | sportcoach | buurtsportcoach |
    cruyff | vrijetijdsbesteding | lid worden`,
  vluchteling: `
    vluchteling | vluchtelingen | vluchten | gevlucht | gevluchte | asiel | asielzoeker | asielzoekers |
    asielzoekerscentrum | azc | statushouder | verblijfsstatus | verblijfsvergunning | gezinshereniging |
    gezinshereniging wachten | nareis | nieuwkomer | nieuwkomers | oorlog | oekraine | oekraiens | oekraiense |
    syrie | syrisch | syrische | eritrea | eritrees | eritrese | afghanistan | afghaans | somalie | somalisch | irak |
    iran | jemen | turkije gevlucht | amv | alleenstaande minderjarige | nidos | ama | ind | coa | isk | schakelklas |
    internationale schakelklas | inburgering | taalschool | bombardement | bootje | nieuw nederland | pas nederland |
    noodopvang azc | land herkomst | taalklas | ontheemd | bommen | vlucht | migratieachtergrond |
    minderjarige alleenreizend | thuisland | dingen gezien oorlog | vluchtroute | libie | middellandse zee |
    palestijns | gaza | koerdisch | tsjetsjeens | ethiopisch | iraans | afghaanse | iraaks | noodlocatie |
    opvanglocatie | status gekregen | vluchtelingenstatus | alleenstaande vluchteling |
    alleenstaande minderjarige vluchteling | vluchtelingenkind | vluchtelingenkinderen | vluchtelingengezin |
    nidos-voogd | nidos voogd | nidosjongere | amv'er | ex-amv | opvang nidos | kleinschalige wooneenheid | kwv |
    gzas | asielprocedure | procedure ind | asielaanvraag | afwijzing asiel | asielkinderen | azc-kind | ter apel |
    oekraiener | syrier | eritreeër | eritreeer | soedan | soedanees | ethiopie | congo | palestina | palestijnse |
    jezidi | oeigoer | familie in land | familie nog in | familie daar | ouders in syrie | hereniging | herenigd |
    nagereisd | mvv | pharos | vluchtelingenwerk | isk-school | oorlogstrauma | bootvlucht | smokkelaar |
    overheid land`,
  ongedocumenteerd: `
    ongedocumenteerd | ongedocumenteerde | ongedocumenteerden | zonder papieren | geen papieren | papieren |
    illegaal | illegale | verblijfsvergunning | zonder verblijfsvergunning | geen verblijfsvergunning |
    verblijfsrecht | rechtmatig verblijf | uitgeprocedeerd | uitzetting | uitzetten land | geen bsn | bsn |
    niet ingeschreven | onverzekerd | koppelingswet | terug land herkomst | dublin | geen status | verblijfsstatus |
    zonder verblijfspapieren | geen verblijfspapieren | geen verblijfsrecht | verblijfstatus | verblijf illegaal |
    zonder status | wachten op status | uitgezet land | terugkeerbesluit | vreemdelingenpolitie | vertrekplicht |
    kinderpardon | cak regeling | lvv`,
  migranten: `
    arbeidsmigrant | arbeidsmigranten | pools | poolse | roemeens | roemeense | bulgaars | bulgaarse | roma | sinti |
    woonwagen | woonwagenkamp | marokkaans | marokkaanse | turks | turkse | surinaams | antilliaans | antilliaanse |
    curacao | migratieachtergrond | migratie | afkomst | allochtoon | hindostaans | chinees | ghanees | kaapverdisch |
    molukse | moluks | marokkaan | hongaars | oost-europees | oost-europese | nieuwe nederlanders | tweede generatie |
    arbeidsmigratie`,
  tolk: `
    tolk | tolken | vertalen | vertaler | vertaling | vertaalt | vertaal | tolkentelefoon | telefonische tolk |
    beroepstolk | geen nederlands | spreekt geen nederlands | spreken geen nederlands | taalbarriere | taalprobleem |
    anderstalig | andere taal | vreemde taal | google translate | verstaat niet | verstaan niet | arabisch |
    tigrinya | pools | turks | taal niet spreekt | moedertaal | meertalig | tweetalig | nederlands leren | taalles |
    verstaat | professionele tolk | beroepstolken | tolkt | tolkte | getolkt | laat kind tolken | kind laten tolken |
    vertaalt alles | vertaalt voor moeder | vertaalt voor ouders | dochter vertaalt | zoon vertaalt | kind vertaalt |
    vertaal-app | spreekt de taal niet | spreken de taal niet | farsi | dari | somalisch | oekraiens | pasjtoe |
    koerdisch spreekt | beheerst taal niet | andere moedertaal | thuistaal | vertaald | global talk | tvcn`,
  cultuur: `
    cultuur | cultureel | culturele | cultuurverschil | cultuurverschillen | cultuursensitief | andere cultuur |
    tradities | land herkomst | afkomst | geloof | familie-eer | eergerelateerd | eerwraak | gezichtsverlies |
    schande | gearrangeerd huwelijk | uithuwelijken | uitgehuwelijkt | huwelijksdwang | gedwongen huwelijk |
    achterlating | achtergelaten land | imam | sleutelpersoon | sleutelfiguur | hoofddoek | voodoo | boze oog |
    djinn | geesten | winti | vrouw niet praten | strenge vader | witte hulpverlener | discriminatie | racisme |
    vooroordelen | roma | marokkaans | turks | eritrese | somalisch | islamitisch | moslim | hindoestaans |
    interculturele | diversiteit | andere gewoonten | gewoonten gebruiken | geloof gebruiken | eerzaak |
    cultuursensitieve | migratieachtergrond | gezin uit ander | zwarte magie | boze geesten | eer van familie |
    traditioneel | traditionele | wij-cultuur | collectivistisch | ik-cultuur | cultuurmakelaar | intercultureel |
    cultuurspecifiek | tussen culturen | schaamtecultuur | beschadigde eer`,
  geloof: `
    geloof | gelovig | religie | religieus | religieuze | kerk | moskee | imam | dominee | christelijk |
    christelijke | reformatorisch | bijbels | bijbel | koran | bidden | moslim | islam | islamitisch | jehova |
    jehova's getuigen | ramadan | streng gelovig | god | zonde | pastor | geloofsgemeenschap | gereformeerd |
    christen | katholiek | evangelisch | pinkstergemeente | hindoe | boeddhist | gebed | bijbelvast | strenggelovig |
    kerkgenootschap | kerkgemeenschap | ouderling | godsdienst | godsdienstig | exorcisme | duivel |
    duiveluitdrijving | predikant | dominees | kerkenraad`,
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
  verhuizing: `
    verhuizen | verhuizing | verhuist | verhuisd | andere gemeente | woonplaatsbeginsel | nieuwe woonplaats |
    andere regio | verhuizingen | verhuisd naar | nieuwe gemeente | verhuizen naar andere`,
  praktischehulp: `
    praktisch | praktische hulp | klus | klusje | boodschappen | opruimen | schoonmaken | huishouden | huishoudelijk |
    oppas | verven | tuin | formulieren | rijden halen | wasmachine | samen koken | verhuisdozen | meubels |
    iets praktisch | iets praktisch doen | praktische klussen | helpen met opruimen | klussen | samen opruimen |
    boodschap | boodschappen doen | huishoudelijke taken | formulier invullen | administratie op orde |
    kast in elkaar | samen naar instantie | kinderbed | concrete hulp | hand en spandiensten`,
  vervoer: `
    vervoer | taxi | leerlingenvervoer | busje | taxibusje | reiskosten | reistijd | fiets | openbaar vervoer | ov |
    rijden | auto | buskaart | bus | trein | tram | metro | rit | ritten | chauffeur | taxirit | taxibedrijf |
    vervoersindicatie | vervoerregeling | zitplek | in de bus | rijdt | reizen met bus | reistraining | openbaar`,
  huwelijksdwang: `
    huwelijksdwang | uithuwelijken | uitgehuwelijkt | gedwongen huwelijk | gearrangeerd huwelijk | kindhuwelijk |
    trouwen | verloofd | verloving | neef trouwen | moet trouwen | achterlating | achtergelaten land herkomst |
    eergerelateerd | eergeweld | eerwraak | familie-eer | eer familie | schande familie | genitale verminking |
    besnijdenis | maagd | maagdelijkheid | neef in buitenland | trouwen met neef | zomervakantie uitgehuwelijkt |
    angst voor vakantie | landelijk knooppunt huwelijksdwang | lkha | huwelijk onder dwang | huwelijkspartner |
    huwelijkskandidaat | in buitenland trouwen | achtergelaten in buitenland | achterlaten in buitenland |
    verplicht trouwen | partnerkeuze | vrije partnerkeuze | moet trouwen met`,
};
