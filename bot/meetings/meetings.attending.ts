import { tellAttendance } from '../../domain/meetings/attend.ts';
import type { Coming } from '../../domain/meetings/attendance.ts';
import type { MeetingName } from '../../domain/meetings/meeting.store.ts';
import { openMeeting } from '../../domain/meetings/meeting-world.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { theBody } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameOf as memberName } from '../conversation/member-names.ts';
import { type Change, invalid, open, type Reply, replace } from '../conversation/reply.ts';
import type { Values } from '../view/form.ts';
import { delegateForm, readDelegate } from './delegate.form.ts';
import { asItStands, listOf } from './meetings.reading.ts';
import { fieldProblem, isWhole, refusal } from './meetings.refusals.ts';
import { meetingTexts } from './meetings.texts.ts';
import type { InList } from './meetings.vocabulary.ts';
import { whenOf } from './meetings.words.ts';

/** *Ik ben erbij* and *Ik kan niet*: the list or the meeting makes place for itself, with what was noted above it. */
export async function attend(
  coming: Exclude<Coming, 'delegate'>,
  { list, ...name }: InList,
  turn: Turn,
): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const told = await tellAttendance(turn.me, { ...name, coming }, turn);
  if (!told.done) return isWhole(told.refusal) ? refusal(told.refusal, turn) : gone(turn);
  const { meeting, body } = told.value;
  const noted = coming === 'yes' ? t.comeNoted : t.stayAwayNoted;
  const intros = [noted(theBody(body, turn.language), whenOf({ meeting }, turn))];
  const card = list ? await listOf(list, turn, intros) : await asItStands(meeting, turn, { intros });
  return card ? replace(card, changeOf(meeting, coming)) : gone(turn);
}

/** *Iemand gaat namens mij*: whom is asked. */
export async function openDelegate(name: MeetingName, turn: Turn): Promise<Reply> {
  const found = openMeeting(turn.me, 'attend', name, turn);
  return found.done ? open(delegateForm(found.value, {}, undefined, turn)) : refusal(found.refusal, turn);
}

export async function sendDelegate(name: MeetingName, values: Values, turn: Turn): Promise<Reply> {
  const found = openMeeting(turn.me, 'attend', name, turn);
  if (!found.done) return refusal(found.refusal, turn);
  const read = readDelegate(values, turn);
  if (read.problem) return invalid(delegateForm(found.value, values, read.problem, turn));
  const told = await tellAttendance(turn.me, { ...name, coming: 'delegate', delegate: read.delegate }, turn);
  if (told.done) return delegated(told.value.meeting, read.delegate, turn);
  return isWhole(told.refusal)
    ? refusal(told.refusal, turn)
    : invalid(delegateForm(found.value, values, fieldProblem(told.refusal), turn));
}

async function delegated(
  meeting: MeetingName & { day: MeetingName['slot'] },
  delegate: MemberId,
  turn: Turn,
): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const name = memberName(delegate, turn);
  const card = await asItStands(meeting, turn, { intros: [t.delegateNoted(name), t.delegateHears(name)] });
  return card ? replace(card, changeOf(meeting, 'delegate')) : gone(turn);
}

function changeOf({ body, day }: { body: string; day: MeetingName['slot'] }, coming: Coming): Change {
  return { kind: 'attendance', body, meeting: day, coming };
}

function gone(turn: Turn): Reply {
  return refusal({ code: 'meeting-not-found' }, turn);
}
