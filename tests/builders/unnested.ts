import { AsyncLocalStorage } from 'node:async_hooks';
import type { UnitOfWork } from '../../domain/kernel/ports.ts';

const running = new AsyncLocalStorage<{ is: boolean }>();

/** The same unit of work; it refuses one inside another at once, which would wait for itself until its time is up. */
export function unnested<Stores>(unit: UnitOfWork<Stores>): UnitOfWork<Stores> {
  return {
    async run(work) {
      if (running.getStore()?.is) throw new Error('A unit of work cannot run inside another one.');
      const outer = { is: true };
      try {
        return await running.run(outer, () => unit.run(work));
      } finally {
        outer.is = false;
      }
    },
  };
}
