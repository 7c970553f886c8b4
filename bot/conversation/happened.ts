import { aboutOf } from '../../domain/access/installations.ts';
import { changed } from '../../domain/kernel/lazily.ts';
import { calledFromHome } from './home.ts';
import type { Incoming } from './incoming.ts';
import type { Answer } from './reply.ts';
import type { BotStores } from './stores.ts';

/** The same stores; `told` is called with the name of whatever is stored anew in them. */
export function noticing(stores: BotStores, told: (subject: string) => void): BotStores {
  const after =
    <Args extends readonly unknown[], Result>(
      store: (...args: Args) => Promise<Result>,
      name: (...args: Args) => string,
    ) =>
    (...args: Args): Promise<Result> => {
      told(name(...args));
      return store(...args);
    };
  return changed(stores, {
    agreements: (own) => ({
      ...own,
      replace: after(own.replace, ({ id }) => id),
      remove: after(own.remove, (id) => id),
      addProgress: after(own.addProgress, ({ agreement }) => agreement),
    }),
    signals: (own) => ({
      ...own,
      replace: after(own.replace, ({ id }) => id),
      addStep: after(own.addStep, (_step, { id }) => id),
    }),
    consultations: (own) => ({
      ...own,
      replace: after(own.replace, ({ id }) => id),
      endCall: after(own.endCall, (id) => id),
    }),
    lessons: (own) => ({ ...own, replace: after(own.replace, ({ id }) => id) }),
    meetings: (own) => ({ ...own, countChange: after(own.countChange, ({ body, slot }) => `${body}:${slot}`) }),
    accessRequests: (own) => ({ ...own, save: after(own.save, ({ id }) => id) }),
    installations: (own) => ({ ...own, decide: after(own.decide, aboutOf) }),
    quotes: (own) => ({ ...own, replace: after(own.replace, ({ id }) => id) }),
  });
}

/** What a button or form was about, when its answer came in the place of the message. */
export function answeredBy({ what }: Incoming, answer: Answer): readonly string[] {
  if (answer.kind !== 'replace' || !('call' in what)) return [];
  const { input } = calledFromHome(what.call.input) ?? what.call;
  if (typeof input !== 'object' || input === null) return [];
  const { body, slot } = input as Readonly<Record<string, unknown>>;
  const ids = Object.values(input).filter((value) => typeof value === 'string');
  return typeof body === 'string' && typeof slot === 'string' ? [`${body}:${slot}`] : ids;
}
