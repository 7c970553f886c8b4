import { dayAt } from '../../domain/kernel/time.ts';
import type { Signal, SignalTold } from '../../domain/signals/signal.ts';
import type { Glimpse, SignalView } from '../../domain/signals/signal.view.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameOf } from '../conversation/member-names.ts';
import { sayDay } from '../language/say.ts';
import type { Part } from '../view/card.ts';
import { type Copy, link } from '../view/copy.ts';
import { signalTexts } from './signals.texts.ts';
import { holderLine, otherSeers, regionName, themeNames } from './signals.words.ts';

interface Row {
  readonly label: string;
  readonly value: Copy;
}

/** What a signal tells besides its words; what was not told is left out. */
export function toldRows(told: Omit<SignalTold, 'text'> & Pick<Signal, 'region'>, turn: Turn): Row[] {
  const t = signalTexts[turn.language];
  const { kind, level, sort, nature, term, themes, helped } = told;
  const about = [sort && t.sorts[sort], nature && t.natures[nature], term && t.terms[term]].filter(Boolean);
  const region = regionName(told.region, turn);
  return [
    ...(kind ? [{ label: t.facts.kind, value: t.kinds[kind] }] : []),
    ...(about.length > 0 ? [{ label: t.facts.about, value: about.join(', ') }] : []),
    ...(level ? [{ label: t.facts.level, value: t.levels[level] }] : []),
    ...(themes.length > 0 ? [{ label: t.facts.theme, value: themeNames(themes, turn) }] : []),
    ...(region ? [{ label: t.facts.region, value: region }] : []),
    ...(helped ? [{ label: t.facts.helped, value: { said: helped } }] : []),
  ];
}

/** What everybody may know of it. */
export function glimpseFacts({ kind, themes, region }: Glimpse, turn: Turn): Part {
  return { kind: 'facts', rows: toldRows({ kind, themes, region }, turn) };
}

/** The same with where it stands, who has it, and how many see it. */
export function viewFacts(view: SignalView, turn: Turn): Part {
  const t = signalTexts[turn.language];
  const { signal } = view;
  const day = sayDay(dayAt(signal.at, turn.zone), turn.today, turn.language);
  const reporter = signal.by && signal.by !== turn.me.id ? nameOf(signal.by, turn) : undefined;
  const holder = holderLine(signal, turn);
  return {
    kind: 'facts',
    rows: [
      ...toldRows(signal, turn),
      { label: t.facts.stage, value: t.stages[signal.stage] },
      ...(holder ? [{ label: t.facts.holder, value: holder }] : []),
      { label: t.facts.reported, value: reporter ? t.reportedBy(day, reporter) : day },
      ...(otherSeers(view) > 0
        ? [{ label: t.facts.seen, value: t.seenBy(otherSeers(view), regionsOf(view, turn).size) }]
        : []),
      ...(signal.source ? [{ label: t.facts.source, value: link(signal.source) }] : []),
    ],
  };
}

/** From which regions it is seen, as far as the reader may know who sees it. */
function regionsOf({ joined, signal }: SignalView, turn: Turn): ReadonlySet<string> {
  const regions = joined.map(({ member }) => turn.network.member(member)?.region);
  return new Set([signal.region, ...regions].filter((region) => region !== undefined));
}
