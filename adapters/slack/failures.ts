import { webApi } from '@slack/bolt';
import type { FailureReason, SendResult } from '../../domain/nudges/delivery.ts';

/** What became of a message that did not arrive for sure, and Slack's own word for it. */
export type Failure = Exclude<SendResult, { readonly result: 'sent' }> & { readonly code?: string };

/** Whether a call came to nothing, for sure or perhaps. */
export function isFailure(outcome: { readonly result: string }): outcome is Failure {
  return ['later', 'never', 'uncertain'].includes(outcome.result);
}

/** What an error of Slack's client means for the message: not now, never, or nobody knows. */
export function failureOf(error: unknown): Failure {
  return { ...meaningOf(error), code: codeOf(error) };
}

/** Slack says of these that the token itself no longer speaks; of the second also that somebody was deactivated. */
export function isAboutToken({ code = '' }: Failure): boolean {
  return ['invalid_auth', 'account_inactive', 'token_revoked'].includes(code);
}

function meaningOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return { result: 'later', waitMs: error.retryAfter * 1000 };
  if (error instanceof webApi.WebAPIPlatformError) return refusal(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) return afterApiStatus(error.statusCode);
  if (error instanceof webApi.WebAPIRequestError) return lostConnection(error.original);
  // The client's plain error for a 429 that does not say how long: it was not taken.
  if (error instanceof Error && error.message.includes('retry-after')) return { result: 'later' };
  return { result: 'uncertain' };
}

/** A short code for the log; never the error's own words, in which a message may be quoted. */
export function codeOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return slackCode(error.data.error) ?? 'odd_answer';
  if (error instanceof webApi.WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof webApi.WebAPIRequestError) return causeOf(error.original) ?? error.original.name;
  return error instanceof Error ? error.name : 'unknown';
}

/** Before sending nothing is uncertain: without the call there is no message. */
export function beforeSending(failure: Failure): Failure {
  return failure.result === 'uncertain' ? { result: 'later' } : failure;
}

/** What a status says: some servers take a message and stumble after it. */
export function afterStatus(status: number, retryAfter?: string | null): Failure {
  const seconds = Number.parseInt(retryAfter ?? '', 10);
  if (status === 429) return Number.isNaN(seconds) ? { result: 'later' } : { result: 'later', waitMs: seconds * 1000 };
  if (status === 503) return { result: 'later' };
  return status >= 500 ? { result: 'uncertain' } : { result: 'never', reason: 'refused' };
}

/** Slack's API says what is wrong in its answer; a refusal by status comes from who stands in between. */
function afterApiStatus(status: number): Failure {
  if (status === 413) return { result: 'never', reason: 'too-long' };
  return status >= 400 && status < 500 ? { result: 'later' } : afterStatus(status);
}

/** A connection that was never made carried nothing; one that was lost, or waited too long, may have. */
export function lostConnection(error: unknown): Failure {
  return notConnected.has(causeOf(error) ?? '') ? { result: 'later' } : { result: 'uncertain' };
}

const notConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function causeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : causeOf(error.cause);
}

function refusal(error: unknown): Failure {
  const code = slackCode(error);
  if (code === undefined || stumbled.has(code)) return { result: 'uncertain' };
  if (passing.has(code)) return { result: 'later' };
  return { result: 'never', reason: reasons[code] ?? 'refused' };
}

/** A page of a proxy in between arrives as if it were a code. */
function slackCode(error: unknown): string | undefined {
  return typeof error === 'string' && /^[a-z0-9_]{1,60}$/.test(error) ? error : undefined;
}

/** Slack says of these that part of the work may have been done. */
const stumbled = new Set(['fatal_error', 'internal_error']);

/** Busy, or a matter of our own installation that an administrator can mend while the message waits. */
const passing = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'service_unavailable',
  'request_timeout',
  'accesslimited',
  'access_denied',
  'team_added_to_org',
  'external_channel_migrating',
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'not_allowed_token_type',
  'org_login_required',
]);

const reasons: Readonly<Record<string, FailureReason>> = {
  account_inactive: 'gone',
  user_not_found: 'gone',
  user_disabled: 'gone',
  user_not_visible: 'gone',
  team_not_found: 'gone',
  channel_not_found: 'no-channel',
  not_in_channel: 'no-channel',
  is_archived: 'no-channel',
  is_inactive: 'no-channel',
  no_permission: 'no-channel',
  cannot_dm_bot: 'gone',
  cannot_dm_user: 'blocked',
  messages_tab_disabled: 'blocked',
  ekm_access_denied: 'blocked',
  restricted_action: 'blocked',
  restricted_action_read_only_channel: 'blocked',
  restricted_action_thread_only_channel: 'blocked',
  msg_too_long: 'too-long',
  msg_blocks_too_long: 'too-long',
};
