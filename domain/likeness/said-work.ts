import type { Said } from './said.ts';

/** Helping itself: who leads, who waits, who changes, and those who do the work. */
export const WORK: Said = {
  wachten: `
    wachten | wachtlijst | wachtlijsten | wachttijd | wachttijden | wachtrij | wachtende | wachtperiode | overbruggen | overbrugging | overbruggingszorg | tijdens wachten | tussentijd | intussen | tot plek is | driekwart jaar | jaar op lijst | op been houden | niet aan beurt | aan beurt | lang duurt | duurt lang | duurt maanden |
    maanden duurt | kan pas over | pas half jaar | aanmeldstop | doorlooptijd | geen plek | neemt geen nieuwe | nemen geen nieuwe | neemt niemand aan | patientenstop | clientenstop | zit vol | zitten vol | overal vol | volgend jaar pas | zomer pas | pas over maanden | wachtlijstbegeleiding | wachtenden | instroomstop | lang wachten |
    eer hulp begint | tijd tot behandeling | overbrugt | duurt jaren | jaren wachten | jaar wachten | maanden wachten | jaar op wachtlijst | niet kan beginnen | kan nog niet beginnen | nog niet starten | voorlopig geen plek | pas volgend jaar | wachten op behandeling | wachten op diagnostiek | wachten op onderzoek | wachten op plek |
    in de wacht | wachtstand | wachttijdgroep | treeknorm`,
  tekort: `
    tekort | schaarste | geen plek | geen plaats | nergens plek | nergens terecht | capaciteit | onvoldoende aanbod | geen aanbod | nergens vinden | geen bed | geen bedden | alle bedden vol | alles vol | alle crisisbedden vol | overal vol | geen beschikbare plek | nergens een bed | nergens een plek | nergens ruimte | te weinig plekken |
    te weinig aanbod | geen capaciteit | plekken tekort | plaatsgebrek | geen plek te vinden | =niet te vinden`,
  doorschuiven: `
    doorschuiven | kastje muur | wal schip | tussen wal | wijzen elkaar | wijst elkaar | verwijst terug | terugverwijzen | niemand pakt | nergens terecht | overal afgewezen | overal geweigerd | geweigerd | weigert plaatsing | afgewezen | afwijzing | exclusie | contra-indicatie | hoort niet thuis | past nergens | ping pong | ene andere |
    weggestuurd | =kastje | geen enkele aanbieder | overal nee | niemand wil hem | niemand wil haar | niemand durft haar | niemand durft hem | durft haar niet aan | durft hem niet aan | durft haar meer aan | afwijzende aanbieders | wijzen naar elkaar | naar elkaar wijzen | schuiven af | afschuiven | doorgeschoven | heen en weer geschoven |
    niet van ons | niet onze doelgroep | te complex | te complex voor | te zwaar te licht | buiten de boot | valt overal buiten | viel overal buiten | tussen wal en schip | geen school of instelling | schuiven van verantwoordelijkheid | van loket naar loket | weigert opname | exclusiecriteria | uitsluitcriteria | afgewezen aanmelding |
    niemand neemt hem | niemand neemt aan | niemand neemt op | aanbieders zwaar | aanbieder zwaar | instellingen zwaar | te zwaar aanbieders | zeggen dat hij te zwaar | drie aanbieders zeggen | aanbieders zeggen nee`,
  passend: `
    passend | passende | past niet | past nergens | past geen | maatwerk | maatwerkplek | op maat | geschikt | nergens past | buiten lijntjes | aansluiten | past in geen hokje | hokje | hokjes | op maat gemaakt | zorgmaatwerk | creatieve oplossing | een-op-een | individueel traject | speciaal arrangement | buiten de boot |
    geen passend aanbod | geen passende plek | ontstond maatwerk`,
  eenplan: `
    gezinsplan | drie plannen | veel hulpverleners | vijf hulpverleners | tien hulpverleners | verschillende hulpverleners | betrokken organisaties | zes instanties | vier instanties | veel instanties | veel organisaties | veel betrokken | veel mensen bemoeien | iedereen bemoeit | knopen doorhakken | knoop | casusregisseur | casusregie |
    procesregisseur | zorgcoordinator | rondetafel | rondetafelgesprek | ronde tafel | veel hulpverlening | niemand beslist | niemand verantwoordelijk | langs elkaar | groot overleg | mdo | mandaat | doorzettingsmacht | zeven hulpverleners | acht hulpverleners | negen hulpverleners | zes hulpverleners | te veel hulpverleners |
    instanties gezin | betrokken instanties | alle betrokken instanties | wie is er allemaal betrokken | te veel gezichten | hulpverleners over de vloer | een gezin een plan | 1gezin1plan | één gezin één plan | één plan | een plan | verschillende instanties | stapeling hulp | stapel hulp | kaart van betrokkenen | kaart instanties |
    zorgteam | wraparound | iedereen langs elkaar | hulpverleners spreken elkaar niet | lange rij hulpverleners | multiprobleemgezin | =gezamenlijk plan | =twee instanties | =drie instanties | =vier instanties | =vijf instanties | =zes instanties | =zeven instanties | =acht instanties | =tien instanties | iedereen eigen plan |
    ieder eigen plan | ieder een eigen plan`,
  regie: `
    regie | regisseur | casusregie | casusregisseur | procesregie | procesregisseur | regievoering | regiehouder | wie heeft leiding | wie neemt leiding | wie heeft regie | trekker | wie is trekker | wie doet wat | wie beslist | niemand beslist | niemand verantwoordelijk | knopen doorhakken | coordineren | coordinatie | coordinator |
    zorgcoordinator | verantwoordelijk | verantwoordelijkheid | aanspreekpunt | vast aanspreekpunt | eindverantwoordelijk | mandaat | doorzettingsmacht | langs elkaar | langs elkaar heen | overzicht kwijt | veel instanties | veel hulpverleners | instanties vloer | wijst elkaar | niemand doet iets | niemand pakt op | veel overleg gebeurt |
    wie pakt op | knoop doorhakt | hakt knoop | wie is verantwoordelijk | veel kapiteins | kapiteins | hoofdbehandelaar | wie belt wie | taakverdeling | rolverdeling | wie trekt kar | kar | casusoverleg | verschillende hulpverleners | wie voert regie | voert regie | regievoerder | wie hakt knoop door | wie hakt knopen door | doorhakken |
    knopen | casushouder | wie is eindverantwoordelijk | verantwoordelijkheid bij | schuiven met verantwoordelijkheid | zorgregie | regierol | duidelijke regie | escaleren naar bestuurder | opschalen naar bestuur | doorbraak | doorbraakmethode | doorbraaktafel | doorbraakteam | er gebeurt niks | er gebeurt niets`,
  samenwerking: `
    samenwerking | samenwerken | werkt samen | werken samen | samen optrekken | korte lijnen | korte lijntjes | overleg | afstemmen | afstemming | op lijn | neuzen | ketenpartner | keten | integraal | schotten | langs elkaar | elkaar kennen | verwijten | mdo | belt nooit terug | niet terugbellen | belt niet terug | reageert niet |
    reageren niet | onbereikbaar | belmoment | collegiaal | meekrijgen | multidisciplinair | elkaars taal | school en ggz | school en jeugdhulp | zorg en onderwijs | samenwerken met school | ketenpartners | ketensamenwerking | horen niks van elkaar | niets van elkaar horen | niks van elkaar | terugkoppeling | terugkoppelen |
    elkaar informeren | elkaar op de hoogte | info uitwisselen | partners samen | overlegstructuur | samenwerkingsafspraken | vaste lijn met | korte lijn | belafspraak | contactpersoon school | gezamenlijk optrekken | domeinoverstijgend | gedeelde taal | verschillende talen | koppelt niets terug | koppelt niks terug | niets terug horen |
    niks terug horen`,
  huisarts: `huisarts | huisartsen | huisartsenpraktijk | dokter | dokterspraktijk | praktijkondersteuner | poh | poh-jeugd | spoh | praktijk | doktersassistente | huisartspraktijk | dokterspost | huisartsenpost | poh-ggz | poh ggz | poh-jeugd ggz | praktijkondersteuner jeugd`,
  bereikbaarheid: `
    bereikbaar | onbereikbaar | bereikbaarheid | belt nooit terug | niet terugbellen | belt niet terug | terugbellen | terug+bellen | neemt niet op | voicemail | mail niet beantwoord | reageert niet | belmoment | spreekuur | appen | bellen na vijf | niet bereikbaar | slecht bereikbaar | niet te bereiken | krijg geen gehoor |
    neemt telefoon niet op | telefoon niet op | telefoon uit | reageert nergens op | geen reactie | nooit reactie | bellen niet terug | wordt niet teruggebeld | mails onbeantwoord | vast belmoment | telefonisch spreekuur | 24 uur bereikbaar | dag en nacht bereikbaar`,
  verloop: `
    verloop | wisselingen | personeelswissel | steeds nieuwe | weer nieuwe | alweer nieuwe | alweer ander | nieuwe begeleider | nieuwe hulpverlener | nieuwe mentor | nieuwe jeugdbeschermer | nieuwe voogd | nieuwe gezichten | nieuw gezicht | zoveelste | vijfde hulpverlener | derde hulpverlener | tiende hulpverlener | opvolger |
    ontslag nemen | neemt ontslag | vast persoon | continuiteit | opnieuw verhaal | verhaal opnieuw | opnieuw beginnen | steeds opnieuw | invaller | invallers | uitzendkracht | zzp | flexwerker | zwangerschapsverlof collega | vertrek begeleider | vertrek mentor | collega vertrekt | collega vertrokken | wisselende begeleiders |
    wisselende hulpverleners | wisselende gezichten | wisseling begeleider | personeelswisselingen | vast gezicht | weer een nieuwe | alweer een nieuwe | steeds een ander | steeds andere | elke keer iemand anders | telkens iemand anders | wisselt steeds | hulpverlener weg | begeleider weg | begeleider vertrekt | begeleider gaat weg |
    hulpverlener vertrekt | mentor vertrekt | jeugdbeschermer vertrekt | uitstroom personeel | vaste gezichten | twee gezichten | vast duo | duo | tandem | verhaal steeds | verhaal opnieuw vertellen | verhaal steeds opnieuw | derde jeugdbeschermer | vierde jeugdbeschermer | vijfde jeugdbeschermer | =vaste hulpverlener | =vaste begeleider`,
  personeel: `
    personeel | personeelstekort | vacature | vacatures | onderbezetting | onderbezet | bezetting | collega ziek | collega's ziek | zieke collega's | uitval collega | collega's vallen uit | vallen uit | roosters niet rond | invallers | flexkrachten | uitzendkrachten | zzp | teamleider | nieuwe collega | werven | inwerken | stagiair |
    verloop | inval | invalkracht | invalkrachten | collega uitgevallen | uitgevallen collega | verzuim team | ziekteverzuim collega | collega valt uit | onderbezette | krappe bezetting | diensten open | roosterproblemen | roostergaten | gaten in rooster | dienst draaien | dubbele diensten | inwerken nieuwe | nieuwe collega's |
    beginnende collega | starter | starters | startende | jeugdprofessional starter | werven personeel | behoud personeel | stagiaires | medewerkers vertrekken`,
  werkdruk: `
    werkdruk | caseload | caseloadweging | werklast | werkbelasting | veel zaken | veel casussen | zoveel gezinnen | overwerken | overuren | agenda vol | agenda | geen tijd | weinig tijd | tijdgebrek | tijdsdruk | niet aan toe | kom niet toe | niet bijbenen | werkstress | stress werk | ziekteverzuim team | uitval collega |
    collega's vallen uit | collega ziek | nachten wakker werk | burn-out collega | hoofd boven water | administratielast | administratie | piekeren over werk | werk mee huis | zelfzorg | privetijd | avonds doorwerken | bordje vol | op bord | veertig dossiers | zoveel dossiers | wakker werk | hoge caseload | ziek gemeld collega |
    collega langdurig ziek | overspannen collega | geen ruimte agenda | elke avond verslagen | rapporten bijwerken | achter administratie | deadlines | declarabel | productiviteit | wachtlijst druk | prioriteren | =dossiers | lig wakker van werk | te veel cliënten | te veel clienten | te hoge caseload | caseload te hoog | caseload te groot |
    te grote caseload | zaken per | gezinnen per medewerker | verslagen bijwerken | rapportagedruk | werk stapelt | werk mee naar huis | werkvoorraad | overbelaste medewerker | overbelast team | nooit klaar | tijd te kort | tijd tekort | te weinig tijd | zie door bomen | lijst blijft liggen | wakker van mijn clienten | wakker van clienten |
    grens werk | registratielast | administratieve last | administratielasten | burn-out team | werkplezier | ademruimte team`,
  professional: `
    zelfzorg | secundaire traumatisering | raakt mij | raakt me | wakker casus | eigen emoties | emoties hulpverlener | machteloos | machteloosheid | onmacht | onzeker hulpverlener | tegenoverdracht | supervisie | intervisie | hart luchten | collegiale steun | leidinggevende | neem mee huis | hulpeloos | beroepscode | handelingsverlegen |
    handelingsverlegenheid | vertwijfeld | vastlopen | weet niet meer | einde latijn | nieuwe blik | frisse blik | eigen gevoel | geraakt | raakt je | emotioneel zwaar | compassiemoeheid | vicarious | traumatische stress hulpverlener | nachtmerrie casus | ik twijfel | twijfel aan mezelf | twijfelen aan mezelf | onzeker over |
    ik weet het niet meer | zit vast in casus | vastgelopen in casus | debrief | debriefing | collegiale opvang | zelfzorg hulpverlener | eigen grens | mijn grens | overdracht tegenoverdracht | vastzitten in casus | na incident | spiegel | reflecteren`,
  scholing: `
    scholing | opleiding | training | cursus | bijscholen | deskundigheid | kennis ontbreekt | weinig kennis | geen verstand | methodiek | methode | rollenspel | bijscholing | e-learning | workshop | kennis team | kennis opdoen | deskundigheidsbevordering | vaardigheden medewerkers | methodisch werken | trainen team | inwerkprogramma |
    leren op de werkvloer | coaching on the job | masterclass`,
  intervisie: `
    intervisie | supervisie | casuistiekbespreking | reflectie | moreel beraad | collegiaal | meedenken | meekijken | incidentmethode | socratisch gesprek | balint | gestructureerde intervisie | teamreflectie | oneens over casus | team oneens | verdeeld team | verdeelde team | team verdeeld | team is het oneens | sfeer in team | sfeer team |
    teamconflict | ruzie in team | verschil van inzicht | splitting | gedeelde lijn | team op een lijn | één lijn team | verschillend reageren | groepsleiding reageert verschillend | iedereen reageert anders | casusbespreking | teambespreking | casusoverleg team`,
  gedragswetenschapper: `gedragswetenschapper | gedragsdeskundige | orthopedagoog | gz psycholoog | psycholoog | meekijken | regiebehandelaar | gedragskundige | gz-psycholoog | orthopedagogen | behandelcoordinator | psychodiagnostisch medewerker | kind- en jeugdpsycholoog`,
  expertise: `
    expertise | expertisecentrum | expertiseteam | consultatie | consult | specialist | deskundige | kennis ontbreekt | meedenken | cce | kenniscentrum | k-eet | expertteam | mda | expertisenetwerk | kennisdeling | expertiseteams | bovenregionaal expertisenetwerk | bovenregionale expertisecentra | experts | deskundigen | second opinion |
    meekijkconsult | adviesteam | consultatieteam | raadplegen | specialist raadplegen | kennisnetwerk | regionaal expertteam`,
  melden: `melden | melding | meldt | aangifte | meldcode | meldpunt | gemeld | melden bij | incidentmelding | calamiteit | calamiteitenmelding | inspectie | melding maken | meldplicht | meldde`,
  contact: `contacten | contact moeder | contact vader | contact ouders | oudercontact`,
  weekend: `weekend | zaterdag | zondag | feestdagen | feestdag | kerst | weekenden | vrijdag | maandag | vrijdagavond | vrijdagmiddag | weekenddienst | sinterklaas`,
  groepsklimaat: `groepsklimaat | leefklimaat | groepsregels | groepsdynamiek | groepsleiding | groepsgesprek | groepsgenoten | groepssfeer | onrust op groep | =op groep`,
  overbruggen: `
    overbruggen | overbrugging | overbruggingszorg | tussentijd | intussen | tijdens wachten | op been houden | op been | zolang wachten | tijdens wachttijd | wachtlijstbegeleiding | wachttijd benutten | wachttijd gebruiken | alvast beginnen | alvast starten | begin alvast | alvast | ter overbrugging | niet stilzitten tijdens wachten |
    ondertussen | zolang | tijdelijke hulp | wachttijdondersteuning | in de tussentijd`,
  wachtlijstcontact: `
    contact tijdens wachten | belmoment wachten | belmoment tijdens | wachtlijst hoort niets | wachtlijst hoort nergens | hoort nergens iets | hoort niks wachtlijst | wachtlijst niks horen | haken af wachten | haakt af wachten | afhaken wachtlijst | wachtlijstbeheerder | wachtlijsten bijhouden | wachtlijsten bijhield |
    meerdere wachtlijsten | vier wachtlijsten | op vier wachtlijsten | tegelijk op de wachtlijst | dubbele aanmelding | contact houden op wachtlijst | wachten zonder contact | niets horen op wachtlijst | contact tijdens wachttijd | wachtlijst niemand laat | niemand laat iets weten | laat niets weten | laat niks weten wachtlijst |
    contactpersoon wachtlijst | contactpersoon tijdens wachten | belmoment wachtlijst | wachtlijst bijhoudt | gemotiveerd tijdens wachten`,
  voorrangwachtlijst: `
    voorrang | voorrang wachtlijst | wachtlijst voorrang | sneller aan de beurt | eerder aan de beurt | verslechtert op wachtlijst | verslechtering wachtlijst | erger op wachtlijst | wachtlijst somberder | urgentie wachtlijst | urgentie gewogen | urgentie opnieuw | spoed wachtlijst | intake eerder | eerder intake |
    wie gaat voor op wachtlijst | slechter terwijl hij wacht | slechter terwijl zij wacht | slechter op wachtlijst | gaat slechter wachten | slechter wachten | verslechtering doorgeven | urgentie opnieuw bekeken`,
  wachtgroep: `wachtgroep | wachtkamergroep | groep voor wachtenden | groep tijdens wachten | groepsbijeenkomst | groepsbijeenkomst wachtende | voorlichtingsbijeenkomst | wachtlijstgroep | cursus tijdens wachten | startgroep`,
  wachtlijstverhuizing: `verhuist wachtlijst | verhuizing wachtlijst | verhuist andere regio | verhuist naar andere regio | andere gemeente hulp | nieuwe gemeente wachtlijst | hulp mee verhuizen | hulp loopt door na verhuizing | opnieuw op wachtlijst | opnieuw achteraan | behandelaar blijft na verhuizing`,
  doetnietopen: `
    doet niet open | doet nooit open | gordijnen dicht | niemand doet open | aanbellen | voor dichte deur | dichte deur | onaangekondigd | onaangekondigd langs | laat ons niet binnen | laat niemand binnen | niet binnengelaten | eerste contact leggen | contact krijgen met gezin | via school contact | via concierge | outreachend | bemoeizorg |
    zorgmijdend gezin | zorgmijdende gezinnen | kort langs | steeds op dezelfde dag langs | kaartje achterlaten | kaartje in de bus | voor een dichte deur | op vaste tijd langs | deur blijft dicht gezin`,
  afspraakafzeggen: `
    afspraken afgezegd | afgezegd | zegt af | zegt steeds af | zegde af | afzeggen | no-show | no show | komt afspraken niet na | vergeet afspraken | laatste moment afgezegd | mist afspraken | afspraken missen | gemiste afspraken | komt niet op afspraak | verschijnt niet | niet op komen dagen | gemiste gesprekken | gesprekken gemist |
    komt te laat of niet | komen niet op afspraken | belt altijd af | belt af | bellen af | belt steeds af | belt afspraak af | spontaan langskomen | afspraken op kantoor loslaten | niet op kantoor maar`,
  hulpweigeren: `
    tien hulpverleners gehad | al tien hulpverleners | deur gewezen | hulpverleners de deur gewezen | eerdere hulp niet geholpen | eerdere hulp hielp niet | hulpmoe | hulpverleningsmoe | hulpverlening beu | teleurgesteld in hulp | geen vertrouwen in hulp | slechte ervaring met hulp | al zoveel hulp gehad | veel hulp gehad |
    wat moeten we vooral niet doen | erkennen eerdere hulp | zorgmijdend | zorgmijding | zorgmijder | wil geen hulp | eerdere hulpverleners | slechte ervaringen met instanties | slechte ervaringen instanties | houdt alle hulp af | alle hulp afhoudt | wantrouwende ouder | wantrouwende moeder | wantrouwende vader | wil geen bemoeienis |
    geen bemoeienis | bemoeienis | hulp niet toelaten | hulp toelaten | lieten hulp toe | laat hulp toe | lieten ons toe | wantrouwt hulpverleners | wantrouwt alle hulpverleners | zorgmijdende gezinnen | doet niet open | doet deur niet open | praktische klus | iets praktisch | outreachend | outreachende | bemoeizorg | aanklampend |
    aanklampende | vasthoudend | volhouden zonder dreigen | houdt hulp buiten de deur | weigert hulp | hulp weigeren | wat eerdere hulpverleners | kleine belofte nakomen | vertrouwt geen hulpverlening | dichte deur | op een vaste tijd langs | kaartje achter`,
  bangafpakken: `
    kinderen worden afgepakt | kinderen afgepakt | kinderen afpakken | kinderen kwijtraken | bang kinderen kwijt | angst voor uithuisplaatsing | bang voor uithuisplaatsing | bang voor jeugdzorg | angst voor jeugdzorg | jeugdzorg pakt kinderen | bang dat kinderen weg | angst dat kinderen weg | kinderen weggehaald worden |
    mijdt hulp uit angst | dreigen met uithuisplaatsing`,
  praktischeerst: `
    alleen praktische hulp | praktische hulp eerst | eerst praktisch | praktisch beginnen | begin praktisch | wasmachine | kapotte wasmachine | samen opruimen | klusjes eerst | beginnen bij praktische | hulp bij huishouden eerst | niet over opvoeding | eerst de basis op orde | basis op orde | eerst helpen met | krediet | praktische klus |
    iets praktisch aanbieden | iets praktisch | samen opruimden | eerst opruimen | begonnen met een praktische`,
  veelhulpverleners: `
    acht hulpverleners | tien hulpverleners | zeven hulpverleners | negen hulpverleners | zes hulpverleners | vijf hulpverleners | twaalf hulpverleners | veel hulpverleners | te veel hulpverleners | minder hulpverleners | aantal hulpverleners | helft van hulpverleners | hulpverleners stoppen | overzicht hulpverleners | dubbele hulp |
    stapeling hulp | grote kring professionals | veel professionals | wie doet wat in gezin | wie is er betrokken | alle betrokkenen | actielijst | betrokken organisaties | betrokken instanties | kaart van betrokkenen | verschillende hulpverleners | wie kan er weg | terug naar twee gezichten | zes instanties | vijf instanties |
    vier instanties | veel instanties | te veel mensen | te veel mensen bemoeien | mensen bemoeien zich | iedereen bemoeit zich | bemoeien zich met gezin | alle betrokkenen op papier | wie kan stoppen | teken alle betrokkenen`,
  wieregie: `
    wie heeft de regie | wie heeft regie | wie voert regie | niemand voert regie | niemand regie | regie onduidelijk | casusregie onduidelijk | casusregie | regie bij wie | wij of de gezinsvoogd | wie beslist | wie coordineert | wie is aan zet | regisseur | regisseur gekozen | wie is de baas | regievraag | casusregisseur |
    wie casusregisseur | wie mag doorhakken | regievoerder | iedereen wijst naar elkaar | wie voert de regie | langs elkaar heen wie | wie voert regie wijzen | duidelijk wie beslist | mandaat om te beslissen | zonder mandaat | instellingen ruzie wie | ruzie over wie hulp | wie de hulp moet geven | beslisser | beslisser aan tafel |
    beslissers aan tafel | beslisser met mandaat`,
  ouderregie: `ouders regie | ouders zelf regie | ouders houden regie | ouders coördinatie | ouders zelf coordineren | ouders regelen alles | ouder als regisseur | regelwerk | regeltaken ouders | moeder regelt alles | regie overnemen | regie bij ouders | stuur bij ouders | ouders aan het stuur | mentale last`,
  schuldschuiven: `
    geven elkaar de schuld | elkaar de schuld | school geeft jeugdhulp schuld | verwijten over en weer instanties | verwijten tussen onderwijs | verwijten tussen school | verwijten tussen organisaties | school en jeugdhulp verwijten | wie is schuldig | kind de dupe | buitenstaander overleg | externe voorzitter | school en jeugdhulp wijzen |
    haalde verwijten weg`,
  visieverschil: `
    andere visie | verschil van visie | verschil in visie | verschillende visies | visie op oorzaak | verschillende visie | verschil van mening organisaties | niet eens over oorzaak | behandelaar en wijkteam | wijkteam en behandelaar | oneens over diagnose | gezamenlijke analyse | gezamenlijke verklarende analyse | hypothesen naast elkaar |
    school ziet het anders | denken verschillend over oorzaak | anders denken over oorzaak | verhalen naast elkaar | alle verhalen naast elkaar`,
  vergadering: `
    mdo | overleg duurt | duren uren | urenlang overleg | overleg levert niets op | komt niks uit overleg | overleg zonder resultaat | strakke agenda | actielijst | actiepunten | besluitenlijst | voorzitter overleg | vergaderen | vergaderingen | vergadering | overleg effectiever | te veel overleg | kort overleg | doelen overleg |
    overleggen duren | overleggen leveren niks op | overleg levert niks op | leveren niks op | eindeloos overleg | overleggen eindeloos`,
  teamoneens: `
    collega's denken verschillend | collega's verschillend over | denken verschillend over veiligheid | verdeeldheid | verdeeld over plaatsing | helft tegen | helft van team | team is verdeeld | meningsverschil in team | meningsverschil team | meningsverschillen | sfeer in het team | slechte sfeer team | ruzie in het team | tegenargumenten |
    advocaat van de duivel | gedragen besluit | gedeeld besluit | beter besluit | ieder een cijfer | gestructureerd overleg | oneens met collega | niet eens met collega | niet mee eens | verschillen in visie | verschil in visie | ingrijpen of afwachten | een wil ingrijpen | ingrijpen ander afwachten | botsen over casus | team botst |
    botsen collega's | visies in team | collega's oneens | team niet eens | team is het niet eens | ons team niet eens | niet eens over veiligheid | eerst zelf een cijfer | ieder een cijfer geven | meningsverschil | verschil van mening team`,
  feedbackcollega: `
    collega aanspreken | aanspreken collega | feedback | feedback geven | hoe zeg ik dat collega | collega doet dingen | collega doet het anders | collega werkt anders | kritiek op collega | onder vier ogen | collega niet mee eens | moeilijk gesprek collega | elkaar aanspreken | aanspreekcultuur | werkwijze collega |
    collega zijn aanpak niet goed | aanpak van collega | hoe zeg ik collega | vraag over afweging | afweging van collega`,
  groepseenlijn: `
    iedere begeleider anders | begeleider doet het anders | begeleiders doen het anders | ieder doet het anders | iedereen doet het anders | elke begeleider anders | verschillende begeleiders regels | spelen ons tegen elkaar uit | tegen elkaar uitspelen | spelen begeleiders uit | één lijn groep | op één lijn groep | eenheid in aanpak |
    eenduidige aanpak | eenduidig | dezelfde aanpak | begeleidingsstijl | begeleidingsplan per jongere | wisseling van dienst | dienstoverdracht | overdracht dienst | soepele begeleider | strenge begeleider | andere regels begeleider | hanteert andere regels | elke begeleider regels | afgesproken aanpak | kaart per jongere |
    team op één lijn | team op een lijn`,
  tenabij: `
    te ver mee | gaat te ver mee | professionele afstand | afstand en nabijheid | grens met cliënt | verliest kind uit het oog | kind uit het oog | meerzijdig partijdig | partijdig hulpverlener | te veel op hand van ouder | kiest kant van ouder | tweede paar ogen | paar ogen | overidentificatie | te dik met moeder |
    trekt partij voor moeder | wat je ziet gebeuren met kind | met zijn tweeën op huisbezoek collega`,
  starters: `
    nieuwe collega's | nieuwe collega | beginnende collega | beginnend jeugdbeschermer | startende jeugdbeschermer | beginnend hulpverlener | starter | starters | startende professional | inwerken | ingewerkt | inwerkprogramma | inwerktraject | pas begonnen in team | net afgestudeerd | eerste baan | duopartner | meelopen collega |
    werkbegeleiding | begeleiden van starters | behoud van personeel | alweer vertrekken | vertrekken binnen een jaar | vertrek van collega's | eerste keer alleen | inwerkmaatje | nieuwe medewerkers | meelopen met ervaren | meelopen met een ervaren collega | weinig zaken in begin | binnen een jaar weer weg |
    nieuwe jeugdbeschermers binnen een jaar`,
  uitvalteam: `
    collega's ziek | collega's vallen uit | collega uitgevallen | zieke collega's | uitval in team | uitval team | langdurige uitval | burn-out team | burn-out collega's | collega met burn-out | rest moet opvangen | alles opvangen collega's | onderbezet | onderbezetting | overwerk | overwerken | overwerk schrappen |
    werk verdelen bij ziekte | te weinig personeel`,
  neezeggenwerk: `
    nee zeggen aanmelding | nee zeggen tegen nieuwe | nieuwe zaak weigeren | nieuwe zaken | aanmelding weigeren | geen nieuwe zaken | blijft liggen | wat blijft liggen | blijft werk liggen | teamleider weigeren | tekort aan menskracht | caseload vol | volle caseload | te volle caseload | caseload te vol | twintig gezinnen |
    vijfentwintig gezinnen | gezinnen onder me | te veel gezinnen | gezinnen rangschikken | zaken rangschikken | prioriteit zaken | verkeerslicht zaken | zaken doorgenomen leidinggevende | huisbezoeken niet redden | red de huisbezoeken niet | prioriteren | lijst wat blijft liggen | te grote caseload | grote caseload | te veel zaken |
    niet toe aan huisbezoek | kom niet toe aan | gezinnen rangschikken op veiligheid | rangschik gezinnen | wat blijft liggen vastleggen`,
  wakkerwerk: `
    wakker van zaak | wakker van een zaak | wakker van zaken | lig wakker | 's nachts wakker van zaak | wakker van gezinnen | loslaten zaak | werk loslaten | laat je los na werk | stoom afblazen | mee naar bed | zware zaken | piekeren over zaak | piekeren over casus | zaak laat niet los | neem werk mee naar huis | werk uit hoofd |
    na werk niet aan denken | slaap slecht van dossier | slaap slecht van zaak | slaap slecht van casus | heftig dossier | zwaar gesprek | na een zwaar gesprek | na zwaar gesprek collega | opschrijven wat je loslaat | werk achtervolgt`,
  werktelefoon: `
    werktelefoon | altijd bereikbaar | bereikbaar na werktijd | na werktijd | buiten werktijd | appen in weekend | telefoon uit na werk | werktijden bewaken | whatsapp cliënten | bereikbaarheid begrenzen | grens aan bereikbaarheid | weekend appjes client | avonds gebeld door client | privenummer | appen me avonds | appen me weekend |
    cliënten appen me | automatisch bericht`,
  overledenclient: `
    overlijden van cliënt | overlijden kind in caseload | overlijden van een kind | kind overleden caseload | cliënt overleden | suïcide van cliënt | suicide client | zelfmoord client | overlijden jongere op groep | na overlijden jongere | calamiteit team | calamiteitenonderzoek | ingrijpende gebeurtenis werk |
    ingrijpende gebeurtenis collega | rouwen als hulpverlener | na een ingrijpende gebeurtenis | ingrijpende gebeurtenis | kind dat ik begeleidde overleden | kind dat ik begeleidde | jongere die ik begeleidde | werker tijdelijk zaken | zaken uit handen nemen | opvang binnen een dag | tijdelijk geen zaken | dodelijk incident | dodelijk |
    ingrijpend voorval | collega wil stoppen na incident | suicide op groep`,
  zaakovernemen: `
    zaak over van collega | neem zaak over | zaak overnemen | zaken overnemen | casus overnemen | overnemen van collega | neem gezin over | nieuwe werker | nieuwe hulpverlener begint | gezin moet alles weer vertellen | alles weer vertellen | verhaal weer vertellen | verhaal opnieuw | eigen verhaal op papier | zoveelste keer verhaal |
    hun verhaal weer | verhaal aan nieuw | las dossier samen met ouders | ingezette koers | gooit koers om | ander beleid nieuwe werker | nieuwe collega andere koers | wat opvolger moet weten | nieuwe begeleider opnieuw | ik neem gezin over | gezin overnemen | niets overgedragen | niet overgedragen | opnieuw vertellen dossier |
    lees dossier samen met ouders`,
  dossieroverdracht: `
    dossier van pagina's | pagina's dossier | dik dossier | lijvig dossier | te groot dossier | overdrachtsverslag | overdrachtsblad | overdrachtsdocument | samenvatting dossier | tijdlijn dossier | informatie gaat verloren | informatie verloren | verloren bij overdracht | goed overdragen | draag over gezin | overdracht naar instelling |
    overdracht van wijkteam | wijkteam naar gecertificeerde | gezamenlijk huisbezoek overdracht | oude en nieuwe organisatie | niet doorgegeven | niemand had doorgegeven | checklist overplaatsing | overdrachtsgesprek | oude en nieuwe hulpverlener samen | opvolger moet weten | wat de opvolger moet weten`,
  afscheidhulpverlener: `
    afscheid hulpverlener | afscheid begeleider | afscheid van kind | afscheid van kinderen | begeleider vertrekt | ik ga weg bij | ga met zwangerschapsverlof | zwangerschapsverlof | nieuwe baan | vertrek aankondigen | aangekondigd afscheid | vertrekkende begeleider | vertrekkende werker | afscheid in stappen | aftelkalender |
    afscheidskaart | opvolger voorstellen | herinneringskaart | goed afscheid | afscheid nemen van kind | ik ga weg | ga weg hoe vertel | vertrek vertellen aan kinderen | kondig je vertrek | vertrek ruim aankondigen | tel samen af | aftellen | opvolger kennismaken | laat opvolger kennismaken`,
  gwtaal: `gedragswetenschapper en uitvoerders | gedragswetenschapper uitvoerders | gedragswetenschapper werkvloer | adviezen niet uitvoerbaar | advies uitvoerbaar | praktijk en theorie | theorie en praktijk | meedraaien werkvloer | ivoren toren | advies praktisch`,
  ervaringsteam: `
    ervaringsdeskundige in team | ervaringsdeskundige in het team | ervaringsdeskundige collega | ervaringsdeskundige als extra handen | ervaringskennis team | ervaringsdeskundige betaling | ervaringsdeskundige taak | ervaringsdeskundige beleid | ervaringswerker team | gelijkwaardig ervaring | ervaringsdeskundige serieus |
    meerwaarde ervaringsdeskundige | inbreng ervaringsdeskundige | ervaringsdeskundige in je team | collega's ervaringsdeskundige | ervaringsdeskundige rol | ervaringsdeskundige plek | kennis uit eigen leven | ervaringsdeskundige niet serieus | ervaringsdeskundige behandelaren | gelijk loon | ervaringskennis volwaardig |
    rol van ervaringsdeskundige | stoel bij casusbespreking`,
  eigenverhaaldelen: `eigen verhaal vertellen aan cliënt | eigen verhaal delen | eigen ervaring delen | delen van eigen ervaring | eigen ervaring vertellen | te veel over zichzelf | zelfonthulling | iets van jezelf vertellen | persoonlijk verhaal delen | eigen verleden delen | eigen jeugdzorgverleden`,
  ervaringsmaatje: `zelf heeft meegemaakt | zelf meegemaakt heeft | iemand die het zelf | zelf in jeugdzorg gezeten | zelf in instelling gewoond | jongerenmaatje | ervaringsmaatje | maatje met ervaring | ouder met eigen ervaring | lotgenotencontact ouders | ervaren ouder | hetzelfde had meegemaakt | hetzelfde meegemaakt`,
  netwerkweten: `
    familie mag niet weten | niet dat familie weet | familie weet van niks | familie niks vertellen | schaamte voor familie | schaamte voor netwerk | netwerk niet betrekken | wil familie niet betrekken | niemand inlichten | zelfgekozen persoon | familie niet weten | schaamt zich voor familie | familie wil niet helpen schaamt |
    persoon die ouder zelf kiest | bepalen wat er verteld wordt | wat er verteld wordt`,
  familieruzie: `
    ruzie in familie | familieruzie | ruziënde families | ruziende families | twee kanten van familie | kanten van familie | familie ruzie | familiegroepsplan ruzie | familiegroepsplan liep uit | schreeuwpartij familie | families botsen | ruzie tussen families | oude ruzies familie | onafhankelijke coordinator | conferentie werd ruzie |
    eigen kracht conferentie ruzie | families apart voorbereiden | bereid families apart`,
  netwerkhaaktaf: `
    buren zouden helpen | netwerk haakt af | familie haakt af | steun uit netwerk | netwerk houdt vol | netwerk volhouden | hulp van buren | afspraken met netwerk | na maand doet niemand | steun van buren | buren helpen | informele hulp houdt op | netwerk loopt leeg | netwerk zakt in | taakverdeling netwerk | appgroep netwerk | doodgebloed |
    bloedt dood | buurt zou helpen | zou helpen maar | steun uit de buurt | groepsapp netwerk | duidelijke taken netwerk | af en toe samen eten`,
};
