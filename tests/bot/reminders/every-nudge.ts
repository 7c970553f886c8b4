import { bundleCard, singleCard } from '../../../bot/conversation/bundle.ts';
import type { Feature, NudgeMessage } from '../../../bot/conversation/feature.ts';
import type { Reply } from '../../../bot/conversation/reply.ts';
import { features } from '../../../bot/features.ts';
import * as calls from '../../../bot/reminders/reminders.vocabulary.ts';
import type { Button, Card, Part } from '../../../bot/view/card.ts';
import type { Language } from '../../../domain/network/network.ts';
import type { Nudge } from '../../../domain/nudges/nudge.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { told } from '../../builders/reminders.ts';
import type { Scene } from '../../gallery/scene.ts';
import { scenesIn } from '../../gallery/scenes.ts';

/** One nudge as its reader meets it, alone, among others, and put off. */
export interface Met {
  readonly kind: string;
  readonly message: NudgeMessage;
  readonly single: Card;
  /** The line that it is among others. */
  readonly item: Extract<Part, { kind: 'item' }>;
  /** What *Bijwerken* gave; undefined when the line opens something else. */
  readonly opened: Reply | undefined;
  /** What was said on the day to which it was put off; undefined when it cannot be. */
  readonly later: { readonly nudge: Nudge; readonly card: Card | undefined } | undefined;
}

/** A nudge that somebody's deed made, and who did it. */
export interface Caused {
  readonly by: string;
  readonly nudge: Nudge;
}

const other: NudgeMessage = { title: 'Iets anders', parts: [], buttons: [], brief: 'Iets anders', why: 'Zomaar.' };

/** Every nudge that the pictures of reminders show to a member, and whatever was caused on the way. */
export async function everyNudge(language: Language): Promise<{ met: Met[]; caused: Caused[] }> {
  const met: Met[] = [];
  const caused: Caused[] = [];
  for (const scene of scenesIn(language).filter(({ name }) => name.startsWith('nudge-')))
    await play(scene, language, met, caused);
  return { met, caused };
}

async function play(scene: Scene, language: Language, met: Met[], caused: Caused[]): Promise<void> {
  const house = await aHouse({ language, ...(scene.network ? { network: scene.network } : {}) });
  try {
    const shown: { key: string; nudges: readonly Nudge[] }[] = [];
    const compose: House['compose'] = (to, nudges) => {
      if ('member' in to) shown.push({ key: to.member, nudges });
      return house.compose(to, nudges);
    };
    await scene.draw(watching(house, caused, { compose }));
    const { moment } = house;
    for (const { key, nudges } of shown)
      for (const nudge of nudges) {
        house.moment = moment;
        const one = await meet(house, key, nudge, language);
        if (one) met.push(one);
      }
  } finally {
    await house.close();
  }
}

/** The same house, of which is told what each deed made others hear. */
export function watching(house: House, caused: Caused[], more: Partial<House> = {}): House {
  const due = () => house.unit.run(({ ledger }) => ledger.due(house.moment));
  const after =
    <Args extends [string, ...never[]], Result>(act: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      const before = new Set((await due()).map(({ key }) => key));
      const result = await act(...args);
      const by = house.member(args[0]).id;
      caused.push(...(await due()).filter(({ key }) => !before.has(key)).map((nudge) => ({ by, nudge })));
      return result;
    };
  const own: Partial<House> = {
    as: after(house.as) as House['as'],
    say: after(house.say),
    press: after(house.press),
    submit: after(house.submit),
    ...more,
  };
  return new Proxy(house, { get: (target, name) => Reflect.get(name in own ? own : target, name) });
}

/** In English it is read only: its buttons do what they do in Dutch. */
async function meet(house: House, key: string, nudge: Nudge, language: Language): Promise<Met | undefined> {
  const feature = features.find(({ nudges }) => nudges?.[nudge.kind]);
  const read = await house.as(key, async (turn) => {
    const message = await feature?.nudges?.[nudge.kind]?.(nudge, turn);
    return message && { message, bundle: bundleCard([message, other], turn) };
  });
  if (!feature || !read) return undefined;
  const { message, bundle } = read;
  const item = bundle.parts.find((part) => part.kind === 'item' && part.text === message.brief);
  if (item?.kind !== 'item') throw new Error(`No line for ${nudge.kind}`);
  const single = singleCard(message);
  if (language === 'en') return { kind: nudge.kind, message, single, item, opened: undefined, later: undefined };
  await told(house, nudge);
  const update = item.buttons?.find(({ call }) => call.name === calls.seeReminder.callName);
  const opened = update && (await house.press(key, update.call));
  return { kind: nudge.kind, message, single, item, opened, later: await putOff(house, key, nudge, single) };
}

/** Put off to the first day that is offered, and said on it. */
async function putOff(house: House, key: string, nudge: Nudge, single: Card): Promise<Met['later']> {
  const ask = pressing(single.buttons, calls.askLater.callName);
  if (!ask) return undefined;
  const { answer } = await house.press(key, ask.call);
  const days = 'card' in answer ? answer.card.buttons : [];
  const choice = days?.filter(({ call }) => call.name === calls.remindLater.callName).at(-1);
  if (!choice) throw new Error(`No day to put ${nudge.kind} off to`);
  await house.press(key, choice.call);
  const { day } = choice.call.input as { day: string };
  const later = await house.unit.run(({ ledger }) =>
    ledger.find(nudge.key.replace(/^.*?:/, `${nudge.kind}-later:`).replace(/[^:]*$/, day)),
  );
  if (!later) throw new Error(`${nudge.kind} was not put off`);
  house.moment = later.from;
  return { nudge: later, card: await house.compose({ member: key }, [later]) };
}

function pressing(buttons: readonly Button[] | undefined, name: string): Button | undefined {
  return buttons?.find(({ call }) => call.name === name);
}

/** The kinds that members hear, with the feature that says them. */
export const kindsToMembers: readonly { readonly kind: string; readonly feature: Feature }[] = features.flatMap(
  (feature) => Object.keys(feature.nudges ?? {}).map((kind) => ({ kind, feature })),
);
