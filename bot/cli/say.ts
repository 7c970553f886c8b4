import { z } from 'zod';
import { ids } from '../../adapters/system/ids.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Bot } from '../assemble.ts';
import type { Spoken } from '../conversation/reply.ts';
import { buttonsOn } from '../view/card.ts';
import { plainCard, plainForm } from '../view/plain.ts';
import { cliTexts } from './cli.texts.ts';
import { type Args, type Command, type CommandWorld, fine, no, type Result, usage } from './command.ts';
import { readMoment } from './moments.ts';

/** One turn as a member, in the terminal; or many, a JSON object a line. */
export const say: Command = {
  run: async (args, world) => {
    const [as, ...rest] = args.words;
    if (!as) return usage(cliTexts.missing('<e-mail>'));
    if (as !== '-' && rest.length === 0) return usage(cliTexts.noText);
    const bot = await world.bot();
    if (!bot.settings.local) return no(cliTexts.localOnly);
    return as === '-'
      ? sayLines(bot, args, world)
      : sayOne({ as, text: rest.join(' '), at: args.at }, bot, args, world);
  },
};

const turnShape = z.object({ as: z.string(), text: z.string(), at: z.string().optional() });
type TurnLine = z.infer<typeof turnShape>;

async function sayLines(bot: Bot, args: Args, world: CommandWorld): Promise<Result> {
  let refused = 0;
  for await (const line of world.lines()) {
    if (line.trim() === '') continue;
    const turn = readTurn(line);
    const result = turn ? await sayOne(turn, bot, args, world) : no(cliTexts.badTurn);
    if (result.exit === 0) continue;
    refused += 1;
    world.print(args.json ? JSON.stringify({ error: result.sentence }) : result.sentence);
  }
  return refused === 0 ? fine : { exit: 1, sentence: '' };
}

function readTurn(line: string): TurnLine | undefined {
  try {
    return turnShape.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

async function sayOne({ as, text, at }: TurnLine, bot: Bot, args: Args, world: CommandWorld): Promise<Result> {
  const moment = at === undefined ? undefined : readMoment(at, bot.settings.zone);
  if (at !== undefined && moment === undefined) return no(cliTexts.badInstant(at));
  const network = await bot.database.unit.run((stores) => stores.network.load());
  const member = network.memberByEmail(as);
  if (!member) return no(cliTexts.unknownMember(as));
  const spoken = await bot.converse(clockAt(moment, bot))({
    id: `say:${ids.next()}`,
    from: { platform: 'local', tenant: 'local', user: member.id },
    address: member.id,
    entrance: { kind: 'shared' },
    profile: async () => ({ email: member.email, name: member.name }),
    place: 'private',
    what: { kind: 'said', text },
  });
  const answer = plainAnswer(spoken);
  world.print(args.json ? JSON.stringify(answer) : answer.text.trimEnd());
  return spoken.answer.kind === 'trouble' ? { exit: 1, sentence: '' } : fine;
}

function clockAt(moment: Instant | undefined, bot: Bot) {
  return moment === undefined ? bot.clock : { now: () => moment };
}

/** A reply in plain values: its text, title, the labels of its buttons, and what it changed. */
function plainAnswer({ answer, changed, language }: Spoken) {
  if (answer.kind === 'open' || answer.kind === 'invalid') {
    return {
      text: plainForm(answer.form, language),
      title: answer.form.title,
      buttons: [answer.form.submit.label],
      changed,
    };
  }
  return {
    text: plainCard(answer.card),
    title: answer.card.title,
    buttons: buttonsOn(answer.card).map(({ label }) => label),
    changed,
  };
}
