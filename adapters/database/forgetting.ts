import type { Instant } from '../../domain/kernel/time.ts';
import type { Member, MemberId } from '../../domain/network/network.ts';
import { eraseCases } from './case-erasing.ts';
import { type About, kept } from './kept.ts';
import { raw, type Tx } from './prisma.ts';
import { delegateOf, type Table, tables } from './tables.ts';

/** Takes a member out of every table, as `kept` says; first what takes more than the name of a column to find. */
export async function forgetEverywhere(tx: Tx, member: Member, as: MemberId, now: Instant): Promise<void> {
  await forgetOwnAgreements(tx, member);
  // Of one's own questions number, stage and days stay, as after the term.
  await eraseCases(tx, { askerId: member.id }, now);
  await forgetAccounts(tx, member);
  await tx.transcriptLine.deleteMany({
    where: { OR: [{ box: `member:${member.id}` }, { id: { contains: member.id } }] },
  });
  await tx.networkSettings.updateMany({ where: { contact: member.email }, data: { contact: '' } });
  // What refers to others goes before them.
  for (const table of [...tables].reverse()) await forgetIn(tx, table, member.id, as);
}

async function forgetIn(tx: Tx, table: Table, id: MemberId, as: MemberId): Promise<void> {
  const { erase = [], rename = [], within = [], clear }: About = kept[table];
  const delegate = delegateOf(tx, table);
  const naming = (columns: readonly string[]) => ({ OR: columns.map((column) => ({ [column]: id })) });
  if (erase.length > 0) await delegate.deleteMany({ where: naming(erase) });
  if (clear) await delegate.updateMany({ where: naming(clear.of), data: { [clear.column]: null } });
  for (const column of rename) await delegate.updateMany({ where: { [column]: id }, data: { [column]: as } });
  for (const column of within) {
    const [where, what] = [raw(`"${table}"`), raw(`"${column}"`)];
    await tx.$executeRaw`UPDATE ${where} SET ${what} = replace(${what}, ${id}, ${as}) WHERE ${what} LIKE ${`%${id}%`}`;
  }
}

/** Made by oneself for oneself, for no body: see `isOnlyTheirs`. */
async function forgetOwnAgreements(tx: Tx, { id }: Member): Promise<void> {
  await tx.agreement.deleteMany({ where: { ownerKind: 'member', ownerKey: id, madeBy: id, body: null } });
}

/** Requests to be let in that were made from an account before it was anybody's. */
async function forgetAccounts(tx: Tx, { id }: Member): Promise<void> {
  for (const { platform, tenant, user } of await tx.account.findMany({ where: { memberId: id } }))
    await tx.accessRequest.deleteMany({ where: { platform, tenant, user } });
}
