import { aboutOf } from '../../domain/access/installations.ts';
import { calledFromHome } from './home.ts';
import type { Incoming } from './incoming.ts';
import type { Answer } from './reply.ts';
import type { BotStores } from './stores.ts';

/** The same stores; `changed` is called with the name of whatever is stored anew in them. */
export function noticing(stores: BotStores, changed: (subject: string) => void): BotStores {
  const { agreements, signals, consultations, meetings, accessRequests, installations, quotes } = stores;
  const after =
    <Args extends readonly unknown[], Result>(
      store: (...args: Args) => Promise<Result>,
      name: (...args: Args) => string,
    ) =>
    (...args: Args): Promise<Result> => {
      changed(name(...args));
      return store(...args);
    };
  return {
    ...stores,
    agreements: {
      ...agreements,
      replace: after(agreements.replace, ({ id }) => id),
      remove: after(agreements.remove, (id) => id),
      addProgress: after(agreements.addProgress, ({ agreement }) => agreement),
    },
    signals: {
      ...signals,
      replace: after(signals.replace, ({ id }) => id),
      addStep: after(signals.addStep, (_step, { id }) => id),
    },
    consultations: {
      ...consultations,
      replace: after(consultations.replace, ({ id }) => id),
      endCall: after(consultations.endCall, (id) => id),
    },
    meetings: { ...meetings, countChange: after(meetings.countChange, ({ body, slot }) => `${body}:${slot}`) },
    accessRequests: { ...accessRequests, save: after(accessRequests.save, ({ id }) => id) },
    installations: { ...installations, decide: after(installations.decide, aboutOf) },
    quotes: { ...quotes, replace: after(quotes.replace, ({ id }) => id) },
  };
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
