import type { Language } from '../../domain/network/network.ts';
import { text } from '../view/card.ts';
import { conversationTexts } from './conversation.texts.ts';
import type { House } from './house.ts';
import type { Incoming } from './incoming.ts';
import type { Spoken } from './reply.ts';

/** Something broke: the person gets a code, and the log gets where it was, without a word of what was typed. */
export function trouble(failure: unknown, incoming: Incoming, language: Language, house: House): Spoken {
  const code = house.ids.next().slice(-6).toUpperCase();
  const t = conversationTexts[language];
  const name = failure instanceof Error ? failure.name : typeof failure;
  const at = failure instanceof Error ? placeOf(failure) : undefined;
  house.log.error('turn failed', { code, failure: name, at, platform: incoming.from.platform, what: whatOf(incoming) });
  const card = { title: t.trouble, parts: [text(t.troubleText(code))] };
  return { answer: { kind: 'trouble', card }, changed: [], language };
}

/** What the log says of a turn. */
export function factsOf(incoming: Incoming, spoken: Spoken, ms: number) {
  const changed = spoken.changed.map((change) => change.kind).join(',');
  return { platform: incoming.from.platform, what: whatOf(incoming), answer: spoken.answer.kind, changed, ms };
}

/** Where it broke: the first line of the stack past the message, which may hold what somebody typed. */
function placeOf({ stack = '', message }: Error): string | undefined {
  const begin = stack.indexOf(message);
  // A message that was put in later is not in the stack: then nobody knows where the words end.
  if (begin === -1) return undefined;
  const first = stack.slice(begin + message.length).split('\n')[1];
  return first && /^ +at /.test(first) ? first.trim() : undefined;
}

/** Which button or form, if its name looks like one of ours; of words only that they were said. */
function whatOf({ what }: Incoming): string {
  if (what.kind === 'said') return 'words';
  if (!('call' in what)) return what.kind;
  return `${what.kind} ${/^[a-z]+\.[a-z-]{1,40}$/.test(what.call.name) ? what.call.name : 'unknown'}`;
}
