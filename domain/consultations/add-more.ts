import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import {
  type Analysis,
  type CareDomain,
  type ConsultationId,
  careDomains,
  type FamilyState,
  type More,
  moreFields,
} from './consultation.ts';
import type { ConsultationRefusal, TellingWorld } from './consultation.world.ts';
import { type Change, findForStep, LONGEST_TEXT, storeStep } from './take-step.ts';
import { screenersOf, tellThem, thinkersOf } from './tell-others.ts';

/** What is absent stays as it was; an empty text takes away what stood there. */
export interface MoreWish {
  readonly texts?: More | undefined;
  readonly domains?: readonly CareDomain[] | undefined;
  readonly analysis?: Analysis | undefined;
  readonly family?: FamilyKnows | undefined;
}

export interface FamilyKnows {
  readonly state: FamilyState;
  /** Kan nu niet, omdat …: required with `not-now`. */
  readonly because?: string | undefined;
}

/** The asker tells more, any time before it is discussed. Nothing of it is required to think along. */
export async function addMore(asker: Member, id: ConsultationId, wish: MoreWish, world: TellingWorld): Change {
  const found = await findForStep(asker, id, 'add-more', world);
  if (!found.done) return found;
  const long = moreFields.find((field) => (wish.texts?.[field]?.trim().length ?? 0) > LONGEST_TEXT);
  if (long) return refused({ code: 'too-long', most: LONGEST_TEXT, field: long });
  const family = wish.family && checkFamily(wish.family);
  if (family && !family.done) return family;
  const stored = await world.stores.consultations.texts(id);
  const because = family?.value.because;
  const fresh = moreFields.map((field) => [field, changed(wish.texts?.[field], stored?.more[field])] as const);
  const [identifying] = [...fresh, ['because', changed(because, stored?.because)] as const].flatMap(
    ([field, text]) => world.guard.refuse(field, text) ?? [],
  );
  if (identifying) return refused(identifying);

  await world.stores.consultations.write(id, {
    more: merged(stored?.more ?? {}, wish.texts ?? {}),
    ...(family ? { because: family.value.because } : {}),
  });
  const change = {
    domains: wish.domains ? careDomains.filter((domain) => wish.domains?.includes(domain)) : found.value.domains,
    analysis: wish.analysis ?? found.value.analysis,
    family: family?.value.state ?? found.value.family,
  };
  const consultation = await storeStep(asker, 'add-more', found.value, change, world);
  const involved = [...screenersOf(consultation, world.network), ...thinkersOf(consultation)];
  await tellThem('consultation-more', consultation, involved, asker, world);
  return done(consultation);
}

/** Whether parents and youngster know of it; that they can't now needs its reason. */
export function checkFamily(family: FamilyKnows): Outcome<FamilyKnows, ConsultationRefusal> {
  const because = family.because?.trim() || undefined;
  if (family.state !== 'not-now') return done({ state: family.state });
  if (!because) return refused({ code: 'because-missing' });
  return because.length > LONGEST_TEXT
    ? refused({ code: 'too-long', most: LONGEST_TEXT })
    : done({ state: 'not-now', because });
}

/** What the guard has not seen before. */
export function changed(text: string | undefined, before: string | undefined): string | undefined {
  return text?.trim() === before ? undefined : text?.trim();
}

function merged(before: More, texts: More): More {
  const all = moreFields.map((field) => [field, (texts[field] ?? before[field])?.trim()] as const);
  return Object.fromEntries(all.filter(([, text]) => text));
}
