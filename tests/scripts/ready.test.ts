import { existsSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BareHouse } from './bare-house.ts';

describe('getting ready', () => {
  let bare: BareHouse;
  beforeEach(() => {
    bare = new BareHouse();
  });
  afterEach(() => bare.remove());

  it('builds what is missing, and has nothing to do the next time', async () => {
    const first = await bare.ready();
    expect(first).toMatchObject({ code: 0, out: '' });
    expect(first.err).toContain('Building …');
    expect(bare.read('dist/bot/main.js')).toContain('main');

    expect(await bare.ready()).toMatchObject({ code: 0, err: 'Everything is in place.\n' });
    expect(await bare.ready(['--quiet'])).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('builds again after a change, and drops what was built from a file that is gone', async () => {
    bare.write('domain/old.ts', 'export const old = 1;\n');
    await bare.ready();
    expect(existsSync(join(bare.tree, 'dist/domain/old.js'))).toBe(true);

    rmSync(join(bare.tree, 'domain/old.ts'));
    bare.write('bot/main.ts', "console.log('changed');\n");
    await bare.ready();
    expect(existsSync(join(bare.tree, 'dist/domain/old.js'))).toBe(false);
    expect(bare.read('dist/bot/main.js')).toContain('changed');
  });

  it('runs the program with its arguments, its exit code and a clean standard output', async () => {
    const ended = await bare.ready(['--quiet', '--run', 'dist/bot/main.js', 'say', '--json', 'two words']);
    expect(ended.code).toBe(78);
    expect(ended.out).toBe('main say --json two words\n');
  });

  it('says what failed, does not run the program, and tries again the next time', async () => {
    bare.write('bot/main.ts', 'const = ;\n');
    const failed = await bare.ready(['--run', 'dist/bot/main.js']);
    expect(failed).toMatchObject({ code: 1, out: '' });
    expect(failed.err).toContain('Building failed.');
    expect(failed.err).toContain('bot/main.ts(1,7)');
    expect((await bare.ready()).code).toBe(1);

    bare.write('bot/main.ts', 'console.log(1);\n');
    expect((await bare.ready()).code).toBe(0);
  });

  it('is done by one of two that begin together, while the other waits', async () => {
    const both = await Promise.all([bare.ready(), bare.ready()]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const said = both.map(({ err }) => err).join('');
    expect(said.match(/Building …/g)).toHaveLength(1);
    expect(said).toContain('waiting for it');
    expect(existsSync(join(bare.tree, 'dist/.ready.lock'))).toBe(false);
  });

  it('takes over from one that was killed', async () => {
    const goneForGood = 2 ** 22 + 1;
    bare.write('dist/.ready.lock/owner', `${goneForGood} ${hostname()}`);
    expect((await bare.ready()).code).toBe(0);
    expect(existsSync(join(bare.tree, 'dist/.ready.lock'))).toBe(false);
  });

  it('asks for a newer Node in one sentence', async () => {
    const versions = '{ value: { ...process.versions, node: "20.18.3" } }';
    const older = `data:text/javascript,Object.defineProperty(process, "versions", ${versions})`;
    const refused = await bare.ready([], ['--import', older]);
    expect(refused.code).toBe(1);
    expect(refused.err).toBe('Schakelbot needs Node 20.19 or newer. This is Node 20.18.3: see https://nodejs.org.\n');
  });
});
