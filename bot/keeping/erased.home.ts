import { dayAt } from '../../domain/kernel/time.ts';
import type { HomeSection, Turn } from '../conversation/feature.ts';
import { list } from '../view/card.ts';
import { erasedTexts } from './erased.texts.ts';

/** How much was erased after its term this month, for the bureau alone: counts, and not a word of what it said. */
export async function erasedAtHome(turn: Turn): Promise<HomeSection | undefined> {
  const bureaus = turn.me.seats.some(({ body }) => turn.network.body(body)?.type === 'bureau');
  if (!bureaus) return undefined;
  const month = dayAt(turn.now, turn.network.settings.zone).slice(0, 7);
  const t = erasedTexts[turn.language];
  const lines = (await turn.stores.keeping.erased()).flatMap((one) =>
    one.month === month && isTold(one.what) ? [t[one.what](one.count)] : [],
  );
  return lines.length > 0 ? { title: t.title, parts: [list(lines)], standing: true } : undefined;
}

const told = ['consultations', 'calls'] as const;

/** What waits for a term; drafts and such go every day and are news to nobody. */
function isTold(what: string): what is (typeof told)[number] {
  return told.some((each) => each === what);
}
