import { defineConfig } from 'vitest/config';

/** Tests that leave nothing behind in their process share it: most of their time would be spent on loading the same modules again. */
const pure = ['tests/unit/**/*.test.ts', 'tests/*.test.ts'];

export default defineConfig({
  test: {
    // One less than there are cores is the default: on two, one of them would idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'running',
          include: ['tests/**/*.test.ts'],
          exclude: pure,
          globalSetup: ['tests/support/postgres-server.ts'],
        },
      },
    ],
  },
});
