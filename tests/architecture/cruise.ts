import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The folder of the repository. */
export const house = fileURLToPath(new URL('../../', import.meta.url));

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface Cruise {
  readonly modules: readonly string[];
  readonly violations: readonly Violation[];
}

interface CruiseOutput {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly rule: { name: string }; readonly from: string; readonly to: string }[];
  };
}

/** Runs dependency-cruiser with the house's own rules over a tree, as its command does. */
export async function cruise(tree: string, folders: readonly string[]): Promise<Cruise> {
  const command = `${house}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders],
    { cwd: tree, maxBuffer: 256 * 1024 * 1024 },
  );
  const output = JSON.parse(stdout) as CruiseOutput;
  return {
    modules: output.modules.map((module) => module.source),
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
