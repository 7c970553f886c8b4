import { withPlainLetters } from './letters.ts';
import { wordSet } from './word-set.ts';

/** A kind of school: on its own, as the end of a name, or behind its hyphen (`De Kring-so`). */
export const schoolKind = withPlainLetters(
  /(?:school|skoalle|scholen|college|lyceum|lycea|gymnasium|atheneum|onderwijs|scholengroep|scholengemeenschap|campus|schoolgemeenschap|technasium|\p{L}{4}mavo|\p{L}{4}havo|\p{L}{4}vmbo)$|school-\p{L}+$|^(?:obs|bs|ibs|kbs|dbs|jbs|gvs|sws|swv-school|azs|odc|opdc|psz|cbs|rkbs|pcbs|kbs|gbs|ods|odbs|pcb|rkb|cbo|sbo|svo|vso|vmbo|mavo|havo|vwo|isk|csg|osg|rsg|roc|aoc|mbo|hbo|pabo|ikc|kc|kindcentrum|mytyl|tyltyl|montessori|dalton|jenaplan)$|-(?:so|vso|sbo|zml|pro|vmbo|mavo|havo|vwo|mbo|isk)$|^v?mbo-\p{L}+$/u,
);

/** Kinds of schools that stand before a name and are no part of it. */
export const schoolTitles = wordSet(
  'odc|ibs|dbs|jbs|azs|technasium|basisschool|praktijkschool|mytylschool|tyltylschool|school|obs|bs|opdc|psz|cbs|rkbs|pcbs|kbs|gbs|ods|odbs|pcb|sbo|svo|so|vso|vmbo|mavo|havo|vwo|mbo|hbo|roc|aoc|pro|ikc|middelbare|brugklas|scholen|zmlk|zml|isk|kleuterschool|openbare|christelijke|katholieke|islamitische|montessorischool|daltonschool|jenaplanschool|vrijeschool|voorschool',
);

/** A word that ends like a school and is no name of one. */
export const plainSchools =
  /^(?:(?:basis|praktijk|montessori|mytyl|tyltyl|dalton|jenaplan|vak|hoge|middelbare|muziek|zwem|zondags|voor|peuter|sport|kleuter|vrije|kost|rij|autorij|weekend|zomer|brede|plus|privé|lagere|dag|avond|thuis|vo|basisscholen|dorps|wijk|buurt|oude|nieuwe|regel|kunst|dans|koran|land|tuin|taal|schakel|speciale|vervolg|vmbo-|vo-|mbo-|mulo|brug)?(?:school|scholen)|(?:basis|passend|voortgezet|speciaal|beroeps|praktijk|thuis|middelbaar|lager|hoger|afstands|privé|bewegings|muziek|taal|vervolg)?-?onderwijs|college|lyceum|gymnasium|atheneum|campus|scholengroep|scholengemeenschap|(?:rand|kern|burgemeester|advies)?college|mytyl|tyltyl)$/;

/** A kind of care or place to live: the beginning of a name (`Kliniek …`), or the end of its first word. */
export const careKind = withPlainLetters(
  /^(?:stichting|behandel\p{L}*|kliniek|polikliniek|pleegzorg|jeugdzorg\p{L}*|jeugdhulp\p{L}*|gezins\p{L}+|logeer\p{L}+|crisis\p{L}+|woon\p{L}+|leef\p{L}+|jeugd-?\p{L}+|jongeren\p{L}+|meiden\p{L}+|meisjes\p{L}+|jongens\p{L}+|kinder-?\p{L}+|zorg\p{L}+|therap\p{L}+|revalidatie\p{L}*|opvang\p{L}*|opvoed\p{L}+|observatie\p{L}+|voogdij\p{L}+|thuis\p{L}+|beschermd|begeleid|ggz|ggze|fact(?:-\p{L}*)?|factteam\p{L}*|dagbesteding|dagbehandeling|dagcentrum|praktijk\p{L}*|medisch|orthopedagogisch|centrum|huize?|atelier|academie|instelling|leer-\p{L}+|leerwerk\p{L}+|wijkpunt|boerderij|hoeve|kamertraining\p{L}*|bso|kdv|kdc|poh|peuter\p{L}+|kapsalon-\p{L}+|vakantiepark-\p{L}+|psycholog\p{L}+|poli|autisme\p{L}*|verslavings\p{L}+|inloop\p{L}*|buurt\p{L}+|residentie|internaat|time-?out\p{L}*|safehouse|asielzoekerscentrum|azc|amv-?\p{L}*|kindcentrum|steunpunt|blijf\p{L}+|vrouwen\p{L}+|moeder\p{L}+|gastouder\p{L}+|maatschap|wonen|fysio\p{L}*|ortho\p{L}+|kraam\p{L}+|jeugdpsychologen)$|(?:kliniek|huis|hotel|zorg|opvang|groep|centrum|center|praktijk|poli|boerderij|hoeve|pension|woning|ggz|hulp|behandeling|begeleiding|besteding|voorziening|instelling|locatie|bureau|tehuis|woonlab|internaat|hostel|hospice|ambulatorium|dagverblijf|speelzaal|apotheek|manege|wonen|tehuis|zorgerf|dokter|klooster|villa)$/u,
);

/** A word for a kind of care and nothing more; `Thuishaven` and `Veerstal` may be names. */
export const plainCare =
  /^(?:(?:jeugd|kinder|kind|gezins|behandel|crisis|woon|leef|logeer|pleeg|zorg|jongeren|meiden|meisjes|jongens|poli|dag|revalidatie|verslavings|opvang|observatie|therapie|nood|moeder|vrouwen|thuis|buurt|wijk|inloop|ouder|voogdij|opvoed|steun|expertise|medisch|zieken|groeps|kamertrainings?|open|gesloten|intensieve|peuter|autisme|trauma|meet|leer|werk|spoed|ggz|lvb|consultatie|gezondheids|weekend|vak|jeugdzorg|adviesen|blijf-van-mijn-lijf-|paarden|gastouder)-?){0,3}(?:kliniek|huis|huize|huizen|zorg|zorgcentrum|opvang|groep|groepen|centrum|praktijk|poli|boerderij|hoeve|villa|pension|woning|ggz|hulp|behandeling|begeleiding|besteding|voorziening|instelling|locatie|bureau|tehuis|internaat|hostel|hospice|dagverblijf|speelzaal|wonen|plek|basis|dienst|team|gezin|stichting|vorm|plus|atelier|academie|punt|psychiatrie|therapie|psycholoog|arts|unit|afdeling)$|^(?:beschermd|begeleid|orthopedagogisch|psychiatrisch|medisch|therapeutisch|fact|bso|kdv|kdc|azc|kamertraining|residentie|revalidatie|jongeren|kinderen|ambulatorium|psychologen|maatschap|ambulant|intensiev|integral|specialistisch|gespecialiseerd|regional|lokal|passend|tijdelijk|klinisch|deeltijd|forensisch|systemisch|ggz)e?$/u;

/** Where small children are looked after: as a school, unless it is told by its place. */
export const childcare =
  /^(?:bso|kdv|psz|kinderopvang|kinderdagverblijf|peuterspeelzaal|peuteropvang|peutergroep|gastouderopvang)$/;

/** Who does something is no place where it is done: `Kinderarts`, `Pleegmoeder`. */
export const someone =
  /(?:arts|moeder|vader|ouders?|leid(?:er|ster)|werk(?:er|ster)|loog|logen|peut|peuten|consulent|regisseur|coördinator|coordinator|rechter|kundige|agent|begeleiders?|beschermers?|verleners?|broer|zus|zusje|coach|voogd|deskundige|adviseur|behandelaars?|jeugdigen?|cliënt|psychiater|jongeren?|jongens?|meiden|meisjes?|kinderen|kind|zorgen|vriend|vriendin|genoot|wetenschapper|ib'er|imam|dominee|pastoor|priester|pandit|advocaat|officier|jurist|notaris|tolk|stagiaire?)$/u;

/** Kinds that every region has one of, or that stand for the whole field: with a place alone they name nobody. */
export const wideKinds = wordSet(
  'stichting|ggz|jeugd-ggz|jeugdzorg|jeugdhulp|pleegzorg|jeugdteam|wijkteam|team|bureau|centrum|praktijk|huis|jeugdbescherming|reclassering|jeugdreclassering|jongerenwerk|crisisdienst|thuiszorg|jeugdgezondheidszorg|kinderopvang|opvang|zorg|ziekenhuis|gezin|dagbesteding|dagbehandeling|kindcentrum|bso|kinderen|jongeren|meiden|jongens|meisjes|kinderrechter|kinderarts|kinderbescherming|jeugdarts|jeugdige|jeugdigen|zorgen|kinderalimentatie|leerplicht|jeugdwet|jongere|woonplaats|zorgkantoor|zorgregio|jeugdregio|expertisenetwerk|expertteam|jeugdhulpregio|jeugdbeschermer|jeugdbeschermers|pleeggezin|gezinnen|fact|jeugd|zorgverzekeraar|huisarts|wonen|begeleid|instelling|crisisopvang|maatschap|vereniging|netwerk|locatie|afdeling|dienst|groep|kamers|thuis',
);

/** What every organisation has, and what people do there: written with a capital it is still nobody's name. */
export const plainThing =
  /(?:.ing|.ingen|tie|ties|teit|heid|schap|schappen|plan|plannen|commissie|diensten?|loket|teams?|zorg|hulp|wet|plicht|recht|protocol|symposium|congres|webinar|arrangement|format|formulier|overleg|raad|gesprek|verslag|rapport|advies|beleid|onderzoek|traject|aanbieders?|verwijzers?|melders?|aanmelders?|beslisser|gemeenten?|regio|isme|onderwijs|office|kader|budget|bestuur|analyse|lijst|codes?|systeem|dossier|cursus|module|methode|kamer|meldpunt|toegang|stelsel|project|programma|akkoord|contract|tafel|keten|netwerk|domein|decreet|besluit|brief|monitor|dashboard|register|portaal|app|school|groep|klas|kantoor|afdeling|locatie|opvang|gezin|gezag|kind|casus|casuïstiek|vraag|vragen|doel|doelen|krachten|zorgen|risico|risico's|afspraken|veiligheid|secretariaat|administratie|directie|ministerie|inspectie|instelling|medewerk(?:er|ers)|manag(?:er|ers|ement)|directeur|voorzitter|secretaris|wethouder|hbo|vo|po|ambtenaar|functionaris|specialist|expert|professional|vertegenwoordiger|werkwijze|visie|missie|pilot|toets|training|evaluatie|intake|start|week|maand|kwartaal|jaar|dag|ochtend|middag|avond|vakantie|feest|gesprekken|plicht|verlof|telefoon|politie|justitie|rechter|rechtbank|jeugd|ouders|moeder|vader|broers|zussen|persoon|personen|stand|stande|site|website|aanbod|vorm|fase|stap|stoornis|tiek|zomer|winter|herfst|lente|bestand|pilot|studiedag|machtiging|begeleider|behandelaar|werker|deskundige|betrokkene|leerling|leerlingen|mentor|docent|kracht|les|niveau|jaarverslag|kwaliteit|tarief|tarieven|verordening|inkoop|bezwaar|klacht|privacy|tolk|schijf|map|mail|link|partners?|leden|lid|mensen|affaire|toezicht|kern|veld|gebied|brommer|scooter|fiets|bus|hoogte|gang|bezetting|motto|achterwacht|vacature|bijlage|notulen|agenda|planning|rooster|overdracht)$/u;

/** Schools that nobody has to go to. */
export const leisureSchool =
  /^(?:boks|judo|dans|bijbel|koran|muziek|zwem|rij|sport|ballet|turn|karate|kook|zondags|moskee|manege|toneel|theater|circus|kickboks)school$/;

/** Where children do sports or come together: behind these a name is no person's, whatever it is. */
export const clubs = withPlainLetters(
  /^(?:vv|sv|fc|mhc|rkvv|hv|av|tv|gtv|kv|sc|svv|vc|bv|scouting|moskee|kerk|parochie|gemeente|dojo|sportschool|judoschool|dansschool|zwembad|ziekenhuis|\p{L}{3,}club|\p{L}+vereniging)$/u,
);

/** Articles that a name may begin with. */
export const articles = wordSet("de|het|'t|den");

/** What stands behind a capital "De" in a surname, when no title stands before it. */
export const surnamesWithDe = wordSet(
  'vries|jong|jonge|boer|wit|witte|groot|groote|bruin|bruijn|bruyn|graaf|haan|haas|lange|lang|koning|ruiter|leeuw|wolf|beer|kok|rooij|rooy|rooi|waal|ridder|winter|bakker|backer|bont|goede|zwart|rijk|nijs|clercq|smet|nooijer|with|haer|moor|gier|hoog|hoop|kort|korte|kroon|kleijn|klein|krom|kuijper|laat|lat|leede|meij|mol|munck|nijn|oude|pater|poorter|prez|roo|roos|rijke|rijcke|roy|ruyter|schepper|sutter|swart|valk|visser|vos|vreede|vrij|vroom|weerd|weert|winne|zeeuw|zoete|zwaan|beus|blaauw|block|blok|bock|boo|bree|bresser|brouwer|cock|deugd|die|fouw|gans|geus|goeij|goei|greef|groen|gruyter|heer|heij|hond|jager|jongh|keizer|keijzer|kock|koster|kruijf|kruif|kuiper|man|meyer|nijs|pagter|pauw|reus|rover|saeger|snoo|vaan|vogel|voogd|vos|wilde|wijs|zwart',
);

/** Small words within a name. */
export const links = wordSet("aan|op|de|het|'t|den|der|van|om|onder|over|ter|ten|voor|bij|tussen");

/** Words that come before the name of a person, or of something that is no body. */
export const otherLeads = wordSet(
  'hem|heet|heette|genaamd|noemt|noemen|noemde|mevr|mw|mevrouw|dhr|meneer|heer|familie|fam|juf|juffrouw|meester|oom|tante|opa|oma|neef|nicht|vader|moeder|broer|zus|mentor|leerkracht|docent|wethouder|burgemeester|dokter|dr|drs|prof|collega|zaal|ruimte|kamer|lokaal|vergaderruimte|vergaderzaal|vergaderkamer|methode|methodiek|training|boek|boekje|film|app|cursus|programma|werkvorm|spel|serie|krant|website|podcast|project|podium|café|restaurant|hotel|straat|wijk|buurt|dorp|stad|gemeente|gezin|echtpaar|mej|mvr|regio|provincie|flat|park|rapport|documentaire|artikel|notitie|handreiking|richtlijn|tijdschrift|liedje|lied|gedicht|verhaal|game|team|vakantiepark|camping|landsdeel|merk',
);

/** Bodies and things that everybody has: a capital doesn't make them a place where somebody is. */
export const everyones = withPlainLetters(
  /^(?:(?:veilig thuis|sociaal loket|spoedeisende zorg|raad|jeugdbescherming|jeugdbeschermingstafel|william schrikker|leger des heils|cce|k-eet|nji|vng|ggd|cjg|uwv|svb|halt|centrum voor jeugd en gezin|centrum voor consultatie|samen veilig|slachtofferhulp|vluchtelingenwerk|coa|nidos|ind|politie|openbaar ministerie|rechtbank|gerechtshof|gemeente|ministerie|rijk|inspectie|ciz|ce?ak|zorginstituut|nederlands jeugdinstituut|nederlandse?|mee|movisie|vilans|trimbos|trimbos-instituut|augeo|jeugdzorg nederland|ggz nederland|de nederlandse ggz|verwey-jonker|zonmw|skj|nvo|nip|bpsw|kindertelefoon|korrelatie|jeugdstem|akj|defence|stichting jeugdstem|kinderombudsman|autoriteit|stichting lezen|who|unicef|rutgers|pharos|lhbti|coc|thuisarts|zorgdomein|zorgkantoor|zilveren kruis|cz|vgz|menzis|belastingdienst|toeslagen|duo|dienst|kamer van koophandel|consultatiebureau|samenwerkingsverband|kinderrechter|jeugdrechtbank|roos van|nieuwe autoriteit|geweldloos verzet|verbindend gezag|leger|toegang|bureau halt|week|dag|nacht|wijkteam|gebiedsteam|buurtteam|sociaal team|tweede|eerste|europese|verenigde|landelijke?|bureau jeugdzorg|jeugdhulpregio|stichting nidos|platform|rode kruis|sint$|entree$|koersgroep|adviesraad|werkorganisatie|expertteam|regionaal expertteam|schakel- en|schakel en|magister|somtoday|parnassys|zoom|word|excel|engels|nederlands|duits|frans|wiskunde|biologie|gym|turks|arabisch|afstemmingsoverleg|bouwteam|projectgroep|bestuurlijk|meldcode|verwijsindex|koningsdag|kerst|pasen|ramadan|koran|bijbel|god|internet|discord|marktplaats|netflix|google|sharepoint|intranet|linkedin|roblox|fortnite|vinted|twitter|instagram|tiktok|snapchat|facebook|whatsapp|teams|slack|youtube|gordon|triple|theraplay|wmo|wlz|zvw|avg|lvb|ass|adhd|ots)(?= |$))|(?:wet|raad|index|code|bescherming|dag|inspectie|ministerie|gemeente|gemeenten|instituut|reclassering|politie|telefoon|(?:recht|voedsel|kleding|data|speelgoed|ing-|rabo)bank|beleid|norm|richtlijn|nederland|vereniging|ombudsman|methode|methodiek|fonds|organisatie|consultatiebureau|verzekeraar|akkoord|agenda|regio|(?:brede|vrije|speciale|nieuwe|oude|middelbare|reguliere|gewone|lagere|hoge|openbare) school|(?:passend|speciaal|voortgezet|regulier|primair|middelbaar|hoger|basis) \p{L}*onderwijs|wijkteam|gebiedsteam|jeugdteam|sociaal team)$/u,
);

/** Words by which a sentence speaks of school. */
export const aboutSchool = withPlainLetters(
  /^(?:school\p{L}*|\p{L}*school|leerling\p{L}*|\p{L}*klas\p{L}*|ouderraad|juf\p{L}*|meester|leerkracht\p{L}*|mentor|mentoren|docent\p{L}*|rector|conrector|ib'er|ib|obs|cbs|rkbs|sbo|vso|so|(?:vmbo|havo|vwo|mavo|mbo|pro|isk)(?:-\p{L}+|-\d)?|onderwijs\p{L}*|\p{L}+onderwijs|geschorst|schors\p{L}+|verzuim\p{L}*|leerplicht\p{L}*|brugklas\p{L}*|les|lessen|conciërge|schoolplein|rekenen|gymspullen|pauze\p{L}*|rooster|toets\p{L}*|leerjaar|onderbouw|bovenbouw|spijbel\p{L}*|gespijbeld|thuiszitter\p{L}*|arrangement|overblijf\p{L}*|invaljuf|musical|ondersteuningsteam|zorgteam|aula|lokaal|kluisje|diploma|leren|gymles|speelplein|tlv|opp|zorgco\p{L}*|kleuter\p{L}*|directeur|directie|examen\p{L}*|stage|praktijkonderwijs|samenwerkingsverband|\p{L}*lera(?:ar|res|ren)|gepest|\p{L}*bouwlocatie|zorgsignaal|invaljuffen|rapportgesprek|oudergesprek\p{L}*|uitgeschreven|loopbaancoach|nablijven|huiswerk)$/u,
);

/** Words by which a sentence speaks of care, or of living somewhere. */
export const aboutCare = withPlainLetters(
  /^(?:plaatsing\p{L}*|geplaatst|opname\p{L}*|opgenomen|woon\p{L}*|wonen|verblij\p{L}*|aangemeld|aanmelding|wachtlijst|behandel\p{L}*|\p{L}*kliniek|\p{L}*zorg|\p{L}*groep|\p{L}+gezin|intake|ambulant\p{L}*|\p{L}*opvang|therap\p{L}*|crisis\p{L}*|bed|plek|uithuis\p{L}*|overplaats\p{L}*|overgeplaatst|logeer\p{L}*|begeleid\p{L}*|pleeg\p{L}*|gezinshuis\p{L}*|opgevangen|logeren|logeert|logeerde|weggelopen|wegloopt|aanbieder|incident\p{L}*|nachtrapport\p{L}*|dagrapport\p{L}*|medicatie\p{L}*|machtiging|gesloten|teruggeplaatst|doorgeplaatst|uitgeplaatst|separe\p{L}*|gefixeerd|groepsleid\p{L}*|uitstroom|doorstroom|ggz|poli\p{L}*|ontslag|[\p{L}-]+plek|dagbesteding|bewoner\p{L}*|doorverwe\p{L}*|verwe\p{L}*)$/u,
);

/** What a kind is of: a belief, a way of teaching, a way of living. */
export const manner =
  /^(?:open(?:bare|baar)|bijzondere?|speciaa?le?|christelijke?|katholieke?|islamitische|hindoe\p{Ll}*|joodse|protestants?e?|gereformeerde|hervormde|interconfessionele|vrije|algemene?|regionale?|nederlands|naschoolse|buitenschoolse|medisch|psychiatrische?|orthopedagogisch|maatschappelijke|gesloten|besloten|open|beschermd|begeleid|beschut|klinische?|ambulante|forensische?|kleinschalige?|cluster|rooms|oecumenische|stedelijke?|agrarische?|technische?|tweetalige?)$/u;
