/** What Slack accepts, in one table. Longer is cut here, so that Slack never refuses a message. */
export const limits = {
  message: { blocks: 50, text: 9000, fallback: 4000 },
  /** A modal or the person's own page. Slack counts the bytes of a whole view (250 kB); in text this stays well below. */
  view: { blocks: 100, text: 30_000 },
  modal: { blocks: 100, title: 24, submit: 24, close: 24, privateMetadata: 3000 },
  header: 150,
  richText: 3000,
  context: 2000,
  actions: 25,
  actionId: 255,
  blockId: 255,
  button: { label: 75, value: 2000 },
  input: { label: 2000, hint: 2000, placeholder: 150, text: 3000 },
  menu: { options: 5, label: 75, value: 150 },
  select: { options: 100, groups: 100, label: 75, value: 150 },
  checkboxes: 10,
  fieldError: 500,
  /** Of a message that somebody wants to make something of. */
  quotation: 3000,
} as const;

/** Cuts kindly: with an ellipsis, and never through a character. Lengths are UTF-16 units, the strictest way to count. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}

/** Replaces what no chat platform can carry: control characters and halves of characters. */
export function clean(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\P{Cc}\n\t]/gu, ' ');
}

/** One line of our own for a label: never empty, which Slack refuses. */
export function label(text: string, max: number): string {
  return cut(clean(text).replace(/\s+/g, ' ').trim(), max) || '…';
}

/** How much text there is in blocks, as Slack adds it up for a message. */
export function textSize(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  let size = 0;
  for (const key of Object.keys(node)) {
    const value: unknown = node[key as keyof typeof node];
    size += key === 'text' && typeof value === 'string' ? value.length : textSize(value);
  }
  return size;
}

/** How many blocks there may be, and how much text in them. */
export interface Room {
  readonly blocks: number;
  readonly text: number;
}

/**
 * Keeps as many groups of blocks, from the first on, as there is room for beside the ending. A group stays whole, so
 * that buttons never lose what they are about; when something is left out, `more` says so.
 */
export function fitted<Block>(groups: readonly Block[][], ending: readonly Block[], more: Block, room: Room): Block[] {
  const wanted = [...groups.flat(), ...ending];
  if (wanted.length <= room.blocks && textSize(wanted) <= room.text) return wanted;
  const kept: Block[] = [];
  let blocks = room.blocks - ending.length - 1;
  let text = room.text - textSize(ending) - textSize(more);
  for (const group of groups) {
    blocks -= group.length;
    text -= textSize(group);
    if (blocks < 0 || text < 0) break;
    kept.push(...group);
  }
  return [...kept, more, ...ending];
}
