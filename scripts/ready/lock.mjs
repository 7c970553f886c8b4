import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from './files.mjs';

const folder = inRoot('dist', '.ready.lock');
const ownerFile = `${folder}/owner`;
const me = `${process.pid} ${hostname()}`;

const BEAT = 1_000;
/** Well above the beat, so that a slow disk is not taken for a dead owner. */
const STALE = 15_000;

/** One run at a time works on the folder; another one waits. A lock whose owner died is taken over. */
export async function withLock(say, work) {
  let waited = false;
  while (!take()) {
    if (removeStale()) continue;
    if (!waited) say('Another run is getting things ready; waiting for it …');
    waited = true;
    await sleep(200);
  }
  const beat = setInterval(touch, BEAT);
  const leave = (signal) => process.exit(signal === 'SIGINT' ? 130 : 143);
  process.on('exit', release).on('SIGINT', leave).on('SIGTERM', leave);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release).off('SIGINT', leave).off('SIGTERM', leave);
    release();
  }
}

/** Making a folder succeeds for exactly one. */
function take() {
  mkdirSync(dirname(folder), { recursive: true });
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(ownerFile, me);
  return true;
}

function touch() {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // Taken away from outside: the work goes on, there is nothing left to keep alive.
  }
}

function release() {
  if (owner() === me) rmSync(folder, { recursive: true, force: true });
}

function owner() {
  try {
    return readFileSync(ownerFile, 'utf8');
  } catch {
    return undefined;
  }
}

/** Moves a dead owner's lock aside; moving succeeds for one, and a lock that changed hands meanwhile is put back. */
function removeStale() {
  const seen = owner();
  if (!isStale(seen)) return false;
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
    if (readOwner(aside) !== seen) {
      renameSync(aside, folder);
      return false;
    }
  } catch {
    return false;
  }
  rmSync(aside, { recursive: true, force: true });
  return true;
}

function readOwner(where) {
  try {
    return readFileSync(`${where}/owner`, 'utf8');
  } catch {
    return undefined;
  }
}

function isStale(seen) {
  const [pid, host] = seen?.split(' ') ?? [];
  if (host === hostname() && !isAlive(Number(pid))) return true;
  const touched = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  return touched !== undefined && Date.now() - touched > STALE;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
