import { agreementsFeature } from './agreements/agreements.feature.ts';
import type { Feature } from './conversation/feature.ts';
import { preferencesFeature } from './preferences/preferences.feature.ts';
import { supervisionFeature } from './supervision/supervision.feature.ts';

/** Everything the bot can do, in the order in which `help` tells it. */
export const features: readonly Feature[] = [supervisionFeature, agreementsFeature, preferencesFeature];
