import type { WirePeople } from '../wire.ts';
import { byId, h } from './dom.ts';
import { createDrawer } from './drawer.ts';
import type { Inbox } from './inbox.ts';
import { createLooks } from './looks.ts';
import type { PageTexts } from './page.texts.ts';
import { createPeopleList } from './people-list.ts';
import { boxOf, type Place } from './place.ts';

interface FrameActions {
  readonly go: (place: Place) => void;
  readonly toChat: () => void;
}

/** What stands around the conversation: the list of members, whose chat it is, and the switch of looks. */
export function createFrame(people: WirePeople, { go, toChat }: FrameActions) {
  let current: Place | undefined;
  const nav = byId('people', HTMLElement);
  const skip = byId('skip', HTMLButtonElement);
  const opener = byId('choose', HTMLButtonElement);
  const drawer = createDrawer(byId('drawer', HTMLDialogElement), byId('side', HTMLElement), nav, opener);
  const move = (to: Partial<Place>): void => {
    if (current) go({ ...current, channel: undefined, ...to });
    if (drawer.close()) toChat();
  };
  const list = createPeopleList(nav, people, {
    member: (member) => move({ member }),
    channel: (channel) => move({ channel }),
  });
  const looks = createLooks(byId('looks', HTMLElement), (look) => move({ channel: current?.channel, look }));
  byId('network', HTMLElement).textContent = people.network;
  skip.addEventListener('click', toChat);
  return {
    show(place: Place, { unread }: Inbox, texts: PageTexts): void {
      current = place;
      document.body.dataset['look'] = place.look;
      skip.textContent = texts.toChat;
      byId('choose-label', HTMLElement).textContent = texts.choosePerson;
      drawer.show(texts);
      list.show(place, unread, texts);
      looks.show(place.look, texts);
      showUnread(unread, boxOf(place), texts);
      showWho(place, people, texts);
      showFoot(place, texts, () => move({}));
    },
  };
}

function showUnread(unread: Readonly<Record<string, number>>, box: string, texts: PageTexts): void {
  const elsewhere = Object.entries(unread).filter(([key]) => key !== box);
  const count = elsewhere.reduce((sum, [, some]) => sum + some, 0);
  const mark = byId('choose-unread', HTMLElement);
  mark.hidden = count === 0;
  mark.textContent = count > 99 ? '99+' : String(count);
  mark.setAttribute('aria-label', texts.unread(count));
}

function showWho({ member, channel }: Place, people: WirePeople, texts: PageTexts): void {
  const body = people.channels.find((each) => each.body === channel);
  const detail = [member.occupation, member.organisation, ...member.bodies].filter(Boolean).join(' · ');
  byId('who', HTMLElement).textContent = body ? `# ${body.name}` : member.name;
  byId('who-detail', HTMLElement).textContent = body ? body.fullName : detail;
  byId('who-detail', HTMLElement).title = body ? '' : detail;
  byId('chat', HTMLElement).setAttribute('aria-label', body ? texts.channelOf(body.name) : texts.chatWith(member.name));
  document.title = `${body ? body.name : member.name} · Schakelbot`;
}

/** In one's own chat one types; below a channel stands the way back. */
function showFoot({ member, channel }: Place, texts: PageTexts, home: () => void): void {
  const note = byId('channel-note', HTMLElement);
  byId('foot', HTMLElement).hidden = channel !== undefined;
  note.hidden = channel === undefined;
  if (channel === undefined) return;
  const back = h('button', { type: 'button' }, texts.toOwnChat(member.name));
  back.addEventListener('click', home);
  note.replaceChildren(h('p', {}, texts.channelNote), back);
}
