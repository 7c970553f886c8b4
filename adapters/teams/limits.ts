/** What Teams takes and shows, in one place. The card has most of the 28 KB of a message; the rest is for its envelope. */
export const limits = {
  messageBytes: 28 * 1024,
  cardBytes: 23 * 1024,
  /** The plain words beside a card, for notifications and for who hears the screen. */
  summaryCharacters: 800,
  /** Of a typed text, once its card is too big as a whole. */
  paragraphCharacters: 1200,
  titleCharacters: 200,
  /** More than this never fits, however short they are. */
  parts: 600,
  labelCharacters: 80,
  /** Of the address of a message. */
  linkCharacters: 1_000,
  /** Teams shows six, other readers of these cards five: the next would disappear. */
  actionsPerSet: 5,
  /** From here on a list of choices can be searched. */
  filteredChoices: 10,
  /** What the frame of a dialog shows of its title. */
  dialogTitle: 60,
  /** A form of more fields gets a high dialog. */
  mediumFields: 4,
  /** Teams waits five seconds for the answer to a dialog; what is not sent by then is shown in the dialog itself. */
  dialogMs: 3_000,
  /** A turn has 10 to 15 seconds; a call that takes longer than this is given up. */
  callMs: 6_000,
  /** How long an answer may wait for the stored copy of its card to be updated. */
  persistMs: 1_500,
  /** The longest wait before an answer is posted a second time. */
  secondTryMs: 2_000,
} as const;

/** The size of a value as it travels: JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8');
}

/** The text, or its beginning with an ellipsis; never half a character. */
export function cutText(text: string, characters: number): string {
  if (characters <= 0) return '';
  if (text.length <= characters) return text;
  const points = Array.from(text);
  return points.length <= characters ? text : `${points.slice(0, characters - 1).join('')}…`;
}
