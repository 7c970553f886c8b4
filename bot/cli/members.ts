import { mayAgreement, ownersOf } from '../../domain/agreements/agreement.permissions.ts';
import { type Agreement, ownerKey } from '../../domain/agreements/agreement.ts';
import { day, instant } from '../../domain/kernel/time.ts';
import { cliTexts } from './cli.texts.ts';
import { type Command, fine, no, usage } from './command.ts';
import { requestsKeptOf } from './members.access.ts';
import { consultationsIn, expertiseIn, lessonsIn } from './members.care.ts';
import { meetingsKeptOf } from './members.meetings.ts';
import { quotesKeptOf } from './members.quotes.ts';
import { signalsKeptOf } from './signals.ts';

const always = { from: day('0001-01-01'), to: day('9999-12-31') };

/** Everything kept about one member, in one piece: their right under the AVG (domain handbook 7.3). */
export const exportMember: Command = {
  run: async (args, world) => {
    const [email] = args.words;
    if (!email) return usage(cliTexts.missing('<e-mail>'));
    const bot = await world.bot();
    const kept = await bot.database.unit.run(async (stores) => {
      const network = await stores.network.load();
      const member = network.memberByEmail(email);
      if (!member) return undefined;
      const owned = await stores.agreements.ownedBy(ownersOf(member), { settledSince: instant(0) });
      const agreements = distinct([...owned, ...(await stores.agreements.involving(member.id))]);
      const wishes = (await stores.agreements.wishes(always)).filter((wish) => wish.member === member.id);
      const progress = await stores.agreements.progressOf(agreements.map((agreement) => agreement.id));
      const { id, ...known } = member;
      return {
        member: known,
        preferences: { ...(await stores.preferences.of(id)), member: undefined },
        accounts: (await stores.accounts.of(id)).map(({ platform, tenant, user }) => ({ platform, tenant, user })),
        accessRequests: await requestsKeptOf(member, stores),
        supervision: (await stores.supervision.all(id)).map(({ kind, minutes, day, note }) => ({
          entry: kind,
          minutes,
          day,
          ...(note ? { note } : {}),
        })),
        absences: (await stores.supervision.absences(id, always)).map(({ from, to }) => ({
          from,
          to,
        })),
        agreements: agreements.map((agreement) => ({
          about: agreement.about,
          owner:
            agreement.owner.kind === 'member'
              ? network.member(agreement.owner.member)?.email
              : ownerKey(agreement.owner),
          due: agreement.due,
          state: agreement.state,
          ...(agreement.source && mayAgreement(member, 'see', agreement) ? { source: agreement.source } : {}),
          reminders: wishes.filter((wish) => wish.agreement === agreement.id).map((wish) => wish.day),
          progress: progress
            .filter((each) => each.agreement === agreement.id && each.by === id)
            .map(({ step }) => step),
        })),
        meetings: await meetingsKeptOf(id, stores, network),
        expertise: await expertiseIn(stores, id),
        ...(await consultationsIn(stores, member)),
        lessons: await lessonsIn(stores, id),
        drafts: await stores.drafts.of(id),
        signals: await signalsKeptOf(member, stores, network),
        quotes: await quotesKeptOf(member, stores),
      };
    });
    if (!kept) return no(cliTexts.unknownMember(email));
    world.print(JSON.stringify(kept, undefined, 2));
    return fine;
  },
};

function distinct(agreements: readonly Agreement[]): readonly Agreement[] {
  return [...new Map(agreements.map((agreement) => [agreement.id, agreement])).values()];
}
