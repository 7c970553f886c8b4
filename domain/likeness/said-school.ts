import type { Said } from './said.ts';

/** School, work and free time. */
export const SCHOOL: Said = {
  thuiszitter: `
    thuiszitter | thuiszitten | thuiszittend | thuiszittende | zit thuis | thuis+zitten | thuis zitten |
    lang thuis geweest | terugkeer school | school gaat niet | geen onderwijs | zonder onderwijs | geen school |
    schoolverzuim | verzuim | verzuimen | ziekmelden | ziekgemeld school | schooluitval | uitgevallen op school |
    uitval school | schoolweigering | weigert school | spijbelen | spijbelt | schoolgang | vrijgesteld |
    vrijstelling | leerplicht | leerplichtambtenaar | onderwijstijd | opbouwen school | opbouwschema |
    zorgboerderij onderwijs | schoolziek | afwezig school | maatwerk onderwijs | 5a | langdurig verzuim |
    kind echt niet | moet leerplicht | =niet school | =niet meer school | =niet klas | school gaan niet |
    gaat nooit school | schoolweigeraar | =jaar thuis | schoolverzuimer | ongeoorloofd verzuim | geoorloofd verzuim |
    verzuimt | verzuimgesprek | verzuimprotocol | naar school krijgen | naar school gaan lukt niet |
    uitgevallen school | uitval onderwijs | vastgelopen op school | vastgelopen school | thuiszittend kind |
    schoolafwezigheid | ziek gemeld school | ziekmelding school | maandag ziek | spijbelaar | gespijbeld |
    thuisonderwijs | afstandsonderwijs | opbouw school | school opbouwen | terugkeer naar school | leerrecht |
    ontwikkelrecht | vrijstelling leerplicht | 5 onder a | vrijstelling 5 | begint te laat op school |
    te laat op school | ziekmeldt | m@zl | mazl | =maanden thuis | =zonder school | =terug naar school |
    =naar school krijgen | =wil niet naar school | =gaat niet school | =gaat niet naar school |
    =gaat niet meer naar school | =niet naar school | zit weken thuis | al weken thuis | =thuisblijven | =thuisblijft | =thuis blijven van school | =komt niet meer op school | zit al maanden thuis | afgehaakt van school | schooluitvaller | uitvaller | drop-out | geen les meer | al een jaar geen les | mijdt school | schoolmijding | schoolmijder | wil niet meer naar school | krijgen hem niet naar school | gaat nog maar halve dagen | structureel verzuim | absoluut verzuim | schoolterugkeer`,
  schoolangst: `
    schoolangst | schoolfobie | durft niet school | bang school | angst school | schoolweigering | buikpijn school |
    paniek school | schoolweigeraar | angst om naar school | bang voor school | ziek op zondagavond |
    zondagavond buikpijn | buikpijn voor school | huilt voor school | niet durven naar school | schoolvermijding |
    schoolgebonden angst | angst klas | bang om naar school te gaan | school niet in durven | klas in durven | angst voor school | overgeven voor school | spugen voor school | huilend naar school`,
  leerplicht: `
    leerplicht | leerplichtambtenaar | leerplichtwet | boete | verzuimmelding | sanctie | proces verbaal |
    vrijstelling | verzuim | kwalificatieplicht | rmc | schoolverzuim | spijbelen | boetes | bekeuring |
    straf school | leerplichtige | leerplicht waarschuwt | leerplicht gewaarschuwd | rechtszaak leerplicht |
    boete leerplicht | halt verzuim | voortijdig schoolverlater | schoolverlater | startkwalificatie | vsv |
    verzuimloket | leerplichtvrijstelling`,
  passendonderwijs: `
    passend onderwijs | passende school | school past niet | onderwijs past niet | speciaal onderwijs | sbo | vso |
    cluster | cluster 4 | praktijkonderwijs | samenwerkingsverband | swv | tlv | toelaatbaarheidsverklaring |
    geen school wil | school weigert | school gestuurd | geschorst | schorsing | verwijderd school |
    verwijderen school | school niet handhaven | handelingsverlegen school | onderwijszorgarrangement |
    onderwijs-zorgarrangement | onderwijszorg | ozapp | halve dagen school | maatwerkplek | maatwerk onderwijs |
    zorgplicht | schoolwissel | regulier onderwijs | reguliere school | zmolk | tussen onderwijs zorg |
    extra ondersteuning school | zorg onderwijstijd | budgetten onderwijs zorg | =school wil niet | =van school af |
    =van school gestuurd | zorglocatie | zorglocatie onderwijs | onderwijs op een zorglocatie | leerprogramma |
    persoonlijk leerprogramma | onderwijs op maat | school kan hem niet | school kan haar niet | school kan het niet |
    ondersteuning op school | onderwijsondersteuning | ondersteuningsplan | ontwikkelingsperspectief | schorsen |
    van school gestuurd | van school verwijderd | verwijdering school | so school | jeugdhulp op school |
    onderwijs-zorg | zorgstudent | schoolplek | geen passende school | school weigert aanname |
    zorgmiddelen onderwijs | rebound | opdc | tussenvoorziening | symbiose | steunpunt | brede school zorg |
    stevige school | =andere school | =nieuwe school | speciaal basisonderwijs | voortgezet speciaal | gespecialiseerd onderwijs | arrangement | extra ondersteuning | onderwijsconsulent | onderwijsconsulenten | aanmelden school weigeren | school zegt nee | geen school neemt | verwijzen naar speciaal`,
  onderwijs: `
    onderwijs | school | scholen | schol | leerling | leerkracht | docent | docenten | juf | meester | klas |
    klaslokaal | basisschool | middelbare school | middelbare | voortgezet | mbo | havo | vmbo | vwo | brugklas |
    brugklasser | vso | sbo | ib'er | intern begeleider | zorgcoordinator school | schoolmaatschappelijk | toets |
    toetsweek | huiswerk | schooljaar | klasgenoot | klasgenoten | rapport school | onderwijsassistent | schoolplein |
    lessen | les | lesgeven | samenwerkingsverband | gym | directeur school | overblijven | kleuterklas | student |
    studie | schoolbestuur | mentorles | klassenapp | rekenles | ib-er | zorgteam school | leerjaar | groep 8 |
    groep 7 | groep 6 | groep 5 | groep 4 | groep 3 | groep vijf | groep zes | groep zeven | vakken | vak |
    rooster school | roc | hbo | universiteit | schooldag | schooldagen | schoolbezoek | leraar | leraren |
    conrector | bovenbouw | cito | eindtoets | proefwerk | schoolreis | schoolkamp | lesuur | mentor school |
    mentor klas | schoolteam | schooltijd | klassen | medeleerlingen | schooldirecteur | teamleider school | mentoruur | lesstof | lesprogramma`,
  werk: `
    baan | baantje | bijbaan | stage | stageplek | werkgever | werkplek | leerwerkplek | solliciteren | werkloos |
    opleiding | beroep | dagbesteding | loon | inkomen | leerwerktraject | zinvolle dagbesteding | bbl | bijbaantje |
    collega's stage | arbeidstoeleiding | jobcoach | uwv | wajong | participatiewet | loonkosten | werkervaring |
    baas | salaris | sollicitatie | vakkenvuller | krantenwijk | werkfit | arbeidsmarkt | ontslagen | baan kwijt |
    werkloosheid | baan verloren`,
  dagbesteding: `
    dagbesteding | dagopvang | dagcentrum | kdc | mkd | odc | kinderdagcentrum | zorgboerderij | dagprogramma |
    leerwerkplek | daginvulling | niets doen overdag | zinvolle dag | dagritme invulling | zinvol overdag |
    overdag niets te doen | hele dag niets | geen dagbesteding | dagvulling | leerwerktraject | dagplek |
    dagactiviteit | arbeidsmatige`,
  kinderopvang: `
    kinderopvang | creche | kinderdagverblijf | bso | buitenschoolse opvang | naschoolse opvang | gastouder |
    peuteropvang | peuterspeelzaal | voorschool | pedagogisch medewerker opvang | kdv | dagopvang kinderen | oppas |
    opvang voor kind | opvang voor baby | kinderopvangtoeslag | opvang bij school | smi | sociaal-medische indicatie |
    sociaal medische indicatie | peutergroep | pedagogisch medewerkster | bso-groep | gastouderopvang | opvang na school | pedagogisch medewerkers | dagverblijf`,
  vrijetijd: `
    vrije tijd | vrijetijd | sport | sporten | voetbal | voetbalclub | voetballen | club | vereniging | zwemmen |
    zwemles | muziek | muziekles | hobby | scouting | dansen | judo | boksen | clubje | jongerenwerk |
    jongerencentrum | buurthuis | speeltuin | vakantiekamp | kamp | meedoen | buitenspelen | trainer | cultuurfonds |
    jongerenwerker | sportclub | voetballer | voetbaltraining | zwemdiploma | scouts | hobby's | muziekinstrument |
    theater | toneel | gitaar | muziekstudio | naschoolse activiteit | zomerkamp | sportcoach | buurtsportcoach |
    cruyff | vrijetijdsbesteding | lid worden | vrijetijdsclub | sportaanbod | muzieklessen | zomeractiviteiten | vakantieactiviteit | clubje zoeken`,
  huiswerk: `huiswerk | huiswerkbegeleiding | huiswerkclub | huiswerkvrij | huiswerkplek | huiswerkles | maakt geen huiswerk | huiswerkstrijd | studieruimte | leren leren | studieplanning | studiecoach | planner school`,
  leerkrachtconflict: `conflict met leerkracht | ruzie met juf | ruzie met docent | botst met docent | botst met meester | leerkracht snapt hem niet | leerkracht kan niet omgaan | klik met leerkracht |  docent niet aardig | uit de les gestuurd | eruit gestuurd | klas uitgestuurd | eruit gezet | nablijven`,
  zittenblijven: `zittenblijven | blijft zitten | doubleren | doublure | kleuterverlenging | jaar overdoen | klas overslaan | versnellen | overgaan`,
  vrijepauze: `pauze | pauzes | speelkwartier | overblijven | schoolplein | vrije momenten | vrije situatie | vrije situaties | buitenspelen school | overblijfouder | pleinwacht | voetballen op plein`,
  gym: `gymles | gym | omkleden | kleedkamer gym | gymzaal | zwemles school | schoolzwemmen | sportdag`,
  halvedagen: `halve dagen | halve dag | kortere dagen | ingekort programma | verkorte schooldagen | opbouwschema | opbouwrooster | opbouwplan | uren opbouwen |   stap voor stap naar school | dagdelen school | gedeeltelijk naar school | aangepast rooster | aangepast lesrooster`,
  schoolstart: `eerste schooldag | begin schooljaar |  na zomervakantie | wennen aan school | wennen in klas |    vier jaar naar school | kleuter naar school | start basisschool | wendagen | =nieuwe school | =na de vakantie | =nieuwe klas | =nieuwe juf`,
  mboval: `mbo | roc | opleiding gestopt | stopt met opleiding | opleiding afgebroken | verkeerde opleiding | studiekeuze | studieloopbaanbegeleider | loopbaanbegeleider | schoolverlater | startkwalificatie | entree | entreeopleiding | doorstroomcoach`,
  stage: `stage | stages | stageplek | stageplaats | stagebegeleider | stagebedrijf | stagedag | maatschappelijke stage | leerwerkplek | leerwerkbedrijf | werkplek | proefstage | stagelopen | praktijkdag | bbl`,
  groepsdruk: `groepsdruk |   meelopen met | meeloper | meelopers | stoer doen | populair | populaire kinderen | druk van vrienden | vriendengroep | challenge | challenges | opgestookt | opjutten`,
  klasaanpak: ` klassenaanpak | klasaanpak | klassikale aanpak | groepsvorming | gouden weken | sociale veiligheid | kanjertraining | sociogram klas | klassengesprek | klassenregels | samen met de klas | sfeer in klas | sfeer klas verziekt | onveilige klas`,
  ouderavond: `ouderavond | oudergesprek | tienminutengesprek | tien-minutengesprek | rapportgesprek | ouders uitnodigen op school | ouderbetrokkenheid | medezeggenschap | koffieochtend | ouderkamer`,
  lezen: `leesproblemen | technisch lezen | leesniveau | voorlezen thuis | leesplezier | avi | letters leren | leesbegeleiding | dyslexieverklaring | dyslexiebehandeling | voorleessoftware | luisterboek | luisterboeken |  rekenzwak | rekenproblemen | tafels leren`,
  sportclub: `sportclub | sportvereniging | voetbalclub | voetbalteam | trainer | trainers | trainen | boksen | kickboksen | judo | zwemclub | lid worden | contributie | jeugdfonds sport | sportles | teamsport`,
  buurthuis: `buurthuis | jongerencentrum | jongerenwerk | jongerenwerker | speeltuinvereniging | inloop | inloophuis | speelotheek | kinderboerderij | bibliotheek | bieb | scouting | knutselclub | vrijetijdsclub`,
};
