import { toBlocks } from '../adapters/slack/block-kit.ts';
import { toModal } from '../adapters/slack/modal.ts';
import { ids } from '../adapters/system/ids.ts';
import { toAdaptiveCard } from '../adapters/teams/adaptive-card.ts';
import { toFormCard } from '../adapters/teams/inline-form.ts';
import { createPlayground } from '../adapters/web/playground/playground.ts';
import { letTimePass, timeSteps } from '../jobs/let-time-pass.ts';
import type { Promptly } from '../jobs/promptly.ts';
import type { Schedule } from '../jobs/schedule.ts';
import type { Bot } from './assemble.ts';
import { conversationTexts } from './conversation/conversation.texts.ts';
import { neutral } from './conversation/guarding.ts';
import type { Converse } from './conversation/reply.ts';

/** Local mode's page, on which one talks with the bot as any member, and lets its clock run. */
export function openPlayground(bot: Bot, converse: Converse, schedule: Schedule, prompt: Promptly) {
  const { unit } = bot.database;
  return createPlayground({
    converse,
    unit,
    clock: bot.clock,
    ids,
    log: bot.log,
    keepable: (words) => neutral(words, { guard: bot.guard, language: 'nl' }),
    renderers: {
      adaptive: toAdaptiveCard,
      adaptiveForm: toFormCard,
      blocks: toBlocks,
      modal: (form, language) => toModal(form, language, ''),
    },
    time: {
      options: (_now, language) =>
        timeSteps.map(({ key }) => ({ key, label: conversationTexts[language].timeSteps[key] })),
      travel: async (key) => {
        await prompt.settle();
        const step = timeSteps.find((known) => known.key === key);
        const zone = bot.settings.zone;
        const target = step?.target(bot.clock.now(), zone) ?? bot.clock.now();
        const told = await letTimePass(target, bot.clock, schedule, bot.jobs([]));
        return { now: bot.clock.now(), told };
      },
    },
  });
}
