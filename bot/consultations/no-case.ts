import { discussLessons, emptyTable, meetingOfNews, type Proposals } from '../../domain/consultations/no-case.ts';
import type { MeetingName } from '../../domain/meetings/meeting.store.ts';
import { findMeeting } from '../../domain/meetings/meeting-world.ts';
import { bodyInFull } from '../conversation/body-names.ts';
import type { Feature, SayNudge, Turn } from '../conversation/feature.ts';
import { onPress } from '../conversation/feature.ts';
import { type Reply, replace, show } from '../conversation/reply.ts';
import { sayDay } from '../language/say.ts';
import { seeMeeting } from '../meetings/meetings.vocabulary.ts';
import { text } from '../view/card.ts';
import { noCaseTexts } from './no-case.texts.ts';
import * as calls from './no-case.vocabulary.ts';

/** Where the leerpunten come from that an expertteam may like to discuss. */
export type ProposalsFor = (turn: Turn) => Proposals;

/** Few cases is no reason to cancel: chair and screeners are offered leerpunten, and one press puts them on the agenda. */
export function noCase(proposalsFor: ProposalsFor): Required<Pick<Feature, 'calls' | 'nudges'>> {
  return {
    calls: [
      onPress(calls.readLessons, (about, turn) => readThem(about, proposalsFor(turn), turn)),
      onPress(calls.discussLessons, (about, turn) => putThem(about, proposalsFor(turn), turn)),
    ],
    nudges: { 'consultation-no-case': sayNoCase(proposalsFor) },
  };
}

/** From its beginning on there is nothing to put on the agenda. */
export const endOfNoCase: NonNullable<Feature['ends']> = ({ kind, about }, turn) =>
  kind === 'consultation-no-case' ? findMeeting(meetingOfNews(about), turn)?.meeting.start : undefined;

export function sayNoCase(proposalsFor: ProposalsFor): SayNudge {
  return async ({ about }, turn) => {
    const t = noCaseTexts[turn.language];
    const name = meetingOfNews(about);
    const empty = await emptyTable(name, proposalsFor(turn), turn);
    if (!empty) return undefined;
    const day = sayDay(empty.meeting.day, turn.today, turn.language);
    const put = { label: t.put, call: calls.discussLessons(name), style: 'primary' as const };
    return {
      title: t.title,
      parts: [text(t.line(bodyInFull(empty.ret, turn.language), day))],
      question: t.question,
      buttons: [put, { label: t.read, call: calls.readLessons(name) }, { label: t.meeting, call: seeMeeting(name) }],
      brief: t.brief(empty.ret.name),
      open: { label: t.meeting, call: seeMeeting(name) },
      why: t.why,
    };
  };
}

/** What may be discussed: released leerpunten, which everybody may read. */
async function readThem(about: MeetingName, proposals: Proposals, turn: Turn): Promise<Reply> {
  const t = noCaseTexts[turn.language];
  const empty = await emptyTable(about, proposals, turn);
  const meeting = { label: t.meeting, call: seeMeeting(about) };
  if (!empty) return show({ title: t.overTitle, parts: [text(t.over)], buttons: [meeting] });
  return show({
    title: t.readTitle,
    discreet: true,
    parts: empty.proposed.map(({ number, text: words }) => ({ kind: 'item' as const, text: t.lesson(number, words) })),
    buttons: [{ label: t.put, call: calls.discussLessons(about), style: 'primary' }, meeting],
  });
}

async function putThem(about: MeetingName, proposals: Proposals, turn: Turn): Promise<Reply> {
  const t = noCaseTexts[turn.language];
  const added = await discussLessons(turn.me, about, proposals, turn);
  const buttons = [{ label: t.meeting, call: seeMeeting(about) }];
  if (!added.done)
    return replace(
      { title: t.overTitle, parts: [text(t.over)], buttons },
      { kind: 'refused', code: added.refusal.code },
    );
  return replace({ title: t.doneTitle, parts: [text(t.done(added.value))], buttons });
}
