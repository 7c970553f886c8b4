import type { Said } from './said.ts';

/** How those who ask put it, in passing and without the word of the field: what they see happen, and what they fear. */
export const ASKED: Said = {
  scheiding: `
    zit ertussen | zitten ertussen |  ruziënde ouders | ruziende ouders | vechtende ouders |
    ouders maken ruzie | vader en moeder strijd | strijd tussen vader | strijd vader moeder | na de scheiding |
    ouders procederen |  ouders gunnen elkaar |  vechten elkaar tent |
    over de ander praat | kwaad over de ander | twee huizen |  bij vader anders dan bij moeder`,
  eetstoornis: `
    af+vallen | eet nauwelijks | nauwelijks eet | eet haast niets | eet bijna niet | eet steeds minder | eet weinig |
    slaat lunch over | slaat ontbijt over | graatmager | vel over been | telt calorieën | 
    hartslag gewicht | steeds magerder | gooit eten weg | verstopt eten`,
  gewicht: `af+vallen | kilo's kwijt | magerder | graatmager | =wegen `,
  adhd: `
    druk jongen | druk jongetje | druk kind | drukke kinderen | drukke leerling | druk meisje |  
    drukte in lijf | kan niet stilzitten | geen minuut stil | roept door klas | op stoel wippen | kort lontje en druk |
    korte taken | korte opdrachten | bewegen tussen de lessen | bewegen tussendoor`,
  suicidaliteit: `
    wil dood | dood wil | niet meer willen leven | zelfmoordbriefje |  na haar poging | na zijn poging |
    medicijnen verzamelt | praat over doodgaan |  ziet het leven niet meer |   het leven niet meer ziet zitten | niet meer zitten leven`,
  zelfbeschadiging: `
    beschadigt zichzelf | beschadigen zichzelf | zichzelf beschadigen | verwondt zichzelf | krassen op armen | sneetjes op arm |
    steken elkaar aan | aan+steken elkaar | besmetting groep | kopieergedrag | nadoen snijden | wonden bedekken | wonden bedekt`,
  rouw: `
    =dood | =dode | opa dood | oma dood | sinds dood | verloren vader | verloren moeder | vader verloren | moeder verloren |
    stierf | kwijtgeraakt door ziekte | sterfgeval | condoleance | kist | opbaren | opgebaard | begraven | dierbare`,
  privacy: `
    mond houden | mond voorbijpraten | in vertrouwen vertellen | vertelt in vertrouwen | niet doorvertellen | geheim bewaren |  belooft niets te zeggen | wat mag ik zeggen | wat mag ik vertellen | mag ik melden aan |
    moet ik dat aan ouders vertellen | aan ouders doorgeven | achter rug om | beloof geheimhouding`,
  tolk: `
    weinig nederlands | slecht nederlands | nauwelijks nederlands | gebrekkig nederlands | beperkt nederlands |
    matig nederlands | nederlands niet goed | spreekt de taal slecht | taal niet machtig | niet machtig | beëdigde tolk |
    beëdigd tolk | instemmend knikken | anderstalige ouder | anderstalige ouders | anderstalige`,
  lvb: `  onthoudt afspraken niet | begrijpt mijn afspraken niet | afspraken niet begrijpt | kan niet plannen |
    zegt overal ja | leert moeizaam | leert moeilijk | laag niveau |  kinderlijk voor leeftijd`,
  huwelijksdwang: `  gezien met vriendje | =broers dreigen | =broers bedreigen | =broer dreigt | =familie dreigt | =familie bedreigt |
    eer van de familie | roddels gemeenschap |  broers houden in de gaten |  moet trouwen |
    bang voor haar familie | bang familie | bemiddelen met familie | eer geschonden | geheime relatie | vrees voor vakantie`,
  vluchteling: `
    oorlogsgebied | oorlogsland | thuisfront | verblijfsprocedure | familie achtergelaten | familie in oorlog | nieuws uit land |
    opvang gevlucht | gevluchte jongere | alleen gevlucht | zonder ouders gevlucht`,
  familieplan: `
    touwtjes in handen | zelf de touwtjes | zelf plan maken | eigen oplossingen gezin | familie bij elkaar roepen |
    netwerk bij elkaar roepen | netwerk bij elkaar | wie kan inspringen | inspringen | tante inspringen | oom inspringen`,
  inspraak: `touwtjes | zelf aan zet | eigen keuzes | eigen regie houden | zelf doelen | over mij zonder mij`,
  intervisie: `
    botsen over casus | botsen in team | team botst |  collega's oneens | meningen verschillen team |
    verschil in visie | verschillen in visie | visie tussen collega's |   nabespreken | na+bespreken | collega ziet het anders |
    team verschilt | tweespalt | twee kampen team | samen reflecteren | gespreksleider`,
  professional: `
    neem mee naar huis | werk mee naar huis | ellende werk | ellende van mijn werk |  
    wakker van werk | heftige zaken | heftige casus | opbranden | nabespreken | na+bespreken |  houden jullie vol |  secundair trauma | kan het niet loslaten | niet loslaten werk`,
  volwassenworden: `
    bijna volwassen | nog niets geregeld | volwassene zonder | jaar voor de meerderjarigheid | rijtje af | 18e |
    18de | achttiende jaar | nadert achttien | leeftijdsgrens jeugdhulp | jeugdhulp houdt op `,
  kopp: `
    redden zichzelf | redt zichzelf kind | volwassenenpsychiater | volwassenenpsychiatrie | zieke ouder kinderen |
    oog voor kinderen | kinderen van client | wie vangt kinderen op | opname van moeder | opname van vader | opvang bij opname |
    moeder op bed | moeder ligt veel | moeder ligt hele dag | vader ligt hele dag | moeder komt bed niet uit | past zich aan moeder`,
  mantelzorg: `kinderen redden zichzelf | =zorgt voor ouder | geen vrije tijd zorg | geen tijd voor zichzelf | huishouden op zich | cijfert zich weg`,
  gezinsleden: `cijfert zich weg | wegcijferen | gezonde broer | gezonde zus | ondergesneeuwd | tweede viool`,
  motiveren: `
    weigert mee te werken | weigert contact | weigert te praten | weigert begeleiding | begeleiding weigert |
    komt nooit | nooit op gesprek | niet op gesprek | verschijnt niet | laat niets van zich horen | houdt alles af |
    aanklampend | aanklampende | aanklampen | eigen terrein | vindplaats | vindplaatsgericht | stoot iedereen af | hulp buiten houden |
    hoe kom je binnen | kom je toch binnen |  geen beweging in `,
  uitbuiting: `
    mensenhandelaar | ziet zichzelf niet als slachtoffer | geen slachtoffer |   afhankelijk van vriend |
    in de greep | uit de greep | ander land werken meisje | schulden bij vriend | lokken met cadeaus`,
  forensisch: `
    delinquentie | delinquent | delinquente | jeugddelinquentie | jeugddelinquent | jeugddelict | reclasseerder | jeugdreclasseerder |
    reclasseringswerker | bijzondere voorwaarden |  straatroven | criminelen | criminele leeftijdgenoten | winkel beroofd |
    strafrecht | jeugdrechter | uit de criminaliteit | verhoor | verhoord | voorgeleiding | justitieel`,
  foutevrienden: `foute groep | foute jongens | verkeerde groep | criminele leeftijdgenoten | slechte invloed | slechte invloeden | verkeerde kringen`,
  thuiszitter: `
    steeds ziek gemeld | vaak ziek gemeld | leerling ziek | steeds ziek school | ziekteverzuim | afwezigheid school | afwezigheid leerling | waarschuwingsbrief |
    niet meer schoolgaand | komt niet meer op school | komt niet op school | blijft thuis van school | gaat al maanden niet |
    maanden geen school | zit thuis zonder school | wegblijven school | schoolverlating | verzuimbrief | verzuimbrieven | absent | absentie`,
  passendonderwijs: `
    andere school nodig | ander onderwijs | weet geen raad school |  school wil hem weg | 
    ondersteuningsbehoefte | extra handen in klas | handelingsverlegen`,
  agressie: `
    kort en klein | boel kort en klein | sloopt kamer | gooit met spullen | gaat door het lint | zichzelf niet in de hand | 
    explosies | ontploft | schelden en gooien | dreigt te slaan | driftbuien kleuter | bijt andere kinderen`,
  gamen: `wifi uitzet | uit+zetten wifi | laatste potje | potje | console uit | dag en nacht achter | hele dag achter scherm | stopt niet met gamen`,
  weglopen: `
    loopt thuis weg | =weg groep | steeds weg van |  uit huis weg | 's nachts verdwenen |  zoek geraakt |
    afkoelplek |  ervandoor gaat | niet teruggekeerd`,
  crisis: `nergens een bed | crisiskaart | spoedsituatie | spoedplaatsing | escalatie thuis | escaleert thuis | nergens terecht vanavond |  ineens niet meer thuis`,
  uitstroom: `
    uitstroom | uitstromen | uitstroomplek | vervolgplek | vervolgplekken | doorstroom | doorstromen | doorstroomplek | vervolghulp | perspectiefbesluit |
    tussenplek | overbruggingsplek | tijdelijke plek | perspectief onduidelijk | perspectief onbekend | vervolgplek onbekend | weet niet waarheen |    tijdelijk ergens `,
  overplaatsing: `pleegouders willen stoppen | willen stoppen pleegouders | plaatsing loopt niet | dreigt mis te lopen | plaatsing dreigt | houden het niet vol plaatsing`,
  meldcode: `melding ga doen | melding aankondigen | kondig melding aan | veilig thuis bellen | bellen veilig thuis | melding doen zonder | zorgen melden`,
  gesprekouders: `deur dichtgooien | melding aankondigen | hoe vertel ik ouders |  slecht nieuws ouders | lees de tekst voor | ouders laten weten `,
  seksueelgedrag: `zit aan andere kinderen |  doktertje`,
  slaan: `
    huiselijk geweld | ouders slaan |  klappen gevallen | politie bij ouders | tijdelijk huisverbod | ruzies uit de hand |
    ruzies lopen uit de hand |   spanningsopbouw partners | ex dreigt | beide partners`,
  tienerouder: `zwanger van zestien | zwanger en mbo | zwanger school | wordt jong vader | jong vader |  baby en school | kolfruimte | kolven op school`,
  zwanger: `ongeboren kindje | geboorte | prenataal plan | eerdere kinderen uit huis | aanstaande vader |  uitgerekend |  geboorteplan | na de geboorte`,
  leerplicht: `=verlofregels | vakantieverlof | extra vakantie | luxeverzuim | buiten schoolvakantie`,
};
