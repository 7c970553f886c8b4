import { mention } from '../../bot/conversation/mentions.ts';

/** What a person typed, out of Slack's wire form: links and names without their brackets, escapes undone. */
export function readable(text: string): string {
  return text
    .replace(
      /<([^<>|]+)(?:\|([^<>]*))?>/g,
      (_all, target: string, words?: string) => person(target) ?? (words || bare(target)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** A colleague, whom the conversation knows by name or not. */
function person(target: string): string | undefined {
  return /^@[UW]\w+$/.test(target) ? mention(target.slice(1)) : undefined;
}

function bare(target: string): string {
  if (target.startsWith('!')) return `@${target.slice(1)}`;
  return target.replace(/^(mailto|tel):/, '');
}

/** The words in rich text, for a message that has no plain text beside it; of other blocks nothing. */
export function wordsInBlocks(blocks: unknown): string {
  const rich = listIn(blocks).filter((block) => block['type'] === 'rich_text');
  const lines = rich.flatMap((block) => listIn(block['elements']).flatMap(linesIn));
  return lines.join('\n');
}

type Node = Readonly<Record<string, unknown>>;

function linesIn(element: Node): string[] {
  const children = listIn(element['elements']);
  if (element['type'] === 'rich_text_list') return children.flatMap(linesIn);
  return [children.map(wordIn).join('')];
}

function wordIn(run: Node): string {
  const word = run['text'] ?? run['url'] ?? run['fallback'];
  if (typeof word === 'string') return word;
  if (typeof run['user_id'] === 'string') return mention(run['user_id']);
  const name = run['range'] ?? run['usergroup_id'] ?? run['channel_id'];
  if (typeof name === 'string') return `@${name}`;
  return typeof run['name'] === 'string' ? `:${run['name']}:` : '';
}

function listIn(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter((each): each is Node => typeof each === 'object' && each !== null) : [];
}
