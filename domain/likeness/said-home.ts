import type { Said } from './said.ts';

/** What happens between the people of a family. */
export const HOME: Said = {
  scheiding: `
    scheiding | scheiden | vechtscheiding | echtscheiding | gescheiden | uit elkaar | uiteen | exen | ex-man |
    ex-vrouw | ex-partner | expartner | ex-partners | strijdende ouders | ouderstrijd | conflictscheiding |
    complexe scheiding | klem | klem zitten | klem tussen | loyaliteit | loyaliteitsconflict | loyaal |
    co-ouderschap | coouderschap | ouderschapsplan | parallel ouderschap | ouderschap na scheiding |
    ouderschapsbemiddeling | mediation | mediator | alimentatie | zwartmaken | zwart maken |
    elkaar af maken | maken elkaar zwart | ouders vechten | zwart over | beschuldigen over weer | ouderverstoting |
    ouderonthechting | verstoting | kinderen uit knel | knel | boodschapper | kies partij | partij kiezen |
    verhuizen na scheiding | oude nieuwe partner | mail elkaar | elkaar mails | ex zwart | strijdbijl |
    hakken zand ouders | ouders rechtszaken | beide ouders hetzelfde | gescheiden ouders | ex partners |
    via advocaten | alleen via advocaten | ouders praten via | elk apart | oude koeien | nieuwe rechtszaak |
    ruzie over kinderen | over hoofd kind | spion | twee kampen | vertelt vader iets anders | moeder anders vader |
    ex houdt zich | haat tussen ouders | beschuldiging over | valse beschuldiging | geen communicatie ouders |
    hulpverlener klem | trekt aan kind | strijd tussen ouders | ruzie tussen ouders | =ouders ruzie |
    =ouders strijden | =ouders vechten | =ex | =exen | procederen | procederende ouders | ouderlijke strijd |
    conflict tussen ouders | parallel solo-ouderschap | solo-ouderschap | kind heen weer | nieuwe relatie ouders |
    conflictueuze scheiding | hoogconflict | scheidingsstrijd | partijdig | neutraal blijven | scheidingsdeskundige |
    villa pinedo | kies | rechtszaken ouders | uit elkaar gaan | uiteengaan | uit elkaar zijn | apart wonen ouders |
    wonen apart | kind kiest niet | kiezen tussen ouders | weigert te kiezen | steunfiguur scheiding | omgangsstrijd |
    gezagsstrijd | ex-geliefden | beide kampen | ouderschapsreorganisatie | solo parallel |
    contact tussen ouders minimaal | overdracht via school | kindbehartiger | kindgesprekken scheiding |
    zandkastelen | voorleesboek scheiding | ouders spreken elkaar niet | elkaar niet meer tegenkomen |
    week op week af | om en om | wisselweek`,
  omgang: `
    omgang | omgangsregeling | omgangsbegeleiding | begeleide omgang | bezoekregeling | contactregeling |
    weekendregeling | omgangshuis | =contact vader | =contact moeder | =contact ouders | =contact biologische ouders | bezoek ouders | bezoek vader |
    bezoek moeder | ouderbezoek | bezoekmoment | bezoekuur | niet zien kinderen | weekend vader | weekend moeder |
    houdt contact tegen | omgang tegen | ziet kinderen niet | overdrachtsmoment | ophalen wegbrengen |
    contactherstel | contactverlies | geen contact vader | geen contact moeder | ouder uit beeld | verbroken contact |
    =niet meer vader | =niet meer moeder | =niet meer pa | =niet pa | =niet meer papa | =niet papa | =niet meer mama |
    weekend pa | weekend papa | vader kinderen nooit | afspraken omgang | kind staat klaar | halen brengen |
    bezoek mislukt | begeleid bezoek | weekendje vader | bezoek gevangenis | bezoekmomenten | omgangsmoment |
    slag na bezoek | na bezoek vader | na bezoek moeder | wisselmoment | =ouder op afstand | contact herstellen |
    wisselmomenten | =wissel | wisseldag | wisseldagen | bezoekweekend | omgangsweekend | overdracht ouders |
    overdracht kind | bezoek aan vader | na weekend vader | na weekend moeder | overdrachtsritueel | wisselritueel |
    omgangsstrijd | wil niet mee naar vader | kind wil niet naar | =bor | begeleide omgangsmomenten |
    bezoek biologische ouders | bezoekregelingen | contactmoment | contactmomenten | dagen van slag |
    van slag na bezoek | van slag na | bezoek van moeder | bezoek van vader | gezien door vader | dwangsom omgang |
    vader mag kind niet zien | moeder mag kind niet zien | afspraken over bezoek | bezoek afgezegd | zegt bezoek af |
    =moeder zien | =vader zien | =wil niet naar vader | =wil niet naar moeder | =naar andere ouder | =bij andere ouder`,
  gezag: `
    gezag | gezagsbeeindiging | gezagsbeeindigende | gezagsbeeindigende maatregel | ouderlijk gezag |
    eenhoofdig gezag | gezamenlijk gezag | gezagsontneming | gezagsdrager | handtekening vader | handtekening moeder |
    handtekening ouder | toestemming beide ouders | uit ouderlijke macht | ontheffing | gezaghebbend |
    beide ouders tekenen | weigert tekenen | ouderrol | =ouder op afstand | afgedankt | =ouders op afstand |
    tekenen toestemming | tekent niet | weigert handtekening | handtekening | vervangende toestemming |
    instemming ouders | instemmende ouder | ouder stemt niet in | gezagsouder | gezaghebbende | gezagdragende ouder |
    beide gezag | gezagdrager | toestemming behandeling | weigert toestemming | toestemming andere ouder |
    toestemming weigeren | niet instemt | ouder weigert toestemming | belast met gezag | gezagsregister |
    gezag alleen | gezagsuitoefening | beslisbevoegd | wie beslist kapper | wie bepaalt kapper |
    dagelijkse beslissingen | paspoort aanvragen | rol op papier | ouderschapsrol | kant van ouder`,
  stiefgezin: `
    stiefgezin | stief | stiefvader | stiefmoeder | stiefouder | stiefkind | stiefbroer | stiefzus |
    samengesteld gezin | samengestelde gezinnen | nieuwe partner | nieuwe vriend moeder | nieuwe vriendin vader |
    bonusouder | bonusmoeder | bonusvader | bonuskind | halfbroer | halfzus | plusouder | eerste huwelijk |
    vorige relatie | kinderen samenwonen | nieuw samengesteld | botst kinderen nieuwe | vriend moeder |
    vriendin vader | moeders vriend | vaders vriendin | accepteert partner | nieuwe vlam | ingetrokken vriend |
    samenwonen nieuwe | stiefkinderen | stiefbroers | stiefzussen | jouw kinderen | bent vader niet | plusmoeder |
    plusvader | samengesteld | nieuwe vriend van moeder | stiefdochter | stiefzoon | nieuwe vriend | nieuwe vriendin |
    mijn man en haar zoon | kind van partner | bonusgezin | plusgezin | loyaliteit stief | stiefouders |
    eigen ouder stelt grenzen | botst met stiefvader | botst met stiefmoeder | ruzie stiefvader | ruzie stiefmoeder`,
  kopp: `
    kopp | kov | koap | psychiatrische ouder | psychiatrische moeder | psychiatrische vader | depressieve moeder |
    depressieve vader | verslaafde ouder | verslaafde moeder | verslaafde vader | verslaafde ouders |
    ouder verslaafd | ouders verslaafd | moeder drinkt | vader drinkt | ouders drinken | ouder drinkt |
    vader gebruikt | moeder gebruikt | vader verslaafd | moeder verslaafd | moeder depressief | vader depressief |
    moeder psychotisch | moeder psychose | vader psychose | moeder stemmen | moeder opgenomen | vader opgenomen |
    ouder opgenomen | moeder borderline | ouder borderline | moeder somber | vader somber | moeder overspannen |
    ouder psychisch probleem | ouders psychiatrisch probleem | moeder psychische | vader psychische |
    ouders psychische | ouder ptss | vader ptss | moeder suicidaal | manische | bipolaire moeder | ziekte ouder |
    parentificatie | moeder labiel | labiel | depressie ouder | depressie moeder | opname moeder | opname ouder |
    kinderen ouders psychiatrisch | ouders psychiatrisch | ouder volwassen | ouders verslaving | verslaving ouders |
    verslavingszorg ouders | ouder alcoholverslaving | ouder verslaving | ouder alcohol | ouder depressie |
    ouder psychose | ouder borderlinestoornis | ouder persoonlijkheidsstoornis | ouder stoornis | moeder manisch |
    vader manisch | papa ziek | mama ziek | papa drinkt | mama drinkt | moeder angstig | vader depressie |
    moeder doet raar | vader doet raar | mama huilt | mama ligt | moeder drank | vader drank | opvoeder verslaafd |
    opvoeder alcohol | alcoholmisbruik opvoeder | vader zelfmoord | moeder ptss | kindcheck | kinderen van patient |
    patient kinderen heeft | patient heeft kinderen | client heeft kinderen | behandelaar van ouder |
    behandelaar van de ouder | opname van ouder | ziekte van ouder | ziekte van hun ouder | psychische ziekte ouder |
    psychische ziekte van ouder | moeder bipolair | vader bipolair | bipolaire ouder | ouder bipolair |
    moeder schizofrenie | vader verward | moeder verward | moeder in kliniek | vader in kliniek |
    kinderen van verslaafde | kind van verslaafde | moeder aan de drugs | vader aan de drank | moeder aan de drank |
    wie zorgt bij opname | wie zorgt er bij opname | kopp-groep | piep zei de muis | doe-praatgroep | noodplan ouder |
    avonden dat ouder dronken | postpartum depressie | postnatale depressie | kraambedpsychose |
    suicidepoging moeder | suicidepoging vader | ouder met stoornis | narcistische ouder | vader narcist |
    beschermende factoren kopp | ouderschap psychiatrie | =zieke ouder | =zieke moeder | =zieke vader`,
  mantelzorg: `
    mantelzorg | mantelzorger | mantelzorgers | jonge mantelzorger | zorgt broertje | zorgt zusje | zorgtaken | huishouden doet | kookt wast | doet huishouden | doet alles thuis | parentificatie | geparentificeerd | veel verantwoordelijkheid | rol ouder overneemt | kostwinner | huishoudelijke hulp | zorg op zich | broertje school brengt |
    runt huishouden | zorgen broertje | verzorgt moeder | verzorgt vader | klein volwassene | kind als ouder | volwassen leeftijd | zorgt voor zieke | zorg zieke ouder | thuis om moeder te letten | blijft thuis om moeder | op moeder letten | op moeder te letten | letten op moeder | past op broertje | past op zusje | vervult ouderrol |
    neemt ouderrol over | ouderrol overnemen | oppast op broertje | kookt elke dag | zorgtaak | zorgend kind | kind draagt zorg | zorgt dat alles netjes | broertje zusje beperking | respijt mantelzorger | =verzorgt ouder | =zorgt voor moeder | =zorgt voor vader | =zorgen voor moeder | =zieke ouder | =zieke moeder | =zieke vader |
    zorgt voor kleintjes | zorgen voor kleintjes | oudste zorgt | oudste past op | =tolkt voor ouders`,
  verwaarlozing: `
    verwaarlozing | verwaarloosd | verwaarlozen | vervuild | vervuiling | vies huis | huis vies | vieze | vuil |
    smerig | rommel | hoarding | verzamelwoede | =luizen | =hoofdluis | stinken | stinkt | hygiene | onverzorgd | ongewassen |
    honger school | zonder ontbijt | zonder eten school | zonder jas | kleine kleren | kapotte kleren |
    geen eten huis | alleen thuis gelaten | alleen gelaten | laat kinderen alleen | toezicht ontbreekt |
    geen toezicht | aan lot over | emotionele verwaarlozing | pedagogische verwaarlozing | affectief | niemand thuis |
    opruimen | schoonmaken | schimmel | ongedierte | beschimmeld | basiszorg | matras grond | slapen grond |
    vervuilde woning | huisdieren poep | kattenpis | verwaarloosde | vuil huis | vervuild huis | huis vol rommel |
    vuilnis | vervuilde | ongedoucht | niet gewassen | vieze luier | lege koelkast | koelkast leeg | niks te eten |
    verkleumd | kinderen alleen thuis | alleen thuis laat | zonder toezicht | niet naar tandarts | zorgonttrekking |
    medische verwaarlozing | verzuipt | huishouden chaos | chaos thuis | chaos in huis | opvoedingstekort |
    huis opruimen | opruimden | opruimdag`,
  mishandeling: `
    mishandeling | kindermishandeling | mishandelen | huiselijk geweld | partnergeweld | geweld thuis | blauwe plek |
    blauwe plekken | riem | tik | pak slaag | letsel | veilig thuis | meldplicht | getuige geweld |
    onveilig thuis | bang thuis | huis durft | durft niet huis | eergerelateerd | eergeweld | geweldpleger |
    huisverbod | uitschelden | emotionele mishandeling | dwingende controle | intieme terreur | genitale verminking |
    meisjesbesnijdenis | besnijdenis | besneden | brandwond | fysiek geweld | hardhandig | corrigerende tik |
    billenkoek | mepte | verwaarlozing | klappen krijgt | klap krijgt | wordt vernederd | geslagen door ouder |
    slaat kind | ouder slaat | vader slaat kind | moeder slaat kind | geslagen thuis | wordt thuis geslagen |
    geslagen wordt | slaat zijn kinderen | mishandelt | mishandelde | striemen | kneuzing | kneuzingen | botbreuk |
    botbreuken | letselonderzoek | forensisch arts | kinderen zien geweld | kinderen zagen geweld |
    kinderen zagen alles | geweld in gezin | gezinsgeweld | onveilige thuissituatie | onveilig opgroeien |
    psychisch geweld | psychische mishandeling | =kleineren | kleinerend | mishandelende ouder | münchhausen | pcf |
    pediatric condition falsification | shaken baby | toegebracht letsel | ruzie thuis gezien | ruzie thuis zien`,
  slaan: `
    slaan | meppen | schoppen | klap | klappen | blijf lijf | blijfhuis | vrouwenopvang | huiselijk geweld |
    partnergeweld | geweld tussen ouders | ouders vechten | vader slaat moeder | moeder geslagen | vlucht man |
    gewelddadige partner | gewelddadige vader | huisverbod | intieme terreur | stalking | stalkt | stalken |
    geweldpleger | getuige geweld | staat deur mes | bang ex | ex bedreigt | slaat zijn vrouw | geweld partner |
    relatie geweld | man slaat | moeder bang vader | bang man | bang zijn vrouw | geheim adres | aware |
    ruzie tussen partners | partners ruzie | geweld tussen partners | man die haar slaat | man die slaat |
    terug naar man | teruggaat naar man | terug naar gewelddadige | relatiegeweld | geweldsrelatie |
    mishandelde vrouw | mishandelde vrouwen | mishandelde moeder | moeder mishandeld | vrouw mishandeld | ex stalkt |
    stalkende ex | ex-partner bedreigt | opvanghuis | oranje huis | blijf-van-mijn-lijf | blijf-van-mijn-lijfhuis |
    blijf van mijn lijf huis | vrouwenopvanghuis | femicide | verlaat man | weggaan bij man | gevlucht voor man |
    gevlucht voor vader | vlucht voor vader | agressieve partner | agressieve vader | vader agressief |
    politie aan deur voor ruzie | politie deur ruzie | ouders slaan elkaar`,
  meldcode: `
    meldcode | meldplicht | meldrecht | veilig thuis | afwegingskader | aandachtsfunctionaris | zorgmelding |
    wanneer melden | adviesvraag | stap meldcode | kindermishandeling | onderbuik | onderbuikgevoel | pluis |
    niet pluis | signalen mishandeling | kindcheck | vermoeden mishandeling | vermoeden kindermishandeling |
    vermoeden misbruik | vermoeden geweld | vermoeden huiselijk | vermoeden verwaarlozing | vermoeden melden |
    stap 3 | stap drie | stap 5 | afwegen melden | wel of niet melden | moet ik melden | melding veilig thuis |
    melden bij veilig thuis | melding doen | anoniem advies | advies veilig thuis | kindermishandeling vermoeden |
    vermoedens bespreken | zorgen bespreken met ouders | zag en niet wat je denkt | feiten noteren |
    leg elke stap vast | =vermoedens`,
  opvoeden: `
    opvoeden | opvoeding | opvoed | opvoeder | opvoedvragen | opvoedingsonmacht | opvoedingsonzekerheid |
    pedagogisch | pedagogische | grenzen stellen | grenzen | straffen | belonen | consequent | consequenties |
    gezag over kind | triple p | oudertraining | video-hometraining | videohometraining | videobeelden | huisregels |
    verwennen | streng | puberteit | opvoedondersteuning | opvoedcursus | opvoedspreekuur | beloningssysteem |
    stickerkaart | driftbui | pubergedrag | ouderschap | ouderbegeleiding | ouderschapskennis | luisteren |
    eisen stellen | nee zeggen | nee zegt | zin doordrijven | driftkikker | sensitief opvoeden |
    goed genoeg ouderschap | opvoedvaardigheden | opvoedtraining | pmto | gordon | opvoedtips | opvoedadvies |
    opvoedondersteuner | gezag ouder | opvoedstijl | inconsequent | op een lijn opvoeding | vip-sd | videofeedback |
    filmpjes verzorging | belonen en straffen | belonen straffen | =luistert niet`,
  uitputting: `
    uitputting | uitgeput | overbelast | overbelasting | ouders zijn op | moeder is op | omvallen | trekt niet meer |
    trekken niet meer | kan niet meer | kunnen niet meer | niet volhouden | houdt niet vol | houden niet vol |
    geen energie | tandvlees | einde latijn | wanhopig | radeloos | oververmoeid | slaapgebrek | geen lucht |
    geen adem | draagkracht | draaglast | slapeloze nachten | bijtanken | nergens aan toe | overspannen |
    burn-out ouder | zwaar geworden | opgebrand | instorten | =gesloopt | doodop | bekaf | eind latijn |
    bijna bezwijken | bezwijken | breekpunt | geen leven meer | zit erdoorheen | stuk zitten | wakker liggen ouders |
    ten einde raad | einde raad | op laatste benen | kunnen er niet meer bij | op omvallen | volhouden pleegouders |
    rek eruit | rek is eruit | water aan lippen | ouders ontlasten | gezin ontlasten | kan niet meer aan |
    ouders kunnen niet meer | moeder kan niet meer | vader kan niet meer | pleegouders kunnen niet meer |
    doorgedraaid | aan einde krachten | staan op punt te stoppen | op punt te stoppen | staat op omvallen |
    overbelaste ouders | overbelaste moeder | overvraagde ouder | niet vol te houden | volhoudtijd | uitgeputte |
    geen nacht geslapen | wanhoop | ten einde | zit er doorheen | steekt energie | energie kwijt | te zwaar geworden |
    ouderburnout | parentale burn-out | huilend | =helemaal op | redt het niet meer`,
  respijt: `
    respijt | respijtzorg | logeren | logeer | logeerhuis | logeerplek | logeeropvang | weekendopvang |
    vakantieopvang | deeltijdpleegzorg | deeltijdverblijf | adempauze | adem halen | op adem | ontlasten | oppas |
    oppassen | vrije avond | steungezin | weekend logeren | thuis vrijaf | logeerhuizen |
    weekendpleegzorg | weekend ontlasten | logeerweekend | weekendje weg | rustweekend | vrije weekenden |
    vrij weekend | op krachten komen | ontlast | ontlastte | ontlasting gezin | ontlasting ouders |
    ontlasting voor ouders | ontlasting | kortdurend verblijf | gastgezin | vakantiegezin | oppasgezin |
    opvang in vakantie | zorgvakantie | vakantiekamp | om de beurt slapen | nacht slapen ouders | beurt slapen |
    tijdelijk overnemen | zorg overnemen | logeergroep | logeerbed`,
  eenoudergezin: `
    alleenstaande moeder | alleenstaande vader | alleenstaande ouder | alleenstaand ouder | eenouder | eenoudergezin |
    staat er alleen voor | staan er alleen voor | alleen opvoeden | voedt alleen op | eenouder gezin | solomoeder |
    solovader | moeder staat er alleen voor | vader staat er alleen voor`,
  afwezigevader: `
    afwezige vader | vader betrekken | vader doet mee | uitwonende ouder | uitwonende vader | vader buiten beeld |
    vader uit beeld | vader komt niet | vader niet betrokken | vaderrol | vaderschap | vader nooit bij |
    vader haakt af | vader afgehaakt | vader doet niet mee | vader erbij betrekken | vaders bereiken |
    vaders betrekken | vader naam in brief | vader betrokken | vadergroep | vaderspreekuur | vader wil niks |
    vader is weg | vader vertrokken | vader onbekend | vaders komen vaker | vader aan tafel | vader erbij |
    hoe krijg je vader`,
  gezinsleden: `
    broer | broers | zus | zussen | broertje | zusje | brus | brusje | brussen | tweeling | siblings | halfbroer |
    halfzus | gezinsleden | andere kind gezin | samenplaatsing | andere kinderen gezin | andere kinderen thuis |
    broertjes | zusjes | brusjes | oudste zoon | oudste dochter | jongste zoon | jongste dochter | oudste kind |
    jongste kind | brussengroep | brussendag | zusjes broertjes | broer of zus | aandacht voor zus |
    aandacht voor broer | andere kinderen in gezin | jongere broer | jongere broers | jongere zus | oudere broer |
    oudere zus | zusje van | broertje van | gezonde broer | gezonde kind`,
  rouw: `
    rouw | rouwen | rouwverwerking | =verlies | verliezen dierbare | overlijden | overleden | overleed | sterven |
    gestorven | sterfdag | sterft | stierf | dood ouder | vader dood | moeder dood | broer dood | zus dood |
    begrafenis | uitvaart | crematie | doodgaan | nabestaande | verdriet | verdrietig | afscheid | gemis |
    herinneringen | herinneringsdoos | graf | plotseling dood | ernstig ziek ouder | terminaal | ongeneeslijk |
    palliatief | afscheid nemen | rouwgroep | levend verlies | condoleren | weduwe | suicide ouder | vader overleden |
    moeder overleden | broertje overleden | zusje overleden | doodgegaan | gaat dood | dood van | =verlies ouder | =verlies moeder | =verlies vader |
    =overleden ouder | stil gezet | herdenken | herdenking | rouwbegeleiding | rouwkamp | rouwtaken |
    afscheidsritueel | urn | moeder is ziek en gaat dood | na de dood | nabestaanden | miskraam | stilgeboren |
    doodsbericht | verliesverwerking | verliezen verwerken | verlieservaring | verlieservaringen`,
  detentie: `
    detentie | gedetineerd | gedetineerde | gevangenis | gevangen | zit vast | vastzit | cel | bajes | opgepakt |
    opgesloten | celstraf | gevangenisstraf | bezoekuur gevangenis | penitentiaire | pi | achter tralies |
    strafblad ouder | veroordeeld | vrijkomen | vrijlating | vrijkomt | tbs | enkelband | arrestatie | gearresteerd |
    inval politie | gedetineerde vader | gedetineerde ouder | moeder gevangen | vader gevangen | vader in gevangenis |
    vader vast | vader in bajes | bezoek in gevangenis | bezoek pi | bezoek in detentie | huis van bewaring |
    ouder-kinddag | papa zit vast | zit straf uit | straf uitzitten | politie-inval | reclassering ouder |
    na detentie | tralies | exodus | humanitas bezoek | =vast zit`,
  vriendje: `
    verkering | =oudere vriend | =ouder vriendje | loverboy | liefje | verliefd | eerste liefde | =vriendje |
    =vriendinnetje | vaste vriend | nieuwe vriend | vriend controleert | foute relatie | liefdesrelatie |
    liefdesverdriet | eerste vriendje | vriendin van hem | verliefdheid | jaloerse vriend | =vriend bepaalt |
    jongen ontmoet`,
  familiegeheim: `
    geheim | geheimen | geheimhouden | verzwijgen | verzwegen | niet vertellen mag | liegen | liegt | leugen |
    eerlijk vertellen | eerlijk verhaal | wat vertel kinderen | uitleg kinderen | vertellen aan kinderen |
    kind uitleggen | waarheid | niet eerlijk tegen kind | kind weet niet | weten van niks | weet van niks |
    kinderen weten niets | kinderen niks vertellen | wat zeg je tegen kinderen | hoe vertel je kind |
    kind vragen stelt | achterhouden | stiekem | in kindertaal | words and pictures | words pictures |
    woord en beeld | uitleggen aan kind | uitleggen aan kinderen | kinderen uitleggen | leg kinderen uit`,
  ouderlvb: `
    ouders lvb | ouder lvb | moeder lvb | vader lvb | ouders verstandelijke beperking | ouders verstandelijk beperkt |
    moeder verstandelijk beperkt | zwakbegaafde ouders | zwakbegaafde moeder | =ouders beperking | =beperkte ouders |
    ouders moeilijk lerend | ouder verstandelijke beperking | licht verstandelijk beperkte ouder | lvb-ouder |
    lvb-ouders | ouder met laag iq | moeder met laag iq | moeder laag iq | vader laag iq | moeder verstandelijke |
    vader verstandelijke | ouder begrijpt niet | ouders laag begaafd | ouders lage begaafdheid |
    moeilijk lerende ouders | kinderwens | samen ouderschap lvb | goed genoeg ouderschap | =beperkte ouder`,
  contactweigering: `
    wil niet meer naar vader | wil niet meer naar moeder | wil vader niet meer zien | wil moeder niet meer zien | contactweigering | weigert contact vader | weigert contact moeder | weigert omgang | weigert bezoek | bezoek weigeren | wil niet mee naar vader | wil niet naar bezoek | kind weigert vader | kind weigert moeder |
    kind weigert omgang | ouderverstoting | oudervervreemding | verstoting | wil geen contact met vader | wil geen contact met moeder | weigering van kind | wil niet naar bezoekregeling | niet meer naar bezoekregeling | contact dwingen | contact zonder dwang | contact opdringen | wil niet meer mee naar | wil papa niet zien |
    wil mama niet zien | weigert naar vader | weigert naar moeder | weigert naar haar vader | weigert naar zijn vader | weigert vader | weigert moeder | wil niet naar papa | wil niet naar mama | niet meer naar vader toe | omgang weer op gang | wat er bij papa lastig | wil niet mee`,
  ouderoverdracht: `
    overdracht op parkeerplaats | parkeerplaats | wisselmoment | wisselmomenten | wisseldag | overdracht tussen ouders | overdracht ouders | overdracht via school | ophalen bij vader | ophalen bij moeder | brengen halen ouders | ene ouder brengt | ex bij de deur | ruzie bij overdracht | overdracht escaleert | overdracht loopt uit de hand |
    halen en brengen | wegbrengen en ophalen | ex niet zien | elkaar niet meer tegenkwamen | elkaar tegenkomen bij overdracht | wissel | bij de wissel | wisselen tussen ouders | elkaar niet treffen | elkaar treffen | ouders elkaar niet zien bij | ophalen en brengen ouders`,
  oudercommunicatie: `
    ouders appen elkaar | ouders mailen elkaar | appen elkaar | mailen elkaar | ouderschapsapp | ouders communiceren | communicatie tussen ouders | communiceren via | communicatie ouders | ex-partners communiceren | heen-en-weerschrift | overdrachtsschriftje | schriftje | mails van ouders | berichten van ex | scheldberichten |
    verwijten over en weer | stroom verwijten | verwijten ouders | verwijtende mails | mails van beide ouders | scheidsrechter | tussen beide ouders in | cc | bombarderen met mails | gezamenlijke mail | gezamenlijke mails | mails met dezelfde tekst | reactiedag | reactiedagen | verwijt van ouders | mailverkeer ouders | eindeloze mails`,
  begeleideomgang: `
    begeleide omgang | begeleide bezoeken | begeleid bezoek | begeleid contact | omgangshuis | omgangsbegeleiding | omgangsbegeleider | onbegeleid | onbegeleide omgang | onbegeleid bezoek | omgang afbouwen | begeleiding omgang afbouwen | bezoek afbouwen | bezoek onder toezicht | begeleider bij bezoek | bezoek zonder begeleiding |
    bezoekbegeleider | toezicht bij bezoek | omgang met toezicht | vrije bezoeken | vrij bezoek`,
  onrustnabezoek: `
    na elk bezoek | na bezoek | na elk weekend | na het weekend bij vader | na weekend papa | na weekend mama | onrust na bezoek | onrust na wisselen | onrust na omgang | ontregeling na bezoek | ontregeld na bezoek | van slag na | overstuur na | boos na bezoek | slaapt slecht na bezoek | plast in bed na | terug van vader | terug van moeder |
    na elk bezoekuur | spanning na bezoek | overgangsstress | wisselen tussen huizen | thuiskomst van vader | ritueel bij thuiskomst | heen-en-weerknuffel | druk na weekend | wisseldagen onrust | na bezoekmoment | na het bezoekmoment | na omgangsmoment | na begeleid bezoek | landen na bezoek | rustdag na bezoek | na thuiskomst bij vader |
    loyaliteit na bezoek | na bezoekweekend | na elk bezoekweekend | overdrachtsritueel | korte omgangsmomenten | na contact met ouder ontregeld | minder ontregeld | terugkomt van papa | terugkomt van mama | terugkomt van vader | terugkomt van moeder | terugkomen van vader | als het terugkomt van | ontregeld terug | terug van weekend vader |
    terug van weekend moeder | thuiskomst van andere ouder | ritueel na thuiskomst | dag na bezoek | van streek na`,
  contactherstel: `
    contactherstel | jaren niet gezien | jaar niet gezien | jaren geen contact | jaar geen contact | vader al jaren niet | moeder al jaren niet | weer contact na | wil nu contact | wil contact na jaren | afwezigheid van vader | jaren afwezigheid | jaren afwezig | uit beeld en nu | opeens weer in beeld | terug in leven van kind |
    eerste ontmoeting | eerste keer ontmoeten | kennismaken met vader | vader leren kennen | onbekende vader | contact met onbekende ouder | opnieuw contact met vader | opnieuw contact met moeder | contact herstellen vader | contact herstellen moeder | contact herstellen ouder | meldt zich ineens vader | vader meldt zich |
    moeder meldt zich | vader duikt op | ouder duikt weer op | vader wil ineens | na jaren vader | na jaar vader | elkaar voor het eerst ontmoeten | eerste keer zien vader | tempo van kind contact | kaartjes en foto's | verloren vader wil`,
  bezoekafgezegd: `
    komt niet opdagen | komt afspraak niet na | verschijnt niet bij bezoek | komt niet op bezoek | bezoek afgezegd | zegt bezoek af | voor niks wachten | voor niks zitten wachten | zit te wachten op vader | zit te wachten op moeder | kind staat klaar | kind wacht tevergeefs | wacht voor niets | niet komen opdagen | teleurstelling |
    teleurgesteld | vergeet bezoek | te laat op bezoek | afspraken niet nakomt bezoek | laat kind zitten | beloftes ouder | valse beloftes | ouder bevestigd | bevestigd en onderweg | bezoek bevestigen | bezoek pas horen | zegt elk bezoek af | bezoek op het laatste moment af | laatste moment bezoek | zegt steeds af bezoek |
    kind teleurgesteld bezoek | komt weer niet opdagen | vader komt niet | moeder komt niet opdagen | belooft te komen`,
  bezoekplek: `
    bezoek op kantoor | bezoekruimte | bezoekkamer | kantoorkamer | uur per maand | eens per maand | huiselijke ruimte | bezoek thuis | bezoekfrequentie | frequentie bezoek | vaker bezoek | te weinig bezoek | te weinig contact met ouders | ouders zien te weinig | bezoek in speeltuin | bezoek met activiteit | bezoekregeling na plaatsing |
    huiselijke plek bezoek`,
  geldcontrole: `
    controleert telefoon | controleert geld | controleert haar | bepaalt wie ze ziet | mag nergens heen | mag geen vriendinnen | geen eigen geld | pinpas afgenomen | dwingende controle | intieme terreur | coercive control | isoleert haar | geisoleerd door partner | bewegingsvrijheid | psychisch geweld | vernederingen partner |
    controlerende partner | jaloerse man | jaloerse partner | volgt haar | geen klappen maar | mag van haar man niet | mag niet werken van man | mag niet van haar man | wie bepaalt over geld | beslist over geld | bepaalt over geld`,
  stalking: `
    stalkt | stalking | stalker | stalken | gestalkt | belaagt | belaging | valt lastig | lastigvallen | locatiedeling | locatie delen | airtag | tracker | gps tracker | spyware | accounts delen | gedeelde accounts | wachtwoorden wijzigen | apparaten nakijken | volgt via telefoon | ex volgt | ex staat voor deur | ex rijdt langs |
    digitale intimidatie | intimidatie na scheiding | intimidatie | contactverbod | straatverbod | locatieverbod | huisverbod ex | volgt haar | volgt hem | ex volgt haar | meekijken telefoon | kijkt mee op telefoon | meekijken op telefoon | telefoons en accounts | belaging door ex | stopgesprek | aware-knop`,
  mannelijkslachtoffer: `
    door moeder mishandeld | door vrouw mishandeld | door zijn vrouw geslagen | mannelijk slachtoffer | mannelijke slachtoffers | mannenopvang | mishandelde man | mishandelde vader | niemand gelooft hem | vader slachtoffer | man slachtoffer | =moeder slaat vader | =vrouw slaat man | =vader mishandeld | =man mishandeld | =slaat haar man |
    =slaat haar partner`,
  verkeringsgeweld: `
    verkeringsgeweld | datinggeweld | dating geweld | geslagen door vriend | slaat haar vriendin | geslagen door vriendje | vriend slaat haar | vriendje slaat | gewelddadige vriend | gewelddadig vriendje | ongezonde relatie | gezonde relatie | verdedigt hem | verdedigt vriend | jaloers vriendje | foute relatie | relatie van dochter |
    relatie afkeuren | gezonde en ongezonde relaties | slecht vriendje | vriend verbieden`,
  plegerhulp: `
    plegerhulp | plegerbehandeling | daderhulp | daderbehandeling | pleger wil hulp | pleger wil wel hulp | behandeling pleger | agressietraining | agressieregulatie vader | agressieregulatie moeder | spanningsmeter | time-outafspraak | vader wil veranderen | vader schrikt van zichzelf | schrikt van eigen boosheid | eigen boosheid |
    eigen agressie | controle verliezen | controle verliest | verliest controle | bang zijn kind te slaan | bang om zelf te slaan | bang voor eigen woede | eigen woede | vraagt om hulp bij agressie | the waag | de waag | woedebeheersing ouder | vader wil leren | wil zelf leren niet te slaan | leren niet te ontploffen | agressieregulatie |
    agressieregulatietraining | training agressie vader | oplopende spanning naar buiten | hulp voor pleger | hulp aan plegers | vader zoekt hulp agressie | dader wil hulp`,
  partnerblijft: `
    wil niet weg bij man | niet weg bij partner | bij partner blijven | blijft bij man | blijft bij partner | gaat terug naar man | terug naar partner | terug naar gewelddadige partner | keert terug naar man | verlaat hem niet | verlaat man niet | druk om te vertrekken | vertrekken bij partner | relatie gaat door | gaat toch terug |
    weer samen met ex | weer bij elkaar na geweld | veiligheidsplan vertrek | vluchtplan | noodtas | partner wil niet weg | man slaat wil niet weg | blijft bij hem | wil bij hem blijven | toch bij hem blijven | bij haar man blijven | blijft toch bij | relatie doorgaat | relatie nog doorging | vluchttas | vlucht tas | teken naar buren |
    kan hem niet verlaten | durft niet weg bij`,
  vrouwenopvangkind: `
    kinderen in de vrouwenopvang | kinderen vrouwenopvang | blijfhuis kinderen | blijfgroep | kinderen in opvanghuis | moeder en kinderen in opvang | blijf-van-mijn-lijfhuis kinderen | vrouwenopvang | opvanghuis vrouwen | blijf-van-mijn-lijf | blijfhuis | vrouwenopvang kinderen eigen | eigen hulpplan kinderen | slaan om zich heen opvang`,
  geheimeopvang: `
    geheime opvang | geheim adres | geheime plek | geheime locatie | geheime opvangplek | veilige opvang meisjes | adres geheim | adres niet bekend | adres afschermen | niet traceerbaar | traceerbaar | traceren | schuilplaats | ondergedoken | onderduikadres | verblijfplaats geheim | adres niet in dossier | adres moeder geheim |
    locatie uit op telefoon`,
  kindwaargebeurd: `niemand gelooft | niet geloofd | niet geloven | gelooft hem niet | gelooft haar niet | geloof wordt niet | geloofwaardigheid`,
  terugvalgeweld: `
    weer geweld | opnieuw geweld | geweld begint weer | geweld keert terug | terugval in geweld | terugval geweld | terugval partnergeweld | terugval in partnergeweld | oude spiraal | geweldsspiraal | geweldspatroon | geweld na traject | geweld na afsluiting | herhaling van geweld | weer geslagen | weer raak geweld | niet opnieuw geweld`,
  kinderontvoering: `
    kinderontvoering | ontvoering | ontvoeren | ontvoerd | kinderen afpakken familie | schoonfamilie | schoonouders | schoonmoeder | kinderen meenemen naar buitenland | meegenomen naar buitenland | paspoort kinderen | paspoortsignalering | paspoort afgeven | scheiden mag niet | niet mag scheiden | niet mogen scheiden | scheiden religieus |
    kinderen in het land houden | toestemming reizen`,
  signaalbespreken: `durft niets te zeggen tegen ouders | durft ouders niet te vragen | open vraag | zag en niet wat | zorgen bespreken ouders | zorgen delen ouders | gesprek over vermoeden | vermoeden bespreken ouders | leerkracht zorgen ouders | hoe begin je het gesprek | zonder te beschuldigen`,
  medewerkerveilig: `
    bedreiging van werker | bedreiging werker | bedreigde mij | bedreigt mij | durf er niet meer heen | durf er niet heen | met zijn tweeën op huisbezoek | met z'n tweeën | op kantoor afspreken | op kantoor afgesproken | organisatie doet aangifte | organisatie zelf aangifte | bedreigde werker | bedreigd op huisbezoek | vader bedreigde |
    moeder bedreigde | agressieve vader huisbezoek | bang op huisbezoek`,
  klemtussenouders: `
    kindbehartiger | boodschapper | tussen twee vuren | klem tussen | klem ertussen | zit ertussen | rol van boodschapper | loyaliteit | loyaliteitsstrijd | loyaliteitsconflict | steunfiguur voor kind | steunfiguur scheiding | villa pinedo | partij kiezen | hoeft niet te kiezen | klem tussen ruziende | zit klem |
    eigen steunfiguur voor kind | steunfiguur die bij geen van beide | niet met ouders over ander | over de ander praat | tussen vader en moeder in | spion | kinderen zitten er middenin | er middenin | zit middenin | middenin strijd | tussen vuren | niet kiezen tussen vader en moeder | kiezen tussen vader en moeder | kind ertussen`,
  oudermishandeling: `geeft haar moeder klappen | geeft zijn moeder klappen | puber geeft moeder klappen | slaan door hun kind | slaat haar ouders | slaat zijn ouders | geweld van kind tegen ouder | kind slaat ouder | dochter slaat moeder | dochter slaat mij`,
  kindgetuige: `kinderen waren erbij | kinderen waren er bij | erbij toen moeder geslagen | moeder geslagen waar kinderen | getuige van partnergeweld | wat ze hadden meegemaakt geweld`,
};
