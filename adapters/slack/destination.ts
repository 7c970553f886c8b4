import type { Destination } from '../../bot/conversation/messenger.ts';
import type { Lane } from '../../domain/nudges/delivery.ts';

/** A destination without the workspace in front, and that workspace when it is said. */
export interface Placed {
  readonly team?: string;
  readonly to: Destination;
}

/** `T0123/C0456` is a channel of that workspace; without a workspace in front it is of the only one. */
export function placed(to: Destination): Placed {
  if (to.kind === 'person') return { team: to.tenant, to };
  const [, team, bare] = /^(T\w+)\/(\w+)$/.exec(to.channel) ?? [];
  return team && bare ? { team, to: { kind: 'channel', channel: bare } } : { to };
}

/** Slack takes about one message a second in a conversation. */
const CONVERSATION_MS = 1000;

/** Our own ceiling: what happens at nine o'clock is spread, sixty posts a minute, and other apps get their turn. */
const WORKSPACE_MS = 1000;

/** What a message shares its speed with. Channels without a workspace in front are together in one that has no name. */
export function lanesTo(destination: Destination): readonly Lane[] {
  const { team = 'own', to } = placed(destination);
  const conversation = to.kind === 'person' ? to.address : to.channel;
  return [
    { id: `slack/${team}`, every: WORKSPACE_MS },
    { id: `slack/${team}/${conversation}`, every: CONVERSATION_MS },
  ];
}
