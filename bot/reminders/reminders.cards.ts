import type { CalendarDay, Instant } from '../../domain/kernel/time.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { type Later, type LaterChoices, laterChoices } from '../../domain/nudges/snooze.ts';
import type { NudgeMessage, Turn } from '../conversation/feature.ts';
import { type Button, type Card, quiet, text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import type { Form } from '../view/form.ts';
import { reminderTexts } from './reminders.texts.ts';
import * as calls from './reminders.vocabulary.ts';

/** A nudge that was told, as its feature says it now. */
export interface Reminder {
  readonly nudge: Nudge;
  readonly message: NudgeMessage;
  /** When what it is about is over; absent when it has no end. */
  readonly ends?: Instant | undefined;
}

/** *Wanneer komt het je beter uit?* */
export async function whenCard({ nudge, message, ends }: Reminder, turn: Turn, intro?: Copy): Promise<Card> {
  const t = reminderTexts[turn.language];
  const { afternoon, next, week } = await laterChoices(turn.me, ends, turn);
  const one = { nudge: nudge.key };
  const choice = (label: string, later: Later | undefined): Button[] =>
    later ? [{ label, call: calls.remindLater({ ...one, about: nudge.about, ...later }) }] : [];
  return {
    title: t.whenTitle,
    parts: [...(intro ? [text(intro)] : []), text(message.brief), text(t.when)],
    buttons: [
      ...choice(t.afternoon, afternoon),
      ...(next ? choice(t.nextDay(next.day, turn.today), next) : []),
      ...choice(t.nextWeek, week),
      ...(next ? [{ label: t.someDay, call: calls.openLaterDay(one) }] : []),
      { label: t.back, call: calls.backToReminder(one) },
    ],
  };
}

/** Whether there is a later at all. */
export function canWait({ next, afternoon }: LaterChoices): boolean {
  return next !== undefined || afternoon !== undefined;
}

/** The day on which it will be said, in the place of what was put off, with the way back. */
export function laterCard(
  { nudge, message }: Reminder,
  said: { readonly key: string; readonly later: Later; readonly asked?: CalendarDay | undefined },
  turn: Turn,
): Card {
  const t = reminderTexts[turn.language];
  const { day, afternoon } = said.later;
  const undo = calls.takeBackLater({ nudge: said.key, about: nudge.about, was: nudge.key });
  return {
    title: t.laterTitle,
    parts: [
      text(afternoon ? t.laterToday : t.laterDay(day, turn.today)),
      ...(said.asked ? [text(t.moved(said.asked, turn.today))] : []),
      quiet(message.brief),
    ],
    buttons: [{ label: t.back, call: undo }],
  };
}

/** *Een datum*. */
export function dayForm(
  { nudge }: Reminder,
  day: CalendarDay | undefined,
  problem: string | undefined,
  turn: Turn,
): Form {
  const t = reminderTexts[turn.language].form;
  return {
    title: t.title,
    fields: [{ kind: 'day', name: 'day', label: t.day, value: day }],
    submit: { label: t.save, call: calls.sendLaterDay({ nudge: nudge.key, about: nudge.about }) },
    problems: problem ? { day: problem } : {},
  };
}
