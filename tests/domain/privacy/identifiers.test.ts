import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../domain/privacy/guard.ts';
import { identifierRules } from '../../../domain/privacy/rules/identifiers.ts';
import { readMarked } from '../../privacy/marked.ts';

const givenNames = new Set(['samira', 'noah']);
const words = new Set(['jongen', 'kantoor', 'morgen', 'moeder', 'staat', 'heb', 'niet', 'snap']);
const lists = {
  isWord: (word: string) => words.has(word),
  isListed: () => false,
  isGivenName: (word: string) => givenNames.has(word),
  isSurname: () => false,
  isPlace: () => false,
  isThing: () => false,
};
const guard = createGuard(identifierRules, lists);

/** The line with what the guard found marked, so that a test reads as a sentence. */
function marked(text: string): string {
  return guard.look(text).reduceRight((line, { class: kind, from, to }) => {
    return `${line.slice(0, from)}{${kind}:${line.slice(from, to)}}${line.slice(to)}`;
  }, text);
}

const finds = [
  [
    'a service number, however it is grouped',
    'bsn {bsn:123456782}, {bsn:1234.56.782}, {bsn:1234 56 782} of {bsn:123-456-782}',
  ],
  [
    'a service number that fails the test behind its word',
    'BSN {bsn:123456789} klopt niet, burgerservicenr. {bsn:23456789}',
  ],
  [
    'a mobile number',
    'bel {phone:06-12345678}, {phone:06 12 34 56 78}, {phone:(06) 1234 5678} of {phone:+31 (0)6-12.34.56.78}',
  ],
  [
    'a number with an area code',
    'thuis {phone:0545-473128}, werk {phone:(010) 123 45 67}, opa {phone:0031 545 473 128}',
  ],
  ['a number abroad, and a short one behind its word', 'vader {phone:+32 478 21 90 33}, tel {phone:47 31 28}'],
  ['an e-mail address', 'mail {email:Jan.de-Vries+1@voorbeeld.nl} of {email:j.visser@gmail}'],
  ['an e-mail address said in words', 'stuur naar {email:samira at voorbeeld punt nl} of {email:s(at)voorbeeld.nl}'],
  [
    'a bank number',
    'op {iban:NL71 VOOR 4606 0756 49}, {iban:nl16bank8493013059} of {iban:GB82 WEST 1234 5698 7654 32}',
  ],
  [
    'a licence plate',
    'reed in {plate:GZ-123-B}, {plate:8kxb21}, {plate:kl 45 mn}, {plate:92-SVL-4} en {plate:1-ABC-234}',
  ],
  ['a postcode with its house', 'op {postcode:7151 AR} of {postcode:7001dk 18}, {postcode:1693 EL nr 30a}'],
  [
    'a street with its number',
    'op {street:Molenkampsweg 14}, {street:molenkampsweg 14-2 hs} en {street:Laan van Meerdervoort 12a}',
  ],
  [
    'a street by what stands beside it',
    'op {street:Grote Noord 250}, {postcode:1621 KN}; woont aan de {street:madelief 12}',
  ],
  [
    'a street by its land, its water or who lives there',
    'Sem: {street:Vinkenbaan 7} // Otto: {street:Lage Horst 1-3}; bij {street:hoefsmidserf nr 5}, op {street:Kromme Elleboog 12b}',
  ],
  ['a street with the side of the water', 'ligt op {street:Zuidersingel t/o 88} en bij {street:Boterdiep WZ 22}'],
  ['a street without a number', 'een flat aan de {street:Goudenregenstraat}, woont aan de {street:Schans} ergens'],
  [
    'a postcode with other signs',
    'pc {postcode:1097/BD/33}, {postcode:4818 - HM}, {postcode:8232.GT.19}, {postcode:3886_KS}',
  ],
  ['a month in which something happened', 'Zij is uit huis geplaatst in {date:juni 2022}, thuis sinds {date:aug ’23}'],
  [
    'a feast and a night',
    'Moeder is op {date:tweede kerstdag 2021} overleden, hij liep weg in de nacht van {date:4 op 5 mei}',
  ],
  ['days in a row', 'Opname crisisbed {date:3/3}, zij is weg {date:5/3}, terug {date:19 mrt}'],
  ['a number said in words', 'bel {phone:nul zes 83 40 91 22} of {phone:0(6)-38 22 71 04}'],
  ['plates of others', 'kenteken begint met {plate:ZB-9}, duits kenteken {plate:BOR-KX 771}, {plate:PF/330/Z}'],
  [
    'a number beside its word',
    'Anr volgens BRP: {case:3049 8172 65}, leerlingnr {case:s204471} (was {case:s198830}), regie-id {case:660182}',
  ],
  ['a name in a game', 'Minecraft server van {handle:BlokkieBas}, tumblr: {handle:geenhonger-meer}, {handle:_.zoe._}'],
  ['a name of several words', 'zit op facebook onder de naam {handle:Papa Voor Altijd 2011}'],
  ['a square with a year', 'opgehaald bij {street:Plein 1944 nr. 3}'],
  [
    'a day of birth',
    'geb. {date:12-03-2011}, {date:7 juni 2012}, {date:dertien oktober tweeduizendtien} of geb {date:190311}',
  ],
  [
    'a day on which something happened to somebody',
    'Zij is sinds {date:2 november} vermist, liep op {date:7 juli} weg',
  ],
  ['an English and an ISO date', 'born {date:March 12, 2011}, opgenomen {date:2007-03-16}'],
  ['a number in groups with a letter last', 'herziening {case:KB 551 207 93 A} en {case:T 2022 6614 A 03}'],
  ['a number with its subject in small letters', 'bij ons {case:2025/wmo/8841}'],
  ['a number behind what is said of it', 'het dossiernummer dat ik vond is {case:4418/22}'],
  ['a number of a desk and its region', 'raadsonderzoek {case:RvdK-ZWO 24.6619}'],
  ['two service numbers with a stroke', 'bsn {bsn:999912343}/{bsn:999931751}'],
  ['a telephone number whose beginning stands apart', 'haar 06: {phone:12345678}'],
  ['an account with a line below before what looks as a site', '{handle:kleine_draak.nl} is haar roblox'],
  ['an account that is three words in one', 'wattpad {handle:tranenvaninkt}'],
  ['a number of a court', 'kenmerk {case:C/03/331904 / JE RK 24-1187} en parketnr {case:05/123456-22}'],
  ['a file by its word', 'dossier {case:12345}, cliëntnummer: {case:4471 902}, polis VGZ {case:6610 2281 09}'],
  ['a file by its shape', 'er ligt nog {case:JW/2023/5519} en {case:CLT-0098812}'],
  [
    'a social-media name',
    'haar insta: {handle:noor.xx}, {handle:@noor_priv}, discord {handle:storm#2291}, snap {handle:terneuzenboy}',
  ],
  [
    'a street named after a plant, an animal, a ship or a star',
    'woont {street:Hertshooi 3}, {street:Korhoen 5} is leeg; {street:Tjalk 14-06} en {street:Poolster 6}',
  ],
  [
    'additions behind one another',
    'op {street:Rembrandtkade 23bis-A}, {street:Weesperzijde 111 A-II}, {street:Putselaan 201 C 02} en {street:Punter 02-30}',
  ],
  [
    'a home with a name before its street, and more numbers of one street',
    'op {street:woonboot De Vrouwe Aaltje, Hoornsediep 144}; {street:Bilderdijklaan 4, 6 en 10}, {street:Eikstraat 5 en 7}',
  ],
  [
    'a name behind a word for a place, between commas or before a town',
    'Ga naar {street:Quadrilhof 212}? Hij stond bij {street:Xanthos 12} te wachten; mevrouw, {street:Xanthos 5}, belt',
  ],
  ['a street with its kind apart', 'terug naar {street:Maarsseveense Vaart 7}, {street:Laan v. Meerdervoort 1500-b}'],
  ['numbers of administrative courts', 'uitspraak CRvB {case:22/3341 JW}, {case:ROT 23/4} en {case:SGR 23/7791 WMO15}'],
  [
    'a number with initials, and one behind what is said of it',
    'ref {case:20240519/TvdB}, uw brief {case:HvD/2024/441}, rolnummer graag vermelden: {case:24-771}',
  ],
  ['a service number and another in the order of their words', 'bsn en polisnr: {bsn:123456782}, {case:3019-558-27}'],
  ['a number of a file that begins like one abroad', 'nr {case:003-2024-81177} staat fout'],
  ['a birth in any sentence', 'Zij, geb {date:9 april 2011}, staat op de wachtlijst; geb {date:3-IV-2011}'],
  [
    'a name between signs, before its word or as it is said',
    'gamertag {handle:Xx Sniper xX}, {handle:nn.ina} als naam, snap {handle:jay laag streepje 030}, LinkedIn /in/{handle:karin-0b3}',
  ],
  ['a plate right behind a car', 'een zwarte audi {plate:n 123 bv}, kenteken begint met {plate:SX}'],
  [
    'numbers of files in a row of their like, and beside surer ones',
    'brief over {case:ZRM-K 5510}, {case:ZRM-K 5514} en {case:ZRM-K 5602}; {case:13-204417-23}, bij ons {case:JR 24/88}',
  ],
  ['a number of a desk that holds an area code', '{case:HR/0546/24-1190} ligt klaar'],
  [
    'which part of a house it is, a berth, a place to stay and a house without a number',
    'op {street:Dorpsstraat 8 (achterhuis)}, {street:Kerkweg 4 bovenwoning}, {street:Vechtdijk woonboot 52}, {street:Jachthaven De Zuidpunt, steiger D 14}, {street:Bovenweg 0 ong.}',
  ],
  ['a street with years in it', "naar {street:Plein '40-'45 11}"],
  [
    'a name online with dashes, and a tag of a game',
    'op steam {handle:-kleve-bro-}, insta {handle:noortje_back-up}, {handle:Miku#NL1}',
  ],
  ['a postcode that ends as a measure does', 'hij staat op {postcode:9943PK 2}'],
  ['postcodes beside one another', 'verhuist van {postcode:5914 PK} > {postcode:5923 AT}'],
  ['a street by the room behind its number', 'brief naar {street:Tolhek 77 kmr 12} en {street:Frankenslag 112 II}'],
  ['a street that stands twice', 'de brief zegt {street:Blinde Ezel 2} maar het dossier {street:Blinde Ezel 22}'],
  ['a street behind a postcode', '{postcode:1506 TB}/{street:Oostzijde 388 H}'],
  ['a place in a harbour', "ligt in {street:jachthaven West, steiger B box 12}, {street:Ringkade ark 'De Hoop' 9}"],
  ['a day beside a house', 'ontruiming {street:Kerkweg 14} op {date:3 februari}'],
  ['a day behind a name', 'zorgkantoor: {date:31-08-2006} van Samira Aalders, {date:31-08-2006}'],
  [
    'a number in groups of figures that nothing explains',
    'Daar staat {case:7106 3382 45}, op het pasje {case:0 338 7714 2}, verder {case:84 1107 5520}',
  ],
  [
    'a number in parts with short letters, and a key of a portal',
    'uit {case:RvdK/MA/22.0071}, claim {case:NL-S-408821}, vrij {case:V-5a/2024/0097}, {case:X7QP-22LM}, {case:rvdk/ut/24-0118}',
  ],
  [
    'a number of which a part is like a day, a postcode or a telephone number',
    'LZ nr vader {case:80-2215}, GI-nr moeder {case:300418-M}, {case:1600-JW-24-00917}, uw kenmerk: {case:4471/NT}',
  ],
  [
    'a number behind one letter, and behind whose it is',
    'HAP noemt {case:H 22-6071}, verder Samira Essers {case:102.884}',
  ],
  ['plates of other countries and one half seen', 'bij {plate:AC-WX 5108}, {plate:VIE-HK 77} en {plate:KX-2?4-P}'],
  [
    'a name online that has a figure for a letter, or is of the other of two',
    '{handle:d4nny.hfd} appte; op roblox is hij {handle:DarkMilan_2011} en zij {handle:bunnyfleurtje}.',
  ],
  ['an address of a profile', 'zie https://www.tiktok.com/{handle:@noor_priv} maar eens'],
] as const;

const leaves = [
  'Bel 112, 113, 0800-2000, 0900-8844 of 14 0228.',
  'In kamer S-12 of C-7 zit K-EET, MDA++ doet F84.0 en code JW301.',
  'Stap 3 van het plan: Wijkteam 4, artikel 12, groep 7, zaal 4, lokaal 1.08.',
  'Ze is op weg 3 keer gevallen, onderweg 2 uur, halverwege 12 weken.',
  'In 2024 is er 1500 kg, 3000 km en 2500 st geleverd, sinds 2019 en 2020.',
  'Op 12 maart vergadert de SAR, stukken graag voor 5 maart aanleveren.',
  'Vanaf 1 juli gaat het nieuwe tarief in.',
  'Graag op de agenda van 5 juni, evaluatie op 3 juli.',
  'Wmo 2015, DSM-5, ICD-10, NEN 7510, artikel 1:265b BW, versie 4.1.3, schooljaar 2024-2025.',
  'Het kost 1.500.000 euro, € 38.000 of 112,50 per uur.',
  'Een dossier van 12 pagina’s, zaak 3, beschikking 2024, cliënt 14 jaar.',
  '@collega’s en @alle, @Samira: kun jij meekijken? @noah ook graag.',
  'Insta staat op privé en snap heb ik niet, snap je?',
  'Dit is o.a. i.v.m. ziekte, z.s.m. graag; geb.datum volgt, zie verslag_mdo.docx en www.nji.nl.',
  'De kinderen van 8-10-12 jaar uit groep 6/7 komen tussen 8.30-17.30 uur, 3-4 keer.',
  'De 12 kinderen van 10 en 11 jaar; 3 van 20; 18plus; 24uurs; 10 mg 20.',
  'Een BSN bestaat uit negen cijfers, het veld IBAN is verplicht.',
  'We doen at random wat, punt nl is een domein.',
  'Op het plein 12 kinderen, op de weg 2 auto’s, in het plantsoen 2 spuiten.',
  'Reg. 45A48, foutcode E-0412, Q3 2024, Wet 2014-105, 1200 AB-formulieren, T-score 71.',
  'Wie heeft in mei 2024 de training gevolgd? Groep 7/8 en groep 5/6 gaan mee.',
  'Kan de zitting van 12 maart verzet worden? Overleg d.d. 17-02: geen regiehouder.',
  'De start van de zorg is 1 juli, evaluatie 3 september, het verslag van 4 april volgt.',
  'Spierziekte Duchenne, 13, rolstoel; brugklas 1c; JW302, JW315 en een BMI van 17,2.',
  'Leefgroep Vuurtoren 3, Ritalin 20, Windows 11, Perceel 3, Sprint 12 en Verordening 2016/679.',
  'ISBN 978-90-1234, TenderNed 394021, vacaturenr 2024-18, richtlijn 2012/29/EU.',
  'NEN 7510, NEN 7512 en NEN 7513; SDQ 24/40, SDQ 18/40 en versie 2.0.1, 2.0.2; VO 23/24 en VO 24/25.',
  'De bedragen 40.118, 40.181 en 41.018; de scan is te groot, 8166 KB, mailen lukt niet.',
  'Zie plan_2024-03, map_jeugd-2024 en team_noord-oost; salaris 3.412-4.712, pagina 1182-1184.',
  'Cijfers 1204 877 2310, in 2023 1388 en in 2024 1502; dienst 0900 1700, budget 4 500 000.',
  'ICD Z62.820, ruimte D-2.118, MDO 2024-3, tarief H136-H138, CBCL/6-18, OV 24-25 en 230V/50Hz.',
  'Gemeenteblad 2024, nr. 48811, motie M24-118, AVG 2016/679 en opleiding 25187.',
  'YouTube, TikTok en OneDrive staan op de lijst, ook voor WhatsApp-groepen.',
];

describe('the rules for identifiers', () => {
  it.each(finds)('find %s', (_, line) => {
    expect(marked(readMarked(line).text)).toBe(line);
  });

  it.each(leaves)('leave alone: %s', (line) => {
    expect(marked(line)).toBe(line);
  });

  it('tell a number by the word before it', () => {
    expect(marked('cliëntnummer 123456782')).toBe('cliëntnummer {case:123456782}');
    expect(marked('bsn 123456782')).toBe('bsn {bsn:123456782}');
  });

  it('find a day in a sentence about somebody, and the same day in one about a meeting not', () => {
    expect(marked('Hij is op 4 juni geschorst.')).toBe('Hij is op {date:4 juni} geschorst.');
    expect(marked('De vergadering is op 4 juni.')).toBe('De vergadering is op 4 juni.');
  });

  it.each([
    '1 ',
    '12 mei ',
    'moeder 12 mei ',
    'Straat 1 ',
    'a_',
    'a.',
    'nr ',
    'bsn ',
    '9999 AB ',
    'zaak : is ',
    'Aa ',
    '06 1',
    'een en ',
  ])('take no longer than the text is long when it is made to be hard: %j', (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const begun = performance.now();
      guard.look(text.slice(0, length));
      return performance.now() - begun;
    };
    time(10_000);
    expect(time(10_000)).toBeLessThan(500);
  });
});

it('a text in letters beyond the first plane is read to its end', () => {
  expect(guard.look('\u{10921}\u07c1 \u{1cfb9} \u{10553}\u{29eb0}\u{11111} \u1d7f')).toBeInstanceOf(Array);
});
