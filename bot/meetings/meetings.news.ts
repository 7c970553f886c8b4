import { type ListedMeeting, oneMeeting } from '../../domain/meetings/list-meetings.ts';
import { isMeetingNewsWanted } from '../../domain/meetings/meeting-news.nudges.ts';
import { type MeetingNews, readDelegation, readMeetingSubject } from '../../domain/meetings/tell-others.ts';
import { bodyInFull, theBody } from '../conversation/body-names.ts';
import type { NudgeMessage, SayNudge, Turn } from '../conversation/feature.ts';
import { nameOf as memberName } from '../conversation/member-names.ts';
import { type Button, type Part, quiet, text } from '../view/card.ts';
import { pointButton } from './meetings.cards.ts';
import { look, questionOf } from './meetings.nudges.ts';
import { meetingTexts } from './meetings.texts.ts';
import * as calls from './meetings.vocabulary.ts';
import { lengthAndPlace, plannedWhen, whenOf } from './meetings.words.ts';

/** Somebody moved or cancelled a meeting, or named somebody to go: who it concerns hears it, and can answer. */
export const sayNews: SayNudge = async (nudge, turn) => {
  if (!(await isMeetingNewsWanted(nudge, turn))) return undefined;
  const found = await oneMeeting(turn.me, readMeetingSubject(nudge.about), turn);
  return found.done ? sayers[nudge.kind as MeetingNews](found.value, turn, nudge.about) : undefined;
};

type Say = (listed: ListedMeeting, turn: Turn, about: string) => NudgeMessage;

const moved: Say = (listed, turn) => {
  const t = meetingTexts[turn.language].nudge;
  const to = whenOf(listed, turn);
  const intro = text(t.moved(bodyInFull(listed.body, turn.language), plannedWhen(listed, turn), to));
  return {
    title: t.movedTitle(listed.body.name),
    parts: [intro, quiet(lengthAndPlace(listed, turn)), ...reasonOf(listed, turn)],
    ...(listed.may.includes('attend')
      ? { question: t.movedQuestion, buttons: [...bothButtons(listed, turn), look(listed, turn)] }
      : questionOf(listed, turn)),
    brief: t.movedBrief(theBody(listed.body, turn.language), to),
    open: look(listed, turn),
    why: t.whyNews,
  };
};

/** What was told about the day before says nothing of this one, so both are offered. */
function bothButtons({ meeting }: ListedMeeting, turn: Turn): Button[] {
  const t = meetingTexts[turn.language];
  const one = { body: meeting.body, slot: meeting.slot };
  return [
    { label: t.come, call: calls.come(one) },
    { label: t.stayAway, call: calls.stayAway(one) },
  ];
}

const cancelled: Say = (listed, turn) => {
  const t = meetingTexts[turn.language];
  const when = whenOf(listed, turn);
  const next = { label: t.ofBody(listed.body.name), call: calls.seeMeetings({ body: listed.body.key }) };
  return {
    title: t.nudge.cancelledTitle(listed.body.name),
    parts: [text(t.nudge.cancelled(bodyInFull(listed.body, turn.language), when)), ...reasonOf(listed, turn)],
    question: t.nudge.cancelledQuestion,
    buttons: [next],
    brief: t.nudge.cancelledBrief(theBody(listed.body, turn.language), when),
    open: next,
    why: t.nudge.whyNews,
  };
};

const restored: Say = (listed, turn) => {
  const t = meetingTexts[turn.language].nudge;
  const when = whenOf(listed, turn);
  return {
    title: t.restoredTitle(listed.body.name),
    parts: [text(t.restored(bodyInFull(listed.body, turn.language), when)), quiet(lengthAndPlace(listed, turn))],
    ...questionOf(listed, turn),
    brief: t.restoredBrief(theBody(listed.body, turn.language), when),
    open: look(listed, turn),
    why: t.whyNews,
  };
};

const asked: Say = (listed, turn, about) => {
  const t = meetingTexts[turn.language].nudge;
  const member = memberName(readDelegation(about).member, turn);
  const when = whenOf(listed, turn);
  return {
    title: t.delegateTitle(member),
    parts: [
      text(t.delegate(member, bodyInFull(listed.body, turn.language), when)),
      quiet(lengthAndPlace(listed, turn)),
      text(t.delegateHow(member)),
    ],
    question: t.moreQuestion,
    buttons: [look(listed, turn), ...pointButton(listed, turn)],
    brief: t.delegateBrief(member, theBody(listed.body, turn.language), when),
    open: look(listed, turn),
    why: t.whyDelegate(member),
  };
};

const notAsked: Say = (listed, turn, about) => {
  const t = meetingTexts[turn.language];
  const member = memberName(readDelegation(about).member, turn);
  const when = whenOf(listed, turn);
  const mine = { label: t.mine, call: calls.seeMeetings({}) };
  return {
    title: t.nudge.delegateOffTitle(member),
    parts: [text(t.nudge.delegateOff(member, bodyInFull(listed.body, turn.language), when))],
    question: t.nudge.delegateOffQuestion,
    buttons: [mine],
    brief: t.nudge.delegateOffBrief(member, theBody(listed.body, turn.language), when),
    open: mine,
    why: t.nudge.whyDelegate(member),
  };
};

const sayers: Readonly<Record<MeetingNews, Say>> = {
  'meeting-moved': moved,
  'meeting-cancelled': cancelled,
  'meeting-restored': restored,
  'meeting-delegate': asked,
  'meeting-delegate-off': notAsked,
};

function reasonOf({ meeting }: ListedMeeting, turn: Turn): Part[] {
  return meeting.why ? [text(meetingTexts[turn.language].nudge.reason(meeting.why))] : [];
}
