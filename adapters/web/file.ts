import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, answerJson } from './answers.ts';
import type { Route } from './route.ts';

/** A file by its secret; undefined for one that nobody has, or that was fetched already. */
export type FetchFile = (secret: string) => Promise<FetchedFile | undefined>;

export interface FetchedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** As long as a secret can be; it is looked up as it is, so no more is asked of its shape. */
const address = /^\/bestand\/([\w-]{1,200})$/;

/**
 * `GET /bestand/<secret>`, once. Whoever only looks whether it is there does not use it up; whoever guesses hears the
 * same as whoever comes a second time. Nothing on the way may keep it.
 */
export function fileRoute(path: string, fetchFile: FetchFile | undefined): Route | undefined {
  const [, secret] = address.exec(path) ?? [];
  if (!secret || !fetchFile) return undefined;
  return { method: 'GET', handle: (request, response) => tell(request, response, () => fetchFile(secret)) };
}

async function tell(request: IncomingMessage, response: ServerResponse, fetchFile: () => ReturnType<FetchFile>) {
  response.setHeader('cache-control', 'no-store, private');
  response.setHeader('x-robots-tag', 'noindex');
  if (request.method === 'HEAD') return answer(response, 200, 'text/plain', '');
  const file = await fetchFile();
  if (!file) return answerJson(response, 404, { error: 'not-found' });
  response.setHeader('content-disposition', `attachment; filename="${file.name}"`);
  return answer(response, 200, file.type, file.text);
}
