import type { AuditHead } from '../../domain/consultations/consultation.store.ts';
import { type Cipher, ConcurrentChange, type Ids } from '../../domain/kernel/ports.ts';
import { type AuditCodes, auditCodes, begin } from './audit-chain.ts';
import type { Tx } from './prisma.ts';

const KEY = 'audit.key';
const HEAD = 'audit.head';

/** The log with its key; without a head when what is stored as such is not ours. */
export interface Opened {
  readonly codes: AuditCodes;
  readonly head: AuditHead | undefined;
  /** The head as it is stored. */
  readonly written: string | undefined;
}

/**
 * Keeps the key of the chain and its head. The key is sealed with the key of everything, and so stays the same when that
 * one is replaced; the head has a code of its own, so that nobody moves it back by hand.
 */
export function auditKeeper(tx: Tx, cipher: Cipher, ids: Ids) {
  const open = async (): Promise<Opened | undefined> => {
    const rows = await tx.$queryRaw<{ key: string; value: string }[]>`
      SELECT "key", "value" FROM "Setting" WHERE "key" IN (${KEY}, ${HEAD})`;
    const kept = new Map(rows.map(({ key, value }) => [key, value]));
    const sealed = kept.get(KEY);
    if (sealed === undefined) return undefined;
    const codes = auditCodes(cipher.open(sealed));
    const written = kept.get(HEAD);
    return { codes, head: readHead(written, codes), written };
  };
  const keepFirst = async (key: string, value: string) => {
    const rows = await tx.$executeRaw`
      INSERT INTO "Setting" ("key", "value") VALUES (${key}, ${value}) ON CONFLICT ("key") DO NOTHING`;
    if (rows === 0) throw new ConcurrentChange('Another one began the audit log meanwhile.');
  };
  return {
    open,
    /** Begins the chain when there is none; lines from before it are taken in as they stand. */
    async openToWrite(): Promise<Opened> {
      const opened = await open();
      if (opened) return opened;
      // Two ids, for of one id only half is beyond guessing.
      const key = ids.next() + ids.next();
      await keepFirst(KEY, cipher.seal(key));
      const codes = auditCodes(key);
      // Lines that were in a chain already lost its key, which has to go on showing.
      if (await isChained(tx)) return { codes, head: undefined, written: undefined };
      const head = await takeIn(tx, codes);
      const written = writeHead(head, codes);
      await keepFirst(HEAD, written);
      return { codes, head, written };
    },
    /** Only from where it was seen: whoever came second runs again. */
    async moveHead({ codes, head, written }: Opened, next: AuditHead): Promise<void> {
      if (!head) return;
      const { count } = await tx.setting.updateMany({
        where: { key: HEAD, value: written ?? '' },
        data: { value: writeHead(next, codes) },
      });
      if (count === 0) throw new ConcurrentChange('Another reading was noted meanwhile.');
    },
  };
}

async function isChained(tx: Tx): Promise<boolean> {
  return (await tx.consultationReading.findFirst({ where: { mac: { not: '' } } })) !== null;
}

/** What stood there before there was a chain, numbered anew from one; readers become codes. */
async function takeIn(tx: Tx, { readerCode, lineCode }: AuditCodes): Promise<AuditHead> {
  let head = begin;
  for (const old of await tx.consultationReading.findMany({ orderBy: { id: 'asc' } })) {
    const line = { ...old, id: head.lines + 1, readerId: readerCode(old.readerId) };
    const mac = lineCode(head.code, line);
    await tx.consultationReading.update({ where: { id: old.id }, data: { ...line, mac } });
    head = { lines: line.id, code: mac };
  }
  return head;
}

function writeHead(head: AuditHead, { headCode }: AuditCodes): string {
  return `${head.lines}.${head.code}.${headCode(head)}`;
}

function readHead(written: string | undefined, { headCode }: AuditCodes): AuditHead | undefined {
  const [, lines, code, seal] = /^(\d+)\.([\w-]*)\.([\w-]+)$/.exec(written ?? '') ?? [];
  if (lines === undefined || code === undefined) return undefined;
  const head = { lines: Number(lines), code };
  return headCode(head) === seal ? head : undefined;
}
