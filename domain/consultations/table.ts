import { done, refused } from '../kernel/outcome.ts';
import { type CalendarDay, dayAt } from '../kernel/time.ts';
import type { Member } from '../network/network.ts';
import { changed, checkFamily, type FamilyKnows } from './add-more.ts';
import type { Consultation, ConsultationId, FamilyPart, FamilyState, Table } from './consultation.ts';
import type { ConsultationWorld, TellingWorld } from './consultation.world.ts';
import { settingsOf } from './find-team.ts';
import { comingTable, putOnAgenda, tableOf } from './table-agenda.ts';
import { type Change, findForStep, storeStep } from './take-step.ts';
import { chairsOf, screenersOf, tellAsker, tellThem } from './tell-others.ts';

/** A screener or the chair proposes to lay it on the table of the expertteam, at its next meeting or a later one. */
export async function proposeTable(
  asker: Member,
  id: ConsultationId,
  slot: CalendarDay | undefined,
  world: ConsultationWorld,
): Change {
  const found = await findForStep(asker, id, 'propose-table', world);
  if (!found.done) return found;
  const ret = world.network.body(found.value.ret);
  const meeting = ret && comingTable(ret, slot, world);
  if (!meeting) return refused(ret ? { code: 'no-meeting', ret } : { code: 'consultation-not-found' });
  const table: Table = { slot: meeting.slot, proposedBy: asker.id, proposedAt: world.now };
  const line = { kind: 'table-proposed' } as const;
  const consultation = await storeStep(asker, 'propose-table', found.value, { table }, world, line);
  await tellAsker('consultation-table-proposed', consultation, asker, world);
  return done(consultation);
}

/** What may be said along with agreeing, so that one form is enough. */
export interface AgreeWish {
  readonly family?: FamilyKnows | undefined;
  /** Asked where the region leaves it to the asker. */
  readonly familyPart?: FamilyPart | undefined;
}

/**
 * The asker agrees: now the members of that expertteam may read it, and its number stands on their agenda. Parents
 * and youngster have to know of it first, or there is a reason why they can't.
 */
export async function agreeToTable(asker: Member, id: ConsultationId, wish: AgreeWish, world: TellingWorld): Change {
  const found = await findForStep(asker, id, 'agree-table', world);
  if (!found.done) return found;
  const before = found.value;
  const ret = world.network.body(before.ret);
  if (!before.table || !ret) return refused({ code: 'wrong-stage', consultation: before });
  const family = wish.family && checkFamily(wish.family);
  if (family && !family.done) return family;
  const state = family?.value.state ?? before.family;
  if (state !== 'yes' && state !== 'not-now') return refused({ code: 'family-first', consultation: before });
  const familyPart = familyPartFor(before, state, wish.familyPart, world);
  if (familyPart === 'missing') return refused({ code: 'family-part-missing' });
  const meeting = comingTable(ret, before.table.slot, world);
  if (!meeting) return refused({ code: 'no-meeting', ret });
  const known = (await world.stores.consultations.texts(id))?.because;
  const identifying = world.guard.refuse('because', changed(family?.value.because, known));
  if (identifying) return refused(identifying);

  const table: Table = { ...before.table, slot: meeting.slot, agreedAt: world.now, familyPart };
  if (!(await putOnAgenda(before, table, world))) return refused({ code: 'agenda-full', ret });
  if (family) await world.stores.consultations.write(id, { because: family.value.because });
  const change = { table, family: state };
  const line = { kind: 'table-agreed' } as const;
  const consultation = await storeStep(asker, 'agree-table', before, change, world, line);
  await tellThem('consultation-table-agreed', consultation, whoPrepare(consultation, world), asker, world);
  return done(consultation);
}

/** Not on the table: thinking along goes on as it was. */
export async function declineTable(asker: Member, id: ConsultationId, world: ConsultationWorld): Change {
  const found = await findForStep(asker, id, 'decline-table', world);
  if (!found.done) return found;
  const line = { kind: 'table-declined' } as const;
  const change = { table: undefined };
  const consultation = await storeStep(asker, 'decline-table', found.value, change, world, line);
  await tellThem('consultation-table-declined', consultation, whoPrepare(consultation, world), asker, world);
  return done(consultation);
}

/** *Besproken*, said on the day of the table or after it. */
export async function sayDiscussed(asker: Member, id: ConsultationId, world: ConsultationWorld): Change {
  const found = await findForStep(asker, id, 'discuss', world);
  if (!found.done) return found;
  if (!hasBeenOnTable(found.value, world)) return refused({ code: 'not-yet-discussed', consultation: found.value });
  const change = { table: found.value.table && { ...found.value.table, discussedAt: world.now } };
  const consultation = await storeStep(asker, 'discuss', found.value, change, world, { kind: 'discussed' });
  await tellAsker('consultation-discussed', consultation, asker, world);
  return done(consultation);
}

/** Whether the day of its table has come. */
export function hasBeenOnTable(consultation: Consultation, world: ConsultationWorld): boolean {
  if (consultation.table?.discussedAt !== undefined) return true;
  const meeting = tableOf(consultation, world);
  return meeting === undefined || meeting.day <= dayAt(world.now, world.network.settings.zone);
}

/** As the region wishes; where it leaves it to the asker, that has to be said. Who does not know of it takes no part. */
function familyPartFor(
  { region }: Consultation,
  state: FamilyState,
  wished: FamilyPart | undefined,
  { network }: ConsultationWorld,
): FamilyPart | undefined | 'missing' {
  if (state === 'not-now') return undefined;
  const setting = settingsOf(region, network)?.family ?? 'ask';
  return setting === 'ask' ? (wished ?? 'missing') : setting;
}

function whoPrepare(consultation: Consultation, { network }: ConsultationWorld) {
  return [...chairsOf(consultation, network), ...screenersOf(consultation, network)];
}
