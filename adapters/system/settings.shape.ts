import { z } from 'zod';
import type { Expectation } from './settings.texts.ts';

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Every setting on its own; the message of each check names what was expected. */
export const shape = z.object({
  PORT: matching(/^\d{1,5}$/, 'port')
    .transform(Number)
    .refine((port) => port <= 65535, as('port'))
    .default(3978),
  HOST: matching(/^[\w.:-]+$/, 'host').optional(),
  PUBLIC_URL: z
    .string()
    .refine(isWebAddress, as('webAddress'))
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DATABASE_URL: z.string().refine(isDatabaseAddress, as('database')).default('file:./data/schakelbot.db'),
  NETWORK_FILE: z.string().optional(),
  ENCRYPTION_KEY: matching(/^[A-Za-z0-9+/]{43}=$/, 'key')
    .transform((text) => Buffer.from(text, 'base64'))
    .optional(),
  ENCRYPTION_KEY_OLD: matching(/^[A-Za-z0-9+/]{43}=(\s*,\s*[A-Za-z0-9+/]{43}=)*$/, 'keys')
    .transform((text) => text.split(',').map((each) => Buffer.from(each.trim(), 'base64')))
    .default([]),
  LOG_LEVEL: z.enum(logLevels, as('logLevel')).default('info'),
  TZ_NETWORK: z.string().refine(isZone, as('zone')).default('Europe/Amsterdam'),
  SLACK_SIGNING_SECRET: matching(/^\S+$/, 'oneWord').optional(),
  SLACK_BOT_TOKEN: matching(/^\S+$/, 'oneWord').optional(),
  SLACK_CLIENT_ID: matching(/^\S+$/, 'oneWord').optional(),
  SLACK_CLIENT_SECRET: matching(/^\S+$/, 'oneWord').optional(),
  SLACK_STATE_SECRET: matching(/^\S{16,}$/, 'stateSecret').optional(),
  SLACK_APP_TOKEN: matching(/^\S+$/, 'oneWord').optional(),
  SLACK_API_URL: z
    .string()
    .refine((url) => isWebAddress(url) && url.endsWith('/api/'), as('apiAddress'))
    .optional(),
  MICROSOFT_APP_ID: z.guid(as('guid')).optional(),
  MICROSOFT_APP_PASSWORD: matching(/^\S+$/, 'oneWord').optional(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'MultiTenant'], as('appType')).default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: z.guid(as('guid')).optional(),
  TEAMS_APPS_FILE: z.string().optional(),
  TEAMS_ANONYMOUS: z.literal('loopback', as('anonymous')).optional(),
});

export type Given = z.output<typeof shape>;

function matching(pattern: RegExp, expected: Expectation) {
  return z.string().regex(pattern, as(expected));
}

/** Only an expectation that has its sentence may stand as a message. */
function as(expected: Expectation): Expectation {
  return expected;
}

/** A file, or a server with the name of a database on it. */
export function isDatabaseAddress(text: string): boolean {
  if (/^file:./.test(text)) return true;
  return /^postgres(ql)?:\/\/\S+$/.test(text) && URL.canParse(text) && new URL(text).pathname.length > 1;
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, password } = new URL(text);
  return /^https?:$/.test(protocol) && !search && !hash && !password;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('nl', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
