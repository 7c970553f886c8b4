import type { Activity } from 'botbuilder';
import type { Call } from '../../bot/view/call.ts';
import type { ActionData } from './buttons.ts';

/** The JSON of a delivery as an activity; undefined when it is none, or lacks what an answer needs. */
export function readActivity(body: Buffer): Activity | undefined {
  const read = parsed(body);
  if (!isRecord(read) || !isText(read.type)) return undefined;
  return answered.has(read.type) && !isWhole(read) ? undefined : (read as unknown as Activity);
}

/** Which organisation an activity comes from. */
export function tenantOf(activity: Partial<Activity>, own: string | undefined): string {
  return tenantsIn(activity)[0] ?? own ?? 'unknown';
}

/** The organisations that an activity names, once or in two places. */
export function tenantsIn({ channelData, conversation }: Partial<Activity>): string[] {
  return [channelData?.tenant?.id, conversation?.tenantId].filter(isText);
}

/** Whether others read along. A kind of conversation that we do not know counts as one where they do. */
export function isShared(activity: Partial<Activity>): boolean {
  const { conversationType, isGroup } = activity.conversation ?? {};
  return (isText(conversationType) && conversationType !== 'personal') || isGroup === true;
}

/** In a channel or group chat only what names us, or one of our own buttons, is said to us. */
export function isSaidToUs(activity: Partial<Activity>): boolean {
  if (activity.type !== 'message' || !isShared(activity) || actionDataOf(activity)) return true;
  const marks: unknown = activity.entities;
  return Array.isArray(marks) && marks.some((mark) => isMentionOf(activity.recipient?.id, mark));
}

export function isMentionOf(id: string | undefined, mark: unknown): mark is Mention {
  return isMention(mark) && mark.mentioned.id === id;
}

export function isMention(mark: unknown): mark is Mention {
  return isRecord(mark) && mark.type === 'mention' && isRecord(mark.mentioned);
}

/** Somebody's name in a text; `text` is how it stands there. */
export interface Mention {
  readonly text?: unknown;
  readonly mentioned: { readonly id?: unknown; readonly name?: unknown; readonly aadObjectId?: unknown };
}

/** What a pressed button brought along: from Action.Execute in an invoke, or from its fallback in a message. */
export function actionDataOf(
  activity: Partial<Activity>,
): (ActionData & Readonly<Record<string, unknown>>) | undefined {
  const data: unknown = activity.type === 'invoke' ? activity.value?.action?.data : activity.value;
  if (!isRecord(data)) return undefined;
  if (isRecord(data.cancel) && isText(data.cancel.title)) return data as ActionData & Record<string, unknown>;
  return isCall(data.call) ? (data as ActionData & Record<string, unknown>) : undefined;
}

/** The kinds that get an answer; the others are let pass as they are. */
const answered = new Set(['message', 'invoke', 'installationUpdate', 'conversationUpdate']);

function isWhole(read: Readonly<Record<string, unknown>>): boolean {
  const { id, serviceUrl, conversation, from, recipient, type } = read;
  const parties = [conversation, from, recipient].every((party) => isRecord(party) && isText(party.id));
  const needsId = type === 'message' || type === 'invoke';
  return parties && isUrl(serviceUrl) && (isText(id) || !needsId) && hasOrderlyParts(read);
}

/** Whatever is looked into further on has the shape that is expected there, or is absent. */
function hasOrderlyParts(read: Readonly<Record<string, unknown>>): boolean {
  const { channelId, channelData, entities, membersAdded, membersRemoved, conversation, from } = read;
  return (
    isAbsentOr(channelId, isString) &&
    isAbsentOr(channelData, isRecord) &&
    isAbsentOr(entities, Array.isArray) &&
    isAbsentOr(membersAdded, Array.isArray) &&
    isAbsentOr(membersRemoved, Array.isArray) &&
    isRecord(conversation) &&
    isAbsentOr(conversation.conversationType, isString) &&
    isRecord(from) &&
    isAbsentOr(from.aadObjectId, isString)
  );
}

function isAbsentOr(value: unknown, isFine: (value: unknown) => boolean): boolean {
  return value === undefined || value === null || isFine(value);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function isUrl(value: unknown): boolean {
  return isText(value) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isCall(value: unknown): value is Call {
  return isRecord(value) && isText(value.name);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return isString(value) && value !== '';
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
