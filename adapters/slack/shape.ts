/**
 * What a form asks and says, without what is filled in. Slack sends the form along that is on screen, so that it is
 * known whether sentences beside its fields are enough: another one has to be shown anew.
 */
export function shapeOf(blocks: readonly unknown[]): string {
  return JSON.stringify(blocks.map((block) => (isInput(block) ? [block.block_id, ...wordsIn(block)] : wordsIn(block))));
}

function isInput(block: unknown): block is { readonly block_id?: unknown } {
  return typeof block === 'object' && block !== null && 'type' in block && block.type === 'input';
}

function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name.startsWith('initial_')) return [];
    return name === 'text' && typeof inner === 'string' ? [inner] : wordsIn(inner);
  });
}
