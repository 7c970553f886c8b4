import type { Ids } from '../../domain/kernel/ports.ts';
import type { ImportResult } from '../../domain/network/network.store.ts';
import type { Member, Network } from '../../domain/network/network.ts';
import { withChanges } from './network.changes.ts';
import * as rows from './network.rows.ts';
import { type Listed, type Synced, sync, type Table } from './network.sync.ts';
import type { Prisma, Tx } from './prisma.ts';
import { pieceSize } from './values.ts';

/** What the network file lists; its members have no ids there. */
export type Lists = Omit<Network, 'settings' | 'members'> & { readonly members: readonly Omit<Member, 'id'>[] };

export async function readLists(tx: Tx): Promise<Omit<Network, 'settings'>> {
  return {
    landsdelen: await read(tx.landsdeel, rows.landsdeelOf),
    regions: await read(tx.region, rows.regionOf),
    organisations: await read(tx.organisation, rows.organisationOf),
    parties: await read(tx.party, rows.partyOf),
    bodies: await withChanges(tx, await read(tx.body, rows.bodyOf)),
    goals: await read(tx.sharedGoal, rows.goalOf),
    themes: await read(tx.theme, rows.themeOf),
    members: await readMembers(tx),
    holidays: await read(tx.holiday, rows.holidayOf),
  };
}

/** In pieces, by a query of our own: of a list this long Prisma and the database would each make copies. */
async function readMembers(tx: Tx): Promise<Member[]> {
  const listed: { readonly place: number; readonly member: Member }[] = [];
  for (let after = ''; ; ) {
    const piece = await tx.$queryRaw<Prisma.MemberModel[]>`
      SELECT * FROM "Member" WHERE "id" > ${after} AND "archivedAt" IS NULL ORDER BY "id" LIMIT ${pieceSize}`;
    for (const row of piece) listed.push({ place: row.place, member: rows.memberOf(row) });
    after = piece.at(-1)?.id ?? '';
    if (piece.length < pieceSize) break;
  }
  return listed.sort((one, other) => one.place - other.place).map(({ member }) => member);
}

async function read<Row extends Listed, Item>(table: NoInfer<Table<Row>>, itemOf: (row: Row) => Item): Promise<Item[]> {
  return (await table.findMany({ where: { archivedAt: null }, orderBy: { place: 'asc' } })).map(itemOf);
}

/** Stores what differs, list by list; members keep the id that they were given when their key was first seen. */
export async function syncLists(tx: Tx, lists: Lists, ids: Ids, now: bigint): Promise<Synced> {
  const known = await tx.member.findMany({ select: { id: true, key: true } });
  const idOf = new Map(known.map(({ id, key }) => [key, id]));
  const memberRow = (member: Omit<Member, 'id'>) => ({
    id: idOf.get(member.key) ?? ids.next(),
    ...rows.memberRow(member),
  });
  return [
    await sync(tx.landsdeel, listed(lists.landsdelen, rows.landsdeelRow), now),
    await sync(tx.region, listed(lists.regions, rows.regionRow), now),
    await sync(tx.organisation, listed(lists.organisations, rows.organisationRow), now),
    await sync(tx.party, listed(lists.parties, rows.partyRow), now),
    await sync(tx.body, listed(lists.bodies, rows.bodyRow), now),
    await sync(tx.sharedGoal, listed(lists.goals, rows.goalRow), now),
    await sync(tx.theme, listed(lists.themes, rows.themeRow), now),
    await sync(tx.member, listed(lists.members, memberRow), now),
    await sync(tx.holiday, listed(lists.holidays, rows.holidayRow), now),
  ].reduce((one, other) => ({ ...plus(one, other), touched: one.touched || other.touched }));
}

function listed<Item, Columns>(
  items: readonly Item[],
  columnsOf: (item: Item) => Columns,
): (Columns & Omit<Listed, 'key'>)[] {
  return items.map((item, place) => ({ ...columnsOf(item), place, archivedAt: null }));
}

export function plus(one: ImportResult, other: ImportResult): ImportResult {
  return {
    added: one.added + other.added,
    changed: one.changed + other.changed,
    archived: one.archived + other.archived,
    unchanged: one.unchanged + other.unchanged,
  };
}
