import type { Language } from '../../domain/network/network.ts';
import { accessScenes } from './access.scenes.ts';
import { agreementFormScenes } from './agreement-forms.scenes.ts';
import { agreementScenes } from './agreements.scenes.ts';
import { consultationRefusalScenes } from './consultation-refusals.scenes.ts';
import { consultationAskerNudgeScenes } from './consultations-asker.nudges.scenes.ts';
import { consultationAskerScenes } from './consultations-asker.scenes.ts';
import { consultationHelperNudgeScenes } from './consultations-helpers.nudges.scenes.ts';
import { consultationHelperScenes } from './consultations-helpers.scenes.ts';
import { consultationSilenceScenes } from './consultations-silence.scenes.ts';
import { consultationSpeakerScenes } from './consultations-speakers.scenes.ts';
import { consultationThreadScenes } from './consultations-thread.scenes.ts';
import { consultationWaitingScenes } from './consultations-waiting.scenes.ts';
import { conversationScenes } from './conversation.scenes.ts';
import { expertiseScenes } from './expertise.scenes.ts';
import { guardedScenes } from './guarded.scenes.ts';
import { homeScenes } from './home.scenes.ts';
import { keepingScenes } from './keeping.scenes.ts';
import { lessonScenes } from './lessons.scenes.ts';
import { meetingFormScenes } from './meeting-forms.scenes.ts';
import { meetingNudgeScenes } from './meeting-nudges.scenes.ts';
import { meetingScenes } from './meetings.scenes.ts';
import { nudgeScenes } from './nudges.scenes.ts';
import { quoteScenes } from './quotes.scenes.ts';
import { reminderScenes } from './reminders.scenes.ts';
import type { Scene } from './scene.ts';
import { signalFormScenes } from './signal-forms.scenes.ts';
import { signalNudgeScenes } from './signal-nudges.scenes.ts';
import { signalScenes } from './signals.scenes.ts';
import { supervisionScenes } from './supervision.scenes.ts';
import { undeliveredScenes } from './undelivered.scenes.ts';

/** Everything that the bot can show. */
export const scenes: readonly Scene[] = [
  ...conversationScenes,
  ...homeScenes,
  ...accessScenes,
  ...supervisionScenes,
  ...agreementScenes,
  ...agreementFormScenes,
  ...nudgeScenes,
  ...meetingScenes,
  ...meetingFormScenes,
  ...meetingNudgeScenes,
  ...consultationAskerScenes,
  ...consultationAskerNudgeScenes,
  ...consultationHelperScenes,
  ...consultationHelperNudgeScenes,
  ...consultationWaitingScenes,
  ...consultationRefusalScenes,
  ...consultationThreadScenes,
  ...consultationSpeakerScenes,
  ...consultationSilenceScenes,
  ...guardedScenes,
  ...expertiseScenes,
  ...lessonScenes,
  ...signalScenes,
  ...signalFormScenes,
  ...signalNudgeScenes,
  ...quoteScenes,
  ...reminderScenes,
  ...undeliveredScenes,
  ...keepingScenes,
];

export function scenesIn(language: Language): readonly Scene[] {
  return scenes.filter(({ only = language }) => only === language);
}
