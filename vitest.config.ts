import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of the code run side by side, on all cores; those of the page one after the other, for each has a browser that draws. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is kept for a user is not kept of a test.
    env: { XDG_CACHE_HOME: join(tmpdir(), 'claimgraph-tests') },
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
          setupFiles: 'tests/properties-setup.ts',
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          // On a machine that draws by software and has other things to do.
          testTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
