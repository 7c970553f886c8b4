import { beforeAll, describe, expect, test } from 'vitest';
import { accessTexts } from '../../bot/access/access.texts.ts';
import { strangerTexts } from '../../bot/access/strangers.texts.ts';
import { agreementHomeTexts } from '../../bot/agreements/agreements.home.texts.ts';
import { agreementTexts } from '../../bot/agreements/agreements.texts.ts';
import { adviceTexts } from '../../bot/consultations/advice.texts.ts';
import { askingTexts } from '../../bot/consultations/asking.texts.ts';
import { cameBeforeTexts } from '../../bot/consultations/came-before.texts.ts';
import { consultationHomeTexts } from '../../bot/consultations/consultations.home.texts.ts';
import { consultationTexts } from '../../bot/consultations/consultations.texts.ts';
import { expertTexts } from '../../bot/consultations/experts.texts.ts';
import { followUpTexts } from '../../bot/consultations/follow-up.texts.ts';
import { helperNudgeTexts } from '../../bot/consultations/helpers.nudges.texts.ts';
import { inboxTexts } from '../../bot/consultations/inbox.texts.ts';
import { invitationTexts } from '../../bot/consultations/invitation.texts.ts';
import { lookBackTexts } from '../../bot/consultations/look-back.texts.ts';
import { noCaseTexts } from '../../bot/consultations/no-case.texts.ts';
import { ownTexts } from '../../bot/consultations/own.texts.ts';
import { readersTexts } from '../../bot/consultations/readers.texts.ts';
import { screeningTexts } from '../../bot/consultations/screening.texts.ts';
import { tableTexts } from '../../bot/consultations/table.texts.ts';
import { threadTexts } from '../../bot/consultations/thread.texts.ts';
import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import { guardingTexts } from '../../bot/conversation/guarding.texts.ts';
import { expertiseTexts } from '../../bot/expertise/expertise.texts.ts';
import { features } from '../../bot/features.ts';
import { erasedTexts } from '../../bot/keeping/erased.texts.ts';
import { keepingTexts } from '../../bot/keeping/keeping.texts.ts';
import { lessonTexts } from '../../bot/lessons/lessons.texts.ts';
import { meetingHomeTexts } from '../../bot/meetings/meetings.home.texts.ts';
import { meetingTexts } from '../../bot/meetings/meetings.texts.ts';
import { preferencesTexts } from '../../bot/preferences/preferences.texts.ts';
import { quoteTexts } from '../../bot/quotes/quotes.texts.ts';
import { reminderTexts } from '../../bot/reminders/reminders.texts.ts';
import { signalHomeTexts } from '../../bot/signals/signals.home.texts.ts';
import { signalTexts } from '../../bot/signals/signals.texts.ts';
import { supervisionHomeTexts } from '../../bot/supervision/supervision.home.texts.ts';
import { supervisionTexts } from '../../bot/supervision/supervision.texts.ts';
import { undeliveredTexts } from '../../bot/undelivered/undelivered.texts.ts';
import { drawnOnce } from './scene.ts';
import { scenes, scenesIn } from './scenes.ts';
import { watched } from './used-texts.ts';

/** Said elsewhere: by the platforms around our cards, by the page, and what no press can bring about. */
const elsewhere = new Set([
  'conversation.openForm',
  'conversation.formWaits',
  'conversation.answeredPrivately',
  'conversation.cancel',
  'conversation.checkAgain',
  'conversation.chooseOption',
  'conversation.optional',
  'conversation.more',
  'conversation.moreButton',
  'conversation.discreet',
  'conversation.timeSteps.tomorrow-9',
  'conversation.timeSteps.friday-15',
  'conversation.timeSteps.week',
  // The form asks what is agreed on before the domain can refuse it.
  'agreements.problems.nothing-agreed',
  // Cases come from the consultatie itself, which chooses an expertteam.
  'meetings.refusals.no-cases-here',
  // A signal that was withdrawn is shown to nobody; the form has no room for more themes than fit.
  'signals.stages.withdrawn',
  'signals.step.withdrawn',
  'signals.problems.too-many-themes',
  // Switching to a language answers in it, so its own name is the only one that is said.
  'preferences.languages.en',
  'preferences.toDutch',
]);

const catalogues = [
  watched('access', accessTexts.nl),
  watched('strangers', strangerTexts.nl),
  watched('agreements', agreementTexts.nl),
  watched('asking', askingTexts.nl),
  watched('consultations', consultationTexts.nl),
  watched('own', ownTexts.nl),
  watched('inbox', inboxTexts.nl),
  watched('screening', screeningTexts.nl),
  watched('experts', expertTexts.nl),
  watched('table', tableTexts.nl),
  watched('advice', adviceTexts.nl),
  watched('follow-up', followUpTexts.nl),
  watched('helper-nudges', helperNudgeTexts.nl),
  watched('look-back', lookBackTexts.nl),
  watched('invitation', invitationTexts.nl),
  watched('no-case', noCaseTexts.nl),
  watched('thread', threadTexts.nl),
  watched('readers', readersTexts.nl),
  watched('expertise', expertiseTexts.nl),
  watched('came-before', cameBeforeTexts.nl),
  watched('lessons', lessonTexts.nl),
  watched('keeping', keepingTexts.nl),
  watched('erased', erasedTexts.nl),
  watched('guarding', guardingTexts.nl),
  watched('conversation', conversationTexts.nl),
  watched('meetings', meetingTexts.nl),
  watched('preferences', preferencesTexts.nl),
  watched('quotes', quoteTexts.nl),
  watched('reminders', reminderTexts.nl),
  watched('signals', signalTexts.nl),
  watched('supervision', supervisionTexts.nl),
  watched('undelivered', undeliveredTexts.nl),
  watched('agreements-home', agreementHomeTexts.nl),
  watched('consultations-home', consultationHomeTexts.nl),
  watched('meetings-home', meetingHomeTexts.nl),
  watched('signals-home', signalHomeTexts.nl),
  watched('supervision-home', supervisionHomeTexts.nl),
];

describe('the gallery', () => {
  beforeAll(async () => {
    for (const scene of scenesIn('nl')) await drawnOnce(scene, 'nl');
  }, 240_000);

  test('shows every Dutch sentence that the bot has', () => {
    const unsaid = catalogues.flatMap((left) => left());
    expect(unsaid.filter((key) => !elsewhere.has(key))).toEqual([]);
  });

  test('has a picture for every kind of nudge and report', () => {
    const kinds = features.flatMap((feature) => [
      ...Object.keys(feature.nudges ?? {}),
      ...Object.keys(feature.reports ?? {}),
    ]);
    const shown: Readonly<Record<string, string>> = {
      'lesson-proposed': 'nudge-lesson-proposed',
      'lesson-to-release': 'nudge-lesson-to-release',
      'lesson-words-asked': 'nudge-lesson-words-asked',
      'lesson-released': 'nudge-lesson-released',
      'lesson-declined': 'nudge-lesson-declined',
      'access-request': 'nudge-access-request',
      'installation-waiting': 'nudge-installation-waiting',
      'access-linked': 'nudge-access-linked',
      'agreement-week': 'nudge-week',
      'agreement-day': 'nudge-day',
      'agreement-wish': 'nudge-wish',
      'agreement-made': 'nudge-made',
      'agreement-handed-over': 'nudge-handed-over',
      'help-offered': 'nudge-help-offered',
      'progress-review': 'nudge-review',
      'progress-report': 'report-sar',
      'hours-question': 'nudge-hours',
      'signal-step': 'nudge-signal-step',
      'signal-arrived': 'nudge-signal-arrived',
      'signal-asked': 'nudge-signal-asked',
      'quote-asked': 'nudge-quote-asked',
      'quote-answered': 'nudge-quote-granted',
      'meeting-ask': 'nudge-meeting-ask',
      'meeting-week': 'nudge-meeting-week',
      'meeting-day': 'nudge-meeting-day',
      'meeting-moved': 'nudge-meeting-moved',
      'meeting-cancelled': 'nudge-meeting-cancelled',
      'meeting-restored': 'nudge-meeting-restored',
      'meeting-delegate': 'nudge-meeting-delegate',
      'meeting-delegate-off': 'nudge-meeting-delegate-off',
      'consultation-new': 'nudge-consultation-new',
      'consultation-more': 'nudge-consultation-more',
      'consultation-answered': 'nudge-consultation-answered',
      'consultation-asked-along': 'nudge-consultation-asked-along',
      'consultation-declined': 'nudge-consultation-declined',
      'consultation-reaction': 'nudge-consultation-reaction',
      'consultation-table-agreed': 'nudge-consultation-table-agreed',
      'consultation-table-declined': 'nudge-consultation-table-declined',
      'consultation-contact': 'nudge-consultation-contact',
      'consultation-withdrawn': 'nudge-consultation-withdrawn',
      'consultation-brought-to-you': 'nudge-consultation-brought-to-you',
      'consultation-call': 'nudge-consultation-call',
      'consultation-call-waits': 'nudge-consultation-call-waits',
      'consultation-call-late': 'nudge-consultation-call-late',
      'consultation-call-unmade': 'nudge-consultation-call-unmade',
      'consultation-still-along': 'nudge-consultation-still-along',
      'consultation-quiet': 'nudge-consultation-quiet',
      'consultation-screen-soon': 'nudge-consultation-screen-soon',
      'consultation-follow-up-contact': 'nudge-consultation-follow-up-contact',
      'consultation-stand-in': 'nudge-consultation-stand-in',
      'consultation-deputy': 'nudge-consultation-deputy',
      'consultation-unread': 'nudge-consultation-unread',
      'consultation-not-read': 'nudge-consultation-not-read',
      'consultation-waits-for-you': 'nudge-consultation-waits-for-you',
      'consultation-table-moved': 'nudge-consultation-table-moved',
      'consultation-table-off': 'nudge-consultation-table-off-noor',
      'consultation-no-case': 'nudge-consultation-no-case',
      'consultation-fits': 'nudge-consultation-fits',
      'consultation-handed-over': 'nudge-consultation-handed-over',
      'consultation-line': 'nudge-consultation-line',
      'consultation-line-changed': 'nudge-consultation-line-changed',
      'consultation-table-proposed': 'nudge-consultation-table-proposed',
      'consultation-discussed': 'nudge-consultation-discussed',
      'consultation-brought-in': 'nudge-consultation-brought-in',
      'consultation-advice': 'nudge-consultation-advice',
      'consultation-told': 'nudge-consultation-told',
      'consultation-wrapped-up': 'nudge-consultation-wrapped-up',
      'consultation-closed': 'nudge-consultation-closed',
      'consultation-follow-up-asker': 'nudge-consultation-follow-up-asker',
    };
    const names = new Set(scenes.map(({ name }) => name));
    expect(kinds.filter((kind) => !names.has(shown[kind] ?? ''))).toEqual([]);
  });
});
