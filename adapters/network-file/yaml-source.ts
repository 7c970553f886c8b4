import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Fault, Finding } from './problem.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML text that could be read: its value, and where everything stands. */
export interface YamlSource {
  readonly value: unknown;
  placeOf(finding: Finding): Place;
}

export type YamlResult =
  | { readonly ok: true; readonly source: YamlSource }
  | { readonly ok: false; readonly faults: readonly (Place & { readonly fault: Fault })[] };

/** More than any network needs (about ten thousand members), so that a wrong file is refused quickly. */
const longestText = 2_000_000;
const start: Place = { line: 1, column: 1 };

/** Reads YAML and keeps the positions. Anchors, own tags and more than one document have no use in a network file. */
export function readYaml(text: string): YamlResult {
  if (text.length > longestText) return { ok: false, faults: [{ ...start, fault: { fault: 'too-long' } }] };
  try {
    return readDocument(text);
  } catch {
    return { ok: false, faults: [{ ...start, fault: { fault: 'yaml', code: 'UNREADABLE' } }] };
  }
}

function readDocument(text: string): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    ...placeAt(pos[0]),
    fault: { fault: 'yaml' as const, code: code as string },
  }));
  visit(document, {
    Alias: (_key, alias) => {
      faults.push({ ...placeAt(alias.range?.[0] ?? 0), fault: { fault: 'yaml', code: 'ALIAS' } });
    },
  });
  if (faults.length > 0) return { ok: false, faults };
  const contents = document.contents;
  return {
    ok: true,
    source: {
      value: withoutEmpty(document.toJS({ maxAliasCount: 0 })),
      placeOf: (finding) => placeAt(offsetOf(contents, finding)),
    },
  };
}

/** A name with nothing behind it counts as left out. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const filled = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(filled.map(([key, part]) => [key, withoutEmpty(part)]));
}

/** The offset of what the finding is about, or of the nearest thing around it that does exist. */
function offsetOf(contents: Node | null, { path, on }: Finding): number {
  let node: unknown = contents;
  let offset = rangeOf(contents) ?? 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) return offset;
      const key = rangeOf(pair.key);
      const isEmpty = isScalar(pair.value) && pair.value.value === null;
      offset = (isLast && on === 'key') || isEmpty ? (key ?? offset) : (rangeOf(pair.value) ?? key ?? offset);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = rangeOf(node) ?? offset;
    }
  }
  return offset;
}

function rangeOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}
