import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPModuleFunctions, type HTTPReceiver } from '@slack/bolt';
import type { Log } from '../../domain/kernel/ports.ts';

/** More than Slack ever sends. */
export const LARGEST_BODY = 1024 * 1024;

/**
 * Lets requests through to Bolt, which checks the signature, but for what is no object: as JSON that would end the
 * process there. Its signature is checked here, so that a forger learns nothing.
 */
export async function admit(
  receiver: HTTPReceiver,
  signingSecret: string,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  try {
    const whole = await HTTPModuleFunctions.bufferIncomingMessage(request, LARGEST_BODY);
    if (isNoObject(whole)) return answer(response, (await isSigned(whole, signingSecret)) ? 400 : 401);
    receiver.requestListener(whole, response);
  } catch (error) {
    const tooLarge = error instanceof Error && 'statusCode' in error && error.statusCode === 413;
    log.warn('slack.request', { code: tooLarge ? 'too-large' : 'unreadable' });
    answer(response, tooLarge ? 413 : 400);
  }
}

/** Of a form only the field `payload` is JSON, in whatever way its name is written. */
const mayHoldJson = /(?:^|&)(?:payload|[^=&]*%)/;

function isNoObject(request: Parameters<typeof HTTPModuleFunctions.parseHTTPRequestBody>[0]): boolean {
  const isForm = request.headers['content-type'] === 'application/x-www-form-urlencoded';
  if (isForm && !mayHoldJson.test(request.rawBody.toString('latin1'))) return false;
  try {
    const body: unknown = HTTPModuleFunctions.parseHTTPRequestBody(request);
    return typeof body !== 'object' || body === null;
  } catch {
    return true;
  }
}

async function isSigned(request: IncomingMessage, signingSecret: string): Promise<boolean> {
  try {
    await HTTPModuleFunctions.parseAndVerifyHTTPRequest({ signingSecret }, request);
    return true;
  } catch {
    return false;
  }
}

function answer(response: ServerResponse, status: number): void {
  // What cannot be read once cannot be read again.
  if (!response.headersSent) response.writeHead(status, { 'x-slack-no-retry': '1' }).end();
}
