import { expect } from 'vitest';

/** What a text in Prometheus' format tells: each sample by its name and labels as they are written. */
export interface Samples {
  readonly value: (name: string) => number | undefined;
  /** The names of all that is told, with or without a value. */
  readonly names: readonly string[];
  /** What stands in the labels of the samples whose name begins so. */
  readonly labelsOf: (begin: string) => readonly string[];
}

const sample = /^([a-z_:][a-z0-9_:]*)(\{[a-z_]+="[^"\\\n]*"(?:,[a-z_]+="[^"\\\n]*")*\})? (-?[\d.]+(?:e[+-]?\d+)?|Nan)$/;

/** Reads every line, and accepts none that Prometheus would not. */
export function readSamples(text: string): Samples {
  expect(text.endsWith('\n')).toBe(true);
  const lines = text.split('\n').filter((line) => line !== '');
  const told = new Set(lines.flatMap((line) => /^# TYPE (\S+) (?:gauge|counter|histogram)$/.exec(line)?.[1] ?? []));
  expect(lines.filter((line) => line.startsWith('#') && !/^# (HELP|TYPE) [a-z0-9_]+ \S/.test(line))).toEqual([]);
  const found = new Map<string, number>();
  for (const line of lines.filter((each) => !each.startsWith('#'))) {
    const [, name = '', labels = '', value] = sample.exec(line) ?? [];
    expect(told, line).toContain(name.replace(/(_total)?_(bucket|sum|count)$/, '$1'));
    expect(found.has(name + labels), line).toBe(false);
    found.set(name + labels, Number(value));
  }
  const labelsOf = (begin: string) => {
    const mine = [...found.keys()].filter((key) => key.startsWith(begin));
    return [...new Set(mine.flatMap((key) => [...key.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value)))];
  };
  return { value: (name) => found.get(name), names: [...told], labelsOf };
}
