import type { Said } from './said.ts';
import { ASKED } from './said-asked.ts';
import { BEHAVIOUR } from './said-behaviour.ts';
import { BODY } from './said-body.ts';
import { HELPING } from './said-helping.ts';
import { HOME } from './said-home.ts';
import { LAW } from './said-law.ts';
import { LEARNING } from './said-learning.ts';
import { MANNER } from './said-manner.ts';
import { MATTERS_SAID } from './said-matters.ts';
import { MEANS } from './said-means.ts';
import { MIND } from './said-mind.ts';
import { ORIGIN } from './said-origin.ts';
import { PARTS } from './said-parts.ts';
import { PLACED } from './said-placed.ts';
import { SCHOOL } from './said-school.ts';
import { STREET } from './said-street.ts';
import { TRADE } from './said-trade.ts';
import { WORK } from './said-work.ts';

/** Everything that people say of daily life, by matter. */
export const SAID: readonly Said[] = [
  MIND,
  BEHAVIOUR,
  LEARNING,
  BODY,
  HOME,
  PLACED,
  STREET,
  MEANS,
  SCHOOL,
  ORIGIN,
  LAW,
  WORK,
  HELPING,
  MANNER,
  ASKED,
  TRADE,
  MATTERS_SAID,
  PARTS,
];
