import { randomUUID } from 'node:crypto';
import type { WireMessage, WirePeople, WirePulse, WireTurn } from '../../../adapters/web/playground/wire.ts';
import type { Ground, House } from '../house.ts';
import type { Filled, Platform, Seat, Seen } from '../screen.ts';
import { readCard } from './adaptive-card.ts';

export const localGround: Ground = { settings: { local: true }, channelOf: () => undefined };

/** Local mode, by what its page asks of the server. */
export async function openLocal(house: Pick<House, 'url'>): Promise<Platform> {
  const people = (await (await fetch(`${house.url}/local/people`)).json()) as WirePeople;
  const idOf = (key: string) => {
    const member = people.members.find((each) => each.key === key);
    if (!member) throw new Error(`${key} is not on the page`);
    return member.id;
  };
  const someone = people.members[0]?.id ?? '';
  return {
    seatOf: async ({ key }) => new LocalSeat(house, idOf(key)),
    channel: (body) => lookAt(house.url, someone, `channel:${body}`),
  };
}

class LocalSeat implements Seat {
  readonly #house: Pick<House, 'url'>;
  readonly #member: string;
  #last: () => Promise<void> = async () => {};

  constructor(house: Pick<House, 'url'>, member: string) {
    this.#house = house;
    this.#member = member;
  }

  say(text: string) {
    return this.#turn('/local/say', { text });
  }

  press(message: Seen, button: { data: unknown }) {
    const { call } = button.data as { call: unknown };
    return this.#turn('/local/press', { message: message.id, call });
  }

  pressIn(_body: string, message: Seen, button: { data: unknown }) {
    return this.press(message, button);
  }

  send(message: Seen, form: { submit: { data: unknown } }, filled: Filled) {
    const { call } = form.submit.data as { call: unknown };
    const values = Object.fromEntries(
      Object.entries(filled).map(([name, value]) => [name.replace('field.', ''), value]),
    );
    return this.#turn('/local/submit', { message: message.id, call, values });
  }

  deliverAgain() {
    return this.#last();
  }

  look() {
    return lookAt(this.#house.url, this.#member, `member:${this.#member}`);
  }

  async #turn(path: string, action: object): Promise<void> {
    const body = { id: randomUUID(), member: this.#member, ...action };
    this.#last = async () => void (await post<WireTurn>(this.#house.url, path, body));
    await this.#last();
  }
}

async function lookAt(url: string, member: string, box: string): Promise<readonly Seen[]> {
  const { messages = [] } = await post<WirePulse>(url, '/local/pulse', { member, box, seen: {} });
  return messages.flatMap(seen);
}

function seen({ id, body }: WireMessage): Seen[] {
  return body.kind === 'words' ? [] : [readCard(id, body.teams)];
}

async function post<Answer>(url: string, path: string, body: object): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    // Time may pass for longer than an idle connection is kept.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json() as Promise<Answer>;
}
