import type { Language } from '../../../domain/network/network.ts';
import type { playgroundTexts } from './playground.texts.ts';

type Sentence = (texts: (typeof playgroundTexts)[Language]) => string;

/** A request that is not taken on: thrown anywhere below the door, answered with its sentence. */
export class Refused extends Error {
  readonly status: number;
  readonly sentence: Sentence;

  constructor(status: number, sentence: Sentence) {
    super(`refused with ${status}`);
    this.status = status;
    this.sentence = sentence;
  }
}
