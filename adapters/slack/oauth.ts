import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, type Installation, type Logger, type webApi } from '@slack/bolt';
import type { Log } from '../../domain/kernel/ports.ts';
import { codeOf } from './failures.ts';
import { addedPage, addPage, answerPage, type Ending, endingPage, protectPage } from './install-pages.ts';
import { recentTurns } from './recent.ts';
import { botScopes } from './scopes.ts';
import type { Workspaces } from './workspaces.ts';

/** The two pages by which an organisation brings the bot into its workspace. */
export interface InstallDoor {
  /** `GET /slack/install` */
  begin(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** `GET /slack/oauth_redirect` */
  comeBack(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface InstallParts {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly publicUrl: string;
  readonly apiUrl?: string | undefined;
  /** Begins with the app's own id, where there is one. */
  readonly appToken?: string | undefined;
  readonly workspaces: Workspaces;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
  readonly log: Log;
}

const SLACK_API = 'https://slack.com/api/';

/**
 * Slack's own OAuth, by Bolt: what comes back counts only in the browser that it began in, within ten minutes, and once.
 * The token goes to whoever remembers installations, and to nobody else.
 */
export function installDoor(parts: InstallParts): InstallDoor {
  const { workspaces, clientOptions, logger, log } = parts;
  const installer = installerFor(parts);
  const states = recentTurns();
  const end = (response: ServerResponse, ending: Ending, code: string) => {
    log.warn('slack.install', { ending, code });
    answerPage(response, statuses[ending], endingPage(ending));
  };
  return {
    async begin(request, response) {
      protectPage(response);
      await installer.handleInstallPath(request, response, undefined, urlOptions(parts));
    },
    async comeBack(request, response) {
      // A look at the headers alone, as link checkers take, would use the code up.
      if (request.method !== 'GET') return answerPage(response, 200, '');
      await installer.handleCallback(request, response, {
        beforeInstallation: async () => {
          const isFirst = states.take(stateOf(request));
          if (!isFirst) end(response, 'expired', 'state-used');
          return isFirst;
        },
        afterInstallation: async (installation) => {
          const objection = await objectionTo(installation, parts);
          if (objection) end(response, objection, objection);
          return !objection;
        },
        success: ({ team }) => answerPage(response, 200, addedPage(team?.name ?? team?.id ?? 'Slack')),
        failure: (error) => end(response, endingOf(error), codeOf(error)),
      });
    },
  };

  function installerFor({ clientId, clientSecret, stateSecret, apiUrl }: InstallParts) {
    const { installer: made } = new HTTPReceiver({
      ...{ signingSecret: '', signatureVerification: false, logger },
      ...{ clientId, clientSecret, stateSecret },
      installationStore: {
        storeInstallation: (installation) => keep(installation, workspaces, log),
        fetchInstallation: () => Promise.reject(new Error('Asked of the wrong store')),
      },
      installerOptions: {
        clientOptions: { ...clientOptions },
        authorizationUrl: new URL('../oauth/v2/authorize', apiUrl ?? SLACK_API).href,
        renderHtmlForInstallPath: addPage,
      },
    });
    if (!made) throw new Error('Bolt made no installer');
    return made;
  }
}

const statuses: Readonly<Record<Ending, number>> = {
  denied: 200,
  expired: 400,
  wholeOrganisation: 400,
  otherApp: 400,
  trouble: 503,
};

function urlOptions({ publicUrl }: InstallParts) {
  return { scopes: [...botScopes], redirectUri: `${publicUrl}/slack/oauth_redirect` };
}

async function keep({ team, bot, appId = '' }: Installation, workspaces: Workspaces, log: Log): Promise<void> {
  if (!team || !bot) throw new Error('Without a workspace and a bot there is nothing to keep');
  await workspaces.add(team.id, team.name ?? team.id, { token: bot.token, app: appId });
  log.info('slack.installed', { team: team.id });
}

/** What is not kept: a whole organisation at once, and another app than ours, or than the one that is at work there. */
async function objectionTo(
  { isEnterpriseInstall, team, bot, appId }: Installation,
  { appToken, workspaces }: InstallParts,
): Promise<Ending | undefined> {
  if (isEnterpriseInstall || !team) return 'wholeOrganisation';
  if (!bot || !appId) return 'trouble';
  const ours = appOf(appToken) ?? (await workspaces.find(team.id))?.app;
  return ours === undefined || ours === appId ? undefined : 'otherApp';
}

/** `xapp-1-A0123-…` is a token of the app A0123. */
function appOf(appToken: string | undefined): string | undefined {
  return appToken && /^xapp-\d+-(A\w+)-/.exec(appToken)?.[1];
}

function stateOf({ url = '' }: IncomingMessage): string {
  return new URL(url, 'http://localhost').searchParams.get('state') ?? '';
}

/** What went wrong by what Bolt or Slack calls it; all else is trouble of ours, and may go better later. */
function endingOf(error: Error & { readonly code?: string }): Ending {
  if (error.code === 'slack_oauth_installer_authorization_error') return 'denied';
  return expired.has(error.code ?? '') || expired.has(codeOf(error)) ? 'expired' : 'trouble';
}

const expired = new Set([
  'slack_oauth_invalid_state',
  'slack_oauth_missing_state',
  'slack_oauth_missing_code',
  'invalid_code',
  'code_already_used',
  'bad_redirect_uri',
]);
