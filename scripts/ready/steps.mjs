import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { contentPrint, filesUnder, inRoot, installedVersion, timePrint } from './files.mjs';
import { CommandFailed, runNode, runNpm } from './run.mjs';

const SOURCES = ['bot', 'domain', 'adapters', 'jobs'];
const PAGE = 'adapters/web/playground/page';

/**
 * Each behind those that it `needs`. `print` changes when a step must be done again, `stands` is a quick look
 * whether its result is there, `isDone` a thorough one that may save the work.
 */
export const steps = [
  {
    name: 'packages',
    needs: [],
    doing: 'Installing packages',
    print: () => contentPrint(['package.json', 'package-lock.json']),
    stands: () => existsSync(inRoot('node_modules/.package-lock.json')),
    isDone: () => lockFileIsInstalled(),
    run: () => installPackages(),
  },
  {
    name: 'sqlite',
    needs: ['packages'],
    doing: 'Building SQLite for this machine (about a minute where no prebuilt one can be had)',
    print: () =>
      [process.platform, process.arch, process.versions.modules, installedVersion('better-sqlite3')].join(' '),
    stands: () => existsSync(inRoot('node_modules/better-sqlite3/build/Release/better_sqlite3.node')),
    isDone: () => sqliteLoads(),
    run: () => buildSqlite(),
  },
  {
    name: 'database client',
    needs: ['packages'],
    doing: 'Generating the database client',
    print: () => `${contentPrint(filesUnder('prisma').filter(isModel))} ${installedVersion('prisma')}`,
    stands: () => providers().every((name) => existsSync(inRoot(`adapters/database/generated/${name}/client.ts`))),
    run: () => generateClients(),
  },
  {
    name: 'build',
    needs: ['packages', 'database client'],
    doing: 'Building',
    print: () => `${timePrint(['tsconfig.json', ...SOURCES.flatMap(filesUnder)])} ${installedVersion('typescript')}`,
    stands: () => existsSync(inRoot('dist/.tsbuildinfo')),
    run: () => build(),
  },
];

/** Every package of the lock file that belongs on this machine is there in that version. */
function lockFileIsInstalled() {
  if (!existsSync(inRoot('node_modules/.package-lock.json'))) return false;
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  const inStep = Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return sameDependencies(wanted[''], JSON.parse(readFileSync(inRoot('package.json'), 'utf8')));
    return present[path] ? present[path].version === version : optional || devOptional || peer;
  });
  return inStep && Object.keys(present).every((path) => wanted[path]);
}

function packagesIn(file) {
  return JSON.parse(readFileSync(inRoot(file), 'utf8')).packages;
}

function sameDependencies(locked, manifest) {
  const flat = (of) => JSON.stringify([of.dependencies, of.devDependencies]);
  return flat(locked) === flat(manifest);
}

/** Development packages too, whatever NODE_ENV says: the build needs TypeScript. */
function installPackages() {
  return runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
    failure: 'Installing packages failed. Is the package registry within reach?',
  });
}

async function sqliteLoads() {
  try {
    await runNode(['-e', "new (require('better-sqlite3'))(':memory:').close()"], { failure: 'SQLite does not load.' });
    return true;
  } catch (error) {
    if (error instanceof CommandFailed) return false;
    throw error;
  }
}

async function buildSqlite() {
  const failure = 'Building SQLite failed. It needs Python 3, make and g++ (Debian: apt-get install python3 make g++).';
  await runNpm(['rebuild', 'better-sqlite3', '--ignore-scripts=false'], { env: { JOBS: 'max' }, failure });
  if (!(await sqliteLoads())) throw new CommandFailed(failure, 'It was built, but does not load.');
}

function isModel(path) {
  return path.endsWith('.prisma');
}

/** One folder a database, with its generator and its datasource. */
function providers() {
  if (!existsSync(inRoot('prisma'))) return [];
  return readdirSync(inRoot('prisma'), { withFileTypes: true })
    .filter((entry) => existsSync(inRoot('prisma', entry.name, 'schema.prisma')))
    .map((entry) => entry.name);
}

/** Generating asks for an engine that it does not use; naming any existing file keeps it from downloading one. */
async function generateClients() {
  for (const name of providers()) {
    await runNode(['node_modules/prisma/build/index.js', 'generate', '--schema', `prisma/${name}`], {
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      failure: `Generating the database client for ${name} failed.`,
    });
  }
}

/** Translates without checking types, which is the gate's work: so a start takes seconds. */
async function build() {
  removeLeftovers();
  await compile('.');
  if (existsSync(inRoot(PAGE, 'tsconfig.json'))) await compile(PAGE);
}

function compile(project) {
  return runNode(['node_modules/typescript/bin/tsc', '-p', project, '--noCheck'], { failure: 'Building failed.' });
}

/** What was built from a file that is gone must not go on working here while it fails elsewhere. */
function removeLeftovers() {
  for (const built of filesUnder('dist')) {
    const source = /^dist\/(?<path>.+)\.js(\.map)?$/.exec(built)?.groups?.path;
    if (source && !source.startsWith(PAGE) && !existsSync(inRoot(`${source}.ts`))) rmSync(inRoot(built));
  }
}
