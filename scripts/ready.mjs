// Puts in place whatever is missing before the bot, its command line or its tests can run: packages, the native
// SQLite module, the database client, the build. Plain JavaScript on node: modules only, because it runs first.
//
//   node scripts/ready.mjs [--quiet] [--tests] [--run <file> <its arguments…>]

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Schakelbot needs Node 20.19 or newer. This is Node ${process.versions.node}: see https://nodejs.org.`);
  process.exit(1);
}

const { makeReady } = await import('./ready/make-ready.mjs');

const given = process.argv.slice(2);
const runAt = given.indexOf('--run');
const flags = new Set(runAt < 0 ? given : given.slice(0, runAt));
const [program, ...programArguments] = runAt < 0 ? [] : given.slice(runAt + 1);

const isReady = await makeReady({ quiet: flags.has('--quiet'), tests: flags.has('--tests') });
if (!isReady) process.exit(1);

if (program) await runHere(program, programArguments);

/** In this same process, so that signals and exit codes need nobody to pass them on. */
async function runHere(file, args) {
  const { pathToFileURL } = await import('node:url');
  const { resolve } = await import('node:path');
  process.argv = [process.argv[0], resolve(file), ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(resolve(file)).href);
}
