import { type Feature, onPress, onSubmit } from '../conversation/feature.ts';
import { replace, show } from '../conversation/reply.ts';
import {
  choose,
  openQuiet,
  openTimes,
  quietInWords,
  seePreferences,
  sendQuiet,
  sendTimes,
} from './preferences.handlers.ts';
import { preferencesTexts } from './preferences.texts.ts';
import * as calls from './preferences.vocabulary.ts';

const english = /^(taal )?(engels|english)$/i;
const dutch = /^(taal )?(nederlands|dutch)$/i;

/** Voorkeuren: how somebody wants to hear from the bot. */
export const preferencesFeature: Feature = {
  name: 'preferences',
  words: [
    {
      names: ['voorkeuren', 'voorkeur', 'preferences', 'taal', 'language'],
      handle: (rest, turn) => {
        if (english.test(rest.trim())) return choose({ language: 'en' }, show, turn);
        if (dutch.test(rest.trim())) return choose({ language: 'nl' }, show, turn);
        return seePreferences(turn);
      },
    },
    { names: ['english', 'engels'], handle: (_rest, turn) => choose({ language: 'en' }, show, turn) },
    { names: ['nederlands', 'dutch'], handle: (_rest, turn) => choose({ language: 'nl' }, show, turn) },
    { names: ['even niet', 'quiet'], handle: (rest, turn) => quietInWords(rest, turn) },
    { names: ['weer aan', 'on again'], handle: (_rest, turn) => choose({ quietUntil: undefined }, show, turn) },
  ],
  calls: [
    onPress(calls.seePreferences, (_input, turn) => seePreferences(turn)),
    onPress(calls.setPreferences, (input, turn) => choose(input, replace, turn)),
    onPress(calls.openQuietForm, async (_input, turn) => openQuiet(turn)),
    onSubmit(calls.sendQuietForm, (_input, values, turn) => sendQuiet(values, turn)),
    onPress(calls.openTimesForm, (_input, turn) => openTimes(turn)),
    onSubmit(calls.sendTimesForm, (_input, values, turn) => sendTimes(values, turn)),
    onPress(calls.usualTimes, (_input, turn) => choose({ weekdays: undefined, hours: undefined }, replace, turn)),
    onPress(calls.endQuiet, (_input, turn) => choose({ quietUntil: undefined }, replace, turn)),
  ],
  main: (turn) => ({ label: preferencesTexts[turn.language].title, call: calls.seePreferences({}) }),
  help: (turn) => {
    const t = preferencesTexts[turn.language];
    return { line: t.help, button: { label: t.title, call: calls.seePreferences({}) } };
  },
};
