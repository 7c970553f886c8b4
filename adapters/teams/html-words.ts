import { mention } from '../../bot/conversation/mentions.ts';

const named: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** What a person reads of a message that Teams gives as HTML: its words, line by line; `userOf` knows who is mentioned. */
export function wordsInHtml(html: string, userOf: (mention: string) => string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/<at\b([^<>]*)>([^<>]*)<\/at>/gi, (_at, inside: string, name: string) => {
      const [, id = ''] = /\bid="(\d+)"/.exec(inside) ?? [];
      return mention(userOf(id), name);
    })
    .replace(/<([^<>]*)>/g, (_tag, inside: string) => readTag(inside))
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, signOf)
    .split('\n')
    .map((line) => line.replace(/[\s\u200b]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A tag says nothing, but for where a line ends and what a picture stands for. */
function readTag(inside: string): string {
  if (/^br\b|^\/(?:p|div|li|h[1-6]|tr|blockquote|pre)\b/i.test(inside)) return '\n';
  return (/^(?:img|emoji)\b/i.test(inside) && /\balt="([^"]*)"/i.exec(inside)?.[1]) || '';
}

function signOf(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return named[name.toLowerCase()] ?? entity;
  const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
