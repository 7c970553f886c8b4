// Who may import whom: the rings of the house, as rules. Imports of types count too. tests/architecture plants a
// violation of every rule below, so that none of them can fall silent.

/** Each may use the ones before it. */
const DOMAIN_FEATURES = [
  'likeness',
  'network',
  'access',
  'quotes',
  'expertise',
  'meetings',
  'agreements',
  'signals',
  'lessons',
  'consultations',
  'supervision',
  'keeping',
];

/** What an adapter speaks to the outside with. A package stands with one adapter only; zod is for every door. */
const PACKAGES_OF_ADAPTER = {
  calendar: ['date-holidays', 'rrule', 'ical-generator', 'timezones-ical-library'],
  database: ['@prisma/[^/]+', 'better-sqlite3', 'pg'],
  'network-file': ['yaml'],
  slack: ['@slack/[^/]+'],
  system: ['pino'],
  teams: ['botbuilder', 'botframework-[^/]+', '@microsoft/[^/]+'],
  web: ['adaptivecards', 'prom-client'],
};

/** Parts of bot/ that are no feature; what a feature may import is written once, below. */
const BOT_SHARED = ['view', 'conversation', 'language', 'cli'];

const packages = (...names) => `node_modules/(${names.join('|')})(/|$)`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const domain = [
  rule(
    'domain-is-pure',
    'domain says what is true: it imports nothing from outside, no package and no node: module.',
    { path: '^domain/' },
    { pathNot: '^domain/' },
  ),
  rule(
    'domain-kernel-stands-alone',
    'The kernel is what everything else stands on.',
    { path: '^domain/kernel/' },
    { path: '^domain/', pathNot: '^domain/kernel/' },
  ),
  rule(
    'domain-privacy-stands-low',
    'The guard knows of texts, not of features.',
    { path: '^domain/privacy/' },
    { path: '^domain/', pathNot: '^domain/(privacy|kernel)/' },
  ),
  rule(
    'domain-nudges-know-no-feature',
    'Nudges are about anything: they know who is told (network), not what about.',
    { path: '^domain/nudges/' },
    { path: '^domain/', pathNot: '^domain/(nudges|kernel|privacy|network)/' },
  ),
  ...DOMAIN_FEATURES.map((feature, place) =>
    rule(
      `domain-order-${feature}`,
      `${feature} may use the features before it: ${DOMAIN_FEATURES.join(' → ')}.`,
      { path: `^domain/${feature}/` },
      {
        path: '^domain/[^/]+/',
        pathNot: `^domain/(kernel|privacy|nudges|${DOMAIN_FEATURES.slice(0, place + 1).join('|')})/`,
      },
    ),
  ),
  rule(
    'domain-insides-stay-inside',
    'Of another feature the use cases and ports are for everyone; its permissions and its nudges are its own.',
    { path: '^domain/([^/]+)/' },
    { path: '^domain/[^/]+/.+\\.(permissions|nudges)\\.ts$', pathNot: '^domain/$1/' },
  ),
  rule(
    'domain-stores-is-for-outside',
    'domain/stores.ts gathers every store for the rings around; a feature asks for its own.',
    { path: '^domain/[^/]+/' },
    { path: '^domain/stores\\.ts$' },
  ),
];

const bot = [
  rule(
    'bot-feature-imports',
    'A feature knows itself, the shared parts of bot, the vocabularies of others, the domain and zod.',
    { path: '^bot/([^/]+)/', pathNot: `^bot/(${BOT_SHARED.join('|')})/` },
    {
      pathNot: [
        '^bot/$1/',
        '^bot/(view|conversation|language)/',
        '^bot/[^/]+/[^/]+\\.vocabulary\\.ts$',
        '^domain/',
        packages('zod'),
      ],
    },
  ),
  rule(
    'bot-language-imports',
    'Reading Dutch needs days and chrono-node, and nothing of who is talking.',
    { path: '^bot/language/' },
    { pathNot: ['^bot/language/', '^domain/kernel/', packages('chrono-node')] },
  ),
  rule(
    'bot-view-imports',
    'A card or a form is a value; it knows no conversation.',
    { path: '^bot/view/' },
    { pathNot: ['^bot/view/', '^domain/', packages('zod')] },
  ),
  rule(
    'bot-conversation-imports',
    'The conversation is the same for every feature, so it knows none.',
    { path: '^bot/conversation/' },
    { pathNot: ['^bot/(conversation|view|language)/', '^domain/', packages('zod')] },
  ),
  rule(
    'only-assemble-wires',
    'Within bot only bot/assemble.ts and its parts know adapters and jobs, with the entrances that stand before it.',
    { path: '^bot/', pathNot: ['^bot/assemble\\.', '^bot/main\\.ts$', '^bot/cli/'] },
    { path: '^(adapters|jobs)/' },
  ),
  rule(
    'assemble-is-for-entrances',
    'Only the entrances (the server, the command line) and tests put the whole together.',
    { pathNot: ['^bot/assemble\\.', '^bot/main\\.ts$', '^bot/cli/', '^tests/'] },
    { path: '^bot/assemble\\.' },
  ),
  rule(
    'entrances-are-not-imported',
    'Nothing is built on an entrance, except the entrance itself.',
    { pathNot: ['^bot/main\\.ts$', '^bot/cli/', '^tests/'] },
    { path: ['^bot/main\\.ts$', '^bot/cli/'] },
  ),
];

const jobs = rule(
  'jobs-imports',
  'A job knows what is owed and how to say it, and can wait; the rest comes in as values.',
  { path: '^jobs/' },
  { pathNot: ['^jobs/', '^domain/', '^bot/conversation/', packages('node-cron'), '^timers/promises$'] },
);

const adapters = [
  rule(
    'adapter-imports-no-adapter',
    'What one adapter needs of another is handed to it as a function.',
    { path: '^adapters/([^/]+)/' },
    { path: '^adapters/', pathNot: '^adapters/$1/' },
  ),
  rule(
    'adapter-imports',
    'Of our own code an adapter knows itself, bot and domain.',
    { path: '^adapters/' },
    { path: '^(jobs|scripts|prisma)/' },
  ),
  rule(
    'adapter-packages',
    'An adapter that is not in the table above has no packages yet, besides zod.',
    { path: '^adapters/', pathNot: `^adapters/(${Object.keys(PACKAGES_OF_ADAPTER).join('|')})/` },
    { path: 'node_modules/', pathNot: packages('zod') },
  ),
  ...Object.entries(PACKAGES_OF_ADAPTER).flatMap(([adapter, names]) => [
    rule(
      `adapter-${adapter}-packages`,
      `adapters/${adapter} uses only the packages that stand with it in the table above, and zod.`,
      { path: `^adapters/${adapter}/` },
      { path: 'node_modules/', pathNot: packages('zod', ...names) },
    ),
    rule(
      `${adapter}-packages-only-there`,
      `What belongs to adapters/${adapter} is not used by the rest of the house.`,
      { pathNot: [`^adapters/${adapter}/`, '^(tests|scripts|prisma)/', '^[^/]+$', 'node_modules/'] },
      { path: packages(...names) },
    ),
  ]),
  rule(
    'generated-client-only-in-database',
    'Prisma stays inside adapters/database, its generated client too.',
    { pathNot: ['^adapters/database/', '^tests/adapters/database/'] },
    { path: '^adapters/database/generated/' },
  ),
];

const everywhere = [
  rule('no-circular', 'Two files that need each other are one, or three.', {}, { circular: true }),
  rule('no-unresolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  rule(
    'listed-in-package-json',
    'What we import is named in package.json, and not left to what others happen to bring along.',
    { path: '^(bot|domain|adapters|jobs|scripts|tests)/' },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  rule(
    'no-development-packages',
    'What only development has is not there when the bot runs.',
    { path: '^(bot|domain|adapters|jobs)/', pathNot: '^adapters/web/playground/page/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
  ),
  rule(
    'house-knows-no-tests',
    'Tests and scripts stand around the house.',
    { path: '^(bot|domain|adapters|jobs)/' },
    { path: '^(tests|scripts)/' },
  ),
  rule(
    'ready-needs-nothing',
    'scripts/ready.mjs runs before anything is installed.',
    { path: '^scripts/ready(\\.mjs$|/)' },
    { pathNot: '^scripts/ready', dependencyTypesNot: ['core'] },
  ),
];

export default {
  forbidden: [...domain, ...bot, jobs, ...adapters, ...everywhere],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/', '^adapters/database/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    exoticRequireStrings: [],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
