import { carriersOf } from '../../domain/signals/places.ts';
import { numberOf, type Stage, stages } from '../../domain/signals/signal.ts';
import type { Listed } from '../../domain/signals/signal.view.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Part, text } from '../view/card.ts';
import { strong } from '../view/copy.ts';
import { signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';
import { namesOf, otherSeers, regionName, shortened } from './signals.words.ts';

const MOST_OF_TEXT = 160;

/** One of a list: what it says, where it stands, who has it, and how many see it. */
export function itemPart(listed: Listed, turn: Turn): Part {
  const t = signalTexts[turn.language];
  const { signal, mine } = listed;
  const holders = signal.stage === 'settled' ? '' : namesOf(carriersOf(signal, turn.network), turn);
  return lineWith(
    [t.stages[signal.stage], holders, mine === 'supporter' ? t.seenByYou : '', seen(listed, turn)],
    listed,
    turn,
  );
}

/** One of what waits for the asker: where it is from, and how many see it. */
function waitingPart(listed: Listed, turn: Turn): Part {
  return lineWith([regionName(listed.signal.region, turn) ?? '', seen(listed, turn)], listed, turn);
}

function seen(listed: Listed, turn: Turn): string {
  const others = otherSeers(listed);
  return others > 0 ? signalTexts[turn.language].seenShort(others) : '';
}

function lineWith(details: readonly string[], { signal }: Listed, turn: Turn): Part {
  const t = signalTexts[turn.language];
  const number = numberOf(signal);
  const told = details.filter((each) => each !== '');
  return {
    kind: 'item',
    text: signal.critical ? t.hidden(number) : t.item(number, shortened(signal.text, MOST_OF_TEXT)),
    ...(told.length > 0 ? { detail: t.details(told) } : {}),
    buttons: [{ label: t.look, call: calls.seeSignal({ signal: signal.id }) }],
  };
}

/** What waits, by where it stands. */
export function byStage(listed: readonly Listed[], turn: Turn): Part[] {
  const t = signalTexts[turn.language];
  const standing = (stage: Stage) => listed.filter(({ signal }) => signal.stage === stage);
  return stages.flatMap((stage) => {
    const there = standing(stage);
    return there.length > 0 ? [text(strong(t.stages[stage])), ...there.map((one) => waitingPart(one, turn))] : [];
  });
}
