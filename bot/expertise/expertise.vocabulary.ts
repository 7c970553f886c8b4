import { z } from 'zod';
import { callType } from '../view/call.ts';

const nothing = z.object({});

/** What one can help others with, and to keep that up. */
export const seeExpertise = callType('expertise.see', nothing);
export const openExpertise = callType('expertise.open', nothing, { opens: 'form' });
export const sendExpertise = callType('expertise.send', nothing);
/** *Alles weghalen* says first what it takes away. */
export const askClear = callType('expertise.ask-clear', nothing);
export const clear = callType('expertise.clear', nothing);

/** Who knows something about a few words. */
export const openSearch = callType('expertise.open-search', nothing, { opens: 'form' });
export const sendSearch = callType('expertise.send-search', nothing);
