import type { Application } from '@microsoft/teams-ai/lib/Application.js';
import { type Activity, TeamsInfo, type TurnContext } from 'botbuilder';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Converse } from '../../bot/conversation/reply.ts';
import { isShared, tenantOf } from './activity.ts';
import { AnswerLost, type AnswerTools, sayAnswer } from './answer.ts';
import { factsOf, failureOf } from './failures.ts';
import { type Heard, type Home, hearing } from './incoming.ts';
import { installTexts } from './installs.texts.ts';
import { linePost } from './posts.ts';
import { channelOf } from './reference.ts';

/** Says who is first, for all processes together. What was claimed stays so until it is given back. */
export interface Claims {
  claim(name: string): Promise<boolean>;
  release(name: string): Promise<void>;
}

interface InstallTools extends AnswerTools {
  readonly converse: Converse;
  readonly claims: Claims;
  readonly home: Home;
}

/**
 * Being added and taken away. Teams tells of each by two events, in either order, and repeats what it is unsure of:
 * one welcome an install, and one goodbye an event. An upgrade is neither.
 */
export function addInstallRoutes(application: Application, tools: InstallTools): void {
  application
    .addRoute(
      async ({ activity }) => isAdded(activity),
      (context) => welcome(tools, context),
    )
    .addRoute(
      async ({ activity }) => isRemoved(activity),
      (context) => leave(tools, context),
    );
}

function isAdded(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add';
  const { membersAdded = [] } = activity;
  // A chat with one person has nobody else to add: some clients name that person instead of the bot.
  return isNews(activity) && (isShared(activity) ? isAmong(activity, membersAdded) : membersAdded?.length > 0);
}

function isRemoved(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'remove';
  return isNews(activity) && isAmong(activity, activity.membersRemoved);
}

function isNews({ type }: Activity): boolean {
  return type === 'conversationUpdate';
}

function isAmong({ recipient }: Activity, members: Activity['membersAdded'] | null): boolean {
  return (members ?? []).some((member) => member?.id === recipient.id);
}

async function welcome(tools: InstallTools, context: TurnContext): Promise<void> {
  await once(tools.claims, welcomeIn(context.activity, tools.home), () =>
    isShared(context.activity) ? introduce(tools, context) : greet(tools, context),
  );
}

/** A person is greeted as if they had said so themselves, and so gets what they would get. */
async function greet(tools: InstallTools, context: TurnContext): Promise<void> {
  const turn = await named(context, hearing(context, tools.home, { kind: 'said', text: 'hoi' }));
  const spoken = await tools.converse(turn.incoming);
  if (spoken.answer.kind === 'trouble') throw new AnswerLost();
  await sayAnswer(tools, context, turn, spoken);
}

/** One line of what the bot is; a channel has the network's own language. */
async function introduce({ log }: InstallTools, context: TurnContext): Promise<void> {
  try {
    await context.sendActivity(linePost(installTexts.nl.introduction));
  } catch (error) {
    const failure = failureOf(error);
    log.warn('teams.answer-failed', { result: failure.result, ...factsOf(error) });
    if (failure.result === 'later') throw new AnswerLost();
  }
}

/** Who took the bot away can't be written to until they are heard again; a channel is told nothing. */
async function leave(tools: InstallTools, context: TurnContext): Promise<void> {
  const { incoming } = hearing(context, tools.home, { kind: 'gone' });
  await once(tools.claims, incoming.id, async () => {
    if (!isShared(context.activity)) await sayGone(tools, incoming);
    await tools.claims.release(welcomeIn(context.activity, tools.home));
  });
}

/** Teams no longer tells who somebody is that took the bot away. */
async function sayGone(tools: InstallTools, incoming: Incoming): Promise<void> {
  const { answer } = await tools.converse({ ...incoming, profile: async () => ({}) });
  if (answer.kind === 'trouble') throw new AnswerLost();
}

/** Where something failed it is nobody's, so that the next copy tries again. */
async function once(claims: Claims, name: string, work: () => Promise<void>): Promise<void> {
  if (!(await claims.claim(name))) return;
  try {
    await work();
  } catch (failure) {
    await claims.release(name);
    throw failure;
  }
}

function welcomeIn(activity: Activity, home: Home): string {
  const bot = home.bot ?? activity.recipient.id;
  return `teams-welcome:${tenantOf(activity, home.tenant)}:${bot}:${channelOf(activity.conversation.id)}`;
}

/** One of the two events may name a person by their id in Teams alone; an account is named by the other id. */
async function named(context: TurnContext, turn: Heard): Promise<Heard> {
  const { aadObjectId, id } = context.activity.from;
  if (aadObjectId) return turn;
  const member = await TeamsInfo.getMember(context, id).catch(() => undefined);
  const user = member?.aadObjectId || turn.incoming.from.user;
  return { ...turn, incoming: { ...turn.incoming, from: { ...turn.incoming.from, user } } };
}
