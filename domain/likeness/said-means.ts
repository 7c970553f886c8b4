import type { Said } from './said.ts';

/** What people live on and in: money, a roof, growing up, getting about. */
export const MEANS: Said = {
  schulden: `
    schuld | schulden | geldproblemen | geldzorgen | schuldhulp | schuldhulpverlening | schuldsanering | sanering | wsnp | schuldeiser | schuldeisers | rood staan | betalingsachterstand | achterstand betalen | achterstanden | incasso | incassobureau | deurwaarder | deurwaarders | aanmaning | aanmaningen | bewindvoerder | bewindvoering |
    bewind | budgetbeheer | budgetcoach | beslag | beslaglegging | rekeningen | onbetaalde rekeningen | ongeopende post | post niet open | blauwe enveloppen | enveloppen | abonnement | abonnementen | telefoonabonnement | afbetaling | lenen | lening | klarna | achteraf betalen | gokken | jongerenfonds | kwijtschelden | afkopen |
    huurachterstand | betalingsregeling | geld op | veel uitgeven | jongeren perspectief fonds | failliet | geldezel | betaalpauze | geldzaken | betalingsachterstanden | achterstallige | achterstallige huur | schuldenlast | schuldhulptraject | schuldregeling | saneringskrediet | saneren | kredietbank | beslagvrije voet | beslag op loon |
    cak | zorgpremie niet betaald | schuldenaar | afbetalen | aflossen | aflossing | betaalachterstand | afsluiting energie | energie afgesloten | stroom afgesloten | vroegsignalering schulden | boetes cjib | cjib | huurschuld | op krediet | gokschuld | gokschulden | geleend geld | post stapelt | stapels post | administratie chaos |
    geld beheren | budgetteren | budget beheren | schuldsaneerder | schuldentraject | jongeren schulden | schuldenvrij | financiele stress | financiele problemen | financiele zorgen | geldstress | vaste lasten | geleend | leent | schuldhulpverleners | schuld zorgverzekeraar | schuld gemeente | duizenden euro's schuld | betaalregeling |
    betalingsplan | betaalplan`,
  armoede: `
    armoede | minima | bestaanszekerheid | rondkomen | rond+komen | weinig geld | geen geld | voedselbank |
    kledingbank | bijstand | uitkering | uitkeringen | toeslag | toeslagen | toeslagenaffaire | energierekening |
    gas licht | afgesloten gas | leefgeld | geldgebrek | jeugdfonds | fonds | fondsen | stille armoede |
    kan niet betalen | zwemles betalen | schoolreisje | tweedehands | honger | stichting leergeld | leergeld |
    werkende armen | schoenen klein | winterjas | eindjes elkaar | arm gezin | arme gezinnen | arme ouders |
    bijzondere bijstand | minimaregeling | minimabeleid | minimaregelingen | toeslagenouder | toeslagengezin |
    gedupeerde | gedupeerden | kindgebonden budget | armoedeval | nul euro | geen geld voor | geld is op |
    kunnen niet rondkomen | komt niet rond | kan het niet betalen | gebrek aan geld | sponsor | nibud | fietsenbank |
    speelgoedbank | kinderbijslag | inkomenstoeslag | arm kind | geen warme | geen verwarming | zwemlessen betalen |
    contributie | sportclub betalen | jarige job | stichting jarige job | nationaal fonds kinderhulp | kinderhulp |
    lege portemonnee | =niet betalen`,
  huisuitzetting: `
    huisuitzetting | ontruiming | ontruimen | ontruimd | uit huis gezet | huis uitgezet | huis uit zetten | woningcorporatie | verhuurder | huurachterstand | huurschuld | huur niet betaald | dakloosheid | straat gezet | straat komen | woning kwijt | huis kwijt | flat uit | woning uit | vervangende woning | corporatie | uit huis zetten |
    uit huis gezet worden | ontruimingsvonnis | vonnis ontruiming | huis uitgezet worden | laatstekansovereenkomst | laatste kans overeenkomst | tweedekansbeleid | huurcontract beeindigd | huurcontract beeindigen | woonoverlast | overlast buren | huurbaas | uitgezet | dreigt woning kwijt | dreigt huis kwijt | dakloos dreigt | huisbaas |
    ontbinding huurcontract | gezin op straat | op straat komen te staan | opschorten ontruiming | =huis uit gezet | =huis uit | op straat gezet | huiseigenaar | eigenaar wil gezin eruit | gezin eruit | achterstand in de huur | achterstand huur | aflosregeling | uitzetting afwenden | eruit moeten | uit woning moeten`,
  wonen: `
    wonen | woning | woonplek | woonruimte | huisvesting | dakloos | thuisloos | onderdak | slaapplek | urgentie |
    urgentieverklaring | woningnood | woningcorporatie | corporatie | huur | huren | verhuurder | kleine woning |
    klein behuisd | behuizing | overbewoond | flat | appartement | inschrijfadres | briefadres | wachtlijst woning |
    ingeschreven woning | studio | dak boven hoofd | maatschappelijke opvang | daklozenopvang | caravan | camping |
    auto slapen | slapen auto | schimmel | noodwoning | vakantiepark | vakantiewoning | doorstroomwoning | woont |
    woon | woonvorm | woongroep | woonvoorziening | woningmarkt | fasehuis | woonurgentie | urgentie afgewezen |
    huurwoning | huurhuis | sociale huur | tussenwoning | tijdelijke woning | woonprobleem | slaapt bij kennissen |
    inwonen | inwoning | woont in bij | antikraak | containerwoning | flexwoning | woningzoekend | woningnet |
    huis zoeken | te klein huis | te klein wonen | een kamer met | hostel | logement | dakloze gezinnen |
    dakloos gezin | opvang voor gezinnen | vochtig | bank slapen met kinderen | housing first | kamers met kansen |
    kamernood | =geen huis | =zonder huis | =klein huis | op kamers wonen | hotel | hotelkamer`,
  zwerfjongere: `
    zwerfjongere | zwerfjongeren | dakloos | dakloze | dakloze jongere | thuisloos | bank slapen | slaapt op bank | bank vrienden | vrienden slapen | slaapt vrienden | slaapt kennissen | slaapt overal | bankhopper | bankslaper | bankslapen | logeert vrienden | briefadres | zwerven | zwerft | nergens wonen | nergens slapen | geen slaapplek |
    straat slapen | auto slapen | nachtopvang | daklozenopvang | jongerenopvang | huis uitgezet | eruit gezet | weggestuurd door ouders | slaapt auto | slaapt overal nergens | eruit gegooid | eruit gooide | op straat gezet | nergens ingeschreven | logeert overal | steeds ander adres | steeds iemand anders | adresloos | niet ingeschreven |
    postadres | straat op | economisch dakloos | bankslapers | slaapt op een bank | slaapt bij vrienden | slaapt bij kennissen | bij kennissen op de bank | op de bank bij | dak- en thuisloze | thuisloze | zwervend | zwerfjongerenopvang | eruit geschopt | het huis uit gezet door ouders | huis uitgezet door moeder | het huis uit gegooid |
    zet haar het huis uit | zet hem het huis uit | gooit hem eruit | zonder inschrijving | brp | inschrijving gemeente | inschrijven gemeente | =zonder adres | =geen adres | leeft op straat | leven op straat | op straat leven | elke nacht ergens anders | nacht bij andere kennis | andere kennis slapen | steeds bij anderen slapen |
    bij anderen logeert | logeert bij anderen | slaapplekken | slaapadressen | logeeradressen wisselend | bij kennissen slapen | telt als dakloos | geen thuis | woont in zijn auto | woont in auto | woont in haar auto | leeft in auto | staat op straat na ruzie | op straat na ruzie | eruit gezet door | onderdak bij bekenden |
    tijdelijk onderdak | onderdak | nacht in de opvang`,
  zelfstandigheid: `
    zelfstandig | zelfstandigheid | kamertraining | begeleid wonen | beschermd wonen | fasehuis | eigen plek |
    op zichzelf | zichzelf wonen | op eigen benen | eigen benen | huishouden leren | zelf koken | digid |
    bankrekening | zorgverzekering afsluiten | zelfredzaam | zelfredzaamheid | fasewonen | uitstroomwoning | studio |
    begeleid kamer | begeleid zelfstandig | leren koken | leren wonen | zelf wassen | zelf huishouden |
    eigen kamer wonen | woontraining | kamertrainingscentrum | ktc | trainingshuis | op eigen kracht wonen |
    uitwonend | klaar om op zichzelf | uit huis gaan wonen | eigen geld beheren | zelf geld beheren |
    studio begeleiding | op kamers gaan | op kamers wonen`,
  volwassenworden: `
    achttien | achttiende | 18 | achttiende verjaardag | bijna meerderjarig | meerderjarig | meerderjarigheid |
    volwassenheid | volwassenenhulp | volwassenenzorg | jongvolwassen | jongvolwassene | jongvolwassenen | zeventien |
    zeventienjarige | achttienjarige | negentien | negentienjarige | verlengde jeugdhulp | toekomstplan | toekomst |
    na jeugdzorg | big five | nazorg 18 | jeugdhulp stopt 18 | einde jeugdwet | overgang volwassen | leeftijdgrens |
    perspectiefplan | overgangsplan | achttienplus | 18 jaar | wordt 18 | bijna 18 | 18-/18+ | 18 min 18 plus |
    jeugdhulp tot 23 | hulp tot 23 | tot 23 | tot 21 | na 18 | eenentwintig | drieentwintig | leeftijdsgrens | big 5 |
    toekomstgericht werken | vanaf zestieneneenhalf | zestieneneenhalf | vanaf zestien | na achttiende |
    volwassen worden | volwassenenpsychiatrie overgang | doorlopende hulp na | verlengde pleegzorg |
    pleegzorg tot 21 | na verjaardag stoppen | wil na verjaardag | verlengde jeugdzorg | voortgezette jeugdhulp |
    voortzetting jeugdhulp | voortzetting van jeugdhulp | jeugdhulp na achttien | afhaakt volwassen |
    tussen wal en schip 18 | jongvolwassenenteam`,
  verhuizing: `
    verhuizen | verhuizing | verhuist | verhuisd | andere gemeente | woonplaatsbeginsel | nieuwe woonplaats |
    andere regio | verhuizingen | verhuisd naar | nieuwe gemeente | verhuizen naar andere`,
  praktischehulp: `
    praktisch | praktische hulp | klus | klusje | =boodschappen | opruimen | schoonmaken | huishouden | huishoudelijk |
    oppas | verven | tuin | formulieren | rijden halen | wasmachine | samen koken | verhuisdozen | meubels |
    iets praktisch | iets praktisch doen | praktische klussen | helpen met opruimen | klussen | samen opruimen |
    boodschappen doen | huishoudelijke taken | formulier invullen | administratie op orde |
    kast in elkaar | samen naar instantie | kinderbed | concrete hulp | hand en spandiensten`,
  vervoer: `
    vervoer | taxi | leerlingenvervoer | busje | taxibusje | reiskosten | reistijd | fiets | openbaar vervoer | ov |
    rijden | auto | buskaart | bus | trein | tram | metro | rit | ritten | chauffeur | taxirit | taxibedrijf |
    vervoersindicatie | vervoerregeling | zitplek | in de bus | rijdt | reizen met bus | reistraining | openbaar`,
  krapwonen: `
    krap wonen | krapte | krappe woning | klein behuisd | kleine woning | te klein huis | te kleine woning | te kleine flat | kleine flat | twee kamers | overbewoning | overbewoond | overbevolkt | huiswerkplek | huiswerkplekken | geen eigen kamer | kamer delen | delen kamer | delen slaapkamer | te weinig ruimte thuis | opeengepakt |
    op elkaars lip | stapelbed | geen plek om huiswerk | te vol huis | slaapt in woonkamer | =twee kamers | =drie kamers | tweekamerflat | tweekamerwoning | eenkamerwoning | overvolle woning | overvol huis | huis te klein | kleine ruimte met gezin | nergens huiswerk maken | geen plek voor huiswerk | huiswerk in bibliotheek |
    slaapkamer delen | delen een kamer | met zijn allen op een kamer`,
  gezinsopvang: `
    gezinsopvang | maatschappelijke opvang | opvang voor gezinnen | noodopvang gezin | crisisopvang gezin | daklozenopvang | daklozenopvang gezin | gezinslocatie opvang | dakloos gezin | dakloze gezinnen | dakloze ouder | dakloze moeder | opvanglocatie gezin | hotelkamer | vakantiepark | school opvang gezin | leger des heils | zelfmelder |
    centrumgemeente | regiobinding | opvangplek gezin | bij kennissen slapen met kinderen | toegang tot opvang | gezinnen zonder woning`,
  woninggebrek: `
    schimmel | vocht in huis | vochtig huis | vochtige woning | lekkage | lekt | kapotte verwarming | verwarming kapot | verwarming stuk | cv kapot | geen verwarming | tochtig | tocht | gebreken woning | gebreken huis | gebreken huurhuis | achterstallig onderhoud | slecht onderhouden | onderhoud woning | huisbaas doet niks | huurcommissie |
    huisjesmelker | slecht geisoleerd | koude woning | rot hout | ongedierte | muizen | ratten | kakkerlakken | bedwantsen | ongezonde woning | ongezond huis | benauwd huis | renovatie`,
  woonurgentie: `
    urgentieverklaring | woonurgentie | urgentiecommissie | urgentie afgewezen | urgentie aanvragen | voorrang woning | voorrang huis | hardheidsclausule | woningtoewijzing | directe bemiddeling woning | sociale urgentie | medische urgentie | dakloosheid kinderen | brief jeugdarts woning | tussenwoning | woning voor jonge moeder |
    bezwaar woning`,
  uitstroomwonen: `
    woonplan | contingentwoning | uitstroomcontingent | contingent | uitstroomwoning | omklapwoning | omklapcontract | omklap | kamer vinden | kamer zoeken | kamer na jeugdzorg | wonen na de groep | wonen na verblijf | woonplek na | huis na groep | uitstroomregeling | inschrijven woning | woninginschrijving | woningnet inschrijven |
    onderhuurcontract | onderhuur | woonplek voor achttien | waar wonen na | plek om te wonen | geen plek om te wonen | jongerenwoning | studentenkamer | starterswoning | kamer huren | begeleide kamer | hospita | van de groep af moet wonen | waar gaat hij wonen | waar gaat zij wonen | wonen als hij van groep | schrijf in voor een woning |
    inschrijven voor een woning | plek uit contingent`,
  ongeopendepost: `
    post | ongeopende post | ongeopende brieven | ongeopende enveloppen | enveloppen | envelop | post openen | opent post niet | openen post niet | openen brieven niet | stapels post | stapel post | stapel brieven | tassen vol post | tas met post | post sorteren | brieven sorteren | sorteren post | ordner | ordners | mappen administratie |
    brievenbus | post laten liggen | blauwe enveloppen | durft post niet | postbus | ongelezen post | stapels ongelezen | post doornemen | post uitzoeken | post doorwerken | bang voor de brievenbus | post in bakjes | brieven ongelezen | durft brieven niet`,
  geldstress: `
    geldstress | financiele stress | financiele zorgen | financiele problemen | financiele rust | geldzorgen | geldproblemen | stress om geld | stress over geld | bezig met geld | hoofd vol geldzorgen | vaste lasten | lasten niet betalen | overleven financieel | schaarste | schaarstestress | bestaansonzekerheid | inkomen op orde |
    inkomen stabiliseren | eerst geld op orde | ruimte in hoofd | armoedestress | rekeningen op orde | eerst rust in geld | ruimte in het hoofd | rust in hoofd geld | geldprobleem`,
  afsluiting: `
    energie afgesloten | afgesloten energie | stroom afgesloten | gas afgesloten | water afgesloten | licht afgesloten | afsluiten van energie | afsluiting energie | afsluiting stroom | afsluiting water | afsluiting gas | gas en stroom | gas stroom | netbeheerder | netbeheerders | energieleverancier | leverancier | leveranciers |
    energiebedrijf | energieschuld | prepaid meter | waterbedrijf | zonder stroom | zonder gas | zonder water | zonder licht | energiearmoede | energietoeslag`,
  jongerenschuld: `
    jongeren perspectief fonds | jongerenperspectieffonds | jongerenfonds | schulden jongere | jongere schulden | schulden bij achttien | schulden opkopen | opkopen schulden | koopt schulden | kocht schulden af | schulden afkopen | saneringstraject | webwinkels | webwinkel | klarna | telefoonabonnement | zorgpremie schuld |
    schuld zorgverzekeraar | jong schulden | jongvolwassene schulden | schuldenvrij | schuldenvrije start | nieuwe start zonder schulden | studieschuld | boetes ov | betaalachterstand jongere`,
  toeslagenaffaire: `
    toeslagenaffaire | toeslagenouder | toeslagenouders | toeslagengezin | kinderopvangtoeslag | gedupeerde | gedupeerden | gedupeerde ouder | gedupeerde ouders | onrecht overheid | onrecht door overheid | fout van overheid | hersteloperatie | compensatie toeslagen | wantrouwen overheid | overheid wantrouwt | vertrouwen in overheid |
    belastingdienst`,
  bewind: `
    bewindvoerder | bewindvoering | bewindvoerders | onder bewind | bewind | mentorschap | curatele | curator geld | kantonrechter | leefgeld | weekgeld | beschermingsbewind | budgetbeheer | budgetbeheerder | inkomensbeheer | andere bewindvoerder | wisselen van bewindvoerder | bewind aanvragen | andere bewindvoerder vragen |
    klacht over bewindvoerder | bewindvoerder belt niet terug | bewindvoerder onbereikbaar`,
  reistijd: `
    lange rit | lange reis | uren in bus | uur in de bus | uur in taxi | reistijd | reisduur | enkele reis | omweg | kilometers | kilometer verderop | route taxi | ver reizen | lange reistijd | lang in de taxi | lang in busje | ver weg school | rit uur | rit van uur | lange ritten | rit gesloopt | rit wagenziek | overgeven in taxi |
    uur per dag in taxi | uren in taxibusje | uur in taxibusje | uur in busje | kortere route | lange taxirit | langdurig in de bus | lang onderweg | ver rijden`,
  vervoerskosten: `
    vervoer vergoeden | vergoedt vervoer | vergoeding vervoer | vervoerskosten | reiskosten | reiskostenvergoeding | kilometervergoeding | geen auto | vervoer aanvragen | vervoer toegekend | vervoer betalen | betaalt vervoer | wie betaalt en rijdt | vervoersvoorziening | wie rijdt | parkeerkosten | geen rijbewijs | vervoer naar behandeling |
    vervoer afgewezen | vervoer niet betalen | vervoer betaalt | niet zelf brengen | kan kind niet brengen | kind niet zelf kan brengen | leerlingenvervoer vergoed | leerlingenvervoer afgewezen | leerlingenvervoer aanvragen | reis betalen`,
  zelfreizen: `zelf reizen | zelfstandig reizen | leren reizen | reistraining | alleen met bus | alleen met trein | zelf met de bus | zelf fietsen | go ov | ov-begeleiding | busreis oefenen | reizen oefenen | alleen naar school fietsen | reisbegeleiding`,
};
