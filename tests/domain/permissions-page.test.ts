import { expect, test } from 'vitest';
import { accessPermissions } from '../../domain/access/access.permissions.ts';
import { agreementPermissions } from '../../domain/agreements/agreement.permissions.ts';
import { consultationPermissions } from '../../domain/consultations/consultation.permissions.ts';
import { expertisePermissions } from '../../domain/expertise/expertise.permissions.ts';
import { allows, type Permissions } from '../../domain/kernel/permissions.ts';
import { lessonPermissions } from '../../domain/lessons/lesson.permissions.ts';
import { meetingPermissions } from '../../domain/meetings/meeting.permissions.ts';
import { undeliveredPermissions } from '../../domain/nudges/undelivered.permissions.ts';
import { quotePermissions } from '../../domain/quotes/quote.permissions.ts';
import { signalPermissions } from '../../domain/signals/signal.permissions.ts';
import { supervisionPermissions } from '../../domain/supervision/supervision.permissions.ts';
import * as words from './permissions-page.words.ts';

function tableOf<Action extends string, Relation extends string>(
  table: Permissions<Action, Relation>,
  actions: Readonly<Record<Action, string>>,
  relations: Readonly<Record<Relation, string>>,
): string {
  const columns = Object.keys(relations) as Relation[];
  const rows = (Object.keys(table) as Action[]).map((action) => [
    actions[action],
    ...columns.map((relation) => (allows(table, action, [relation]) ? 'ja' : '–')),
  ]);
  const head = ['', ...columns.map((column) => relations[column])];
  return [head, head.map((_, index) => (index === 0 ? '---' : ':---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

const page = `# Wie mag wat

Deze tabellen komen uit de code zelf (\`domain/*/*.permissions.ts\`); een test schrijft ze op en ziet het als ze verschillen.
Wie meer dan één rol heeft, mag alles wat een van die rollen mag.

## Afspraken

Eigenaar is wie de afspraak oppakt: een deelnemer, de vertegenwoordigers van een partij, of bij een gremium wie ervoor
handelt (secretariaat, voorzitter, kartrekker, projectleider of procesleider). Secretariaat is dat van het gremium waar
de afspraak bij hoort; lid is wie daarin zit, of in het gremium dat haar oppakt. Wie een afspraak niet mag zien, hoort ook niet dat zij er is. Er is geen weg omhoog: niemand
kan iets omdat die boven een ander staat.

${tableOf(agreementPermissions, words.agreementActions, words.agreementRelations)}

Een afspraak maken kan ieder lid van het netwerk; op de lijst van een gremium zetten alleen wie erin zit. Het
voortgangsbericht van een gremium versturen of tegenhouden kan alleen wie het secretariaat voert, of bij gebrek daaraan
wie het gremium leidt.

## Bijeenkomsten

Lid is wie in het gremium zit. De agenda van de adviesraad is van de leden zelf: wie daar het secretariaat voert, is
alleen de organisatie. Bij de SAR en het AO heeft het bureau uit zichzelf geen rechten. Een punt aanpassen kan de
inbrenger zolang die over de agenda mag meepraten.

${tableOf(meetingPermissions, words.meetingActionWords, words.meetingRelationWords)}

## Signalen

Wie het nu heeft, is bij het expertteam de voorzitter of het secretariaat. In het landsdeel is dat de projectleider, of wie
het BEN of het voorzittersoverleg leidt of er het secretariaat voert. Bij de SAR is het de procesleider, de voorzitter of
het secretariaat. Expertteam, landsdeel en SAR zijn diezelfde mensen, ook als een ander gremium het signaal nu heeft: het
expertteam voor de eigen regio altijd, het landsdeel zolang het daar of verder is, de SAR zolang het daar is. Het bureau heeft geen
eigen rechten. Een ingetrokken signaal is er voor niemand meer.

Een kritisch incident zien alleen de melder en de voorzitter van het expertteam in die regio (vertrouwd). Voor anderen
bestaat het niet.

${tableOf(signalPermissions, words.signalActionWords, words.signalRelationWords)}

Het bericht in de chat waarvan een signaal is gemaakt, ziet alleen de melder: het zou zeggen wie het schreef.

## Woorden uit de chat

Wie van een bericht van een ander een afspraak of signaal wil maken, vraagt het eerst. Wat iemand schreef, is tussen de
schrijver en de vrager. De vrager gebruikt het pas na een ja. Daarna, bij een nee, en na twee weken wordt het gewist.

${tableOf(quotePermissions, words.quoteActionWords, words.quoteRelationWords)}

## Consultatie

Screener en voorzitter zijn die van het regionaal expertteam (RET) waar de vraag ligt; iedere screener vervangt de
andere. Een expert die *nu niet* zegt, telt niet meer mee. Leden van het RET lezen pas mee als de vraagsteller met de
tafel heeft ingestemd. Wie erbij is gehaald, ziet nummer en stap. Wat is ingetrokken, is weer van de vraagsteller alleen.
Het bureau ziet niets. Wie een consultatie leest en haar niet zelf stelde, laat een regel achter.

${tableOf(consultationPermissions, words.consultationActionWords, words.consultationRelationWords)}

## Leerpunten

Wie hielp, is wie meedacht, de contactpersoon of een screener van het expertteam, maar nooit wie de vraag stelde. Zolang een
leerpunt onderweg is, zien alleen deze mensen het, ook het bureau en het RET niet. Is het gedeeld, dan vindt ieder lid het,
en ziet niemand waar het vandaan komt. Een screener deelt nooit een leerpunt uit een eigen vraag.

${tableOf(lessonPermissions, words.lessonActionWords, words.lessonRelationWords)}

## Expertise

De screener ziet van een ander alleen "heeft ruimte", nooit hoeveel.

${tableOf(expertisePermissions, words.expertiseActionWords, words.expertiseRelationWords)}

## Supervisie en intervisie

Uren en afwezigheid zijn van de deelnemer zelf. Niemand anders ziet ze, ook het bureau niet.

${tableOf(supervisionPermissions, words.supervisionActions, words.supervisionRelations)}

## Toegang

Bureau is ieder met een plek in het bureau van het netwerk. Wie niet bekend is, kan om toegang vragen en verder niets. Komt
die uit een werkruimte die het bureau niet heeft goedgekeurd, dan kan ook dat niet. Voor andere leden bestaat dit alles niet.

${tableOf(accessPermissions, words.accessActionWords, words.accessRelationWords)}

## Niet aangekomen

Het bureau ziet aan wie iets niet aankwam, waarom, en over wat voor ding het ging; nooit wat er stond. Secretariaat is dat
van het gremium van het kanaal.

${tableOf(undeliveredPermissions, words.undeliveredActionWords, words.undeliveredRelationWords)}
`;

test('docs/permissions.md says what the code allows', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/permissions.md');
});
