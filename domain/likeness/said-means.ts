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
    jongeren perspectief fonds | failliet | geldezel | betaalpauze | geldzaken`,
  armoede: `
    armoede | minima | bestaanszekerheid | rondkomen | rond+komen | weinig geld | geen geld | voedselbank |
    kledingbank | bijstand | uitkering | uitkeringen | toeslag | toeslagen | toeslagenaffaire | energierekening |
    gas licht | afgesloten gas | leefgeld | geldgebrek | jeugdfonds | fonds | fondsen | stille armoede |
    kan niet betalen | niet betalen | zwemles betalen | schoolreisje | tweedehands | honger | stichting leergeld |
    leergeld | werkende armen | schoenen klein | winterjas | eindjes elkaar | arm gezin | arme gezinnen |
    arme ouders`,
  huisuitzetting: `
    huisuitzetting | ontruiming | ontruimen | ontruimd | uit huis gezet | huis uitgezet | huis uit zetten |
    woningcorporatie | verhuurder | huurachterstand | huurschuld | huur niet betaald | dakloosheid | op straat |
    straat gezet | straat komen | woning kwijt | huis kwijt | flat uit | woning uit | vervangende woning |
    huis uit | corporatie`,
  wonen: `
    wonen | woning | woonplek | woonruimte | huisvesting | dakloos | thuisloos | onderdak | zonder huis |
    geen huis | slaapplek | urgentie | urgentieverklaring | woningnood | woningcorporatie | corporatie | huur |
    huren | verhuurder | klein huis | kleine woning | klein behuisd | behuizing | overbewoond | flat | appartement |
    op kamers | inschrijfadres | briefadres | wachtlijst woning | ingeschreven woning | studio | dak boven hoofd |
    maatschappelijke opvang | daklozenopvang | caravan | camping | auto slapen | slapen auto | schimmel |
    noodwoning | vakantiepark | vakantiewoning | doorstroomwoning | opvanglocatie | woont | woon | woonvorm |
    woongroep | woonvoorziening | woningmarkt | fasehuis`,
  zwerfjongere: `
    zwerfjongere | zwerfjongeren | dakloos | dakloze | dakloze jongere | thuisloos | bank slapen | slaapt op bank |
    bank vrienden | vrienden slapen | slaapt vrienden | slaapt kennissen | slaapt overal | bankhopper | bankslaper |
    bankslapen | logeert vrienden | briefadres | zwerven | zwerft | nergens wonen | nergens slapen | geen slaapplek |
    straat slapen | buiten slapen | op straat | auto slapen | nachtopvang | daklozenopvang | jongerenopvang |
    huis uitgezet | eruit gezet | weggestuurd door ouders | slaapt auto | slaapt overal nergens | eruit gegooid |
    eruit gooide | op straat gezet | zonder adres | geen adres | nergens ingeschreven | logeert overal |
    steeds ander adres | steeds iemand anders | adresloos | niet ingeschreven | postadres | straat op`,
  zelfstandigheid: `
    zelfstandig | zelfstandigheid | kamertraining | begeleid wonen | beschermd wonen | fasehuis | op kamers |
    eigen plek | op zichzelf | zichzelf wonen | op eigen benen | eigen benen | huishouden leren | zelf koken |
    digid | bankrekening | zorgverzekering afsluiten | zelfredzaam | zelfredzaamheid | fasewonen | uitstroomwoning |
    studio`,
  volwassenworden: `
    achttien | achttiende | 18 | achttiende verjaardag | bijna meerderjarig | meerderjarig | meerderjarigheid |
    volwassenheid | volwassenenhulp | volwassenenzorg | jongvolwassen | jongvolwassene | jongvolwassenen |
    zeventien | zeventienjarige | achttienjarige | negentien | negentienjarige | verlengde jeugdhulp |
    toekomstplan | toekomst | na jeugdzorg | big five | nazorg 18 | jeugdhulp stopt 18 | einde jeugdwet |
    overgang volwassen | leeftijdgrens | perspectiefplan | overgangsplan | achttienplus`,
  thuiszitter: `
    thuiszitter | thuiszitten | thuiszittend | thuiszittende | zit thuis | thuis+zitten | thuis zitten |
    maanden thuis | weken thuis | lang thuis geweest | gaat niet school | school krijgen | terug school |
    terugkeer school | school gaat niet | geen onderwijs | zonder school | zonder onderwijs | geen school |
    schoolverzuim | verzuim | verzuimen | ziekmelden | ziekgemeld school | schooluitval | uitgevallen op school |
    uitval school | schoolweigering | weigert school | spijbelen | spijbelt | schoolgang | vrijgesteld |
    vrijstelling | leerplicht | leerplichtambtenaar | onderwijstijd | opbouwen school | opbouwschema |
    zorgboerderij onderwijs | schoolziek | afwezig school | maatwerk onderwijs | 5a | langdurig verzuim |
    kind echt niet | moet leerplicht | =niet school | =niet meer school | =niet klas | school gaan niet |
    gaat nooit school | schoolweigeraar | =jaar thuis`,
  schoolangst: `
    schoolangst | schoolfobie | durft niet school | bang school | angst school | schoolweigering | buikpijn school |
    paniek school`,
  leerplicht: `
    leerplicht | leerplichtambtenaar | leerplichtwet | boete | verzuimmelding | sanctie | proces verbaal |
    vrijstelling | verzuim | kwalificatieplicht | rmc | schoolverzuim | spijbelen | boetes | bekeuring |
    straf school`,
  passendonderwijs: `
    passend onderwijs | passende school | school past niet | onderwijs past niet | speciaal onderwijs | sbo | vso |
    cluster | cluster 4 | praktijkonderwijs | samenwerkingsverband | swv | tlv | toelaatbaarheidsverklaring |
    geen school wil | school weigert | school gestuurd | geschorst | schorsing | verwijderd school |
    verwijderen school | school niet handhaven | handelingsverlegen school | onderwijszorgarrangement |
    onderwijs-zorgarrangement | onderwijszorg | ozapp | halve dagen school | maatwerkplek | maatwerk onderwijs |
    zorgplicht | schoolwissel | nieuwe school | regulier onderwijs | reguliere school | zmolk |
    tussen onderwijs zorg | arrangement school | extra ondersteuning school | zorg onderwijstijd |
    budgetten onderwijs zorg | =school wil niet | =van school af | =van school gestuurd`,
  onderwijs: `
    onderwijs | school | scholen | schol | leerling | leerkracht | docent | docenten | juf | meester | klas |
    klaslokaal | basisschool | middelbare school | middelbare | voortgezet | mbo | havo | vmbo | vwo | brugklas |
    brugklasser | vso | sbo | ib'er | intern begeleider | zorgcoordinator school | schoolmaatschappelijk | toets |
    toetsweek | huiswerk | schooljaar | klasgenoot | klasgenoten | rapport school | onderwijsassistent |
    schoolplein | lessen | les | lesgeven | samenwerkingsverband | gym | directeur school | overblijven |
    kleuterklas | student | studie | schoolbestuur`,
  werk: `
    baan | baantje | bijbaan | stage | stageplek | werkgever | werkplek | leerwerkplek | solliciteren | werkloos |
    opleiding | beroep | dagbesteding | loon | inkomen | leerwerktraject | zinvolle dagbesteding | bbl`,
  dagbesteding: `
    dagbesteding | dagbehandeling | dagopvang | dagcentrum | kdc | mkd | odc | kinderdagcentrum | zorgboerderij |
    dagprogramma | leerwerkplek | daginvulling | niets doen overdag | zinvolle dag`,
  kinderopvang: `
    kinderopvang | creche | kinderdagverblijf | bso | buitenschoolse opvang | naschoolse opvang | gastouder |
    peuteropvang | peuterspeelzaal | voorschool | pedagogisch medewerker opvang`,
  vrijetijd: `
    vrije tijd | vrijetijd | sport | sporten | voetbal | voetbalclub | voetballen | club | vereniging | zwemmen |
    zwemles | muziek | muziekles | hobby | scouting | dansen | judo | boksen | clubje | jongerenwerk |
    jongerencentrum | buurthuis | speeltuin | vakantiekamp | kamp | meedoen | buitenspelen | trainer |
    cultuurfonds | jongerenwerker`,
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
    opvanglocatie | status gekregen | vluchtelingenstatus`,
  ongedocumenteerd: `
    ongedocumenteerd | ongedocumenteerde | ongedocumenteerden | zonder papieren | geen papieren | papieren |
    illegaal | illegale | verblijfsvergunning | zonder verblijfsvergunning | geen verblijfsvergunning |
    verblijfsrecht | rechtmatig verblijf | uitgeprocedeerd | uitzetting | uitzetten land | geen bsn | bsn |
    niet ingeschreven | onverzekerd | koppelingswet | terug land herkomst | dublin | geen status | verblijfsstatus`,
  migranten: `
    arbeidsmigrant | arbeidsmigranten | pools | poolse | roemeens | roemeense | bulgaars | bulgaarse | roma |
    sinti | woonwagen | woonwagenkamp | marokkaans | marokkaanse | turks | turkse | surinaams | antilliaans |
    antilliaanse | curacao | migratieachtergrond | migratie | afkomst | allochtoon`,
  tolk: `
    tolk | tolken | vertalen | vertaler | vertaling | vertaalt | vertaal | tolkentelefoon | telefonische tolk |
    beroepstolk | geen nederlands | spreekt geen nederlands | spreken geen nederlands | taalbarriere | taalprobleem |
    anderstalig | andere taal | vreemde taal | google translate | verstaat niet | verstaan niet | arabisch |
    tigrinya | pools | turks | taal niet spreekt | moedertaal | meertalig | tweetalig | nederlands leren | taalles |
    verstaat`,
  cultuur: `
    cultuur | cultureel | culturele | cultuurverschil | cultuurverschillen | cultuursensitief | andere cultuur |
    tradities | land herkomst | afkomst | geloof | familie-eer | eergerelateerd | eerwraak | gezichtsverlies |
    schande | gearrangeerd huwelijk | uithuwelijken | uitgehuwelijkt | huwelijksdwang | gedwongen huwelijk |
    achterlating | achtergelaten land | imam | sleutelpersoon | sleutelfiguur | hoofddoek | voodoo | boze oog |
    djinn | geesten | winti | vrouw niet praten | strenge vader | witte hulpverlener | discriminatie | racisme |
    vooroordelen | roma | marokkaans | turks | eritrese | somalisch | islamitisch | moslim | hindoestaans |
    interculturele | diversiteit | andere gewoonten | gewoonten gebruiken | geloof gebruiken | eerzaak`,
  geloof: `
    geloof | gelovig | religie | religieus | religieuze | kerk | moskee | imam | dominee | christelijk |
    christelijke | reformatorisch | bijbels | bijbel | koran | bidden | moslim | islam | islamitisch | jehova |
    jehova's getuigen | ramadan | streng gelovig | god | zonde | pastor | geloofsgemeenschap | gereformeerd`,
  discriminatie: `
    discriminatie | gediscrimineerd | discrimineren | racisme | racistisch | vooroordeel | vooroordelen |
    uitsluiting | huidskleur`,
  lhbti: `
    lhbti | lhbtiq | lhbtiqa | homo | homoseksueel | homoseksualiteit | lesbisch | lesbienne | bi | biseksueel |
    gay | queer | uit kast | uit kast komen | coming-out | coming out | valt op jongens | valt op meisjes |
    verliefd op jongen | verliefd op meisje | geaardheid | regenboog | gsa | paarse vrijdag | trans | transgender |
    gender | non-binair | intersekse | genderdysforie | coc`,
  genderzorg: `
    gender | genderzorg | genderpoli | genderteam | trans | transmeisje | transjongen | transgender | transvrouw |
    transman | transitie | non-binair | nonbinair | genderdysforie | genderidentiteit | puberteitsremmers |
    hormonen | voornaamwoorden | voornaam | andere naam | andere voornaam | nieuwe naam | naam aangesproken |
    aanspreken naam | als jongen aangesproken | als meisje aangesproken | jongenskleren | meisjeskleren |
    verkeerd lichaam | voelt zich jongen | voelt zich meisje | geslacht | binder | geboren als jongen |
    geboren als meisje`,
  verhuizing: `
    verhuizen | verhuizing | verhuist | verhuisd | andere gemeente | woonplaatsbeginsel | nieuwe woonplaats |
    andere regio`,
  praktischehulp: `
    praktisch | praktische hulp | klus | klusje | boodschappen | opruimen | schoonmaken | huishouden |
    huishoudelijk | oppas | verven | tuin | formulieren | rijden halen | wasmachine | samen koken | verhuisdozen |
    meubels`,
  vervoer: `
    vervoer | taxi | leerlingenvervoer | busje | taxibusje | reiskosten | reistijd | fiets | openbaar vervoer | ov |
    rijden | auto | buskaart`,
  huwelijksdwang: `
    huwelijksdwang | uithuwelijken | uitgehuwelijkt | gedwongen huwelijk | gearrangeerd huwelijk | kindhuwelijk |
    trouwen | verloofd | verloving | neef trouwen | moet trouwen | achterlating | achtergelaten land herkomst |
    eergerelateerd | eergeweld | eerwraak | familie-eer | eer familie | schande familie | genitale verminking |
    besnijdenis | maagd | maagdelijkheid`,
};
