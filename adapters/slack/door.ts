import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import { type App, HTTPModuleFunctions, type ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../domain/kernel/ports.ts';
import { codeOf } from './failures.ts';
import type { SignedBySlack } from './signature.ts';
import { Unanswered } from './unanswered.ts';

/** More than Slack ever sends. */
export const LARGEST_BODY = 1024 * 1024;

/** What would be as wrong the next time is not to be sent again. */
const noRetry = { 'x-slack-no-retry': '1' };

/**
 * Takes what Slack posts: its signature is checked, it is read once, and Bolt gets it with a way to answer. Bolt's own
 * receiver reads it three times, ends the process at JSON that is no object, and answers in pieces.
 */
export async function receive(
  app: Pick<App, 'processEvent'>,
  isSigned: SignedBySlack,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  try {
    const { rawBody } = await HTTPModuleFunctions.bufferIncomingMessage(request, LARGEST_BODY);
    const text = rawBody.toString('utf8');
    const fields = isForm(request) ? parse(text) : undefined;
    // Slack looks by this whether we have a certificate, and signs nothing.
    if (fields?.['ssl_check'] === '1') return answer(response, 200);
    if (!isSigned(request.headers, rawBody)) {
      log.warn('slack.request', { code: 'unverified' });
      return answer(response, 401);
    }
    const body = bodyOf(fields, text);
    if (!body) {
      log.warn('slack.request', { code: 'malformed' });
      return answer(response, 400, noRetry);
    }
    if (body['type'] === 'url_verification') return answerWith(response, { challenge: body['challenge'] });
    await app.processEvent(eventOf(request, response, body));
  } catch (error) {
    fail(response, error, log);
  }
}

function isForm({ headers }: IncomingMessage): boolean {
  return headers['content-type'] === 'application/x-www-form-urlencoded';
}

/** A form brings a command as its fields, and all else as JSON in one of them; undefined for what is no object. */
function bodyOf(fields: ReturnType<typeof parse> | undefined, text: string): Record<string, unknown> | undefined {
  const payload = fields ? fields['payload'] : text;
  if (fields && typeof payload !== 'string') return fields;
  try {
    const body: unknown = JSON.parse(String(payload));
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function eventOf(request: IncomingMessage, response: ServerResponse, body: Record<string, unknown>): ReceiverEvent {
  const retryNum = HTTPModuleFunctions.extractRetryNumFromHTTPRequest(request);
  const retryReason = HTTPModuleFunctions.extractRetryReasonFromHTTPRequest(request);
  return {
    body,
    ack: async (content) => (content ? answerWith(response, content) : answer(response, 200)),
    ...(retryNum === undefined ? {} : { retryNum }),
    ...(retryReason === undefined ? {} : { retryReason }),
  };
}

function fail(response: ServerResponse, error: unknown, log: Log): void {
  const tooLarge = error instanceof Error && 'statusCode' in error && error.statusCode === 413;
  // Nothing of the answer can have arrived: it may go better the next time.
  const mayComeAgain = error instanceof Unanswered;
  if (!mayComeAgain) log.warn('slack.request', { code: tooLarge ? 'too-large' : codeOf(error) });
  if (mayComeAgain) answer(response, 503);
  else answer(response, tooLarge ? 413 : 400, noRetry);
}

function answer(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  if (!response.headersSent) response.writeHead(status, { ...headers, 'content-length': 0 }).end();
}

/** In one piece, with its length: what is sent in chunks costs both sides more. */
function answerWith(response: ServerResponse, content: unknown): void {
  if (response.headersSent) return;
  const json = JSON.stringify(content);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(json) };
  response.writeHead(200, headers).end(json);
}
