import type { ExpertiseStore } from '../expertise/expertise.store.ts';
import { knownFor } from '../expertise/known-for.ts';
import { type Instant, instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member, MemberId } from '../network/network.ts';
import { NotYet } from '../nudges/courier.ts';
import type { Ledger } from '../nudges/ledger.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { type ConsultationRelation, mayConsultation, relationsTo } from './consultation.permissions.ts';
import type { ConsultationStore } from './consultation.store.ts';
import type { Consultation, ConsultationEvent, ConsultationEventId } from './consultation.ts';
import { lineKey } from './relay-line.ts';
import { isSaid, type SaidLine } from './said-line.ts';
import { consultationOfNews } from './tell-others.ts';

/** A line of the conversation as one reader gets it. */
export interface HeardLine {
  readonly consultation: Consultation;
  readonly line: SaidLine;
  /** What its writer is in it. */
  readonly role: ConsultationRelation;
  /** Of an expert: what they know about, as far as that is known. */
  readonly about?: string | undefined;
  /** Messages of ours about it in this reader's chats, the oldest first: it goes below the first of its place. */
  readonly below: readonly string[];
  /** The message in whose place it comes. */
  readonly replaces?: string | undefined;
}

interface LineWorld {
  readonly network: NetworkView;
  readonly stores: {
    readonly consultations: ConsultationStore;
    readonly expertise: ExpertiseStore;
    readonly ledger: Ledger;
  };
}

/**
 * What is relayed to that reader; undefined when they may not read it, or it was taken back before they got it. Throws
 * `NotYet` while an earlier line is on its way to them: the order is kept.
 */
export async function hearLine(nudge: Nudge, reader: Member, world: LineWorld): Promise<HeardLine | undefined> {
  const found = await lineOf(nudge, world);
  if (!found || !mayConsultation(reader, 'read', found.consultation)) return undefined;
  const { line, consultation } = found;
  const told = (await world.stores.ledger.find(nudge.key))?.state === 'told';
  if (!told && line.text === undefined) return undefined;
  if (!told && (await waitsForAnother(line, reader, world))) throw new NotYet();
  return heard(line, consultation, reader, world);
}

/** What takes the place of a line that the reader has; that it was taken back also for who may read no more. */
export async function hearChange(nudge: Nudge, reader: Member, world: LineWorld): Promise<HeardLine | undefined> {
  const found = await lineOf(nudge, world);
  if (!found) return undefined;
  const { line, consultation } = found;
  if (line.takenBackAt === undefined && !mayConsultation(reader, 'read', consultation)) return undefined;
  if ((await isBundled(line, reader, world)) && (await onTheWay([line], reader, world))) throw new NotYet();
  const { below, ...rest } = await heard(line, consultation, reader, world);
  const places = await world.stores.consultations.places(consultation.id, reader.id);
  const replaces = places.find(({ event }) => event === line.id)?.messageId;
  return replaces === undefined ? undefined : { ...rest, below, replaces };
}

/**
 * A message about a consultatie arrived: from now on a reply below it is known. Who was shown words, and is not the
 * asker, leaves a line in the audit log.
 */
export async function noteArrived(
  nudge: Nudge,
  reader: Member,
  messageId: string,
  at: Instant,
  { stores }: { readonly stores: Pick<LineWorld['stores'], 'consultations'> },
): Promise<void> {
  const id = consultationOfNews(nudge.about);
  const consultation = await stores.consultations.find(id);
  if (!consultation) return;
  const event = isLine(nudge) ? eventOf(nudge.about) : undefined;
  await stores.consultations.notePlace({ messageId, consultation: id, member: reader.id, event, at });
  const line = event && (await stores.consultations.event(event));
  if (line?.text !== undefined && consultation.asker !== reader.id)
    await stores.consultations.noteReading({ consultation: id, reader: reader.id, at });
}

function isLine({ kind }: Pick<Nudge, 'kind'>): boolean {
  return kind === 'consultation-line' || kind === 'consultation-line-changed';
}

function eventOf(about: string): ConsultationEventId {
  return (about.split('/')[1] ?? '') as ConsultationEventId;
}

async function lineOf({ about }: Nudge, { stores }: LineWorld) {
  const line = await stores.consultations.event(eventOf(about));
  const consultation = line && (await stores.consultations.find(line.consultation));
  return consultation && isSaid(line) ? { line, consultation } : undefined;
}

async function heard(line: SaidLine, consultation: Consultation, reader: Member, world: LineWorld): Promise<HeardLine> {
  const writer = world.network.member(line.by);
  const role = (writer && relationsTo(writer, consultation)[0]) ?? 'other';
  const isExpert = writer !== undefined && role === 'asked' && line.text !== undefined;
  const places = await world.stores.consultations.places(consultation.id, reader.id);
  return {
    consultation,
    line,
    role,
    ...(isExpert ? { about: await aboutWhat(writer, consultation, reader, world) } : {}),
    below: places.map(({ messageId }) => messageId),
  };
}

/** For who may read the question anyhow: it says which part of what they know it touches. */
async function aboutWhat(expert: Member, { id }: Consultation, reader: Member, world: LineWorld) {
  const question = (await world.stores.consultations.texts(id))?.question ?? '';
  return knownFor(expert, question, reader, world);
}

/** Whether an earlier line of the thread is still to come to this reader. */
async function waitsForAnother(line: ConsultationEvent, reader: Member, world: LineWorld): Promise<boolean> {
  const thread = await world.stores.consultations.events(line.consultation);
  return onTheWay(
    thread.slice(
      0,
      thread.findIndex(({ id }) => id === line.id),
    ),
    reader,
    world,
  );
}

/** What cannot be delivered is waited for by nobody: it comes when they turn up. */
async function onTheWay(lines: readonly ConsultationEvent[], { id }: Member, world: LineWorld): Promise<boolean> {
  const { ledger } = world.stores;
  const nudges = await ledger.nudges(lines.map((line) => lineKey(line, id, world)));
  const waiting = nudges.filter(({ state }) => state === 'open' || state === 'bundled');
  if (waiting.length === 0) return false;
  const stuck = await undelivered(id, world);
  return waiting.some(({ key }) => !stuck.has(key));
}

async function isBundled(line: ConsultationEvent, reader: Member, world: LineWorld): Promise<boolean> {
  return (await world.stores.ledger.find(lineKey(line, reader.id, world)))?.state === 'bundled';
}

async function undelivered(member: MemberId, { stores }: LineWorld): Promise<ReadonlySet<string>> {
  const stuck = await stores.ledger.undelivered(beginning, { kind: 'member', member });
  return new Set(stuck.flatMap(({ nudges }) => nudges));
}

const beginning = instant(0);
