import { expect, test } from 'vitest';
import {
  type AgreementAction,
  type AgreementRelation,
  agreementPermissions,
} from '../../../domain/agreements/agreement.permissions.ts';
import { allows, type Permissions } from '../../../domain/kernel/permissions.ts';
import {
  type SupervisionAction,
  type SupervisionRelation,
  supervisionPermissions,
} from '../../../domain/supervision/supervision.permissions.ts';

const agreementActions: Readonly<Record<AgreementAction, string>> = {
  see: 'zien',
  'remind-me': 'zich laten herinneren',
  tell: 'vertellen hoe het staat',
  settle: 'gedaan melden',
  move: 'andere datum afspreken',
  'get-stuck': 'zeggen dat het vastloopt',
  'ask-help': 'hulp vragen',
  'offer-help': 'hulp aanbieden',
  'hand-over': 'overdragen',
  drop: 'laten vervallen',
  place: 'opgave en bijeenkomst aanvullen',
  undo: 'ongedaan maken, zolang er niets mee is gedaan',
};

const agreementRelations: Readonly<Record<AgreementRelation, string>> = {
  owner: 'eigenaar',
  maker: 'maker',
  secretary: 'secretariaat',
  'body-member': 'lid van het gremium',
  other: 'ieder ander',
};

const supervisionActions: Readonly<Record<SupervisionAction, string>> = {
  see: 'zien',
  log: 'noteren',
  edit: 'aanpassen',
  remove: 'wissen',
};

const supervisionRelations: Readonly<Record<SupervisionRelation, string>> = {
  self: 'de deelnemer zelf',
  other: 'ieder ander',
};

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

${tableOf(agreementPermissions, agreementActions, agreementRelations)}

Een afspraak maken kan ieder lid van het netwerk; op de lijst van een gremium zetten alleen wie erin zit. Het
voortgangsbericht van een gremium versturen of tegenhouden kan alleen wie het secretariaat voert, of bij gebrek daaraan
wie het gremium leidt.

## Supervisie en intervisie

Uren en afwezigheid zijn van de deelnemer zelf. Niemand anders ziet ze, ook het bureau niet.

${tableOf(supervisionPermissions, supervisionActions, supervisionRelations)}
`;

test('docs/permissions.md says what the code allows', async () => {
  await expect(page).toMatchFileSnapshot('../../../docs/permissions.md');
});
