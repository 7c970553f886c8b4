import { asLine, type JobResult, jobNames } from '../../jobs/job.ts';
import { scheduleFor } from '../assemble.doors.ts';
import { cliTexts } from './cli.texts.ts';
import { type Command, fine, no, usage } from './command.ts';
import { readMoment } from './moments.ts';

export const listJobs: Command = {
  run: async (args, world) => {
    const schedule = await scheduleFor(await world.bot());
    const jobs = Object.values(schedule).map(({ name, cron }) => ({ name, cron }));
    if (args.json) world.print(JSON.stringify(jobs));
    else for (const job of jobs) world.print(`${job.name}\t${job.cron}`);
    return fine;
  },
};

/** Runs a job at a moment; with `--dry-run` it prints what would be sent then, and stores nothing. */
export const runJob: Command = {
  run: async (args, world) => {
    const [name] = args.words;
    if (!name) return usage(cliTexts.missing('<taak>'));
    const known = jobNames.find((job) => job === name);
    if (!known) return no(cliTexts.unknownJob(name, jobNames));
    const bot = await world.bot();
    const now = args.at === undefined ? bot.clock.now() : readMoment(args.at, bot.settings.zone);
    if (now === undefined) return no(cliTexts.badInstant(args.at ?? ''));
    const job = (await scheduleFor(bot))[known];
    const { told, counts } = args.dryRun ? await job.preview({ now }) : await job.run({ now });
    for (const line of told) world.print(args.json ? JSON.stringify(line) : asLine(line));
    if (!args.json && told.length === 0)
      world.print(args.dryRun ? cliTexts.jobTried(counted(counts)) : cliTexts.jobDone(counted(counts)));
    return fine;
  },
};

/** What there was of it; what there was none of is left out. */
function counted(counts: JobResult['counts']): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.map(([what, count]) => `${what} ${count}`).join(', ');
}
