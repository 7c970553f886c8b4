import type { types } from '@slack/bolt';
import type { Card } from '../../bot/view/card.ts';
import type { Language } from '../../domain/network/network.ts';
import { cardBlocks } from './block-kit.ts';
import { label, limits } from './limits.ts';
import { bold, paragraph } from './rich-text.ts';
import { slackTexts } from './slack.texts.ts';
import type { Place } from './where.ts';

/** A card on the person's own page. */
export function toHome(card: Card, language: Language): types.HomeView {
  return {
    type: 'home',
    callback_id: 'schakelbot.home',
    blocks: filled(cardBlocks(card, language, limits.view), card),
  };
}

/** A card in a window, with nothing to send in: its buttons answer in the same window. */
export function toWindow(card: Card, language: Language, place: Place): types.ModalView {
  const fits = label(card.title, limits.header) === label(card.title, limits.modal.title);
  const plain = (text: string, max: number) => ({ type: 'plain_text' as const, text: label(text, max), emoji: false });
  const blocks = cardBlocks(fits ? { ...card, title: '' } : card, language, limits.view);
  return {
    type: 'modal',
    callback_id: 'schakelbot.card',
    private_metadata: JSON.stringify({ where: place.kind === 'home' ? place : { kind: 'window' } }),
    title: plain(card.title, limits.modal.title),
    close: plain(slackTexts[language].close, limits.modal.close),
    blocks: filled(blocks, card),
  };
}

/** Slack refuses a view without blocks. */
function filled(blocks: types.KnownBlock[], card: Card): types.KnownBlock[] {
  return blocks.length > 0 ? blocks : paragraph([bold(label(card.title, limits.header))]);
}
