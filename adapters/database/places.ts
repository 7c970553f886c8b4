/** Lets so many go at once; the others wait in the order in which they came. */
export interface Places {
  /** Does the work; when it has to be done again, `again` does so as the next one and alone, so that it comes through. */
  take<Result>(work: () => Promise<Result>, again: () => Promise<Result>): Promise<Result>;
  /** Waits for all that were let in, and for those that wait. */
  empty(): Promise<void>;
}

export function placesFor(all: number, isAgain: (error: unknown) => boolean): Places {
  const underWay = new Set<Promise<unknown>>();
  const waiting: { readonly needs: number; readonly go: () => void }[] = [];
  let free = all;

  const admit = () => {
    for (let next = waiting[0]; next && next.needs <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.needs;
      next.go();
    }
  };
  const holding = async <Result>(needs: number, first: boolean, work: () => Promise<Result>): Promise<Result> => {
    await new Promise<void>((go) => {
      waiting[first ? 'unshift' : 'push']({ needs, go });
      admit();
    });
    try {
      return await work();
    } finally {
      free += needs;
      // Whoever has to go again stands in front before others are let in.
      setImmediate(admit);
    }
  };
  const whole = async <Result>(work: () => Promise<Result>, again: () => Promise<Result>): Promise<Result> => {
    try {
      return await holding(1, false, work);
    } catch (error) {
      if (!isAgain(error)) throw error;
      return holding(all, true, again);
    }
  };
  return {
    take(work, again) {
      const ended = whole(work, again);
      underWay.add(ended);
      return ended.finally(() => underWay.delete(ended));
    },
    async empty() {
      await Promise.allSettled(underWay);
    },
  };
}
