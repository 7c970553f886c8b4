import type { Step } from '../../domain/consultations/consultation.stages.ts';
import { places } from '../../domain/consultations/consultation.ts';
import type { Outline } from '../../domain/consultations/read-consultation.ts';
import { hasBeenOnTable } from '../../domain/consultations/table.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Call } from '../view/call.ts';
import type { Button } from '../view/card.ts';
import { adviceTexts } from './advice.texts.ts';
import { expertTexts } from './experts.texts.ts';
import { followUpTexts } from './follow-up.texts.ts';
import * as calls from './helpers.vocabulary.ts';
import { inboxTexts } from './inbox.texts.ts';
import { screeningTexts } from './screening.texts.ts';
import { tableTexts } from './table.texts.ts';

/** What a screener, an expert, the chair and the contactpersoon can do with it now, the likeliest first. */
export function helperButtons({ consultation, relations, steps }: Outline, turn: Turn): readonly Button[] {
  if (relations.every((relation) => relation === 'asker')) return [];
  const [screening, experts, table] = [
    screeningTexts[turn.language],
    expertTexts[turn.language],
    tableTexts[turn.language],
  ];
  const one = { consultation: consultation.id };
  const { advice, followUp, brought } = consultation;
  const waiting = consultation.experts.some(({ member, state }) => member === turn.me.id && state === 'asked');
  const isScreener = relations.includes('screener');
  const all: readonly (readonly [Step, string, Call, boolean])[] = [
    ['fits', screening.fits, calls.fits(one), true],
    ['ask-back', screening.back, calls.openBack(one), true],
    ['tell-contact', followUpTexts[turn.language].tell, calls.openContactTold(one), followUp.contact === undefined],
    ['advise', adviceTexts[turn.language].advise, calls.openAdvice(one), hasBeenOnTable(consultation, turn)],
    ['discuss', table.discuss, calls.discussed(one), hasBeenOnTable(consultation, turn)],
    ['reply', experts.reply, calls.openReply(one), waiting],
    ['decline', experts.notNow, calls.notNow(one), waiting],
    ['ask-experts', experts.ask, calls.seeCandidates(one), advice === undefined],
    ['reply', experts.reply, calls.openReply(one), !waiting],
    ['propose-table', table.propose, calls.proposeTable(one), true],
    ['hand-over', screening.elsewhere, calls.openElsewhere(one), true],
    ['bring-in', table.bring, calls.openBring(one), brought.length < places.length],
    ['close', screening.end, calls.askEnd(one), isScreener],
  ];
  const possible = all.filter(([step, , , useful]) => useful && steps.includes(step));
  return [
    ...possible.map(([, label, call], index) => ({
      label,
      call,
      ...(index === 0 && !relations.includes('asker') ? { style: 'primary' as const } : {}),
    })),
    { label: inboxTexts[turn.language].open, call: calls.seeInbox({}) },
  ];
}
