import type { Planted } from './planted-house.ts';

export interface Forbidden extends Planted {
  /** The rule that must report it. */
  readonly rule: string;
  /** A second import, where one alone breaks nothing. */
  readonly also?: Planted;
  /** Left out: the import is planted both ways, since an import of types counts as well. */
  readonly only?: 'value' | 'type';
}

/** At least one violation of every rule. Each file is planted once more, importing only a type. */
export const forbidden: readonly Forbidden[] = [
  { rule: 'domain-is-pure', from: 'domain/signals/reads-a-file.ts', to: 'node:fs' },
  { rule: 'domain-is-pure', from: 'domain/signals/parses.ts', to: 'zod' },
  { rule: 'domain-is-pure', from: 'domain/signals/shows.ts', to: 'bot/view/card.ts' },
  { rule: 'domain-kernel-stands-alone', from: 'domain/kernel/peeks.ts', to: 'domain/network/network.ts' },
  { rule: 'domain-privacy-stands-low', from: 'domain/privacy/peeks.ts', to: 'domain/network/network.ts' },
  { rule: 'domain-nudges-know-no-feature', from: 'domain/nudges/peeks.ts', to: 'domain/agreements/agreement.ts' },
  { rule: 'domain-order-likeness', from: 'domain/likeness/peeks.ts', to: 'domain/network/network.ts' },
  { rule: 'domain-order-network', from: 'domain/network/peeks.ts', to: 'domain/meetings/meeting.ts' },
  { rule: 'domain-order-access', from: 'domain/access/reads.ts', to: 'domain/quotes/quote.ts' },
  { rule: 'domain-order-quotes', from: 'domain/quotes/reads.ts', to: 'domain/meetings/meetings.ts' },
  { rule: 'domain-order-expertise', from: 'domain/expertise/peeks.ts', to: 'domain/meetings/meeting.ts' },
  { rule: 'domain-order-meetings', from: 'domain/meetings/peeks.ts', to: 'domain/agreements/agreement.ts' },
  { rule: 'domain-order-agreements', from: 'domain/agreements/peeks.ts', to: 'domain/supervision/supervision.ts' },
  { rule: 'domain-order-signals', from: 'domain/signals/peeks.ts', to: 'domain/lessons/lesson.ts' },
  { rule: 'domain-order-lessons', from: 'domain/lessons/peeks.ts', to: 'domain/consultations/consultation.ts' },
  {
    rule: 'domain-order-consultations',
    from: 'domain/consultations/peeks.ts',
    to: 'domain/supervision/supervision.ts',
  },
  { rule: 'domain-order-supervision', from: 'domain/supervision/peeks.ts', to: 'domain/keeping/outlook.ts' },
  { rule: 'domain-order-keeping', from: 'domain/keeping/peeks.ts', to: 'domain/unheard/of.ts' },
  { rule: 'domain-insides-stay-inside', from: 'domain/signals/may.ts', to: 'domain/network/network.permissions.ts' },
  { rule: 'domain-insides-stay-inside', from: 'domain/signals/when.ts', to: 'domain/meetings/meeting.nudges.ts' },
  { rule: 'domain-stores-is-for-outside', from: 'domain/agreements/keeps.ts', to: 'domain/stores.ts' },

  { rule: 'bot-feature-imports', from: 'bot/agreements/peeks.ts', to: 'bot/supervision/supervision.cards.ts' },
  { rule: 'bot-feature-imports', from: 'bot/agreements/reads.ts', to: 'node:fs' },
  { rule: 'bot-feature-imports', from: 'bot/agreements/dates.ts', to: 'chrono-node' },
  { rule: 'bot-feature-imports', from: 'bot/agreements/lists.ts', to: 'bot/features.ts' },
  { rule: 'bot-feature-imports', from: 'bot/agreements/stores.ts', to: 'adapters/database/client.ts' },
  { rule: 'bot-language-imports', from: 'bot/language/peeks.ts', to: 'domain/network/network.ts' },
  { rule: 'bot-view-imports', from: 'bot/view/peeks.ts', to: 'bot/conversation/reply.ts' },
  { rule: 'bot-conversation-imports', from: 'bot/conversation/peeks.ts', to: 'bot/agreements/agreements.feature.ts' },
  { rule: 'only-assemble-wires', from: 'bot/features.ts', to: 'adapters/system/clock.ts' },
  { rule: 'only-assemble-wires', from: 'bot/agreements/plans.ts', to: 'jobs/schedule.ts' },
  { rule: 'assemble-is-for-entrances', from: 'bot/elsewhere.ts', to: 'bot/assemble.ts' },
  { rule: 'assemble-is-for-entrances', from: 'adapters/web/server.ts', to: 'bot/assemble.ts' },
  { rule: 'assemble-is-for-entrances', from: 'bot/elsewhere.ts', to: 'bot/assemble.doors.ts' },
  { rule: 'entrances-are-not-imported', from: 'jobs/starts.ts', to: 'bot/main.ts' },

  { rule: 'jobs-imports', from: 'jobs/keeps.ts', to: 'adapters/database/client.ts' },
  { rule: 'jobs-imports', from: 'jobs/peeks.ts', to: 'bot/agreements/agreements.cards.ts' },
  { rule: 'jobs-imports', from: 'jobs/reads.ts', to: 'node:fs' },

  { rule: 'adapter-imports-no-adapter', from: 'adapters/web/playground/draws.ts', to: 'adapters/slack/block-kit.ts' },
  { rule: 'adapter-imports', from: 'adapters/web/works.ts', to: 'jobs/schedule.ts' },
  { rule: 'adapter-packages', from: 'adapters/newcomer/logs.ts', to: 'pino' },
  { rule: 'adapter-calendar-packages', from: 'adapters/calendar/logs.ts', to: 'pino' },
  { rule: 'adapter-database-packages', from: 'adapters/database/logs.ts', to: 'pino' },
  { rule: 'adapter-network-file-packages', from: 'adapters/network-file/logs.ts', to: 'pino' },
  { rule: 'adapter-slack-packages', from: 'adapters/slack/logs.ts', to: 'pino' },
  { rule: 'adapter-system-packages', from: 'adapters/system/reads.ts', to: 'yaml' },
  { rule: 'adapter-teams-packages', from: 'adapters/teams/logs.ts', to: 'pino' },
  { rule: 'adapter-web-packages', from: 'adapters/web/logs.ts', to: 'pino' },
  { rule: 'calendar-packages-only-there', from: 'bot/view/repeats.ts', to: 'rrule' },
  { rule: 'database-packages-only-there', from: 'jobs/queries.ts', to: '@prisma/client' },
  { rule: 'database-packages-only-there', from: 'adapters/web/queries.ts', to: 'better-sqlite3' },
  { rule: 'network-file-packages-only-there', from: 'adapters/slack/yaml.ts', to: 'yaml' },
  { rule: 'slack-packages-only-there', from: 'bot/conversation/slacks.ts', to: '@slack/bolt' },
  { rule: 'system-packages-only-there', from: 'bot/conversation/logs.ts', to: 'pino' },
  { rule: 'teams-packages-only-there', from: 'adapters/slack/teams.ts', to: 'botbuilder' },
  { rule: 'teams-packages-only-there', from: 'bot/main.ts', to: '@microsoft/teams-ai' },
  { rule: 'web-packages-only-there', from: 'adapters/teams/renders.ts', to: 'adaptivecards' },
  {
    rule: 'generated-client-only-in-database',
    from: 'bot/assemble.ts',
    to: 'adapters/database/generated/sqlite/client.ts',
  },

  {
    rule: 'no-circular',
    from: 'domain/network/one.ts',
    to: 'domain/network/other.ts',
    also: { from: 'domain/network/other.ts', to: 'domain/network/one.ts' },
    only: 'value',
  },
  {
    rule: 'no-circular',
    from: 'domain/network/this.ts',
    to: 'domain/network/that.ts',
    also: { from: 'domain/network/that.ts', to: 'domain/network/this.ts' },
    only: 'type',
  },
  { rule: 'no-unresolvable', from: 'bot/view/lost.ts', to: 'not-there-at-all' },
  { rule: 'listed-in-package-json', from: 'tests/lucky.ts', to: 'brought-along' },
  { rule: 'no-development-packages', from: 'adapters/web/tries.ts', to: 'playwright-core', only: 'value' },
  { rule: 'house-knows-no-tests', from: 'adapters/web/borrows.ts', to: 'tests/fakes/clock.ts' },
  { rule: 'ready-needs-nothing', from: 'scripts/ready/needs.mjs', to: 'zod', only: 'value' },
];

/** What the table allows, so that the rules are known not to forbid everything. */
export const allowed: readonly Planted[] = [
  { from: 'domain/agreements/fine-kernel.ts', to: 'domain/kernel/time.ts' },
  { from: 'domain/agreements/fine-earlier.ts', to: 'domain/network/network.ts' },
  { from: 'domain/agreements/fine-nudges.ts', to: 'domain/nudges/nudge.ts' },
  { from: 'domain/agreements/fine-own.ts', to: 'domain/agreements/agreement.permissions.ts' },
  { from: 'domain/stores.ts', to: 'domain/agreements/agreement.store.ts' },
  { from: 'bot/agreements/fine-vocabulary.ts', to: 'bot/supervision/supervision.vocabulary.ts' },
  { from: 'bot/agreements/fine-reply.ts', to: 'bot/conversation/reply.ts' },
  { from: 'bot/agreements/fine-days.ts', to: 'bot/language/days.ts' },
  { from: 'bot/agreements/fine-zod.ts', to: 'zod' },
  { from: 'bot/agreements/fine-domain.ts', to: 'domain/agreements/agreement.ts' },
  { from: 'bot/language/fine-chrono.ts', to: 'chrono-node' },
  { from: 'bot/cli/fine-assemble.ts', to: 'bot/assemble.ts' },
  { from: 'bot/cli/fine-node.ts', to: 'node:fs' },
  { from: 'tests/fine-assemble.ts', to: 'bot/assemble.ts' },
  { from: 'tests/fine-development.ts', to: 'fast-check' },
  { from: 'jobs/fine-cron.ts', to: 'node-cron' },
  { from: 'jobs/fine-courier.ts', to: 'bot/conversation/courier.ts' },
  { from: 'adapters/slack/fine-bolt.ts', to: '@slack/bolt' },
  { from: 'adapters/slack/fine-zod.ts', to: 'zod' },
  { from: 'adapters/slack/fine-bot.ts', to: 'bot/view/card.ts' },
  { from: 'adapters/database/fine-prisma.ts', to: '@prisma/client' },
  { from: 'adapters/database/fine-generated.ts', to: 'adapters/database/generated/sqlite/client.ts' },
  { from: 'adapters/network-file/fine-yaml.ts', to: 'yaml' },
  { from: 'scripts/ready/fine-node.mjs', to: 'node:fs' },
];
