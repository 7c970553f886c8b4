import type { Language } from '../../domain/network/network.ts';
import { en } from './agreements.en.texts.ts';
import { nl } from './agreements.nl.texts.ts';

export type AgreementTexts = typeof nl;
export type AgreementProblem = keyof AgreementTexts['problems'];

/** What the bot says about agreements. */
export const agreementTexts: Readonly<Record<Language, AgreementTexts>> = { nl, en };
