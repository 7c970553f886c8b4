import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Incoming, Pointed } from '../../bot/conversation/incoming.ts';
import { instant } from '../../domain/kernel/time.ts';
import { tenantOf } from './activity.ts';
import { type DialogTools, showFirst, takeIn } from './dialog.ts';
import { readSent } from './dialog-data.ts';
import { wordsInHtml } from './html-words.ts';
import { type Heard, type Home, hearing } from './incoming.ts';
import { limits } from './limits.ts';
import { type Address, writeAddress } from './reference.ts';

/** The action commands of the message extension, as the manifest names them. */
export const commands: Readonly<Record<string, Pointed['wanted']>> = {
  makeAgreement: 'agreement',
  makeSignal: 'signal',
};

/** `composeExtension/fetchTask`: something is to be made of a message. */
export async function openFromMessage(tools: DialogTools, context: TurnContext): Promise<void> {
  const heard = fromMessage(context, tools.home, readCommand(context.activity, tools.home));
  await showFirst(context, await tools.converse(heard.incoming));
}

/** `composeExtension/submitAction`: the form in that dialog was sent in. */
export async function submitFromMessage(tools: DialogTools, context: TurnContext): Promise<void> {
  const sent = readSent(context.activity.value?.data);
  await takeIn(tools, context, { sent, heard: fromMessage(context, tools.home, sent.what), aside: true });
}

/** Any chat can hold the message, two people's own too: it is never taken for our chat with who made something of it. */
function fromMessage(context: TurnContext, home: Home, what: Incoming['what']): Heard {
  const { incoming, address } = hearing(context, home, what);
  const { conversation: _theirs, ...reachable } = address;
  return {
    incoming: { ...incoming, place: 'private', address: writeAddress(reachable) },
    address: reachable,
  };
}

const commandShape = z.object({
  commandId: z.enum(['makeAgreement', 'makeSignal']),
  messagePayload: z.object({
    body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
    mentions: z
      .array(
        z.object({ id: z.number(), mentioned: z.object({ user: z.object({ id: z.string() }).nullish() }).nullish() }),
      )
      .nullish()
      .catch(undefined),
    createdDateTime: z.string().nullish().catch(undefined),
    linkToMessage: z.string().nullish().catch(undefined),
    from: z
      .object({ user: z.object({ id: z.string().min(1).max(200) }).nullish() })
      .nullish()
      .catch(undefined),
  }),
});

/** The message with who wrote it; a command or a message that we do not know is a button that nobody knows. */
function readCommand(activity: Activity, home: Home): Incoming['what'] {
  const read = commandShape.safeParse(activity.value).data;
  const wanted = read && commands[read.commandId];
  if (!wanted) return readSent(undefined).what;
  const { body, mentions, createdDateTime, linkToMessage, from } = read.messagePayload;
  const words = body?.content ?? '';
  const userOf = (id: string) => mentions?.find((each) => String(each.id) === id)?.mentioned?.user?.id ?? '';
  const written = Date.parse(createdDateTime ?? '');
  return {
    kind: 'pointed',
    wanted,
    message: {
      text: body?.contentType === 'text' ? words : wordsInHtml(words, userOf),
      ...(written > 0 ? { at: instant(written) } : {}),
      ...(linkToMessage && isInTeams(linkToMessage) ? { link: linkToMessage } : {}),
      ...(from?.user ? { author: authorOf(from.user.id, activity, home) } : {}),
    },
  };
}

/** By the id that the organisation itself has for its author; with that a chat can be begun too. */
function authorOf(user: string, activity: Activity, home: Home): { user: string; address: string } {
  const { serviceUrl, recipient } = activity;
  const address: Address = { serviceUrl, tenant: tenantOf(activity, home.tenant), bot: home.bot ?? recipient.id, user };
  return { user, address: writeAddress(address) };
}

/** The address comes along with what somebody's client sent, and others will be shown it. */
function isInTeams(address: string): boolean {
  if (address.length > limits.linkCharacters || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && /^(?:teams\.(?:microsoft|live)\.com|teams\.cloud\.microsoft)$/.test(hostname);
}
