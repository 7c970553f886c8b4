import type { Language } from '../../domain/network/network.ts';
import { en } from './asking.en.texts.ts';
import { nl } from './asking.nl.texts.ts';

/** Everything that is said around asking for advice. */
export const askingTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
