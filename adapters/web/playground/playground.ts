import type { IncomingMessage, ServerResponse } from 'node:http';
import { conversationTexts } from '../../../bot/conversation/conversation.texts.ts';
import type { Messenger } from '../../../bot/conversation/messenger.ts';
import type { Ids, Log } from '../../../domain/kernel/ports.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import type { Language, MemberId } from '../../../domain/network/network.ts';
import { answer, answerJson } from '../answers.ts';
import { type PageHandler, pathOf } from '../server.ts';
import { serveAsset } from './assets.ts';
import { guard } from './guard.ts';
import { messageOf, type Renderers, versionOf } from './messages.ts';
import { createLocalMessenger } from './messenger.ts';
import { peopleOf } from './people.ts';
import { playgroundTexts } from './playground.texts.ts';
import { Refused } from './refusal.ts';
import { cancelShape, type Pulse, pressShape, pulseShape, read, sayShape, submitShape, travelShape } from './shapes.ts';
import { createTurns, type TurnParts, type Turns } from './turns.ts';
import type { WirePulse, WireTime } from './wire.ts';

/** Local mode's clock can be let run to a few moments ahead; `told` is how many reminders arrived on the way. */
export interface TimeTravel {
  options(now: Instant, language: Language): readonly { readonly key: string; readonly label: string }[];
  travel(key: string): Promise<{ readonly now: Instant; readonly told: number }>;
}

export interface PlaygroundParts extends TurnParts {
  readonly ids: Ids;
  readonly time: TimeTravel;
  readonly renderers: Renderers;
  readonly log: Log;
}

/** How many messages of a chat the page shows. */
const MOST_MESSAGES = 100;

type Routes = Readonly<Record<string, (body: Buffer) => Promise<unknown>>>;

/** Local mode: the page on which one talks with the bot as any member, and the messenger that writes to it. */
export function createPlayground(parts: PlaygroundParts): {
  readonly handler: PageHandler;
  readonly messenger: Messenger;
} {
  const turns = createTurns(parts);
  const asked: Routes = {
    '/local/people': () => parts.unit.run(async ({ network }) => peopleOf(await network.load())),
    '/local/time': async () => timeOf(parts, 'nl'),
  };
  const posted: Routes = {
    '/local/pulse': async (body) => pulse(read(pulseShape, body), turns, parts),
    '/local/say': async (body) => turns.say(read(sayShape, body)),
    '/local/press': async (body) => turns.press(read(pressShape, body)),
    '/local/submit': async (body) => turns.submit(read(submitShape, body)),
    '/local/cancel': async (body) => turns.cancel(read(cancelShape, body)),
    '/local/travel': async (body) => travel(read(travelShape, body).option, parts),
  };
  const handler: PageHandler = async (request, response, body) => {
    try {
      guard(request);
      return await route(request, response, body, asked, posted);
    } catch (error) {
      refuse(request, response, error, parts);
      return true;
    }
  };
  return { handler, messenger: createLocalMessenger(parts) };
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  asked: Routes,
  posted: Routes,
): Promise<boolean> {
  const path = pathOf(request) ?? '';
  const isPost = request.method === 'POST';
  const isGet = request.method === 'GET' || request.method === 'HEAD';
  const work = isPost ? posted[path] : isGet ? asked[path] : undefined;
  if (work) {
    answerJson(response, 200, await work(body));
    return true;
  }
  if (isGet && (await serveAsset(path, response))) return true;
  const other = path in posted ? 'POST' : path in asked || path === '/' ? 'GET' : undefined;
  if (!other) return false;
  response.setHeader('allow', other);
  throw new Refused(405, (texts) => texts.wrongMethod);
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  { ids, log }: PlaygroundParts,
): void {
  const language = languageOf(request);
  if (error instanceof Refused) {
    const sentence = error.sentence(playgroundTexts[language]);
    if (request.url === '/') answer(response, error.status, 'text/plain; charset=utf-8', sentence);
    else answerJson(response, error.status, { sentence });
    return;
  }
  const code = ids.next().slice(-6).toUpperCase();
  log.error('local.request-failed', { code, error: error instanceof Error ? error.name : typeof error });
  answerJson(response, 500, { sentence: conversationTexts[language].troubleText(code) });
}

/** The page asks in the language of the member it shows. */
function languageOf(request: IncomingMessage): Language {
  return request.headers['accept-language']?.startsWith('en') ? 'en' : 'nl';
}

function timeOf({ clock, time }: PlaygroundParts, language: Language): WireTime {
  const now = clock.now();
  return { now, options: time.options(now, language) };
}

async function travel(option: string, { clock, time }: PlaygroundParts) {
  const known = time.options(clock.now(), 'nl').some(({ key }) => key === option);
  if (!known) throw new Refused(400, (texts) => texts.unknownMoment);
  return time.travel(option);
}

async function pulse({ member, box, have, seen }: Pulse, turns: Turns, parts: PlaygroundParts): Promise<WirePulse> {
  const now = parts.clock.now();
  const moments = Object.fromEntries(Object.entries(seen).map(([key, at]) => [key, Math.min(at, now) as Instant]));
  const found = await parts.unit.run(async ({ transcript, preferences, network }) => {
    const known = (await network.load()).member(member as MemberId);
    if (!known) throw new Refused(404, (texts) => texts.unknownMember);
    return {
      language: (await preferences.of(known.id)).language ?? 'nl',
      entries: await transcript.of(box, MOST_MESSAGES),
      unread: await transcript.countsSince(moments),
    };
  });
  const messages = found.entries.map((entry) => messageOf(turns.asSaid(entry), parts.renderers));
  const version = versionOf(messages);
  const { language, unread } = found;
  return { time: timeOf(parts, language), language, unread, version, ...(version === have ? {} : { messages }) };
}
