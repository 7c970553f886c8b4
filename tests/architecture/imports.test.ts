import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cruise, cruise, house } from './cruise.ts';
import { allowed, forbidden } from './imports.cases.ts';
import { PlantedHouse } from './planted-house.ts';

const FOLDERS = ['bot', 'domain', 'adapters', 'jobs', 'scripts', 'tests'];

function sourcesOnDisk(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(`${house}${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  ).filter((path) => /\.(ts|mjs)$/.test(path) && !path.includes('/generated/'));
}

describe('who may import whom', () => {
  const onDisk = sourcesOnDisk();
  let ours: Cruise;
  beforeAll(async () => {
    ours = await cruise(house, FOLDERS);
  });

  it('is judged over every source file there is', () => {
    const missed = onDisk.filter((path) => !ours.modules.includes(path));
    expect(missed).toEqual([]);
    expect(ours.modules.length).toBeGreaterThan(30);
  });

  it('is respected by the house', () => {
    expect(ours.violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });
});

describe('a planted import', () => {
  const planted = new PlantedHouse();
  const asType = (path: string) => path.replace(/([^/]+)\.(ts|mjs)$/, 'type-of-$1.$2');
  let found: Cruise;

  beforeAll(async () => {
    for (const { from, to, also, only } of forbidden) {
      planted.plant({ from, to }, only === 'type');
      if (also) planted.plant(also, only === 'type');
      if (!only) planted.plant({ from: asType(from), to }, true);
    }
    for (const edge of allowed) planted.plant(edge, false);
    found = await cruise(planted.tree, FOLDERS);
  });
  afterAll(() => planted.remove());

  const rulesAgainst = (...files: string[]) =>
    found.violations.filter((one) => files.includes(one.from)).map((one) => one.rule);

  it.each(forbidden)('of $to in $from breaks $rule', ({ rule, from, also, only }) => {
    expect(rulesAgainst(from, also?.from ?? from)).toContain(rule);
    if (!only) expect(rulesAgainst(asType(from))).toContain(rule);
  });

  it.each(allowed)('of $to in $from is fine', ({ from }) => {
    expect(rulesAgainst(from)).toEqual([]);
  });

  it('breaks every rule once', async () => {
    const { default: config } = (await import(`${house}.dependency-cruiser.mjs`)) as {
      default: { forbidden: { name: string }[] };
    };
    const proven = new Set(forbidden.map(({ rule }) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });
});
