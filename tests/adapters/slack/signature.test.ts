import { isValidSlackRequest } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedWith } from '../../../adapters/slack/signature.ts';
import { instant } from '../../../domain/kernel/time.ts';

/** The example with which Slack explains its signatures. */
const example = {
  secret: '8f742231b10e8888abcd99yyyzzz85a5',
  moment: 1_531_420_618,
  body: 'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
  signature: 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
};

const clockAt = (seconds: number) => ({ now: () => instant(seconds * 1000) });

function isSigned(given: Partial<typeof example> & { readonly ago?: number } = {}): boolean {
  const { secret, moment, body, signature, ago = 0 } = { ...example, ...given };
  const headers = { 'x-slack-request-timestamp': String(moment), 'x-slack-signature': signature };
  return signedWith(secret, clockAt(example.moment + ago))(headers, Buffer.from(body));
}

describe('a request of Slack', () => {
  it('is known by its signature', () => {
    expect(isSigned()).toBe(true);
  });

  it.each([
    ['another secret', { secret: 'een ander geheim' }],
    ['another body', { body: `${example.body}&user_id=U1` }],
    ['another moment', { moment: example.moment + 1 }],
    ['a signature that is cut off', { signature: example.signature.slice(0, -1) }],
    ['a signature of another kind', { signature: example.signature.replace('v0', 'v1') }],
    ['an empty signature', { signature: '' }],
    ['a moment that is none', { moment: Number.NaN }],
  ])('is refused with %s', (_what, given) => {
    expect(isSigned(given)).toBe(false);
  });

  it('counts for five minutes, also by a clock that is behind', () => {
    expect([300, -300].map((ago) => isSigned({ ago }))).toEqual([true, true]);
    expect([301, -301].map((ago) => isSigned({ ago }))).toEqual([false, false]);
  });

  it('is refused without the headers', () => {
    const check = signedWith(example.secret, clockAt(example.moment));
    expect(check({}, Buffer.from(example.body))).toBe(false);
    expect(check({ 'x-slack-signature': example.signature }, Buffer.from(example.body))).toBe(false);
  });

  it('is judged as Bolt judges it', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
    const signature = fc.oneof(
      fc.constant(example.signature),
      hex.map((digest) => `v0=${digest}`),
      fc.string(),
    );
    const body = fc.oneof(fc.constant(example.body), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(signature, body, fc.integer({ min: 0, max: 600 }), (given, text, ago) => {
        const headers = { 'x-slack-request-timestamp': example.moment, 'x-slack-signature': given };
        const asked = { signingSecret: example.secret, body: text, headers };
        const nowMilliseconds = (example.moment + ago) * 1000;
        const ours = isSigned({ signature: given, body: text, ago });
        expect(ours).toBe(isValidSlackRequest({ ...asked, nowMilliseconds }));
      }),
    );
  });
});
