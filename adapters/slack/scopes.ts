/** What an organisation allows the bot in its workspace: the least that works. The manifest asks for the same. */
export const botScopes = [
  // Hears who names the bot in a channel; nothing else that is said there.
  'app_mentions:read',
  // Answers, reminds, and writes in the channels that it was invited to.
  'chat:write',
  // Slash commands, and the shortcuts on a message and in the menu.
  'commands',
  // Hears what people type in their own chat with the bot, and sees there whether its own message arrived.
  'im:history',
  // Opens that chat, to remind somebody who did not write first.
  'im:write',
  // Sees somebody's name, and whether they are a guest or of another workspace.
  'users:read',
  // Sees their e-mail address, by which a member is recognised.
  'users:read.email',
] as const;
