import { accessFeature } from './access/access.feature.ts';
import { agreementsFeature } from './agreements/agreements.feature.ts';
import { consultationsFeature } from './consultations/consultations.feature.ts';
import type { Feature } from './conversation/feature.ts';
import { expertiseFeature } from './expertise/expertise.feature.ts';
import { keepingFeature } from './keeping/keeping.feature.ts';
import { lessonsFeature } from './lessons/lessons.feature.ts';
import { meetingsFeature } from './meetings/meetings.feature.ts';
import { preferencesFeature } from './preferences/preferences.feature.ts';
import { quotesFeature } from './quotes/quotes.feature.ts';
import { remindersFeature } from './reminders/reminders.feature.ts';
import { withReminders } from './reminders/with-reminders.ts';
import { signalsFeature } from './signals/signals.feature.ts';
import { supervisionFeature } from './supervision/supervision.feature.ts';
import { undeliveredFeature } from './undelivered/undelivered.feature.ts';

/** What people ask for, in the order in which `help` tells it. */
const asked: readonly Feature[] = [
  consultationsFeature,
  expertiseFeature,
  lessonsFeature,
  signalsFeature,
  supervisionFeature,
  meetingsFeature,
  agreementsFeature,
  preferencesFeature,
  accessFeature,
  keepingFeature,
];

const reminding = [...asked, quotesFeature(asked)].map(withReminders);

/** Everything the bot can do. */
export const features: readonly Feature[] = [...reminding, remindersFeature(reminding), undeliveredFeature(reminding)];
