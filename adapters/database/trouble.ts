/** What ails a database file, or the disk under it, that whoever runs the bot can do something about. */
export type StorageTrouble = 'damaged' | 'closed-off' | 'full';

const signs: readonly (readonly [StorageTrouble, RegExp])[] = [
  ['damaged', /^SQLITE_(NOTADB|CORRUPT)/],
  ['closed-off', /^(EACCES|EPERM|EROFS|EISDIR|ENOTDIR|EEXIST|SQLITE_(CANTOPEN|READONLY|PERM|AUTH).*)$/],
  ['full', /^(ENOSPC|EDQUOT|SQLITE_FULL)$/],
];

/** Reads it from the codes of SQLite and of the file system, at any depth of what was thrown. */
export function storageTroubleOf(error: unknown): StorageTrouble | undefined {
  for (let each = error; typeof each === 'object' && each !== null; each = 'cause' in each ? each.cause : undefined) {
    const code = 'originalCode' in each ? each.originalCode : 'code' in each ? each.code : undefined;
    const known = signs.find(([, sign]) => typeof code === 'string' && sign.test(code));
    if (known) return known[0];
  }
  return undefined;
}
