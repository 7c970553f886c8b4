import type { TurnContext } from 'botbuilder';
import type { Messenger } from '../../bot/conversation/messenger.ts';
import type { Converse } from '../../bot/conversation/reply.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import { isSaidToUs } from './activity.ts';
import type { TeamsSettings } from './adapter.ts';
import { endpointFor, type Handle } from './endpoint.ts';
import { addInstallRoutes, type Claims } from './installs.ts';
import { senderWith, teamsMessenger } from './messenger.ts';
import { Once } from './once.ts';
import { type Registration, Registrations } from './registrations.ts';
import { routesWith } from './routes.ts';

export interface Teams {
  readonly handle: Handle;
  readonly messenger: Messenger;
}

/** The bot in Teams: what comes in at `POST /api/messages`, and what goes out unasked. */
export function createTeams(parts: {
  readonly settings: TeamsSettings;
  readonly converse: Converse;
  readonly claims: Claims;
  readonly log: Log;
}): Teams {
  const { settings, log } = parts;
  const registrations = new Registrations(settings);
  const sender = senderWith(registrations, log);
  const posted = new Once<SendResult>(({ result }) => result !== 'later');
  const routes = new Map(
    registrations.all.map(({ home, urls, appId }) => {
      const tools = { ...parts, sender, posted, home, urls };
      const application = routesWith(tools);
      addInstallRoutes(application, tools);
      return [appId, application];
    }),
  );
  const turn = async ({ appId }: Registration, context: TurnContext) => {
    if (isSaidToUs(context.activity)) await routes.get(appId)?.run(context);
  };
  return { handle: endpointFor(registrations, turn, log), messenger: teamsMessenger(sender) };
}
