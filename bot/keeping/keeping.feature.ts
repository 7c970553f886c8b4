import { type Feature, onPress } from '../conversation/feature.ts';
import { replace } from '../conversation/reply.ts';
import { erasedAtHome } from './erased.home.ts';
import { askForget, forgetMe, seeOwnData, stay } from './keeping.ts';
import * as calls from './keeping.vocabulary.ts';

/** Gegevens en wis: what is kept about oneself, as a file, and forgetting it. */
export const keepingFeature: Feature = {
  name: 'keeping',
  words: [
    {
      names: ['gegevens', 'mijn gegevens', 'inzage', 'my data', 'data'],
      handle: (_rest, turn) => seeOwnData(turn),
    },
    {
      names: ['wis', 'wis mijn gegevens', 'wis alles', 'vergeet mij', 'forget me', 'erase my data'],
      handle: (_rest, turn) => askForget(false, turn),
    },
  ],
  calls: [
    onPress(calls.seeOwnData, (_input, turn) => seeOwnData(turn)),
    onPress(calls.askForget, ({ told }, turn) => askForget(told === true, turn, told ? replace : undefined)),
    onPress(calls.forgetMe, (_input, turn) => forgetMe(turn)),
    onPress(calls.stayMember, (_input, turn) => stay(turn)),
  ],
  home: erasedAtHome,
};
