/** A fenced block: what it is, and what stands in it. */
export interface Block {
  readonly info: string;
  readonly text: string;
}

/** Every fenced block of a page, also within a list. */
export function blocksIn(page: string): readonly Block[] {
  return [...page.matchAll(/^( *)```([^\n]*)\n([\s\S]*?)^\1```$/gm)].map(([, indent = '', info = '', text = '']) => ({
    info,
    text: text
      .split('\n')
      .map((line) => line.slice(indent.length))
      .join('\n'),
  }));
}

/** Where the links and pictures of a page lead, but for those to the internet. */
export function linksIn(page: string): readonly string[] {
  const prose = page.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter((to) => !/^[a-z]+:/.test(to));
}

/** The names by which headings are linked to. */
export function anchorsIn(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The names of settings in a text: the bot's own begin in one of these ways. */
export function settingsIn(text: string): ReadonlySet<string> {
  const named =
    /\b(?:(?:SLACK|MICROSOFT|TEAMS|DATABASE|NETWORK|ENCRYPTION|PUBLIC|LOG|TZ)_[A-Z]+(?:_[A-Z]+)*|PORT|HOST)\b/g;
  return new Set(text.match(named));
}
