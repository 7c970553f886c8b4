import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Call } from '../../bot/view/call.ts';
import type { Button, Choice } from '../../bot/view/card.ts';
import { label, limits } from './limits.ts';

/** The menu's own name: which choice was made stands in its value. */
const MENU = 'slack.more';

/** What Slack can put behind its ‘…’, and what has to stay a button because it carries more than a choice may. */
export function menuOf(more: readonly Choice[] = []): {
  readonly buttons: readonly Button[];
  readonly menus: types.Overflow[];
} {
  const fits = more.filter(({ call }) => valueFor(call).length <= limits.menu.value);
  const buttons = fits.length < 2 ? more : more.filter((choice) => !fits.includes(choice));
  const options = fits.length < 2 ? [] : fits.map(optionOf);
  // A second menu when there are more than one holds, each about as long.
  const size = Math.ceil(options.length / Math.ceil(options.length / limits.menu.options));
  const menus: types.Overflow[] = [];
  for (let from = 0; from < options.length; from += size) {
    const action_id = from === 0 ? MENU : `${MENU}#${menus.length + 1}`;
    menus.push({ type: 'overflow', action_id, options: options.slice(from, from + size) });
  }
  return { buttons, menus };
}

const valueShape = z.tuple([z.string().min(1), z.unknown()]);

/** The call behind a choice; undefined for what is none of ours. */
export function choiceIn(value: string): Call | undefined {
  const read = valueShape.safeParse(jsonIn(value)).data;
  return read && { name: read[0], input: read[1] };
}

function optionOf({ label: words, call }: Choice): types.PlainTextOption {
  const text = { type: 'plain_text' as const, text: label(words, limits.menu.label), emoji: false };
  return { text, value: valueFor(call) };
}

function valueFor({ name, input }: Call): string {
  return JSON.stringify([name, input ?? null]);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
