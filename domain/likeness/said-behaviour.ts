import type { Said } from './said.ts';

/** What someone does too much of or to others: violence, drugs, games. */
export const BEHAVIOUR: Said = {
  agressie: `
    agressie | agressief | agressieve | geweld | gewelddadig | gedragsproblemen | gedragsproblematiek |
    gedragsstoornis | oppositioneel | odd | cd | slaan | schoppen | bijten | bijt | vechten | mept | meppen | gooien |
    gooit | vernielen | slopen | driftbui | driftig | woede | woedeaanval | woede-uitbarsting | uitbarsting | boos |
    boosheid | ontploffen | flippen | losse handjes | handjes los | schelden | schreeuwen | escalatie | escaleren |
    de-escaleren | lontje | kort lontje | rookplan | hand loopt | door lint | korte lont | 
     emotieregulatie | zelfbeheersing | brutaal | dwars | opstandig | luistert niet | onhandelbaar |
    stompen | knijpen | driftbuien | kwaad | gillen | krijsen | stampvoeten | peuterpuberteit | ingrijpen agressie |
    externaliserend | drift | driftaanval | sloeg klasgenoot | slaat klasgenoot | vechtpartij | gevochten |
    agressieregulatie | slopen kamer | gooit stoelen | gooit spullen | schreeuwt slaat | ontregeld | ontregelt |
    ontregeling | ontploffing | explosief | bijten krabben | doet anderen pijn | valt anderen aan | 
    dreigt mes | boze buien | woedeaanvallen | driftaanvallen | slaat om zich heen | om zich heen slaan |
    vliegt iemand aan | gooien met | gooit met | vernieling | vernielt | vernielzucht | verbale agressie |
    agressief gedrag | prikkelbaar | opvliegend | agressiehantering | gedragsprobleem | gedragsproblematisch |
    geweldsincident | incident | incidenten | uitbarstingen | ontplof | woest | opgefokt | razend | kopstoot |
    trappen | trapt | trapt deur | agressietraining | art training | so-cool | geweld gebruikt | emoties reguleren |
    spanningsopbouw | signalen spanning | spanningstekens | schreeuwt | schopt | tegendraads | opstand | vijandig |
    gedragsregulatie | driftkop | spuugt in gezicht | agressor | driftkikker | ruziezoeker | vechtersbaas | agressieve uitbarsting | gewelddadigheid | ontploft |   tiert | tieren | briesend | door het lint`,
  verslaving: `
    verslaafd | verslaving | verslaven | verslavingszorg | middelengebruik | middelenmisbruik | drugs | drugsgebruik |
    drugsverslaving | alcohol | alcoholverslaving | drank | drinken | dronken | zuipen | blowen | wiet | hasj |
    joint | jointje | cannabis | lachgas | vapen | vape | roken | afkicken | detox | ontgiften | coke | cocaine |
    speed | xtc | ketamine | ghb | snuiven | spuiten drugs | gebruikt dagelijks | gebruiken drugs | clean | 
    nuchter | onder invloed | stoned | gokken | gokverslaving | casino | snus | crack | dealen | comazuipen |
    urinecontrole | bier | wodka | kater | gebruik middelen | ruikt wiet | zelfmedicatie | drugstest | testen drugs |
    feestjes |  ladderzat | verslaafden | minderen | stoppen gebruik | gebruikers | iriszorg | jellinek |
    brijder | moedige moeders | nuchterheid | alcoholmisbruik | drankmisbruik | verdovende middelen | gebruikt drugs |
    verslavingsarts | verslavingskliniek | verslavingskunde | jeugdverslavingszorg | jeugdverslavingsconsulent |
    verslavingspreventie | novadic | tactus | vnn | mondriaan | victas | abstinentie | ontgifting | ontwenning |
    craving | harm reduction | leefstijltraining | verdovende | opiaten | tramadol | oxycodon | pillen slikken |
    vapes | e-sigaret | nicotine | sigaretten | verslavend | junk | junkie | experimenteren drugs |
    middelengebruiker`,
  alcohol: `
    alcohol | drinken | drank | dronken | zuipen | comazuipen | bier | wodka | wijn | alcoholist | alcoholverslaving |
    alcoholgebruik | drankprobleem | nuchter | kater | alcoholpoli | indrinken | fas | foetaal alcohol |
    teveel drinkt | kroeg | alcoholmisbruik | drankmisbruik | dranklucht | ruikt drank | ladderzat | nuchterheid |
    bezopen | aan drank | =blikjes | shotjes | breezer | jenever | drankfles | lege flessen | drankgebruik |
    drankzucht | aan de drank | te veel drinkt | drinkt te veel | dronken ouder | drinkgelag | drinkende ouder | aa |
    anonieme alcoholisten | borrel | wijntje | overdag drinkt | alcoholvergiftiging | alcoholpromillage |
    dronken thuis | alcoholprobleem | glaasje op | drinkgedrag | drinkgewoonten | bier drinken | drankjes | sterke drank | wodkafles`,
  blowen: `
    blowen | blower | wiet | hasj | joint | jointje | cannabis | thc | stoned | wietlucht | coffeeshop | softdrugs |
    blowt | blow | blowt dagelijks | blowers | jonko | jonkie | wietgebruik | wiet roken | cannabisgebruik |
    hasjiesj | spacecake | wietplantage | stoppen met blowen | minderen met blowen | cannabisverslaving | wietverslaving | wietgeur | hasjlucht | stickie | jointjes | blowgedrag`,
  harddrugs: `
    harddrugs | drugs | coke | cocaine | speed | xtc | ketamine | ket | ghb | 3mmc | crack | heroine | snuiven |
    snuift | pillen feest | festival | designerdrugs | lachgas | lachgascilinders | partydrugs | poeder | flakka |
    mdma | ecstasy | snoof | lachgasballon | ballonnen | tramadol | opiaten | 3-mmc | meth | crystal | gebruikt coke |
    =lijntje | =lijntjes`,
  gamen: `
    gamen | game | games | gamer | gaming | gameverslaving | fortnite | minecraft | roblox | playstation | xbox |
    computerspel | computeren | achter computer | achter scherm | wifi | schermtijd | schermverslaving |
    schermverslaafd | hele nacht computer | online spel | youtube | schermgebruik | gamet | gamed | telefoongebruik |
    social media | achter playstation | zit gamen | tot diep nacht | tot vier uur | beeldscherm | headset | stekker |
    internet eruit | wifi uit | lootboxen | skins | call of duty | fifa | online wereld | achter laptop |
    schermen af | gamegedrag | gamet hele dag | gamet nacht | spelcomputer | achter fortnite | gamecoach |
    computertijd | schermafspraken | gta | brawl stars | valorant | league of legends | nintendo | vr-bril | twitch |
    streamen | uit gaat wifi | wifi uitgaat | wifi eraf | schermtijden | e-sport | spelen online |
    spel dat hij speelt | potje fortnite | per potje | na potje | gameconsole | videospel | videogame | videogames | computergames | spelletjes op telefoon | gameverslaafd | gameverslaafde | overmatig gamen | gameprobleem | gameproblematiek | wil alleen gamen | hele dag gamen`,
  scherm: `
    scherm | schermen | schermtijd | computerspel | internet | tablet | ipad | playstation | telefoongebruik |
    mobiel | mobieltje | social media | tiktok | youtube | wifi | gamen | online | insta | instagram | snapchat |
    smartphone | computer | schermregels | schermgebruik | schermtijden | beeldschermtijd | mediagebruik |
    mediaopvoeding | telefoonregels | telefoon inleveren | telefoon afgepakt | telefoon afpakken | filmpjes kijken |
    swipen | scrollen | schermvrij | doomscrollen | chatgpt | ai chatbot`,
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
    zoon slaat moeder | dochter slaat moeder | zoon slaat ouders | =slaat ons | =slaat me | puber slaat ouders | kind tiranniseert | moeder is bang voor | vader is bang voor | ouders durven niet | kind deelt de lakens uit | puber terroriseert | geslagen door eigen kind | slaat zijn vader`,
  terugval: `
    terugval | terugvallen | terugvalpreventie | weer mis | oude patroon | gaat weer fout | teruggevallen |
    terugglijden | terug bij af | weer de fout | opnieuw mis | weer gebruikt | weer gedronken | uitglijder |
    terugvalplan | weer in oude gedrag | vervalt in oude | oud gedrag | valt weer terug | weer begonnen met drinken | weer begonnen met blowen`,
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
    slaap inhalen | overdag slapen | midden in nacht | nachtmerrie | slaapadviezen | woelt | wil niet slapen | niet willen slapen | komt uit bed | slaapt slecht | nachtelijke onrust | slaapt overdag | kort slaapje | slaapgewoonten | ingeslapen | slaapmoe | bij ouders slapen | in slaap komen`,
  pesten: `
    pesten | gepest | pester | pesterij | pestgedrag | cyberpesten | uitlachen | uitgelachen | lacht uit |
    lachen uit | buitensluiten | buitengesloten | roddelen | treiteren | uitschelden | zondebok | mikpunt |
    online pesten | appgroep | groepsapp | klasgenoten gemeen | pestprotocol | pestslachtoffer | treitert |
    pesterijen | sociale onveiligheid | klas keert zich tegen | sociaal onveilig klas | buitengesloten klas |
    uitgescholden | uitgescholden klas | no blame | kanjertraining | kiva | getreiterd | wordt gepest |
    gepest worden | pestende | uitsluiting klas | herstelgesprek | herstelrecht | groepsdynamiek | meelopers |
    omstanders | =pestte | =pest | =pestten | links laten liggen | getreiter | geplaag | sarren | uitsluiten | uitgesloten |   kleineren klas | buitenspel gezet | ruzie in groepsapp | roddels | pestincident | pestslachtoffers | weggepest`,
  huisregels: `huisregels | huisregel | regels thuis | regels maken | drie regels | samen regels | afspraken op de koelkast | koelkast | gezinsregels | gezinsvergadering | gezinsoverleg | regels en straf | regels bijstellen | duidelijke regels`,
  zakgeld: `zakgeld | klusjes voor geld | kleedgeld | spaarpot | sparen | leren omgaan met geld | eigen budget | boodschappengeld | geld weghalen thuis | portemonnee | uit portemonnee`,
  stelenthuis: `steelt thuis | steelt van ouders | steelt geld | geld uit portemonnee | pakt geld | pikt | pikken | pikt spullen | gestolen van groepsgenoot | jat | jatten | spullen verdwijnen | neemt spullen weg | snoep stelen | eten stelen | verstopt eten | hamstert eten`,
  driftbuien: `driftbui | driftbuien | drift | peuterdrift | driftig | driftkop | gilt en schopt | gooit zich op de grond | op de grond liggen | woedeaanval peuter | koppig | koppigheid | koppigheidsfase | nee-fase | peuterpuberteit | krijst | zijn zin niet krijgt | zin niet krijgt | haar zin`,
  vernielen: `vernielen | vernielt | vernieling | vernielingen | sloopt | slopen |  maakt spullen kapot | deuren kapot | gat in deur | deur intrappen | ruiten | gooit met stoelen | gooit met spullen | kamer slopen | schade vergoeden`,
  bijten: `bijten | bijt | gebeten | krabben | krabt | knijpen | knijpt | spugen | spuugt | haren trekken | bijtincidenten | bijtring | bijtketting | kauwketting | schoppen en bijten`,
  schelden: `schelden | scheldt | gescholden | scheldwoorden | scheldwoord | vloeken | vloekt | grove taal | grof taalgebruik | straattaal | brutaal | brutale mond | grote mond | beledigt`,
  schermpeuter: `peuter en scherm | tablet | ipad | schermregels | schermvrij | schermvrije | telefoonvrij | telefoonvrije | telefoon in bed | telefoon mee naar bed | telefoon 's nachts | filmpjes kijken | tablet aan tafel | scherm aan tafel | telefoonmand | mobielvrij`,
  socialmedia: `social media | sociale media | tiktok | instagram | insta |   influencer | likes | volgers | groepschat |    online ruzie | online pesten | cyberpesten | nepaccount | nepprofiel | algoritme`,
  minderblowen: `minderen | minder blowen | stoppen met blowen | blowvrij | blowvrije | proefweek zonder | tijdje niet blowen | wat blowen oplevert | wat cannabis oplevert | wat het oplevert | voor- en nadelen | voordelen nadelen | oplevert en kost | motief | eigen doel | eigen motivatie`,
};
