import type { Said } from './said.ts';

/** What goes on inside a child or a parent: mind, mood, behaviour and learning. */
export const MIND: Said = {
  autisme: `
    autisme | ass | autistisch | autist | asperger | pdd | pddnos | autismespectrumstoornis | autistiforme |
    anders loopt | anders gaat gepland | vaste patronen | voorspelbaar | voorspelbaarheid | rigide | fladderen |
    pictogram | dagschema | oogcontact | sociaal onhandig | begrijpt sociale | auti | geef me vijf | meltdown |
    shutdown | maskeren | camoufleren | pdd nos | autismespectrum | letterlijk nemen | neemt alles letterlijk |
    juf ziek | overgangen moeilijk | wisseling les | snapt grapjes niet | grapjes letterlijk | gefixeerd op |
    praat alleen treinen | preoccupatie | vaste volgorde | uit lood | leeft eigen wereld | eigen wereldje |
    contact maken moeilijk | tussenuren | autistisch meisje | prikkels voorspelbaarheid | =starre |
    verandering niet tegen`,
  prikkels: `
    prikkel | prikkels | overprikkeld | overprikkeling | prikkelarm | prikkelgevoelig | prikkelverwerking |
    sensorisch | zintuig | zintuiglijk | snoezelen | harde geluiden | geluid | lawaai | labels kleren | kriebelen |
    hooggevoelig | hsp | koptelefoon | ergotherapie | ergotherapeut | sensorische integratie | verzwaringsdeken |
    rustige plek`,
  rooster: `
    rooster | ritme | dagritme | structuur | dagindeling | dagschema | voorspelbaar | voorspelbaarheid | planning |
    vast moment | weekschema | routine | schema | planbord | stappenplan | dagplanning`,
  adhd: `
    adhd | add | hyperactief | hyperactiviteit | druk kind | druk gedrag | drukke zoon | drukke jongen | druk klas |
    onrustig | impulsief | impulsiviteit | impulsen | concentratie | concentreren | concentratieproblemen |
    aandachtstekort | aandacht niet | niet stilzitten | stil zitten | stilzitten | wiebelen | stuiteren | stuitert |
    afgeleid | chaotisch | vergeetachtig | ritalin | methylfenidaat | concerta | planning vergeten |
    executieve functies | moet bewegen altijd | altijd bewegen | praat overal doorheen | overal doorheen |
    druk bazig | druk mannetje | aandacht kort | nooit stil | vergeet alles | raakt alles kwijt | dromerig |
    dagdromen | stuiterbal | rent rond | onoplettend | motor nooit stil | zit niet stil | beweeglijk |
    wiebelkussen | fidget | taakgericht`,
  medicatie: `
    medicatie | medicijn | medicijnen | pillen | pil | tabletten | ritalin | methylfenidaat | concerta |
    antidepressiva | antipsychotica | slikken medicijn | voorschrijven | recept | bijwerkingen | dosering |
    instellen medicatie | slaapmiddel | melatonine | kalmeringsmiddel | therapietrouw | innemen`,
  angst: `
    angst | angstig | angsten | bang | durft niet | durven | paniek | paniekaanval | hyperventileren |
    hyperventilatie | fobie | faalangst | sociale angst | zenuwachtig | spanning | gespannen | stress | piekeren |
    zorgen maakt alles | vermijden | vermijding | verlegen | teruggetrokken | exposure | straat niet op |
    buiten niet durft | angststoornis`,
  dwang: `
    dwang | dwangstoornis | dwanghandeling | dwanghandelingen | dwangmatig | dwanggedachten | dwangklachten | ocd |
    ocs | smetvrees | handen wassen | wassen handen | controleren deur | uren douchen | exposure | tics |
    alles recht | symmetrie | obsessie | deurklinken | deurklink | handen kapot | besmetting | bacterien |
    vies vinden | steeds checken | checken | alles controleren | controleert alles | magisch denken |
    ongeluk gebeurt als | precies goed | rijtjes | eindeloos douchen | hamsteren | =rituelen`,
  tics: `
    tic | tics | tourette | gilles | ticstoornis | rare geluiden | knipperen | schokken | trekt schouder |
    geluiden maken | zenuwtrek | schelden onwillekeurig | spreekbeurt`,
  depressie: `
    depressie | depressief | somber | somberheid | sombere | lusteloos | nergens zin | zin niks | nergens nut |
    zinloos | bed niet uit | ligt bed | bed liggen | hele dag bed | winterdip | huilt veel | neerslachtig |
    uitzichtloos | leeg voelen | geen energie | interesse verloren | hopeloos | niets leuk | kamer niet uit |
    kamer komt niet | terugtrekken | trekt zich terug | hele vakantie bed | reageert nergens op | nergens toe komen |
    zit vast hoofd | donkere gedachten | alles is zwart | huilt alles | ligt hele dag | dagen op bed |
    verdrietig steeds | ongelukkig | levenslust | niks leuk meer | lacht nooit | gordijnen dicht | douchet niet meer |
    sombere stemming`,
  burnout: `
    burn-out | burnout | overspannen | opgebrand | prestatiedruk | stressklachten | overbelasting jongere |
    perfectionisme | perfectionistisch | vermoeid | oververmoeid | uitgeput | lat hoog | studiestress | veel hooi |
    spanningsklachten | leren nee zeggen | veel hoge lat | alles perfect | altijd presteren | presteren |
    tentamenstress | toetsstress | uitgeblust | opgebrande | energie op | vermoeidheidsklachten |
    overvraagde jongere | twee banen | voelt leeg | leeg voelen | altijd moe | zo moe`,
  suicidaliteit: `
    suicide | suicidaal | suicidaliteit | suicidepoging | zelfdoding | zelfmoord | doodswens | dood wil |
    dood willen | wil dood | niet meer leven | leven niet meer | leven geen zin | uit leven stappen |
    gedachten aan dood | gedachten dood | overdosis | poging gedaan | afscheidsbrief | 113 | trein springen |
    doodgaan wil | liever dood | nooit meer wakker | liever niet meer | was dood | genoeg leven | levensmoe |
    leven beu | uitlatingen dood | wil niet verder | kind dood | zegt dood willen | wil niet meer |
    slaap niet wakker | nooit meer wakker | iedereen beter af | beter af zonder | pillen verzameld | op spoor |
    zichzelf iets aandoen | iets aandoen | gedachten zichzelf | crisiskaart | suicidepreventie | zelfmoordgedachten |
    doodgedachten | dodelijk | =poging | einde aan leven | er eind aan wil`,
  zelfbeschadiging: `
    zelfbeschadiging | zelfbeschadigen | automutilatie | automutileren | zelfverwonding | zelfdestructief |
    krassen | krast | snijden | snee | sneetjes | sneden | littekens | doet zichzelf pijn | zichzelf pijn |
    zichzelf verwonden | brandt zichzelf | zichzelf branden | bonken hoofd | bonkt hoofd | slaat zichzelf |
    haren uittrekken | armen kapot | lange mouwen | wonden | wond | wondzorg | snijden zichzelf | snijdt zichzelf |
    zichzelf snijden | =mesje | =mesjes | =polsen | scheermesje | littekens armen | snijdt arm | snijdt been |
    snijgedrag | zelfpijniging | zichzelf slaan | hoofd tegen muur | pleisters | wondjes | krabben | krabt |
    openkrabben | zichzelf verbranden | aansteker | huid | armen verbergen`,
  eetstoornis: `
    eetstoornis | eetprobleem | eetproblematiek | anorexia | boulimia | boulimie | anorectisch | ondergewicht |
    eetkliniek | eetbuien | eetbui | braken | braakt | overgeven na eten | vinger keel | calorieen | calorie |
    dik voelen | vindt zichzelf dik | afvallen | vermageren | mager | gewicht verliezen | gewichtsverlies |
    weegschaal | eet bijna niets | eet bijna niks | minder eten | niet eten | eetlijst | sondevoeding | sonde |
    maaltijden overslaan | slaat maaltijden over | wijde truien | wijde kleding | lichaamsbeeld | zelfbeeld lichaam |
    hongeren | laxeermiddel | dwangmatig sporten | eetproblemen | arfid | =lijnen`,
  eten: `
    eten | maaltijd | aan tafel | hapje | happen | voeding | voedsel | kauwen | slikken | dieet | dietist |
    eetgedrag | eetgewoonten | kieskeurig | ruiken eten | groente | lusten | boterham | brood | crackers | yoghurt |
    pap | ontbijt | avondeten | lunch | prelogopedist | prelogopedie | eetlust | honger`,
  arfid: `
    arfid | selectief eten | selectief eetgedrag | voedselweigering | kieskeurig eten | kieskeurige eter |
    weigert eten | niet lusten | alleen witte | eet alleen | wil alleen eten | slechte eter | moeilijke eter |
    eetproblemen jong kind | prelogopedist | prelogopedie | druk tafel | dwingen eten | nieuwe smaken |
    voedingsprobleem | eet drie dingen | eet alleen witte | paar dingen`,
  overgewicht: `
    overgewicht | obesitas | veel dik | zwaarlijvig | gezond gewicht | snoepen | leefstijl | snackt |
    ongezond eten | bewegen`,
  trauma: `
    trauma | traumatisch | getraumatiseerd | ptss | emdr | traumabehandeling | traumatherapie | herbeleving |
    herbelevingen | nachtmerrie | nachtmerries | flashback | flashbacks | schrikken | schrikachtig | nare dingen |
    vreselijke dingen | veel meegemaakt | meegemaakt | schokkend | dissociatie | dissocieren | stabiliseren |
    stabilisatie | triggers | beelden hoofd | verwerken | verwerking | traumasensitief`,
  hechting: `
    hechting | hechten | gehecht | hechtingsstoornis | hechtingsproblemen | hechtingsproblematiek | onveilig gehecht |
    geen troost | troost | getroost | troosten | stoot af | afstoten | aantrekken afstoten | allemansvriend |
    iedereen mee | iedereen knuffelen | knuffelt vreemden | test grenzen | test iedereen uit | uittesten |
    vertrouwt niemand | niemand vertrouwt | laat niemand toe | basisvertrouwen | claimen | claimt | claimend gedrag |
    klampt zich vast | vastklampen | nabijheid | band opbouwen | reactieve hechting | sensitief | sensitiviteit |
    vertrouwde opvoeder | duwt weg | hangt aan iedereen | liegen stelen pleegkind | test pleegouders |
    wantrouwt volwassenen | wil niet geknuffeld | stijf aanraken | alles zelf doen | contactgroei | bindingsangst |
    verlatingsangst | bang verlaten | gehechtheid | gehechtheidsfiguur`,
  psychose: `
    psychose | psychotisch | schizofrenie | stemmen horen | stemmen hoort | hoort stemmen | wanen | waan |
    achterdochtig | verward | paranoide | hallucineren | hallucinaties | achtervolgd`,
  psychisch: `
    psychisch | psychiatrisch | borderline | persoonlijkheidsstoornis | persoonlijkheidsproblematiek | bipolair |
    manisch | manie | mentaal | geestelijk | opgenomen kliniek | psychische klachten`,
  zwijgen: `
    zwijgen | zwijgzaam | mutisme | selectief mutisme | zegt niks | zegt niets | zegt geen woord | praat niet |
    praat nergens | niet praten | niets zeggen | geen woord | stil klas | fluisteren | fluistert | dichtklappen |
    klapt dicht | niet antwoorden | spreekt niet | praat thuis wel | durft niet praten | spreekangst | kletst thuis |
    sluit zich af | zich afsluiten | niets vertellen | vertellen niks meer | vertelt niets`,
  mutisme: `
    mutisme | selectief mutisme | zegt school niks | school geen woord | praat niet klas | praat thuis wel |
    kletst thuis | spreekangst | buiten huis stil | buitenshuis niet praten | zwijgt school`,
  agressie: `
    agressie | agressief | agressieve | geweld | gewelddadig | gedragsproblemen | gedragsproblematiek |
    gedragsstoornis | oppositioneel | odd | cd | slaan | schoppen | bijten | bijt | spugen | vechten | mept | meppen |
    gooien | gooit | vernielen | slopen | driftbui | driftig | woede | woedeaanval | woede-uitbarsting | uitbarsting |
    boos | boosheid | ontploffen | flippen | losse handjes | handjes los | schelden | schreeuwen | escalatie |
    escaleren | de-escaleren | lontje | kort lontje | rookplan | hand loopt | door lint | korte lont |
    signaleringsplan | weerbaarheid | emotieregulatie | zelfbeheersing | brutaal | dwars | opstandig | luistert niet |
    onhandelbaar | stompen | knijpen | driftbuien | kwaad | gillen | krijsen | stampvoeten | peuterpuberteit |
    ingrijpen agressie | externaliserend | drift | driftaanval | sloeg klasgenoot | slaat klasgenoot | vechtpartij |
    gevochten | agressieregulatie | slopen kamer | gooit stoelen | gooit spullen | schreeuwt slaat | ontregeld |
    ontregelt | ontregeling | ontploffing | explosief | bijten krabben | doet anderen pijn | valt anderen aan |
    aanvallen | dreigt mes | ruzie maken`,
  verslaving: `
    verslaafd | verslaving | verslaven | verslavingszorg | middelengebruik | middelenmisbruik | drugs |
    drugsgebruik | drugsverslaving | alcohol | alcoholverslaving | drank | drinken | dronken | zuipen | blowen |
    wiet | hasj | joint | jointje | cannabis | lachgas | vapen | vape | roken | afkicken | detox | ontgiften |
    coke | cocaine | speed | xtc | ketamine | ghb | snuiven | spuiten drugs | gebruikt dagelijks | gebruiken drugs |
    clean | terugval | nuchter | onder invloed | stoned | gokken | gokverslaving | casino | snus | crack | dealen |
    comazuipen | urinecontrole | bier | wodka | kater | gebruik middelen | ruikt wiet | zelfmedicatie | drugstest |
    testen drugs | feestjes | uitgaan | ladderzat | roes | high | kick | verslaafden | minderen | stoppen gebruik |
    gebruikers | iriszorg | jellinek | brijder | moedige moeders | nuchterheid | alcoholmisbruik | drankmisbruik`,
  alcohol: `
    alcohol | drinken | drank | dronken | zuipen | comazuipen | bier | wodka | wijn | alcoholist | alcoholverslaving |
    alcoholgebruik | drankprobleem | nuchter | kater | alcoholpoli | indrinken | fas | foetaal alcohol |
    teveel drinkt | kroeg | alcoholmisbruik | drankmisbruik | dranklucht | ruikt drank | ladderzat | nuchterheid |
    bezopen | aan drank | blikjes | shotjes | breezer | jenever | drankfles | lege flessen`,
  blowen: `
    blowen | blower | wiet | hasj | joint | jointje | cannabis | thc | stoned | wietlucht | coffeeshop | softdrugs |
    blowt`,
  harddrugs: `
    harddrugs | drugs | coke | cocaine | speed | xtc | ketamine | ket | ghb | 3mmc | crack | heroine | snuiven |
    snuift | pillen feest | festival | designerdrugs | lachgas | lachgascilinders | partydrugs | poeder`,
  gamen: `
    gamen | game | games | gamer | gaming | gameverslaving | fortnite | minecraft | roblox | playstation | xbox |
    computerspel | computeren | achter computer | achter scherm | wifi | schermtijd | schermverslaving |
    schermverslaafd | hele nacht computer | online spel | youtube | schermgebruik | gamet | gamed |
    telefoongebruik | social media | achter playstation | zit gamen | tot diep nacht | tot vier uur | beeldscherm |
    headset | stekker | internet eruit | wifi uit | lootboxen | skins | call of duty | fifa | online wereld |
    achter laptop | schermen af`,
  scherm: `
    scherm | schermen | schermtijd | computerspel | internet | tablet | ipad | playstation | telefoongebruik |
    mobiel | mobieltje | social media | tiktok | youtube | wifi | gamen | online | insta | instagram | snapchat |
    smartphone | computer`,
  slapen: `
    slapen | slaap | slaapt | slaapprobleem | slaapproblemen | inslapen | doorslapen | wakker | slapeloos |
    slapeloosheid | nachtrust | bedtijd | bedritueel | bed krijgen | midden nacht | nachtmerries | omgedraaid ritme |
    dag nachtritme | uitslapen | opblijven | slaaphygiene | slaaptekort | slaapgebrek | melatonine | slaapritme |
    slaapadvies | nachtelijk | insliep | slaapkamer | elk uur wakker | slaaptraining | doorkomen nacht | slaapcoach |
    slaappoli | inslaapproblemen | kind ouders bed | nachtangst | pavor | slaapwandelen | slaaptijden |
    bed uit komen | nachten wakker | nacht wakker | nacht doorslapen | slaaploze nachten | dag nacht om |
    dag nacht omgedraaid | omgekeerd ritme | omgekeerd slaapritme | slaapfase | vertraagde slaapfase | opstaan |
    wekker | bedtijden | chronotherapie | lichttherapie`,
  lvb: `
    lvb | lvg | licht verstandelijk beperkt | licht verstandelijke beperking | verstandelijk beperkt |
    verstandelijke beperking | moeilijk lerend | moeilijk leert | zwakbegaafd | zwakbegaafdheid | laag iq |
    laag begaafd | laag intelligentie | begrijpt traag | niet begrijpen | begrijpt niet | begrijpt niks |
    snapt niet | snapt niks | overvragen | overvraagd | overschatten | overschat | overschatting | laaggeletterd |
    verstandelijk | ja knikken | eigen woorden | navertellen | stap stap | eenvoudige taal | plaatjes |
    visualiseren | kan niet lezen | beneden gemiddeld | zml | kwetsbaar beinvloedbaar | beinvloedbaar |
    makkelijk overhalen | meeloper | over laten halen | licht verstandelijk beperking |
    licht verstandelijk gehandicapt | verstandelijk beperking | =zegt ja | =ja zegt | =zegt overal ja |
    =zeggen snel ja`,
  brieven: `
    leesbaar | plaatje | plaatjes | pictogram | pictogrammen | gewone taal | eenvoudige taal | eigen woorden |
    navertellen | jargon | moeilijke woorden | b1 | begrijpelijk | verslag leesbaar | laaggeletterd |
    formulieren begrijpen | voorlezen | brief | leesbare brief | begrijpelijke taal`,
  taalontwikkeling: `
    taalontwikkeling | taalontwikkelingsstoornis | tos | taalachterstand | spraak | spraakachterstand | logopedie |
    logopedist | geen woordjes | woordenschat | stotteren | slecht verstaanbaar | onverstaanbaar | taalstimulering |
    spraaktaal | brabbelen | audiologisch | gehoortest | praat slecht | peuter praat | dreumes praat |
    kleuter praat niet | tweejarige praat | taalachterstanden | ondersteunende gebaren | geen taal | niet-sprekend |
    niet sprekend`,
  ontwikkelingsachterstand: `
    ontwikkelingsachterstand | ontwikkelingsproblemen | achterstand | loopt achter | achterlopen | motoriek |
    motorisch | fysiotherapie | kinderfysiotherapeut | niet lopen | loopt niet | vroegbehandeling | mijlpalen |
    traag ontwikkelt | ontwikkeling stagneert | voorschool | vve | integrale vroeghulp | taalachterstand | tos |
    taalontwikkelingsstoornis`,
  hoogbegaafd: `
    hoogbegaafd | hoogbegaafdheid | begaafd | slim | slimme | intelligent | hoog iq | onderpresteren |
    onderpresteert | verveelt | vervelen | verveling | plusklas | ontwikkelingsgelijken | verdieping | uitdaging |
    uitgedaagd | versnellen | klas overslaan | clown | clownesk`,
  dyslexie: `
    dyslexie | dyslectisch | dyscalculie | leesproblemen | leesprobleem | spelling | rekenproblemen |
    gesproken boeken | leesachterstand | ernstige dyslexie`,
  zelfbeeld: `
    zelfbeeld | zelfvertrouwen | eigenwaarde | onzeker | onzekerheid | minderwaardig | faalangst | perfectionisme |
    niks waard | trots | complimenten | lelijk vindt | sociale vaardigheden | assertief | weerbaar`,
  eenzaamheid: `
    eenzaam | eenzaamheid | alleen voelen | geen vrienden | geen vriendjes | isolement | geisoleerd | isoleren |
    teruggetrokken | niemand speelt | niet uitgenodigd | buitengesloten | niet hoort | erbij horen | kluizenaar |
    sociaal contact | kamer niet uit`,
  pesten: `
    pesten | gepest | pester | pesterij | pestgedrag | cyberpesten | uitlachen | uitgelachen | lacht uit |
    lachen uit | buitensluiten | buitengesloten | roddelen | treiteren | uitschelden | zondebok | mikpunt |
    online pesten | appgroep | groepsapp | klasgenoten gemeen | pestprotocol`,
  oudermishandeling: `
    oudermishandeling | ouder mishandelt | slaat ouders | geslagen door zoon | bang zoon | bang dochter |
    bang eigen kind | bang kind | kind slaat ouder | bedreigt ouders | bedreigt moeder | scheldt moeder |
    tiranniseert | terroriseert | baas huis | geweldloos verzet | nieuwe autoriteit | verbindend gezag | huistiran |
    geweld tegen ouders | kind baas | zoon slaat | dochter slaat | puber slaat | zoon schopt | dochter schopt |
    kind slaat moeder | zoon bedreigt | dochter bedreigt | =slaat zijn moeder | =slaat moeder | =slaat zijn ouders |
    =slaat ouders | =slaat mij`,
  terugval: `
    terugval | terugvallen | terugvalpreventie | opnieuw begint | weer mis | oude patroon | oude gedrag |
    gaat weer fout | weer begonnen`,
};
