import type { Language } from '../../domain/network/network.ts';
import { en } from './consultations.en.texts.ts';
import { nl } from './consultations.nl.texts.ts';

/** Everything that is said of a consultatie to whoever reads it. */
export const consultationTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
