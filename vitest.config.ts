import { defineConfig } from 'vitest/config';

/** Tests that touch nothing of the process itself: files share what was loaded, which saves half of the time. */
const together = [
  'tests/{bot,contracts,domain,gallery,jobs,journeys,lessons,parity,privacy,scripts,security}/**/*.test.ts',
  'tests/adapters/{calendar,database,network-file,system,teams,web}/**/*.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: ['tests/ground.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', './tests/not-run.ts'],
    projects: [
      { extends: true, test: { name: 'together', isolate: false, include: together } },
      { extends: true, test: { name: 'alone', include: ['tests/**/*.test.ts'], exclude: together } },
    ],
  },
});
