import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';

/** What one part of the bench found, and whether it is as it should be. */
export interface Row {
  readonly what: string;
  readonly found: string;
  readonly wanted: string;
  readonly fine: boolean;
}

export interface Section {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly Row[];
}

/** The page of docs: the machine, then a table a part. */
export function page(sections: readonly Section[]): string {
  return [
    '# Benchmarks',
    '',
    'Made by `npm run bench`: each beside its bare counterpart in the same run, and the median of several turns. On another',
    'machine the figures are others; the ratios change less.',
    '',
    machine(),
    ...sections.flatMap(table),
    '',
  ].join('\n');
}

export function table({ title, about, rows }: Section): string[] {
  return [
    '',
    `## ${title}`,
    '',
    about,
    '',
    '| what | found | wanted | |',
    '|---|---|---|---|',
    ...rows.map(
      ({ what, found, wanted, fine }) => `| ${what} | ${found} | ${wanted} | ${fine ? 'fine' : '**not fine**'} |`,
    ),
  ];
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} × ${first?.model ?? 'unknown processor'}, ${memory} GiB of memory, Linux ${release()}, Node ${process.versions.node}.`;
}

/** A number as it is read. */
export function number(value: number, digits = 0): string {
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function packageLock(): Readonly<Record<string, { readonly dev?: boolean; readonly version?: string }>> {
  return JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
}
