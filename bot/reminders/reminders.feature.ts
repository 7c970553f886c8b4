import { type Feature, onPress, onSubmit } from '../conversation/feature.ts';
import { remindersOf } from './reminders.ts';
import * as calls from './reminders.vocabulary.ts';

/** Herinneringen: what was told can be opened whole, and heard later. */
export function remindersFeature(features: readonly Feature[]): Feature {
  const reminders = remindersOf(features);
  return {
    name: 'reminders',
    words: [],
    calls: [
      onPress(calls.seeReminder, reminders.see),
      onPress(calls.askLater, reminders.ask),
      onPress(calls.backToReminder, reminders.back),
      onPress(calls.remindLater, reminders.choose),
      onPress(calls.openLaterDay, reminders.openDay),
      onSubmit(calls.sendLaterDay, reminders.sendDay),
      onPress(calls.takeBackLater, reminders.takeBack),
    ],
  };
}
