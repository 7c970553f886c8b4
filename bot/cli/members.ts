import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Member } from '../../domain/network/network.ts';
import type { Bot } from '../assemble.ts';
import type { BotStores } from '../conversation/stores.ts';
import { everythingKeptOf } from '../keeping/everything.ts';
import { cliTexts } from './cli.texts.ts';
import { type Args, type Command, fine, no, type Result, usage } from './command.ts';

/** Everything kept about one member, in one piece: their right under the AVG (domain handbook 7.3). */
export const exportMember: Command = {
  run: async (args, world) =>
    withMember(args, await world.bot(), async (member, stores, network) => {
      world.print(JSON.stringify(await everythingKeptOf(member, stores, network), undefined, 2));
      return fine;
    }),
};

/** Works on one member in one unit, or says why it does not. */
export async function withMember(
  { words: [email] }: Args,
  { database }: Pick<Bot, 'database'>,
  work: (member: Member, stores: BotStores, network: NetworkView) => Promise<Result>,
): Promise<Result> {
  if (!email) return usage(cliTexts.missing('<e-mail>'));
  return database.unit.run(async (stores) => {
    const network = await stores.network.load();
    const member = network.memberByEmail(email);
    return member ? work(member, stores, network) : no(cliTexts.unknownMember(email));
  });
}
