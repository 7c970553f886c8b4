import { type CalendarDay, day, type Instant, instant } from '../../domain/kernel/time.ts';

/** A moment as it is stored: an Int of Prisma is too small for it. */
export function stored(moment: Instant): bigint {
  return BigInt(moment);
}

export function storedOr(moment: Instant | undefined): bigint | null {
  return moment === undefined ? null : stored(moment);
}

/** A moment as it was stored, from a model or from a raw query. */
export function moment(value: bigint | number): Instant {
  return instant(Number(value));
}

export function momentOr(value: bigint | number | null): Instant | undefined {
  return value === null ? undefined : moment(value);
}

export function dayOr(text: string | null): CalendarDay | undefined {
  return text === null ? undefined : day(text);
}

/** Well below what one query may hold on any database. */
export const pieceSize = 300;

/** Lists in pieces that fit in one query. */
export function pieces<Item>(items: readonly Item[], size = pieceSize): Item[][] {
  const cut: Item[][] = [];
  for (let from = 0; from < items.length; from += size) cut.push(items.slice(from, from + size));
  return cut;
}
