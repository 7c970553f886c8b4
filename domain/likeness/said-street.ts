import type { Said } from './said.ts';

/** Danger from outside and on the edge: exploitation, crime, running away, what happens online, and what keeps people safe. */
export const STREET: Said = {
  uitbuiting: `
    uitbuiting | uitbuiten | uitgebuit | uitgebuite | mensenhandel | loverboy | loverboys | seksuele uitbuiting | criminele uitbuiting | prostitutie | prostitueren | betaalde seks | escort | =veel oudere vriend | dure spullen | dure kleding | merkkleding | nieuwe kleren | cadeaus | ineens geld | twee telefoons | opgehaald auto |
    onbekende auto | mannen ophalen | gechanteerd | chantage | ronselen | geronseld | drugsrunner | koerier | geldezel | pinpas uitgeleend | bankrekening uitgeleend | sugardaddy | seksueel uitgebuit | loopjongen | criminele klusjes | pakketje bezorgen | drugs rondbrengen | bankpas | pinpas | schuld dealer | steekt geld toe | cadeautjes |
    merkspullen | airpods | nieuwe iphone | onverklaarbaar geld | mannen auto | geisoleerd vrienden | =pakketje | =pakketjes | gedwongen seks | gedwongen prostitutie | gedwongen werken | =veel geld | sekswerk | gedwongen sekswerk | hotelkamer | =hotels | uitgebuite jongens | slachtoffer seksuele uitbuiting | jongensprostitutie |
    slachtoffer mensenhandel | pooier | pooierboy | lokt meisjes | meisjes lokken | gedwongen tot seks | geld verdienen met seks | sugardating | onlyfans | camgirl | webcamseks | katvanger | money mule | ronselaar | drugs dealen voor | drugs verkopen voor | dealen voor anderen | klussen voor oudere | klusjes voor oudere | jongens uitgebuit |
    chm | comensha | qpido | b9 | slachtofferhulp uitbuiting | signalen uitbuiting | nieuwe schoenen | dure jas | dure schoenen | nieuwe vrienden auto | =oudere vriend | meisjes die geronseld | lotgenote mensenhandel | uitbuiter | uitbuiters | slachtoffer van uitbuiting | slachtoffers van uitbuiting | laat haar met mannen | pakketjes rond`,
  kindermisbruik: `
    incest | seksueel misbruik | aanranding | aangerand | verkracht | verkrachting | onthulling | onthullen |
    vertrouwensarts | zedenpolitie | zeden | zedenzaak | betast | betasten | aanraken | aangeraakt | handtastelijk |
    pedofiel | pedoseksueel | seksueel geweld | centrum seksueel geweld | studioverhoor | trainer | stiefvader kamer |
    =misbruikt | =misbruik | misbruik door | misbruik meegemaakt | vieze oom | oom aanraakt | door vader aangeraakt |
    rare dingen doen | ongewenst aangeraakt | stiefvader bed | geslachtsdelen | seksueel misbruikt | misbruikt door |
    verkrachte | csg | centrum seksueel | zedenrechercheur | informatief gesprek zeden | aangifte zeden |
    vermoeden seksueel misbruik | vermoeden misbruik | aangeraakt door | seksueel contact volwassene |
    onthult misbruik | misbruik vertellen | misbruik thuis | iffy | slachtoffer misbruik | slachtoffer zeden |
    aanrander | verkrachter | pedo`,
  seksueelgedrag: `
    seksueel grensoverschrijdend | grensoverschrijdend | seksueel gedrag | seksueel overschrijdend | vlaggensysteem | doktertje spelen | doktertje | ontbloten | uitkleden | piemel | masturberen | geseksualiseerd | seksueel getint | seksspelletjes | seksuele spelletjes | betasten | betast | toezicht slapen | porno | seksueel probleemgedrag |
    seksueel spelgedrag | seksueel grensoverschrijdend gedrag | seksueel getinte | broer raakt zusje | raakt zusje aan | onder kinderen seks | seksueel experimenteren | kinderen onderling | broek naar beneden | broek omlaag | laat piemel zien | vlag | rode vlag | gele vlag | leerstraf seksualiteit | dadertherapie | plegerbehandeling |
    afspraken slaapkamers badkamer | slaapkamers en badkamer | slaapkamerregels | toezicht seksueel | =zit aan zusje | =zit aan broertje | =aan zusje gezeten | =aan broertje gezeten | =aan zijn zusje zit | =aan haar broertje zit | =zit aan zijn zusje | =zit aan haar broertje`,
  sexting: `
    sexting | naaktfoto | naaktfotos | naaktbeeld | naaktbeelden | blootfoto | dickpic | nudes | nude | intieme foto |
    intieme beelden | beeld verspreid | foto verspreid | foto rond | filmpje rond | foto gaat rond | video rond |
    verspreiden | snapchat | snap | beeldmateriaal | sextortion | wraakporno | shamesexting | exposen | exposed |
    bangalijst | telegram | verwijderen | helpwanted | offlimits | afgeperst | gelekt | blote foto | blote beelden |
    blote foto's | foto's verspreid | foto's rond | foto gedeeld | gedeelde foto | gaat rond in | rondgaan |
    gaat rond klas | verspreide beelden | naakte beelden | intiem beeldmateriaal | deepfake | deepnude |
    naaktfilmpje | seksfilmpje | beelden verwijderen | doorgestuurd | doorsturen | chantage met foto |
    chantage foto's | meldpunt kinderporno | kinderporno | slachtoffer vrijspreken`,
  grooming: `
    grooming | groomer | online misbruik | chatten | chat | chatcontact | volwassen mannen | oudere mannen |
    vreemde mannen | man online | onbekenden internet | internetcontact | afspreken online | webcam | online lokken |
    nepprofiel | oudere man appt | online vriend | dating app | datingapp | discord | snapchat | sextortion | zeden |
    chat met man | chat met volwassen man | chat met vreemde | volwassen man chat | vreemde volwassen man |
    man van internet | vreemde man | internetvriend | online contact volwassene | wil afspreken met |
    contact met onbekende | onbekende online | kinderlokker | lokken | nepaccount | via game man |
    digitaal kinderlokken | pedojager | man stuurt berichtjes | man stuurt foto's | oudere man stuurt |
    man appt meisje`,
  online: `
    online | internet | social media | sociale media | appgroep | groepsapp | whatsapp | snapchat | insta |
    instagram | tiktok | telegram | discord | digitaal | chatten | mediawijsheid | nep account | hacken |
    sociale-media | influencer | challenge | chatgroep | chats | gechat | doxen | digitale wereld | onlinegedrag |
    online leven | social-media | facebook | internetgebruik`,
  forensisch: `
    forensisch | delict | delicten | strafbaar | strafbaar feit | strafblad | crimineel | criminaliteit |
    jeugdcriminaliteit | jeugdreclassering | reclassering | jji | jeugdgevangenis | jeugddetentie | taakstraf |
    stelen | diefstal | inbraak | inbreken | beroving | beroven | overval | straatroof | roof | heling | aanhouding |
    aangehouden | opgepakt | veroordeeld | wapen | wapens | messen | steekpartij | steekwapen | gestolen |
    straatcultuur | straatgroep | bende | jeugdgroep | jeugdbende | hangt rond | rondhangen | hangjongeren |
    foute vrienden | verkeerde vrienden | slechte vrienden | dealen | drugsrunner | drugshandel | dealer | snel geld |
    vuurwerk | brandstichting | brand stichten | vandalisme | top600 | veiligheidshuis | zorg- veiligheidshuis |
    wijkagent | politie bekend | boef | first offender | pga | doorgroeien | afglijden | afglijdt | bureau halt |
    haltstraf | halt straf | delictverleden | loopjongen | klusjes grote jongens | aanraking politie |
    aanraking justitie | justitie | heterdaad | winkelverbod | voorgeleid | rechter-commissaris | slachtoffer dader |
    delictgedrag | schorsende voorwaarden | gebiedsverbod | scooters | jonge aanwas | drillrap | plofkraak |
    explosief plaatsen | explosieven | cobra | uithaler | uithalers | geld verdienen snel | mes op zak |
    jeugdige dader | wapenbezit | =mes | steekt met mes | veelpleger | veelplegers | drugscrimineel | ondermijning |
    criminele kant | verkeerde pad | slechte pad | slechte kant op | glijdt af | afgegleden | afgleed | afgleden |
    crimineel gedrag | criminele vrienden | criminele | misdaad | misdrijf | inbreker | inbreekt | ingebroken | dief |
    roven | beroofd | geweldsdelict | neergestoken | aangetroffen mes | leerling met mes |
    mes op school | wapen op school | mesbezit | messenverbod | stp | jeugdstrafrecht | adolescentenstrafrecht |
    strafzaak | strafzitting | leerstraf | werkstraf | halt-traject | recidive | recidiveren | itb | itb-harde kern |
    enkelband jongere | verdachte | drugsmilieu | drugsdealer | drugskoerier | dealt | dealers | drugs verkopen |
    broer crimineel | broers van daders | jongere broers crimineel | preventie met gezag | top 400 | top 600 |
    criminele familie | jongerenrechtbank | schorsing voorlopige hechtenis | voorlopige hechtenis |
    kleinschalige voorziening justitieel | kvjj | herstelbemiddeling | straatdealer | straatroven | =halt |
    schietpartij | schieten | vuurwapen | pistool | steekincident`,
  stelen: `
    stelen | gestolen | diefstal | winkeldiefstal | jatten | jat | pikken | pikt geld | geld pikken | pakt geld |
    geld portemonnee | portemonnee | hangt rond | hangjongere | straatcultuur | inbraak | inbreken | weggenomen |
    winkel opgepakt | gappen | liegt steelt | liegen stelen | steelt | geld gestolen | geld uit portemonnee |
    steelt geld | pakt spullen | pikt spullen | gejat | winkel gestolen | winkeldief | steelgedrag`,
  radicalisering: `
    radicalisering | radicaliseren | radicaal | geradicaliseerd | extremisme | extremistisch | extreem |
    extreemrechts | rechts-extremistisch | nazi | jihad | jihadist | jihadistisch | terrorisme | terrorist |
    terroristisch | aanslag | salafist | salafisme | islamitische staat | haatdragend | complottheorie | complot |
    complotdenken | complotten | ideologie | ideologisch | vijandbeeld | geloof strenger | sekte | incel |
    manosphere | uitreizen | syriegangers | uitreiziger | bekeerd | persoonsgerichte aanpak | lse |
    veiligheidshuis | gaming haat | onthoofding | onthoofdingen | joden | jood | antisemitisme | antisemitisch |
    buitenlanders | vrouwenhaat | homohaat | hakenkruis | hitler | hitlergroet | kalifaat | andrew tate | wappie |
    wappies | qanon | martelaar | ongelovigen | ongelovig | hel | bekering | bekeerling | gebed boos | strijder |
    heilige oorlog | wit ras | omvolking | anti overheid | autonomen | soevereinen | wantrouwen overheid |
    extreme ideeen | extreme filmpjes | extreme denkbeelden | denkbeelden | haatzaaien | haatpreek | haatpredikers |
    zwart wit denken | rekruteren | polarisatie | rechtsextremisme | extremistische | radicale ideeen |
    extremistische filmpjes | geradicaliseerde | jihadistische | terrorismeverdachte | haatgroep | online haat |
    complotgroep | complottheorieën | anti-institutioneel | anti-institutionele | tegenverhaal | familiesteunpunt |
    landelijk steunpunt extremisme | is-vlag | isis | bekeerde | incels | accelerationisme | 764 | the com |
    extreemrechtse | neonazi | =haat tegen`,
  weglopen: `
    weglopen | weg+lopen | wegloper | wegloopgedrag | verdwijnt nachten | vermist | vermissing | onvindbaar | spoorloos | ervandoor | onttrekken | onttrekt | zwerven | nachten weg | komt niet thuis | niet thuiskomen | niet terug verlof | opsporen | opgepikt | hele nacht weg | twee dagen weg | drie dagen weg | dagen weg |
    ongeoorloofd afwezig | niet teruggekomen | ontsnapt | raam uit | klimt uit raam | weet niemand waar | nachten niet thuis | loopt steeds weg | steeds weggelopen | wegloopster | wegloperspoli | vermist meisje | vermiste | niet terug van verlof | niet op groep | 's nachts weg | ontvluchten | ontvlucht | wegloopt | weglooppatroon |
    op de vlucht uit groep | komt 's nachts niet thuis | hele weekend weg`,
  foutevrienden: `
    foute vrienden | verkeerde vrienden | slechte vrienden | oude vrienden | hangt rond | rondhangen | hangjongeren |
    jeugdgroep | groepsdruk | meeloper | straatcultuur | beinvloedbaar | jongerenwerk | jongerenwerker |
    jongerencoach | op straat hangen | straat hangt | foute vriendengroep | verkeerde groep | verkeerde jongens |
    verkeerde omgeving | foute omgang | straatvrienden | rondhangt | vriendengroep crimineel`,
  politie: `
    politie | wijkagent | agent | aangifte | aangifte doen | zeden | zedenpolitie | rechercheur | opgepakt |
    aangehouden | proces verbaal | jeugdagent | politiebureau | politieagent | agenten | 112 | jeugdrechercheur |
    politie gebeld | politiecontact | politiemelding | sirenes | wijkagenten`,
  veiligheid: `
    veilig | onveilig | veiligheid | veiligheidsplan | veiligheidsafspraken | veiligheidskaart | bodemeisen |
    veilig thuis wonen | dreiging | bedreigd | bedreiging | bedreigen | bedreigt | gevaar | gevaarlijk | escalatie |
    risicotaxatie | acuut | noodplan | signs of safety | bescherming | beschermen | staat deur | stond deur |
    codewoord | vluchtplan | noodnummer | bang ex | veiligheidskader | vlinderafspraken | veiligheidsteam |
    geheim adres | veiligheidsvoorwaarden | wie houdt zicht | toezicht houden | directe veiligheid | onveilige |
    veiligheidstaxatie | lirik | deltaveiligheid | acute onveiligheid | onveiligheid | bodemeis | veiligheid eerst |
    gevaarlijke situatie | veiligheidsmaatregelen | drie kolommen | safety house | drievriendentechniek |
    veiligheidscirkel | levensgevaarlijk | gevaarstaxatie`,
  medewerkerveilig: `
    bedreiging medewerker | bedreigd medewerker | bedreigt mij | bedreigt hulpverlener | bedreigde hulpverlener |
    bang vader | bang client | durf niet langs | niet alleen langs | opwachten | intimideren | intimidatie |
    intimiderend | scheldt mij uit | schelden balie | agressie tegen hulpverlener |
    agressie tegen medewerkers | tweeen huisbezoek | persoonlijk alarm | alarmknop | werkgever aangifte | agressieprotocol |
    doxing | filmt gesprek | stalkt hulpverlener | scheldpartij | =voel mij onveilig | =voel onveilig | medewerker onveilig | collega bedreigd |
    collega geslagen | bedreigde collega | agressie naar medewerkers | bedreigt collega | bedreigd door ouder |
    bedreigd door vader | durf niet op huisbezoek | niet alleen op huisbezoek | geslagen door client |
    geslagen door jongere | agressieve ouder | scheldende ouder | opvang na incident | nazorg na incident |
    agressietraining team | hulpverlener bedreigd | bedreiging aan balie | team bang | bang van cliënt |
    persoonlijke bedreiging`,
  crisis: `
    crisis | crises | crisisdienst | crisisplaatsing | crisisopvang | crisisplek | spoed | noodopvang | nood | acuut |
    uit hand | uit hand lopen | hand loopt | escaleert | time-out | spoedeisend | vannacht ergens | spoedzorg |
    crisisteam | crisisbed | crisisbedden | crisissituatie | crisisinterventie | crisispleeggezin | crisispleegzorg |
    crisismelding | spoedhulp | spoedopname | spoeduithuisplaatsing | spoedmachtiging | acute nood | vanavond nog |
    vanavond niet naar huis | nergens heen vanavond | noodbed | noodplek | jeugdcrisisteam | ambulante spoedhulp |
    ihb | ihb-crisis | vrijdagmiddag | vrijdagmiddag crisis | buiten kantoortijd | piketdienst | piket |
    psychiatrische crisis | uit de hand`,
  jeugdzorgplus: `
    jeugdzorgplus | gesloten | gesloten jeugdhulp | gesloten jeugdzorg | gesloten plaatsing | gesloten verblijf |
    gesloten plek | gesloten groep | gesloten instelling | gesloten afdeling | gesloten setting | besloten plek |
    opgesloten | slot grendel | achter slot | zikos | machtiging gesloten | machtiging | driemilieuvoorziening |
    afzonderen | separeren | fixeren | isoleercel | isoleer | vrijheidsbeperkend | verlof | deur op slot |
    kleinschalig | jeugdzorg plus | jzplus | opties gesloten | machtiging gesloten jeugdhulp | mag niet buiten |
    opgesloten voelen | plaatsing voorkomen gesloten | gesloten voorkomen | gevangenis zonder straf | open groep |
    gesloten open | open plek | uit gesloten | geslotenheid | gesloten residentieel | gesloten zitten |
    gesloten zorg | gesloten jeugdinrichting | deuren op slot | proefverlof | verlofregeling | trajectplan gesloten |
    uit jeugdzorgplus | van jeugdzorgplus | na gesloten | na gesloten verblijf | alternatief gesloten |
    alternatief voor gesloten | gesloten afbouwen | instemming gedragswetenschapper gesloten | =besloten`,
  vrijheidsbeperking: `
    vrijheidsbeperking | vrijheidsbeperkend | vrijheidsbeperkende | fixatie | fixeren | vastpakken | vasthouden |
    separatie | separeren | isoleren | afzondering | afzonderen | holding | kamer op slot | opsluiten |
    onvrijwillige zorg | wet zorg dwang | wzd | wvggz | telefoon afpakken | fouilleren | deur op slot | vastgepakt |
    vasthouden kind | fixaties | gefixeerd worden | fysiek ingrijpen | fysieke interventie | afgezonderd | separeer |
    isoleerruimte | time-outkamer | opgesloten worden | dwangmaatregel | dwangmaatregelen | dwangtoepassing |
    kamerplaatsing | insluiten | wet rechtspositie | rechtspositie | kamercontrole | urinecontrole verplicht |
    beperkende maatregel | beperkende maatregelen | slot op de deur | deuren op slot | vrijheidsbeneming |
    dwang en drang | fixatievrij | minder fixaties | stoppen fixaties`,
  bewijs: `
    bewijs | vast+leggen | vastleggen | letterlijk | opschrijven | op+schrijven | notities | zonder bewijs |
    aantekeningen | logboek | dossier | vastlegging | noteren | noteer | verslaglegging | op papier vastleggen |
    zwart op wit | schriftelijk vastleggen | datum | data bijhouden | vastgelegd | feitelijk`,
  wapen: `wapen | wapens | wapenbezit | mes | messen | mes mee | mes op school | mes op zak | mes mee naar school | zakmes | steekwapen | vuurwapen | pistool | nepwapen | messenbezit | steekpartij | boksbeugel | taser | wapen op school | mes bij zich | wapen bij zich | dragen van een wapen | wapendracht`,
  criminelekring: `
    drugskoerier | drugskoeriers | drugsrunner | drugsrunners | loopjongen | klusjes voor criminelen | criminelen klusjes | criminelen | criminele klusjes | criminele uitbuiting | drugs bezorgen | drugs rondbrengen | dealer | dealers | dealen | crimineel netwerk | criminele netwerk | criminele groep | criminele bende | uithalers | uithaler |
    ronselt leeftijdgenoten | durft er niet uit | uitstappen crimineel | uitstap | schuld bij dealer | bedreigd door criminelen | onder druk van criminelen | los van die groep | foute groep losmaken | straatverleden | criminele leeftijdgenoten | pakketjes rond | brengt pakketjes rond | pakketjes rondbrengen | pakketjes bezorgen voor |
    oudere jongens | wil eruit stappen | loskomen van criminelen | los te komen van criminelen | foute jongens losmaken`,
  snelgeld: `
    snel geld | makkelijk geld | merkkleding | scooter | scooters | dure kleding jongen | geld verdienen op straat | crimineel verdienen | criminele verdiensten | geld op straat | veel geld jongen | straatgeld | wat kost criminaliteit | rolex | protserig | dure jassen | pronken | pronkt | dure spullen jongens | veel geld jongens | rijk doen`,
  broertjecrimineel: `
    jongere broertje crimineel | criminele broer | criminele oudere broer | broer crimineel | zelfde pad | zelfde pad als broer | hetzelfde pad | broertjes van daders | broers en zussen van daders | broertje voorkomen crimineel | jongere kinderen crimineel gezin | crimineel gezin | criminele familie | oudste crimineel |
    doet zijn criminele broer na | broer achterna | zelfde weg als broer | dezelfde weg opgaan | zelfde weg op | jongere kinderen in gezin sportclub | jongere kinderen in het gezin`,
  bijzonderevoorwaarden: `
    bijzondere voorwaarden | voorwaarden overtreden | overtreden van voorwaarden | houdt zich niet aan voorwaarden | niet aan de voorwaarden | terugmelden | terugmelding | officier van justitie | officiele waarschuwing | gele kaart | meldplicht | reclasseringstoezicht | toezicht en begeleiding | toezicht reclassering |
    schorsende voorwaarden | jeugdreclassering toezicht | jeugdreclasseerder | jeugdreclasseringsmaatregel | houdt zich nergens aan | reclassering praat maar | uren uitzitten | sociaal wenselijk | itb | reclassering | jeugdreclassering | reclasseringswerker | waarschuwing laatste kans | laatste waarschuwing | straf en hulp |
    voorwaarden rechter | melden bij reclassering | trap van waarschuwingen | waarschuwingen ondertekend | ondertekende waarschuwing | terugmeldt | wanneer je terugmeldt`,
  jeugdgevangenis: `jeugdgevangenis | jji | jeugdinrichting | jeugddetentie | justitiele jeugdinrichting | insluiting | pij | pij-maatregel | kvjj | na jeugdgevangenis | vrij uit jeugdgevangenis | uit jeugddetentie | trajectberaad | komt uit de jji | uit jji | dag dat hij vrijkomt`,
  herstelrecht: `
    herstelbemiddeling | herstelrecht | herstelgesprek slachtoffer | mediation strafzaak | excuus aan slachtoffer | alternatieve afdoening | taakstraf | leerstraf | leertraject | zonder strafblad | strafblad voorkomen | schade herstellen | schade terugbetalen | terugbetalen | =halt | =gesprek met slachtoffer | =slachtoffer ontmoeten |
    excuses slachtoffer`,
  aangiftebang: `
    durft geen aangifte | bang voor wraak | wraak | doodsbang | represailles | informatief gesprek | informatief gesprek zeden | wel of geen aangifte | druk om aangifte | aandringen op aangifte | anoniem aangifte | durft geen aangifte te doen tegen | aangifte tegen pooier | aangifte tegen loverboy | durft geen aangifte te doen |
    vrijblijvend gesprek zedenpolitie | angst voor wraak | wat aangifte betekent`,
  slachtofferontkent: `
    ziet zichzelf niet als slachtoffer | geen slachtoffer voelen | ziet niet dat ze uitgebuit | noemt het liefde | zegt dat ze van hem houdt | verliefd op loverboy | herkent uitbuiting niet | uitgebuit herkent | uitgebuit herkent vaak | beseft het niet | niet als uitbuiting | trauma bonding | vriend afkeuren | niet overtuigen |
    overtuigen werkte averechts | vriend niet afkraken | relatie niet aanvallen | niet de relatie aanvallen | niet de vriend afkeuren | nieuwsgierig naar relatie | haar vriend van haar houdt | laat haar met mannen | relatie niet aan | val relatie niet aan | blijf nieuwsgierig | slachtoffer twijfelen | meisje aan het twijfelen |
    slachtoffer wil terug naar hem`,
  ouderslachtoffer: `ouders van slachtoffer | ouders van slachtoffers | ouders van uitgebuite | ouders van slachtoffer loverboy | ouders uitgebuite dochter | dochter uitgebuit ouders | ouders schuld uitbuiting | dochter overal de schuld | schuldgevoel ouders | schuldgevoel | steun ouders slachtoffer | ouders lotgenoten uitbuiting`,
  beschermdeopvang: `
    opvang voor slachtoffers | opvang slachtoffers | slachtofferopvang | categorale opvang | beschermde plek | beschermde opvang | plek voor uitbuitingsslachtoffers | ver weg geplaatst | opvang ver weg | oude omgeving | terug naar oude omgeving | terug naar haar vriend | terug naar mensenhandelaar | terug naar loverboy | andere regio veilig`,
  ronselaarcontact: `
    berichten van ronselaar | contact met ronselaar | contact met loverboy | loverboy appt | nieuw nummer | nieuw telefoonnummer | ander nummer | nieuwe simkaart | accounts wijzigen | locatie-instellingen | telefoon innemen | telefoon afpakken | telefoon afnemen | telefoon inleveren | dreigberichten | grip op telefoon | vreemden blokkeren |
    accounts doorlopen`,
  beeldverkoop: `verkoopt foto's | foto's verkopen | naaktbeelden verkopen | verkopen van naaktbeelden | verkoopt naaktfoto's | onlyfans | onlineplatform foto's | geld voor foto's | betaald voor foto's | webcamseks | camwerk | sugardaddy | feetpics`,
  beeldverspreider: `
    doorsturen | doorgestuurd | doorstuurde | foto doorstuurde | verspreider | verspreider van beelden | dader sexting | heeft foto verspreid | leerling verspreidt | beelden verspreid door | was grapje | was maar een grapje | grap foto | strafbaar doorsturen | doorgestuurd in de klas | leerlingen die doorstuurden | beeld verwijderd |
    verwijderd beeld | foto's doorgestuurd | klas heeft foto`,
  vermissing: `politie bellen weggelopen | wanneer politie bellen | nacht vermist | hele nacht weg | weer iemand als vermist | melden als vermist | politie gelooft ons niet | plan per jongere vermissing | steeds naar dezelfde | loopt weg naar dezelfde`,
  vrijkomen: `uit de jji | uit de inrichting`,
};
