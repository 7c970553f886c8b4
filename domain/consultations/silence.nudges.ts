import type { Holidays } from '../kernel/ports.ts';
import { dayAt } from '../kernel/time.ts';
import { workingDaysAfter } from '../kernel/working-days.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Nudge } from '../nudges/nudge.ts';
import type { Consultation, Stage } from './consultation.ts';
import { nudgeOf } from './consultation-nudge.ts';
import { screenersOf } from './tell-others.ts';

/** In these, words of who thinks along are waited for. */
export const waitingStages: readonly Stage[] = ['fits', 'thinking-along', 'table-proposed', 'on-the-table'];

/** Working days: sooner when it can hardly wait. */
const TILL_EXPERT = { 'this-week': 2, 'can-wait': 5 } as const;
const TILL_SCREENER = { 'this-week': 4, 'can-wait': 10 } as const;
const DAYS_OF_USE = 14;

/** Who was asked to think along and has not said anything yet hears so once, and may still say *nu niet*. */
export function stillAlongNudges(
  { id, stage, wait, experts }: Consultation,
  network: NetworkView,
  holidays: Holidays,
): readonly Nudge[] {
  if (!waitingStages.includes(stage)) return [];
  return experts.flatMap(({ member, at, state }) => {
    const to = state === 'asked' ? network.member(member) : undefined;
    if (!to) return [];
    const asked = dayAt(at, to.zone);
    const day = workingDaysAfter(asked, TILL_EXPERT[wait], holidays);
    return [nudgeOf('consultation-still-along', id, to, asked, day, DAYS_OF_USE)];
  });
}

/** A question that fits, and with which nobody thinks along yet: its screeners hear so once, and the asker is not left alone. */
export function quietNudges(consultation: Consultation, network: NetworkView, holidays: Holidays): readonly Nudge[] {
  const { id, stage, stageSince, wait, asker, answeredAt } = consultation;
  if (answeredAt !== undefined || (stage !== 'fits' && stage !== 'thinking-along')) return [];
  const since = dayAt(stageSince, network.settings.zone);
  const day = workingDaysAfter(since, TILL_SCREENER[wait], holidays);
  return screenersOf(consultation, network)
    .filter((member) => member !== asker)
    .flatMap((member) => network.member(member) ?? [])
    .map((to) => nudgeOf('consultation-quiet', id, to, since, day, DAYS_OF_USE));
}
