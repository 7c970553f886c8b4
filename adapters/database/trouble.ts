import { causesOf } from './causes.ts';

/** What ails a database, or the disk under it, that whoever runs the bot can do something about. */
export type StorageTrouble =
  | 'damaged'
  | 'closed-off'
  | 'full'
  | 'unreachable'
  | 'wrong-login'
  | 'missing'
  | 'no-rights';

/** Of SQLite, of the file system, of the network, and the states of PostgreSQL (five characters). */
const signs: readonly (readonly [StorageTrouble, RegExp])[] = [
  ['damaged', /^(SQLITE_(NOTADB|CORRUPT)|XX00[12])/],
  ['closed-off', /^(EACCES|EPERM|EROFS|EISDIR|ENOTDIR|EEXIST|SQLITE_(CANTOPEN|READONLY|PERM|AUTH).*)$/],
  ['full', /^(ENOSPC|EDQUOT|SQLITE_FULL|53100)$/],
  ['wrong-login', /^28(000|P01)$/],
  ['missing', /^3D000$/],
  ['no-rights', /^42501$/],
  ['unreachable', /^(NO_DATABASE_THERE|08\w{3}|57P0[1-3]|53300)$/],
];

/** Reads it from the codes at any depth of what was thrown. */
export function storageTroubleOf(error: unknown): StorageTrouble | undefined {
  for (const each of causesOf(error)) {
    const code = 'originalCode' in each ? each.originalCode : 'code' in each ? each.code : undefined;
    const known = signs.find(([, sign]) => typeof code === 'string' && sign.test(code));
    if (known) return known[0];
  }
  return undefined;
}

/** A second bot on one file would remind everybody as well; the message says so. */
export class AnotherBot extends Error {
  override readonly name = 'AnotherBot';
}

/** Pages of the file do not fit together. */
export class DamagedDatabase extends Error {
  override readonly name = 'DamagedDatabase';
  readonly code = 'SQLITE_CORRUPT';
}

/** No database answers at that address; what it said itself, such as a wrong password, is the cause. */
export class NoDatabaseThere extends Error {
  override readonly name = 'NoDatabaseThere';
  readonly code: string;

  constructor(cause: unknown) {
    super('No database there.', { cause });
    this.code = stateOf(cause) ?? 'NO_DATABASE_THERE';
  }
}

/** The five characters with which PostgreSQL says why it refuses; a network has other codes. */
function stateOf(error: unknown): string | undefined {
  const { code, severity } = (error ?? {}) as { code?: unknown; severity?: unknown };
  return typeof code === 'string' && severity !== undefined ? code : undefined;
}

/** The database cannot be brought to what this version of the bot needs; the message says why. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** Only an empty database takes in what another one holds. */
export class HoldsData extends Error {
  override readonly name = 'HoldsData';
}

/** Of these tables what arrived is not what was sent. */
export class ContentDiffers extends Error {
  override readonly name = 'ContentDiffers';
  readonly tables: readonly string[];

  constructor(differing: readonly string[]) {
    super(`Differing content: ${differing.join(', ')}`);
    this.tables = differing;
  }
}

/** What is wrong with a file that should be a backup. */
export type BackupFault = 'absent' | 'exists' | 'unwritable' | 'broken' | 'newer';

/** The file cannot be used as a backup. */
export class BadBackup extends Error {
  override readonly name = 'BadBackup';
  readonly fault: BackupFault;

  constructor(fault: BackupFault, cause?: unknown) {
    super(`The backup is ${fault}.`, { cause });
    this.fault = fault;
  }
}
