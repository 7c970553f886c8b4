import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { termsOf, themeOf } from '../likeness/likeness.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import type { Desk, Identifying } from '../privacy/desk.ts';
import { chatLink } from '../quotes/chat-link.ts';
import { beginOf } from './places.ts';
import { fitting, LONGEST_SIGNAL, type Signal, type SignalId, type SignalTold } from './signal.ts';
import type { SignalWorld, TellingWorld } from './signal-world.ts';
import { tellReported } from './tell-others.ts';

/** One line is enough; the rest may be told now or later. */
export interface SignalWish extends Partial<SignalTold> {
  readonly text: string;
  readonly critical?: boolean | undefined;
  /** The address of a message in the chat; left out when it is none. */
  readonly source?: string | undefined;
}

export type ToldRefusal =
  | { readonly code: 'nothing-said' }
  | { readonly code: 'too-long'; readonly field: 'text' | 'helped'; readonly most: number }
  | { readonly code: 'too-many-themes'; readonly most: number }
  | { readonly code: 'theme-unknown' }
  | Identifying;

export interface Reported {
  readonly signal: Signal;
  /** The theme that was read in the words, and not told; to be said back, so that it can be put right. */
  readonly themeRead?: string | undefined;
}

export const LONGEST_HELPED = 500;
export const MOST_THEMES = 4;

/** Stores what anybody in the network saw, with a number, and lets the chair of its own region know. */
export async function reportSignal(
  asker: Member,
  wish: SignalWish,
  world: TellingWorld,
): Promise<Outcome<Reported, ToldRefusal>> {
  const { critical = false, source, ...part } = wish;
  const told = tidyTold({ themes: [], ...part });
  const refusal = checkTold(told, world.network) ?? refuseWords(told, undefined, world.guard);
  if (refusal) return refused(refusal);
  const themeRead = told.themes.length > 0 || critical ? undefined : themeOf(told.text, world.network.themes);
  const begun = await newSignal(asker, themeRead ? { ...told, themes: [themeRead] } : told, critical, world);
  const signal = { ...begun, source: chatLink(source) };
  await world.stores.signals.add(signal);
  if (!critical) await world.stores.signals.index(signal, termsOf(signal.text));
  await tellReported(signal, world);
  return done({ signal, themeRead });
}

async function newSignal(asker: Member, told: SignalTold, critical: boolean, world: SignalWorld): Promise<Signal> {
  const begin = beginOf(asker, world.network);
  return {
    ...told,
    id: world.ids.next() as SignalId,
    number: await world.stores.counters.next('signal'),
    region: asker.region,
    critical,
    by: asker.id,
    at: world.now,
    place: begin.place,
    holder: begin.body,
    home: begin.body,
    stage: 'reported',
    version: 1,
  };
}

/** Words without spaces around them, each theme once, and nothing that its kind does not have. */
export function tidyTold<Told extends SignalTold>(told: Told): Told {
  const helped = told.helped?.trim();
  return fitting({
    ...told,
    text: told.text.trim(),
    themes: [...new Set(told.themes)],
    helped: helped === '' ? undefined : helped,
  });
}

/** Whether what was told of a signal can be kept. */
export function checkTold({ text, helped, themes }: SignalTold, network: NetworkView): ToldRefusal | undefined {
  if (text === '') return { code: 'nothing-said' };
  if (text.length > LONGEST_SIGNAL) return { code: 'too-long', field: 'text', most: LONGEST_SIGNAL };
  if ((helped?.length ?? 0) > LONGEST_HELPED) return { code: 'too-long', field: 'helped', most: LONGEST_HELPED };
  if (themes.length > MOST_THEMES) return { code: 'too-many-themes', most: MOST_THEMES };
  const known = themes.every((theme) => network.themes.some(({ key }) => key === theme));
  return known ? undefined : { code: 'theme-unknown' };
}

/** Words that are not as they were are shown to the guard: all of them, so that whatever is found is told at once. */
export function refuseWords(
  told: SignalTold,
  before: SignalTold | undefined,
  guard: Pick<Desk, 'refuse'>,
): Identifying | undefined {
  const text = told.text === before?.text ? undefined : guard.refuse('text', told.text);
  const helped = told.helped === before?.helped ? undefined : guard.refuse('helped', told.helped);
  return text ?? helped;
}
