import type { IncomingMessage } from 'node:http';

const LIMIT = 1024 * 1024;
/** What is still read, and thrown away, of a body that is too large, so that its sender gets to read the answer. */
const PATIENCE = { bytes: 8 * LIMIT, milliseconds: 2_000 };

export type Body =
  | { readonly result: 'read'; readonly bytes: Buffer }
  | { readonly result: 'too-large' }
  | { readonly result: 'broken-off' };

/** Reads a body of at most 1 MiB. */
export function readBody(request: IncomingMessage): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let giveUp: NodeJS.Timeout | undefined;
    const settle = (body: Body): void => {
      clearTimeout(giveUp);
      resolve(body);
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LIMIT) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      giveUp ??= setTimeout(() => settle({ result: 'too-large' }), PATIENCE.milliseconds);
      if (size > PATIENCE.bytes) settle({ result: 'too-large' });
    });
    request.on('end', () =>
      settle(size > LIMIT ? { result: 'too-large' } : { result: 'read', bytes: Buffer.concat(chunks) }),
    );
    request.on('error', () => settle({ result: 'broken-off' }));
    request.on('close', () => settle({ result: 'broken-off' }));
  });
}
