import type { Language } from '../../domain/network/network.ts';
import { en } from './access.en.texts.ts';
import { nl } from './access.nl.texts.ts';

/** What the bureau reads about who and what asks to be let in, and what somebody reads who was. */
export const accessTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
