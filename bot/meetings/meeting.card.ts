import type { AgendaItem } from '../../domain/meetings/agenda.ts';
import type { ListedMeeting, WhoComes } from '../../domain/meetings/list-meetings.ts';
import { mayMeeting } from '../../domain/meetings/meeting.permissions.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { fullNameOf } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameOf as memberName } from '../conversation/member-names.ts';
import { sayHours } from '../language/say.ts';
import { type Button, type Card, heading, type Part, quiet, text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import type { CaseButtons } from './case-buttons.ts';
import { comingButtons, pointButton } from './meetings.cards.ts';
import { meetingTexts } from './meetings.texts.ts';
import * as calls from './meetings.vocabulary.ts';
import { agendaTimes, otherThanPlanned, ownComing, pointLine, whenOf } from './meetings.words.ts';

const POINTS_A_CARD = 10;

/** What is said around it, and what may be done with the cases on its agenda. */
interface Said {
  readonly title?: string;
  readonly intros?: readonly Copy[];
  readonly skip?: number | undefined;
  readonly cases?: CaseButtons | undefined;
}

/** One meeting: when and where, its agenda, who comes, and what this reader may do with it. */
export function meetingCard(listed: ListedMeeting, turn: Turn, said: Said = {}): Card {
  const t = meetingTexts[turn.language];
  const { body, meeting, agenda, coming } = listed;
  const skip = said.skip ?? 0;
  const more = agenda !== undefined && agenda.length > skip + POINTS_A_CARD;
  const one = { body: body.key, slot: meeting.slot };
  return {
    title: said.title ?? t.oneTitle(body.name),
    parts: [
      ...(said.intros ?? []).map(text),
      factsPart(listed, turn),
      ...otherThanPlanned(listed, turn).map(text),
      ...(meeting.cancelled ? [] : ownComing(listed, turn).map(text)),
      ...(agenda && !meeting.cancelled ? agendaParts(listed, agenda, { ...said, skip }, turn) : []),
      ...(coming && !meeting.cancelled ? comingParts(coming, turn) : []),
    ],
    buttons: [
      ...(more ? [{ label: t.nextPoints, call: calls.seeMeeting({ ...one, skip: skip + POINTS_A_CARD }) }] : []),
      ...comingButtons(listed, turn),
      ...pointButton(listed, turn),
      ...arrangeButtons(listed, turn),
      { label: t.mine, call: calls.seeMeetings({}) },
    ],
  };
}

function factsPart({ body, meeting, ...listed }: ListedMeeting, turn: Turn): Part {
  const t = meetingTexts[turn.language];
  return {
    kind: 'facts',
    rows: [
      { label: t.whose, value: fullNameOf(body) },
      { label: t.when, value: whenOf({ ...listed, meeting }, turn) },
      { label: t.howLong, value: sayHours(meeting.minutes, turn.language) },
      ...(meeting.venue ? [{ label: t.where, value: meeting.venue }] : []),
    ],
  };
}

function agendaParts(
  listed: ListedMeeting,
  agenda: readonly AgendaItem[],
  { skip, cases }: Said & { readonly skip: number },
  turn: Turn,
): Part[] {
  const t = meetingTexts[turn.language];
  if (agenda.length === 0) return [heading(t.agenda), quiet(t.noAgenda)];
  const shown = agenda.slice(skip, skip + POINTS_A_CARD);
  const rest = agenda.length - skip - POINTS_A_CARD;
  return [
    heading(agendaTimes(agenda, listed.meeting.minutes, turn)),
    ...shown.map(
      (item, index): Part => ({
        kind: 'item',
        text: pointLine(item, turn),
        buttons: [...(cases?.get(item.id) ?? []), ...pointButtons(item, skip + index + 1, listed, turn)],
      }),
    ),
    ...(rest > 0 ? [quiet(t.morePoints(rest))] : []),
  ];
}

function pointButtons(item: AgendaItem, place: number, { body, may }: ListedMeeting, turn: Turn): Button[] {
  const t = meetingTexts[turn.language];
  // What is over or off changes no more: then nothing may be done with any point.
  const isOpen = may.some((action) => action === 'attend' || action === 'add-item' || action === 'order');
  const subject = { body, item };
  const one = { item: item.id };
  if (!isOpen) return [];
  return [
    ...(mayMeeting(turn.me, 'change-item', subject)
      ? [{ label: t.changePoint, call: calls.openPointChange(one) }]
      : []),
    ...(mayMeeting(turn.me, 'remove-item', subject) ? [{ label: t.removePoint, call: calls.removePoint(one) }] : []),
    ...(may.includes('order') && place > 1
      ? [{ label: t.earlier, call: calls.putPoint({ ...one, place: place - 1 }) }]
      : []),
  ];
}

/** Who said what about coming, for who takes part. */
function comingParts({ yes, no, delegated, silent }: WhoComes, turn: Turn): Part[] {
  const t = meetingTexts[turn.language];
  const names = (ids: readonly MemberId[]) => ids.map((id) => memberName(id, turn)).join(', ');
  const inName = delegated.map((each) => t.inNameOf(memberName(each.delegate, turn), memberName(each.member, turn)));
  const rows = [
    { label: t.present, value: names(yes) },
    { label: t.inTheirName, value: inName.join(', ') },
    { label: t.absent, value: names(no) },
    { label: t.unknown, value: names(silent) },
  ];
  return [heading(t.who), { kind: 'facts', rows: rows.filter(({ value }) => value !== '') }];
}

function arrangeButtons({ may, body, meeting }: ListedMeeting, turn: Turn): Button[] {
  const t = meetingTexts[turn.language];
  const one = { body: body.key, slot: meeting.slot };
  if (!may.includes('change-meeting')) return [];
  return [
    { label: t.move, call: calls.openMove(one) },
    ...(meeting.cancelled ? [] : [{ label: t.cancel, call: calls.openCancel(one) }]),
    ...(meeting.cancelled ? [{ label: t.restore, call: calls.restore(one) }] : []),
    ...(meeting.moved ? [{ label: t.asPlanned, call: calls.restore(one) }] : []),
  ];
}
