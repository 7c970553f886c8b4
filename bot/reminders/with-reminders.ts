import type { Nudge } from '../../domain/nudges/nudge.ts';
import { isSnoozed, laterChoices } from '../../domain/nudges/snooze.ts';
import type { Feature, NudgeMessage, SayNudge, Turn } from '../conversation/feature.ts';
import { canWait } from './reminders.cards.ts';
import { reminderTexts } from './reminders.texts.ts';
import * as calls from './reminders.vocabulary.ts';

/**
 * The same feature, whose nudges can do what all can: be put off when they wait for their reader, be opened whole from a
 * message that bundles several, and say that they come because somebody wanted them later.
 */
export function withReminders(feature: Feature): Feature {
  if (!feature.nudges) return feature;
  const nudges = Object.entries(feature.nudges).map(([kind, say]) => [kind, saidAsReminder(say, feature)] as const);
  return { ...feature, nudges: Object.fromEntries(nudges) };
}

function saidAsReminder(say: SayNudge, feature: Feature): SayNudge {
  return async (nudge, reader) => {
    const message = await say(nudge, reader);
    return message && asReminder(message, nudge, feature, reader);
  };
}

async function asReminder(message: NudgeMessage, nudge: Nudge, feature: Feature, reader: Turn): Promise<NudgeMessage> {
  const t = reminderTexts[reader.language];
  const one = { nudge: nudge.key };
  const later = (await mayWait(nudge, feature, reader)) ? [{ label: t.later, call: calls.askLater(one) }] : [];
  return {
    ...message,
    buttons: [...message.buttons, ...later],
    ...(message.whole ? { whole: { ...message.whole, buttons: [...(message.whole.buttons ?? []), ...later] } } : {}),
    ...(message.buttons.length > 1 ? { update: { label: t.update, call: calls.seeReminder(one) } } : {}),
    ...(isSnoozed(nudge) ? { why: t.whyLater } : {}),
  };
}

/** What has no end can always wait: a day can be chosen. */
async function mayWait(nudge: Nudge, feature: Feature, reader: Turn): Promise<boolean> {
  if (!feature.later?.includes(nudge.kind)) return false;
  const ends = feature.ends?.(nudge, reader);
  return ends === undefined || canWait(await laterChoices(reader.me, ends, reader));
}
