import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/postgres-server.ts'],
    // Files leave nothing behind in their process and share it: loading the same modules anew for each would cost a fifth of the run.
    isolate: false,
    // More than the two cores of a small machine: the processes that tests start often wait.
    maxWorkers: 3,
    // No test waits this long by itself; a machine that is busy with something else may take three times as long.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
