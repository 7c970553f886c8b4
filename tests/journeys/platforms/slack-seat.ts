import { readFileSync } from 'node:fs';
import { conversationTexts } from '../../../bot/conversation/conversation.texts.ts';
import { CHANNEL, type Json } from '../../adapters/slack/workspace.ts';
import type { Filled, Seat, Seen, SeenButton, SeenForm } from '../screen.ts';
import { readMessage, readModal } from './block-kit.ts';
import type { Outcome, SlackLine } from './slack-line.ts';

const manifest = JSON.parse(
  readFileSync(new URL('../../../adapters/slack/manifest.json', import.meta.url), 'utf8'),
) as { features: { slash_commands: { command: string }[] } };
const commands = manifest.features.slash_commands.map(({ command }) => command);
const openLabels = [conversationTexts.nl.openForm, conversationTexts.en.openForm];
let count = 0;

interface Dialog {
  readonly id: string;
  readonly view: Json;
  readonly typed: Record<string, string>;
  readonly errors: Record<string, string>;
  /** The message of ours from which it was opened, when that is seen by this person alone. */
  readonly from: string | undefined;
}

/** Where somebody comes in, and what Slack calls their chat and the channels of the bodies. */
interface Rooms {
  readonly entrance: 'chat' | 'commands';
  readonly chat: string;
  readonly channels: ReadonlyMap<string, string>;
  readonly read: () => Promise<readonly Seen[]>;
}

/** Somebody in Slack: their chat with the bot, what only they see in a channel, and the dialog that is open. */
export class SlackSeat implements Seat {
  readonly #line: SlackLine;
  readonly #entrance: 'chat' | 'commands';
  readonly #chat: string;
  readonly #channels: ReadonlyMap<string, string>;
  readonly #read: () => Promise<readonly Seen[]>;
  /** Ephemeral messages, by the id they have here. */
  readonly #own = new Map<string, Seen>();
  #dialog: Dialog | undefined;

  constructor(line: SlackLine, rooms: Rooms) {
    this.#line = line;
    this.#entrance = rooms.entrance;
    this.#chat = rooms.chat;
    this.#channels = rooms.channels;
    this.#read = rooms.read;
  }

  async say(words: string) {
    const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    if (this.#entrance === 'commands') return this.#command(text);
    this.#take(await this.#line.types(text, this.#chat));
    await this.#openWaiting();
  }

  async press(message: Seen, { data }: SeenButton) {
    const ephemeral = this.#own.has(message.id);
    const at = { channel: ephemeral ? CHANNEL : this.#chat, ts: message.id, below: message.below, ephemeral };
    this.#take(await this.#line.presses(at, data as object), ephemeral ? message.id : undefined);
  }

  async pressIn(body: string, message: Seen, { data }: SeenButton) {
    const at = { channel: this.#channels.get(body) ?? '', ts: message.id, ephemeral: false };
    this.#take(await this.#line.presses(at, data as object));
  }

  async send(_message: Seen, _form: SeenForm, filled: Filled) {
    const dialog = this.#dialog;
    if (!dialog) throw new Error('No dialog is open');
    const blocks = dialog.view.blocks.map((block: Json) => ({ block_id: 'none', ...block }));
    const state = { values: stateOf(dialog.view, filled) };
    const outcome = await this.#line.submits({ ...dialog.view, id: dialog.id, hash: 'hash', blocks, state });
    const { response_action: action, errors, view } = outcome.answer ?? {};
    if (action === 'errors') this.#dialog = { ...dialog, typed: { ...filled }, errors };
    else if (action === 'update') this.#dialog = { ...dialog, view, typed: {}, errors: {} };
    else this.#dialog = undefined;
    this.#take({ ...outcome, answer: undefined }, dialog.from);
  }

  deliverAgain() {
    return this.#line.again();
  }

  async look() {
    const messages = [...(await this.#read()), ...this.#own.values()];
    if (!this.#dialog) return messages;
    const { id, view, typed, errors } = this.#dialog;
    return [...messages, readModal(id, view, typed, errors)];
  }

  /** `uren 90` is `/uren 90`; what has no command of its own goes by `/schakel`. */
  async #command(text: string) {
    const [word = '', ...rest] = text.split(' ');
    const command = commands.find((each) => each === `/${word.toLowerCase()}`);
    const words = command ? rest.join(' ') : text;
    this.#take(await this.#line.commands(command ?? '/schakel', words, CHANNEL));
  }

  /** A form cannot open by words alone: whoever wants it presses the button that the bot then gives. */
  async #openWaiting() {
    const message = (await this.#read()).at(-1);
    const button = message?.buttons.find(({ label }) => openLabels.includes(label));
    if (message && button) await this.press(message, button);
  }

  #take({ answer, opened, responses }: Outcome, from?: string) {
    for (const message of [...(answer ? [answer] : []), ...responses]) {
      count += 1;
      const id = message.replace_original && from ? from : `ephemeral-${count}`;
      this.#own.set(id, readMessage(id, message));
    }
    if (!opened) return;
    count += 1;
    this.#dialog = { id: `V-journey-${count}`, view: opened, typed: {}, errors: {}, from };
  }
}

/** What was filled in, as Slack sends each kind of field. */
function stateOf(view: Json, filled: Filled): Json {
  const inputs = view.blocks.filter((block: Json) => block.type === 'input');
  return Object.fromEntries(
    inputs.map(({ block_id, element: { type } }: Json) => {
      const value = filled[block_id] || null;
      if (type === 'datepicker') return [block_id, { value: { type, selected_date: value } }];
      if (type === 'checkboxes')
        return [
          block_id,
          { value: { type, selected_options: (value?.split(',') ?? []).map((one) => ({ value: one })) } },
        ];
      if (type !== 'static_select') return [block_id, { value: { type, value } }];
      return [block_id, { value: { type, selected_option: value && { value } } }];
    }),
  );
}
