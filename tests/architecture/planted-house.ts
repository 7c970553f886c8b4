import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { house } from './cruise.ts';

/** One import in the planted house: from a file, to a file or a package. */
export interface Planted {
  readonly from: string;
  readonly to: string;
}

const LISTED = [
  ...['@microsoft/teams-ai', '@prisma/client', '@slack/bolt', 'adaptivecards', 'better-sqlite3', 'botbuilder'],
  ...['chrono-node', 'date-holidays', 'node-cron', 'openai', 'pino', 'prom-client', 'rrule', 'yaml', 'zod'],
];
const DEVELOPMENT = ['playwright-core', 'fast-check'];
const UNLISTED = ['brought-along'];

/** A tiny tree of its own with the house's rules, in which imports can be planted. */
export class PlantedHouse {
  readonly tree = realpathSync(mkdtempSync(join(tmpdir(), 'planted-house-')));

  constructor() {
    copyFileSync(`${house}.dependency-cruiser.mjs`, join(this.tree, '.dependency-cruiser.mjs'));
    copyFileSync(`${house}tsconfig.json`, join(this.tree, 'tsconfig.json'));
    const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
    this.write(
      'package.json',
      JSON.stringify({ type: 'module', dependencies: versions(LISTED), devDependencies: versions(DEVELOPMENT) }),
    );
    for (const name of [...LISTED, ...DEVELOPMENT, ...UNLISTED]) {
      const manifest = { name, version: '1.0.0', main: 'index.js', types: 'index.d.ts' };
      this.write(`node_modules/${name}/package.json`, JSON.stringify(manifest));
      this.write(`node_modules/${name}/index.js`, 'module.exports = {};');
      this.write(`node_modules/${name}/index.d.ts`, 'export interface Thing {}');
    }
  }

  /** Every planting gets a file of its own at `from`, and its target when that is a file. */
  plant({ from, to }: Planted, typeOnly: boolean): void {
    const isFile = to.endsWith('.ts');
    if (isFile && !existsSync(join(this.tree, to)))
      this.write(to, 'export interface Thing {}\nexport const thing = 1;\n');
    const path = isFile ? relative(dirname(from), to) : to;
    const specifier = isFile && !path.startsWith('.') ? `./${path}` : path;
    const line = typeOnly ? `import type { Thing } from '${specifier}';` : `import { thing } from '${specifier}';`;
    this.write(from, `${line}\nexport type Used = Thing;\n`);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.tree, path)), { recursive: true });
    writeFileSync(join(this.tree, path), text);
  }

  remove(): void {
    rmSync(this.tree, { recursive: true, force: true });
  }
}
