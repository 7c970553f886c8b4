import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../adapters/slack/block-kit.ts';
import { toHome, toWindow } from '../../adapters/slack/card-view.ts';
import { tellingOfItself } from '../../adapters/slack/left.ts';
import { toModal } from '../../adapters/slack/modal.ts';
import { toAdaptiveCard } from '../../adapters/teams/adaptive-card.ts';
import { toFormCard } from '../../adapters/teams/inline-form.ts';
import { answerPost } from '../../adapters/teams/posts.ts';
import { buttonsOn } from '../../bot/view/card.ts';
import { spansOf } from '../../bot/view/copy.ts';
import { plainCard, plainForm } from '../../bot/view/plain.ts';
import { blockProblems, homeProblems, viewProblems } from '../adapters/slack/check-blocks.ts';
import { complaintsAbout } from '../adapters/teams/adaptive-cards.ts';
import { wordsOfPart } from './own-words.ts';
import { drawnOnce, type Picture } from './scene.ts';
import { scenesIn } from './scenes.ts';

const pictures = (['nl', 'en'] as const).flatMap((language) =>
  scenesIn(language).map((scene) => ({ name: scene.name, language, scene })),
);

const asFile = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

test('every picture has a name of its own', () => {
  const names = pictures.map(({ name, language }) => `${name}.${language}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(pictures)('$name in $language', ({ name, language, scene }) => {
  test('is drawn on Teams as agreed, and its own reader has nothing against it', async () => {
    const picture = await drawnOnce(scene, language);
    const card = 'card' in picture ? toAdaptiveCard(picture.card, language) : toFormCard(picture.form, language);
    expect(complaintsAbout(card)).toEqual([]);
    if (language === 'nl') await expect(asFile(card)).toMatchFileSnapshot(`golden/${name}.teams.json`);
  });

  test('is drawn on Slack as agreed, within what Slack accepts', async () => {
    const picture = await drawnOnce(scene, language);
    if ('card' in picture) {
      const message = toBlocks(picture.card, language);
      expect(blockProblems(message.blocks)).toEqual([]);
      if (language === 'nl') await expect(asFile(message)).toMatchFileSnapshot(`golden/${name}.slack.json`);
    } else {
      const view = toModal(picture.form, language, '');
      expect(viewProblems(view)).toEqual([]);
      if (language === 'nl') await expect(asFile(view)).toMatchFileSnapshot(`golden/${name}.slack.json`);
    }
  });

  test('stands in a Slack window, or on a page of its own, as well', async () => {
    const picture = await drawnOnce(scene, language);
    if ('form' in picture) {
      expect(viewProblems(tellingOfItself(toModal(picture.form, language, '')))).toEqual([]);
      return;
    }
    expect(toBlocks(picture.card, language).text.trim()).not.toBe('');
    expect(homeProblems(toHome(picture.card, language))).toEqual([]);
    expect(viewProblems(toWindow(picture.card, language, { kind: 'home' }))).toEqual([]);
  });

  test('has nothing cut off, on either platform', async () => {
    const picture = await drawnOnce(scene, language);
    if ('form' in picture) return;
    const { blocks } = toBlocks(picture.card, language);
    const everything = JSON.stringify([blocks, toAdaptiveCard(picture.card, language).body]);
    for (const words of ['Er is meer dan hier past', 'There is more than fits'])
      expect(everything).not.toContain(words);
    const labels = buttonsOn(picture.card).map(({ label }) => label);
    for (const label of labels) expect(JSON.stringify(blocks)).toContain(JSON.stringify(label));
  });

  test('says the same in plain words', async () => {
    const picture = await drawnOnce(scene, language);
    const plain = 'card' in picture ? plainCard(picture.card) : plainForm(picture.form, language);
    const title = 'card' in picture ? picture.card.title : picture.form.title;
    expect(plain).toContain(title);
    if (language === 'en') await expect(`${plain}\n`).toMatchFileSnapshot(`golden/${name}.en.txt`);
    const drawn = 'card' in picture ? toAdaptiveCard(picture.card, language) : toFormCard(picture.form, language);
    expect(drawn.fallbackText?.trim()).toBeTruthy();
    if ('form' in picture) {
      expect(plain).toContain(picture.form.submit.label);
      return;
    }
    expect(toBlocks(picture.card, language).text).toContain(title.slice(0, 20));
    for (const { label } of buttonsOn(picture.card)) expect(plain).toContain(`[${label}]`);
  });
});

const aboutCases = pictures.filter(({ name }) => /^(consultation|helper|nudge-(helper-)?consultation)/.test(name));

describe.each(aboutCases)('$name in $language', ({ language, scene }) => {
  test('tells a notification nothing of what somebody typed', async () => {
    const picture = await drawnOnce(scene, language);
    const answer =
      'card' in picture ? ({ kind: 'show', ...picture } as const) : ({ kind: 'open', ...picture } as const);
    const onTeams = answerPost({ answer, changed: [], language }).summary;
    const onSlack = 'card' in picture ? toBlocks(picture.card, language).text : '';
    for (const words of typedIn(picture)) expect(`${onTeams}\n${onSlack}`).not.toContain(words);
  });
});

/** What somebody typed, in a message or in the fields of a form. */
function typedIn(picture: Picture): string[] {
  if ('card' in picture)
    return (
      picture.card.parts
        .flatMap(wordsOfPart)
        .flatMap(spansOf)
        .flatMap((span) => (typeof span === 'object' && 'said' in span ? [span.said] : []))
        // Between two things that were found there may stand no word at all.
        .filter((words) => /[\p{L}\p{N}]/u.test(words))
    );
  return picture.form.fields.flatMap((field) => {
    const ours = field.kind === 'choice' || field.kind === 'several';
    return !ours && field.value?.trim() ? [field.value] : [];
  });
}
