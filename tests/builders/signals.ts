import type { Turn } from '../../bot/conversation/feature.ts';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import { DAY, instant } from '../../domain/kernel/time.ts';
import { joinSignal } from '../../domain/signals/join-signal.ts';
import { carriersOf } from '../../domain/signals/places.ts';
import { reportSignal, type SignalWish } from '../../domain/signals/report-signal.ts';
import type { Place, Signal, SignalId } from '../../domain/signals/signal.ts';
import { type StepWish, takeStep } from '../../domain/signals/take-step.ts';
import { withdrawSignal } from '../../domain/signals/withdraw-signal.ts';
import { granted } from './agreements.ts';
import type { House } from './house.ts';

type Outcomes = Promise<Outcome<unknown, { readonly code: string }>>;

interface Act {
  /** By whom; who carries the signal at that moment when absent. */
  readonly by?: string | undefined;
  readonly act: (id: SignalId, turn: Turn) => Outcomes;
}

interface Life {
  readonly wish: SignalWish;
  readonly reporter: string;
  readonly daysAgo: number;
  readonly acts: readonly Act[];
}

/** A signal that tells its own life: `aSignal().by('noor').joinedBy('tess').addressed().passedOnTo('ret')`. */
export class SignalBuilder {
  readonly #life: Life;

  constructor(life: Life) {
    this.#life = life;
  }

  by = (reporter: string) => this.#with({ reporter });
  told = (wish: Partial<SignalWish>) => this.#with({ wish: { ...this.#life.wish, ...wish } });
  critical = () => this.told({ critical: true });
  /** Reported this many days before now; its steps follow now. */
  daysAgo = (daysAgo: number) => this.#with({ daysAgo });

  joinedBy = (by: string, addition?: string) => this.#act((id, turn) => joinSignal(turn.me, id, addition, turn), by);
  withdrawn = (by?: string) => this.#act((id, turn) => withdrawSignal(turn.me, id, turn), by ?? this.#life.reporter);
  addressed = (by?: string) =>
    this.step({ kind: 'addressed', whom: 'municipality', text: 'Besproken met de gemeente.' }, by);
  passedOnTo = (to: Place, by?: string) => this.step({ kind: 'passed-on', to, text: 'Het speelt breder.' }, by);
  sentBack = (by?: string) => this.step({ kind: 'sent-back', text: 'Dit kan de regio zelf.' }, by);
  askedDown = (by?: string) => this.step({ kind: 'asked-down', text: 'Wie herkent dit?' }, by);
  advised = (by?: string) =>
    this.step({ kind: 'advised', to: ['vng'], executor: 'VNG', text: 'Maak er een afspraak over.' }, by);
  settled = (by?: string) => this.step({ kind: 'settled', text: 'Er is nu een vaste plek.' }, by);
  step = (wish: StepWish, by?: string) => this.#act((id, turn) => takeStep(turn.me, id, wish, turn), by);

  /** Along the whole way to that place. */
  at(place: Exclude<Place, 'region'>): SignalBuilder {
    const inRet = this.addressed().passedOnTo('ret');
    if (place === 'ret') return inRet;
    return place === 'sar' ? inRet.passedOnTo('ben').passedOnTo('sar') : inRet.passedOnTo(place);
  }

  /** Lives it through the use cases themselves, so that every state is one that can be. */
  async in(house: House): Promise<Signal> {
    const present = house.moment;
    const { wish, reporter, daysAgo, acts } = this.#life;
    house.moment = instant(present - daysAgo * DAY);
    const { signal } = await house.as(reporter, async (turn) => granted(await reportSignal(turn.me, wish, turn)));
    house.moment = present;
    for (const { by, act } of acts) {
      const standing = await stored(house, signal.id);
      const person = by ?? carriersOf(standing, house.network)[0]?.key ?? reporter;
      await house.as(person, async (turn) => granted(await act(signal.id, turn)));
    }
    return stored(house, signal.id);
  }

  #with(more: Partial<Life>): SignalBuilder {
    return new SignalBuilder({ ...this.#life, ...more });
  }

  #act(act: Act['act'], by?: string): SignalBuilder {
    return this.#with({ acts: [...this.#life.acts, { by, act }] });
  }
}

/** Noor's, from Haaglanden, until a test says otherwise. */
export function aSignal(text = 'De wachttijd voor ambulante hulp is nu negen maanden'): SignalBuilder {
  return new SignalBuilder({ wish: { text }, reporter: 'noor', daysAgo: 0, acts: [] });
}

/** The signal as it stands now. */
export async function stored(house: House, id: SignalId): Promise<Signal> {
  const found = await house.unit.run((stores) => stores.signals.find(id));
  if (!found) throw new Error(`No signal ${id}`);
  return found;
}

/** All that is kept about a signal, and how much is owed to people, to see that a refusal changed nothing. */
export function everythingOf(house: House, id: SignalId) {
  return house.unit.run(async ({ signals, ledger }) => ({
    signal: await signals.find(id),
    steps: await signals.stepsOf([id]),
    supports: await signals.supportsOf(id),
    latest: await signals.list({ of: { kind: 'all' }, most: 1 }),
    owed: await ledger.counts(),
  }));
}

/** Who is owed which news: `signal-step noor` for each, about the signal's latest step or its being reported. */
export function newsOf(house: House, id: SignalId, about?: string): Promise<readonly string[]> {
  return house.unit.run(async ({ signals, ledger }) => {
    const latest = about ?? (await signals.stepsOf([id])).at(-1)?.id ?? 'reported';
    const due = (await ledger.due(house.moment)).filter((nudge) => nudge.about === `${id}/${latest}`);
    return due
      .map((nudge) => `${nudge.kind} ${nudge.to.kind === 'member' ? house.network.member(nudge.to.member)?.key : ''}`)
      .sort();
  });
}
