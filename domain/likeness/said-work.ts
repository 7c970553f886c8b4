import type { Said } from './said.ts';

/** Helping itself: who leads, who waits, who leaves, who will not, and those who do the work. */
export const WORK: Said = {
  wachten: `
    wachten | wachtlijst | wachtlijsten | wachttijd | wachttijden | wachtrij | wachtende | wachtperiode |
    overbruggen | overbrugging | overbruggingszorg | tijdens wachten | tussentijd | intussen | tot plek is |
    driekwart jaar | jaar op lijst | op lijst | niet terecht | op been houden | niet aan beurt | aan beurt |
    lang duurt | duurt lang | duurt maanden | maanden duurt | kan pas over | pas half jaar | aanmeldstop |
    intake over | doorlooptijd | geen plek | niet starten | neemt geen nieuwe | nemen geen nieuwe |
    niemand meer aan | neemt niemand aan | patientenstop | clientenstop | zit vol | zitten vol | overal vol |
    volgend jaar pas | zomer pas | pas over maanden | half jaar | wachtlijstbegeleiding | wachtenden |
    instroomstop | lang wachten | eer hulp begint | hulp start | niemand terecht`,
  tekort: `
    tekort | schaarste | geen plek | geen plaats | nergens plek | nergens terecht | capaciteit |
    onvoldoende aanbod | geen aanbod | niet vinden | nergens vinden`,
  doorschuiven: `
    doorschuiven | kastje muur | wal schip | tussen wal | wijzen elkaar | wijst elkaar | verwijst terug |
    terugverwijzen | niemand wil | niemand neemt | niemand pakt | nergens terecht | overal afgewezen |
    overal geweigerd | geweigerd | weigert plaatsing | afgewezen | afwijzing | exclusie | contra-indicatie |
    hoort niet thuis | past nergens | ping pong | ene andere | stuurt terug | weggestuurd | =kastje`,
  passend: `
    passend | passende | past niet | past nergens | past geen | maatwerk | maatwerkplek | op maat | geschikt |
    nergens past | buiten lijntjes | tussen twee | aansluiten`,
  eenplan: `
    gezin plan | gezinsplan | drie plannen | veel hulpverleners | vijf hulpverleners | tien hulpverleners |
    verschillende hulpverleners | betrokken organisaties | vijf instanties | zes instanties | vier instanties |
    veel instanties | veel organisaties | veel betrokken | veel mensen bemoeien | iedereen bemoeit |
    knopen doorhakken | knoop | casusregisseur | casusregie | procesregisseur | zorgcoordinator | rondetafel |
    rondetafelgesprek | ronde tafel | veel hulpverlening | niemand beslist | niemand verantwoordelijk |
    langs elkaar | groot overleg | mdo | mandaat | doorzettingsmacht`,
  regie: `
    regie | regisseur | casusregie | casusregisseur | procesregie | procesregisseur | regievoering | regiehouder |
    wie heeft leiding | wie neemt leiding | wie heeft regie | trekker | wie is trekker | wie doet wat |
    wie beslist | niemand beslist | niemand verantwoordelijk | knopen doorhakken | coordineren | coordinatie |
    coordinator | zorgcoordinator | verantwoordelijk | verantwoordelijkheid | aanspreekpunt | vast aanspreekpunt |
    eindverantwoordelijk | mandaat | doorzettingsmacht | langs elkaar | langs elkaar heen | overzicht kwijt |
    veel instanties | veel hulpverleners | instanties vloer | wijst elkaar | gebeurt niks | gebeurt niets |
    niemand doet iets | niemand pakt op | veel overleg gebeurt | wie pakt op | knoop doorhakt | hakt knoop |
    wie is verantwoordelijk | veel kapiteins | kapiteins | hoofdbehandelaar | wie belt wie | taakverdeling |
    rolverdeling | wie trekt kar | kar | casusoverleg | verschillende hulpverleners`,
  samenwerking: `
    samenwerking | samenwerken | werkt samen | werken samen | samen optrekken | korte lijnen | korte lijntjes |
    overleg | afstemmen | afstemming | op lijn | neuzen | ketenpartner | keten | integraal | schotten |
    langs elkaar | elkaar kennen | verwijten | mdo | belt nooit terug | niet terugbellen | belt niet terug |
    nooit terug | krijg mee | reageert niet | reageren niet | onbereikbaar | belmoment | collegiaal | meekrijgen |
    multidisciplinair | elkaars taal`,
  huisarts: `
    huisarts | huisartsen | huisartsenpraktijk | dokter | dokterspraktijk | praktijkondersteuner | poh | poh-jeugd |
    spoh | praktijk | doktersassistente`,
  bereikbaarheid: `
    bereikbaar | onbereikbaar | bereikbaarheid | belt nooit terug | niet terugbellen | belt niet terug |
    terugbellen | terug+bellen | neemt niet op | voicemail | mail niet beantwoord | reageert niet | belmoment |
    spreekuur | appen | bellen na vijf`,
  verloop: `
    verloop | wisselingen | personeelswissel | steeds nieuwe | weer nieuwe | alweer nieuwe | alweer ander |
    nieuwe begeleider | nieuwe hulpverlener | nieuwe mentor | nieuwe jeugdbeschermer | nieuwe voogd |
    nieuwe gezichten | nieuw gezicht | zoveelste | vijfde hulpverlener | derde hulpverlener | tiende hulpverlener |
    opvolger | ontslag nemen | neemt ontslag | vaste begeleider | vaste hulpverlener | vast persoon | continuiteit |
    opnieuw verhaal | verhaal opnieuw | verhaal doen | opnieuw beginnen | steeds opnieuw | invaller | invallers |
    uitzendkracht | zzp | flexwerker | zwangerschapsverlof collega | vertrek begeleider | vertrek mentor |
    collega vertrekt | collega vertrokken | wisselende begeleiders | wisselende hulpverleners | wisselende gezichten |
    wisseling begeleider | personeelswisselingen | vast gezicht`,
  personeel: `
    personeel | personeelstekort | vacature | vacatures | onderbezetting | onderbezet | bezetting | collega ziek |
    collega's ziek | zieke collega's | uitval collega | collega's vallen uit | collega's weg | vallen uit |
    roosters niet rond | invallers | flexkrachten | uitzendkrachten | zzp | teamleider | nieuwe collega | werven |
    inwerken | stagiair | verloop`,
  werkdruk: `
    werkdruk | caseload | caseloadweging | werklast | werkbelasting | veel gezinnen | veel zaken | veel casussen |
    zoveel gezinnen | overwerken | overuren | agenda vol | agenda | geen tijd | weinig tijd | tijdgebrek | tijdsdruk |
    niet aan toe | kom niet toe | niet bijbenen | werkstress | stress werk | ziekteverzuim | uitval collega |
    collega's vallen uit | collega ziek | nachten wakker werk | burn-out collega | hoofd boven water |
    administratielast | administratie | piekeren over werk | werk mee huis | zelfzorg | privetijd |
    avonds doorwerken | bordje vol | op bord | veertig dossiers | zoveel dossiers | wakker werk | hoge caseload |
    ziek gemeld collega | collega langdurig ziek | overspannen collega | geen ruimte agenda | elke avond verslagen |
    rapporten bijwerken | achter administratie | deadlines | declarabel | productiviteit | wachtlijst druk |
    prioriteren | =dossiers | lig wakker van werk`,
  professional: `
    zelfzorg | secundaire traumatisering | raakt mij | raakt me | slaap niet | lig wakker | wakker casus |
    eigen emoties | emoties hulpverlener | machteloos | machteloosheid | onmacht | onzeker hulpverlener |
    tegenoverdracht | supervisie | intervisie | hart luchten | collegiale steun | leidinggevende | neem mee huis |
    hulpeloos | beroepscode | handelingsverlegen | handelingsverlegenheid | vertwijfeld | vastlopen |
    weet niet meer | einde latijn | nieuwe blik | frisse blik`,
  scholing: `
    scholing | opleiding | training | cursus | bijscholen | deskundigheid | kennis ontbreekt | weinig kennis |
    geen verstand | methodiek | methode | rollenspel | leren team`,
  intervisie: `
    intervisie | supervisie | casuistiekbespreking | reflectie | moreel beraad | collegiaal | meedenken | meekijken`,
  gedragswetenschapper: `
    gedragswetenschapper | gedragsdeskundige | orthopedagoog | gz psycholoog | psycholoog | meekijken |
    regiebehandelaar`,
  motiveren: `
    motiveren | motivatie | ongemotiveerd | weerstand | wil geen hulp | willen geen hulp | wil niet geholpen |
    geen hulp | hulp meer wil | weigert hulp | weigeren hulp | weigert alle hulp | hulp weigert | hulp afhouden |
    nergens zin hulp | zorgmijder | zorgmijdend | zorgmijding | bemoeizorg | bemoeienis | geen bemoeienis |
    outreachend | outreachende | afhouden | af+houden | medewerking | meewerken | mee+werken | niet mee wil |
    niet meewerken | werkt niet mee | werken niet mee | komt niet opdagen | opdagen | komt niet afspraak |
    afspraak niet na | zegt afspraken af | zegt af | af+zeggen | afspraken afzeggen | afzeggen | no show |
    niet komen opdagen | deur niet open | dichte deur | deur dicht | niet binnen | laat niemand binnen |
    niemand binnen | niet thuis geven | haakt af | haken af | afhaken | drang | ambivalent | vertrouwen winnen |
    wantrouwen | wantrouwend | wantrouwig | motiverende gespreksvoering | motiverend | sociaal wenselijk |
    ja nee doen | schijnmedewerking | schijnaanpassing | hulpverleningsmoe | hulpmoe | hulpverlening zat |
    zat hulpverlening | ziet probleem niet | ziet geen probleem | niets aan hand | wil niks weten | ontkennen |
    ontkent | bagatelliseren | bagatelliseert | niet open | weigeren | vertrouwen | geen medewerking | wil hulp |
    ongevraagd | ongevraagde hulp | dwang hulp | aandringen | blijven komen`,
  vertrouwen: `
    vertrouwen | vertrouwensband | vertrouwensrelatie | band opbouwen | band | wantrouwen | vertrouwt niemand |
    vertrouwt geen | vertrouwen winnen | werkrelatie | klik | contact maken | contact krijgen |
    geen contact krijgen | ingang | ingang vinden | binnenkomen | niet loskomen | los+komen | niets loslaten |
    relatie opbouwen | teleurgesteld hulp | slechte ervaringen hulp | eerdere hulp | samen doen`,
  stoppen: `
    stoppen | stopt | gestopt | afsluiten | af+sluiten | afgesloten | afronden | af+ronden | beeindigen |
    einde hulp | eind hulp | hulp stopt | laatste gesprek | uitbehandeld | loopt af | afloopt | af+lopen | eindigt |
    valt weg | alles weg | valt gat | loslaten | los+laten | afbouwen | af+bouwen | afschalen | ontslag |
    eindgesprek | dropout`,
  nazorg: `
    nazorg | na afloop | terugvalpreventie | vinger aan pols | terugkijkmoment | terugkijkmomenten |
    na behandeling | terug+komen hulp | follow-up | waakvlam | waakvlamcontact | eens bellen | weer thuis |
    na opname | terugkomdag | borgen | borging | na thuiskomst | vinger pols`,
  overgang: `
    overgang | overdracht | warme overdracht | over+dragen | overdragen | overstappen | over+stappen | overstap |
    opvolger | dossieroverdracht | transitie | overdrachtsgesprek | overstap basisschool`,
  afscheid: `
    afscheid | opvolger | wisselingen | steeds nieuwe begeleiders | nieuwe gezichten | verlies begeleider |
    afscheid nemen | afronden | uitzwaaien`,
  evaluatie: `
    evaluatie | evalueren | doelen | doelen stellen | doelen gehaald | helpt niet | werkt niet | hulp doet niks |
    hulp helpt niet | hulp werkt niet | loopt vast | lopen vast | vastloopt | vastlopen | vast+lopen | vastgelopen |
    zit vast hulp | stagneert | stagneren | geen vooruitgang | geen beweging | alles geprobeerd | niets werkt |
    niets helpt | terugkijken | terug+kijken | bijstellen | stilstand | verder komen | niet verder |
    vastgelopen casus | opschalen | afschalen | meer hulp`,
  verklarendeanalyse: `
    verklarende analyse | verklarend beeld | verklarend model | casusconceptualisatie | probleemanalyse | hypothese |
    hypothesen | analyse wat speelt | analyse samen gezin | tijdlijn | levenslijn | wat zit erachter | zit eronder |
    achter gedrag | gedrag begrijpen | oorzaken | waardoor komt | gaslaan | topje ijsberg | analyse | samenhang |
    verklarend analyse | verklarende analyses | wat speelt werkelijk`,
  diagnostiek: `
    diagnostiek | diagnose | diagnoses | onderzoek | onderzoeken | onderzocht | test | testen | iq-test |
    intelligentieonderzoek | screening | label | etiket | stempel | beeldvorming | persoonlijkheidsonderzoek |
    labelen | diagnostisch | iq test`,
  behandeling: `
    behandeling | behandelen | therapie | therapeut | sessies | behandelaar | cognitieve gedragstherapie | cgt |
    psychotherapie | speltherapie | vaktherapie | creatieve therapie | dramatherapie | behandelt | behandelaanbod |
    behandel`,
  ggz: `
    ggz | psycholoog | psychiater | psychiatrie | jeugdpsychiatrie | kinderpsychiater |
    geestelijke gezondheidszorg | fact | jeugdfact | poli psychiatrie | psychiatrisch | psychisch | psychologisch |
    kinderpsychiatrie | mentaal | psychotherapie | sggz | bggz`,
  ervaringskennis: `
    ervaringsdeskundige | ervaringsdeskundig | ervaringskennis | ervaringswerker | zelf meegemaakt | lotgenoot |
    lotgenoten | lotgenotencontact | oud-deelnemer | ervaringsverhaal | oud-client | iemand hetzelfde | oudergroep |
    praatgroep | andere ouders ontmoeten | contact andere ouders | ouders onder elkaar`,
  maatje: `
    maatje | vrijwilliger | vrijwilligers | buddy | mentorproject | home-start | homestart | steungezin |
    buurtgezin | buurtgezinnen | mentoraat | coachproject | vrijwillige inzet`,
  expertise: `
    expertise | expertisecentrum | expertiseteam | consultatie | consult | specialist | deskundige |
    kennis ontbreekt | meedenken | cce | kenniscentrum | k-eet | expertteam | mda | expertisenetwerk | kennisdeling`,
  melden: `melden | melding | meldt | aangifte | meldcode | meldpunt`,
  huisbezoeken: `
    huisbezoek | op bezoek | aan huis | thuis langs | langs+gaan | langs+komen | vinger aan pols | aan deur`,
  spel: `
    spel | speelgoed | speltherapie | spelletje | rollenspel | bordspel | samen spelen | spelend | meer spelen |
    kind speelt`,
  voorkomen: `voorkomen | vermijden | afwenden | preventie | preventief | erger voorkomen`,
  moeilijkeuren: `
    moeilijke uren | spitsuur | tussen vier zes | avonduren | ochtendspits | ochtendritueel | na school moment |
    etenstijd`,
  tijdig: `
    op tijd | tijdig | ruim op tijd | vroeg beginnen | maanden eerder | half jaar eerder | termijn | tijdig opnieuw`,
  contact: `contacten | contact moeder | contact vader | contact ouders | oudercontact`,
  weekend: `weekend | zaterdag | zondag | feestdagen | feestdag | kerst`,
  overbruggen: `
    overbruggen | overbrugging | overbruggingszorg | tussentijd | intussen | tijdens wachten | op been houden |
    op been | zolang wachten | tijdens wachttijd | wachtlijstbegeleiding`,
};
