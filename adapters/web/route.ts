import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the server does with one path; a GET answers a HEAD too. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly handle: (request: IncomingMessage, response: ServerResponse, body: Buffer) => unknown;
}
