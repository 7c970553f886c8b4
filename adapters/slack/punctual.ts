import { App, type ReceiverEvent } from '@slack/bolt';
import { within } from './within.ts';

/** Slack sends an event again that is not acknowledged in three seconds. */
const ACKNOWLEDGE_EVENT_MS = 2500;

/**
 * Acknowledges in time, and not before its time: Bolt acknowledges an event before anybody handled it, so that a crash
 * would lose it, and leaves what nobody listens to waiting for three seconds.
 */
export class PunctualApp extends App {
  readonly #underWay = new Set<Promise<void>>();

  override async processEvent(event: ReceiverEvent): Promise<void> {
    const work = this.#take(event);
    this.#underWay.add(work);
    return work.finally(() => this.#underWay.delete(work));
  }

  /** Resolves when every turn that was begun is answered, or after this time. */
  async settle(milliseconds: number): Promise<void> {
    await within(Promise.allSettled([...this.#underWay]), milliseconds);
  }

  async #take(event: ReceiverEvent): Promise<void> {
    const isEvent = event.body.type === 'event_callback';
    let acknowledged = false;
    const ack: ReceiverEvent['ack'] = async (answer) => {
      acknowledged = true;
      await event.ack(answer);
    };
    const work = super.processEvent({ ...event, ack: isEvent ? async () => {} : ack });
    if (isEvent) await within(work, ACKNOWLEDGE_EVENT_MS);
    else await work;
    if (!acknowledged) await ack();
    await work;
  }
}
