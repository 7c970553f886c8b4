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

describe('the name of a school', () => {
  test.each([
    'Hij zit op {school:obs De Regenboog} en eet daar niets.',
    '{school:Praktijkschool Het Sluisplein} schorste haar.',
    '{school:Cluster 3-school De Meerkoet} heeft een plek.',
    '{school:School met de Bijbel Eben Haezer} schreef haar uit.',
    'Haar broertje zit op {school:kdv Dribbeltje}.',
    'meisje van 8, {school:basisschool Het Kompas}, wordt gepest',
    'Zij zit op het {school:Stedelijk Gymnasium} en spijbelt.',
    'zit nu op {school:De Wissel} (vso), daarvoor regulier',
    'juf van groep 7 van de {school:Vlinder} belde',
    'De mentor van het {school:Montaigne Lyceum} is bezorgd',
    'leerling van het {school:ROC Midden-Wad}',
    'De {school:Boomgaardschool} meldt verzuim',
    '{school:cluster 4-school De Heuvelrug} heeft een wachtlijst',
    'Volgens {school:De Klaver} zijn er geen zorgen',
    'Hij is van {school:De Toermalijn} naar {school:De Sprong} gegaan',
    'zit op {school:De Es} in Borger',
    'op het {school:Erasmus} doet hij havo',
    '{school:Talentrijk} heeft hem geschorst en moeder weet het pas net',
    '{school:St. Franciscus} heeft geen ruimte voor een arrangement',
    'sinds hij op {school:Aloysius} zit gaat het bergafwaarts',
    'van de {school:Springplank} hoor ik niks meer',
    'overstap van {school:Juliana van Stolberg} naar sbo loopt vast',
    'via {school:Pius X} kwam er een zorgsignaal',
    'we hebben {school:Aventurijn} gevraagd om een opp',
  ])('is found without its town, and with a kind that says more than school: %s', (line) => {
    const { text, spans } = readMarked(line);
    expect(foundIn(text)).toEqual(spans.map(({ from, to }) => `school: ${text.slice(from, to)}`));
  });

  test.each([
    'hij gaat naar basisschool {school:de regenboog} in de wijk',
    'obs {school:het kompas} wil hem niet meer',
    'groep 6 van {school:de boemerang}, juf belt elke week',
    'hij zit op {school:de zonnebloem}, groep 4, en huilt veel',
    'ze wil niet meer naar {school:de regenboog} omdat ze gepest wordt',
    'zit op {school:parcival college}, 2e klas',
  ])('is found in small letters behind its kind, or where a pupil is: %s', (line) => {
    const { text, spans } = readMarked(line);
    expect(foundIn(text)).toEqual(spans.map(({ from, to }) => `school: ${text.slice(from, to)}`));
  });

  test.each([
    'Op het VMBO is het verzuim hoog, op de HAVO niet.',
    'Het College van Bestuur heeft de nota vastgesteld.',
    'De Wegwijzer van de Jeugdzorg was een aardig rapport.',
    'Basisscholen in Utrecht melden minder, mbo-scholen in Twente klagen.',
    'De Wil van het kind telt, ook in groep 7.',
    'De Roos van Leary en De Nieuwe Autoriteit hielpen de leerkracht.',
    'de methode De Gezinspluim en het boek De Kleine Prins hielpen de klas',
    'Op Snapchat en TikTok gaat het mis, zegt de klas.',
    'Zit op Instagram in plaats van in de les.',
    'hij zit op de bank en gaat niet naar groep 7',
    'De Wijkagent en de Huisarts zijn het eens.',
    'Mevrouw De Wit belde de school.',
    'In Zwolle zit hij op school en daar gaat het goed.',
    'Leerplicht Amsterdam belde over verzuim.',
    'op de basisschool de juf gesproken',
    'De GI zegt gemeente, de SAR zegt niets.',
    'Thuis: Chaos. School: Structuur. Groep: Wisselend.',
    'Directie heeft hem geschorst, Leerplicht is geïnformeerd',
    'De Leerkracht vindt dat er een Onderzoek moet komen',
    'Van het Samenwerkingsverband kregen we een Arrangement',
    'In het kader van Passend Onderwijs is er een Zorgcoördinator',
    'De Evaluatie van de Pilot Thuiszitters is klaar',
    'zit er op de brug al een tijdje iemand te huilen?',
  ])('is not what is no name: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('looking for names of schools and institutions', () => {
  test.each([
    ['one word', 'school'.repeat(20_000)],
    ['capitals in a row', 'De Kliniek '.repeat(10_000)],
    ['small words in a row', `De ${'van de '.repeat(10_000)}`],
    ['kinds put together', 'jeugdzorg-'.repeat(10_000)],
    ['a list of schools', 'obs de regenboog, '.repeat(8_000)],
    ['one sentence of names and words that tell of care', 'De Zon plek 1 '.repeat(500)],
  ])('takes no longer than a text is long: %s', (_, text) => {
    const start = performance.now();
    guard.look(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
