import type { Language } from '../../domain/network/network.ts';
import { en } from './own.en.texts.ts';
import { nl } from './own.nl.texts.ts';

/** Everything that is said to who asked, about her own questions. */
export const ownTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
