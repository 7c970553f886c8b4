import { asDay } from '../../domain/kernel/time.ts';
import {
  arrangeable,
  type ChangeMeetingRefusal,
  cancelMeeting,
  moveMeeting,
  restoreMeeting,
} from '../../domain/meetings/change-meeting.ts';
import type { MeetingName } from '../../domain/meetings/meeting.store.ts';
import type { BodyMeeting } from '../../domain/meetings/meeting-world.ts';
import type { Turn } from '../conversation/feature.ts';
import { neutral } from '../conversation/guarding.ts';
import { type Change, invalid, open, type Reply, replace, show } from '../conversation/reply.ts';
import { readTime } from '../language/times.ts';
import { text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import type { Form, Values } from '../view/form.ts';
import { cancelForm, moveForm } from './arrange.forms.ts';
import { asItStands } from './meetings.reading.ts';
import { type FieldProblem, fieldProblem, isWhole, refusal } from './meetings.refusals.ts';
import { meetingTexts } from './meetings.texts.ts';
import * as calls from './meetings.vocabulary.ts';
import { whenOf } from './meetings.words.ts';

/** *Verzetten*. */
export async function openMove(name: MeetingName, turn: Turn): Promise<Reply> {
  return opened(name, turn, (found) => moveForm(found, undefined, [], turn));
}

/** *Gaat niet door*. */
export async function openCancel(name: MeetingName, turn: Turn): Promise<Reply> {
  return opened(name, turn, (found) => cancelForm(found, {}, [], turn));
}

function opened(name: MeetingName, turn: Turn, form: (found: BodyMeeting) => Form): Reply {
  const found = arrangeable(turn.me, name, turn);
  if (found.done) return open(form(found.value));
  return refusal(found.refusal, turn);
}

export async function sendMove(name: MeetingName, values: Values, turn: Turn): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const found = arrangeable(turn.me, name, turn);
  if (!found.done) return refusal(found.refusal, turn);
  const again = (problems: readonly FieldProblem[]) => invalid(moveForm(found.value, values, problems, turn));
  const day = asDay(values['day'] ?? '');
  const words = values['time']?.trim() ?? '';
  const time = readTime(words);
  if (!day || !time)
    return again([
      ...(day ? [] : [{ code: 'no-day', words: '' } as const]),
      ...(time ? [] : [{ code: 'no-time', words: neutral(words, turn) } as const]),
    ]);
  const moved = await moveMeeting(turn.me, { ...name, to: { day, time }, why: values['why'] }, turn);
  if (moved.done) return arranged(moved.value, t.movedNoted(whenOf(moved.value, turn)), turn);
  return isWhole(moved.refusal) ? refusal(moved.refusal, turn) : again([fieldProblem(moved.refusal)]);
}

export async function sendCancel(name: MeetingName, values: Values, turn: Turn): Promise<Reply> {
  const found = arrangeable(turn.me, name, turn);
  if (!found.done) return refusal(found.refusal, turn);
  const cancelled = await cancelMeeting(turn.me, { ...name, why: values['why'] }, turn);
  if (cancelled.done) return arranged(cancelled.value, meetingTexts[turn.language].cancelNoted, turn);
  return isWhole(cancelled.refusal)
    ? refusal(cancelled.refusal, turn)
    : invalid(cancelForm(found.value, values, [fieldProblem(cancelled.refusal)], turn));
}

/** *Gaat toch door*, and back to where it was planned. */
export async function restore(name: MeetingName, turn: Turn): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const restored = await restoreMeeting(turn.me, name, turn);
  if (restored.done) return arranged(restored.value, t.restored(whenOf(restored.value, turn)), turn);
  return isWhole(restored.refusal) ? refusal(restored.refusal, turn) : notRestored(name, restored.refusal, turn);
}

/** Its old day is taken or gone by: another one is asked for, by a button. */
function notRestored(
  name: MeetingName,
  refused: Exclude<ChangeMeetingRefusal, Parameters<typeof refusal>[0]>,
  turn: Turn,
): Reply {
  const t = meetingTexts[turn.language];
  const { code, words } = fieldProblem(refused);
  const card = {
    title: t.restore,
    parts: [text(t.problems[code](words))],
    buttons: [{ label: t.move, call: calls.openMove({ body: name.body, slot: name.slot }) }],
  };
  return show(card, { kind: 'refused', code });
}

/** The meeting as it is now, in the network as it is now. */
async function arranged({ meeting }: BodyMeeting, noted: Copy, turn: Turn): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const network = await turn.stores.network.load();
  const card = await asItStands(meeting, { ...turn, network }, { intros: [noted, t.membersHear] });
  if (!card) return refusal({ code: 'meeting-not-found' }, turn);
  const change: Change = {
    kind: 'meeting-changed',
    body: meeting.body,
    meeting: meeting.slot,
    ...(meeting.cancelled ? {} : { to: meeting.day }),
  };
  return replace(card, change);
}
