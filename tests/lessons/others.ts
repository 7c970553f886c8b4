/** Invented leerpunten that no question asks for: near enough to the others to be found instead of them. */
export const others: readonly string[] = `
Vraag bij een lange wachttijd of de aanbieder alvast een groep of een online module kan starten.
Een intake die te vroeg komt, moet later over; stem af wanneer het gezin er aan toe is.
De wachtlijst leek korter toen we samen bijhielden wie er al elders hulp had.
Wachten op onderzoek is geen reden om te wachten met steun op school.
Bij autisme helpt een vaste dagindeling die aan de muur hangt, ook in vakanties.
Een prikkelarme plek in de klas maakte dat een leerling met ASS de hele dag kon blijven.
Ouders van een kind met autisme hebben meer aan iemand die meedoet dan aan een cursus.
Bij meisjes wordt autisme vaak pas gezien als zij vastlopen in de brugklas.
Een eetlijst bijhouden maakte de spanning aan tafel juist groter.
Laat bij ondergewicht de kinderarts bepalen wanneer sporten weer mag.
Na een opname in een eetkliniek is de eerste week thuis het moeilijkst; plan die samen.
Sondevoeding afbouwen lukt beter thuis dan in het ziekenhuis.
Schoolverzuim begint vaak na een vakantie; bel dan op de eerste dag.
Een leerling keerde terug toen hij de eerste uren gym mocht overslaan.
Spreek met de school af wie er belt als een kind niet komt, zodat ouders één verhaal horen.
Doorstroom naar het praktijkonderwijs gaat beter met een stagedag vooraf.
Thuisonderwijs op afstand is een tussenstap en geen eindstation.
Een passende school vinden duurt korter als het samenwerkingsverband bij het eerste gesprek zit.
Bij een licht verstandelijke beperking werkt één taak tegelijk beter dan een lijst.
Jongeren met LVB zeggen snel ja; vraag hen te laten zien wat zij gaan doen.
Overschatting bij een laag IQ voorkom je door op de rekentaal en de leestaal te letten.
Een jongere met een beperking wilde geen begeleiding, wel een maatje.
Maak voor ouders met LVB filmpjes van de verzorging van hun baby in hun eigen huis.
Op kamers gaan lukt vaker als de begeleider van vroeger nog een jaar mag langskomen.
Vraag voor de achttiende verjaardag een eigen bankrekening en DigiD aan.
Verlengde jeugdhulp vraag je drie maanden eerder aan, met een doel dat bijna gehaald is.
Een jongvolwassene zonder dagbesteding bleef meedoen dankzij een leerwerkplek in de buurt.
Bij een complexe scheiding is de school het enige rustige gebied; houd het zo.
Ouders die strijden, schrijven elkaar beter via een vast schriftje dan via de telefoon.
Neem een kind in een scheiding nooit mee als boodschapper tussen twee adressen.
Begeleide omgang werkt als ouders vooraf weten wat de begeleider opschrijft.
Een kind van gescheiden ouders koos zelf een steunfiguur, en dat gaf rust.
Regel bij beslag op inkomen eerst de zorgtoeslag en de huurtoeslag.
Schulden bij jongeren ontstaan vaak door een abonnement; bel samen de aanbieder op.
Bewindvoering geeft rust, maar leg uit wat er met het leefgeld gebeurt.
Een gezin in armoede kwam weer naar afspraken toen wij de buskaart betaalden.
Kinderen in armoede missen vooral meedoen; een fonds voor sport is snel aangevraagd.
Slechte slaap bij kinderen werd beter door het ochtendritme te veranderen, niet de avond.
Een ouder die oververmoeid is, hoort een advies pas de tweede keer.
Respijtzorg werkt alleen als het kind de plek leuk vindt; laat het eerst een middag kijken.
Mantelzorgers van jonge kinderen herkennen zichzelf niet als mantelzorger.
Vraag bij gedragsproblemen altijd naar gehoor en gezichtsvermogen.
Een beloningssysteem dat na twee weken niet werkt, gaat het daarna ook niet doen.
Bij een oppositioneel kind helpt het om minder te vragen en meer te spelen.
Driftbuien namen af toen de overgang naar bed een vast liedje kreeg.
Bij het zorgkantoor kun je vooraf bellen om een aanvraag te bespreken.
De Wlz vergoedt geen behandeling van de ouders; regel die apart.
Meerzorg bij ernstige gedragsproblemen vraagt een plan van de hele instelling.
Een Wmo-aanvraag voor een ouder verlicht soms meer dan jeugdhulp voor het kind.
De overgang van jeugdwet naar Wmo liep vast op twee verschillende verslagen; maak er één.
Zelfbeschadiging neemt niet toe door erover te praten.
Een doosje met dingen die afleiden hielp een meisje de avonden door.
Bespreek met school wie er iets mag weten van krassen op armen, en wie niet.
Bij een doodswens van een jong kind is het gezin de behandeling.
Een crisiskaart die de jongere zelf maakt, ligt vaker op tafel.
Een zorgcoördinator zonder tijd is geen zorgcoördinator.
Een gezamenlijk overleg kan in een half uur als iedereen vooraf één zin instuurt.
Rondetafelgesprekken werken beter bij het gezin thuis dan op kantoor.
Spreek af wie het gezin belt als er niets te melden is.
Een warme overdracht is een gesprek met drie personen, geen brief.
De vraag van het gezin zelf bovenaan zetten, verandert het hele gesprek.
Een genogram maken met kinderen leverde namen op die niemand kende.
Psycho-educatie aan het hele gezin voorkwam dat één kind het probleem werd.
Een ouder met een depressie hoeft geen perfecte ouder te zijn; goed genoeg is ook goed.
Kinderen van verslaafde ouders zorgen vaak voor de anderen; vraag wie er voor hen zorgt.
Een verslaafde vader bleef in beeld omdat hij op vaste dagen mocht bellen.
Bij een borderlinestoornis van een ouder geeft voorspelbaarheid van de hulpverlener rust.
Seksuele voorlichting hoort ook bij jongeren met een beperking, en eerder dan je denkt.
Gebruik het vlaggensysteem samen met ouders om te bepalen wat er bij de leeftijd past.
Na een melding van seksueel misbruik willen ouders vooral weten wat er morgen gebeurt.
Werf pleegouders in de straat van het kind; daar kent men het al.
Netwerkpleegouders krijgen dezelfde vergoeding, maar moeten er zelf om vragen.
Een pleegkind wilde weten waarom het niet thuis woont; schrijf het verhaal samen op.
Contact met de eigen ouders gaat beter op een vaste plek buiten het pleeggezin.
Een gezinshuis past bij een kind dat te veel prikkels krijgt van een groep.
Een perspectiefbesluit moet in gewone woorden aan het kind worden verteld.
Terugplaatsing naar huis lukte in stappen van een dag, een nacht en een weekend.
De uren tussen vier en zes zijn het zwaarst; zet daar de hulp neer.
Thuisbehandeling slaat aan als de buren weten wat er speelt.
Intensieve hulp van drie maanden gaf minder dan een jaar lang één uur per week.
Alcohol in het weekend was voor de jongere geen probleem; slapen op maandag wel.
Een urinecontrole schaadt het contact meer dan hij oplevert.
Verslaving van een jongere is zelden het eerste probleem dat er was.
Groepsbehandeling voor blowers lukte pas toen een oud-deelnemer meekwam.
Gevluchte ouders durven nee te zeggen als je drie keuzes geeft.
Een vrouw uit Eritrea kwam naar de oudergroep toen die naast de taalles lag.
Wachten op gezinshereniging is voor jongeren zwaarder dan het verleden.
Geloof en gebruiken van een gezin zijn een bron van steun; vraag ernaar.
Een kind hoort nooit te vertalen wat er over hemzelf gezegd wordt.
Bij ADHD helpt bewegen tussen de lessen meer dan strafwerk.
Medicatie afbouwen doe je niet in de week van de rapporten.
Laat een jongere met ADHD zelf de wekker kiezen die hem helpt.
Druk gedrag bleek bij twee kinderen een gevolg van te weinig slaap.
Een meisje dat weglopen normaal vond, bleef toen zij haar telefoon mocht houden.
Bij criminele uitbuiting van jongens zie je vaak eerst nieuwe kleren en dan schulden.
Online grooming bespreek je met de hele klas, niet alleen met het slachtoffer.
Een weggelopen jongere komt terug als de eerste vraag niet over regels gaat.
Gamen met vrienden is ook sociaal contact; verbied niet het enige dat er is.
Schermregels werken als ouders zich er zelf aan houden.
Via een spel op de computer kwam een begeleider in gesprek met een jongen die niets zei.
Zwijgen van een kind is geen onwil en ook geen toestemming.
Logopedie op school scheelt ouders een dag in de week.
Tolk in gebarentaal vraag je voor de intake aan, niet erna.
Bij somberheid van een jongere vraag je ook naar pesten.
Een hond uitlaten was de eerste afspraak die lukte.
Lichttherapie en een vast ritme hielpen tegen een winterdip van een scholier.
Een groep voor sombere meiden trok meer deelnemers met een neutrale naam.
Vaders komen vaker als de afspraak na werktijd is en hun naam in de brief staat.
Gezinstherapie met alleen de broers bracht meer in beweging dan verwacht.
Relatietherapie van de ouders was uiteindelijk de jeugdhulp die nodig was.
Videobeelden van het gezin laten zien wat goed gaat; begin daarmee.
Bij verlies van een ouder helpt een doos met herinneringen die het kind zelf vult.
Rouw na een scheiding wordt vaak vergeten.
Een sterfdag in de agenda van de mentor zetten, kost niets en doet veel.
Vraag een gezin wie zij om drie uur 's nachts zouden bellen; dat is het netwerk.
Een steungezin in de straat hield een kleuter uit de crisisopvang.
Vrijwilligers haken af zonder vast contactpersoon bij wie zij terechtkunnen.
Een familielid als gastouder laten registreren geeft het netwerk lucht.
Kinderen die geweld zagen, tekenen eerder dan dat zij praten.
De tijdelijke uithuisplaatsing van een geweldpleger gaf het gezin tien dagen rust om te kiezen.
Veilig Thuis om advies vragen kan zonder namen te noemen.
De meldcode doorlopen met een collega voorkomt dat je blijft twijfelen.
Kieskeurig eten gaat meestal over; let op groei en niet op groente.
Bij slikproblemen kijkt de logopedist beter mee tijdens een gewone maaltijd thuis.
Een diëtist op huisbezoek ziet meer dan in de spreekkamer.
Een jongere die nee zegt tegen hulp, zegt soms ja tegen een stageplek.
Motiveren lukt niet op de dag van een ruzie.
Drang werkt kort; kies wat de jongere wél wil en begin daar.
Geef een jongere die weigert de keuze tussen twee begeleiders.
Een besloten plek zonder perspectief maakt weglopers.
Na gesloten verblijf is een vaste slaapplek belangrijker dan een behandelplan.
Een time-out van een nacht bij een oom voorkwam een crisisplaatsing.
Crisisopvang duurt korter als de terugweg op de eerste dag wordt besproken.
Voor een kamer heeft een jongere een waarborgsom nodig; het jongerenfonds betaalt die soms.
Beschermd wonen accepteert jongeren vaker met een kennismaking zonder dossier.
Een adres bij familie kan de uitkering van die familie verlagen; reken het vooraf uit.
Huilen van een baby wordt erger van steeds nieuwe adviezen; kies er één.
Kraamzorg verlengen kan als de verloskundige het vraagt.
Zwangere tieners komen wel als de afspraak bij de verloskundige is.
Moeder-kindgroepen werken als ook vaders een keer welkom zijn.
Afscheid nemen van een begeleider mag met taart en een foto.
Een levensboek reist met het kind mee, niet met het dossier.
Sensopathisch spel hielp een getraumatiseerd kind om weer te slapen.
EMDR bij jonge kinderen gaat met verhalen die de ouder voorleest.
Traumasensitief onderwijs begint bij de toon in de gang.
Ouders zelf behandelen voor hun trauma hielp het kind het meest.
Faalangst neemt af als een toets over mag.
Spijbelen uit angst ziet er hetzelfde uit als spijbelen uit verveling.
Een boete van leerplicht lost niets op als er geen school is.
Bij dwang helpt het gezin door niet langer mee te doen met de rituelen.
Paniekaanvallen verdwenen toen de jongere wist wat er in het lijf gebeurt.
Een zus van een ziek kind wilde vooral weten of zij het ook kan krijgen.
Een brussendag samen met andere gezinnen vertelde ouders wat zij nooit hoorden.
Kinderen met epilepsie mogen meer dan school denkt; vraag de verpleegkundige erbij.
Chronisch zieke jongeren willen praten over later, niet over pillen.
Een kinderdagcentrum kan deeltijd met een gewone peutergroep.
Vervoer naar de dagbehandeling van een uur per rit maakt de behandeling ongedaan.
Aangepast zwemmen was voor een kind met een meervoudige beperking het hoogtepunt van de week.
Leg ouders uit wat een pgb aan werk vraagt voordat zij ervoor kiezen.
Een onderzoek naar intelligentie zegt weinig in een jaar vol verhuizingen.
Diagnostiek was niet nodig om te beginnen met helpen.
Lees een verslag eerst voor aan de ouders; zij horen andere dingen dan jij.
Cultuursensitief werken is vragen, ook als je denkt het te weten.
Hoogbegaafde kinderen hebben gelijken nodig, geen extra werkbladen.
Een jongere in transitie wil vooral dat de naam op de deelnemerslijst klopt.
Een regenbooggroep op school gaf meer steun dan een gesprek met de mentor.
Boosheid van ouders gaat meestal over eerdere hulp; vraag wat er toen gebeurde.
Geef een jongen die steelt een taak waarin hij vertrouwd wordt.
Jeugdreclassering en wijkteam samen aan tafel scheelt de jongere een dubbel verhaal.
Na een aanhouding is de eerste week het moment om hulp te beginnen.
Een oudergroep over pubers vulde zich via de voetbalclub.
De praktijkondersteuner van de huisarts ziet jongeren die nooit naar ons zouden komen.
Bespreek met het gezin hoe je merkt dat hulp weg kan.
Evalueer na zes weken met één vraag: wat merk je?
Een afsluitend gesprek met het kind alleen leverde het beste leerpunt op.
Een gezin dat afzegt, heeft vaak geen oppas.
Ga lopen met een jongere; naast elkaar praat makkelijker dan tegenover elkaar.
`
  .trim()
  .split('\n');
