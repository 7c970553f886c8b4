import { done, refused } from '../kernel/outcome.ts';
import { holdersOf, type NetworkView } from '../network/lookup.ts';
import type { Body, Member } from '../network/network.ts';
import type { Brought, Consultation, ConsultationId, Place } from './consultation.ts';
import type { TellingWorld } from './consultation.world.ts';
import { type Change, checkText, findForStep, storeStep } from './take-step.ts';
import { tellAsker, tellThem } from './tell-others.ts';

/**
 * When the region has no answer, the expertteam brings another in and says why: expertise comes to the case, the case
 * stays where it is. The asker hears it; who is brought in hears its number and whom to call, and reads nothing.
 */
export async function bringIn(
  asker: Member,
  id: ConsultationId,
  wish: { readonly place: Place; readonly because: string },
  world: TellingWorld,
): Change {
  const found = await findForStep(asker, id, 'bring-in', world);
  if (!found.done) return found;
  const because = checkText(wish.because, world, 'because');
  if (!because.done) return because;
  if (found.value.brought.some(({ place }) => place === wish.place))
    return refused({ code: 'already-brought-in', consultation: found.value });
  const body = bodyFor(wish.place, found.value, world.network);
  if (!body && (wish.place === 'ret-voorzitters' || wish.place === 'ben')) return refused({ code: 'no-such-body' });
  const brought: Brought = { place: wish.place, body: body?.key, by: asker.id, at: world.now };
  const change = { brought: [...found.value.brought, brought] };
  const line = { kind: 'brought-in', text: because.value } as const;
  const consultation = await storeStep(asker, 'bring-in', found.value, change, world, line);
  await tellAsker('consultation-brought-in', consultation, asker, world);
  if (body) {
    const leaders = holdersOf(world.network, body.key, 'chair', 'lead', 'project-leader').map((member) => member.id);
    await tellThem('consultation-brought-to-you', consultation, leaders, asker, world);
  }
  return done(consultation);
}

/** The body of the region's own landsdeel; a network with one landsdeel need not say it. */
function bodyFor(place: Place, { region }: Consultation, { regions, bodies }: NetworkView): Body | undefined {
  const landsdeel = regions.find(({ key }) => key === region)?.landsdeel;
  const ofType = bodies.filter(({ type }) => type === place);
  return ofType.find((body) => body.landsdeel === landsdeel) ?? ofType.find((body) => body.landsdeel === undefined);
}
