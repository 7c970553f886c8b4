import type { Said } from './said.ts';

/** What goes on inside a child or a parent: mind, mood, behaviour and learning. */
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
    kost zoveel energie | als het anders loopt`,
  prikkels: `
    prikkel | prikkels | overprikkeld | overprikkeling | prikkelarm | prikkelgevoelig | prikkelverwerking |
    sensorisch | zintuig | zintuiglijk | snoezelen | harde geluiden | geluid | lawaai | labels kleren | kriebelen |
    hooggevoelig | hsp | koptelefoon | ergotherapie | ergotherapeut | sensorische integratie | verzwaringsdeken |
    rustige plek | oordopjes | noise cancelling | prikkelreductie | drukte in klas | fel licht | geluidsoverlast |
    prikkelvrij | rustruimte | time-outplek | zintuigen | prikkelbaar voor geluid | tast | sensopathisch |
    sensomotorisch | friemel`,
  rooster: `
    rooster | ritme | dagritme | structuur | dagindeling | dagschema | voorspelbaar | voorspelbaarheid | planning |
    vast moment | weekschema | routine | schema | planbord | stappenplan | dagplanning | dagprogramma | weekplanning |
    vaste tijden | regelmaat | vaste structuur | daglijn | pictobord | timer | time timer | agenda bijhouden |
    weekplan | duidelijk programma | voorspelbare dag | overzicht`,
  adhd: `
    adhd | add | hyperactief | hyperactiviteit | druk kind | druk gedrag | drukke zoon | drukke jongen | druk klas |
    onrustig | impulsief | impulsiviteit | impulsen | concentratie | concentreren | concentratieproblemen |
    aandachtstekort | aandacht niet | niet stilzitten | stil zitten | stilzitten | wiebelen | stuiteren | stuitert |
    afgeleid | chaotisch | vergeetachtig | ritalin | methylfenidaat | concerta | planning vergeten |
    executieve functies | moet bewegen altijd | altijd bewegen | praat overal doorheen | overal doorheen |
    druk bazig | druk mannetje | aandacht kort | nooit stil | vergeet alles | raakt alles kwijt | dromerig |
    dagdromen | stuiterbal | rent rond | onoplettend | motor nooit stil | zit niet stil | beweeglijk | wiebelkussen |
    fidget | taakgericht | aandachtsproblemen | aandachtsproblematiek | aandacht erbij | concentratieprobleem |
    ongeconcentreerd | medikinet | equasym | dexamfetamine | amfexa | tentin | atomoxetine | strattera | guanfacine |
    intuniv | stimulantia | lisdexamfetamine | elvanse | uitwerkeffect | rebound | uitgewerkt | uitwerken medicijn |
    planningsproblemen | plannen lukt niet | plannen en organiseren | timer | huiswerk plannen | organiseren |
    uitstelgedrag | impulscontrole | ddd | beweeglijkheid | bewegingsonrust | onrust in lijf | snel afgeleid |
    hyperfocus`,
  medicatie: `
    medicatie | medicijn | medicijnen | pillen | pil | tabletten | ritalin | methylfenidaat | concerta |
    antidepressiva | antipsychotica | slikken medicijn | voorschrijven | recept | bijwerkingen | dosering |
    instellen medicatie | slaapmiddel | melatonine | kalmeringsmiddel | therapietrouw | innemen | risperidon |
    aripiprazol | abilify | quetiapine | seroquel | olanzapine | haldol | haloperidol | pipamperon | dipiperon |
    sertraline | fluoxetine | citalopram | ssri | prozac | lithium | depakine | valproaat | oxazepam | lorazepam |
    diazepam | benzo | temazepam | dexamfetamine | medikinet | equasym | atomoxetine | clonidine | guanfacine |
    stimulantia | neuroleptica | antiepileptica | stemmingsstabilisator | voorschrijver | dosis | doseren |
    ophogen dosis | dosis verlagen | afbouwen medicatie | medicatie afbouwen | medicijngebruik | pilletjes |
    pilletje | apotheek | bijwerking | afgiftepatroon | langwerkend | kortwerkend | medicatiecontrole |
    medicatievrij | medicinaal | geneesmiddel | geneesmiddelen | psychofarmaca | middel afbouwen | aangekomen van |
    suf van | afvlakking | weigert pillen | rilatine`,
  bijwerking: `
    bijwerking | bijwerkingen | gewichtstoename | aangekomen van | kilo aangekomen | eetlust minder | suf |
    slaperig van | afvlakking | afgevlakt | buikomvang | bloedprikken | bloed prikken | prolactine | metabool | ecg |
    hartfilmpje | lithiumspiegel | spiegel bepalen | rebound | uitwerkeffect | tandenknarsen | groeivertraging |
    bewegingsstoornis | zombie`,
  angst: `
    angst | angstig | angsten | paniek | paniekaanval | hyperventileren | hyperventilatie | fobie | faalangst |
    sociale angst | zenuwachtig | gespannen | stress | piekeren | zorgen maakt alles | vermijding | verlegen |
    teruggetrokken | exposure | straat niet op | buiten niet durft | angststoornis | paniekaanvallen | angstklachten |
    angstbehandeling | straatvrees | pleinvrees | agorafobie | durft bus niet | durft nergens heen |
    gaat nergens meer heen | scheidingsangst | separatieangst | verlatingsangst | gegeneraliseerde angst | piekeraar |
    piekert | bibberen | hartkloppingen | angsthierarchie | angstladder | dapper | cgt angst | toetsangst |
    spreekangst | bang alleen | bang donker | smoesjes | exposuretherapie | rampscenario | bang alleen te zijn |
    bang voor honden | durft niets meer | durft niet meer`,
  dwang: `
    dwang | dwangstoornis | dwanghandeling | dwanghandelingen | dwangmatig | dwanggedachten | dwangklachten | ocd |
    ocs | smetvrees | handen wassen | wassen handen | controleren deur | uren douchen | exposure | tics |
    alles recht | symmetrie | obsessie | deurklinken | deurklink | handen kapot | besmetting | bacterien |
    vies vinden | steeds checken | alles controleren | controleert alles | magisch denken | ongeluk gebeurt als |
    precies goed | rijtjes | eindeloos douchen | hamsteren | =rituelen | dwangneurose | dwangmatig wassen |
    responspreventie | exposure responspreventie | erp | accommodatie ouders | meegaan dwang | handenwassen |
    controledwang | ordenen | dwangrituelen`,
  tics: `
    tic | tics | tourette | gilles | ticstoornis | rare geluiden | knipperen | schokken | trekt schouder |
    geluiden maken | zenuwtrek | schelden onwillekeurig | spreekbeurt | motorische tics | vocale tics | oogknipperen |
    schraapt keel | keelschrapen | habit reversal | ticbehandeling | neus ophalen`,
  depressie: `
    depressie | depressief | somber | somberheid | sombere | lusteloos | nergens zin | zin niks | nergens nut |
    zinloos | bed niet uit | hele dag bed | winterdip | huilt veel | neerslachtig | uitzichtloos | leeg voelen |
    geen energie | interesse verloren | hopeloos | niets leuk | kamer niet uit | kamer komt niet | terugtrekken |
    trekt zich terug | hele vakantie bed | reageert nergens op | nergens toe komen | zit vast hoofd |
    donkere gedachten | alles is zwart | huilt alles | ligt hele dag | dagen op bed | verdrietig steeds | ongelukkig |
    levenslust | niks leuk meer | lacht nooit | gordijnen dicht | douchet niet meer | sombere stemming | dysthymie |
    stemmingsstoornis | stemmingsklachten | stemmingsproblemen | lichttherapie | gedragsactivatie | activatie |
    geen zin meer | nergens zin in | doet niets meer | komt kamer niet uit | op kamer zitten | zit op kamer |
    hopeloosheid | wanhoop | futloos | energieloos | levensmoeheid | ziet geen toekomst | huilbuien | lusteloosheid |
    neerslachtigheid | =stemming`,
  burnout: `
    burn-out | burnout | overspannen | opgebrand | prestatiedruk | stressklachten | overbelasting jongere |
    perfectionisme | perfectionistisch | vermoeid | oververmoeid | uitgeput | lat hoog | studiestress | veel hooi |
    spanningsklachten | leren nee zeggen | veel hoge lat | alles perfect | altijd presteren | presteren |
    tentamenstress | toetsstress | uitgeblust | opgebrande | energie op | vermoeidheidsklachten |
    overvraagde jongere | twee banen | voelt leeg | leeg voelen | altijd moe | zo moe`,
  suicidaliteit: `
    suicide | suicidaal | suicidaliteit | suicidepoging | zelfdoding | zelfmoord | doodswens | niet meer leven |
    leven niet meer | leven geen zin | uit leven stappen | gedachten aan dood | gedachten dood | overdosis |
    poging gedaan | afscheidsbrief | 113 | trein springen | doodgaan wil | liever dood | nooit meer wakker |
    liever niet meer | was dood | genoeg leven | levensmoe | leven beu | uitlatingen dood | slaap niet wakker |
    nooit meer wakker | iedereen beter af | beter af zonder | pillen verzameld | op spoor | zichzelf iets aandoen |
    iets aandoen | gedachten zichzelf | crisiskaart | suicidepreventie | zelfmoordgedachten | doodgedachten |
    dodelijk | =poging | einde aan leven | er eind aan wil | niet meer wil leven | wil niet meer leven |
    hoeft niet meer | hoeft voor mij niet | leven niet waard | suicidegedachten | suicidale gedachten |
    suicidaal kind | suicidepogingen | pogingen zelfmoord | nieuwe poging | weer poging | herhaalde poging |
    zelfmoordpoging | einde maken leven | doodgaan | plan om dood te gaan | dood zijn | veiligheidsplan suicide |
    levensgevaar | suicidedreiging | chronisch suicidaal | 113 zelfmoordpreventie | postventie | besmettingsgevaar |
    nabestaanden suicide | na suicide | =dood wil | =dood willen | =wil dood`,
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
    krabt zich | trichotillomanie`,
  eetstoornis: `
    eetstoornis | eetprobleem | eetproblematiek | anorexia | boulimia | boulimie | anorectisch | ondergewicht |
    eetkliniek | eetbuien | eetbui | braken | braakt | overgeven na eten | vinger keel | calorieen | calorie |
    dik voelen | vindt zichzelf dik | afvallen | vermageren | mager | gewicht verliezen | gewichtsverlies |
    weegschaal | eet bijna niets | eet bijna niks | minder eten | niet eten | eetlijst | sondevoeding | sonde |
    maaltijden overslaan | slaat maaltijden over | wijde truien | wijde kleding | lichaamsbeeld | zelfbeeld lichaam |
    hongeren | laxeermiddel | dwangmatig sporten | eetproblemen | arfid | =lijnen | niet meer eten | weigert te eten |
    vermagering | bmi | hervoeden | maudsley | fbt | family based treatment | eetstoorniskliniek | purgeren |
    laxeren | laxeermiddelen | stiekem eten | eetaanval | binge | lichaamsgewicht | eetgestoord | eetstoornisstem |
    eetlijsten | ursula | gezinsbehandeling eetstoornis | sportdwang | geeft over na eten | overgeven | =lijnt`,
  eten: `
    eten | maaltijd | aan tafel | hapje | happen | voeding | voedsel | kauwen | slikken | dieet | dietist |
    eetgedrag | eetgewoonten | kieskeurig | ruiken eten | groente | lusten | boterham | brood | crackers | yoghurt |
    pap | ontbijt | avondeten | lunch | prelogopedist | prelogopedie | eetlust | honger | voedingspatroon |
    sondevoeding | fles geven | borstvoeding | avondmaaltijd | eettafel | eettijd | proeven | bord leeg | ontbijten |
    fruit | vast voedsel | =toetje | kip | friet | patat | pasta | pannenkoek | pannenkoeken | chips | nuggets |
    rijst`,
  arfid: `
    arfid | selectief eten | selectief eetgedrag | voedselweigering | kieskeurig eten | kieskeurige eter |
    weigert eten | niet lusten | alleen witte | wil alleen eten | slechte eter | moeilijke eter |
    eetproblemen jong kind | prelogopedist | prelogopedie | druk tafel | dwingen eten | nieuwe smaken |
    voedingsprobleem | eet drie dingen | eet alleen witte | =eet alleen`,
  overgewicht: `
    overgewicht | obesitas | veel dik | zwaarlijvig | gezond gewicht | snoepen | leefstijl | snackt | ongezond eten |
    bewegen | te dik | te zwaar | dikke kinderen | gewichtstoename | aangekomen | centrale zorgverlener | cool2b |
    gli | bariatrisch | obees | kilo te veel | gezond eten | leefstijlcoach | snoep | frisdrank |
    ketenaanpak overgewicht`,
  trauma: `
    trauma | traumatisch | getraumatiseerd | ptss | emdr | traumabehandeling | traumatherapie | herbeleving |
    herbelevingen | nachtmerrie | nachtmerries | flashback | flashbacks | schrikken | schrikachtig | nare dingen |
    vreselijke dingen | veel meegemaakt | meegemaakt | schokkend | dissociatie | dissocieren | stabiliseren |
    stabilisatie | triggers | beelden hoofd | verwerken | verwerking | traumasensitief | traumaklachten |
    traumaverwerking | traumagericht | trauma-sensitief | schokkende gebeurtenis | nare gebeurtenis |
    nare herinneringen | verhalende ontmoeting | horizon methode | write junior | schrijftherapie |
    narratieve exposure | imaginaire exposure | imaginary exposure | cptss | complex trauma | vroegkinderlijk trauma |
    oogbewegingen | ontwikkelingstrauma | window of tolerance | stabilisatiefase | herbeleeft | schrikreactie |
    bevriest | bevriezen | vecht vlucht | slapende honden | getuige van | ongeluk meegemaakt |
    veilig genoeg traumabehandeling | brand meegemaakt | na brand | na aanranding | na ongeluk`,
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
    co-regulatie | afweren | troostzoekend | nestelen | wiegelen | iedereen meelopen | loopt met iedereen mee`,
  psychose: `
    psychose | psychotisch | schizofrenie | stemmen horen | stemmen hoort | hoort stemmen | wanen | waan |
    achterdochtig | verward | paranoide | hallucineren | hallucinaties | achtervolgd | psychotische |
    psychotische klachten | eerste psychose | vip team | vroege psychose | uhr | waandenkbeelden | waanideeen |
    in war | wartaal | realiteit kwijt | schizo | stemmenhoorder | stemmenhoren | achterdocht | denkt dat iedereen |
    afgeluisterd | complot tegen hem | antipsychotica | ontregeld psychotisch | crisiskaart psychose`,
  psychisch: `
    psychisch | psychiatrisch | borderline | persoonlijkheidsstoornis | persoonlijkheidsproblematiek | bipolair |
    manisch | manie | mentaal | geestelijk | opgenomen kliniek | psychische klachten | psychische ziekte |
    psychische problemen | psychische stoornis | psychiatrische patient | bipolaire stoornis | manisch-depressief |
    psychische aandoening | cluster b | narcistisch | narcisme | wvggz | zorgmachtiging | ibs | labiel`,
  zwijgen: `
    zwijgen | zwijgzaam | mutisme | selectief mutisme | zegt niks | zegt niets | zegt geen woord | praat nergens |
    niets zeggen | geen woord | stil klas | fluisteren | fluistert | dichtklappen | klapt dicht | niet antwoorden |
    spreekt niet | praat thuis wel | durft niet praten | spreekangst | kletst thuis | sluit zich af | zich afsluiten |
    niets vertellen | vertellen niks meer | vertelt niets | zwijgt | zwijgzaamheid | stilte | verzwijgen |
    praat nergens over | wil er niet over praten | laat niets los | laat niks los | durft niet te vertellen |
    vertelt niks | vertellen niks | niks vertellen | niks zeggen | zeggen niks | sluit zich op | dichtgeklapt |
    stilgevallen | niet willen praten | =praat niet | =wil niet praten | =niet praten`,
  mutisme: `
    mutisme | selectief mutisme | zegt school niks | school geen woord | praat niet klas | praat thuis wel |
    kletst thuis | spreekangst | buiten huis stil | buitenshuis niet praten | zwijgt school`,
  agressie: `
    agressie | agressief | agressieve | geweld | gewelddadig | gedragsproblemen | gedragsproblematiek |
    gedragsstoornis | oppositioneel | odd | cd | slaan | schoppen | bijten | bijt | vechten | mept | meppen | gooien |
    gooit | vernielen | slopen | driftbui | driftig | woede | woedeaanval | woede-uitbarsting | uitbarsting | boos |
    boosheid | ontploffen | flippen | losse handjes | handjes los | schelden | schreeuwen | escalatie | escaleren |
    de-escaleren | lontje | kort lontje | rookplan | hand loopt | door lint | korte lont | signaleringsplan |
    weerbaarheid | emotieregulatie | zelfbeheersing | brutaal | dwars | opstandig | luistert niet | onhandelbaar |
    stompen | knijpen | driftbuien | kwaad | gillen | krijsen | stampvoeten | peuterpuberteit | ingrijpen agressie |
    externaliserend | drift | driftaanval | sloeg klasgenoot | slaat klasgenoot | vechtpartij | gevochten |
    agressieregulatie | slopen kamer | gooit stoelen | gooit spullen | schreeuwt slaat | ontregeld | ontregelt |
    ontregeling | ontploffing | explosief | bijten krabben | doet anderen pijn | valt anderen aan | aanvallen |
    dreigt mes | boze buien | woedeaanvallen | driftaanvallen | slaat om zich heen | om zich heen slaan |
    vliegt iemand aan | gooien met | gooit met | vernieling | vernielt | vernielzucht | verbale agressie |
    agressief gedrag | prikkelbaar | opvliegend | agressiehantering | gedragsprobleem | gedragsproblematisch |
    geweldsincident | incident | incidenten | uitbarstingen | ontplof | woest | opgefokt | razend | kopstoot |
    trappen | trapt | trapt deur | agressietraining | art training | so-cool | geweld gebruikt | emoties reguleren |
    spanningsopbouw | signalen spanning | spanningstekens | schreeuwt | schopt | tegendraads | opstand | vijandig |
    gedragsregulatie | driftkop | spuugt in gezicht`,
  verslaving: `
    verslaafd | verslaving | verslaven | verslavingszorg | middelengebruik | middelenmisbruik | drugs | drugsgebruik |
    drugsverslaving | alcohol | alcoholverslaving | drank | drinken | dronken | zuipen | blowen | wiet | hasj |
    joint | jointje | cannabis | lachgas | vapen | vape | roken | afkicken | detox | ontgiften | coke | cocaine |
    speed | xtc | ketamine | ghb | snuiven | spuiten drugs | gebruikt dagelijks | gebruiken drugs | clean | terugval |
    nuchter | onder invloed | stoned | gokken | gokverslaving | casino | snus | crack | dealen | comazuipen |
    urinecontrole | bier | wodka | kater | gebruik middelen | ruikt wiet | zelfmedicatie | drugstest | testen drugs |
    feestjes | uitgaan | ladderzat | verslaafden | minderen | stoppen gebruik | gebruikers | iriszorg | jellinek |
    brijder | moedige moeders | nuchterheid | alcoholmisbruik | drankmisbruik | middelen | gebruikt drugs |
    verslavingsarts | verslavingskliniek | verslavingskunde | jeugdverslavingszorg | jeugdverslavingsconsulent |
    verslavingspreventie | novadic | tactus | vnn | mondriaan | victas | abstinentie | ontgifting | ontwenning |
    craving | harm reduction | leefstijltraining | verdovende | opiaten | tramadol | oxycodon | pillen slikken |
    vapes | e-sigaret | nicotine | sigaretten | verslavend | junk | junkie | experimenteren drugs |
    middelengebruiker`,
  alcohol: `
    alcohol | drinken | drank | dronken | zuipen | comazuipen | bier | wodka | wijn | alcoholist | alcoholverslaving |
    alcoholgebruik | drankprobleem | nuchter | kater | alcoholpoli | indrinken | fas | foetaal alcohol |
    teveel drinkt | kroeg | alcoholmisbruik | drankmisbruik | dranklucht | ruikt drank | ladderzat | nuchterheid |
    bezopen | aan drank | blikjes | shotjes | breezer | jenever | drankfles | lege flessen | drankgebruik |
    drankzucht | aan de drank | te veel drinkt | drinkt te veel | dronken ouder | drinkgelag | drinkende ouder | aa |
    anonieme alcoholisten | borrel | wijntje | overdag drinkt | alcoholvergiftiging | alcoholpromillage |
    dronken thuis`,
  blowen: `
    blowen | blower | wiet | hasj | joint | jointje | cannabis | thc | stoned | wietlucht | coffeeshop | softdrugs |
    blowt | blow | blowt dagelijks | blowers | jonko | jonkie | wietgebruik | wiet roken | cannabisgebruik |
    hasjiesj | spacecake | wietplantage | stoppen met blowen | minderen met blowen`,
  harddrugs: `
    harddrugs | drugs | coke | cocaine | speed | xtc | ketamine | ket | ghb | 3mmc | crack | heroine | snuiven |
    snuift | pillen feest | festival | designerdrugs | lachgas | lachgascilinders | partydrugs | poeder | flakka |
    mdma | pillen | ecstasy | snoof | lachgasballon | ballonnen | tramadol | opiaten | 3-mmc | meth | crystal |
    gebruikt coke | =lijntje | =lijntjes`,
  gamen: `
    gamen | game | games | gamer | gaming | gameverslaving | fortnite | minecraft | roblox | playstation | xbox |
    computerspel | computeren | achter computer | achter scherm | wifi | schermtijd | schermverslaving |
    schermverslaafd | hele nacht computer | online spel | youtube | schermgebruik | gamet | gamed | telefoongebruik |
    social media | achter playstation | zit gamen | tot diep nacht | tot vier uur | beeldscherm | headset | stekker |
    internet eruit | wifi uit | lootboxen | skins | call of duty | fifa | online wereld | achter laptop |
    schermen af | gamegedrag | gamet hele dag | gamet nacht | spelcomputer | achter fortnite | gamecoach |
    computertijd | schermafspraken | gta | brawl stars | valorant | league of legends | nintendo | vr-bril | twitch |
    streamen | uit gaat wifi | wifi uitgaat | wifi eraf | schermtijden | e-sport | spelen online |
    spel dat hij speelt | potje fortnite | per potje | na potje`,
  scherm: `
    scherm | schermen | schermtijd | computerspel | internet | tablet | ipad | playstation | telefoongebruik |
    mobiel | mobieltje | social media | tiktok | youtube | wifi | gamen | online | insta | instagram | snapchat |
    smartphone | computer | schermregels | schermgebruik | schermtijden | beeldschermtijd | mediagebruik |
    mediaopvoeding | telefoonregels | telefoon inleveren | telefoon afgepakt | telefoon afpakken | filmpjes kijken |
    swipen | scrollen | schermvrij | doomscrollen | chatgpt | ai chatbot`,
  slapen: `
    slapen | slaap | slaapt | slaapprobleem | slaapproblemen | inslapen | doorslapen | wakker | slapeloos |
    slapeloosheid | nachtrust | bedtijd | bedritueel | bed krijgen | nachtmerries | omgedraaid ritme |
    dag nachtritme | uitslapen | opblijven | slaaphygiene | slaaptekort | slaapgebrek | melatonine | slaapritme |
    slaapadvies | nachtelijk | insliep | elk uur wakker | slaaptraining | doorkomen nacht | slaapcoach | slaappoli |
    inslaapproblemen | kind ouders bed | nachtangst | pavor | slaapwandelen | slaaptijden | bed uit komen |
    nachten wakker | nacht wakker | nacht doorslapen | slaaploze nachten | dag nacht omgedraaid | omgekeerd ritme |
    omgekeerd slaapritme | slaapfase | vertraagde slaapfase | opstaan | wekker | bedtijden | chronotherapie |
    lichttherapie | in slaap vallen | valt niet in slaap | niet in slaap | slaapt niet | slecht slapen |
    slaapproblematiek | wakker liggen | ligt wakker | nacht huilen | draait dag nacht | dag nacht draaien |
    dag-nachtritme | dagnachtritme | laat naar bed | laat naar bed gaan | niet uit bed te krijgen | slaapstoornis |
    slaapmiddelen | ochtendlicht | opstatijd | slaappatroon | bioritme | slaapdagboek | nachtlampje | samen slapen |
    slaap inhalen | overdag slapen | midden in nacht | nachtmerrie`,
  lvb: `
    lvb | lvg | licht verstandelijk beperkt | licht verstandelijke beperking | verstandelijk beperkt |
    verstandelijke beperking | moeilijk lerend | moeilijk leert | zwakbegaafd | zwakbegaafdheid | laag iq |
    laag begaafd | laag intelligentie | begrijpt traag | begrijpt niks | overvragen | overvraagd | overschatten |
    overschat | overschatting | laaggeletterd | verstandelijk | ja knikken | eigen woorden | navertellen |
    eenvoudige taal | plaatjes | visualiseren | kan niet lezen | beneden gemiddeld | zml | kwetsbaar beinvloedbaar |
    beinvloedbaar | makkelijk overhalen | meeloper | over laten halen | licht verstandelijk beperking |
    licht verstandelijk gehandicapt | verstandelijk beperking | =zegt ja | =ja zegt | =zegt overal ja |
    =zeggen snel ja | iq tussen | iq van | disharmonisch | disharmonisch profiel | sociaal-emotioneel jong |
    sociaal emotioneel niveau | sociaal emotionele leeftijd | zwakzinnig | mlk | praktijkschool | laaggeletterdheid |
    scil | licht verstandelijk beperkte | beperkte begaafdheid | lage begaafdheid | begrijpt ons niet |
    snapt onze afspraken | snapt afspraken niet | verstandelijk gehandicapt | lage intelligentie | beperkt begrip |
    knikt ja | knikt overal ja | zegt overal ja | schijnbare instemming | streetwise | lijkt meer te snappen |
    korte zinnen | een ding tegelijk | één taak tegelijk | samen voordoen | voordoen | =snapt niet | snapt niet wat |
    =begrijpt niet`,
  brieven: `
    leesbaar | plaatje | plaatjes | pictogram | pictogrammen | gewone taal | eenvoudige taal | eigen woorden |
    navertellen | jargon | moeilijke woorden | b1 | begrijpelijk | verslag leesbaar | laaggeletterd |
    formulieren begrijpen | voorlezen | brief | leesbare brief | begrijpelijke taal | korte zinnen | gewone woorden |
    begrijpelijk schrijven | klare taal | picto | picto's | taalniveau | verslag gewone taal | samenvatting |
    geen jargon`,
  taalontwikkeling: `
    taalontwikkeling | taalontwikkelingsstoornis | tos | taalachterstand | spraak | spraakachterstand | logopedie |
    logopedist | geen woordjes | woordenschat | stotteren | slecht verstaanbaar | onverstaanbaar | taalstimulering |
    spraaktaal | brabbelen | audiologisch | gehoortest | praat slecht | peuter praat | dreumes praat |
    kleuter praat niet | tweejarige praat | taalachterstanden | ondersteunende gebaren | geen taal | niet-sprekend |
    niet sprekend | late prater | logopedisch | vroegtaal | spreekt nog niet | tweewoordzinnen | taalgroep |
    taalprobleem kind | spreken leren | articulatie | taalbegrip | spraakcomputer | pratende tablet | nmg |
    =woordjes`,
  ontwikkelingsachterstand: `
    ontwikkelingsachterstand | ontwikkelingsproblemen | achterstand | loopt achter | achterlopen | motoriek |
    motorisch | fysiotherapie | kinderfysiotherapeut | vroegbehandeling | mijlpalen | traag ontwikkelt |
    ontwikkeling stagneert | voorschool | vve | integrale vroeghulp | taalachterstand | tos |
    taalontwikkelingsstoornis | ontwikkelingsvertraging | achterlopen ontwikkeling | vertraagde ontwikkeling |
    ontwikkelingsstoornis | ontwikkelingsstimulering | medisch kinderdagverblijf | mkd | portage | kruipt niet |
    loopt nog niet | kruipen | loopt nog niet los | ontwikkelingsonderzoek | achter in ontwikkeling |
    stimuleren ontwikkeling | dreumesgroep | achterop`,
  hoogbegaafd: `
    hoogbegaafd | hoogbegaafdheid | begaafd | slim | slimme | intelligent | hoog iq | onderpresteren |
    onderpresteert | verveelt | vervelen | verveling | plusklas | ontwikkelingsgelijken | verdieping | uitdaging |
    uitgedaagd | versnellen | klas overslaan | clown | clownesk | slimmerik | hoogbegaafde | cognitief sterk |
    cognitief sterke | meerbegaafd | hoogintelligent | uitdagend werk | plusprogramma | moeilijker werk |
    meer uitdaging | leervoorsprong | ontwikkelingsvoorsprong | dubbel bijzonder | asynchrone | fouten durven maken |
    leren leren | fulltime hoogbegaafdenonderwijs | onderpresteerder | peergroep`,
  dyslexie: `
    dyslexie | dyslectisch | dyscalculie | leesproblemen | leesprobleem | spelling | rekenproblemen |
    gesproken boeken | leesachterstand | ernstige dyslexie | lezen lukt niet | leest slecht | letters door elkaar |
    leesbegeleiding | remedial teaching | voorleessoftware | rekenen lukt niet | spellingproblemen`,
  zelfbeeld: `
    zelfbeeld | zelfvertrouwen | eigenwaarde | onzeker | onzekerheid | minderwaardig | faalangst | perfectionisme |
    niks waard | trots | complimenten | lelijk vindt | sociale vaardigheden | assertief | weerbaar | zelfwaardering |
    onzekere | niet goed genoeg | faalervaringen | succeservaring | succeservaringen | competentie | sterke kanten |
    kwaliteiten | talent | talenten | compassie | zichzelf stom | vindt zichzelf stom | vindt zichzelf lelijk |
    self-esteem | rots en water | sova | sociale vaardigheidstraining | weerbaarheidstraining`,
  eenzaamheid: `
    eenzaam | eenzaamheid | geen vrienden | geen vriendjes | isolement | geisoleerd | isoleren | teruggetrokken |
    niemand speelt | niet uitgenodigd | buitengesloten | erbij horen | kluizenaar | sociaal contact | kamer niet uit |
    geen aansluiting | aansluiting leeftijdsgenoten | ligt eruit | alleen op zijn kamer | sociaal geisoleerd |
    sociaal isolement | zonder vrienden | nergens bij hoort | nergens bij horen | niemand om mee | weinig vrienden |
    buitengesloten voelt | contactarm | =altijd alleen | =alleen voelen | vereenzamen | vereenzaamt | vereenzaming`,
  pesten: `
    pesten | gepest | pester | pesterij | pestgedrag | cyberpesten | uitlachen | uitgelachen | lacht uit |
    lachen uit | buitensluiten | buitengesloten | roddelen | treiteren | uitschelden | zondebok | mikpunt |
    online pesten | appgroep | groepsapp | klasgenoten gemeen | pestprotocol | pestslachtoffer | treitert |
    pesterijen | sociale onveiligheid | klas keert zich tegen | sociaal onveilig klas | buitengesloten klas |
    uitgescholden | uitgescholden klas | no blame | kanjertraining | kiva | getreiterd | wordt gepest |
    gepest worden | pestende | uitsluiting klas | herstelgesprek | herstelrecht | groepsdynamiek | meelopers |
    omstanders`,
  oudermishandeling: `
    oudermishandeling | ouder mishandelt | slaat ouders | geslagen door zoon | bang zoon | bang dochter |
    bang eigen kind | kind slaat ouder | bedreigt ouders | bedreigt moeder | scheldt moeder | tiranniseert |
    terroriseert | baas huis | geweldloos verzet | nieuwe autoriteit | verbindend gezag | huistiran |
    geweld tegen ouders | kind baas | zoon schopt | dochter schopt | kind slaat moeder | zoon bedreigt |
    dochter bedreigt | =slaat zijn moeder | =slaat moeder | =slaat zijn ouders | =slaat ouders | =slaat mij |
    schreeuwt tegen moeder | kind slaat zijn moeder | slaat zijn moeder | schopt moeder | trapt moeder |
    agressie tegen ouders | ouders bang voor kind | ouder bang voor kind | bang voor zoon | bang voor dochter |
    bang voor eigen zoon | kind heeft macht | tiran | ouder durft geen grenzen | moeder durft geen grenzen |
    durft geen grenzen | nvr | nva | aanwezigheid ouder | sit-in | omarmende steungroep | kind bepaalt alles |
    zoon slaat moeder | dochter slaat moeder | zoon slaat ouders | =slaat ons | =slaat me | puber slaat ouders`,
  terugval: `
    terugval | terugvallen | terugvalpreventie | weer mis | oude patroon | gaat weer fout | teruggevallen |
    terugglijden | terug bij af | weer de fout | opnieuw mis | weer gebruikt | weer gedronken | uitglijder |
    terugvalplan`,
};
