import type { Said } from './said.ts';

/** Danger from outside and on the edge: exploitation, crime, running away, what happens online, and what keeps people safe. */
export const STREET: Said = {
  uitbuiting: `
    uitbuiting | uitbuiten | uitgebuit | uitgebuite | mensenhandel | loverboy | loverboys | seksuele uitbuiting |
    criminele uitbuiting | prostitutie | prostitueren | betaalde seks | escort | oudere vriend | veel oudere vriend |
    dure spullen | dure kleding | merkkleding | nieuwe kleren | nieuwe telefoon | cadeaus | ineens geld |
    twee telefoons | opgehaald auto | onbekende auto | mannen ophalen | gechanteerd | chantage | ronselen |
    geronseld | drugsrunner | koerier | geldezel | pinpas uitgeleend | bankrekening uitgeleend | sugardaddy |
    aangifte durft niet | seksueel uitgebuit | loopjongen | criminele klusjes | pakketje bezorgen |
    drugs rondbrengen | bankpas | pinpas | grote jongens | schuld dealer | steekt geld toe | cadeautjes |
    merkspullen | airpods | nieuwe iphone | onverklaarbaar geld | mannen auto | geisoleerd vrienden | =pakketje |
    =pakketjes | gedwongen seks | gedwongen prostitutie | gedwongen werken | =veel geld | sekswerk |
    gedwongen sekswerk | hotelkamer | =hotels`,
  kindermisbruik: `
    incest | seksueel misbruik | aanranding | aangerand | verkracht | verkrachting | onthulling | onthullen |
    vertrouwensarts | zedenpolitie | zeden | zedenzaak | betast | betasten | aanraken | aangeraakt | handtastelijk |
    pedofiel | pedoseksueel | seksueel geweld | centrum seksueel geweld | studioverhoor | trainer |
    stiefvader kamer | =misbruikt | =misbruik | misbruik door | misbruik meegemaakt | vieze oom | oom aanraakt |
    door vader aangeraakt | rare dingen doen | ongewenst aangeraakt | stiefvader bed | geslachtsdelen`,
  seksueelgedrag: `
    seksueel grensoverschrijdend | grensoverschrijdend | seksueel gedrag | seksueel overschrijdend | vlaggensysteem |
    doktertje spelen | doktertje | ontbloten | uitkleden | piemel | masturberen | geseksualiseerd | seksueel getint |
    zusje gezeten | zit aan zusje | broertje gezeten | seksspelletjes | seksuele spelletjes | betasten | betast |
    toezicht slapen | porno | seksueel probleemgedrag`,
  sexting: `
    sexting | naaktfoto | naaktfotos | naaktbeeld | naaktbeelden | blootfoto | dickpic | nudes | nude |
    intieme foto | intieme beelden | beeld verspreid | foto verspreid | foto rond | filmpje rond | foto gaat rond |
    video rond | verspreiden | snapchat | snap | beeldmateriaal | sextortion | wraakporno | shamesexting | exposen |
    exposed | bangalijst | telegram | verwijderen | helpwanted | offlimits | afgeperst | gelekt`,
  grooming: `
    grooming | groomer | online misbruik | chatten | chat | chatcontact | volwassen mannen | oudere mannen |
    vreemde mannen | man online | onbekenden internet | internetcontact | afspreken online | webcam |
    online lokken | nepprofiel | oudere man appt | online vriend | dating app | datingapp | discord | snapchat |
    sextortion | zeden`,
  online: `
    online | internet | social media | sociale media | appgroep | groepsapp | whatsapp | snapchat | insta |
    instagram | tiktok | telegram | discord | digitaal | chatten | mediawijsheid | nep account | hacken`,
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
    criminele kant | verkeerde pad | slechte pad | slechte kant op | glijdt af | afgegleden | afgleed | afgleden`,
  stelen: `
    stelen | gestolen | diefstal | winkeldiefstal | jatten | jat | pikken | pikt geld | geld pikken | pakt geld |
    geld portemonnee | portemonnee | hangt rond | hangjongere | straatcultuur | inbraak | inbreken | weggenomen |
    winkel opgepakt | gappen | liegt steelt | liegen stelen`,
  radicalisering: `
    radicalisering | radicaliseren | radicaal | geradicaliseerd | extremisme | extremistisch | extreem |
    extreemrechts | rechts-extremistisch | nazi | jihad | jihadist | jihadistisch | terrorisme | terrorist |
    terroristisch | aanslag | salafist | salafisme | islamitische staat | haat | haatdragend | complottheorie |
    complot | complotdenken | complotten | ideologie | ideologisch | vijandbeeld | geloof strenger | sekte | incel |
    manosphere | uitreizen | syriegangers | uitreiziger | bekeerd | onrecht | persoonsgerichte aanpak | lse |
    veiligheidshuis | gaming haat | onthoofding | onthoofdingen | joden | jood | antisemitisme | antisemitisch |
    buitenlanders | vrouwenhaat | homohaat | hakenkruis | hitler | hitlergroet | kalifaat | andrew tate | wappie |
    wappies | qanon | martelaar | ongelovigen | ongelovig | hel | bekering | bekeerling | gebed boos | strijder |
    heilige oorlog | wit ras | omvolking | anti overheid | autonomen | soevereinen | wantrouwen overheid |
    extreme ideeen | extreme filmpjes | extreme denkbeelden | denkbeelden | haatzaaien | haatpreek | haatpredikers |
    zwart wit denken | rekruteren | polarisatie`,
  weglopen: `
    weglopen | weg+lopen | wegloper | wegloopgedrag | verdwijnt nachten | vermist | vermissing | onvindbaar |
    spoorloos | ervandoor | onttrekken | onttrekt | zwerven | nachten weg | komt niet thuis | niet thuiskomen |
    weg+blijven | blijft weg | niet terug verlof | opsporen | opgepikt | hele nacht weg | twee dagen weg |
    drie dagen weg | dagen weg | ongeoorloofd afwezig | niet teruggekomen | ontsnapt | raam uit | klimt uit raam |
    onbekende plek | geen idee waar | weet niemand waar | nachten niet thuis`,
  foutevrienden: `
    foute vrienden | verkeerde vrienden | slechte vrienden | oude vrienden | hangt rond | rondhangen | hangjongeren |
    jeugdgroep | groepsdruk | meeloper | straatcultuur | beinvloedbaar | jongerenwerk | jongerenwerker |
    jongerencoach | op straat hangen | straat hangt`,
  politie: `
    politie | wijkagent | agent | aangifte | aangifte doen | zeden | zedenpolitie | rechercheur | opgepakt |
    aangehouden | proces verbaal | jeugdagent`,
  veiligheid: `
    veilig | onveilig | veiligheid | veiligheidsplan | veiligheidsafspraken | veiligheidskaart | bodemeisen |
    veilig thuis wonen | dreiging | bedreigd | bedreiging | bedreigen | bedreigt | gevaar | gevaarlijk | escalatie |
    risicotaxatie | acuut | noodplan | signs of safety | bescherming | beschermen | staat deur | stond deur |
    codewoord | vluchtplan | noodnummer | bang ex | veiligheidskader | vlinderafspraken | veiligheidsteam |
    geheim adres | veiligheidsvoorwaarden | wie houdt zicht | toezicht houden`,
  medewerkerveilig: `
    bedreiging medewerker | bedreigd medewerker | dreigt mij | bedreigt mij | bedreigt hulpverlener |
    bedreigde hulpverlener | bang vader | bang client | durf niet langs | niet alleen langs | opwachten |
    intimideren | intimidatie | intimiderend | scheldt uit | scheldt mij uit | schelden balie |
    agressie tegen hulpverlener | agressie tegen medewerkers | tweeen huisbezoek | alarm | alarmknop |
    werkgever aangifte | agressieprotocol | doxing | filmt gesprek | stalkt hulpverlener | scheldpartij |
    onveilig voel`,
  crisis: `
    crisis | crises | crisisdienst | crisisplaatsing | crisisopvang | crisisplek | spoed | noodopvang | nood |
    acuut | uit hand | uit hand lopen | hand loopt | escaleert | time-out | spoedeisend | vannacht ergens |
    spoedzorg | crisisteam`,
  jeugdzorgplus: `
    jeugdzorgplus | gesloten | gesloten jeugdhulp | gesloten jeugdzorg | gesloten plaatsing | gesloten verblijf |
    gesloten plek | gesloten groep | gesloten instelling | gesloten afdeling | gesloten setting | besloten |
    besloten plek | opgesloten | slot grendel | achter slot | zikos | machtiging gesloten | machtiging |
    driemilieuvoorziening | afzonderen | separeren | fixeren | isoleercel | isoleer | vrijheidsbeperkend | verlof |
    deur op slot | kleinschalig | jeugdzorg plus | jzplus | opties gesloten | machtiging gesloten jeugdhulp |
    mag niet buiten | opgesloten voelen | zit binnen | plaatsing voorkomen gesloten | gesloten voorkomen |
    gevangenis zonder straf | open groep | gesloten open | open plek | uit gesloten`,
  vrijheidsbeperking: `
    vrijheidsbeperking | vrijheidsbeperkend | vrijheidsbeperkende | fixatie | fixeren | vastpakken | vasthouden |
    separatie | separeren | isoleren | afzondering | afzonderen | holding | kamer op slot | opsluiten |
    onvrijwillige zorg | wet zorg dwang | wzd | wvggz | telefoon afpakken | fouilleren | deur op slot`,
  bewijs: `
    bewijs | vast+leggen | vastleggen | letterlijk | opschrijven | op+schrijven | notities | zonder bewijs |
    aantekeningen | logboek | dossier | vastlegging`,
};
