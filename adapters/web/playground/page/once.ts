import { Failed } from './api.ts';

const running = new Map<string, Promise<unknown>>();
const ids = new Map<string, string>();

/**
 * Does an action once, however often it is clicked meanwhile. It keeps its id until an answer came, so that trying
 * again after a lost connection is still the same action.
 */
export function once<Result>(key: string, act: (id: string) => Promise<Result>): Promise<Result> {
  const already = running.get(key);
  if (already) return already as Promise<Result>;
  const id = ids.get(key) ?? crypto.randomUUID();
  ids.set(key, id);
  const work = act(id).then(
    (result) => {
      ids.delete(key);
      return result;
    },
    (error: unknown) => {
      if (!(error instanceof Failed && error.maybeArrived)) ids.delete(key);
      throw error;
    },
  );
  running.set(key, work);
  const free = () => running.delete(key);
  work.then(free, free);
  return work;
}
