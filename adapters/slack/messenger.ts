import type { webApi } from '@slack/bolt';
import type { Destination, Message, Messenger } from '../../bot/conversation/messenger.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import { toBlocks } from './block-kit.ts';
import type { ClientFor } from './clients.ts';
import { codeOf, type Failure, failureOf, isAboutToken } from './failures.ts';
import { type Outcome, post, postToPerson, update } from './outlet.ts';
import { isDeactivated } from './profile.ts';
import type { Workspaces } from './workspaces.ts';

/** A destination with the workspace that it is in, and who speaks there. */
interface Place {
  readonly to: Destination;
  readonly team: string;
  readonly client: webApi.WebClient;
}

/**
 * Writes unasked, once a call: the ledger decides about another try. Each workspace is written to with its own token and
 * no other; a person's address there is their user id.
 */
export function slackMessenger(workspaces: Workspaces, clientFor: ClientFor, log: Log): Messenger {
  const say = async (
    to: Destination,
    facts: { readonly key: string },
    speak: (place: Place) => Promise<Outcome>,
  ): Promise<SendResult> => {
    const place = await placeOf(to, workspaces, clientFor).catch((error): Failure => {
      return { result: 'later', code: codeOf(error) };
    });
    const said = 'result' in place ? place : await speak(place);
    if (said.result === 'sent') return said;
    const isLost = 'client' in place && isAboutToken(said) && (await forgetIfLost(place, workspaces));
    const { code, ...result } = isLost ? { ...said, ...gone } : said;
    log.warn('slack.not-sent', { ...facts, code, ...result });
    return result;
  };
  return {
    platform: 'slack',
    send: (to, message, key) =>
      say(to, { key }, async ({ client, to: there }) => {
        const said = blocksOf(message);
        if (there.kind === 'channel') return post(client, { channel: there.channel, key }, said);
        if (await isDeactivated(client, there.address)) return { ...gone, code: 'deactivated' };
        return postToPerson(client, there.address, said, key);
      }),
    update: (to, messageId, message) =>
      say(to, { key: messageId }, async ({ client }) => {
        const [channel = '', ts = ''] = messageId.split(':');
        return update(client, channel, ts, blocksOf(message));
      }),
  };
}

const gone = { result: 'never', reason: 'gone' } as const;

function blocksOf({ card, language }: Message) {
  return toBlocks(card, language);
}

/** Where the bot was taken away nobody is reached; where the bureau has not (yet) let it in, it does not speak. */
async function placeOf(to: Destination, workspaces: Workspaces, clientFor: ClientFor): Promise<Place | Failure> {
  const { team = await workspaces.only(), ...there } =
    to.kind === 'person' ? { team: to.tenant, to } : inTeam(to.channel);
  if (team === undefined) return { result: 'never', reason: 'no-channel', code: 'which-workspace' };
  const workspace = await workspaces.find(team);
  if (!workspace) return { ...gone, code: 'not-installed' };
  if (workspace.state === 'waiting') return { result: 'later', code: 'not-approved' };
  if (workspace.state === 'refused') return { result: 'never', reason: 'blocked', code: 'not-approved' };
  return { ...there, team, client: clientFor(team, workspace.token) };
}

/** `T0123/C0456` is a channel of that workspace; without a workspace in front it is of the only one. */
function inTeam(channel: string): { readonly team?: string; readonly to: Destination } {
  const [, team, bare] = /^(T\w+)\/(\w+)$/.exec(channel) ?? [];
  return team && bare ? { team, to: { kind: 'channel', channel: bare } } : { to: { kind: 'channel', channel } };
}

/**
 * Slack refused our token, or so it seems: it is asked once more, for the same words can be about a person. What is
 * lost is removed, so that nothing more is tried there.
 */
async function forgetIfLost({ client, team }: Place, workspaces: Workspaces): Promise<boolean> {
  const still = await client.auth.test().catch(failureOf);
  if (!('result' in still) || !isAboutToken(still)) return false;
  return workspaces.remove(team).catch(() => false);
}
