import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/postgres-server.ts'],
    // Files leave nothing behind in their process and share it: loading the same modules anew for each would cost a fifth of the run.
    isolate: false,
    // More than the two cores of a small machine: the processes that tests start often wait.
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
