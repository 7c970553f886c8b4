import { day, type Instant, type WallTime } from '../../domain/kernel/time.ts';
import type { Body, BodyKey, MeetingChange } from '../../domain/network/network.ts';
import type { Prisma, Tx } from './prisma.ts';
import { stored } from './values.ts';

/** Remembers what was said in chat of a planned meeting; of one day only the latest counts. */
export async function saveChange(tx: Tx, body: BodyKey, change: MeetingChange, now: Instant): Promise<void> {
  const data = {
    toDay: change.to?.day ?? null,
    toTime: change.to?.time ?? null,
    why: change.why ?? null,
    at: stored(now),
  };
  const of = { body, day: change.day };
  await tx.meetingChange.upsert({ where: { body_day: of }, create: { ...of, ...data }, update: data });
}

/** The bodies with what was said in chat of their meetings; it takes the place of what the file says of that day. */
export async function withChanges(tx: Tx, bodies: readonly Body[]): Promise<Body[]> {
  const rows = await tx.meetingChange.findMany({ orderBy: [{ body: 'asc' }, { day: 'asc' }] });
  return bodies.map((body) => {
    const said = rows.filter((row) => row.body === body.key).map(changeOf);
    return said.length > 0 ? { ...body, changes: merged(body.changes ?? [], said) } : body;
  });
}

function merged(file: readonly MeetingChange[], chat: readonly MeetingChange[]): MeetingChange[] {
  const byDay = new Map([...file, ...chat].map((change) => [change.day, change]));
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

function changeOf(row: Prisma.MeetingChangeModel): MeetingChange {
  const to = row.toDay === null ? undefined : { day: day(row.toDay), time: row.toTime as WallTime };
  return { day: day(row.day), to, why: row.why ?? undefined };
}
