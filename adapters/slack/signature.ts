import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Clock } from '../../domain/kernel/ports.ts';

/** What is older may have been overheard and sent again. In seconds, as Slack counts. */
const LONGEST_AGO = 5 * 60;

/** Whether Slack signed these bytes lately, with the secret that only it and the app know. */
export type SignedBySlack = (headers: IncomingHttpHeaders, body: Buffer) => boolean;

/**
 * Slack's signature: `v0=` and the HMAC-SHA256 of version, moment and body (docs.slack.dev, "Verifying requests").
 */
export function signedWith(signingSecret: string, clock: Clock): SignedBySlack {
  const secret = createSecretKey(signingSecret, 'utf8');
  return (headers, body) => {
    const { 'x-slack-request-timestamp': moment, 'x-slack-signature': signature } = headers;
    if (typeof moment !== 'string' || typeof signature !== 'string') return false;
    const ago = Math.abs(clock.now() / 1000 - Number(moment));
    return ago <= LONGEST_AGO && isSame(signature, signatureOf(secret, moment, body));
  };
}

function signatureOf(secret: KeyObject, moment: string, body: Buffer): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${moment}:`).update(body).digest('hex')}`;
}

/** Takes as long for a good guess as for a bad one. */
function isSame(given: string, ours: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(ours)];
  return one.length === other.length && timingSafeEqual(one, other);
}
