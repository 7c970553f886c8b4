import type { WireLanguage, WirePeople } from '../wire.ts';
import { api, Failed } from './api.ts';
import { byId } from './dom.ts';
import type { Inbox } from './inbox.ts';
import { once } from './once.ts';
import type { Outcome } from './outcome.ts';
import { pageTexts } from './page.texts.ts';
import type { Place } from './place.ts';
import { type Arrival, createTimeBar } from './time-bar.ts';

interface TravelParts {
  readonly inbox: Inbox;
  readonly outcome: Outcome;
  readonly refresh: () => Promise<void>;
  readonly go: (there: Pick<Place, 'channel'> & Partial<Place>) => void;
}

/** Lets time pass, and tells in which chats that brought something. */
export function createTravel(people: WirePeople, { inbox, outcome, refresh, go }: TravelParts) {
  const bar = createTimeBar(byId('time', HTMLElement), outcome, (option) => void travel(option));
  async function travel(option: string): Promise<void> {
    const before = inbox.unread;
    const shown = inbox.messages.length;
    bar.travelling(true);
    try {
      const { told } = await once('travel', () => api.travel(option));
      await refresh();
      const arrivals = told > 0 ? arrivalsSince(before) : [];
      bar.told(told, arrivals);
      if (told > 0 && inbox.messages.length > shown)
        byId('chat', HTMLElement).scrollTo({ top: Number.MAX_SAFE_INTEGER });
    } catch (error) {
      bar.complain(error instanceof Failed ? error.sentence : pageTexts[inbox.language].offline);
    }
    bar.travelling(false);
  }

  function arrivalsSince(before: Readonly<Record<string, number>>): Arrival[] {
    const grew = (box: string): boolean => (inbox.unread[box] ?? 0) > (before[box] ?? 0);
    return [
      ...people.members
        .filter(({ id }) => grew(`member:${id}`))
        .map((member) => ({ name: member.name, go: () => go({ member, channel: undefined }) })),
      ...people.channels
        .filter(({ body }) => grew(`channel:${body}`))
        .map(({ body, name }) => ({ name: `# ${name}`, go: () => go({ channel: body }) })),
    ];
  }

  return {
    focus: bar.focus,
    show: (zone: string, language: WireLanguage) => {
      if (inbox.time) bar.show(inbox.time, zone, language);
    },
  };
}
