import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readNetworkFile } from '../../adapters/network-file/read-network-file.ts';

const example = readFileSync(new URL('../../prisma/example-network.yaml', import.meta.url), 'utf8');

describe('a day in the network file that no calendar of ours has', () => {
  test.each([
    ['the start of a rhythm', '0206-01-07', ['cadence', 'start']],
    ['the start of a rhythm', '9999-12-31', ['cadence', 'start']],
    ['a single date', '9999-12-31', ['dates', 0, 'day']],
    ['a single date', '0026-12-03', ['dates', 0, 'day']],
  ] as const)('%s: %s is pointed at', (_what, day, path) => {
    const network = parse(example);
    const at = network.bodies.findIndex((body: Record<string, unknown>) => body['cadence']);
    network.bodies[at].dates = [{ day: '2026-12-03', time: '10:00' }];
    const holder = path.slice(0, -1).reduce((part, name) => part[name], network.bodies[at]);
    holder[path.at(-1) ?? ''] = day;
    const read = readNetworkFile(stringify(network));
    expect(read.ok || read.problems.map((problem) => problem.path)).toEqual([
      `bodies[${at}].${path.join('.').replace('.0.', '[0].')}`,
    ]);
  });
});
