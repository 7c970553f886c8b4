import { holidays } from '../../adapters/calendar/holidays.ts';
import { recurrence } from '../../adapters/calendar/recurrence.ts';
import { ids } from '../../adapters/system/ids.ts';
import { forgetMember } from '../../domain/keeping/forget-member.ts';
import { outlookFor } from '../../domain/keeping/outlook.ts';
import { dayAt } from '../../domain/kernel/time.ts';
import { openMatters } from '../keeping/keeping.cards.ts';
import { keepingTexts } from '../keeping/keeping.texts.ts';
import { type Command, fine } from './command.ts';
import { membersTexts } from './members.texts.ts';
import { withMember } from './members.ts';

/** Forgets a member as *wis* in chat does; with `--dry-run` it says what others will notice, what goes and what stays. */
export const forgetByCommand: Command = {
  run: async (args, world) => {
    const bot = await world.bot();
    return withMember(args, bot, async (member, stores, network) => {
      const now = bot.clock.now();
      const matters = openMatters(await outlookFor(member, { stores, network }), 'nl');
      const lines = args.dryRun ? [...matters, ...beforehand] : [...matters, membersTexts.forgotten];
      if (!args.dryRun) {
        const calendar = { holidays: holidays('NL', []), recurrence };
        await forgetMember(member, { ...calendar, now, today: dayAt(now, member.zone), ids, network, stores });
      }
      for (const line of lines) world.print(line);
      return fine;
    });
  },
};

const { goes, goesList, stays, staysList } = keepingTexts.nl;
const beforehand = [
  `${goes}:`,
  ...goesList.map((line) => `  ${line}`),
  `${stays}:`,
  ...staysList.map((line) => `  ${line}`),
  membersTexts.nothingDone,
];
