import { addDays, addMonths, type CalendarDay } from '../../domain/kernel/time.ts';
import { unitAt } from './day-phrases.ts';
import { list } from './lists.ts';
import { countAt } from './numbers.ts';
import { after, afterAny, type Token, wordAt } from './tokens.ts';
import type { CalendarUnit } from './words.ts';

/** "over twee weken", "drie dagen geleden", "in 3 days": how far from today; `vague` for "een paar weken". */
export interface Distance {
  readonly next: number;
  readonly count: number;
  readonly unit: CalendarUnit;
  readonly direction: 1 | -1;
  readonly vague: boolean;
}

const ahead = ['over', 'binnen', 'in', 'within', 'na'];

const ago = ['geleden', 'gelden', 'geleen', 'terug', 'ago', 'back', 'eerder', 'earlier'];

const fillers = ['ongeveer', "zo'n", 'circa', 'ca', 'ruim', 'bijna', 'precies', 'de', 'het', 'about', 'the', 'nu'];

export function distanceAt(tokens: readonly Token[], at: number): Distance | undefined {
  const leads = ahead.includes(wordAt(tokens, at));
  let here = leads ? at + 1 : at;
  while (leads && here < at + 3 && fillers.includes(wordAt(tokens, here))) here += 1;
  const amount = amountAt(tokens, here);
  if (!amount) return undefined;
  const { count, unit, next, vague } = amount;
  if (ago.includes(wordAt(tokens, next)) && wordAt(tokens, at) !== 'over')
    return { next: next + 1, count, unit, direction: -1, vague };
  const fromNow = afterAny(tokens, next, ['from now', 'from today', 'vanaf nu', 'vanaf vandaag', 'na vandaag']);
  if (!leads && fromNow === undefined) return undefined;
  if (leads && !amount.counted && !vague) return undefined;
  return { next: fromNow ?? next, count, unit, direction: 1, vague };
}

const vagueAmounts = list(`
  een paar | paar | enkele | een aantal | aantal | wat | a few | a couple of | few | several | some |
  anderhalve | anderhalf | een half | half | een halve
`);

function amountAt(tokens: readonly Token[], at: number) {
  const vagueWords = afterAny(tokens, at, vagueAmounts);
  const counted = vagueWords === undefined ? countAt(tokens, at) : undefined;
  const unitFrom = vagueWords ?? counted?.next ?? at;
  if (after(tokens, unitFrom, 'fortnight') !== undefined)
    return { count: 14, unit: 'day' as const, next: unitFrom + 1, vague: false, counted: true };
  const unit = unitAt(tokens, unitFrom);
  if (!unit) return undefined;
  const count = counted?.value ?? 1;
  const orSo = wordAt(tokens, unit.next) === 'of' && countAt(tokens, unit.next + 1) !== undefined;
  const next = orSo ? unit.next + 2 : unit.next;
  return {
    count,
    unit: unit.unit,
    next,
    vague: vagueWords !== undefined || orSo || count > 400,
    counted: counted !== undefined,
  };
}

/** The day at that distance. */
export function moved(
  from: CalendarDay,
  { count, unit, direction }: Pick<Distance, 'count' | 'unit' | 'direction'>,
): CalendarDay {
  const steps = count * direction;
  if (unit === 'day') return addDays(from, steps);
  if (unit === 'week') return addDays(from, steps * 7);
  return addMonths(from, steps * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12));
}
