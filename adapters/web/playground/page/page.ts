import type { WireMessage, WirePeople } from '../wire.ts';
import { createActions } from './actions.ts';
import { askIn, Failed } from './api.ts';
import { createChat } from './chat.ts';
import { createComposer } from './composer.ts';
import { byId, h, showText } from './dom.ts';
import { emptyFor } from './empty.ts';
import { createFrame } from './frame.ts';
import { createInbox } from './inbox.ts';
import { createModal } from './modal.ts';
import { createOutcome } from './outcome.ts';
import { pageTexts } from './page.texts.ts';
import { boxOf, hashOf, type Place } from './place.ts';
import { createTravel } from './travel.ts';

/** The whole page: where it is, what it shows, and how it keeps up. The parts do the rest. */
export function createPage(people: WirePeople, start: Place) {
  let place = start;
  let shownBox = '';
  let refreshing = Promise.resolve();
  const inbox = createInbox(people);
  const notice = byId('notice', HTMLElement);
  const texts = () => pageTexts[inbox.language];
  const outcome = createOutcome(byId('outcome', HTMLElement));
  const actions = createActions({
    place: () => place,
    inbox,
    chat: () => chat,
    modal: () => modal,
    refresh,
    begin: outcome.putAway,
    elsewhere: () => outcome.say(inbox.language, texts().answeredPrivately, ' ', ownChatButton()),
  });
  const chat = createChat(byId('chat', HTMLElement), actions);
  const composer = createComposer(byId('foot', HTMLElement), actions.say);
  const modal = createModal(actions.submit);
  const frame = createFrame(people, { go, toChat: composer.focus });
  const travel = createTravel(people, { inbox, outcome, refresh, go: (there) => go({ ...place, ...there }) });

  function draw(): void {
    document.documentElement.lang = inbox.language;
    askIn(inbox.language);
    frame.show(place, inbox, texts());
    travel.show(people.zone, inbox.language);
    composer.show(place.member, texts());
    const scene = { look: place.look, zone: people.zone, language: inbox.language, name: place.member.name };
    chat.show(inbox.messages, scene, `${boxOf(place)} ${place.look} ${inbox.language}`, () =>
      emptyFor(place, people, texts(), { say: composer.offer, toClock: travel.focus }),
    );
  }

  /** One after the other, so that an older answer never overwrites a newer one. */
  function refresh(): Promise<void> {
    refreshing = refreshing.catch(() => undefined).then(keepUp);
    return refreshing;
  }

  async function keepUp(): Promise<void> {
    const before = new Map(inbox.messages.map((message) => [message.id, message]));
    const box = boxOf(place);
    try {
      if (!(await inbox.refresh(place, () => place))) return;
      showText(notice, '');
    } catch (error) {
      const isRefusal = error instanceof Failed && !error.maybeArrived;
      return showText(notice, isRefusal ? error.sentence : texts().lostContact);
    }
    if (shownBox === box) announce(inbox.messages.filter((message) => isNew(message, before)));
    shownBox = box;
    draw();
  }

  /** Says what arrived to who hears the page. */
  function announce(messages: readonly WireMessage[]): void {
    const spoken = messages.filter(({ by }) => by !== 'member').map(({ title }) => `${texts().bot}: ${title}`);
    if (spoken.length > 0) byId('announce', HTMLElement).textContent = spoken.join('. ');
  }

  function go(to: Place): void {
    const moved = boxOf(to) !== boxOf(place) || to.member.id !== place.member.id;
    if (!moved && to.look === place.look) return;
    place = to;
    modal.close();
    history.replaceState(null, '', hashOf(place));
    if (moved) void refresh();
    else draw();
  }

  function ownChatButton(): HTMLElement {
    const button = h('button', { type: 'button', class: 'arrival' }, texts().toOwnChat(place.member.name));
    button.addEventListener('click', () => go({ ...place, channel: undefined }));
    return button;
  }

  history.replaceState(null, '', hashOf(place));
  return { go, refresh };
}

function isNew(message: WireMessage, before: ReadonlyMap<string, WireMessage>): boolean {
  return JSON.stringify(before.get(message.id)) !== JSON.stringify(message);
}
