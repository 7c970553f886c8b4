/** What a person typed, out of Slack's wire form: links and names without their brackets, escapes undone. */
export function readable(text: string): string {
  return text
    .replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (_all, target: string, words?: string) => words || bare(target))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function bare(target: string): string {
  if (target.startsWith('!')) return `@${target.slice(1)}`;
  return target.replace(/^(mailto|tel):/, '');
}
