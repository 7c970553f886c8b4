import type { Step } from '../../domain/consultations/consultation.stages.ts';
import { hasEnded } from '../../domain/consultations/consultation.stages.ts';
import type { Consultation } from '../../domain/consultations/consultation.ts';
import type { Outline } from '../../domain/consultations/read-consultation.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Call } from '../view/call.ts';
import type { Button, Choice } from '../view/card.ts';
import { askingTexts } from './asking.texts.ts';
import * as asking from './asking.vocabulary.ts';
import { invitationButton } from './invitation.ts';
import { seeLookBack } from './look-back.vocabulary.ts';
import { ownTexts } from './own.texts.ts';
import * as calls from './own.vocabulary.ts';

/** As many steps stand at hand; the others are behind *Meer*. */
const AT_HAND = 2;

/**
 * What the asker can do with her question now, the likeliest first; nothing for anybody else. *Bel mij* always stands at
 * hand, and withdrawing never does.
 */
export function ownActions({ consultation, relations, steps }: Outline, turn: Turn): Actions {
  if (!relations.includes('asker')) return { buttons: [], more: [] };
  const { callMe, mine } = askingTexts[turn.language];
  const withdraw = {
    label: ownTexts[turn.language].withdraw,
    call: asking.askWithdraw({ consultation: consultation.id }),
  };
  const likely = likeliest(consultation, steps, turn);
  const [first, ...others] = likely.slice(0, AT_HAND);
  return {
    buttons: [
      ...(first ? [{ ...first, style: 'primary' as const }, ...others] : []),
      ...(hasEnded(consultation) ? [] : [{ label: callMe, call: asking.openCallMe({}) }]),
    ],
    more: [
      ...likely.slice(AT_HAND),
      ...(steps.includes('withdraw') ? [withdraw] : []),
      { label: mine, call: calls.seeOwn({}) },
    ],
  };
}

/** What can be pressed on a card: at hand, and behind one button more. */
export interface Actions {
  readonly buttons: readonly Button[];
  readonly more: readonly Choice[];
}

function likeliest(consultation: Consultation, steps: readonly Step[], turn: Turn): readonly Choice[] {
  const t = ownTexts[turn.language];
  const one = { consultation: consultation.id };
  const answered = consultation.answeredAt !== undefined;
  const talking: readonly Way[] = [
    ['answer', t.answer, calls.openAnswer(one), true],
    ['agree-table', t.table, calls.openTable(one), true],
    ['decline-table', t.notTable, calls.declineTable(one), true],
    ['react', t.react, calls.openReaction(one), consultation.screener !== undefined],
    ['tell-asker', t.tell, tellCall(consultation), answered && consultation.stage === 'follow-up'],
    ['wrap-up', t.wrapUp, calls.wrapUp(one), answered],
  ];
  const telling: readonly Way[] = [['add-more', t.more, asking.openMore(one), true]];
  const possible = (ways: readonly Way[]) =>
    ways.flatMap(([step, label, call, useful]) => (useful && steps.includes(step) ? [{ label, call }] : []));
  return [...possible(talking), ...invitationButton(consultation, turn), ...possible(telling)];
}

type Way = readonly [step: Step, label: string, call: Call, useful: boolean];

/** Who tapped one answer goes on there; else the form has all of it. */
function tellCall({ id, followUp }: Consultation): Call {
  return followUp.asker === undefined
    ? calls.openTold({ consultation: id })
    : seeLookBack({ consultation: id, side: 'asker' });
}
