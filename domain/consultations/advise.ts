import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member, MemberId } from '../network/network.ts';
import {
  type AdviceGiven,
  type AdvicePart,
  type AdviceParts,
  adviceParts,
  type ConsultationId,
} from './consultation.ts';
import type { ConsultationRefusal, TellingWorld } from './consultation.world.ts';
import { hasBeenOnTable } from './table.ts';
import { type Change, findForStep, LONGEST_TEXT, storeStep } from './take-step.ts';
import { tellAsker, tellThem } from './tell-others.ts';

/** As it came from the form; its weight is never typed. */
export interface AdviceWish {
  readonly parts: Partial<Readonly<Record<AdvicePart, string>>>;
  readonly contact: MemberId | undefined;
}

/**
 * *Advies van het expertteam*, recorded by its chair once it was discussed: which help, in which order, how fast, along
 * which path, how waiting is bridged, and a contactpersoon who stays involved. Without all of these it is none.
 */
export async function recordAdvice(asker: Member, id: ConsultationId, wish: AdviceWish, world: TellingWorld): Change {
  const found = await findForStep(asker, id, 'advise', world);
  if (!found.done) return found;
  if (!hasBeenOnTable(found.value, world)) return refused({ code: 'not-yet-discussed', consultation: found.value });
  const region = world.network.regions.find(({ key }) => key === found.value.region);
  if (!region) return refused({ code: 'consultation-not-found' });
  const status = region.consultation?.adviceStatus;
  if (!status) return refused({ code: 'no-status-set', region });
  const parts = partsOf(wish.parts);
  if (!parts.done) return parts;
  if (!wish.contact) return refused({ code: 'contact-missing' });
  if (!world.network.member(wish.contact)) return refused({ code: 'contact-unknown' });
  const [identifying] = adviceParts.flatMap((part) => world.guard.refuse(part, parts.value[part]) ?? []);
  if (identifying) return refused(identifying);

  const advice: AdviceGiven = { status, contact: wish.contact, recordedBy: asker.id, at: world.now };
  const { table } = found.value;
  const change = {
    advice,
    answeredAt: world.now,
    table: table && { ...table, discussedAt: table.discussedAt ?? world.now },
  };
  await world.stores.consultations.write(id, { advice: parts.value });
  const consultation = await storeStep(asker, 'advise', found.value, change, world, { kind: 'advice' });
  await tellAsker('consultation-advice', consultation, asker, world);
  await tellThem('consultation-contact', consultation, [advice.contact], asker, world);
  return done(consultation);
}

function partsOf(typed: AdviceWish['parts']): Outcome<AdviceParts, ConsultationRefusal> {
  const parts: Partial<Record<AdvicePart, string>> = {};
  for (const part of adviceParts) {
    const text = typed[part]?.trim() ?? '';
    if (text === '') return refused({ code: 'part-missing', part });
    if (text.length > LONGEST_TEXT) return refused({ code: 'too-long', most: LONGEST_TEXT, field: part });
    parts[part] = text;
  }
  return done(parts as AdviceParts);
}
