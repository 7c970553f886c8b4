import { daysBetween } from '../../domain/kernel/time.ts';
import { furthestMove } from '../../domain/meetings/meetings.ts';
import type { Contents, Listed } from './contents.ts';
import { at, twice } from './finding.ts';
import type { Finding } from './problem.ts';

type Body = Contents['bodies'][number]['item'];

/** What a body says of its meetings: no day twice in a list, and changes of meetings that were planned at all. */
export function meetingFindings({ item: { dates, changes = [], cadence }, path }: Listed<Body>): Finding[] {
  const except = cadence?.except ?? [];
  const dayOf = ({ day }: { readonly day: string }, list: string, index: number): Listed<string> => ({
    item: day,
    path: [...path, list, index, 'day'],
  });
  const wasDated = (day: string) => dates.some((date) => date.day === day);
  return [
    ...twice(
      'date',
      dates.map((date, index) => dayOf(date, 'dates', index)),
    ),
    ...twice(
      'date',
      changes.map((change, index) => dayOf(change, 'changes', index)),
    ),
    ...twice(
      'date',
      except.map((day, index) => ({ item: day, path: [...path, 'cadence', 'except', index] })),
    ),
    ...changes.flatMap(({ day, to }, index) => [
      ...(except.includes(day) && !wasDated(day)
        ? [at([...path, 'changes', index, 'day'], { fault: 'excepted' })]
        : []),
      ...(to && Math.abs(daysBetween(day, to.day)) > furthestMove
        ? [at([...path, 'changes', index, 'to', 'day'], { fault: 'far-move', most: furthestMove })]
        : []),
    ]),
  ];
}
