import type { Said } from './said.ts';

/** How, when and with what something happens: of two texts about the same matter these words tell which one is meant. */
export const MANNER: Said = {
  ochtend: `
    ochtend | ochtends | ochtendritueel | ochtendritme | ochtendlicht | wekker | opstaan | opstatijd | ontbijt |
    's ochtends | uit bed komen | aankleden | uitslapen`,
  avond: `
    avond | avonden | vanavond | vrijdagavond | zondagavond | middag | vrijdagmiddag | namiddag | na vieren |
    einde middag | na vijf | kantoortijd | kantooruren | buiten kantoortijd | bedtijd`,
  nacht: `nacht | nachten | nachtelijk | nachtdienst | vannacht | slaapwacht | dag nacht`,
  zomer: `zomer | zomervakantie | vakantie | vakanties | vakantieperiode | kerstvakantie | meivakantie`,
  verjaardag: `verjaardag | verjaardagen | feestje | kinderfeestje | taart | =jarig`,
  deur: `
    deur | voordeur | aanbellen | aanbelde | aan+bellen | belt aan | langskomen | langskwam | open+doen | opendoen |
    opendeed | langsgaan | brievenbus | stoep | drempel`,
  snappen: `
    =snapt | =snappen | =snap | begrijpen | begrijpt | begrip | onbegrip | overvragen | overvraging | onderschatten |
    voordoen | voordeed | voor+doen | korte zinnen | eenvoudige woorden | gewone woorden | herhalen |
    samenvatten | ja knikken | knikt | knikken | schijnbare instemming | niet bedoelt | misverstand | onbegrepen | niet begrepen | begripvol | doordringt | doordringen`,
  uitleg: `
    uitleg | uitleggen | uitgelegd | uit+leggen | verklaren | toelichten | toelichting | voorlichten | informeren |
    geïnformeerd | inlichten | ingelicht | psycho-educatie | weten van niks | benoemen | benoemd | benoemde | benoem |
    woorden geven | woorden vinden`,
  tekenen: `
    tekenen | tekening | tekeningen | getekend | strip | stripverhaal | prentenboek | pictures | foto's |
    verhaal in tekeningen | knutselen | poppen | duplo | verf | schilderen | collage | =verhaaltje`,
  verhaal: `
    levensverhaal | verhaal | verhalen | verhaaltje | boek | boekje | voorlezen | voorgelezen | dagboek | schriftje |
    voorleesverhaal | levensboek | geschiedenis | voorgeschiedenis | levensgeschiedenis`,
  blaam: `
    =schuld | =schuldig | schuldgevoel | schuldgevoelens | schuldvraag | eigen schuld | schuld geven | vrijspreken |
       beschuldigen | beschuldiging | beschuldigingen | oordeel | oordelen |
    veroordelen | veroordeel | beoordeeld | verwijtvrij | =verwijt | =verwijten | =verweten | =verwijtende | =verwijtend`,
  stapjes: `
    stapjes | stapje | kleine stap | kleine stappen | in stappen | stap voor stap | stapsgewijs | geleidelijk |
    langzaam | opbouwen | opbouw | op+bouwen | klein begin | klein beginnen | halve dag | halve dagen | dagdeel |
    proefweek | proefperiode | proef | proberen | uitproberen | tien minuten | kwartier | wennen | gewenning |
    wenperiode | half dagdeel | kleine stapjes | tussenstap | tussenstappen | tussendoel | traag opbouwen | geleidelijke opbouw`,
  kiezen: `
    kiezen | keuze | keuzes | gekozen | kies | dilemma | bepalen | bepaalt | beslissen | beslist | beslissing |
    beslissingen | besluit | wie beslist | wie bepaalt | wie gaat erover | wie erover gaat | =besluiten | uitkiezen |
    uit+kiezen`,
  afspraak: `
    afspraak | afspraken | afspreken | afgesproken | af+spreken | huisregel | huisregels | contract | overeenkomst |
    nakomen | nagekomen | =regels`,
  oefenen: `
    oefenen | oefen | oefening | geoefend | voordoen |  doe het voor | meedoen | oefensituatie |
    rollenspel | inoefenen | uitproberen | =samen doen`,
  spullen: `kleding | kleren | kapper | haar knippen | fiets | tas | telefoonabonnement | cadeau | zakgeld | kleedgeld`,
  telefoon: `
    telefoon | telefoons | mobiel | mobieltje | smartphone | bellen met | belmoment | belletje | telefonisch |
    telefonische | videobellen | beeldbellen`,
  berichtje: `
    app | apps | appje | appjes | appen | appt | appte | bericht | berichtje | berichten | sms | mailen | mailtje |
    mailtjes | mail | mails | =kaartje | =terugappte | =terugappen | =terugappt`,
  beeld: `
    =foto | =fotos | foto's | filmpje | filmpjes | filmen | gefilmd | filmt | video | videos | beelden |
    beeldmateriaal |  camera | naaktfoto | klassenapp | fotoboek | =opname maken`,
  strijd: `
    strijd | ruzie | ruzies | ruziën | conflict | conflicten | botsen | botst | botsing | gevecht | machtsstrijd |
    discussie | drama | gedoe | onenigheid | oneens | meningsverschil | verschil van mening | verdeeld |
    verdeelde | verschillend denken | verschillende reacties | niet op een lijn | ruziet | ruziemaken | ruzien`,
  lichaamsklacht: `
    buikpijn | hoofdpijn | lichamelijke klachten | misselijk | misselijkheid | duizelig | overgeven | braken | pijn |
    pijntjes | lichamelijk | lichamelijke | ziekmelden`,
  gewicht: `
    gewicht | kilo | kilo's | kilogram | aankomen | aangekomen | afvallen | afgevallen | dikker | dik geworden |
    buikomvang | bloedonderzoek | bloeddruk | hartslag | lengte | groeicurve | bmi | weegschaal | bloed controleren |
    bloedwaarden | dik | te zwaar`,
  terugkeer: `
    terugkeer | terugkeren | terug+komen | terug+keren | terug+gaan | teruggaan | terug naar | weer naar |
    terugkomst | terugkeerplan | terug in | weer thuis | teruggekomen | terugplaatsing | hervatten | terug naar hem | terug+lopen | gaat terug naar`,
  reactie: `reageren | reageert | reactie | reacties | antwoord | beantwoorden | reageer`,
  verdriet: `verdriet | verdrietig | huilen om | tranen | troost | gemis | heimwee | in tranen | huilend | huilde | snikt | snikken | rouwig`,
  patroon: `
    patroon | patronen | elke maandag | iedere keer | steeds dezelfde | telkens | uitzoeken | functie van gedrag |
    achterliggend | onderliggend | daarachter | erachter | oorzaak`,
  wond: `wond | wonden | wondverzorging | litteken | littekens |  pleister`,
  slot: `slot | sleutel | op slot | opsluiten | dichte deur | achter slot | op slot doen | afsluiten kast | kluis | kluisje | medicijnkluis`,
  brief: `brief | brieven | schriftelijk | schriftelijke | op papier | papier | onderbouwen | onderbouwing |
    onderbouw | onderbouwd | verklaring | formulier | vastleggen | vastgelegd | opschrijven | opgeschreven | noteren | notitie`,
  papieren: `paspoort | paspoortkopie | identiteitsbewijs | id-kaart | documenten | kopie | kopieen | reisgegevens`,
  tafel: `
    om tafel | rond tafel | rondetafel | rondetafelgesprek | doorbraaktafel | overlegtafel | groot overleg |
    bijeenroepen | bij elkaar zetten | gezamenlijk gesprek | driegesprek | gezamenlijk overleg | allemaal bij elkaar`,
  vooraf: `vooraf | van tevoren | voorbereiden | voorbereid | voorbereiding | bereid voor | aankondigen | aangekondigd`,
  nabijheid: `
    nabijheid | nabij | naast | aanwezig | aanwezig blijven | beschikbaar | volhouden | vasthoudend | vol+houden |
    bereikbaar blijven | niet loslaten | trouw | vaste volwassene`,
  eenpersoon: `
    vaste persoon | vast gezicht | vast persoon | =gezicht | vertrouwd gezicht | gezichten | vertrouwde persoon |
    mentor | coach | steunpersoon | contactpersoon | één persoon | één gezicht | aanspreekpunt | =vaste begeleider |
    =vaste hulpverlener | =vaste mentor`,
  straf: `
    straf | straffen | strafwerk | boete | sanctie | consequentie | afpakken | af+pakken | afgepakt | strenger |
    strengere | proces-verbaal | procesverbaal | proces verbaal | bekeuring | bestraffen | bestraft | bestraffing | strafmaat | gestraft`,
  belonen: `belonen | beloning | beloningssysteem | compliment | complimenten | stickerkaart | positief | aanmoedigen | prijzen | beloond | beloonde | spaarsysteem | spaarkaart`,
  rust: `rust | rustig | rustige | kalm | kalmte | kalmeren | stilte | ontspannen | ontspanning | pauze | pauzes | bijkomen | rustiger | bedaren | bedaard | tot bedaren | ontspant`,
  vrienden: `vrienden | vriendin | vriendinnen | vriendjes | leeftijdgenoten | leeftijdsgenoten | maten | vriendengroep | peers | vriendschap | vriendschappen`,
  klasgroep: `klas | klasgenoten | klasgenoot | medeleerlingen | =leerlingen | kring | klassikaal | klassengesprek`,
  hulplijn: `hulplijn | chat | kindertelefoon | luisterlijn | 113 | noodnummer | meldpunt | hulptelefoon | de kindertelefoon | 24 uur bereikbaar`,
  meteen: `
    afwachten | wachten tot | te laat | uitstellen | uitstel | meteen | direct | snel | snelle | dezelfde dag |
    zo snel mogelijk`,
  buitenland: `buitenland | marokko | turkije | suriname | land van herkomst | reizen | reis | vliegtuig | ticket`,
  onafhankelijk: `
    onafhankelijk | onafhankelijke | neutraal | neutrale | buitenstaander | iemand van buiten | objectief |
    bemiddelaar | bemiddeling | bemiddelen | mediation | mediator | derde partij | tussenpersoon`,
  erkennen: `erkenning | erkennen | erken | waardering | waarderen | serieus nemen | gezien voelen | gehoord voelen | excuses | sorry`,
  verwacht: `verwachtingen | verwachting | eisen | eist | aandringen | dringt aan | onder druk | dwingen | forceren`,
  bezoek: `bezoek | bezoeken | bezoekt | op bezoek | bezoekzaal | langsgaan | bezocht`,
  activiteit: `
    activiteit | activiteiten | wandelen | wandeling | koken | koffie | ijsje | samen iets doen | fietsen |
    in de auto | klussen | bakken | leuke dingen | =uitje | =uitjes | koffiedrinken | koffie drinken`,
  ophalen: `ophalen | afhalen | brengen halen | wegbrengen | op+halen | weg+brengen`,
  bed: `=bed | =bedden | slaapkamer | onder de dekens | gordijnen | op zijn kamer | op haar kamer | kamer niet uit`,
  ongeluk: `ongeluk | ongeval | brand | aanrijding | aangereden | ramp | gevallen`,
  buurt: `buurt | buren | buurvrouw | buurman | omwonenden | wijk | straat | dorp | stad | flat | overlast`,
  feitelijk: `feiten | feitelijk | concreet | zonder details | objectief | zag en hoorde | gezien en gehoord | eerlijk | eerlijkheid | open zijn | openheid | transparant`,
  voorbeeld: `   plaatjes | pictogram | pictogrammen | picto | kaart | kaarten | schema | lijstje | lijst | tijdlijn`,
  taken: `taak | taken | rol | rollen | verantwoordelijke taak | taakverdeling | klusje`,
  duo: `twee begeleiders | tweetal | duo | met z'n tweeen | samen met collega | collega mee | klein team`,
  uitproberen: `experiment | experimenteren | een week proberen | proefplaatsing | proeflogeren | meelopen | kennismaken | kennismaking | kennisgemaakt | rondleiding`,
  schade: `schade | gevolgen | risico | gevaar | gevaren | schadelijk | ontwikkeling geremd`,
  taal: `taal | talen | nederlands | moedertaal`,
  vermoeden: `=vermoeden | =vermoedens | vermoed | =twijfel | twijfelen | twijfelt | onderbuik | onderbuikgevoel | niet zeker`,
  man: `man | mannen | mannelijk | mannelijke | kerel | vent`,
  vrouw: `vrouw | vrouwen | vrouwelijk | vrouwelijke`,
  controle: `controle | controleren | controleer | checken | in de gaten houden | toezicht | toezicht houden`,
  informatie: `informatie | info |  terugkoppeling | terugkoppelen | =nieuws | =gegevens`,
  slachtoffer: `slachtoffer | slachtoffers | gedupeerde`,
  pleger: `dader | daders | pleger | plegers | veroorzaker`,
  bang: `bang | banger | durft niet | durven | durft | durf |  bezorgdheid | zorgen maken | spanning | spanningen | geschrokken | =bezorgd | =bezorgde | doodsbang | angstig voor | vreest | vrezen`,
  afleiding: `afleiden | afleiding | ijsblokje | elastiekje | alternatief gedrag | iets anders doen`,
  apart: `apart | los van elkaar | individueel | individuele | een op een | onder vier ogen | ieder afzonderlijk | afzonderlijk`,
  dagelijks: `dagelijks | dagelijkse | elke dag | iedere dag | hele dag | alledaags`,
  interesse: `interesse | belangstelling | nieuwsgierig | geïnteresseerd | meekijken in zijn wereld`,
  partner: `partner | partners | echtgenoot | relatie`,
  mislukken: `mislukt | mislukken | mislukte | stukgelopen |   tegenslag | gaat mis | ging mis | mis gaat | =fout | =fouten | ontspoord | ontspoorde | mislukking | strandde | strandt | gestrand | spaak | spaak lopen`,
  lichaam: `lichaam | =lijf | lichamelijk | huid`,
  erger: `erger | verergeren | verergert | verslechtert | verslechteren | achteruit | hardnekkig | slechter | verergering |  escaleert steeds |  oplopende | steeds slechter`,
  gevoel: `gevoel | gevoelens | emotie | emoties | emotioneel | emotionele`,
  energie: `energie | moe | vermoeid | vermoeidheid | uitgerust | opladen`,
  ruimte: ` lucht | ademruimte | vrijuit | =ruimte`,
  tijdelijk: `tijdelijk | tijdelijke | voorlopig | een paar weken | kortdurend | kortdurende | zolang`,
  aanpassen: `aanpassen | aanpassing | aanpassingen | aangepast | aangepaste | bijstellen | anders inrichten`,
  herstel: `herstel | herstellen | herstelgesprek | goedmaken | hersteld | opknappen | herstelgebaar`,
  veiligeplek: `veilige plek | veilige volwassene | veilige haven | vertrouwd adres | rustige plek | eigen plek`,
  grootgezin: `groot gezin | grote gezinnen | kinderrijk | zes kinderen | zeven kinderen | acht kinderen | vijf kinderen`,
  weigeren: `weigeren | weigert | weigering | geweigerd | vertikt | vertikken | pertinent niet | nee zeggen tegen | zegt nee tegen | afwijzen | afgewezen | afwijzing | wil absoluut niet | verzet | tegenstribbelen`,
  betrekken: `betrekken | betrek | betrokken | betrokkenheid | erbij betrekken | erbij halen | uitnodigen | uitgenodigd | uitnodiging | inschakelen | ingeschakeld | inroepen`,
  onrust: `onrust | onrustig | onrustiger | rusteloos | rusteloosheid | overstuur | van slag | ontdaan | ontregeld | in de war | gespannen sfeer`,
  heftig: `heftig | heftige | ernst | hevig | hevige | ingrijpend | ingrijpende | fel | felle | zwaar | zwaarder | zwaarst`,
  inschatten: `beoordelen | beoordeling | beoordeeld | inschatten | inschatting | risicotaxatie | taxatie | afweging | afwegen | wegen van risico | risicoweging`,
  verbieden: `verbieden | verbod | verbied | verboden | mag niet van | niet toestaan | ontzeggen`,
  waarschuwen: `waarschuwen | waarschuwing | waarschuwingen | gewaarschuwd | preek | preken | vermanen | vermaning | de les lezen`,
  wisselen: `wisselen | wisselt | wisselend | wisselende | afwisselen | om en om |  beurtelings | =beurt | =beurtelings`,
  kwijt: `kwijt | kwijtraken | kwijtgeraakt | verliezen | verliest | verloren | vermist`,
  ontdekken: `ontdekken | ontdekt | ontdekte | betrapt | betrappen | aangetroffen | aantreffen | erachter komen | kwam erachter | gevonden in kamer`,
  langdurig: `langdurig | langdurige | jarenlang | jarenlange | blijvend | blijvende | permanent | duurzaam | continu | levenslang | levenslange | levensbreed | maandenlang | wekenlang`,
  wekelijks: `wekelijks | wekelijkse |   per week | maandelijks | maandelijkse |  tweewekelijks | =elke week | =elke maand | =iedere week`,
  accepteren: `accepteren | accepteert | aanvaarden | aanvaardt | acceptatie | goedvinden | goedkeuren | goedkeurt | neerleggen bij`,
  commentaar: `commentaar | kritiek | opmerking | opmerkingen | kritisch | bekritiseren | afkeuring | afkeuren | vernederen | vernederd | kleineren | beschamen`,
  ruiken: `ruiken | ruikt | geur | geuren | stank | lucht van | snuffelen | reuk`,
  vreemden: `vreemde | vreemden | vreemd | onbekende | onbekenden |   vreemde mensen`,
  vertrek: `vertrek | vertrekken | weggaan | weggaat | gaat weg |  vertrokken`,
  kwetsbaar: `kwetsbaar | kwetsbare | kwetsbaarheid | weerloos | fragiel`,
  duidelijkheid: `duidelijkheid | onduidelijk | onduidelijkheid | heldere | helderheid | verwarrend | verwarring | tegenstrijdig | tegenstrijdige`,
  overtuigen: `overtuigen | overtuigd | overtuiging | overtuigingen | ompraten | overhalen | overreden | tegenspreken | weerleggen`,
  gebeurtenis: `gebeurtenis | gebeurtenissen | wat er gebeurd is | voorval | voorvallen`,
  kennisvan: `leren kennen |  persoonlijk | persoonlijke | echt contact | menselijk`,
  achterlaten: `achterlaten | achterblijven | in de steek | in de steek gelaten | verlaten | verlaten voelen | achtergelaten`,
  gunstig: `opluchting | opgelucht | verlicht | verlichting | soelaas | lucht op | op+luchten`,
};
