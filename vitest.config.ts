import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/ground.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', './tests/not-run.ts'],
  },
});
