import type { WireMessage } from '../wire.ts';
import { dayInWords } from './dates.ts';
import type { MessageActions } from './drawn.ts';
import { dayElement, messageElement, type Scene } from './message.ts';

export interface Chat {
  /** Draws what changed, and leaves the rest of the page alone. `empty` stands there while nothing was said. */
  show(messages: readonly WireMessage[], scene: Scene, key: string, empty: () => HTMLElement): void;
  /** Marks a message as being worked on. */
  busy(id: string, isBusy: boolean): void;
  /** Says beside a message why it did not work. */
  complain(id: string, sentence: string): void;
  /** Goes to a message: to its first field that needs another look, to its first field, or to the message itself. */
  goTo(id: string): void;
}

interface Made {
  readonly version: string;
  readonly element: HTMLElement;
}

/** The conversation. Messages are kept by id, so that what somebody is typing into one is never drawn anew. */
export function createChat(container: HTMLElement, actions: MessageActions): Chat {
  let made = new Map<string, Made>();
  let lastKey = '';
  const elementOf = (id: string): HTMLElement | undefined => made.get(id)?.element;
  return {
    show(messages, scene, key, empty) {
      const wasAtEnd = container.scrollHeight - container.scrollTop - container.clientHeight < 80;
      const other = key !== lastKey;
      if (other) made = new Map();
      const before = made.size;
      const nodes =
        messages.length === 0 ? [keep(made, 'empty', key, empty)] : nodesFor(messages, scene, actions, made);
      if (!other) for (const node of nodes) if (!node.isConnected) node.classList.add('fresh');
      lastKey = key;
      for (const [id, { element }] of made) if (!nodes.includes(element)) made.delete(id);
      reconcile(container, nodes);
      if (other || wasAtEnd || made.size > before) container.scrollTo({ top: endOf(container) });
    },
    busy: (id, isBusy) => elementOf(id)?.setAttribute('aria-busy', String(isBusy)),
    complain(id, sentence) {
      const problem = elementOf(id)?.querySelector<HTMLElement>('.problem');
      if (!problem) return;
      problem.textContent = sentence;
      problem.hidden = sentence === '';
    },
    goTo(id) {
      const element = elementOf(id);
      const field =
        element?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
        element?.querySelector<HTMLElement>('input, textarea, select');
      element?.scrollIntoView({ block: 'nearest' });
      (field ?? element)?.focus({ preventScroll: field === undefined });
    },
  };
}

const MARGIN = 16;

/** The end of the conversation; or where its last message begins, when that is taller than what can be seen at once. */
function endOf(container: HTMLElement): number {
  const last = container.lastElementChild;
  if (!last || last.clientHeight + MARGIN <= container.clientHeight) return container.scrollHeight;
  return container.scrollTop + last.getBoundingClientRect().top - container.getBoundingClientRect().top - MARGIN;
}

function nodesFor(
  messages: readonly WireMessage[],
  scene: Scene,
  actions: MessageActions,
  made: Map<string, Made>,
): HTMLElement[] {
  let day = '';
  return messages.flatMap((message) => {
    const today = dayInWords(message.at, scene.zone, scene.language);
    const separator = today === day ? [] : [keep(made, `day:${today}`, today, () => dayElement(message.at, scene))];
    day = today;
    const version = JSON.stringify(message);
    return [...separator, keep(made, message.id, version, () => messageElement(message, scene, actions))];
  });
}

function keep(made: Map<string, Made>, id: string, version: string, make: () => HTMLElement): HTMLElement {
  const known = made.get(id);
  if (known?.version === version) return known.element;
  const element = make();
  made.set(id, { version, element });
  return element;
}

/** Puts the nodes in order while moving none that is in place, so that the focus stays where it is. */
function reconcile(container: HTMLElement, nodes: readonly HTMLElement[]): void {
  const wanted = new Set<Node>(nodes);
  for (const child of [...container.childNodes]) if (!wanted.has(child)) child.remove();
  nodes.forEach((node, index) => {
    if (container.childNodes[index] !== node) container.insertBefore(node, container.childNodes[index] ?? null);
  });
}
