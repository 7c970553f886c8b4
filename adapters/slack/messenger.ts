import type { webApi } from '@slack/bolt';
import type { Destination, Message, Messenger } from '../../bot/conversation/messenger.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import { toBlocks } from './block-kit.ts';
import type { ClientFor } from './clients.ts';
import { lanesTo, placed } from './destination.ts';
import { codeOf, type Failure, failureOf, isAboutToken, isFailure } from './failures.ts';
import { chatWith, type Outcome, post, postToPerson, update } from './outlet.ts';
import { isDeactivated } from './profile.ts';
import { looking, type Seen, soughtAfter } from './seek.ts';
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
  const look = looking();
  const at = reaching(workspaces, clientFor);
  const say = async (to: Destination, key: string, speak: (place: Place) => Promise<Outcome>): Promise<SendResult> => {
    const said = await at(to, speak);
    if (said.result === 'sent') return said;
    const { code, ...result } = said;
    log.warn('slack.not-sent', { key, code, ...result });
    return result;
  };
  return {
    platform: 'slack',
    send: (to, message, key, thread) =>
      say(to, key, async ({ client, to: there }) => {
        const said = blocksOf(message);
        if (there.kind === 'channel') return post(client, { channel: there.channel, key }, said);
        if (await isDeactivated(client, there.address)) return { ...gone, code: 'deactivated' };
        return postToPerson(client, there.address, said, { key, thread: timeIn(thread) });
      }),
    lanes: lanesTo,
    async seek(to, key, since, thread) {
      const seen = await at(to, async ({ client, to: there }): Promise<Seen | Failure> => {
        const channel = there.kind === 'channel' ? there.channel : await chatWith(client, there.address);
        return typeof channel === 'string' ? look(client, channel, { key, since, thread: timeIn(thread) }) : channel;
      });
      if (!isFailure(seen)) return seen;
      const sought = soughtAfter(seen);
      log.warn('slack.not-sought', { key, code: seen.code, ...sought });
      return sought;
    },
    update: (to, messageId, message) =>
      say(to, messageId, async ({ client }) => {
        const [channel = '', ts = ''] = messageId.split(':');
        return update(client, channel, ts, blocksOf(message));
      }),
  };
}

/** A message is named by its channel and its time; a thread by the time alone. */
function timeIn(messageId: string | undefined): string | undefined {
  return messageId?.split(':')[1];
}

const gone = { result: 'never', reason: 'gone' } as const;

/** Does something in the workspace that a destination is in. When Slack no longer knows us there, we are gone there. */
function reaching(workspaces: Workspaces, clientFor: ClientFor) {
  return async <Done extends { readonly result: string }>(
    to: Destination,
    act: (place: Place) => Promise<Done | Failure>,
  ): Promise<Done | Failure> => {
    const place = await placeOf(to, workspaces, clientFor).catch((error): Failure => {
      return { result: 'later', code: codeOf(error) };
    });
    if ('result' in place) return place;
    const done = await act(place);
    if (!isFailure(done) || !isAboutToken(done)) return done;
    return (await forgetIfLost(place, workspaces)) ? { ...done, ...gone } : done;
  };
}

function blocksOf({ card, language }: Message) {
  return toBlocks(card, language);
}

/** Where the bot was taken away nobody is reached; where the bureau has not (yet) let it in, it does not speak. */
async function placeOf(to: Destination, workspaces: Workspaces, clientFor: ClientFor): Promise<Place | Failure> {
  const { team = await workspaces.only(), ...there } = placed(to);
  if (team === undefined) return { result: 'never', reason: 'no-channel', code: 'which-workspace' };
  const workspace = await workspaces.find(team);
  if (!workspace) return { ...gone, code: 'not-installed' };
  if (workspace.state === 'waiting') return { result: 'later', code: 'not-approved' };
  if (workspace.state === 'refused') return { result: 'never', reason: 'blocked', code: 'not-approved' };
  return { ...there, team, client: clientFor(team, workspace.token) };
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
