import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { limits } from './limits.ts';

/** One app registration, or none: then nothing is authenticated, and everything stays on this machine. */
export interface TeamsSettings {
  readonly appId?: string | undefined;
  readonly appPassword?: string | undefined;
  readonly appType?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly anonymous: boolean;
}

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

/**
 * The Bot Framework's adapter behind our own door. Its `process` writes errors to the console and to the caller, with
 * all they quote; `receive` hands them to us instead.
 */
export class TeamsAdapter extends CloudAdapter {
  constructor(settings: TeamsSettings) {
    super(new OneAttempt(authenticationOf(settings)));
  }

  receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn);
  }
}

function authenticationOf(settings: TeamsSettings): Record<string, string> {
  if (settings.anonymous) return {};
  const { appId = '', appPassword = '', appType = 'SingleTenant', tenantId = '' } = settings;
  if (!appId) throw new Error('Teams needs an app id, or to be anonymous on the loopback address.');
  return {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: tenantId,
  };
}

/** Calls Teams once and not for too long: whether to try again is for the ledger to decide, which knows what it costs. */
class OneAttempt extends ConfigurationBotFrameworkAuthentication {
  override async authenticateRequest(activity: Activity, header: string): Promise<Authenticated> {
    const result = await super.authenticateRequest(activity, header);
    return result.connectorFactory ? { ...result, connectorFactory: once(result.connectorFactory) } : result;
  }

  override createConnectorFactory(identity: Authenticated['claimsIdentity']): ConnectorFactory {
    return once(super.createConnectorFactory(identity));
  }
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
