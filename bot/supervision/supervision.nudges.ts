import { hoursOverview } from '../../domain/supervision/overview.ts';
import { isHoursNudgeWanted } from '../../domain/supervision/supervision.nudges.ts';
import type { SayNudge } from '../conversation/feature.ts';
import { text } from '../view/card.ts';
import { oneTapButtons } from './supervision.cards.ts';
import { supervisionTexts } from './supervision.texts.ts';
import { notThisWeek, openHoursForm } from './supervision.vocabulary.ts';

/** The weekly question; not said when the week is covered by now, or the member is away. */
export const sayHoursQuestion: SayNudge = async (nudge, reader) => {
  const t = supervisionTexts[reader.language];
  if (!(await isHoursNudgeWanted(nudge, reader))) return undefined;
  const overview = await hoursOverview(reader.me, reader);
  const last = await reader.stores.supervision.last(reader.me.id);
  return {
    title: t.questionTitle,
    parts: [text(t.questionWhy), text(t.questionFacts(overview.week.minutes))],
    question: t.question,
    buttons: [
      ...oneTapButtons(last, reader),
      { label: t.otherwise, call: openHoursForm({}) },
      { label: t.notThisWeek, call: notThisWeek({}) },
    ],
    brief: t.question,
    open: { label: t.add, call: openHoursForm({}) },
    why: t.whyCame,
  };
};
