import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { freeWordsOf } from '../../bot/conversation/free-words.ts';
import type { BotStores } from '../../bot/conversation/stores.ts';
import type { Owner, Step } from '../../domain/agreements/agreement.ts';
import { takeStep } from '../../domain/agreements/change-agreement.ts';
import { type TellingWorld as AgreementWorld, makeAgreement } from '../../domain/agreements/make-agreement.ts';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import type { Holidays, Ids } from '../../domain/kernel/ports.ts';
import { addDays, dayAt, type Instant } from '../../domain/kernel/time.ts';
import { workingDayOnOrAfter } from '../../domain/kernel/working-days.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { BodyKey, GoalKey, Member, PartyKey } from '../../domain/network/network.ts';
import { openDesk } from '../../domain/privacy/desk.ts';
import type { Guard } from '../../domain/privacy/guard.ts';
import type { TellingWorld as SignalWorld } from '../../domain/signals/signal-world.ts';
import { beginExampleLessons, lessonShape } from './example-lessons.ts';
import { beginExampleSignals, signalShape } from './example-signals.ts';

const told = z.object({ by: z.string(), text: z.string() });
const lifeShape = z.object({
  agreements: z.array(
    z.object({
      by: z.string(),
      owner: z.string().regex(/^(member|party|body):.+$/),
      about: z.string(),
      inDays: z.number().int().positive(),
      body: z.custom<BodyKey>((value) => typeof value === 'string'),
      goal: z.custom<GoalKey>((value) => typeof value === 'string'),
      tell: z.array(told).default([]),
      stuck: z.string().optional(),
    }),
  ),
  signals: z.array(signalShape).default([]),
  lessons: z.array(lessonShape).default([]),
});

/** Gives the example network agreements, signals and leerpunten to look at, made and told by its own members as anybody would. */
export async function beginExampleLife(
  stores: BotStores,
  { guard, ...world }: { readonly now: Instant; readonly ids: Ids; readonly holidays: Holidays; readonly guard: Guard },
): Promise<void> {
  const network = await stores.network.load();
  const today = dayAt(world.now, network.settings.zone);
  const desk = openDesk(guard, undefined, freeWordsOf(network));
  const here: AgreementWorld & SignalWorld = { ...world, today, network, stores, guard: desk };
  const life = read();
  for (const { by, owner, inDays, tell, stuck, ...wish } of life.agreements) {
    const maker = memberCalled(by, network);
    const made = sure(
      await makeAgreement(
        maker,
        { ...wish, owner: ownerOf(owner, network), due: workingDayOnOrAfter(addDays(today, inDays), world.holidays) },
        here,
      ),
    );
    const steps: { by: string; step: Step }[] = tell.map((each) => ({
      by: each.by,
      step: { kind: 'told', text: each.text },
    }));
    if (stuck) steps.push({ by, step: { kind: 'stuck', text: stuck } });
    for (const each of steps) sure(await takeStep(memberCalled(each.by, network), made.id, each.step, here));
  }
  const memberNamed = (key: string) => memberCalled(key, network);
  await beginExampleSignals(life.signals, { world: here, memberCalled: memberNamed, sure });
  await beginExampleLessons(life.lessons, { world: { ...here, stores }, sure });
}

/** A file of the example, wherever this one runs from (source or build). */
export function exampleFile(name: string, from: string = import.meta.dirname): string {
  const file = join(from, 'prisma', name);
  if (existsSync(file) || dirname(from) === from) return file;
  return exampleFile(name, dirname(from));
}

function read() {
  return lifeShape.parse(parse(readFileSync(exampleFile('example-life.yaml'), 'utf8')));
}

function ownerOf(text: string, network: NetworkView): Owner {
  const [kind = '', key = ''] = text.split(':');
  if (kind === 'member') return { kind, member: memberCalled(key, network).id };
  return kind === 'party' ? { kind, party: key as PartyKey } : { kind: 'body', body: key as BodyKey };
}

function memberCalled(key: string, network: NetworkView): Member {
  const member = network.members.find((each) => each.key === key);
  if (!member) throw new Error(`The example network has no member ${key}`);
  return member;
}

function sure<Value>(outcome: Outcome<Value, { readonly code: string }>): Value {
  if (outcome.done) return outcome.value;
  throw new Error(`The example's life was refused: ${outcome.refusal.code}`);
}
