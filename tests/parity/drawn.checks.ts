import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../adapters/slack/block-kit.ts';
import { toHome, toWindow } from '../../adapters/slack/card-view.ts';
import { modalFor } from '../../adapters/slack/spoken.ts';
import { toAdaptiveCard } from '../../adapters/teams/adaptive-card.ts';
import { toFormCard } from '../../adapters/teams/inline-form.ts';
import type { Card } from '../../bot/view/card.ts';
import type { Form } from '../../bot/view/form.ts';
import { chosenOf, together } from '../../bot/view/several.ts';
import type { Language } from '../../domain/network/network.ts';
import { drawnOnce } from '../gallery/scene.ts';
import { scenesIn } from '../gallery/scenes.ts';
import { type DrawnDifference, drawnDifferences } from './differences.ts';
import { ownCard, ownForm } from './own-surface.ts';
import { pressedOnSlack, pressedOnTeams, sentInOnSlack, sentInOnTeams } from './pressed.ts';
import { slackCard, slackForm, slackWindow } from './slack-surface.ts';
import type { FormSurface } from './surface.ts';
import { teamsCard, teamsForm } from './teams-surface.ts';

const dialog = { dialog: { round: 'round' } } as const;
const quietly = { info() {}, warn() {}, error() {} };
const seen = new Set<DrawnDifference>();
const notice = (difference: DrawnDifference) => void seen.add(difference);

const pictures = (['nl', 'en'] as const).flatMap((language) =>
  scenesIn(language).map((scene) => ({ name: scene.name, language, scene })),
);

describe.each(pictures)('$name in $language', ({ language, scene }) => {
  test('says, offers and brings back the same on both platforms', async () => {
    const picture = await drawnOnce(scene, language);
    if ('card' in picture) sameCard(picture.card, language);
    else sameForm(picture.form, language);
  });
});

function sameCard(card: Card, language: Language) {
  const own = ownCard(card);
  const message = toBlocks(card, language);
  const window = toWindow(card, language, { kind: 'window' });
  const posted = toAdaptiveCard(card, language);
  const inDialog = toAdaptiveCard(card, language, dialog);
  const frame = teamsCard(inDialog).words.length < own.words.length ? card.title : '';
  expect(slackCard(message.blocks, notice)).toEqual(own);
  expect(slackCard(toHome(card, language).blocks, notice)).toEqual(own);
  expect(slackWindow(window, notice)).toEqual(own);
  expect(teamsCard(posted)).toEqual(own);
  expect(teamsCard(inDialog, frame)).toEqual(own);
  const pressed = own.buttons.map(({ call }) => ({ kind: 'pressed', call }));
  expect(pressedOnSlack(message.blocks)).toEqual(pressed);
  expect(pressedOnSlack(window.blocks)).toEqual(pressed);
  for (const drawn of [posted, inDialog])
    for (const [index, ways] of pressedOnTeams(drawn).entries())
      for (const way of ways) expect(way).toEqual(pressed[index]);
}

function sameForm(form: Form, language: Language) {
  const own = ownForm(form);
  for (const { kind, options } of own.fields)
    if (kind === 'several') expect(chosenOf(options, together(options))).toEqual(options);
  const modal = modalFor(form, language, { kind: 'person' }, quietly);
  if (!modal) throw new Error('The form carries more than Slack takes');
  const inline = toFormCard(form, language);
  const inDialog = toFormCard(form, language, dialog);
  const frame = form.title.length <= 60 ? form.title : '';
  expect(slackForm(modal, notice)).toEqual(limited(own));
  expect(teamsForm(inline, language, notice)).toEqual(own);
  expect(teamsForm(inDialog, language, notice, frame)).toEqual(own);
  for (const filled of [fillingIn(own), {}]) {
    const sent = { kind: 'submitted', call: own.submit.call, values: filled };
    expect(sentInOnSlack(modal, filled)).toEqual(sent);
    for (const drawn of [inline, inDialog]) for (const way of sentInOnTeams(drawn, filled)) expect(way).toEqual(sent);
  }
}

/** Slack always wants to know how long a text may be; every field of ours says so itself. */
function limited(own: FormSurface): FormSurface {
  for (const { kind, name, maxLength = 0 } of own.fields)
    if (kind === 'line' || kind === 'long') expect([name, maxLength > 0 && maxLength <= 3000]).toEqual([name, true]);
  return own;
}

function fillingIn({ fields }: FormSurface): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ name, kind, options }) => {
      if (kind === 'choice') return [name, options.at(-1)?.value ?? ''];
      if (kind === 'several') return [name, together(options.length > 1 ? options.slice(1) : options)];
      return [name, kind === 'day' ? '2026-12-01' : 'Een <b>zin</b> & *nog* een'];
    }),
  );
}

test('what differs in how things are drawn is what the table says, no more and no less', async () => {
  expect([...seen].sort()).toEqual(Object.keys(drawnDifferences).sort());
});
