import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { BodyType, Member, MemberId } from '../network/network.ts';
import type { Identifying } from '../privacy/desk.ts';
import {
  type AgendaItem,
  type AgendaItemId,
  type AgendaKind,
  LONGEST_MINUTES,
  LONGEST_POINT,
  MOST_POINTS,
  SHORTEST_MINUTES,
} from './agenda.ts';
import type { MeetingName } from './meeting.store.ts';
import {
  type BodyMeeting,
  type BringingWorld,
  type MeetingRefusal,
  type MeetingWorld,
  openMeeting,
} from './meeting-world.ts';

/** What can be said of a point, when it is brought in and afterwards. */
export interface ItemText {
  readonly kind: AgendaKind;
  readonly about: string;
  readonly minutes: number;
  readonly presenter?: MemberId | undefined;
}

export interface ItemWish extends ItemText, MeetingName {
  readonly signal?: number | undefined;
  /** Then `about` is not kept: of a consultatie only its number stands on an agenda. */
  readonly consultation?: number | undefined;
}

export type ItemTextRefusal =
  | { readonly code: 'no-subject' }
  | { readonly code: 'too-long'; readonly most: number }
  | { readonly code: 'minutes-out-of-range'; readonly least: number; readonly most: number }
  | { readonly code: 'presenter-unknown' }
  | Identifying;

export type AddItemRefusal =
  | MeetingRefusal
  | ItemTextRefusal
  | { readonly code: 'agenda-full'; readonly most: number }
  /** Cases are for an expertteam, and for those it brings in. */
  | { readonly code: 'no-cases-here' };

/** A point on the agenda with the meeting that it is for. */
export interface PlacedItem extends BodyMeeting {
  readonly item: AgendaItem;
}

const discussCases: readonly BodyType[] = ['ret', 'ret-voorzitters', 'ben'];

/** Brings a point in, for who sits in the body. The same signal or consultatie stands on one agenda once. */
export async function addItem(
  asker: Member,
  wish: ItemWish,
  world: BringingWorld,
): Promise<Outcome<PlacedItem, AddItemRefusal>> {
  const found = openMeeting(asker, 'add-item', wish, world);
  if (!found.done) return found;
  const { meeting, body } = found.value;
  const text = { ...wish, about: wish.consultation === undefined ? wish.about.trim() : `C-${wish.consultation}` };
  const refusal = checkItem(text, world);
  if (refusal) return refused(refusal);
  if (wish.consultation !== undefined && !discussCases.includes(body.type)) return refused({ code: 'no-cases-here' });

  const agenda = await world.stores.meetings.agenda([meeting]);
  const there = agenda.find((item) => isAboutTheSame(item, wish));
  if (there) return done({ ...found.value, item: there });
  if (agenda.length >= MOST_POINTS) return refused({ code: 'agenda-full', most: MOST_POINTS });
  // The words of a signal were shown when it was reported, and of a consultatie there are none.
  const isTyped = wish.signal === undefined && wish.consultation === undefined;
  const identifying = isTyped ? world.guard.refuse('about', text.about) : undefined;
  if (identifying) return refused(identifying);
  const item: AgendaItem = {
    id: world.ids.next() as AgendaItemId,
    body: body.key,
    slot: meeting.slot,
    kind: wish.kind,
    about: text.about,
    minutes: wish.minutes,
    by: asker.id,
    presenter: wish.presenter,
    signal: wish.signal,
    consultation: wish.consultation,
    place: (agenda.at(-1)?.place ?? 0) + 1,
    addedAt: world.now,
    version: 1,
  };
  await world.stores.meetings.addItem(item);
  return done({ ...found.value, item });
}

/** Whether a point says what it is about, in a few words and a reasonable time, and who leads it is known. */
export function checkItem(text: ItemText, { network }: Pick<MeetingWorld, 'network'>): ItemTextRefusal | undefined {
  if (text.about === '') return { code: 'no-subject' };
  if (text.about.length > LONGEST_POINT) return { code: 'too-long', most: LONGEST_POINT };
  const fits = Number.isInteger(text.minutes) && text.minutes >= SHORTEST_MINUTES && text.minutes <= LONGEST_MINUTES;
  if (!fits) return { code: 'minutes-out-of-range', least: SHORTEST_MINUTES, most: LONGEST_MINUTES };
  return text.presenter && !network.member(text.presenter) ? { code: 'presenter-unknown' } : undefined;
}

function isAboutTheSame(item: AgendaItem, wish: ItemWish): boolean {
  if (wish.consultation !== undefined) return item.consultation === wish.consultation;
  return wish.signal !== undefined && item.signal === wish.signal;
}
