import type { Messenger } from '../../bot/conversation/messenger.ts';
import type { Converse } from '../../bot/conversation/reply.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import { TeamsAdapter, type TeamsSettings } from './adapter.ts';
import { endpointFor, type Handle } from './endpoint.ts';
import { senderWith, teamsMessenger } from './messenger.ts';
import { Once } from './once.ts';
import { routesWith } from './routes.ts';
import { ServiceUrls } from './service-urls.ts';

export interface Teams {
  readonly handle: Handle;
  readonly messenger: Messenger;
}

/** The bot in Teams: what comes in at `POST /api/messages`, and what goes out unasked. */
export function createTeams(parts: {
  readonly settings: TeamsSettings;
  readonly converse: Converse;
  readonly log: Log;
}): Teams {
  const { settings, converse, log } = parts;
  const adapter = new TeamsAdapter(settings);
  const urls = new ServiceUrls(settings);
  const sender = senderWith(adapter, settings.anonymous ? '' : (settings.appId ?? ''), urls, log);
  const posted = new Once<SendResult>(({ result }) => result !== 'later');
  const home = { tenant: settings.tenantId, everybody: settings.anonymous };
  const application = routesWith({ converse, urls, home, sender, posted, log });
  return {
    handle: endpointFor(adapter, settings, (context) => application.run(context), log),
    messenger: teamsMessenger(sender),
  };
}
