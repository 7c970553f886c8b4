import type { Language } from '../../domain/network/network.ts';
import { en } from './lessons.en.texts.ts';
import { nl } from './lessons.nl.texts.ts';

/** Everything that is said about leerpunten. */
export const lessonTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
