import { closeConsultation } from '../consultations/close.ts';
import { canStep, hasEnded } from '../consultations/consultation.stages.ts';
import type { ConsultationWorld } from '../consultations/consultation.world.ts';
import { withdrawConsultation } from '../consultations/withdraw.ts';
import type { LessonStore } from '../lessons/lesson.store.ts';
import type { Member, MemberId } from '../network/network.ts';
import type { KeepingStore } from './keeping.store.ts';

interface ForgetWorld extends ConsultationWorld {
  readonly stores: ConsultationWorld['stores'] & { readonly keeping: KeepingStore; readonly lessons: LessonStore };
}

const everything = { size: 10_000 };

/**
 * The member is a stranger from now on (domain handbook 7.3). Their own questions end first, so that who thinks along
 * hears it; then everything that is kept about them goes, and what others count on stays without a name.
 */
export async function forgetMember(member: Member, world: ForgetWorld): Promise<void> {
  for (const asked of await world.stores.consultations.askedBy(member.id, everything)) {
    if (hasEnded(asked)) continue;
    const end = canStep(asked, 'withdraw') ? withdrawConsultation : closeConsultation;
    await end(member, asked.id, world);
  }
  const as = `former-${world.ids.next()}` as MemberId;
  await world.stores.lessons.cutFrom(member.id, as);
  await world.stores.keeping.forget(member, as, world.now);
}
