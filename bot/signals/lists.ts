import {
  carriedSignals,
  carriesSignals,
  ownSignals,
  regionSignals,
  type SignalList,
} from '../../domain/signals/list-signals.ts';
import { signalNumbered } from '../../domain/signals/one-signal.ts';
import { carriedBodies } from '../../domain/signals/places.ts';
import type { SignalId } from '../../domain/signals/signal.ts';
import type { Listed } from '../../domain/signals/signal.view.ts';
import { bodyCalled, theBody } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { neutral } from '../conversation/guarding.ts';
import { type Reply, show } from '../conversation/reply.ts';
import { type Button, type Card, heading, type Part, text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import { byStage, itemPart } from './lists.cards.ts';
import { cardOf } from './signal.card.ts';
import { numberIn } from './signal.sentences.ts';
import { refusalCard } from './signals.refusals.ts';
import { signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';
import { regionName } from './signals.words.ts';

const MOST_IN_OVERVIEW = 4;

/** `signalen`: one's own, the region's, and what waits for the asker. */
export async function seeAll(turn: Turn, intro?: Copy): Promise<Reply> {
  const t = signalTexts[turn.language];
  const own = await ownSignals(turn.me, {}, turn);
  const here = carriesSignals(turn.me, turn) ? await carriedSignals(turn.me, {}, turn) : undefined;
  const region = await around(own, here, turn);
  const hereShown = here?.signals.slice(0, MOST_IN_OVERVIEW) ?? [];
  const more: Button[] = [
    ...moreButton('own', own, turn),
    ...(region ? moreButton('region', region, turn) : []),
    ...(here ? moreButton('here', here, turn) : []),
  ];
  const card: Card = {
    title: t.title,
    parts: [
      ...(intro ? [text(intro)] : []),
      ...section(t.ofYou, own.signals, t.nothingOwn, turn),
      ...(region
        ? section(t.ofRegion(regionName(turn.me.region, turn) ?? ''), region.signals, t.nothingRegion, turn)
        : []),
      ...(here
        ? [heading(t.withYou), ...(hereShown.length > 0 ? byStage(hereShown, turn) : [text(t.nothingHere)])]
        : []),
    ],
    buttons: [...more, { label: t.report, call: calls.openReport({}), style: 'primary' }],
  };
  return show(card);
}

/** The region's, without what stands in the other two lists already. */
async function around(own: SignalList, here: SignalList | undefined, turn: Turn): Promise<SignalList | undefined> {
  if (!turn.me.region) return undefined;
  const found = await regionSignals(turn.me, turn.me.region, {}, turn);
  if (!found.done) return undefined;
  const told = new Set([...own.signals, ...(here?.signals ?? [])].map(({ signal }) => signal.id));
  const signals = found.value.signals.filter(({ signal }) => !told.has(signal.id));
  // All that is told here stands in the asker's own two lists: these lead on to the rest.
  return signals.length === 0 && found.value.next !== undefined ? undefined : { ...found.value, signals };
}

function section(title: string, listed: readonly Listed[], empty: string, turn: Turn): Part[] {
  const shown = listed.slice(0, MOST_IN_OVERVIEW);
  return [heading(title), ...(shown.length > 0 ? shown.map((one) => itemPart(one, turn)) : [text(empty)])];
}

function moreButton(of: calls.ListInput['of'], list: SignalList, turn: Turn): Button[] {
  const hasMore = list.signals.length > MOST_IN_OVERVIEW || list.next !== undefined;
  const input = of === 'region' ? { of, region: turn.me.region } : { of };
  return hasMore ? [{ label: signalTexts[turn.language].moreOf[of], call: calls.seeList(input) }] : [];
}

/** One list alone, in pages. */
export async function seeList(input: calls.ListInput, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const { of, before } = input;
  const region = input.region ?? turn.me.region ?? '';
  const found = of === 'region' ? await regionSignals(turn.me, region, { before }, turn) : undefined;
  if (found && !found.done)
    return show(refusalCard(t.refusals[found.refusal.code], turn), { kind: 'refused', code: found.refusal.code });
  const list =
    found?.value ??
    (await (of === 'own' ? ownSignals(turn.me, { before }, turn) : carriedSignals(turn.me, { before }, turn)));
  const empty = { own: t.nothingOwn, region: t.nothingRegion, here: t.nothingHere }[of];
  const titles = { own: t.ofYou, region: t.ofRegion(regionName(region, turn) ?? region), here: t.withYou };
  const parts = of === 'here' ? byStage(list.signals, turn) : list.signals.map((one) => itemPart(one, turn));
  return show({
    title: titles[of],
    parts: parts.length > 0 ? parts : [text(before === undefined ? empty : t.nothingMore)],
    buttons: [
      ...(list.next === undefined ? [] : [{ label: t.older, call: calls.seeList({ ...input, before: list.next }) }]),
      { label: t.all, call: calls.seeSignals({}) },
    ],
  });
}

/** `signalen haaglanden`, `signalen sar`, `signalen 12`. */
export async function seeInWords(words: string, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const number = numberIn(words, true);
  if (number !== undefined) return seeNumbered(number, turn);
  const wanted = words
    .trim()
    .toLowerCase()
    .replace(/^(?:van|uit|in|voor|of|for)\s+(?:de\s+|het\s+|the\s+)?/, '')
    .replace(/[.?!]+$/, '');
  if (/^(?:mij|me|mijn|mine|eigen)$/.test(wanted)) return seeList({ of: 'own' }, turn);
  const region = turn.network.regions.find(({ key, name }) => key === wanted || name.toLowerCase() === wanted);
  if (region) return seeList({ of: 'region', region: region.key }, turn);
  const body = bodyCalled(wanted, turn);
  if (!body) return seeAll(turn, t.notKnown(neutral(words, turn)));
  if (carriedBodies(turn.me, turn.network).some(({ key }) => key === body.key)) return seeList({ of: 'here' }, turn);
  if (body.type === 'ret' && body.region) return seeList({ of: 'region', region: body.region }, turn);
  return seeAll(turn, t.elsewhere(theBody(body, turn.language)));
}

/** `S-12`: that signal, as far as one may see it. */
export async function seeNumbered(number: number, turn: Turn): Promise<Reply> {
  const found = await signalNumbered(turn.me, number, turn);
  return found.done ? seeOne(found.value.id, turn) : notFound(turn);
}

/** *Bekijken*. */
export async function seeOne(id: SignalId, turn: Turn): Promise<Reply> {
  const card = await cardOf(id, turn);
  if (!card) return notFound(turn);
  // What is confidential is shown when somebody opens it, and not of itself.
  return show(card.discreet ? card : { ...card, refresh: calls.seeSignal({ signal: id }) });
}

function notFound(turn: Turn): Reply {
  const code = 'signal-not-found';
  return show(refusalCard(signalTexts[turn.language].refusals[code], turn), { kind: 'refused', code });
}
