import type { Step } from '../../domain/consultations/consultation.stages.ts';
import { hasEnded } from '../../domain/consultations/consultation.stages.ts';
import type { Consultation } from '../../domain/consultations/consultation.ts';
import type { Outline } from '../../domain/consultations/read-consultation.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Call } from '../view/call.ts';
import type { Button } from '../view/card.ts';
import { askingTexts } from './asking.texts.ts';
import * as asking from './asking.vocabulary.ts';
import { invitationButton } from './invitation.ts';
import { seeLookBack } from './look-back.vocabulary.ts';
import { ownTexts } from './own.texts.ts';
import * as calls from './own.vocabulary.ts';

/** What the asker can do with her question now, the likeliest first; nothing for anybody else. */
export function ownButtons({ consultation, relations, steps }: Outline, turn: Turn): readonly Button[] {
  if (!relations.includes('asker')) return [];
  const t = ownTexts[turn.language];
  const one = { consultation: consultation.id };
  const answered = consultation.answeredAt !== undefined;
  const all: readonly (readonly [Step, string, Call, boolean])[] = [
    ['answer', t.answer, calls.openAnswer(one), true],
    ['agree-table', t.table, calls.openTable(one), true],
    ['decline-table', t.notTable, calls.declineTable(one), true],
    ['react', t.react, calls.openReaction(one), consultation.screener !== undefined],
    ['tell-asker', t.tell, tellCall(consultation), answered && consultation.stage === 'follow-up'],
    ['wrap-up', t.wrapUp, calls.wrapUp(one), answered],
    ['add-more', t.more, asking.openMore(one), true],
    ['withdraw', t.withdraw, asking.askWithdraw(one), true],
  ];
  const possible = all.filter(([step, , , useful]) => useful && steps.includes(step));
  return [
    ...possible.map(([, label, call], index) => ({
      label,
      call,
      ...(index === 0 ? { style: 'primary' as const } : {}),
    })),
    ...invitationButton(consultation, turn),
    ...(hasEnded(consultation) ? [] : [{ label: askingTexts[turn.language].callMe, call: asking.openCallMe({}) }]),
    { label: askingTexts[turn.language].mine, call: calls.seeOwn({}) },
  ];
}

/** Who tapped one answer goes on there; else the form has all of it. */
function tellCall({ id, followUp }: Consultation): Call {
  return followUp.asker === undefined
    ? calls.openTold({ consultation: id })
    : seeLookBack({ consultation: id, side: 'asker' });
}
