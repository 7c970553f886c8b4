import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

/** The parts of the SDK that keep what it learned of Microsoft's keys, and the tokens that it was given itself. */
const inSdk = createRequire(createRequire(import.meta.url).resolve('botbuilder'));
const { JwtTokenExtractor } = inSdk('botframework-connector/lib/auth/jwtTokenExtractor') as {
  JwtTokenExtractor: { openIdMetadataCache: Map<string, unknown> };
};
const { OpenIdMetadata } = inSdk('botframework-connector/lib/auth/openIdMetadata') as {
  OpenIdMetadata: new (url: string) => unknown;
};
const { AppCredentials } = inSdk('botframework-connector') as { AppCredentials: { cache: Map<string, unknown> } };

const microsoft = {
  issuer: 'https://api.botframework.com',
  channel: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  emulator: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
};

/** Stands in for who signs Teams' tokens: keys made here, told on the loopback address, looked up by the SDK itself. */
export interface TokenHouse {
  /** What Teams sends along to that app. */
  bearerFor(appId: string, serviceUrl: string, own?: Record<string, unknown>): string;
  /** The same, signed by somebody else under the name of the right key. */
  forgedFor(appId: string, serviceUrl: string): string;
  close(): Promise<void>;
}

export async function openTokenHouse(): Promise<TokenHouse> {
  const [right, other] = [keyPair(), keyPair()];
  const server = createServer((request, response) => {
    const key = right.publicKey.export({ format: 'jwk' });
    const keys = [{ ...key, kid: 'key-1', endorsements: ['msteams', 'directline', 'webchat', 'AseChannel'] }];
    const jwks_uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : { issuer: microsoft.issuer, jwks_uri }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { openIdMetadataCache } = JwtTokenExtractor;
  for (const known of [microsoft.channel, microsoft.emulator]) openIdMetadataCache.set(known, new OpenIdMetadata(url));
  return {
    bearerFor: (aud, serviceurl, own = {}) => signed(right, { iss: microsoft.issuer, aud, serviceurl, ...own }),
    forgedFor: (aud, serviceurl) => signed(other, { iss: microsoft.issuer, aud, serviceurl }),
    close: async () => {
      openIdMetadataCache.clear();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The token that this app would have been given for writing to Teams; only a real login can give another. */
export function handOut(appId: string): string {
  const accessToken = `token-of-${appId}`;
  const expiresOn = new Date(4e12);
  AppCredentials.cache.set(`${appId}${microsoft.issuer}-cache`, { accessToken, expiresOn });
  return accessToken;
}

function keyPair() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function signed({ privateKey }: ReturnType<typeof keyPair>, claims: Record<string, unknown>): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = part({ alg: 'RS256', typ: 'JWT', kid: 'key-1' });
  const body = part({ nbf: 1e9, exp: 4e9, ...claims });
  const signature = createSign('RSA-SHA256').update(`${head}.${body}`).sign(privateKey, 'base64url');
  return `Bearer ${head}.${body}.${signature}`;
}
