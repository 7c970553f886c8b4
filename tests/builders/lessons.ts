import type { Turn } from '../../bot/conversation/feature.ts';
import type { Consultation } from '../../domain/consultations/consultation.ts';
import { agreeToLesson, askOtherWords, declineLesson } from '../../domain/lessons/answer-lesson.ts';
import type { Lesson, LessonId } from '../../domain/lessons/lesson.ts';
import { proposeLesson, rewordLesson } from '../../domain/lessons/propose.ts';
import { releaseLesson } from '../../domain/lessons/release-lesson.ts';
import type { Change } from '../../domain/lessons/take-step.ts';
import { granted } from './agreements.ts';
import { aConsultation } from './consultations.ts';
import type { House } from './house.ts';

export const lessonText = 'Een vaste belafspraak houdt een gezin op de been tijdens het wachten.';

type Deed = { readonly by: string; readonly act: (id: LessonId, turn: Turn) => Change };

/** A leerpunt that tells its own life: `aLesson().agreed().released().in(house)`. */
export class LessonBuilder {
  readonly #text: string;
  readonly #by: string;
  readonly #deeds: readonly Deed[];

  constructor(text: string, by: string, deeds: readonly Deed[]) {
    this.#text = text;
    this.#by = by;
    this.#deeds = deeds;
  }

  proposedBy = (by: string) => new LessonBuilder(this.#text, by, this.#deeds);
  agreed = (by = 'noor') => this.#then(by, (id, turn) => agreeToLesson(turn.me, id, turn));
  wordsAsked = (by = 'noor', hint = 'Graag zonder belafspraak') =>
    this.#then(by, (id, turn) => askOtherWords(turn.me, id, hint, turn));
  reworded = (text = 'Elke week even bellen helpt.') =>
    this.#then(this.#by, (id, turn) => rewordLesson(turn.me, id, { text }, turn));
  declined = (by = 'noor') => this.#then(by, (id, turn) => declineLesson(turn.me, id, turn));
  released = (by = 'saar') => this.#then(by, (id, turn) => releaseLesson(turn.me, id, turn));

  /** Lives it through the use cases, from a consultatie of Noor's in which Gijs replied. */
  async in(house: House, from?: Consultation): Promise<Lesson> {
    const of = from ?? (await answered().in(house));
    const wish = { text: this.#text, tags: ['wachttijd'] };
    let lesson = await house.as(this.#by, async (turn) => granted(await proposeLesson(turn.me, of.id, wish, turn)));
    for (const { by, act } of this.#deeds) {
      const { id } = lesson;
      lesson = await house.as(by, async (turn) => granted(await act(id, turn)));
    }
    return lesson;
  }

  #then(by: string, act: Deed['act']): LessonBuilder {
    return new LessonBuilder(this.#text, this.#by, [...this.#deeds, { by, act }]);
  }
}

/** Noor's question, to which Gijs replied. */
export const answered = () => aConsultation().fits().alongWith('gijs', 'bram').notNow('bram').replied('gijs');

/** Proposed by Gijs, and waiting for Noor. */
export function aLesson(text = lessonText): LessonBuilder {
  return new LessonBuilder(text, 'gijs', []);
}
