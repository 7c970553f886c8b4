import type { CalendarDay } from '../../domain/kernel/time.ts';
import { comingFor, oneMeeting } from '../../domain/meetings/list-meetings.ts';
import type { MeetingName } from '../../domain/meetings/meeting.store.ts';
import type { Body } from '../../domain/network/network.ts';
import { bodyCalled, theBody } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { neutral } from '../conversation/guarding.ts';
import { type Reply, show } from '../conversation/reply.ts';
import { type ListPeriod, type ListReading, readListPeriod } from '../language/list-periods.ts';
import { sayPeriod } from '../language/say.ts';
import type { Card } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import { caseButtons } from './case-buttons.ts';
import { meetingCard } from './meeting.card.ts';
import { listCard, periodOf } from './meetings.cards.ts';
import { refusal } from './meetings.refusals.ts';
import { meetingTexts } from './meetings.texts.ts';
import { type ListInput, seeMeeting } from './meetings.vocabulary.ts';

/** `bijeenkomsten`, and the buttons that lead to a list. */
export async function seeList(input: ListInput, turn: Turn): Promise<Reply> {
  return show(await listOf(input, turn));
}

/** `bijeenkomsten ao in december`: body and days as far as they were understood, and what was not is said. */
export async function seeInWords(words: string, turn: Turn): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const { body, rest, period, unclear } = readWhich(words, turn);
  const intros = [
    ...(!body && rest !== '' ? [t.whichBody(neutral(rest, turn))] : []),
    ...(unclear ? [t.whichDays(neutral(unclear, turn))] : []),
  ];
  return show(await listOf({ ...(body ? { body: body.key } : {}), ...period }, turn, intros));
}

interface Which extends ListReading {
  readonly body?: Body | undefined;
}

/** Which body and which days; a name that is known goes before days that may be read in it. */
export function readWhich(words: string, turn: Turn): Which {
  const named = bodyCalled(withoutFillers(words), turn);
  if (named) return { body: named, rest: '' };
  const read = readListPeriod(words, turn.today);
  const rest = withoutFillers(read.rest);
  return { ...read, rest, body: bodyCalled(rest, turn) };
}

const fillers =
  /^(?:(?:de|het|van|voor|alle|mijn|onze|volgende|eerstvolgende|eerste|komende|aankomende|bijeenkomst(?:en)?|vergadering(?:en)?|the|of|for|all|my|our|next|first|meetings?)\s+)+/i;
const ending = /\s*(?:bijeenkomst(?:en)?|vergadering(?:en)?|meetings?|weer|eigenlijk|\?|\.)+$/i;

function withoutFillers(words: string): string {
  const rest = words.trim().replace(ending, '').replace(fillers, '').trim();
  return /^(?:de|het|van|voor|the|of|for|volgende|eerstvolgende|komende|next|alle|all|bijeenkomst|vergadering)$/i.test(
    rest,
  )
    ? ''
    : rest;
}

/** "Wanneer is de volgende koersgroep": the first one only. */
export async function seeNext(body: Body, period: ListPeriod | undefined, turn: Turn): Promise<Reply> {
  const t = meetingTexts[turn.language];
  const input = { body: body.key, ...period };
  const found = await comingFor(turn.me, { body: body.key, period: periodOf(input) }, turn);
  const first = found.done ? found.value.meetings.find(({ meeting }) => !meeting.cancelled) : undefined;
  if (!first) return show(await listOf(input, turn));
  return show(
    listCard({ meetings: [first], more: false }, t.bodyTitle(body.name), input, turn, { empty: '', intros: [t.next] }),
  );
}

/** *Bekijken*. */
export async function seeOne(name: MeetingName, skip: number | undefined, turn: Turn): Promise<Reply> {
  const found = await oneMeeting(turn.me, name, turn);
  if (!found.done) return refusal(found.refusal, turn);
  const cases = await caseButtons(found.value.agenda ?? [], turn);
  return show({ ...meetingCard(found.value, turn, { skip, cases }), refresh: seeMeeting({ ...name, skip }) });
}

/** The card of a list, with what is to be said above it. */
export async function listOf(input: ListInput, turn: Turn, intros: readonly Copy[] = []): Promise<Card> {
  const t = meetingTexts[turn.language];
  const body = input.body && turn.network.body(input.body);
  const around = !body && turn.me.seats.length === 0;
  const found = await comingFor(turn.me, { body: body?.key, around, period: periodOf(input), page: input.page }, turn);
  const list = found.done ? found.value : { meetings: [], more: false };
  const lead = input.from
    ? [t.inPeriod(sayDays({ ...input, from: input.from }, turn))]
    : around && intros.length === 0
      ? [t.openToAll]
      : [];
  return listCard(list, body ? t.bodyTitle(body.name) : t.ownTitle, input, turn, {
    empty: emptyText(body, input, turn),
    intros: list.meetings.length > 0 ? [...intros, ...lead] : intros,
  });
}

function emptyText(body: Body | undefined, { from, to }: ListInput, turn: Turn): Copy {
  const t = meetingTexts[turn.language];
  if (from) return t.nothingThen(sayDays({ from, to }, turn));
  if (!body) return t.nothingOwn;
  const name = theBody(body, turn.language);
  return body.cadence || body.dates.length > 0 ? t.nothingBody(name) : t.noRhythm(name);
}

/** "van … tot en met …", or from when on. */
function sayDays({ from, to }: { from: CalendarDay; to?: CalendarDay | undefined }, turn: Turn): string {
  return to ? sayPeriod({ from, to }, turn.today, turn.language) : meetingTexts[turn.language].since(from, turn.today);
}

/** The meeting as it stands after something was done with it. */
export async function asItStands(
  name: MeetingName,
  turn: Turn,
  said: { readonly title?: string; readonly intros: readonly Copy[] },
): Promise<Card | undefined> {
  const found = await oneMeeting(turn.me, name, turn);
  return found.done ? meetingCard(found.value, turn, said) : undefined;
}
