import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = `
  import { createRequire } from 'node:module';
  const before = performance.now();
  await import('./adapters/teams/teams.ts');
  const milliseconds = performance.now() - before;
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  console.log(JSON.stringify({ milliseconds, loaded: loaded.map((path) => path.split('/node_modules/').at(-1)) }));
`;

test('loading the adapter › leaves out the language models, their tokenizers and the package root that wants them', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const written = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: root,
  });
  const { loaded, milliseconds } = JSON.parse(written.toString('utf8')) as { loaded: string[]; milliseconds: number };
  expect(loaded).toContain('@microsoft/teams-ai/lib/Application.js');
  expect(loaded.filter((path) => /^(openai|gpt-tokenizer|gpt-3-encoder|tiktoken)\//.test(path))).toEqual([]);
  expect(loaded).not.toContain('@microsoft/teams-ai/lib/index.js');
  console.info(`adapters/teams loads in ${Math.round(milliseconds)} ms`);
}, 60_000);
