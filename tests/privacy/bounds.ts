import type { Figures } from './figures.ts';

/** What was measured, and whether it is as good as it has to be. */
export interface Judged {
  readonly what: string;
  readonly found: number;
  readonly bound: string;
  readonly fine: boolean;
}

/** The figures of a part beside what they have to be. */
export function judged({ byClass, identifiers, recall, precision, alarms }: Figures): Judged[] {
  return [
    atLeast('identifiers, recall', identifiers, 0.99),
    atLeast('names, recall', byClass.get('name')?.recall ?? 0, 0.92),
    atLeast('all, recall', recall, 0.9),
    atLeast('all, precision', precision, 0.9),
    { what: 'clean lines with an alarm', found: alarms, bound: 'at most 4.0 %', fine: alarms <= 0.04 },
  ];
}

function atLeast(what: string, found: number, least: number): Judged {
  return { what, found, bound: `at least ${(least * 100).toFixed(1)} %`, fine: found >= least };
}
