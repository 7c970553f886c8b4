import type { Consultation, ConsultationId } from '../../domain/consultations/consultation.ts';
import { lookAt } from '../../domain/consultations/read-consultation.ts';
import { tableOf } from '../../domain/consultations/table-agenda.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Reply, show } from '../conversation/reply.ts';
import { sayMoment } from '../language/say.ts';
import { type Button, quiet, text } from '../view/card.ts';
import { refusal } from './consultations.refusals.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { invitationTexts } from './invitation.texts.ts';
import { seeInvitation as see } from './own.vocabulary.ts';

/** Once it is on the table, and parents and youngster take part: words for them, to copy. */
export function invitationButton(consultation: Consultation, turn: Turn): readonly Button[] {
  if (consultation.stage !== 'on-the-table' || !consultation.table?.familyPart) return [];
  const call = see({ consultation: consultation.id, to: 'parents' });
  return [{ label: invitationTexts[turn.language].button, call }];
}

/** The invitation; for who asked, and nothing of the case in it. */
export async function seeInvitation(id: ConsultationId, to: 'parents' | 'youngster', turn: Turn): Promise<Reply> {
  const t = invitationTexts[turn.language];
  const seen = await lookAt(turn.me, id, turn);
  if (!seen.done) return refusal(seen.refusal, turn);
  const { consultation, relations } = seen.value;
  const part = consultation.table?.familyPart;
  const meeting = tableOf(consultation, turn);
  if (!relations.includes('asker')) return refusal({ code: 'not-yours', consultation }, turn);
  if (!part || !meeting) return refusal({ code: 'wrong-stage', consultation }, turn);
  // In full: it is read on another day than it is copied.
  const day = sayMoment(meeting.start, turn.now, turn.network.settings.zone, turn.language);
  const words = t[to]({ day, venue: meeting.venue }, part);
  const other = to === 'parents' ? 'youngster' : 'parents';
  return show({
    title: t.title[to],
    discreet: true,
    parts: [quiet(t.intro), text(words)],
    buttons: [
      { label: t.other[to], call: see({ consultation: id, to: other }) },
      { label: t.see, call: seeConsultation({ consultation: id }) },
    ],
  });
}
