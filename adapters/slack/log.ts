import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../domain/kernel/ports.ts';

/** Bolt's own remarks as codes: in its words a request may be quoted, and with it what a person typed. */
export function boltLogger(log: Log): Logger {
  const say = (level: 'warn' | 'error') => (words: unknown) => log[level]('slack.sdk', { code: codeFor(words) });
  let level = LogLevel.WARN;
  return {
    debug: () => {},
    info: () => {},
    warn: say('warn'),
    error: say('error'),
    getLevel: () => level,
    setLevel: (to) => {
      level = to;
    },
    setName: () => {},
  };
}

const known: readonly (readonly [string, string])[] = [
  ['Failed to parse and verify', 'unverified'],
  ['Malformed request body', 'malformed'],
  ['Request body exceeded', 'too-large'],
  ['Could not determine the type', 'unknown-type'],
  ['An incoming event was not acknowledged', 'too-slow'],
  ['Authorization of incoming event', 'unauthorized'],
  ['http request failed', 'no-connection'],
  ['Failed to retrieve a new WSS URL', 'no-connection'],
  ['WebSocket error', 'lost-connection'],
  ["A pong wasn't received", 'silent-connection'],
  ["A ping wasn't received", 'silent-connection'],
  ['Peer did not complete', 'silent-connection'],
  ['Failed to send', 'not-acknowledged'],
];

function codeFor(words: unknown): string {
  if (typeof words !== 'string') return 'other';
  return known.find(([begin]) => words.startsWith(begin))?.[1] ?? 'other';
}
