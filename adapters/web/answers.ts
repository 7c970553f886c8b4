import type { ServerResponse } from 'node:http';

/** What every answer carries: nobody may guess its type, frame it, or read it from another origin. */
const safeHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Everything the page needs comes from its own origin; no script or style stands in the page itself. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function protect(response: ServerResponse): void {
  for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
}

/** Answers with text, unless an answer is already under way. */
export function answer(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  if (response.headersSent || response.writableEnded) return;
  response.statusCode = status;
  response.setHeader('content-type', type);
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
  response.setHeader('content-length', Buffer.byteLength(content));
  response.end(content);
}

export function answerJson(response: ServerResponse, status: number, content: unknown): void {
  answer(response, status, 'application/json; charset=utf-8', JSON.stringify(content));
}
