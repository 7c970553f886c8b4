import type { Said } from './said.ts';

/** More ways to speak of the matters that come up most: everyday words beside the names of methods, places and people. */
export const MATTERS_SAID: Said = {
  radicalisering: `
    ronddraait in online bubbel | haatfilmpjes | haatberichten | extreme uitspraken | radicale uitspraken | radicale denkbeelden | wij-zij | 
    gelooft in complotten | geweld goedpraten | bewondert aanslagplegers | nazisymbolen | nazisymboliek | ideologische | telegramgroep`,
  faillissement: `failliet | faillissement | aanbieder valt om | aanbieder gaat failliet`,
  zindelijk: `
    plast nog in bed | nog niet droog | 's nachts droog | niet droog |  houdt plas op | ophouden van poep | wc-gang |  potjestraining | plaspotje | droog in de nacht | natte plekken`,
  overgewicht: `dikker worden | zwaar kind | wordt gepest om gewicht | snackgedrag | gezonder eten | gewicht kind te hoog | aankomen gewicht | gezonde leefstijl | voedingspatroon gezin | suikers en snacks`,
  slapen: `   wil niet naar bed | nachtelijk wakker |  draait de nacht om | kan niet slapen | doorslaapproblemen | doorslaapprobleem | bedritueel |
    slaapproblematiek | bedgaan | in slaap komen | valt pas laat in slaap `,
  pesten: `gemeen tegen | anderen treitert | treitert anderen | lacht hem uit |   buitensluit | belachelijk maken | belachelijk gemaakt | uit+lachen | uit+schelden | geplaagd | plagen | pestkop | pestende leerling`,
  seksueelgedrag: `
    seksuele grensoverschrijding | grensoverschrijdend seksueel | seksueel overschreden | spelletjes in de bosjes |  onderbroek |  ongepast seksueel | seksueel uitdagend`,
  mutisme: `praat alleen thuis | thuis wel praten | zwijgt op school | geen woord in klas | geen woord op school | zegt niets op school | fluistert alleen`,
  lhbti: `gevoelens voor jongens | gevoelens voor meisjes | op vrouwen valt | op mannen valt |  lesbisch dochter | homo zoon | homofobie | homofoob | anders dan hetero`,
  genderzorg: `vrouwenkleren | genderexpressie | meisjeskleren | jurk | puberteitsremmers | hormonen |  andere naam gebruiken | misgenderen |  die/hun |  uit de kast als trans | transgender jongere | slaapplek transgender`,
  adoptie: `ander land geadopteerd | adoptiefamilie | op zoek naar biologische | zoekt biologische moeder | zoekt biologische vader |  waar kom ik vandaan`,
  stiefgezin: `nieuwe vrouw van vader | nieuwe man van moeder | vriend van moeder | vriendin van vader | accepteert nieuwe partner | kinderen van nieuwe partner | twee gezinnen samen | nieuw gezin vader | nieuw gezin moeder`,
  detentie: `vader in de cel | moeder in de cel | papa in de gevangenis | mama in de gevangenis |  vader opgepakt | ouder gedetineerd | gedetineerd |  vader komt vrij | bajesbezoek`,
  dossier: `verslaglegging | feiten en meningen | mening en feit | feit en mening | onjuistheden | klopt niet in verslag | verslag klopt niet | aanpassen verslag | dossiervoering |  leest verslag`,
  klachten: `  ouders boos op hulp | dien klacht in | dienen klacht in | ingediende klacht | ontevreden over hulp | ouders zijn kwaad | advocaat erbij | dreigt met advocaat | dreigt met media | dreigt met pers`,
  pgb: `eigen zorgverlener | zelf hulp inhuren |  zorgbudget | budget zelf beheren | tante betalen voor zorg | ouder verleent zorg | pgb fraude | pgb-fraude`,
  vrijheidsbeperking: `vast+pakken | op+sluiten |  kamer doorzoeken | telefoon innemen | camera op kamer | cameratoezicht | dwang toepassen | fysiek begrenzen | separatieruimte | kameronderzoek | gedwongen medicatie`,
  hoogbegaafd: `verveelt zich op school | hoog begaafd |   presteert onder niveau | onder zijn niveau | snel klaar met werk | loopt vast ondanks iq | hoog intelligentie | slimme leerling`,
  taalontwikkeling: `   moeilijk te verstaan | taal blijft achter | achter met praten | taalontwikkeling blijft achter | te weinig woorden | spraaktaalontwikkeling`,
  ontwikkelingsachterstand: `  achter in de ontwikkeling | ontwikkelt zich traag | langzame ontwikkeling | loopt achter op leeftijdgenoten | achterstand in ontwikkeling`,
  zwerfjongere: `slaapt bij vrienden | geen dak | dak boven zijn hoofd | dak boven haar hoofd | =op de bank bij vrienden | =van bank naar bank | geen vaste slaapplek | geen vaste woonplek | nergens terecht jongere | thuis niet meer welkom | niet meer welkom thuis | uit huis gegooid`,
  nazorg: `na afsluiting | na afloop van hulp | na de behandeling | terugkommoment | nabellen | na+bellen | nog eens bellen | drie maanden later bellen | vinger aan pols houden | gezin valt terug | na einde hulp`,
  afscheid: `  ik stop als begeleider | nieuwe baan begeleider | vertrekkende begeleider | vertrek aankondigen | afscheid begeleider | laatste keer samen | afronding met kind`,
  overgang: `overdragen aan collega | casus overdragen | dossier overdragen | driegesprek overdracht |  overstap school`,
  verloop: `steeds iemand anders | alweer nieuwe hulpverlener | elke maand een ander | derde hulpverlener | vierde hulpverlener | steeds wisselende | wisselende hulpverlening | personeelsverloop | elke keer weer hun verhaal`,
  omgang: `overstuur na bezoek | van slag na weekend | onrust na bezoek | onrustig na omgang | onrustig na bezoek | na omgang |  bezoekjes |   ziet vader nooit | contact met ouder verbroken | wil vader niet zien | wil moeder niet zien | omgangsmomenten | thuiskomst na bezoek`,
  gezag: `
    geeft geen toestemming | geen toestemming geeft | ouders geen toestemming | vader geen toestemming | moeder geen toestemming | wil niet tekenen |  tekenen weigert | handtekening geven | geen handtekening | instemming vader | instemming moeder | gezagsvraag | ouder met gezag | ouders met gezag |
    toestemming van beide | onvindbare ouder | ouder onvindbaar | ouder zonder gezag`,
  afwezigevader: `vader betrek je | betrek je vader | vader laat niets horen | vader zien we nooit | alleen met moeder gesproken | vader op de achtergrond | vader op werk | vader uitnodigen | nodig vader uit | niet-betrokken vader`,
  mishandeling: `blauwe plekken | krijgt klappen | klappen thuis | thuis geslagen | pak rammel | wordt opgesloten thuis |  onveilig thuis `,
  verwaarlozing: `ongewassen kleren | zonder lunch | zonder ontbijt naar school | vuile kleren | kind ruikt | kinderen ruiken |  stinkende kleren | vies huis | huis vol spullen | verwaarlozende | geen schone kleren `,
  schulden: `deurwaarder | deurwaarders | incassobureau | aanmaning | aanmaningen | rekeningen stapelen | niet betaalde rekeningen | kan rekeningen niet betalen | enveloppen ongeopend | ongeopende post | blauwe enveloppen | bewindvoerder | schuldhulpverlener | budgetcoach`,
  armoede: `geen geld voor sport | geen geld voor eten | geen geld voor schoolreis | geldstress | krap bij kas | kan schoolspullen niet betalen | schoolspullen | laptop voor school | laag inkomen | bijstandsgezin | geldproblemen`,
  hersenletsel: `  val van fiets | hoofd gestoten | na het ongeluk | veranderd na ongeluk | karakter veranderd`,
  jgz: `  wijkverpleegkundige | vaccineren | prikken baby | groeiboekje | schoolverpleegkundige | jeugdverpleegkundigen | jeugdartsen`,
  chronisch: `suikerziek | bloedsuikers | insulinespuiten | epileptische aanval | ziek kind op school | vaak in ziekenhuis | mist lessen door ziekte | mist veel school door`,
  ziekenhuis: `ziekenhuisonderwijs | consulent ziekenhuisonderwijs | kinderverpleegkundige | ziekenhuisopnames | ligt in het ziekenhuis | steeds opgenomen | veel opnames`,
  evaluatie: `geen effect |  heeft dit nog zin |  draaien in rondjes | cirkels draaien | in cirkels | niet verder komen | komen niet verder | zit muurvast | muurvast | doelen onduidelijk | doelen te vaag | rom | vragenlijsten`,
  wachten: `voorlopig geen hulp | pas over een half jaar |  kan pas terecht | duurt eeuwen | op de wachtlijst | wachtlijstproblematiek | uitstel diagnostiek | opnamestop`,
  expertise: `weet te weinig van |  buiten mijn expertise | wie kan meedenken | iemand laten meekijken | mee+denken `,
  maatje: `vrijwilliger erbij | student als maatje | iemand om leuke dingen mee | steungezin zoeken | buurtmoeder | meeleefgezin | meeleefouder`,
  pleegzorg: `kleinkind in huis | vangt kleinkind op | vangt neefje op | vangt nichtje op | neefje in huis | nichtje in huis | grootmoeder voedt op | logeert bij oma voorgoed | bij opa en oma wonen | opa en oma opvoeden`,
  gezinshuis: `gezinshuisouder | gezinshuisbewoner | gezinshuisplaatsing | wonen in gezinshuis`,
  verblijf: `op de leefgroep |  groepsbegeleider | groepsbegeleiders | groepsbegeleiding | bewoners | medebewoners | woongroep jongeren | jongeren op de groep | meiden op de groep | jongens op de groep`,
  groepsklimaat: `sfeer op de groep | onrust op de groep | elkaar opjutten | elkaar aansteken | groepsregels | huisregels groep | leefregels | eetmoment groep | samen eten groep | tafelgroepjes`,
  jeugdbescherming: `nog geen gezinsvoogd | geen vaste gezinsvoogd | zonder jeugdbeschermer | geen jeugdbeschermer | wacht op jeugdbeschermer | nog geen jeugdbeschermer | uitspraak kinderrechter | na uitspraak rechter`,
  rechtbank: `zitting | rechtszitting |   kinderrechter | advocaat kind | bijzondere curator`,
  ervaringskennis: `iemand die het zelf heeft meegemaakt | zelf jeugdzorg gehad | zelf in jeugdzorg gezeten | oud-pleegkind | oud-bewoner | ex-bewoner | ervaringsdeskundig ouder | lotgenote | lotgenotes`,
  werkdruk: `te veel zaken |  te veel kinderen per | zaken weeg | zaken wegen op zwaarte | prioriteiten stellen werk |  komt nergens aan toe werk | uitvallende collega's | werkverdeling`,
  toekomstplan: `voor de achttiende verjaardag | rond achttiende verjaardag | achttiende verjaardag | wat moet er geregeld zijn | geregeld zijn 18 | voor de meerderjarigheid | anderhalf jaar voor | bewind of mentorschap | lijstje 18 | checklist 18`,
  rouw: `verliest vader | verliest moeder | verliest broer | verliest zus | verliest huisgenoot | verliest begeleider | verliest begeleidster | verliest vriend | verliest klasgenoot | verloor vader | verloor moeder | nabestaanden | sterfgeval | overleed | overlijdt`,
};
