import { daysBetween } from '../../domain/kernel/time.ts';
import { type ListedMeeting, oneMeeting } from '../../domain/meetings/list-meetings.ts';
import { isMeetingNudgeWanted } from '../../domain/meetings/meeting.nudges.ts';
import { findMeeting } from '../../domain/meetings/meeting-world.ts';
import { readMeetingSubject } from '../../domain/meetings/tell-others.ts';
import { bodyInFull, theBody } from '../conversation/body-names.ts';
import type { Feature, NudgeMessage, SayNudge, Turn } from '../conversation/feature.ts';
import { type Button, heading, list, type Part, quiet, text } from '../view/card.ts';
import { comingButtons, pointButton } from './meetings.cards.ts';
import { meetingTexts } from './meetings.texts.ts';
import * as calls from './meetings.vocabulary.ts';
import { agendaTimes, lengthAndPlace, otherThanPlanned, ownComing, pointLine, whenOf } from './meetings.words.ts';

const MOST_POINTS = 10;

/** Two weeks ahead: what is to be talked about? */
export const sayAsking: SayNudge = async (nudge, turn) => {
  const t = meetingTexts[turn.language].nudge;
  const listed = await stillWanted(nudge, turn);
  if (!listed) return undefined;
  return {
    ...reminderOf(listed, turn),
    question: t.askQuestion,
    buttons: [...pointButton(listed, turn), look(listed, turn)],
    brief: t.askBrief(theBody(listed.body, turn.language), whenOf(listed, turn)),
  };
};

/** After it has begun a meeting needs no reminder. */
export const beginOf: NonNullable<Feature['ends']> = ({ about }, turn) =>
  findMeeting(readMeetingSubject(about), turn)?.meeting.start;

/** A week before and the working day before, with the agenda. */
export const sayComing: SayNudge = async (nudge, turn) => {
  const listed = await stillWanted(nudge, turn);
  return listed && { ...reminderOf(listed, turn), ...questionOf(listed, turn) };
};

async function stillWanted(nudge: Parameters<SayNudge>[0], turn: Turn): Promise<ListedMeeting | undefined> {
  if (!(await isMeetingNudgeWanted(nudge, turn))) return undefined;
  const found = await oneMeeting(turn.me, readMeetingSubject(nudge.about), turn);
  return found.done ? found.value : undefined;
}

function reminderOf(listed: ListedMeeting, turn: Turn): Omit<NudgeMessage, 'question' | 'buttons'> {
  const t = meetingTexts[turn.language].nudge;
  const { body } = listed;
  const when = whenOf(listed, turn);
  const goals = turn.network.goals.filter((goal) => goal.body === body.key);
  const [goal] = goals.length === 1 ? goals : [];
  return {
    title: titleOf(listed, turn),
    parts: [
      ...(goal ? [text(t.goal(goal.title))] : []),
      text(t.meets(bodyInFull(body, turn.language), when)),
      quiet(lengthAndPlace(listed, turn)),
      ...otherThanPlanned(listed, turn).map(quiet),
      ...agendaOf(listed, turn),
      ...ownComing(listed, turn).map(text),
    ],
    brief: t.brief(theBody(body, turn.language), when),
    open: look(listed, turn),
    why: t.why,
  };
}

function titleOf({ body, meeting }: ListedMeeting, turn: Turn): string {
  const t = meetingTexts[turn.language].nudge.titles;
  const names = { 0: t.today, 1: t.tomorrow, 7: t.week, 14: t.weeks } as const;
  const away = daysBetween(turn.today, meeting.day);
  return (names[away as keyof typeof names] ?? t.soon)(body.name);
}

function agendaOf({ agenda, meeting }: ListedMeeting, turn: Turn): Part[] {
  const t = meetingTexts[turn.language];
  if (!agenda) return [];
  if (agenda.length === 0) return [quiet(t.noAgenda)];
  const rest = agenda.length - MOST_POINTS;
  return [
    heading(agendaTimes(agenda, meeting.minutes, turn)),
    list(agenda.slice(0, MOST_POINTS).map((item) => pointLine(item, turn))),
    ...(rest > 0 ? [quiet(t.morePoints(rest))] : []),
  ];
}

/** One question with the buttons that answer it: whether they come, or what else they may want. */
export function questionOf(listed: ListedMeeting, turn: Turn): Pick<NudgeMessage, 'question' | 'buttons'> {
  const t = meetingTexts[turn.language].nudge;
  const more = [...pointButton(listed, turn), look(listed, turn)];
  if (listed.may.includes('attend') && !listed.mine)
    return { question: t.comeQuestion, buttons: [...comingButtons(listed, turn), ...more] };
  const question = listed.may.includes('add-item') ? t.addQuestion : t.moreQuestion;
  return { question, buttons: [...more, ...comingButtons(listed, turn)] };
}

export function look({ meeting }: ListedMeeting, turn: Turn): Button {
  const one = { body: meeting.body, slot: meeting.slot };
  return { label: meetingTexts[turn.language].look, call: calls.seeMeeting(one) };
}
