import { z } from 'zod';
import type { AppRegistration } from './adapter.ts';

/** Whether Microsoft gives this registration a token to write to Teams with, or why not. */
export type TokenAnswer =
  | { readonly kind: 'given' }
  | {
      readonly kind: 'refused';
      readonly why: 'wrong-secret' | 'expired-secret' | 'unknown-app' | 'unknown-tenant' | 'other';
      readonly code: string;
    }
  | { readonly kind: 'unreachable' };

export interface Asking {
  /** Microsoft's own unless said otherwise. */
  readonly loginUrl?: string | undefined;
  readonly patienceMs: number;
}

const LOGIN = 'https://login.microsoftonline.com';

/** Asks as the SDK does before it writes, and throws the token away. */
export async function askToken(app: AppRegistration, { loginUrl = LOGIN, patienceMs }: Asking): Promise<TokenAnswer> {
  const tenant = app.type === 'SingleTenant' ? (app.tenantId ?? '') : 'botframework.com';
  try {
    const response = await fetch(`${loginUrl}/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: app.appId,
        client_secret: app.password,
        scope: 'https://api.botframework.com/.default',
      }),
      signal: AbortSignal.timeout(patienceMs),
    });
    return meaningOf(await response.json());
  } catch {
    return { kind: 'unreachable' };
  }
}

const given = z.object({ access_token: z.string() });
const refused = z.object({
  error: z.enum(['invalid_client', 'unauthorized_client', 'invalid_request', 'invalid_scope', 'access_denied']),
  error_codes: z.array(z.number()).optional(),
});

/** A page of a proxy, or trouble at Microsoft's own, says nothing of the secret. */
function meaningOf(answer: unknown): TokenAnswer {
  if (given.safeParse(answer).success) return { kind: 'given' };
  const { data } = refused.safeParse(answer);
  if (!data) return { kind: 'unreachable' };
  const [code] = data.error_codes ?? [];
  return { kind: 'refused', why: reasons.get(code ?? 0) ?? 'other', code: code ? `AADSTS${code}` : data.error };
}

const reasons = new Map([
  [7000215, 'wrong-secret'],
  [7000222, 'expired-secret'],
  [700016, 'unknown-app'],
  [90002, 'unknown-tenant'],
  [900023, 'unknown-tenant'],
] as const) as ReadonlyMap<number, 'wrong-secret' | 'expired-secret' | 'unknown-app' | 'unknown-tenant'>;
