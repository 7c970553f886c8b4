import type { FailureReason, SendResult } from '../../domain/nudges/delivery.ts';

/** The part of the SDK's errors that tells what became of a request. */
interface ConnectorError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly response?: { readonly headers?: { get?(name: string): string | null | undefined } };
}

const worthAnotherTry = new Set([401, 408, 412, 425, 429, 502, 503, 504]);

/**
 * Where Teams' own word says more than the status does. Of what else is 403 the reader or an administrator blocked the
 * bot.
 */
const reasons: ReadonlyMap<unknown, FailureReason> = new Map([
  ['BotNotInConversationRoster', 'gone'],
  // The bot does not stand among this person's apps.
  ['ForbiddenOperationException', 'gone'],
  ['NotEnoughPermissions', 'refused'],
  ['InvalidBotApiHost', 'refused'],
]);

/** The connection was never made, so nothing left this house. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * What became of a message, from the error that sending it gave. 401 is our own secret that is wrong or being renewed:
 * nobody's reminders should be lost over it. A 500 or a lost connection leaves open whether the message arrived; of 412,
 * 429, 502, 503 and 504 Teams itself says that they are to be tried again.
 */
export function failureOf(error: unknown): SendResult {
  const { name, statusCode, code } = asConnectorError(error);
  const reason = reasons.get(code);
  if (reason) return { result: 'never', reason };
  if (typeof statusCode === 'number') return failureOfStatus(statusCode, error);
  if (typeof code === 'string' && neverConnected.has(code)) return { result: 'later' };
  if (name === 'RestError' || name === 'AbortError') return { result: 'uncertain' };
  return { result: 'later' };
}

/** What may be told about an error in a log: never its message, which can quote the request. */
export function factsOf(error: unknown): { readonly error: string; readonly code?: string; readonly status?: number } {
  const { name, statusCode, code } = asConnectorError(error);
  return {
    error: typeof name === 'string' ? name : 'unknown',
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof statusCode === 'number' ? { status: statusCode } : {}),
  };
}

function failureOfStatus(status: number, error: unknown): SendResult {
  if (worthAnotherTry.has(status)) return { result: 'later', waitMs: waitOf(error) };
  if (status === 403) return { result: 'never', reason: 'blocked' };
  if (status === 404 || status === 410) return { result: 'never', reason: 'gone' };
  if (status === 413) return { result: 'never', reason: 'too-long' };
  if (status >= 400 && status < 500) return { result: 'never', reason: 'refused' };
  return { result: 'uncertain' };
}

function waitOf(error: unknown): number | undefined {
  const header = asConnectorError(error).response?.headers?.get?.('retry-after');
  return header && /^\d+$/.test(header) ? Number(header) * 1000 : undefined;
}

function asConnectorError(error: unknown): ConnectorError {
  return typeof error === 'object' && error !== null ? error : {};
}
