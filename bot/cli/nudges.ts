import type { NetworkView } from '../../domain/network/lookup.ts';
import { allUndelivered, resendOne, type Undelivered } from '../../domain/nudges/undelivered.ts';
import { addressOf } from '../../jobs/job.ts';
import type { Bot } from '../assemble.ts';
import { cliTexts } from './cli.texts.ts';
import { type Command, fine, no, usage } from './command.ts';
import { nudgesTexts } from './nudges.texts.ts';

/** What did not arrive, a line a message: what it was about by kind, and nothing of what it said. */
export const listUndelivered: Command = {
  run: async (args, world) => {
    const rows = await inUnit(await world.bot(), async (nudgeWorld) =>
      (await allUndelivered(nudgeWorld)).map((each) => rowOf(each, nudgeWorld.network)),
    );
    if (args.json) world.print(JSON.stringify(rows));
    else if (rows.length === 0) world.print(nudgesTexts.nothing);
    else for (const row of rows) world.print(lineOf(row));
    return fine;
  },
};

/** Owes one of them anew: by its own key, or by that of a nudge in it. */
export const resendUndelivered: Command = {
  run: async (args, world) => {
    const [key] = args.words;
    if (!key) return usage(cliTexts.missing('<sleutel>'));
    const { sent, to } = await inUnit(await world.bot(), async (nudgeWorld) => {
      const outcome = await resendOne(key, nudgeWorld);
      return { sent: outcome, to: outcome.done ? addressOf(outcome.value.to, nudgeWorld.network) : '' };
    });
    if (!sent.done) return no(nudgesTexts.refusals[sent.refusal.code](key));
    world.print(args.json ? JSON.stringify({ key: sent.value.id, to }) : nudgesTexts.resent(to));
    return fine;
  },
};

function inUnit<Result>(
  { database, clock }: Bot,
  work: (world: Parameters<typeof allUndelivered>[0]) => Promise<Result>,
): Promise<Result> {
  return database.unit.run(async (stores) => work({ now: clock.now(), network: await stores.network.load(), stores }));
}

interface Row extends Pick<Undelivered, 'reason' | 'kinds' | 'ofUse'> {
  readonly key: string;
  readonly to: string;
  readonly since: string;
}

function rowOf({ id, to, reason, since, kinds, ofUse }: Undelivered, network: NetworkView): Row {
  return { key: id, to: addressOf(to, network), reason, since: new Date(since).toISOString(), kinds, ofUse };
}

function lineOf({ key, to, reason, since, kinds, ofUse }: Row): string {
  return [key, to, nudgesTexts.reasons[reason], since, kinds.join('+'), nudgesTexts.useful(ofUse)].join('\t');
}
