/** What somebody has on their screen: the bot's messages as the platform shows them, told the same for each platform. */
export interface Seen {
  readonly id: string;
  /** All that can be read in it, line by line. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  readonly form?: SeenForm | undefined;
  /** The message below which it stands, where a platform has threads. */
  readonly below?: string | undefined;
}

export interface SeenButton {
  readonly label: string;
  /** The words that it stands with. */
  readonly beside: string;
  /** What the platform sends when it is pressed. */
  readonly data: unknown;
}

export interface SeenForm {
  readonly fields: readonly SeenField[];
  readonly submit: SeenButton;
}

export interface SeenField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly optional: boolean;
  /** The sentence beside it that says what needs another look. */
  readonly problem: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[] | undefined;
  /** Any number of the options may be chosen. */
  readonly several: boolean;
}

/** What was filled in, by field name. */
export type Filled = Readonly<Record<string, string>>;

/** Somebody at their own screen, on one platform. */
export interface Seat {
  say(words: string): Promise<void>;
  press(message: Seen, button: SeenButton): Promise<void>;
  /** The same in the channel of a body, where others read along. */
  pressIn(body: string, message: Seen, button: SeenButton): Promise<void>;
  send(message: Seen, form: SeenForm, filled: Filled): Promise<void>;
  /** The platform delivers the last thing once more. */
  deliverAgain(): Promise<void>;
  /** The chat with the bot, oldest first; an open dialog last. */
  look(): Promise<readonly Seen[]>;
}

/** A chat platform with the whole bot behind it. */
export interface Platform {
  seatOf(member: Guest): Promise<Seat>;
  /** What a body reads in its channel, oldest first. */
  channel(body: string): Promise<readonly Seen[]>;
}

/** Who sits down: somebody of the network, or a stranger. */
export interface Guest {
  readonly key: string;
  readonly name: string;
  readonly email: string;
}

/** The lines of a text, without those in which nothing stands. */
export function linesOf(...texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n');
}
