import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { ConcurrentChange } from '../kernel/ports.ts';
import type { CalendarDay } from '../kernel/time.ts';
import type { BodyKey, GoalKey, Member } from '../network/network.ts';
import { type AgreementAction, mayAgreement } from './agreement.permissions.ts';
import {
  type Agreement,
  type AgreementId,
  after,
  isSettled,
  type Owner,
  type ProgressId,
  type Step,
  sameOwner,
} from './agreement.ts';
import {
  type AgreementWorld,
  checkBody,
  checkDue,
  checkGoal,
  exists,
  LONGEST_AGREEMENT,
  type MakeRefusal,
  type TellingWorld,
} from './make-agreement.ts';
import { takeBackMaking, tellOwners } from './tell-others.ts';

export type ChangeRefusal =
  | MakeRefusal
  | { readonly code: 'agreement-not-found' }
  | { readonly code: 'not-yours'; readonly agreement: Agreement }
  | { readonly code: 'already-settled'; readonly agreement: Agreement }
  | { readonly code: 'nothing-said' }
  | { readonly code: 'same-day'; readonly day: CalendarDay }
  | { readonly code: 'same-owner' }
  | { readonly code: 'too-late-to-undo' };

type Change = Promise<Outcome<Agreement, ChangeRefusal>>;

const actionOf: Readonly<Record<Step['kind'], AgreementAction>> = {
  told: 'tell',
  done: 'settle',
  moved: 'move',
  stuck: 'get-stuck',
  asked: 'ask-help',
  offered: 'offer-help',
  'handed-over': 'hand-over',
  dropped: 'drop',
};

/** Takes one step with an agreement: its progress is kept, its state follows, and who should hear of it does. */
export async function takeStep(asker: Member, id: AgreementId, step: Step, world: TellingWorld): Change {
  const found = await findFor(asker, id, actionOf[step.kind], world);
  if (!found.done) return found;
  if (isSettled(found.value)) return refused({ code: 'already-settled', agreement: found.value });
  if (await isRepeated(found.value, asker, step, world)) return found;
  const refusal = checkStep(found.value, step, world) ?? world.guard.refuse('text', textOf(step));
  return refusal ? refused(refusal) : await store(asker, found.value, step, world);
}

/** Another day for the same agreement. */
export async function moveAgreement(
  asker: Member,
  id: AgreementId,
  to: CalendarDay,
  text: string | undefined,
  world: TellingWorld,
): Change {
  const found = await findFor(asker, id, 'move', world);
  if (!found.done) return found;
  return takeStep(asker, id, { kind: 'moved', from: found.value.due, to, text }, world);
}

/** Somebody else takes it on, and hears so. */
export async function handOver(asker: Member, id: AgreementId, to: Owner, world: TellingWorld): Change {
  const found = await findFor(asker, id, 'hand-over', world);
  if (!found.done) return found;
  return takeStep(asker, id, { kind: 'handed-over', from: found.value.owner, to }, world);
}

export interface Place {
  readonly body?: BodyKey | undefined;
  readonly meeting?: CalendarDay | undefined;
  readonly goal?: GoalKey | undefined;
}

/** Says afterwards for which goal, and from which meeting, an agreement is. */
export async function placeAgreement(asker: Member, id: AgreementId, place: Place, world: AgreementWorld): Change {
  const found = await findFor(asker, id, 'place', world);
  if (!found.done) return found;
  const moves = place.body !== found.value.body;
  const refusal = (moves ? checkBody(asker, place.body) : undefined) ?? checkGoal(place.goal, world.network);
  if (refusal) return refused(refusal);
  const placed = { ...found.value, ...place, version: found.value.version + 1 };
  await replaceOrRetry(placed, world);
  return done(placed);
}

/** Takes back an agreement that was just made, as long as nothing has happened to it. */
export async function undoAgreement(asker: Member, id: AgreementId, world: AgreementWorld): Change {
  const found = await findFor(asker, id, 'undo', world);
  if (!found.done) return found;
  const progress = await world.stores.agreements.progressOf([id]);
  if (progress.length > 0) return refused({ code: 'too-late-to-undo' });
  await world.stores.agreements.remove(id);
  await takeBackMaking(found.value, asker, world);
  return found;
}

/** "Herinner mij vrijdag": the asker's own wish, whoever owns the agreement. */
export async function wishReminder(asker: Member, id: AgreementId, day: CalendarDay, world: AgreementWorld): Change {
  const found = await findFor(asker, id, 'remind-me', world);
  if (!found.done) return found;
  if (isSettled(found.value)) return refused({ code: 'already-settled', agreement: found.value });
  const refusal = checkDue(day, world.today);
  if (refusal) return refused(refusal);
  await world.stores.agreements.addWish({ agreement: id, member: asker.id, day, askedAt: world.now });
  return found;
}

/** An agreement that the asker may not see is as good as absent: its existence is not told. */
export async function findFor(
  asker: Member,
  id: AgreementId,
  action: AgreementAction,
  world: Pick<AgreementWorld, 'stores'>,
): Change {
  const agreement = await world.stores.agreements.find(id);
  if (!agreement || !mayAgreement(asker, 'see', agreement)) return refused({ code: 'agreement-not-found' });
  return mayAgreement(asker, action, agreement) ? done(agreement) : refused({ code: 'not-yours', agreement });
}

/** Stuck is stuck, and help asked of the same people is asked: said again right away, it is no new step. */
async function isRepeated(agreement: Agreement, asker: Member, step: Step, world: AgreementWorld): Promise<boolean> {
  if (step.kind !== 'stuck' && step.kind !== 'asked') return false;
  const latest = (await world.stores.agreements.progressOf([agreement.id])).at(-1);
  return latest?.by === asker.id && JSON.stringify(latest.step) === JSON.stringify(step);
}

function checkStep(agreement: Agreement, step: Step, world: AgreementWorld): ChangeRefusal | undefined {
  const text = textOf(step);
  if (text !== undefined && text.length > LONGEST_AGREEMENT * 4)
    return { code: 'too-long', most: LONGEST_AGREEMENT * 4 };
  if ((step.kind === 'told' || step.kind === 'dropped') && step.text.trim() === '') return { code: 'nothing-said' };
  if (step.kind === 'moved')
    return step.to === agreement.due ? { code: 'same-day', day: step.to } : checkDue(step.to, world.today);
  if (step.kind === 'handed-over') {
    if (!exists(step.to, world.network)) return { code: 'owner-unknown' };
    if (sameOwner(step.to, agreement.owner)) return { code: 'same-owner' };
  }
  return undefined;
}

function textOf(step: Step): string | undefined {
  return 'text' in step ? step.text : undefined;
}

async function store(asker: Member, agreement: Agreement, step: Step, world: AgreementWorld): Change {
  const changed = after(agreement, step, world.now);
  await replaceOrRetry(changed, world);
  const id = world.ids.next() as ProgressId;
  await world.stores.agreements.addProgress({ id, agreement: agreement.id, by: asker.id, at: world.now, step });
  if (step.kind === 'offered') await tellOwners('help-offered', changed, asker, world);
  if (step.kind === 'handed-over') await tellOwners('agreement-handed-over', changed, asker, world);
  return done(changed);
}

/** Somebody else changed it between our reading and our writing: the whole unit of work is run again. */
async function replaceOrRetry(agreement: Agreement, world: AgreementWorld): Promise<void> {
  if (!(await world.stores.agreements.replace(agreement))) throw new ConcurrentChange();
}
