import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { installTexts } from './install.texts.ts';

const t = installTexts.nl;

/** How adding the bot can end, other than well. */
export type Ending = 'denied' | 'expired' | 'wholeOrganisation' | 'otherApp' | 'trouble';

/** What the bot may and may not do, and the way to Slack's own question. */
export function addPage(slackUrl: string): string {
  const { title, intro, mayTitle, may, mayNotTitle, mayNot, next, button } = t.add;
  return page(title, [
    paragraph(intro),
    heading(mayTitle),
    list(may),
    heading(mayNotTitle),
    list(mayNot),
    paragraph(next),
    link(slackUrl, button),
  ]);
}

export function addedPage(workspace: string): string {
  return page(t.added.title, [paragraph(t.added.text(workspace)), paragraph(t.added.next)]);
}

export function endingPage(ending: Ending): string {
  return page(t[ending].title, [paragraph(t[ending].text), link('/slack/install', t.again)]);
}

/** Words and one style, that nobody keeps or frames. */
export function protectPage(response: ServerResponse): void {
  response.setHeader('content-security-policy', policy);
  response.setHeader('cache-control', 'no-store');
}

export function answerPage(response: ServerResponse, status: number, html: string): void {
  if (response.headersSent || response.writableEnded) return;
  protectPage(response);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(html));
  response.writeHead(status).end(html);
}

const style = `body{font:1.1rem/1.5 system-ui,sans-serif;margin:0;color:#12262e;background:#fff}
main{max-width:38rem;margin:0 auto;padding:2rem 1rem}
a{display:inline-block;padding:.7rem 1.2rem;border-radius:.4rem;background:#1f4e5f;color:#fff}
a:focus-visible{outline:3px solid #12262e;outline-offset:3px}`;

const styleDigest = createHash('sha256').update(style).digest('base64');

const policy = `default-src 'none'; style-src 'sha256-${styleDigest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

function page(title: string, parts: readonly string[]): string {
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)} · Schakelbot</title><style>${style}</style></head>`,
    `<body><main><h1>${escaped(title)}</h1>`,
    ...parts,
    '</main></body></html>',
  ].join('\n');
}

function paragraph(words: string): string {
  return `<p>${escaped(words)}</p>`;
}

function heading(words: string): string {
  return `<h2>${escaped(words)}</h2>`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
}

function link(url: string, words: string): string {
  return `<p><a href="${escaped(url)}">${escaped(words)}</a></p>`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
