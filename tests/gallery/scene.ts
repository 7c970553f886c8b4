import { recurrence } from '../../adapters/calendar/recurrence.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import type { Card } from '../../bot/view/card.ts';
import type { Form } from '../../bot/view/form.ts';
import { dueNudges } from '../../domain/agreements/agreement.nudges.ts';
import type { Agreement } from '../../domain/agreements/agreement.ts';
import { reportRule } from '../../domain/agreements/progress-report.nudges.ts';
import type { Language, Network } from '../../domain/network/network.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { aHouse, type House, holidays } from '../builders/house.ts';

/** What somebody sees: a message or a form. */
export type Picture = { readonly card: Card } | { readonly form: Form };

/** One thing that the bot can show, and how the house comes to show it. */
export interface Scene {
  readonly name: string;
  readonly draw: (house: House) => Promise<Picture>;
  /** A channel has one language, the network's own. */
  readonly only?: Language;
  /** The small network when absent. */
  readonly network?: Network;
}

export function pictureOf({ answer }: Reply): Picture {
  return 'card' in answer ? { card: answer.card } : { form: answer.form };
}

/** A scene that ends in a reply. */
export function replying(name: string, act: (house: House) => Promise<Reply>): Scene {
  return { name, draw: async (house) => pictureOf(await act(house)) };
}

/** A scene that ends in a message that nobody asked for. */
export function telling(name: string, act: (house: House) => Promise<Card | undefined>, only?: Language): Scene {
  const draw = async (house: House) => {
    const card = await act(house);
    if (!card) throw new Error(`Nothing is said in ${name}`);
    return { card };
  };
  return { name, draw, ...(only ? { only } : {}) };
}

export async function reminding(house: House, kind: string, agreement: Agreement, to: string): Promise<Nudge> {
  const nudge = dueNudges(agreement, house.member(to), holidays).find((each) => each.kind === kind);
  if (!nudge) throw new Error(`No ${kind} for ${agreement.about}`);
  return nudge;
}

/** The news of one kind that is owed to this member by now. */
export async function newsFor(house: House, kind: string, key: string): Promise<readonly Nudge[]> {
  const due = await house.unit.run(({ ledger }) => ledger.due(house.moment));
  return due
    .filter((nudge) => nudge.kind === kind)
    .filter(({ to }) => to.kind === 'member' && to.member === house.member(key).id);
}

/** What `report-progress` owes at this moment, taken into the ledger. */
export async function reportsOwed(house: House): Promise<readonly Nudge[]> {
  return house.unit.run(async (stores) => {
    const owed = await reportRule({ recurrence, holidays }).owed(stores, house.moment);
    await stores.ledger.owe(owed, house.moment);
    return owed;
  });
}

const drawn = new Map<string, Promise<Picture>>();

/** Each scene is played once in each language, on a house of its own. */
export function drawnOnce(scene: Scene, language: Language): Promise<Picture> {
  const key = `${scene.name}.${language}`;
  const picture = drawn.get(key) ?? play(scene, language);
  drawn.set(key, picture);
  return picture;
}

async function play(scene: Scene, language: Language): Promise<Picture> {
  const house = await aHouse({ language, ...(scene.network ? { network: scene.network } : {}) });
  try {
    return await scene.draw(house);
  } finally {
    await house.close();
  }
}

/** The same scenes in another network. */
export function inNetwork(network: Network, scenes: readonly Scene[]): readonly Scene[] {
  return scenes.map((scene) => ({ ...scene, network }));
}
