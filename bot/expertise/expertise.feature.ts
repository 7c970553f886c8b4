import { type Feature, onPress, onSubmit } from '../conversation/feature.ts';
import { expertiseTexts } from './expertise.texts.ts';
import {
  askToClear,
  clearAll,
  inWords,
  openFind,
  openKeep,
  seeOwn,
  sendFind,
  sendKeep,
  whoKnows,
} from './expertise.ts';
import * as calls from './expertise.vocabulary.ts';

/** Expertise: who knows what, filled by the members themselves. */
export const expertiseFeature: Feature = {
  name: 'expertise',
  words: [{ names: ['expertise', 'wieweet', 'specialismen'], handle: inWords }],
  sentence: whoKnows,
  calls: [
    onPress(calls.seeExpertise, (_input, turn) => seeOwn(turn)),
    onPress(calls.openExpertise, (_input, turn) => openKeep(turn)),
    onSubmit(calls.sendExpertise, (_input, values, turn) => sendKeep(values, turn)),
    onPress(calls.askClear, (_input, turn) => askToClear(turn)),
    onPress(calls.clear, (_input, turn) => clearAll(turn)),
    onPress(calls.openSearch, async (_input, turn) => openFind(turn)),
    onSubmit(calls.sendSearch, (_input, values, turn) => sendFind(values, turn)),
  ],
  help: (turn) => {
    const t = expertiseTexts[turn.language];
    return { line: t.helpLine, button: { label: t.search, call: calls.openSearch({}) } };
  },
};
