import { LogLevel, webApi } from '@slack/bolt';
import { clientOptionsFor } from './clients.ts';
import { codeOf } from './failures.ts';
import { botScopes } from './scopes.ts';

/** What Slack answered to a token: whose it is and what it may not do yet, that it is wrong, or nothing. */
export type TokenAnswer =
  | {
      readonly kind: 'known';
      readonly team: string;
      /** Undefined when Slack did not say what the token may do. */
      readonly missing: readonly string[] | undefined;
    }
  | Unknown;

export type Unknown =
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unreachable'; readonly code: string };

export interface Asking {
  /** Slack's own unless said otherwise. */
  readonly apiUrl?: string | undefined;
  readonly patienceMs: number;
}

/** Asks in whose name a bot token speaks, and whether it was given every scope that the bot uses. */
export async function askToken(token: string, asking: Asking): Promise<TokenAnswer> {
  try {
    const { team, team_id, response_metadata } = await clientFor(token, asking).auth.test();
    const granted = response_metadata?.scopes;
    const missing = granted && botScopes.filter((scope) => !granted.includes(scope));
    return { kind: 'known', team: team ?? team_id ?? '?', missing };
  } catch (error) {
    return unknown(error);
  }
}

/** Asks for a line of Socket Mode, and does not use it: Slack closes what nobody comes to. */
export async function askLine(appToken: string, asking: Asking): Promise<{ readonly kind: 'known' } | Unknown> {
  try {
    await clientFor(appToken, asking).apps.connections.open({});
    return { kind: 'known' };
  } catch (error) {
    return unknown(error);
  }
}

function clientFor(token: string, { apiUrl, patienceMs }: Asking) {
  return new webApi.WebClient(token, { ...clientOptionsFor(apiUrl, silent), timeout: patienceMs });
}

/** Only Slack's own refusal says something of the token; all else says that it could not be asked. */
function unknown(error: unknown): Unknown {
  const busy = ['ratelimited', 'rate_limited', 'internal_error', 'fatal_error', 'service_unavailable'];
  const code = codeOf(error);
  const isRefusal = error instanceof webApi.WebAPIPlatformError && code !== 'odd_answer' && !busy.includes(code);
  return { kind: isRefusal ? 'refused' : 'unreachable', code };
}

const silent = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
