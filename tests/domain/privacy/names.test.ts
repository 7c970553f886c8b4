import { describe, expect, it } from 'vitest';
import { wordLists } from '../../../adapters/system/word-lists.ts';
import { createGuard } from '../../../domain/privacy/guard.ts';
import { nameRules } from '../../../domain/privacy/rules/names.ts';
import { readMarked } from '../../privacy/marked.ts';

const guard = createGuard(nameRules, wordLists());
const namesIn = (text: string) => guard.look(text).map(({ from, to }) => text.slice(from, to));

describe('names are found', () => {
  it.each([
    'Ik heb {name:Noor} vandaag niet gezien.',
    'Overleg met {name:J.P. Bakker} en {name:M.A.J. van den Heuvel} om 10 uur.',
    'Gisteren sprak ik {name:J. de Vries} over de opvang.',
    'dhr. {name:van den Broek} staat op straat',
    'dhr. {name:Van den Heuvel-Schaap} belt elke dag.',
    'Vanmorgen {name:Linde} gesproken, ze wil niet terug.',
    '{name:Merel} heet ze en ze wil niemand zien.',
    '{name:M. T.} (8) en zusje {name:F. T.} (5) wonen bij tante.',
    'De opvang zag {name:Sep} drie keer.',
    '{name:Fenna van Goes} wil terug naar moeder.',
    'De heer {name:Groen} wil niet meewerken.',
    'fam. {name:Yilmaz} is verhuisd',
    'zijn zus {name:Samira} en haar vriend {name:Tyrone}',
    'de zoon van {name:Karim} heet {name:Younes}',
    'zijn bijnaam is {name:Tony}',
    "{name:Samira's} dossier is kwijt.",
    "Haar broer {name:Hans'} fiets is weg.",
    '{name:Daans} zusje is ziek.',
    '{name:fatima} zei dat ze niet meer wil',
    'met {name:sanne} gaat het beter',
    '{name:FATIMA} IS WEER WEGGELOPEN',
    '@{name:Fatima} kun jij dit oppakken?',
    '{name:Wesley de Wilde} is geplaatst in Arnhem.',
    '{name:Mohammed B.} is opgepakt.',
    '{name:Abdullah Al-Masri} spreekt Arabisch.',
    '{name:Oumaima El Khattabi} en haar broertje',
    'De voogd van {name:Nguyen Thi Hoa} is ziek.',
    'Mevrouw {name:Kok-Sinke} belde, mw {name:jansen} ook',
    'Het perspectief van {name:Quvanio} is onduidelijk.',
    '- {name:Daan} (12): loopt weg',
    '{name:Lotte} & {name:Sam} doen mee',
    'Groetjes, {name:Roos}',
    'Beste {name:Wil}, kun je even bellen?',
    '{name:Storm} zit op de bank.',
    'Hoe is het met {name:Storm}?',
    '{name:Sterre van Dijk} mag naar huis.',
    '{name:April} is jarig in april',
    'Het is {name:Bakker} die dat zei.',
    '{name:wil} belde, ze komt niet, {name:mark} ook niet',
    '{name:Beer} (3) en zijn zusje slapen hier',
    '{name:J.P.} verblijft op de groep, {name:L.}, 14 jr, ook',
    'zus {name:puck} doet het goed',
    'onderzoeker is {name:Yvet Brons}',
    '{name:Nguyen Van Minh} is er al',
    'mw {name:de wit} belde, fam. {name:Achterberg} ook',
    'fam {name:ter haar} heeft drie pleegkinderen',
    'Nog even over {name:vd Berg}, zijn adres klopt niet.',
    'Verslag: {name:Mees van Sabben} is niet verschenen.',
    'verwijzer is {name:F. Ouwehand}',
    'Verzekerde {name:Van Dongen}, machtiging afgegeven.',
    'Vermist: {name:Destiny}, geb. in 2009',
  ])('%s', (line) => {
    const { text, spans } = readMarked(line);
    expect(namesIn(text)).toEqual(spans.map(({ from, to }) => text.slice(from, to)));
  });
});

describe('no name is seen', () => {
  it.each([
    'Kwelderweg 2 Kloosterburen, Havenweg 39 Lauwersoog',
    'Kamperen bij Dishoek, daarna een weekje Ardennen.',
    'Een Molukse familie, een groene Twingo, een melding bij Helpwanted.',
    'Heijkoop, Vlaskamp of toch NIKA?',
    'Joy is iets wat je zelden ziet. August is de maand van de vakantie.',
    'Hoop gaf het gesprek. Storm was aanleiding om te schuiven.',
    'Een Amber Alert, een jetlag en de RvL-training.',
    'Dikke vrienden als Romeo en Julia, en fan van Harry Styles.',
    'Hij gebruikt Daylio en Headspace of Calm.',
    'Pijlers zijn Veilig, Gezond en Kansrijk, met Rust en Regelmaat.',
    'politie Eersel gebeld',
    'De Wil van het kind telt, en de wil van de ouders ook.',
    'In mei en juni zijn we dubbel bezet.',
    'Hij is de heer van het huis.',
    'Veilig Thuis is te bereiken op 0800-2000.',
    'De Roos van Leary hielp ons vandaag.',
    'We doen Triple P, Signs of Safety en de methode Gordon.',
    'Een kind met het syndroom van Down of Asperger.',
    'De Wet op de jeugdzorg is vervangen door de Jeugdwet.',
    'Storm op komst, alle huisbezoeken worden bellen.',
    'Hoop is wat dit gezin nodig heeft.',
    'Wil iemand vanmiddag de notulen maken?',
    'Jan en alleman bemoeit zich ermee.',
    'Gezin komt uit Syrië en spreekt alleen Arabisch.',
    'De gemeente Stede Broec en de gemeente Aalten werken samen.',
    'Bakker en slager op de hoek hebben stageplekken.',
    'De ernst van de situatie is groot, ik ken het gezin.',
    'Kan dit in Teams of moet het via Zivver?',
    'LET OP: VERGADERING VERPLAATST NAAR DINSDAG',
    'Max. 3 gesprekken, daarna naar de Wmo.',
    'Mevrouw was boos, meneer zei niks.',
    'Familie uit Turkije komt deze zomer over.',
    'Een Surinaams-Hindoestaanse moeder zocht een Roma-gezin.',
    'Beste collega’s, graag voor vrijdag jullie uren.',
    'ze eet niet, wil ook niet slapen, mag ook niet naar huis',
    'Optie A. is te duur, B. heeft onze voorkeur',
    'Rek.nr. en Rekestnr volgen, Einddatum ook.',
    'Gedragswetenschapper, Jeugdconsulent en Pleegoma zaten aan tafel',
    'Prader-Willi, hoe begeleid je dat thuis?',
    'Via het Wijkteam Oost kwam de vraag binnen',
    'Voor de Zomer moet het Perspectief duidelijk zijn',
    '',
    'Het is een Meisje van Glas, zei de begeleider.',
    'We werken volgens De Veilige Basis.',
    'Het Beste Besluit nemen we samen.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('the rule of names', () => {
  it('finds the first name when another rule was right about the rest', () => {
    const text = 'Esther van De Wissel belt.';
    const place = () => [{ class: 'institution' as const, from: 11, to: 20 }];
    expect(createGuard([place, ...nameRules], wordLists()).look(text)).toEqual([
      { class: 'name', from: 0, to: 6 },
      { class: 'institution', from: 11, to: 20 },
    ]);
  });

  it.each(['a'.repeat(4_000), 'Jan '.repeat(1_000), 'van de '.repeat(600), 'A.'.repeat(2_000), "x-'".repeat(1_500)])(
    'is quick about a text made to be slow',
    (text) => {
      const began = performance.now();
      namesIn(text);
      expect(performance.now() - began).toBeLessThan(2_000);
    },
  );
});
