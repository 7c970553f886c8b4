import { addMonths, DAY, dayAt, type Instant, instant, momentOf, type Zone } from '../kernel/time.ts';
import type { AccessRequestStore } from './access.store.ts';

const MONTHS_ANSWERED_IS_KEPT = 12;
const DAYS_OPEN_IS_KEPT = 90;

/** Forgets who was answered a year ago, and who asked without an answer for three months; tells how many. */
export function forgetRequests(
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
  requests: AccessRequestStore,
): Promise<number> {
  const decided = momentOf(addMonths(dayAt(now, zone), -MONTHS_ANSWERED_IS_KEPT), '00:00', zone);
  return requests.eraseBefore({ decided, open: instant(now - DAYS_OPEN_IS_KEPT * DAY) });
}
