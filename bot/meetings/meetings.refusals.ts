import type { AddItemRefusal } from '../../domain/meetings/add-item.ts';
import type { AttendRefusal } from '../../domain/meetings/attend.ts';
import type { ChangeItemRefusal, ItemRefusal } from '../../domain/meetings/change-item.ts';
import type { ChangeMeetingRefusal } from '../../domain/meetings/change-meeting.ts';
import { theBody } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameOf as memberName } from '../conversation/member-names.ts';
import { type Reply, show } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import { type MeetingProblem, type MeetingTexts, meetingTexts } from './meetings.texts.ts';
import * as calls from './meetings.vocabulary.ts';

type AnyRefusal = AddItemRefusal | AttendRefusal | ItemRefusal | ChangeItemRefusal | ChangeMeetingRefusal;
export type WholeRefusal = Extract<AnyRefusal, { readonly code: keyof MeetingTexts['refusals'] }>;
export type FieldRefusal = Exclude<AnyRefusal, WholeRefusal>;

/** A problem that stands beside a field, with the words or figures it speaks of. */
export interface FieldProblem {
  readonly code: MeetingProblem;
  readonly words: string;
}

const aboutTheWhole: ReadonlySet<string> = new Set(Object.keys(meetingTexts.nl.refusals));

/** Whether it is about the meeting or the asker, and so about no field of a form. */
export function isWhole(refusal: AnyRefusal): refusal is WholeRefusal {
  return aboutTheWhole.has(refusal.code);
}

export function fieldProblem(refusal: FieldRefusal): FieldProblem {
  switch (refusal.code) {
    case 'too-long':
    case 'too-far-to-move':
      return { code: refusal.code, words: String(refusal.most) };
    case 'changed-meanwhile':
      return { code: refusal.code, words: refusal.item.about };
    default:
      return { code: refusal.code, words: '' };
  }
}

/** Whose it is: the body's, or whoever brings the point in. */
function nameIn(refused: WholeRefusal, turn: Turn): string {
  if ('item' in refused) return memberName(refused.item.by, turn);
  return 'body' in refused ? theBody(refused.body, turn.language) : '';
}

/** A refusal in a sentence, with the way to what one may do. */
export function refusal(refused: WholeRefusal, turn: Turn): Reply {
  const t = meetingTexts[turn.language];
  const name = nameIn(refused, turn);
  const title = 'body' in refused ? t.oneTitle(refused.body.name) : t.ownTitle;
  const card = {
    title,
    parts: [text(t.refusals[refused.code](name))],
    buttons: [{ label: t.mine, call: calls.seeMeetings({}) }],
  };
  return show(card, { kind: 'refused', code: refused.code });
}
