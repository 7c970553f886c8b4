import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { NetworkView } from '../network/lookup.ts';
import { type LessonWords, LONGEST_LESSON, LONGEST_TAG, MOST_TAGS } from './lesson.ts';
import type { LessonRefusal, LessonWorld } from './lesson.world.ts';

export interface LessonWish {
  readonly text: string;
  readonly tags?: readonly string[] | undefined;
}

/** What was typed, as it may be kept: short enough, pointing at nobody, and without the region or an age. */
export function checkWords(
  wish: LessonWish,
  { network, guard }: Pick<LessonWorld, 'network' | 'guard'>,
): Outcome<LessonWords, LessonRefusal> {
  const text = wish.text.trim();
  const tags = distinct(wish.tags ?? []);
  if (text === '') return refused({ code: 'nothing-said' });
  if (text.length > LONGEST_LESSON) return refused({ code: 'too-long', most: LONGEST_LESSON, field: 'text' });
  if (tags.length > MOST_TAGS) return refused({ code: 'too-many-tags', most: MOST_TAGS });
  if (tags.some((tag) => tag.length > LONGEST_TAG))
    return refused({ code: 'too-long', most: LONGEST_TAG, field: 'tags' });
  const pointing = guard.refuse('text', text) ?? guard.refuse('tags', tags.join('\n'));
  if (pointing) return refused(pointing);
  for (const [field, words] of [['text', text] as const, ['tags', tags.join(' ')] as const]) {
    const region = regionIn(words, network);
    if (region !== undefined) return refused({ code: 'names-region', region, field });
    if (namesAge.test(words)) return refused({ code: 'names-age', field });
  }
  return done({ text, tags });
}

/** Ages of people, not the border of the youth act ("18-/18+") and not how long something takes. */
const namesAge =
  /\b\d{1,2}[\s-]?jarigen?\b|\b(?:kind|kinderen|meisje|jongen|jongere|puber|tiener|kleuter|peuter|dochter|zoon|leerling)(?:en|s)? van (?:bijna )?\d{1,2}\b/iu;

function regionIn(words: string, { regions, landsdelen }: NetworkView): string | undefined {
  const said = ` ${plain(words)} `;
  return [...regions, ...landsdelen].find(({ name }) => said.includes(` ${plain(name)} `))?.name;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function distinct(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const tag of tags.map((each) => each.trim().replace(/\s+/g, ' '))) {
    if (tag !== '' && !kept.has(tag.toLowerCase())) kept.set(tag.toLowerCase(), tag);
  }
  return [...kept.values()];
}
