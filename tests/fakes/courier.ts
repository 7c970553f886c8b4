import type { Clock } from '../../domain/kernel/ports.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Courier } from '../../domain/nudges/courier.ts';
import type { Lane, SendResult, Sought } from '../../domain/nudges/delivery.ts';
import { type Nudge, type Recipient, recipientKey } from '../../domain/nudges/nudge.ts';

/** A message that names the nudges it says. */
export interface FakeMessage {
  readonly text: string;
  readonly nudges: readonly Nudge[];
}

/** What arrived on the fake platform. */
export interface Arrived {
  readonly to: Recipient;
  readonly at: Instant;
  readonly key: string;
  readonly nudges: readonly Nudge[];
}

/** What happens to a message: `accept` says that the platform took it, whatever the courier then hears of it. */
export type Fate = (accept: () => void, to: Recipient, key: string) => Promise<SendResult> | SendResult;

/** A courier to a platform that keeps all that arrives; what befalls a message can be chosen. */
export class FakeCourier<Stores> implements Courier<Stores, FakeMessage> {
  readonly arrived: Arrived[] = [];
  readonly tried: string[] = [];
  /** What was put in the place of a message. */
  readonly updated: { readonly to: Recipient; readonly messageId: string; readonly text: string }[] = [];
  /** What was looked for on the platform, and when. */
  readonly sought: { readonly key: string; readonly at: Instant }[] = [];
  /** Whether the platform can be asked what stands there. */
  history: 'kept' | 'no-history' | 'no-telling' = 'kept';
  /** What messages to a recipient share their speed with. */
  lanes: (to: Recipient) => readonly Lane[] = () => [];
  fate: Fate | undefined;
  /** Whether a nudge need still be said. */
  isWanted: (nudge: Nudge, stores: Stores, now: Instant) => Promise<boolean> | boolean = () => true;
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  async compose(_to: Recipient, nudges: readonly Nudge[], now: Instant, stores: Stores) {
    const live: Nudge[] = [];
    for (const nudge of nudges) if (await this.isWanted(nudge, stores, now)) live.push(nudge);
    if (live.length === 0) return undefined;
    const keysOf = (some: readonly Nudge[]) => some.map((nudge) => nudge.key);
    const moot = nudges.filter((nudge) => !live.includes(nudge));
    return { message: { text: keysOf(live).join('\n'), nudges: live }, live: keysOf(live), moot: keysOf(moot) };
  }

  async wayTo(to: Recipient) {
    return {
      platform: 'fake',
      via: recipientKey(to),
      lanes: this.lanes(to),
      send: (message: FakeMessage, key: string) => this.send(to, message, key),
    };
  }

  private async send(to: Recipient, message: FakeMessage, key: string): Promise<SendResult> {
    this.tried.push(key);
    const accept = () => {
      this.arrived.push({ to, at: this.clock.now(), key, nudges: message.nudges });
    };
    if (this.fate) return this.fate(accept, to, key);
    accept();
    return { result: 'sent', messageId: `message-${key}` };
  }

  async landed(): Promise<void> {}

  async seek(_via: string, key: string, _since: Instant): Promise<Sought> {
    this.sought.push({ key, at: this.clock.now() });
    if (this.history !== 'kept') return { result: this.history };
    const there = this.arrived.some((each) => each.key === key);
    return there ? { result: 'there', messageId: `message-${key}` } : { result: 'not-there' };
  }

  async recompose(to: Recipient, nudges: readonly Nudge[], now: Instant, stores: Stores) {
    const composed = await this.compose(to, nudges, now, stores);
    return composed?.message ?? { text: 'settled', nudges: [] };
  }

  async update(to: Recipient, messageId: string, { text }: FakeMessage): Promise<SendResult> {
    if (this.fate) return this.fate(() => {}, to, messageId);
    this.updated.push({ to, messageId, text });
    return { result: 'sent', messageId };
  }

  /** What one recipient heard, in order. */
  heardBy(to: Recipient): readonly Arrived[] {
    return this.arrived.filter((each) => recipientKey(each.to) === recipientKey(to));
  }
}
