import { comingFor, type ListedMeeting, oneMeeting } from '../../domain/meetings/list-meetings.ts';
import { readMeetingSubject } from '../../domain/meetings/tell-others.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { fullNameOf } from '../conversation/body-names.ts';
import type { HomeSection, Turn } from '../conversation/feature.ts';
import { onHome } from '../conversation/home.ts';
import type { Button, Part } from '../view/card.ts';
import { comingButtons } from './meetings.cards.ts';
import { meetingHomeTexts } from './meetings.home.texts.ts';
import { meetingTexts } from './meetings.texts.ts';
import * as calls from './meetings.vocabulary.ts';
import { lengthAndPlace, ownComing, whenOf } from './meetings.words.ts';

const MOST = 3;

/** The next meetings that the reader takes part in. */
export async function meetingsAtHome(turn: Turn): Promise<HomeSection | undefined> {
  const found = await comingFor(turn.me, {}, turn);
  const coming = found.done ? found.value.meetings.filter(({ meeting }) => !meeting.cancelled).slice(0, MOST) : [];
  if (coming.length === 0) return undefined;
  return {
    title: meetingHomeTexts[turn.language].title,
    parts: coming.map((listed) =>
      itemOf(listed, coming.find(({ body }) => body.key === listed.body.key) === listed, turn),
    ),
  };
}

/** A body is named in full where it is met first. */
function itemOf(listed: ListedMeeting, first: boolean, turn: Turn): Part {
  const t = meetingTexts[turn.language];
  return {
    kind: 'item',
    text: t.item(first ? fullNameOf(listed.body) : listed.body.name, whenOf(listed, turn)),
    detail: [lengthAndPlace(listed, turn), ...ownComing(listed, turn)].join('\n'),
    buttons: comingButtons(listed, turn).map(onHome),
  };
}

/** The meeting that a nudge was about. */
export async function openMeetingOf({ about }: Nudge, turn: Turn): Promise<Button | undefined> {
  const { body, slot } = readMeetingSubject(about);
  const found = await oneMeeting(turn.me, { body, slot }, turn);
  return found.done ? { label: meetingTexts[turn.language].look, call: calls.seeMeeting({ body, slot }) } : undefined;
}
