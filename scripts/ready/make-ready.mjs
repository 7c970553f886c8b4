import { performance } from 'node:perf_hooks';
import { findChromium, installChromium } from './chromium.mjs';
import { withLock } from './lock.mjs';
import { CommandFailed } from './run.mjs';
import { forget, readState, remember } from './state.mjs';
import { steps } from './steps.mjs';

/**
 * Does each step that is not fresh, as soon as those stand that it needs, and says on standard error what it does.
 * Standard output stays clean for the program that runs next. Answers whether everything stands.
 */
export async function makeReady({ quiet, tests }) {
  const started = performance.now();
  const say = (sentence) => console.error(sentence);
  try {
    const worked = stale().length > 0;
    await Promise.all([worked && withLock(say, () => doSteps(say)), tests && haveChromium(say)]);
    if (worked || !quiet) say(worked ? `Ready after ${seconds(started)}.` : 'Everything is in place.');
    return true;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    say(`${error.message}\n${error.output}`);
    return false;
  }
}

function stale() {
  const state = readState();
  return steps.filter((step) => !step.stands() || state[step.name] !== step.print());
}

/** Building SQLite takes longest, and needs one core: the client and the build are made beside it. */
async function doSteps(say) {
  const under = new Map();
  for (const step of steps) {
    const needed = step.needs.map((name) => under.get(name));
    under.set(
      step.name,
      Promise.all(needed).then(() => doStep(step, say)),
    );
  }
  await Promise.all(under.values());
}

/**
 * Looks again at the step, since another run may have done it while this one waited for the lock. The print is taken
 * before the work: what changes meanwhile is seen the next time.
 */
async function doStep(step, say) {
  const print = step.print();
  if (step.stands() && readState()[step.name] === print) return;
  forget(step.name);
  if (!(await step.isDone?.())) {
    const started = performance.now();
    say(`${step.doing} …`);
    await step.run();
    say(`  ${step.name}: done in ${seconds(started)}`);
  }
  remember(step.name, print);
}

async function haveChromium(say) {
  if (findChromium()) return;
  try {
    if (await installChromium(say)) return;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
  }
  say(
    'No Chromium here, and it could not be installed: the browser tests will be skipped (Debian: apt-get install chromium).',
  );
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
