import { termsOf } from '../../domain/likeness/likeness.ts';
import { type Like, likeSignals } from '../../domain/signals/like-signals.ts';
import { carriersOf } from '../../domain/signals/places.ts';
import { missingIn, numberOf, type Signal, signalKinds, signalLevels } from '../../domain/signals/signal.ts';
import { seeUrgent } from '../consultations/asking.vocabulary.ts';
import { bodyInFull } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Button, type Card, heading, type Part, quiet, text } from '../view/card.ts';
import { said } from '../view/copy.ts';
import { toldRows } from './signal.facts.ts';
import { signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';
import { firstLook, holderBody, nextQuestion, regionName, shortened, themeName } from './signals.words.ts';

const MOST_OF_LIKE = 160;
const MOST_THEMES_OFFERED = 4;

/** Said back right after it was stored: what was understood, what happens with it, what is missing, what is like it. */
export async function storedCard(
  signal: Signal,
  turn: Turn,
  more: { readonly themeRead?: string | undefined; readonly intro?: string | undefined } = {},
): Promise<Card> {
  const t = signalTexts[turn.language];
  if (signal.critical) return criticalCard(signal, turn);
  const likes = await likeSignals(turn.me, signal.text, turn, signal.id);
  const rows = toldRows(signal, turn).map((row) =>
    more.themeRead && row.label === t.facts.theme
      ? { ...row, value: t.themeRead(themeName(more.themeRead, turn)) }
      : row,
  );
  return {
    title: t.storedTitle(numberOf(signal)),
    parts: [
      ...(more.intro ? [text(more.intro)] : []),
      { kind: 'facts', rows: [{ label: t.whatYouSee, value: said(signal.text) }, ...rows] },
      text([signal.place === 'region' ? `${t.first} ` : '', firstLook(signal, turn), ' ', t.hearSteps]),
      ...questionParts(signal, likes, turn),
      ...likeParts(likes, signal, turn),
      quiet(t.noNames),
    ],
    buttons: [
      { label: t.addMore, call: calls.openEdit({ signal: signal.id }) },
      { label: t.all, call: calls.seeSignals({}) },
    ],
  };
}

/** The next thing that was not said, with the answers as buttons; the card comes back with the one after it. */
function questionParts(signal: Signal, likes: readonly Like[], turn: Turn): Part[] {
  const t = signalTexts[turn.language];
  const question = nextQuestion(signal, turn);
  if (!question) return [text(missingIn(signal).length > 0 ? t.mayAdd : t.complete)];
  const one = { signal: signal.id };
  const answers: Readonly<Record<typeof question, () => Button[]>> = {
    kind: () => signalKinds.map((kind) => ({ label: t.kinds[kind], call: calls.fill({ ...one, kind }) })),
    level: () => signalLevels.map((level) => ({ label: t.levels[level], call: calls.fill({ ...one, level }) })),
    themes: () => themeButtons(signal, likes, turn),
  };
  return [{ kind: 'item', text: t.ask[question], buttons: answers[question]() }];
}

/** Themes of what is like it, and those whose name shares something with it; any other one by the form. */
function themeButtons(signal: Signal, likes: readonly Like[], turn: Turn): Button[] {
  const t = signalTexts[turn.language];
  const terms = new Set(termsOf(signal.text));
  const sharing = turn.network.themes.filter(({ name }) => termsOf(name).some((term) => terms.has(term)));
  const keys = [...new Set([...likes.flatMap(({ themes }) => themes), ...sharing.map(({ key }) => key)])];
  const likely = keys.slice(0, MOST_THEMES_OFFERED);
  return [
    ...likely.map((theme) => ({ label: themeName(theme, turn), call: calls.fill({ signal: signal.id, theme }) })),
    { label: likely.length > 0 ? t.otherTheme : t.chooseTheme, call: calls.openTheme({ signal: signal.id }) },
  ];
}

function likeParts(likes: readonly Like[], own: Signal, turn: Turn): Part[] {
  const t = signalTexts[turn.language];
  if (likes.length === 0) return [];
  const items = likes.map(({ id, number, text: words, region, mine }): Part => {
    const line = t.likeItem(numberOf({ number }), regionName(region, turn), shortened(words, MOST_OF_LIKE));
    return mine
      ? { kind: 'item', text: t.joinAlready(line) }
      : { kind: 'item', text: line, buttons: [{ label: t.joinButton, call: calls.join({ signal: id, own: own.id }) }] };
  });
  return [heading(t.lookAlike), ...items];
}

/** A critical incident: who sees it, and nobody else. Its words are not said back: others may see the screen. */
export function criticalCard(signal: Signal, turn: Turn, readInWords = true): Card {
  const t = signalTexts[turn.language];
  const one = { signal: signal.id };
  return {
    title: t.storedTitle(numberOf(signal)),
    discreet: true,
    parts: [
      ...(turn.place === 'channel' ? [text(t.typedInChannel)] : []),
      text([whoSees(signal, turn), ' ', t.shieldedHow]),
      ...(readInWords && turn.me.id === signal.by ? [text(t.readGrave)] : []),
      text(t.danger),
    ],
    buttons: [
      { label: t.look, call: calls.seeSignal(one) },
      ...(readInWords && turn.me.id === signal.by ? [{ label: t.share, call: calls.share(one) }] : []),
      { label: t.acute, call: seeUrgent({}) },
    ],
  };
}

function whoSees(signal: Signal, turn: Turn): string {
  const t = signalTexts[turn.language];
  const body = holderBody(signal, turn);
  const [chair] = carriersOf({ ...signal, critical: true }, turn.network);
  if (!chair || !body) return t.shieldedNobody(turn.network.settings.contact);
  if (chair.id === turn.me.id) return t.shieldedYourself;
  return t.shielded(chair.name, bodyInFull(body, turn.language));
}
