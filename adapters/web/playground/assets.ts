import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer, pagePolicy } from '../answers.ts';
import { Refused } from './refusal.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const PAGE = 'adapters/web/playground/page';

/** The files of the page: its own, its compiled scripts, and Microsoft's renderer. Answers false for any other path. */
export async function serveAsset(path: string, response: ServerResponse): Promise<boolean> {
  const file = fileFor(path);
  if (!file) return false;
  const content = await readFile(file).catch(() => undefined);
  if (!content && path.startsWith('/page/') && path.endsWith('.js') && !existsSync(compiled('main.js'))) {
    throw new Refused(503, (texts) => texts.notBuilt);
  }
  if (!content) return false;
  response.setHeader('content-security-policy', pagePolicy);
  response.setHeader('cache-control', 'no-cache');
  answer(response, 200, types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream', content);
  return true;
}

function fileFor(path: string): string | undefined {
  if (path === '/') return join(root, PAGE, 'index.html');
  if (path === '/page/adaptivecards.js') return join(rendererFolder, 'adaptivecards.min.js');
  if (/^\/page\/[a-z-]+\.(css|svg)$/.test(path)) return join(root, PAGE, path.slice('/page/'.length));
  if (/^\/page\/[a-z.-]+\.js$/.test(path)) return compiled(path.slice('/page/'.length));
  return undefined;
}

function compiled(name: string): string {
  return join(root, 'dist', PAGE, name);
}

const root = rootFrom(dirname(fileURLToPath(import.meta.url)));
const rendererFolder = join(dirname(createRequire(import.meta.url).resolve('adaptivecards/package.json')), 'dist');

/** The folder of the project, whether this runs from the source or from `dist`. */
function rootFrom(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootFrom(dirname(folder));
}
