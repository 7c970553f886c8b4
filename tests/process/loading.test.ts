import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const built = join(import.meta.dirname, '..', '..', 'dist');

const importLine = /^(?:import|export) [\w$\s{},*]*(?:from )?["']([^"']+)["'];$/gm;

/** What comes along with a built file before anything is asked of it: our own files, and packages by their name. */
function loadedWith(...entrances: string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(importLine)) {
      if (from.startsWith('.')) visit(join(file, '..', from));
      else if (!from.startsWith('node:')) found.add(from);
    }
  };
  for (const entrance of entrances) visit(join(built, entrance));
  return [...found].map((name) => (name.startsWith(built) ? relative(built, name) : name));
}

it('the command line knows its commands without loading a package or the bot', () => {
  const loaded = loadedWith('bot/cli/main.js');
  expect(loaded).toContain('bot/cli/commands.js');
  expect(loaded.filter((name) => !name.startsWith('bot/cli/'))).toEqual([]);
});

it('the bot loads no platform, no page and no reader of files that its settings do not ask for', () => {
  const loaded = loadedWith('bot/main.js', 'bot/assemble.js', 'bot/assemble.doors.js');
  expect(loaded).toEqual(expect.arrayContaining(['zod', 'bot/features.js']));
  expect(loaded.filter((name) => /^(@slack|@microsoft|botbuilder|yaml|ical-generator|prom-client)/.test(name))).toEqual(
    [],
  );
  expect(loaded.filter((name) => /^adapters\/(slack|teams|web\/playground)\//.test(name))).toEqual([]);
});
