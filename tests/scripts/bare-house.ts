import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with the real scripts, the few packages they use, and a program of one line: nothing to download. */
export class BareHouse {
  readonly tree = realpathSync(mkdtempSync(join(tmpdir(), 'bare-house-')));

  constructor() {
    cpSync(`${house}scripts`, join(this.tree, 'scripts'), { recursive: true });
    cpSync(`${house}tsconfig.json`, join(this.tree, 'tsconfig.json'));
    const lock = { lockfileVersion: 3, packages: { '': {} } };
    this.write('package.json', '{"type": "module"}');
    this.write('package-lock.json', JSON.stringify(lock));
    this.write('node_modules/.package-lock.json', JSON.stringify({ ...lock, packages: {} }));
    for (const name of ['typescript', 'better-sqlite3', 'bindings', 'file-uri-to-path', '@types']) {
      symlinkSync(`${house}node_modules/${name}`, join(this.tree, 'node_modules', name));
    }
    this.write('bot/main.ts', "console.log('main', ...process.argv.slice(2));\nprocess.exitCode = 78;\n");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.tree, path)), { recursive: true });
    writeFileSync(join(this.tree, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.tree, path), 'utf8');
  }

  /** Runs scripts/ready.mjs with these arguments, after those for Node itself. */
  ready(args: readonly string[] = [], nodeArgs: readonly string[] = []): Promise<Ended> {
    const child = spawn(process.execPath, [...nodeArgs, 'scripts/ready.mjs', ...args], { cwd: this.tree });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
  }

  remove(): void {
    rmSync(this.tree, { recursive: true, force: true });
  }
}
