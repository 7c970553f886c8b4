import type { Language } from '../../domain/network/network.ts';
import { en } from './supervision.en.texts.ts';
import { nl } from './supervision.nl.texts.ts';

export type SupervisionTexts = typeof nl;
export type HoursProblem = keyof SupervisionTexts['problems'];

/** What the bot says about supervision and intervision. */
export const supervisionTexts: Readonly<Record<Language, SupervisionTexts>> = { nl, en };
