import type { Said } from './said.ts';

/** How someone learns, speaks and understands. */
export const LEARNING: Said = {
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
    korte zinnen | een ding tegelijk | één taak tegelijk | samen voordoen | voordoen | =snapt niet | snapt niet wat | lvb'er | lvb-jongere | traag van begrip | moeite met begrijpen | begrijpt minder | verstandelijk niveau | ontwikkelingsleeftijd | emotioneel jonger | functioneert als jonger | niveau van een kleuter | cognitief zwak | zwak begaafd`,
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
    =woordjes |    taalstoornis | tos-kind | communicatieproblemen | ondersteunde communicatie | pictoboek |  brabbelt`,
  ontwikkelingsachterstand: `
    ontwikkelingsachterstand | ontwikkelingsproblemen | loopt achter | achterlopen | motoriek | motorisch |
    fysiotherapie | kinderfysiotherapeut | vroegbehandeling | mijlpalen | traag ontwikkelt | ontwikkeling stagneert |
    voorschool | vve | integrale vroeghulp | taalachterstand | tos | taalontwikkelingsstoornis |
    ontwikkelingsvertraging | achterlopen ontwikkeling | vertraagde ontwikkeling | ontwikkelingsstoornis |
    ontwikkelingsstimulering | medisch kinderdagverblijf | mkd | portage | kruipt niet | 
    kind loopt nog niet los | ontwikkelingsonderzoek | achter in ontwikkeling | stimuleren ontwikkeling | dreumesgroep |
    achterop | achterstand | trage ontwikkeling |    motorische achterstand | ontwikkelt langzaam | ontwikkelingsachterstanden`,
  hoogbegaafd: `
    hoogbegaafd | hoogbegaafdheid | =begaafd | =begaafde | slim | slimme | intelligent | hoog iq | onderpresteren |
    onderpresteert | verveelt | =vervelen | verveling | plusklas | ontwikkelingsgelijken | verdieping | uitdaging |
    uitgedaagd | versnellen | klas overslaan | clown | clownesk | slimmerik | hoogbegaafde | cognitief sterk |
    cognitief sterke | meerbegaafd | hoogintelligent | uitdagend werk | plusprogramma | moeilijker werk |
    meer uitdaging | leervoorsprong | ontwikkelingsvoorsprong | dubbel bijzonder | asynchrone | fouten durven maken |
    leren leren | fulltime hoogbegaafdenonderwijs | onderpresteerder | peergroep | verrijking | verrijkingsstof | verrijkingswerk | compacten | gelijkgestemden | ontwikkelingsgelijke | slimste van klas | briljant | hoogbegaafdenonderwijs | iq boven | slim kind | knap koppie`,
  dyslexie: `
    dyslexie | dyslectisch | dyscalculie | leesproblemen | leesprobleem | spelling | rekenproblemen |
    gesproken boeken | leesachterstand | ernstige dyslexie | lezen lukt niet | leest slecht | letters door elkaar |
    leesbegeleiding | remedial teaching | voorleessoftware | rekenen lukt niet | spellingproblemen`,
  adhd: `
    adhd | add | hyperactief | hyperactiviteit | druk kind | druk gedrag | drukke zoon | drukke jongen | druk klas |
    onrustig | impulsief | impulsiviteit | impulsen | concentratie | concentreren | concentratieproblemen |
    aandachtstekort | aandacht niet | niet stilzitten | stil zitten | stilzitten | wiebelen | stuiteren | stuitert |
    afgeleid | chaotisch | vergeetachtig | ritalin | methylfenidaat | concerta | planning vergeten |
    executieve functies | moet bewegen altijd | altijd bewegen | praat overal doorheen | overal doorheen |
    druk bazig | druk mannetje | aandacht kort | nooit stil | vergeet alles | dromerig | dagdromen | stuiterbal |
    rent rond | onoplettend | motor nooit stil | zit niet stil | beweeglijk | wiebelkussen | fidget | taakgericht |
    aandachtsproblemen | aandachtsproblematiek | aandacht erbij | concentratieprobleem | ongeconcentreerd |
    medikinet | equasym | dexamfetamine | amfexa | tentin | atomoxetine | strattera | guanfacine | intuniv |
    stimulantia | lisdexamfetamine | elvanse | uitwerkeffect | rebound | uitgewerkt | uitwerken medicijn |
    planningsproblemen | plannen lukt niet | plannen en organiseren |  huiswerk plannen | 
    uitstelgedrag | impulscontrole | ddd | beweeglijkheid | bewegingsonrust | onrust in lijf | snel afgeleid |
    hyperfocus | =raakt alles kwijt | ongedurig |   hak op de tak | adhd'er | ongeconcentreerde | onoplettendheid | dromer | dromerige | vliegt van hot naar her | doet alles tegelijk | stopt nooit met bewegen | tomeloze energie | aandachtstekortstoornis`,
  medicatie: `
    medicatie | medicijn | medicijnen | pillen | pil | tabletten | ritalin | methylfenidaat | concerta |
    antidepressiva | antipsychotica | slikken medicijn | voorschrijven | recept | bijwerkingen | dosering |
    instellen medicatie | slaapmiddel | melatonine | kalmeringsmiddel | therapietrouw | pillen innemen | medicijn innemen | risperidon |
    aripiprazol | abilify | quetiapine | seroquel | olanzapine | haldol | haloperidol | pipamperon | dipiperon |
    sertraline | fluoxetine | citalopram | ssri | prozac | lithium | depakine | valproaat | oxazepam | lorazepam |
    diazepam | benzo | temazepam | dexamfetamine | medikinet | equasym | atomoxetine | clonidine | guanfacine |
    stimulantia | neuroleptica | antiepileptica | stemmingsstabilisator | voorschrijver | dosis | doseren |
    ophogen dosis | dosis verlagen | afbouwen medicatie | medicatie afbouwen | medicijngebruik | pilletjes |
    pilletje | apotheek | bijwerking | afgiftepatroon | langwerkend | kortwerkend | medicatiecontrole |
    medicatievrij | medicinaal | geneesmiddel | geneesmiddelen | psychofarmaca | middel afbouwen | aangekomen van |
    suf van | afvlakking | weigert pillen | rilatine | antidepressivum | antipsychoticum | slaappil | slaappillen | tablet medicijn | dosisverlaging | middel tegen | slikken van pillen | voorgeschreven | voorschrift | medicamenten | medicamenteus | kuurtje`,
  bijwerking: `
    bijwerking | bijwerkingen | gewichtstoename | aangekomen van | kilo aangekomen | eetlust minder | suf |
    slaperig van | afvlakking | afgevlakt | buikomvang | bloedprikken | bloed prikken | prolactine | metabool | ecg |
    hartfilmpje | lithiumspiegel | spiegel bepalen | rebound | uitwerkeffect | tandenknarsen | groeivertraging |
    bewegingsstoornis | zombie`,
};
