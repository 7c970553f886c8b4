import { addItem, type ItemText, type PlacedItem } from '../../domain/meetings/add-item.ts';
import type { AgendaItemId } from '../../domain/meetings/agenda.ts';
import { changeItem, findItem, orderItem, removeItem } from '../../domain/meetings/change-item.ts';
import type { MeetingName } from '../../domain/meetings/meeting.store.ts';
import { type BodyMeeting, openMeeting } from '../../domain/meetings/meeting-world.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Change, invalid, open, type Reply, replace } from '../conversation/reply.ts';
import { sayDuration } from '../language/say.ts';
import type { Copy } from '../view/copy.ts';
import type { Values } from '../view/form.ts';
import { asItStands } from './meetings.reading.ts';
import { type FieldProblem, fieldProblem, isWhole, refusal } from './meetings.refusals.ts';
import { meetingTexts } from './meetings.texts.ts';
import { changePointForm, newPointForm, readPoint } from './point.form.ts';

/** *Agendapunt toevoegen*. */
export async function openPoint(name: MeetingName, turn: Turn): Promise<Reply> {
  const found = openMeeting(turn.me, 'add-item', name, turn);
  return found.done ? open(newPointForm(found.value, {}, [], turn)) : refusal(found.refusal, turn);
}

export async function sendPoint(name: MeetingName, values: Values, turn: Turn): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const found = openMeeting(turn.me, 'add-item', name, turn);
  if (!found.done) return refusal(found.refusal, turn);
  const { kind, ...text } = readPoint(values, turn.me.id);
  const again = (problems: readonly FieldProblem[]) => invalid(newPointForm(found.value, values, problems, turn));
  if (!kind) return again([{ code: 'no-kind', words: '' }]);
  const same = await justAdded(found.value, { kind, ...text }, turn);
  if (same) return shown(found.value, [t.pointAdded], turn);
  const added = await addItem(turn.me, { ...name, kind, ...text }, turn);
  if (added.done)
    return shown(added.value, [t.pointAdded, ...(await fullness(added.value, turn))], turn, changeOf(added.value));
  return isWhole(added.refusal) ? refusal(added.refusal, turn) : again([fieldProblem(added.refusal)]);
}

/** A form that comes again so soon is the same one: a finger that slipped, or a card that was slow to change. */
const ONE_FORM_MS = 10_000;

async function justAdded({ meeting }: BodyMeeting, text: ItemText, turn: Turn) {
  const agenda = await turn.stores.meetings.agenda([meeting]);
  return agenda.find(
    (item) =>
      item.by === turn.me.id &&
      turn.now - item.addedAt < ONE_FORM_MS &&
      item.about === text.about.trim() &&
      item.kind === text.kind,
  );
}

/** *Aanpassen*. */
export async function openPointChange(id: AgendaItemId, turn: Turn): Promise<Reply> {
  const found = await findItem(turn.me, id, 'change-item', turn);
  return found.done ? open(changePointForm(found.value, undefined, [], turn)) : refusal(found.refusal, turn);
}

export async function sendPointChange(id: AgendaItemId, seen: number, values: Values, turn: Turn): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const found = await findItem(turn.me, id, 'change-item', turn);
  if (!found.done) return refusal(found.refusal, turn);
  const { kind, ...text } = readPoint(values, found.value.item.by);
  const again = (problem: FieldProblem) => invalid(changePointForm(found.value, values, [problem], turn));
  if (!kind) return again({ code: 'no-kind', words: '' });
  const changed = await changeItem(turn.me, id, { kind, ...text, seen }, turn);
  if (changed.done)
    return shown(
      changed.value,
      [t.pointChanged, ...(await fullness(changed.value, turn))],
      turn,
      changeOf(changed.value),
    );
  return isWhole(changed.refusal) ? refusal(changed.refusal, turn) : again(fieldProblem(changed.refusal));
}

/** *Weghalen*. */
export async function removePoint(id: AgendaItemId, turn: Turn): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const removed = await removeItem(turn.me, id, turn);
  if (!removed.done) return refusal(removed.refusal, turn);
  const { item, meeting } = removed.value;
  return shown(removed.value, [t.pointRemoved(item.about)], turn, {
    kind: 'agenda-item-removed',
    body: meeting.body,
    meeting: meeting.day,
    about: item.about,
  });
}

/** *Eerder*: one place up. */
export async function putPoint(id: AgendaItemId, place: number, turn: Turn): Promise<Reply> {
  const ordered = await orderItem(turn.me, id, place, turn);
  if (!ordered.done) return refusal(ordered.refusal, turn);
  return shown(ordered.value, [meetingTexts[turn.language].pointPut], turn);
}

/** More planned than there is time: said, never refused, for a chair may cut. */
async function fullness({ meeting }: BodyMeeting, turn: Turn): Promise<Copy[]> {
  const agenda = await turn.stores.meetings.agenda([meeting]);
  const planned = agenda.reduce((sum, item) => sum + item.minutes, 0);
  if (planned <= meeting.minutes) return [];
  const t = meetingTexts[turn.language];
  return [t.pointFull(sayDuration(planned, turn.language), sayDuration(meeting.minutes, turn.language))];
}

async function shown(found: BodyMeeting, intros: readonly Copy[], turn: Turn, change?: Change): Promise<Reply> {
  const card = await asItStands(found.meeting, turn, { intros });
  if (!card) return refusal({ code: 'meeting-not-found' }, turn);
  return change ? replace(card, change) : replace(card);
}

function changeOf({ item, meeting }: PlacedItem): Change {
  return { kind: 'agenda-item', body: meeting.body, meeting: meeting.day, about: item.about };
}
