import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { ConcurrentChange } from '../kernel/ports.ts';
import type { Member } from '../network/network.ts';
import { checkItem, type ItemText, type ItemTextRefusal, type PlacedItem } from './add-item.ts';
import { type AgendaItem, type AgendaItemId, inOrder } from './agenda.ts';
import { delegatesIn } from './attendance.ts';
import { type MeetingAction, mayMeeting } from './meeting.permissions.ts';
import {
  type BodyMeeting,
  type BringingWorld,
  findMeeting,
  type MeetingRefusal,
  type MeetingWorld,
  openMeeting,
  refusalOf,
} from './meeting-world.ts';

export type ItemRefusal =
  | MeetingRefusal
  | { readonly code: 'item-not-found' }
  | { readonly code: 'not-your-item'; readonly item: AgendaItem };

export type ChangeItemRefusal =
  | ItemRefusal
  | ItemTextRefusal
  /** Somebody else changed it since the asker saw it. */
  | { readonly code: 'changed-meanwhile'; readonly item: AgendaItem };

/** Says it otherwise. `seen` is the version that the asker had before them. Of a consultatie the number stays. */
export async function changeItem(
  asker: Member,
  id: AgendaItemId,
  to: ItemText & { readonly seen: number },
  world: BringingWorld,
): Promise<Outcome<PlacedItem, ChangeItemRefusal>> {
  const found = await findItem(asker, id, 'change-item', world);
  if (!found.done) return found;
  const { item } = found.value;
  const { kind, minutes, presenter } = to;
  const about = item.consultation === undefined ? to.about.trim() : item.about;
  const refusal = checkItem({ ...to, about }, world);
  if (refusal) return refused(refusal);
  const changed = { ...item, kind, about, minutes, presenter, version: item.version + 1 };
  if (saysTheSame(item, changed)) return found;
  if (item.version !== to.seen) return refused({ code: 'changed-meanwhile', item });
  const identifying = about === item.about ? undefined : world.guard.refuse('about', about);
  if (identifying) return refused(identifying);
  await replaceOrRetry(changed, world);
  return done({ ...found.value, item: changed });
}

/** Takes the point off the agenda. */
export async function removeItem(
  asker: Member,
  id: AgendaItemId,
  world: MeetingWorld,
): Promise<Outcome<PlacedItem, ItemRefusal>> {
  const found = await findItem(asker, id, 'remove-item', world);
  if (!found.done) return found;
  await world.stores.meetings.removeItem(id);
  return found;
}

/** Puts the point in that place on the agenda, counted from one; answers the whole agenda in its new order. */
export async function orderItem(
  asker: Member,
  id: AgendaItemId,
  place: number,
  world: MeetingWorld,
): Promise<Outcome<BodyMeeting & { readonly agenda: readonly AgendaItem[] }, ItemRefusal>> {
  const found = await findItem(asker, id, 'order', world);
  if (!found.done) return found;
  const agenda = [...(await world.stores.meetings.agenda([found.value.meeting]))].sort(inOrder);
  const others = agenda.filter((item) => item.id !== id);
  const at = Math.max(1, Math.min(place, agenda.length)) - 1;
  const ordered = [...others.slice(0, at), found.value.item, ...others.slice(at)];
  const placed = ordered.map((item, index) => ({ ...item, place: index + 1 }));
  for (const [index, item] of placed.entries()) {
    if (item.place === ordered[index]?.place) continue;
    placed[index] = { ...item, version: item.version + 1 };
    await replaceOrRetry(placed[index], world);
  }
  const { meeting, body } = found.value;
  return done({ meeting, body, agenda: placed });
}

/** The point, for who may do this with it; one that the asker may not see is as good as absent. */
export async function findItem(
  asker: Member,
  id: AgendaItemId,
  action: MeetingAction,
  world: MeetingWorld,
): Promise<Outcome<PlacedItem, ItemRefusal>> {
  const item = await world.stores.meetings.item(id);
  const meeting = item && findMeeting(item, world);
  if (!item || !meeting) return refused({ code: 'item-not-found' });
  const delegates = delegatesIn(await world.stores.meetings.attendance([item]), world.network);
  const subject = { body: meeting.body, delegates, item };
  if (!mayMeeting(asker, 'see-agenda', subject)) return refused({ code: 'item-not-found' });
  if (!mayMeeting(asker, action, subject)) {
    const refusal = refusalOf(asker, action, meeting.body);
    const isMine = refusal.code !== 'agenda-of-its-members' && action !== 'order';
    return refused(isMine ? { code: 'not-your-item', item } : refusal);
  }
  const open = openMeeting(asker, 'see', item, world);
  return open.done ? done({ ...open.value, item }) : open;
}

function saysTheSame(one: AgendaItem, other: AgendaItem): boolean {
  return (
    one.kind === other.kind &&
    one.about === other.about &&
    one.minutes === other.minutes &&
    one.presenter === other.presenter
  );
}

/** Somebody else changed it between our reading and our writing: the whole unit of work is run again. */
async function replaceOrRetry(item: AgendaItem, world: MeetingWorld): Promise<void> {
  if (!(await world.stores.meetings.replaceItem(item))) throw new ConcurrentChange();
}
