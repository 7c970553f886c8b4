import { type Logger, webApi } from '@slack/bolt';
import { PATIENCE_MS } from './outlet.ts';

/** One try a call: the ledger, and for answers the speaker, decide about another. */
export function clientOptionsFor(apiUrl: string | undefined, logger: Logger): webApi.WebClientOptions {
  return {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: PATIENCE_MS,
    logger,
  };
}

/** The client that speaks in a workspace: one for each token, and anew when the token is another. */
export type ClientFor = (team: string, token: string) => webApi.WebClient;

export function clientsWith(options: webApi.WebClientOptions): ClientFor {
  const clients = new Map<string, { readonly token: string; readonly client: webApi.WebClient }>();
  return (team, token) => {
    const known = clients.get(team);
    if (known?.token === token) return known.client;
    const client = new webApi.WebClient(token, { ...options });
    clients.set(team, { token, client });
    return client;
  };
}
