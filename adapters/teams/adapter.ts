import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { limits } from './limits.ts';
import { teamsChannel } from './reference.ts';

/** A bot as Microsoft knows it: one app id with its secret. */
export interface AppRegistration {
  readonly appId: string;
  readonly password: string;
  readonly type: 'SingleTenant' | 'MultiTenant';
  readonly tenantId?: string | undefined;
  /** Key of the organisation that brought it in; absent for the operator's own. */
  readonly organisation?: string | undefined;
}

/** The registrations, or none: then nothing is authenticated, and everything stays on this machine. */
export type TeamsSettings =
  | { readonly kind: 'apps'; readonly apps: readonly AppRegistration[] }
  | { readonly kind: 'anonymous'; readonly tenantId?: string | undefined };

type Authentication = ConfigurationBotFrameworkAuthentication;
type Authenticated = Awaited<ReturnType<Authentication['authenticateRequest']>>;
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;

/** The part of the connector's HTTP client that its types keep to themselves. */
interface Pipeline {
  removePolicy(options: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest<Answer>(request: { timeout: number }, next: (request: { timeout: number }) => Answer): Answer;
  }): void;
}

/** A token that is sound, and meant for another way in than the one that this bot has. */
class NotForTeams extends Error {
  override readonly name = 'NotForTeams';
}

/**
 * The Bot Framework's adapter behind our own door, for one registration; without one nothing is authenticated. Its
 * `process` writes errors to the console and to the caller, with all they quote; `receive` hands them to us instead.
 */
export class TeamsAdapter extends CloudAdapter {
  constructor(app?: AppRegistration) {
    super(new OneAttempt(app));
  }

  receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn);
  }
}

/** Calls Teams once and not for too long: whether to try again is for the ledger to decide, which knows what it costs. */
class OneAttempt extends ConfigurationBotFrameworkAuthentication {
  readonly #appId: string | undefined;

  constructor(app: AppRegistration | undefined) {
    super(
      app
        ? {
            MicrosoftAppId: app.appId,
            MicrosoftAppPassword: app.password,
            MicrosoftAppType: app.type,
            MicrosoftAppTenantId: app.tenantId ?? '',
          }
        : {},
    );
    this.#appId = app?.appId;
  }

  /**
   * The SDK also takes what comes by other channels, where people say themselves who they are, and tokens that anybody
   * with a registration's secret can have made; some it checks against the registration that was made last. Here only
   * what Teams itself sends counts.
   */
  override async authenticateRequest(activity: Activity, header: string): Promise<Authenticated> {
    if (this.#appId && activity.channelId !== teamsChannel) throw new NotForTeams();
    const result = await super.authenticateRequest(activity, header);
    if (this.#appId && !isFromTeams(result.claimsIdentity, this.#appId)) throw new NotForTeams();
    return result.connectorFactory ? { ...result, connectorFactory: once(result.connectorFactory) } : result;
  }

  override createConnectorFactory(identity: Authenticated['claimsIdentity']): ConnectorFactory {
    return once(super.createConnectorFactory(identity));
  }
}

function isFromTeams(identity: Authenticated['claimsIdentity'], appId: string): boolean {
  return identity.getClaimValue('iss') === 'https://api.botframework.com' && identity.getClaimValue('aud') === appId;
}

function once(factory: ConnectorFactory): ConnectorFactory {
  return {
    create: async (serviceUrl: string, audience: string) => {
      const connector = await factory.create(serviceUrl, audience);
      const { pipeline } = (connector as unknown as { readonly client: { readonly pipeline: Pipeline } }).client;
      pipeline.removePolicy({ name: 'defaultRetryPolicy' });
      pipeline.addPolicy({
        name: 'giveUpInTime',
        sendRequest: (request, next) => {
          request.timeout = limits.callMs;
          return next(request);
        },
      });
      return connector;
    },
  };
}
