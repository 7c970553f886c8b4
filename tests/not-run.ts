import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';

/** Says in one line what this run left out and why, so that a green run hides nothing. */
export default class NotRun implements Reporter {
  private filtered = false;

  /** Who asks for some tests by name knows that the others did not run. */
  onInit(vitest: Vitest): void {
    this.filtered = vitest.config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.filtered) return;
    const reasons = new Map<string, number>();
    for (const module of modules) {
      for (const test of module.children.allTests('skipped')) {
        const reason = reasonOf(test) ?? `no reason given in ${module.relativeModuleId}`;
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    }
    if (reasons.size === 0) return;
    const parts = [...reasons].map(([reason, count]) => `${count} ${count === 1 ? 'test' : 'tests'}: ${reason}`);
    console.log(`Not run: ${parts.join('; ')}.`);
  }
}

function reasonOf(test: TestCase): string | undefined {
  return noteOf(test) ?? /\((needs [^)]+)\)/.exec(test.fullName)?.[1];
}

function noteOf(test: TestCase): string | undefined {
  const result = test.result();
  return result.state === 'skipped' ? result.note : undefined;
}
