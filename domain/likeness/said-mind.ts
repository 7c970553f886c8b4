import type { Said } from './said.ts';

/** What goes on inside a child or a parent: mind, mood and what they do to themselves. */
export const MIND: Said = {
  autisme: `
    autisme | ass | autistisch | autist | asperger | pdd | pddnos | autismespectrumstoornis | autistiforme |
    anders gaat gepland | vaste patronen | voorspelbaar | voorspelbaarheid | rigide | fladderen | pictogram |
    dagschema | oogcontact | begrijpt sociale | auti | geef me vijf | meltdown | shutdown | maskeren | camoufleren |
    pdd nos | autismespectrum | letterlijk nemen | neemt alles letterlijk | juf ziek | overgangen moeilijk |
    wisseling les | snapt grapjes niet | grapjes letterlijk | gefixeerd op | praat alleen treinen | preoccupatie |
    vaste volgorde | uit lood | leeft eigen wereld | eigen wereldje | contact maken moeilijk | tussenuren |
    autistisch meisje | prikkels voorspelbaarheid | =starre | verandering niet tegen | autistische kenmerken |
    autistische trekken | anders bedraad | neurodivers | neurodiversiteit | prikkelverwerking | auti-proof |
    detaildenken | contextblind | sociaal naïef | theory of mind | atypisch autisme | klassiek autisme | masking |
    stort thuis in | stort in thuis | thuis ontlading | ontlading | ontladen | ontlaadt | overvraagd autisme |
    brein blokkeert | vastgelopen autisme | auti-coach | autismecoach | ados | adi-r | psycho-educatie autisme |
    sociale interactie | stereotiep | stimmen | wapperen | camoufleergedrag | aanpassen kost energie |
    kost zoveel energie | als het anders loopt | autistisch kind | ass-diagnose | autismespectrum stoornis | niet flexibel | inflexibel | star denken | zwart-wit denken | rigiditeit | fixatie op treinen | sociale verhaaltjes | sociaal verhaal | comic strip conversations | brugklasser autisme | autismevriendelijk`,
  prikkels: `
    prikkel | prikkels | overprikkeld | overprikkeling | prikkelarm | prikkelgevoelig | prikkelverwerking |
    sensorisch | zintuig | zintuiglijk | snoezelen | harde geluiden | geluid | lawaai | labels kleren | kriebelen |
    hooggevoelig | hsp | koptelefoon | ergotherapie | ergotherapeut | sensorische integratie | verzwaringsdeken |
    rustige plek | oordopjes | noise cancelling | prikkelreductie | drukte in klas | fel licht | geluidsoverlast |
    prikkelvrij | rustruimte | time-outplek | zintuigen | prikkelbaar voor geluid | tast | sensopathisch |
    sensomotorisch | friemel | snel overprikkeld | prikkelprofiel | schuilplek | schuilhut | tentje | tipi | geluidsdempend | ergo | tastgevoelig | geluidsgevoelig | lichtgevoelig | labeltjes | naden in sokken | prikkelend`,
  rooster: `
    rooster | ritme | dagritme | structuur | dagindeling | dagschema | voorspelbaar | voorspelbaarheid | planning |
    vast moment | weekschema | routine | schema | planbord | stappenplan | dagplanning | dagprogramma | weekplanning |
    vaste tijden | regelmaat | vaste structuur | daglijn | pictobord | timer | time timer | agenda bijhouden |
    weekplan | duidelijk programma | voorspelbare dag | overzicht | dagritmekaarten | planbordje | weekbord | magneetbord | vast ritueel | vaste volgorde | aftelkalender | kalender | overgangsobject | vooraf weten`,
  angst: `
    angst | angstig | angsten | paniek | paniekaanval | hyperventileren | hyperventilatie | fobie | faalangst |
    sociale angst | zenuwachtig | gespannen | stress | piekeren | zorgen maakt alles | vermijding | verlegen |
     exposure | straat niet op | buiten niet durft | angststoornis | paniekaanvallen | angstklachten |
    angstbehandeling | straatvrees | pleinvrees | agorafobie | durft bus niet | durft nergens heen |
    gaat nergens meer heen | scheidingsangst | separatieangst | verlatingsangst | gegeneraliseerde angst | piekeraar |
    piekert | bibberen | hartkloppingen | angsthierarchie | angstladder | dapper | cgt angst | toetsangst |
    spreekangst | bang alleen | bang donker | smoesjes | exposuretherapie | rampscenario | bang alleen te zijn |
    bang voor honden | durft niets meer | durft niet meer | nerveus | nervositeit | paniekerig | angstklacht | vermijdt | vermijdend | vermijdingsgedrag | gespannenheid | doodsbang | zorgelijk kind | faalangstig | angstige | angstcultuur`,
  dwang: `
    dwang | dwangstoornis | dwanghandeling | dwanghandelingen | dwangmatig | dwanggedachten | dwangklachten | ocd |
    ocs | smetvrees | handen wassen | wassen handen | controleren deur | uren douchen | exposure | tics |
    alles recht | symmetrie | obsessie | deurklinken | deurklink | handen kapot | besmetting | bacterien |
    vies vinden | steeds checken | alles controleren | controleert alles | magisch denken | ongeluk gebeurt als |
    precies goed | =rijtjes | eindeloos douchen | hamsteren | =rituelen | dwangneurose | dwangmatig wassen |
    responspreventie | exposure responspreventie | erp | accommodatie ouders | meegaan dwang | handenwassen |
    controledwang | ordenen | dwangrituelen | obsessief | dwanggedrag | dwangritueel | moet van hoofd | niet over drempels | drempels tikken | alles drie keer | symmetrisch | vijftig keer | handen rauw | handen stuk | zeep | geruststelling vragen`,
  tics: `
    tic | tics | tourette | gilles | ticstoornis | rare geluiden | knipperen | schokken | trekt schouder |
    geluiden maken | zenuwtrek | schelden onwillekeurig | spreekbeurt | motorische tics | vocale tics | oogknipperen |
    schraapt keel | keelschrapen | habit reversal | ticbehandeling | neus ophalen | tegenbeweging | spierbewegingen | spierbeweging | nek tics | nek draaien | oogtic | onwillekeurige bewegingen | onderdrukken tics | trekken met gezicht`,
  depressie: `
    depressie | depressief | somber | somberheid | sombere | lusteloos | nergens zin | zin niks | nergens nut |
    zinloos | bed niet uit | hele dag bed | winterdip |  neerslachtig | uitzichtloos | leeg voelen |
    geen energie | interesse verloren | hopeloos | niets leuk | kamer niet uit | kamer komt niet | terugtrekken |
    trekt zich terug | hele vakantie bed | reageert nergens op | nergens toe komen | zit vast hoofd |
    donkere gedachten | alles is zwart | huilt alles | ligt hele dag | dagen op bed | verdrietig steeds | ongelukkig |
    levenslust | niks leuk meer | lacht nooit |  douchet niet meer | sombere stemming | dysthymie |
    stemmingsstoornis | stemmingsklachten | stemmingsproblemen | lichttherapie | gedragsactivatie | activatie |
    geen zin meer | nergens zin in | doet niets meer | komt kamer niet uit | op kamer zitten | zit op kamer |
    hopeloosheid | wanhoop | futloos | energieloos | levensmoeheid | ziet geen toekomst | huilbuien | lusteloosheid |
    neerslachtigheid | =stemming | =huilt veel | zwaarmoedig | moedeloos | moedeloosheid | huilerig | zwart gat | zwarte gat | leeg vanbinnen | geen plezier | nergens plezier | in de put | dipje | vrolijkheid weg | niet meer vrolijk | donkere wolk`,
  burnout: `
    burn-out | burnout | overspannen | opgebrand | prestatiedruk | stressklachten | overbelasting jongere |
    perfectionisme | perfectionistisch | vermoeid | oververmoeid | uitgeput | lat hoog | studiestress | veel hooi |
    spanningsklachten | leren nee zeggen | veel hoge lat | alles perfect | altijd presteren | presteren |
    tentamenstress | toetsstress | uitgeblust | opgebrande | energie op | vermoeidheidsklachten |
    overvraagde jongere | twee banen | voelt leeg | leeg voelen | altijd moe | zo moe | opgebrande jongere | stressfabriek | alles moeten | lat te hoog | hoge eisen aan zichzelf | perfectionist | jongere overspannen | stress van school | schoolstress | presteerdruk`,
  suicidaliteit: `
    suicide | suicidaal | suicidaliteit | suicidepoging | zelfdoding | zelfmoord | doodswens | niet meer leven |
    leven niet meer | leven geen zin | uit leven stappen | gedachten aan dood | gedachten dood | overdosis |
    poging gedaan | afscheidsbrief | 113 | trein springen | doodgaan wil | liever dood | nooit meer wakker |
     was dood | genoeg leven | levensmoe | leven beu | uitlatingen dood | slaap niet wakker |
    nooit meer wakker | iedereen beter af | beter af zonder | pillen verzameld | op spoor | zichzelf iets aandoen |
    iets aandoen | gedachten zichzelf | crisiskaart | suicidepreventie | zelfmoordgedachten | doodgedachten |
    dodelijk | =poging | einde aan leven | er eind aan wil | niet meer wil leven | wil niet meer leven |
     hoeft voor mij niet | leven niet waard | suicidegedachten | suicidale gedachten |
    suicidaal kind | suicidepogingen | pogingen zelfmoord | nieuwe poging | weer poging | herhaalde poging |
    zelfmoordpoging | einde maken leven | doodgaan | plan om dood te gaan | dood zijn | veiligheidsplan suicide |
    levensgevaar | suicidedreiging | chronisch suicidaal | 113 zelfmoordpreventie | postventie | besmettingsgevaar |
    nabestaanden suicide | na suicide | =dood wil | =dood willen | =wil dood | trein gegooid | onder de trein |
    voor de trein gesprongen | van het dak | dak springen | opgehangen | medicijnen ingenomen | pillen ingenomen | =hoeft niet meer | liever niet meer leven | van het leven beroofd | leven benomen | leven benam | er niet meer zijn | er niet meer wil zijn | er liever niet meer zijn | niet meer willen leven | zelfdodingsgedachten | zelfdodingspoging | zichzelf ombrengen |  gevaar voor zichzelf | suicidaal gedrag | =doodgaat | dood gaan wil | doodsgedachte | suicideplan | plan voor zelfmoord | praat over dood`,
  zelfbeschadiging: `
    zelfbeschadiging | zelfbeschadigen | automutilatie | automutileren | zelfverwonding | zelfdestructief | krassen |
    krast | snijden | snee | sneetjes | sneden | littekens | doet zichzelf pijn | zichzelf pijn | zichzelf verwonden |
    brandt zichzelf | zichzelf branden | bonken hoofd | bonkt hoofd | slaat zichzelf | haren uittrekken |
    armen kapot | lange mouwen | wonden | wond | wondzorg | snijden zichzelf | snijdt zichzelf | zichzelf snijden |
    =mesje | =mesjes | =polsen | scheermesje | littekens armen | snijdt arm | snijdt been | snijgedrag |
    zelfpijniging | zichzelf slaan | hoofd tegen muur | pleisters | wondjes | krabben | krabt | openkrabben |
    zichzelf verbranden | aansteker | huid | armen verbergen | zelfverwondend | zelfverwondend gedrag |
    automutilerend | krassend | snijdt in arm | snijdt in benen | zelfbeschadigend gedrag | met hoofd tegen muur |
    slaat hoofd | hoofdbonken | bijt zichzelf | zichzelf bijten | zelfverwonden | schaadt zichzelf | mesjes afpakken |
    krabt zich | trichotillomanie | kerven | kerft | zelfverminking | schrammen | verwondingen | verwonding | verwondt | zichzelf verwondt | arm vol krassen | zichzelf knijpen | beschadigen zichzelf | bont en blauw slaan zichzelf`,
  eetstoornis: `
    eetstoornis | eetprobleem | eetproblematiek | anorexia | boulimia | boulimie | anorectisch | ondergewicht |
    eetkliniek | eetbuien | eetbui | braken | braakt | overgeven na eten | vinger keel | calorieen | calorie |
    dik voelen | vindt zichzelf dik | afvallen | vermageren | mager | gewicht verliezen | gewichtsverlies |
    weegschaal | eet bijna niets | eet bijna niks | minder eten | niet eten | eetlijst | sondevoeding | sonde |
    maaltijden overslaan | slaat maaltijden over | wijde truien | wijde kleding | lichaamsbeeld | zelfbeeld lichaam |
    hongeren | laxeermiddel | dwangmatig sporten | eetproblemen | arfid | =lijnen | niet meer eten | weigert te eten |
    vermagering | bmi | hervoeden | maudsley | fbt | family based treatment | eetstoorniskliniek | purgeren |
    laxeren | laxeermiddelen |  eetaanval | binge | lichaamsgewicht | eetgestoord | eetstoornisstem |
    eetlijsten | ursula | gezinsbehandeling eetstoornis | sportdwang | geeft over na eten | =lijnt | =stiekem eten | eet stiekem | eet niet meer | eet nauwelijks | bang om dik | bang om aan te komen | compensatiegedrag | overeten | eetdagboek | eetplan | eetschema | overgeven na het eten | kotst na eten | eetkliniekopname | verstoord eetgedrag | afgevallen`,
  eten: `
    eten | maaltijd | hapje | happen | voeding | voedsel | kauwen | slikken | dieet | dietist | eetgedrag |
    eetgewoonten | kieskeurig | ruiken eten | groente | lusten | boterham | brood | crackers | yoghurt | pap |
    ontbijt | avondeten | lunch | prelogopedist | prelogopedie | eetlust | honger | voedingspatroon | sondevoeding |
    fles geven | borstvoeding | avondmaaltijd | eettafel | eettijd |  bord leeg | ontbijten | fruit |
    vast voedsel | =toetje | kip | friet | patat | pasta | pannenkoek | pannenkoeken | chips | nuggets | rijst |
    eten aan tafel | spanning aan tafel | tafelmoment | hapje proeven | eten proeven`,
  arfid: `
    arfid | selectief eten | selectief eetgedrag | voedselweigering | kieskeurig eten | kieskeurige eter |
    weigert eten | niet lusten | alleen witte | wil alleen eten | slechte eter | moeilijke eter |
    eetproblemen jong kind | prelogopedist | prelogopedie | druk tafel | dwingen eten | nieuwe smaken |
    voedingsprobleem | eet drie dingen | eet alleen witte | =eet alleen | kokhalst | kokhalzen | soorten voedsel | vijf soorten | drie soorten | selectief | selectieve eter | nieuwe structuren | eet maar vijf | eet maar drie | merk eten | bang voor eten | bang te stikken | durft niet te slikken`,
  overgewicht: `
    overgewicht | obesitas | veel dik | zwaarlijvig | gezond gewicht | snoepen | leefstijl | snackt | ongezond eten |
     te dik | te zwaar | dikke kinderen | gewichtstoename | aangekomen | centrale zorgverlener | cool2b |
    gli | bariatrisch | obees | kilo te veel | gezond eten | leefstijlcoach | snoep | frisdrank |
    ketenaanpak overgewicht`,
  trauma: `
    trauma | traumatisch | getraumatiseerd | ptss | emdr | traumabehandeling | traumatherapie | herbeleving |
    herbelevingen | nachtmerrie | nachtmerries | flashback | flashbacks |  schrikachtig | nare dingen |
    vreselijke dingen | veel meegemaakt | meegemaakt | schokkend | dissociatie | dissocieren | stabiliseren |
    stabilisatie | triggers | beelden hoofd | verwerken | verwerking | traumasensitief | traumaklachten |
    traumaverwerking | traumagericht | trauma-sensitief | schokkende gebeurtenis | nare gebeurtenis |
    nare herinneringen | verhalende ontmoeting | horizon methode | write junior | schrijftherapie |
    narratieve exposure | imaginaire exposure | imaginary exposure | cptss | complex trauma | vroegkinderlijk trauma |
    oogbewegingen | ontwikkelingstrauma | window of tolerance | stabilisatiefase | herbeleeft | schrikreactie |
    bevriest | bevriezen | vecht vlucht | slapende honden | getuige van | ongeluk meegemaakt |
    veilig genoeg traumabehandeling | brand meegemaakt | na brand | na aanranding | na ongeluk | naars gezien | naars meegemaakt | veel naars | heftige dingen | heftigs meegemaakt | vreselijks meegemaakt | ervaringen schokkend | nare ervaring | nare ervaringen | ingrijpende gebeurtenis | ingrijpende gebeurtenissen | getriggerd | triggert | hyperalert | overlevingsstand | oorlogstrauma | traumareactie | traumareacties | traumatiserend | posttraumatisch | stressreacties`,
  hechting: `
    hechting | hechten | gehecht | hechtingsstoornis | hechtingsproblemen | hechtingsproblematiek | onveilig gehecht |
    geen troost | troost | getroost | troosten | stoot af | afstoten | aantrekken afstoten | allemansvriend |
    iedereen knuffelen | knuffelt vreemden | test grenzen | test iedereen uit | uittesten | vertrouwt niemand |
    niemand vertrouwt | laat niemand toe | basisvertrouwen | claimen | claimt | claimend gedrag | klampt zich vast |
    vastklampen | nabijheid | band opbouwen | reactieve hechting | sensitief | sensitiviteit | vertrouwde opvoeder |
    duwt weg | hangt aan iedereen | liegen stelen pleegkind | test pleegouders | wantrouwt volwassenen |
    wil niet geknuffeld | stijf aanraken | alles zelf doen | contactgroei | bindingsangst | verlatingsangst |
    bang verlaten | gehechtheid | gehechtheidsfiguur | hechtingsrelatie | hechtingstherapie | allemansvriendgedrag |
    iedereen armen | geen onderscheid | sherborne | theraplay | basic trust | ncbt | nika | attachment |
    bodemloze put | afwijzen verzorgers | ontremd sociaal contact | onthecht | ontremde | veilige basis |
    co-regulatie | afweren | troostzoekend | nestelen | wiegelen | iedereen meelopen | loopt met iedereen mee | emotioneel verwaarloosd | hechtingsstijl | veilig gehecht | onveilige hechting | knuffelt niet | geen binding | wil geen troost | zoekt geen troost | hechtingsgedrag | affectie`,
  psychose: `
    psychose | psychotisch | schizofrenie | stemmen horen | stemmen hoort | hoort stemmen | wanen | waan |
    achterdochtig | verward | paranoide | hallucineren | hallucinaties | achtervolgd | psychotische |
    psychotische klachten | eerste psychose | vip team | vroege psychose | uhr | waandenkbeelden | waanideeen |
    in war | wartaal | realiteit kwijt | schizo | stemmenhoorder | stemmenhoren | achterdocht | denkt dat iedereen |
    afgeluisterd | complot tegen hem | antipsychotica | ontregeld psychotisch | crisiskaart psychose | ziet dingen die er niet zijn | praat in zichzelf | schimmen | paranoia | waanbeelden | realiteitsverlies | praat vreemd | vreemde dingen zegt | steeds vreemder | vreemder gedrag | bizar gedrag | gekke gedachten | wanen over | denkt gevolgd`,
  psychisch: `
    psychisch | psychiatrisch | borderline | persoonlijkheidsstoornis | persoonlijkheidsproblematiek | bipolair |
    manisch | manie | mentaal | geestelijk | opgenomen kliniek | psychische klachten | psychische ziekte |
    psychische problemen | psychische stoornis | psychiatrische patient | bipolaire stoornis | manisch-depressief |
    psychische aandoening | cluster b | narcistisch | narcisme | wvggz | zorgmachtiging | ibs | labiel`,
  zwijgen: `
    zwijgen | zwijgzaam | mutisme | selectief mutisme | zegt niks | zegt niets | zegt geen woord | praat nergens |
    niets zeggen | geen woord | stil klas | fluisteren | fluistert | dichtklappen | klapt dicht | niet antwoorden |
     praat thuis wel | durft niet praten | spreekangst | kletst thuis | sluit zich af | zich afsluiten |
    niets vertellen | vertellen niks meer | vertelt niets | zwijgt | zwijgzaamheid | stilte | verzwijgen |
    praat nergens over | wil er niet over praten | laat niets los | laat niks los | durft niet te vertellen |
    vertelt niks | vertellen niks | niks vertellen | niks zeggen | zeggen niks | sluit zich op | dichtgeklapt |
    stilgevallen | niet willen praten | =praat niet | =wil niet praten | =niet praten | monddood | houdt kaken op elkaar | gesloten boek | zegt bijna niks | zegt nauwelijks iets | komt niets uit | geen antwoord | haalt schouders op | ik weet niet antwoord | zegt steeds weet niet | =spreekt niet | =spreekt hier niet | =spreken niet`,
  mutisme: `
    mutisme | selectief mutisme | zegt school niks | school geen woord | praat niet klas | praat thuis wel |
    kletst thuis | spreekangst | buiten huis stil | buitenshuis niet praten | zwijgt school | spreektoets | durft niet te spreken | spreekt niet op school | praat niet met leerkracht | fluistert tegen moeder | zwijgende leerling`,
  zelfbeeld: `
    zelfbeeld | zelfvertrouwen | eigenwaarde | onzeker | onzekerheid | minderwaardig | faalangst | perfectionisme |
    niks waard | trots | complimenten | lelijk vindt | sociale vaardigheden | assertief | weerbaar | zelfwaardering |
    onzekere | niet goed genoeg | faalervaringen | succeservaring | succeservaringen | competentie | sterke kanten |
    kwaliteiten | talent | talenten | compassie | zichzelf stom | vindt zichzelf stom | vindt zichzelf lelijk |
    self-esteem | rots en water | sova | sociale vaardigheidstraining | weerbaarheidstraining | vindt zichzelf dom |   niet goed genoeg voelen | zelfspot | zelfkritisch | zelfkritiek | zelfvertrouwend | negatief zelfbeeld | laag zelfbeeld | eigen kunnen`,
  eenzaamheid: `
    eenzaam | eenzaamheid | geen vrienden | geen vriendjes | isolement | geisoleerd | isoleren | teruggetrokken |
    niemand speelt | niet uitgenodigd | buitengesloten | erbij horen | kluizenaar | sociaal contact |
    geen aansluiting | aansluiting leeftijdsgenoten | ligt eruit | alleen op zijn kamer | sociaal geisoleerd |
    sociaal isolement | zonder vrienden | nergens bij hoort | nergens bij horen | niemand om mee | weinig vrienden |
    buitengesloten voelt | contactarm | =altijd alleen | =alleen voelen | vereenzamen | vereenzaamt | vereenzaming |  altijd in zijn eentje | geen enkele vriend | zonder vriendjes | alleen op het plein | verjaardag niemand komt | nooit gevraagd | nooit uitgenodigd | eenzame |   moeite met vrienden | =vrienden maken | =vriendschap sluiten`,
  jaloers: `jaloers | jaloezie | jaloerse | afgunst | aandacht delen | voelt zich achtergesteld | broertje op komst | zusje op komst | nieuwe baby in gezin | onttroond | onttroning | aandacht voor oudste | concurrentie tussen broers | rivaliteit`,
  fobie: `fobie | bang voor honden | bang voor spinnen | hoogtevrees | liftangst | claustrofobie | prikangst | naaldangst | tandartsangst | bang voor onweer | bang voor vuurwerk | emetofobie | bang om over te geven | bang in het donker | bang voor donker | monsters | vliegangst`,
  piekeren: `piekeren | piekert | gepieker | piekermoment | piekerkwartier | piekerdoosje | tobben | tobt | malen | hoofd staat niet stil | zorgenkind | zorgenboom | zorgen over alles | rampdenken | doemdenken | wat als gedachten`,
  gevoelensnoemen: `woorden geven aan gevoelens | gevoelens benoemen | emoties benoemen | emoties herkennen | gevoelskaarten | gevoelskaartjes | gevoelsthermometer | emotiethermometer | thermometer | stoplicht | stoplichtmodel | kleurenthermometer | emotiekaart | vulkaan | boosheid tekenen | spanningsmeter | 5-punts schaal | schaal van een tot tien`,
  afkoelen: `afkoelen | af+koelen | afkoelplek | afkoelmoment | time-out | time-in | uitrazen | uit+razen | even weg mogen | uit de situatie | kalmeren | tot rust komen | rustplek | rusthoek | chillplek | koelen | wandelen bij boosheid | stoom afblazen`,
  liegen: `liegen | liegt | leugen | leugens | gelogen | jokken | jokt | smoes | smoesjes | verhalen verzinnen | fantaseert | fantasieverhalen | waarheid | niet eerlijk`,
  vuur: `vuur | vuurtje | vuurtjes | fikkie | fikkies | brandstichting | brand stichten | brandje | steekt dingen in brand | in brand | lucifers | aansteker | aanstekers | pyromaan | vuurwerk`,
  zelfzorgouder: `eigen therapie ouder | ouder eigen hulp | eigen verleden ouder | eigen jeugd | onveilige jeugd | eigen trauma ouder | zelf mishandeld vroeger | zelf als kind | eigen kindertijd | zelf niet getroost | transgenerationeel | herhaalt zich in familie | generatie op generatie | moeder zelf slachtoffer`,
  spijt: `spijt | schuldgevoel | schuldgevoelens | voelt zich schuldig | schuldig voelen | schaamte en schuld | zelfverwijt | zelfverwijten | mijn schuld | denkt dat het zijn schuld is | haar schuld | eigen schuld`,
  lusteloos: `lusteloos | lusteloosheid | nergens zin in | nergens zin | niets meer leuk |  plezier kwijt | dagritme opbouwen | activeren | activering | in beweging krijgen |    hangt op bank | op de bank hangen | geen initiatief | komt tot niets | passief`,
  irritatie: `irritatie | geirriteerd | prikkelbaar | prikkelbare | kort lontje | snauwerig | chagrijnig | humeurig | nors | mokt | boze puber | snel boos | puberteit of depressie`,
  stemmen: `stemmen horen | hoort stemmen | stemmenhoorder | stemmendagboek | stemmen in hoofd | stem in hoofd | hoort stem | praat terug tegen stemmen | stemmenhoren`,
  gezienworden: `gezien worden | aandacht vragen | vraagt aandacht | negatieve aandacht | aandacht krijgen | aandacht trekken | aandachttrekkerij | aandachtvragend | extra aandacht | positieve aandacht | aandacht geven aan | onopvallend | stille kinderen | stille leerling | over het hoofd gezien`,
};
