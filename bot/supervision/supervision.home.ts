import { hoursOverview } from '../../domain/supervision/overview.ts';
import type { HomeSection, Turn } from '../conversation/feature.ts';
import type { Button } from '../view/card.ts';
import { supervisionHomeTexts } from './supervision.home.texts.ts';
import { supervisionTexts } from './supervision.texts.ts';
import { openHoursForm } from './supervision.vocabulary.ts';

/** This week beside the minimum, without a verdict. */
export async function hoursAtHome(turn: Turn): Promise<HomeSection> {
  const t = supervisionTexts[turn.language];
  const { week, norm } = await hoursOverview(turn.me, turn);
  const rows = [
    { label: t.week, value: t.weekSoFar(week.minutes) },
    { label: t.norm, value: t.normValue(norm) },
  ];
  return { title: supervisionHomeTexts[turn.language].title, parts: [{ kind: 'facts', rows }], standing: true };
}

export function mainOfHours(turn: Turn): Button {
  return { label: supervisionHomeTexts[turn.language].main, call: openHoursForm({}) };
}
