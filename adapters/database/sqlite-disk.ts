import { type FileHandle, open } from 'node:fs/promises';

/** Where commits have to arrive before anybody is answered. */
export interface Disk {
  /** Resolves when all that was committed so far is on the disk, also when the power fails right after. */
  arrived(): Promise<void>;
  close(): Promise<void>;
}

/** Without a file there is nothing to wait for. */
export const noDisk: Disk = { arrived: async () => {}, close: async () => {} };

/**
 * The disk below the database at that path. With `synchronous = FULL` SQLite would wait for it itself, and the whole
 * process would stand still meanwhile; here other units go on. What waits is the same: the write-ahead log.
 */
export function diskBelow(path: string): Disk {
  let log: Promise<FileHandle> | undefined;
  return {
    async arrived() {
      log ??= open(`${path}-wal`, 'r+').catch((error: unknown) => {
        // Those after it try again.
        log = undefined;
        throw error;
      });
      await (await log).datasync();
    },
    async close() {
      await (await log)?.close();
    },
  };
}
