import { addDays, earlierOf, type Period } from '../../domain/kernel/time.ts';
import type { ListedMeeting, MeetingList } from '../../domain/meetings/list-meetings.ts';
import { fullNameOf } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Button, type Card, line, type Part, text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import { meetingTexts } from './meetings.texts.ts';
import * as calls from './meetings.vocabulary.ts';
import { agendaTimes, lengthAndPlace, otherThanPlanned, ownComing, pointLine, whenOf } from './meetings.words.ts';

const MOST_POINTS = 4;
const MOST_BODIES = 3;

/** Without an end, a list runs as far as the slowest bodies need; and never further than anybody asked for. */
const OPEN_END_DAYS = 400;
const MOST_DAYS = 1100;

export function periodOf({ from, to }: calls.ListInput): Period | undefined {
  return from && { from, to: to ? earlierOf(to, addDays(from, MOST_DAYS)) : addDays(from, OPEN_END_DAYS) };
}

/** The meetings of one's bodies, or of one, each with its agenda and the buttons that answer it. */
export function listCard(
  { meetings, more }: MeetingList,
  title: string,
  input: calls.ListInput,
  turn: Turn,
  said: { readonly empty: Copy; readonly intros?: readonly Copy[] | undefined },
): Card {
  const t = meetingTexts[turn.language];
  const intros = (said.intros ?? []).map(text);
  const items = meetings.map((listed, index) => itemPart(listed, isFirst(meetings, index), input, turn));
  const later = { ...input, page: (input.page ?? 0) + 1 };
  return {
    title,
    parts: [...intros, ...items, ...(items.length > 0 ? [line] : [text(said.empty)])],
    buttons: [
      ...(more ? [{ label: t.later, call: calls.seeMeetings(later) }] : []),
      ...(input.body || input.from ? [{ label: t.mine, call: calls.seeMeetings({}) }] : bodyButtons(turn)),
      { label: t.feed, call: calls.seeFeed({}) },
    ],
  };
}

function bodyButtons(turn: Turn): Button[] {
  const t = meetingTexts[turn.language];
  const bodies = turn.me.seats.flatMap((seat) => turn.network.body(seat.body) ?? []);
  if (bodies.length < 2) return [];
  return bodies
    .slice(0, MOST_BODIES)
    .map((body) => ({ label: t.ofBody(body.name), call: calls.seeMeetings({ body: body.key }) }));
}

/** Whether its body is met here first: then it is named in full, and its agenda is what people come for. */
function isFirst(meetings: readonly ListedMeeting[], index: number): boolean {
  return meetings.findIndex(({ body }) => body.key === meetings[index]?.body.key) === index;
}

function itemPart(listed: ListedMeeting, first: boolean, list: calls.ListInput, turn: Turn): Part {
  const t = meetingTexts[turn.language];
  const { body } = listed;
  return {
    kind: 'item',
    text: t.item(first ? fullNameOf(body) : body.name, whenOf(listed, turn)),
    detail: lines([
      lengthAndPlace(listed, turn),
      ...otherThanPlanned(listed, turn),
      ...(listed.meeting.cancelled ? [] : [...ownComing(listed, turn), ...agendaLines(listed, first, turn)]),
    ]),
    buttons: [
      ...comingButtons(listed, turn, list),
      ...(first ? pointButton(listed, turn) : []),
      ...lookButton(listed, turn),
    ],
  };
}

function agendaLines({ agenda, meeting }: ListedMeeting, first: boolean, turn: Turn): Copy[] {
  const t = meetingTexts[turn.language];
  if (!agenda) return [];
  if (agenda.length === 0) return first ? [t.noAgenda] : [];
  const rest = agenda.length - MOST_POINTS;
  return [
    agendaTimes(agenda, meeting.minutes, turn),
    ...agenda.slice(0, MOST_POINTS).map((item): Copy => ['– ', pointLine(item, turn)]),
    ...(rest > 0 ? [t.morePoints(rest)] : []),
  ];
}

function lines(all: readonly Copy[]): Copy {
  return all.flatMap((each, index) => (index === 0 ? [each] : ['\n', each]));
}

/** The buttons that tell whether one comes: what was told already is not offered again. */
export function comingButtons({ may, mine, meeting }: ListedMeeting, turn: Turn, list?: calls.ListInput): Button[] {
  const t = meetingTexts[turn.language];
  if (!may.includes('attend')) return [];
  const name = { body: meeting.body, slot: meeting.slot };
  const one = list ? { ...name, list } : name;
  return [
    ...(mine?.coming === 'yes' ? [] : [{ label: t.come, call: calls.come(one) }]),
    ...(mine?.coming === 'no' ? [] : [{ label: t.stayAway, call: calls.stayAway(one) }]),
    ...(mine?.coming === 'no' ? [{ label: t.delegate, call: calls.openDelegate(name) }] : []),
  ];
}

export function pointButton({ may, meeting }: ListedMeeting, turn: Turn): Button[] {
  const t = meetingTexts[turn.language];
  const one = { body: meeting.body, slot: meeting.slot };
  return may.includes('add-item') ? [{ label: t.addPoint, call: calls.openPoint(one) }] : [];
}

/** Who takes part sees more of it than the list has room for. */
function lookButton({ may, meeting }: ListedMeeting, turn: Turn): Button[] {
  const t = meetingTexts[turn.language];
  const one = { body: meeting.body, slot: meeting.slot };
  return may.includes('see-agenda') || may.includes('change-meeting')
    ? [{ label: t.look, call: calls.seeMeeting(one) }]
    : [];
}
