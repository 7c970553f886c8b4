import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { AgendaItem } from '../../domain/meetings/agenda.ts';
import type { ListedMeeting } from '../../domain/meetings/list-meetings.ts';
import { type BodyMeeting, calendarOf } from '../../domain/meetings/meeting-world.ts';
import { meetingOf } from '../../domain/meetings/meetings.ts';
import { fullNameOf } from '../conversation/body-names.ts';
import type { Reading } from '../conversation/feature.ts';
import { nameOf as memberName } from '../conversation/member-names.ts';
import { sayDate, sayDuration, sayHours, sayMoment } from '../language/say.ts';
import type { Copy } from '../view/copy.ts';
import { meetingTexts } from './meetings.texts.ts';

/** "dinsdag 8 december om 13.30 uur", on the network's clock. */
export function whenOf({ meeting }: Pick<BodyMeeting, 'meeting'>, turn: Reading): string {
  return sayMoment(meeting.start, turn.now, turn.network.settings.zone, turn.language);
}

/** When it was planned, before it was moved. */
export function plannedWhen({ meeting, body }: BodyMeeting, turn: Reading): string {
  const planned = meetingOf({ ...body, changes: [] }, meeting.slot, calendarOf(turn));
  return planned ? whenOf({ meeting: planned }, turn) : sayDay(meeting.slot, turn);
}

function sayDay(day: CalendarDay, turn: Reading): string {
  return sayDate(day, turn.today, turn.language);
}

/** "2,5 uur · Wijkhuis De Brug, zaal 2". */
export function lengthAndPlace({ meeting }: BodyMeeting, turn: Reading): string {
  return [sayHours(meeting.minutes, turn.language), ...(meeting.venue ? [meeting.venue] : [])].join(' · ');
}

/** What is other than planned: moved, off, or over. */
export function otherThanPlanned(listed: ListedMeeting, turn: Reading): Copy[] {
  const t = meetingTexts[turn.language];
  const { meeting } = listed;
  return [
    ...(meeting.moved ? [t.moved(plannedWhen(listed, turn), meeting.why)] : []),
    ...(meeting.cancelled ? [t.cancelled(meeting.why)] : []),
    ...(listed.over && !meeting.cancelled ? [t.over] : []),
  ];
}

/** What the asker told about coming, and in whose names they come. */
export function ownComing({ mine, namens }: ListedMeeting, turn: Reading): string[] {
  const t = meetingTexts[turn.language];
  const own = {
    yes: t.coming,
    no: t.notComing,
    delegate: t.delegated(memberName(mine?.delegate, turn)),
  };
  return [...(mine ? [own[mine.coming]] : []), ...namens.map((member) => t.goingFor(memberName(member, turn)))];
}

/** "Besluiten: de data voor 2027 (20 minuten, Noor Vermeer)". */
export function pointLine(item: AgendaItem, turn: Reading): Copy {
  const t = meetingTexts[turn.language];
  const minutes = sayDuration(item.minutes, turn.language);
  return t.point(t.kinds[item.kind], item.about, minutes, memberName(item.presenter ?? item.by, turn));
}

/** "Agenda: 40 minuten gepland van 2,5 uur". */
export function agendaTimes(agenda: readonly AgendaItem[], minutes: number, turn: Reading): string {
  const planned = agenda.reduce((sum, item) => sum + item.minutes, 0);
  return meetingTexts[turn.language].agendaTimes(
    sayDuration(planned, turn.language),
    sayDuration(minutes, turn.language),
  );
}

/** Which meeting a form is about. */
export function formIntro(found: BodyMeeting, turn: Reading): Copy {
  return meetingTexts[turn.language].forMeeting(fullNameOf(found.body), whenOf(found, turn));
}
