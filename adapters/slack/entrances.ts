import { slackTexts } from './slack.texts.ts';

/** Everything by which Slack lets people in, beside the slash commands: the app's manifest has to name the same. */
export const entrances = {
  shortcuts: [
    { callbackId: 'make_agreement', type: 'message', wanted: 'agreement', ...slackTexts.nl.shortcuts.agreement },
    { callbackId: 'make_signal', type: 'message', wanted: 'signal', ...slackTexts.nl.shortcuts.signal },
    { callbackId: 'schakel', type: 'global', wanted: undefined, ...slackTexts.nl.shortcuts.menu },
  ],
  /** By the names that the manifest has for them. */
  events: ['app_home_opened', 'app_mention', 'message.im'],
} as const;

type Entrance = (typeof entrances.shortcuts)[number];

/** The shortcut of this name; undefined for what is not ours. */
export function shortcutOf(callbackId: string, type: Entrance['type']): Entrance | undefined {
  return entrances.shortcuts.find((known) => known.callbackId === callbackId && known.type === type);
}
