import { expect } from 'vitest';
import { buttonOf, fieldOf, valueFor } from './find.ts';
import type { House } from './house.ts';
import type { Filled, Guest, Platform, Seat, Seen, SeenForm } from './screen.ts';

/** Somebody at the chat: does what a person can do, and sees what a person sees. */
export class Person {
  readonly name: string;
  readonly #seat: Seat;
  readonly #house: Pick<House, 'clock' | 'settled'>;
  readonly #readIn: Platform['channel'];
  #screen: readonly Seen[] = [];
  /** What changed last: there the eye rests. */
  #before: Seen | undefined;
  /** What was typed in a form that did not get through, as the platform keeps it. */
  #draft: { readonly form: string; readonly filled: Filled } | undefined;

  constructor({ name }: Guest, seat: Seat, house: Pick<House, 'clock' | 'settled'>, readIn: Platform['channel']) {
    this.name = name;
    this.#readIn = readIn;
    this.#seat = seat;
    this.#house = house;
  }

  async says(words: string): Promise<void> {
    await this.#does(() => this.#seat.say(words));
  }

  /** Presses a button of what they last saw; `beside` tells which when there are several. */
  async presses(label: string, beside = ''): Promise<void> {
    const message = this.#last();
    await this.pressesOld(message, label, beside);
  }

  /** Presses a button of an earlier message, or a copy of it. */
  async pressesOld(message: Seen, label: string, beside = ''): Promise<void> {
    const button = buttonOf(message, label, beside);
    await this.#does(() => this.#seat.press(message, button));
  }

  /** Presses a button of the last message in the channel of a body. */
  async pressesInChannel(body: string, label: string): Promise<void> {
    const message = (await this.#readIn(body)).at(-1);
    if (!message) throw new Error(`There is nothing in the channel of ${body}`);
    const button = buttonOf(message, label, '');
    await this.#does(() => this.#seat.pressIn(body, message, button));
  }

  /** Does as if another's message with its buttons were before them. */
  async triesTheButtonOf(message: Seen, label: string): Promise<void> {
    const button = buttonOf(message, label, '');
    const own = this.#screen.findLast(({ form }) => !form);
    await this.#does(() => this.#seat.press(own ?? message, button));
  }

  /** Presses a button as an earlier version of the bot may have made it: under another name. */
  async pressesAsOnce(label: string, callName: string): Promise<void> {
    const message = this.#last();
    const { data } = buttonOf(message, label, '');
    const old =
      typeof data === 'object' && data && 'action_id' in data ? { action_id: callName, value: '{}' } : undefined;
    const button = { label, beside: '', data: old ?? { call: { name: callName, input: {} } } };
    await this.#does(() => this.#seat.press(message, button));
  }

  /** Fills in what is named, by the labels of the fields, and sends the form in; what stood there stays. */
  async fills(words: Filled): Promise<void> {
    const { message, form } = this.#form();
    const stood = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
    const kept = this.#draft?.form === JSON.stringify(message) ? this.#draft.filled : {};
    const typed = Object.entries(words).map(([label, value]) => {
      const field = fieldOf(form, label);
      return [field.name, valueFor(field, value)];
    });
    const filled: Filled = { ...stood, ...kept, ...Object.fromEntries(typed) };
    const empty = form.fields.filter(({ name, optional }) => !optional && !filled[name]?.trim());
    if (empty.length > 0) throw new Error(`The client asks to fill in: ${empty.map(({ label }) => label).join(', ')}`);
    this.#draft = { form: JSON.stringify(message), filled };
    await this.#does(() => this.#seat.send(message, form, filled));
  }

  /** The platform delivers the last thing they did once more. */
  async isHeardTwice(): Promise<void> {
    await this.#does(() => this.#seat.deliverAgain());
  }

  /** What they last saw says all of this. */
  sees(...words: readonly string[]): void {
    for (const each of words) expect(this.#last().text, `what ${this.name} sees`).toContain(each);
  }

  /** A message that they saw before says this now. */
  seesAt(id: string, words: string): void {
    expect(this.#screen.find((message) => message.id === id)?.text, `what ${this.name} saw before`).toContain(words);
  }

  seesNot(...words: readonly string[]): void {
    for (const each of words) expect(this.#last().text, `what ${this.name} sees`).not.toContain(each);
  }

  seesButtons(...labels: readonly string[]): void {
    expect(this.#last().buttons.map(({ label }) => label)).toEqual(expect.arrayContaining([...labels]));
  }

  seesNoButton(...labels: readonly string[]): void {
    for (const label of labels) expect(this.#last().buttons.map((button) => button.label)).not.toContain(label);
  }

  /** A sentence stands beside that field. */
  seesBeside(label: string, sentence: string): void {
    expect(fieldOf(this.#form().form, label).problem, `beside ‘${label}’`).toContain(sentence);
  }

  /** The form holds this: as the bot filled it in, or as it was typed and kept. */
  seesFilledIn(words: Filled): void {
    const { message, form } = this.#form();
    const kept = this.#draft?.form === JSON.stringify(message) ? this.#draft.filled : {};
    for (const [label, value] of Object.entries(words)) {
      const field = fieldOf(form, label);
      expect(kept[field.name] ?? field.value, `in ‘${label}’`).toBe(value === '' ? '' : valueFor(field, value));
    }
  }

  /** How many messages the bot has in this chat by now. */
  hasMessages(count: number): void {
    expect(
      this.#screen.map(({ text }) => text),
      `the chat of ${this.name}`,
    ).toHaveLength(count);
  }

  get messages(): number {
    return this.#screen.length;
  }

  /** What stands before them now, to come back to it later. */
  get lastSeen(): Seen {
    return this.#last();
  }

  async looks(): Promise<void> {
    const before = new Map(this.#screen.map((message) => [message.id, JSON.stringify(message)]));
    this.#screen = await this.#seat.look();
    const changed = this.#screen.findLast((message) => before.get(message.id) !== JSON.stringify(message));
    const still = this.#screen.find(({ id }) => id === this.#before?.id);
    this.#before = changed ?? still ?? this.#screen.at(-1);
  }

  async #does(action: () => Promise<void>): Promise<void> {
    this.#house.clock.tick();
    await action();
    await this.#house.settled();
    await this.looks();
  }

  #last(): Seen {
    if (!this.#before) throw new Error(`${this.name} has nothing on the screen`);
    return this.#before;
  }

  #form(): { message: Seen; form: SeenForm } {
    const message = this.#screen.findLast(({ form }) => form);
    if (!message?.form) throw new Error(`${this.name} has no form before them, but: ${this.#last().text}`);
    return { message, form: message.form };
  }
}
