import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Converse } from '../../bot/conversation/reply.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { codeOf } from './failures.ts';
import type { Draft } from './left.ts';

/** Tells the conversation what stands in forms that are open, and leaves it to that what is kept. */
export interface DraftKeeper {
  note(draft: Draft): void;
  /** The form was closed: what was typed last is told at once. */
  closed(form: string): Promise<void>;
  /** The form is being sent in: nothing is told until it is known whether it stays open. */
  hold(form: string): void;
  /** It stays open, or it is done with, and then nothing of it is told any more. */
  release(form: string, stays: boolean): void;
}

interface Open {
  newest: number;
  untold: Incoming | undefined;
  timer: NodeJS.Timeout | undefined;
  held: boolean;
  done: boolean;
  /** Turns of one form come one after the other, so that an older state never lands on a newer one. */
  telling: Promise<void>;
}

const PAUSE_MS = 1000;
const KEPT = 2000;

/** Tells at most once a second what stands in a form, always the newest, and the last of it when the form is closed. */
export function draftKeeper(converse: Converse, log: Log): DraftKeeper {
  const forms = new Map<string, Open>();

  const tell = (open: Open): Promise<void> => {
    clearTimeout(open.timer);
    open.timer = undefined;
    const incoming = open.untold;
    open.untold = undefined;
    if (!incoming) return open.telling;
    open.telling = open.telling.then(async () => {
      try {
        await converse(incoming);
      } catch (error) {
        log.error('slack.draft', { code: codeOf(error) });
      }
    });
    return open.telling;
  };

  const openOf = (form: string): Open => {
    const known = forms.get(form);
    if (known) return known;
    const open: Open = {
      newest: 0,
      untold: undefined,
      timer: undefined,
      held: false,
      done: false,
      telling: Promise.resolve(),
    };
    forms.set(form, open);
    const [oldest] = forms;
    if (forms.size > KEPT && oldest) {
      forms.delete(oldest[0]);
      void tell(oldest[1]);
    }
    return open;
  };

  const soon = (open: Open) => {
    if (open.held || open.timer || !open.untold) return;
    open.timer = setTimeout(() => void tell(open), PAUSE_MS).unref();
  };

  return {
    note({ form, at, incoming }) {
      const open = openOf(form);
      if (open.done || at <= open.newest) return;
      open.newest = at;
      open.untold = incoming;
      soon(open);
    },
    async closed(form) {
      const open = forms.get(form);
      if (open && !open.held) await tell(open);
    },
    hold(form) {
      const open = openOf(form);
      open.held = true;
      clearTimeout(open.timer);
      open.timer = undefined;
    },
    release(form, stays) {
      const open = openOf(form);
      open.held = false;
      open.done = !stays;
      if (open.done) open.untold = undefined;
      soon(open);
    },
  };
}
