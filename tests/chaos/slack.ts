import type { Call } from './calls.ts';

/** What stands in Slack's channels, for who asks for their history. */
export interface Kept {
  readonly ts: string;
  readonly key: string | undefined;
}

/** Slack allows some apps no more than this a page. */
const PAGE = 15;

/** The token of a workspace, by which Slack knows who asks. */
export function tokenOf(workspace: string): string {
  return `xoxb-${workspace}`;
}

/** Slack's Web API as far as the bot calls it; `standing` gives what stands in a channel, oldest first. */
export function readSlack(
  method: string,
  authorization: string,
  body: string,
  standing: (channel: string) => readonly Kept[],
): Call {
  const given = Object.fromEntries(new URLSearchParams(body));
  const tenant = (authorization || `Bearer ${given['token'] ?? ''}`).replace(/^Bearer xoxb-/, '');
  const { user = '', users = '', channel = '' } = given;
  const call = { platform: 'slack', tenant, channel, body } as const;
  switch (method) {
    case 'chat.postMessage':
      return { ...call, what: 'message', key: keyIn(given['metadata']), answer: (ts) => ({ ok: true, channel, ts }) };
    case 'conversations.history':
      return { ...call, what: 'history', answer: () => ({ ok: true, ...page(standing(channel), given) }) };
    case 'conversations.open':
      return { ...call, what: 'other', answer: () => ({ ok: true, channel: { id: chatOf(users) } }) };
    case 'users.info':
      return { ...call, what: 'other', answer: () => ({ ok: true, user: { id: user, team_id: tenant } }) };
    case 'auth.test':
      return { ...call, what: 'other', answer: () => ({ ok: true, team_id: tenant, user_id: 'UBOT', bot_id: 'BBOT' }) };
    case 'chat.update':
      return { ...call, what: 'other', answer: () => ({ ok: true, channel, ts: given['ts'] }) };
    default:
      throw new Error(`Slack has no ${method} here.`);
  }
}

/** The one-to-one chat of somebody with the bot. */
export function chatOf(user: string): string {
  return user.replace(/^U/, 'D');
}

function keyIn(metadata: string | undefined): string | undefined {
  return metadata ? (JSON.parse(metadata) as { event_payload: { key: string } }).event_payload.key : undefined;
}

/** Newest first, metadata only for who asks for it. */
function page(all: readonly Kept[], { oldest = '0', latest, inclusive, limit, ...given }: Record<string, string>) {
  const includes = inclusive === 'true' || inclusive === '1';
  const isIn = ({ ts }: Kept) =>
    (includes ? Number(ts) >= Number(oldest) : Number(ts) > Number(oldest)) &&
    (!latest || Number(ts) <= Number(latest));
  const found = all.filter(isIn).reverse();
  const most = Math.min(PAGE, Number(limit ?? PAGE));
  const withMetadata = ['true', '1'].includes(given['include_all_metadata'] ?? '');
  const messages = found.slice(0, most).map(({ ts, key }) => ({
    type: 'message',
    ts,
    ...(withMetadata && key ? { metadata: { event_type: 'schakelbot_delivery', event_payload: { key } } } : {}),
  }));
  return { messages, has_more: found.length > most };
}
