import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import type { ConsultationId, HandedOver } from './consultation.ts';
import type { ConsultationRefusal, ConsultationWorld, TellingWorld } from './consultation.world.ts';
import { settingsOf } from './find-team.ts';
import { sayStep } from './say-step.ts';
import { type Change, checkText, findForStep, storeStep } from './take-step.ts';
import { screenersOf, tellAsker, tellThem, thinkersOf } from './tell-others.ts';

/** *Deze vraag past.* */
export async function sayItFits(asker: Member, id: ConsultationId, world: ConsultationWorld): Change {
  const found = await findForStep(asker, id, 'fits', world);
  if (!found.done) return found;
  const change = { screener: asker.id };
  const consultation = await storeStep(asker, 'fits', found.value, change, world, { kind: 'fits' });
  await tellAsker('consultation-fits', consultation, asker, world);
  return done(consultation);
}

/** *Een vraag terug*, before the screener can say whether it fits: its words are for the asker, and for nobody else. */
export async function askBack(
  asker: Member,
  id: ConsultationId,
  text: string,
  world: TellingWorld,
  source?: string,
): Change {
  return sayStep(asker, id, 'ask-back', { text, source }, world, () => ({ screener: asker.id }));
}

/** The asker's answer to it, for who asked; the other screeners hear that it is there, for it waits for them again. */
export async function answerBack(
  asker: Member,
  id: ConsultationId,
  text: string,
  world: TellingWorld,
  source?: string,
): Change {
  const said = await sayStep(asker, id, 'answer', { text, source }, world);
  if (!said.done) return said;
  const { screener } = said.value;
  const colleagues = screenersOf(said.value, world.network).filter((member) => member !== screener);
  await tellThem('consultation-answered', said.value, colleagues, asker, world);
  return said;
}

/** To one of the places that the region named, or to a place and a person by name; always with a sentence why. */
export type HandOverWish = { readonly why: string } & (
  | { readonly elsewhere: string }
  | { readonly to: string; readonly contact: string; readonly phone?: string | undefined }
);

/** *Deze vraag kan beter bij …, ik breng je in contact*: never sent away, always with a name. */
export async function handOver(asker: Member, id: ConsultationId, wish: HandOverWish, world: TellingWorld): Change {
  const found = await findForStep(asker, id, 'hand-over', world);
  if (!found.done) return found;
  const why = checkText(wish.why, world, 'why');
  if (!why.done) return why;
  const to = receiverOf(wish, found.value.region, world);
  if (!to.done) return to;
  await world.stores.consultations.write(id, { handedOver: { ...to.value, why: why.value } });
  const line = { kind: 'handed-over' } as const;
  const consultation = await storeStep(asker, 'hand-over', found.value, { screener: asker.id }, world, line);
  await tellAsker('consultation-handed-over', consultation, asker, world);
  await tellThem('consultation-handed-over', consultation, thinkersOf(consultation), asker, world);
  return done(consultation);
}

/** A professional and their number are what it is about: the guard has nothing to say of them. */
const LONGEST_NAME = 120;

function receiverOf(
  wish: HandOverWish,
  region: string,
  { network }: ConsultationWorld,
): Outcome<Omit<HandedOver, 'why'>, ConsultationRefusal> {
  if ('elsewhere' in wish) {
    const known = settingsOf(region, network)?.elsewhere ?? [];
    const place = known.find(({ name }) => name === wish.elsewhere);
    if (!place) return refused({ code: 'elsewhere-unknown', known });
    return done({ to: place.name, contact: place.contact, ...(place.phone ? { phone: place.phone } : {}) });
  }
  const [to, contact, phone] = [wish.to, wish.contact, wish.phone ?? ''].map((text) => text.trim());
  if (!to || !contact) return refused({ code: 'contact-name-missing' });
  if ([to, contact, phone].some((text) => (text?.length ?? 0) > LONGEST_NAME))
    return refused({ code: 'too-long', most: LONGEST_NAME });
  return done({ to, contact, ...(phone ? { phone } : {}) });
}
