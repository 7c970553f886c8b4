import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;

/** Lays a folder for databases that live no longer than a test, in the machine's memory where it has any to give. */
export function setup(): void {
  folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'schakelbot-tests-'));
  // PostgreSQL runs as somebody else when we are root, and has to find the way to its own files.
  chmodSync(folder, 0o711);
  process.env['SCHAKELBOT_TEST_GROUND'] = folder;
}

/** It is gone when all tests are over, however their processes ended. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
