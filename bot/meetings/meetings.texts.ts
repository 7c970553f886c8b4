import type { Language } from '../../domain/network/network.ts';
import { en } from './meetings.en.texts.ts';
import { nl } from './meetings.nl.texts.ts';

export type MeetingTexts = typeof nl;
export type MeetingProblem = keyof MeetingTexts['problems'];

/** What the bot says about meetings. */
export const meetingTexts: Readonly<Record<Language, MeetingTexts>> = { nl, en };
