import { describe, expect, test } from 'vitest';
import { wordLists } from '../../../adapters/system/word-lists.ts';
import { createGuard } from '../../../domain/privacy/guard.ts';
import { bodyRule } from '../../../domain/privacy/rules/bodies.ts';
import { smallBodyRule } from '../../../domain/privacy/rules/small-bodies.ts';
import { readMarked } from '../../privacy/marked.ts';

const guard = createGuard([bodyRule, smallBodyRule], wordLists());

function foundIn(text: string): string[] {
  return guard.look(text).map((found) => `${found.class}: ${text.slice(found.from, found.to)}`);
}

describe('the name of a place of care', () => {
  test.each([
    'de kliniek van {institution:Horizonzorg in Deventer} heeft geen plek',
    'Hij logeert elk weekend bij {institution:De Wilgenroos}.',
    'Ze is weggelopen uit {institution:De Sterrenwal}.',
    'Op {institution:behandelgroep Wulp} is het onrustig.',
    '{institution:MKD De Rakkertjes} stopt in juni.',
    '{institution:De Lariks} heeft de plaatsing beëindigd.',
    '{institution:Ambulant Team Zevenster} komt twee keer per week.',
    'bij {institution:GGZ Rivierduin in Leiden} staat hij op de wachtlijst',
    'pleegzorg {institution:De Vleugel te Nijmegen} stopt ermee',
    'woont in {institution:gezinshuis Het Anker in Ommen}',
    'verblijft op {institution:zorgboerderij De Klaproos bij Dalfsen}',
    'opgenomen bij {institution:Zonneburg in Deventer}',
    '{institution:Behandelcentrum De Bocht (Utrecht}) heeft afgewezen',
    'opgenomen in {institution:Kliniek De Branding, Castricum}',
    'geplaatst bij {institution:Jeugdhulp Vechtdal in Hardenberg}',
    'Bij {institution:Stichting Eb en Vloed in Krimpen aan den IJssel} is plek',
    'Wie kent een plek als {institution:Huize Sparrenrust in Wolvega}?',
    '{institution:Kraamhotel Ooievaar in Delft} maakt zich zorgen',
    'judo bij {institution:Budokai Almelo}',
    'trainer van vv {institution:Sparta Nijkerk}',
    '{institution:jongerenhuis west in gouda} heeft hem eruit gezet',
    '{institution:Boksschool Knockout in Almere} is zijn houvast',
  ])('is found with the town it is in: %s', (line) => {
    const { text, spans } = readMarked(line);
    expect(foundIn(text)).toEqual(spans.map(({ from, to }) => `institution: ${text.slice(from, to)}`));
  });

  test.each([
    'Bel Veilig Thuis in Utrecht of de GGD in Zwolle.',
    '3.2 Risicofactoren en Beschermende Factoren',
    'De Gecertificeerde Instelling schreef een besluit.',
    'De Juiste Hulp op de Juiste Plek, dat is de ambitie.',
    'De Kleine Prins lezen we voor op de groep.',
    'Jeugdbescherming in Overijssel heeft een wachtlijst.',
    'De gemeente Ede zoekt een kliniek in Gelderland.',
    'Volgens het Nederlands Jeugdinstituut werkt Triple P.',
    'Het CJG in Rijswijk en het wijkteam Noord doen mee.',
    'De Raad voor de Kinderbescherming in Arnhem doet onderzoek.',
    'Pleegzorg in Drenthe heeft een tekort aan gezinnen.',
    'Is er een wachtlijst bij Jeugdzorg in Gelderland?',
    'Kinderarts in Zwolle zegt: gewoon afwachten.',
    'Gezinshuizen in Friesland zitten vol.',
    'De William Schrikker Stichting voert de maatregel uit.',
    'Het Leger des Heils heeft plek in Groningen.',
    'CCE en K-EET denken mee, de VNG en het NJi ook.',
    'Bij Bureau Halt in Breda is hij geweest.',
    'Ouders in Den Haag krijgen sneller hulp.',
    'De Jeugdbeschermingstafel in Eindhoven was vol.',
    'UWV in Assen, SVB in Leiden en Halt in Goes reageren niet.',
    'Pleegmoeder in Ede kan niet meer.',
    'Wij werken met Geweldloos Verzet in Zwolle en omgeving.',
    'De Crisisdienst Jeugd Utrecht kwam niet opdagen',
    'We volgen het Protocol Kindermishandeling van het Rijk',
    'Vanuit Zorg en Veiligheid is gevraagd om een Plan van Aanpak',
  ])('is not a kind, a body of everybody’s, or a town alone: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
