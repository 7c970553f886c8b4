import { stayHome } from '../../bot/conversation/conversation.vocabulary.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Spoken } from '../../bot/conversation/reply.ts';
import { toBlocks } from './block-kit.ts';
import { toWindow } from './card-view.ts';
import type { Home } from './home.ts';
import type { Inside, Press } from './interaction.ts';
import { cardOf, formOf, listener, messageOf, modalFor } from './spoken.ts';
import { waiting } from './waiting.ts';
import type { Ways } from './ways.ts';

/**
 * Answers a button on somebody's own page, or in a window. When the answer is the page itself, it is published. Any
 * other would take the place of all that is open, so it comes in a window over the page, which is published anew when
 * something changed.
 */
export async function answerInside(
  { incoming, triggerId, where }: Press,
  inside: Inside,
  spoken: Spoken,
  { speaker, windows, log }: Ways,
  home: Home,
): Promise<void> {
  const card = cardOf(spoken);
  if (card && inside.kind === 'home' && answersOnPage(incoming) && spoken.answer.kind === 'replace') {
    return home.show(incoming, card, spoken.language, inside.hash);
  }
  const form = formOf(spoken);
  const view = card ? toWindow(card, spoken.language, where) : form && modalFor(form, spoken.language, where, log);
  const shown = async () => {
    if (!view) return false;
    if (inside.kind === 'home') return windows.open(triggerId, view);
    // What takes the place of what was pressed does so here too; from all else one comes back to it.
    if (spoken.answer.kind !== 'replace' && (await windows.push(triggerId, view))) return true;
    return spoken.answer.kind !== 'trouble' && windows.put(inside.id, view);
  };
  if (!(await shown())) {
    const message = form ? toBlocks(waiting(form, spoken, incoming), spoken.language) : messageOf(spoken);
    await speaker.say(listener(incoming, where), message);
  }
  const stale = spoken.answer.kind === 'replace' || spoken.changed.length > 0;
  if (where.kind === 'home' && stale) {
    await home.refresh(incoming, inside.kind === 'home' ? inside.hash : undefined);
  }
}

function answersOnPage({ what }: Incoming): boolean {
  return what.kind === 'pressed' && what.call.name === stayHome.callName;
}
