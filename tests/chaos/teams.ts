import type { Call } from './calls.ts';

/** The Bot Framework's connector as far as the bot calls it. It keeps no history for bots. */
export function readTeams(method: string, path: string, body: string): Call {
  const conversation = /\/v3\/conversations\/([^/]+)\/activities/.exec(path)?.[1];
  const call = { platform: 'teams', tenant: 'tenant', body } as const;
  if (conversation && method === 'POST') {
    return { ...call, what: 'message', channel: conversation, answer: (id) => ({ id }) };
  }
  if (conversation && method === 'PUT') {
    return { ...call, what: 'other', channel: conversation, answer: () => ({ id: path.split('/').at(-1) }) };
  }
  if (path.endsWith('/v3/conversations') && method === 'POST') {
    const { members } = JSON.parse(body) as { members: readonly { readonly id: string }[] };
    return { ...call, what: 'other', channel: '', answer: () => ({ id: conversationOf(members[0]?.id ?? '') }) };
  }
  throw new Error(`The connector has no ${method} ${path} here.`);
}

/** The one-to-one chat of somebody with the bot. */
export function conversationOf(user: string): string {
  return user.replace(/^29:/, 'a:');
}
