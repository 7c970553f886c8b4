import type { Language } from '../../domain/network/network.ts';
import { en } from './signals.en.texts.ts';
import { nl } from './signals.nl.texts.ts';

export type SignalTexts = typeof nl;

/** What the bot says about signals. */
export const signalTexts: Readonly<Record<Language, SignalTexts>> = { nl, en };
