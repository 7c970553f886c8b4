import { beforeAll, describe, expect, test } from 'vitest';
import { agreementTexts } from '../../bot/agreements/agreements.texts.ts';
import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import { features } from '../../bot/features.ts';
import { preferencesTexts } from '../../bot/preferences/preferences.texts.ts';
import { supervisionTexts } from '../../bot/supervision/supervision.texts.ts';
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
  'conversation.timeSteps.tomorrow-9',
  'conversation.timeSteps.friday-15',
  'conversation.timeSteps.week',
  // The form asks what is agreed on before the domain can refuse it.
  'agreements.problems.nothing-agreed',
  // Switching to a language answers in it, so its own name is the only one that is said.
  'preferences.languages.en',
  'preferences.toDutch',
]);

const catalogues = [
  watched('agreements', agreementTexts.nl),
  watched('conversation', conversationTexts.nl),
  watched('preferences', preferencesTexts.nl),
  watched('supervision', supervisionTexts.nl),
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
      'agreement-week': 'nudge-week',
      'agreement-day': 'nudge-day',
      'agreement-wish': 'nudge-wish',
      'agreement-made': 'nudge-made',
      'agreement-handed-over': 'nudge-handed-over',
      'help-offered': 'nudge-help-offered',
      'progress-review': 'nudge-review',
      'progress-report': 'report-sar',
      'hours-question': 'nudge-hours',
    };
    const names = new Set(scenes.map(({ name }) => name));
    expect(kinds.filter((kind) => !names.has(shown[kind] ?? ''))).toEqual([]);
  });
});
