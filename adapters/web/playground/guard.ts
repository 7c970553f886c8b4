import type { IncomingMessage } from 'node:http';
import { Refused } from './refusal.ts';

const HERE = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Local mode has no passwords, so its page listens to this computer alone. A website elsewhere can point a name of its
 * own at 127.0.0.1 (then the Host differs), or post a form hither (then the Origin differs, or it is no JSON).
 */
export function guard(request: IncomingMessage): void {
  const { host = '', origin } = request.headers;
  if (!HERE.has(hostnameOf(host))) throw new Refused(403, (texts) => texts.notLocal);
  if (request.method !== 'POST') return;
  if (origin !== undefined && origin !== `http://${host}`) throw new Refused(403, (texts) => texts.otherOrigin);
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refused(415, (texts) => texts.notJson);
}

function hostnameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
