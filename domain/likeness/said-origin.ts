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
    huwelijksdwang | uithuwelijken | uitgehuwelijkt | gedwongen huwelijk | gearrangeerd huwelijk | kindhuwelijk |
    trouwen | verloofd | verloving | neef trouwen | moet trouwen | achterlating | achtergelaten land herkomst |
    eergerelateerd | eergeweld | eerwraak | familie-eer | eer familie | schande familie | genitale verminking |
    besnijdenis | maagd | maagdelijkheid | neef in buitenland | trouwen met neef | zomervakantie uitgehuwelijkt |
    angst voor vakantie | landelijk knooppunt huwelijksdwang | lkha | huwelijk onder dwang | huwelijkspartner |
    huwelijkskandidaat | in buitenland trouwen | achtergelaten in buitenland | achterlaten in buitenland |
    verplicht trouwen | partnerkeuze | vrije partnerkeuze | moet trouwen met`,
};
