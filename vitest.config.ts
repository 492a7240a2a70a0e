// Runs the tests against the source of every package; only the tests of the command line need a bundle, and they make it.
import { defineConfig } from 'vitest/config';

const conditions = ['breakwater-source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    setupFiles: 'scripts/test-seed.mjs',
    // Much of the time is spent waiting for commands, so that no core has to be kept free for whoever distributes the tests.
    maxWorkers: '100%',
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'core', include: ['packages/core/{src,test}/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'language-server', include: ['packages/language-server/{src,test}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'cli', include: ['packages/cli/{src,test}/**/*.test.ts'], globalSetup: 'scripts/test-setup.mjs' },
      },
      {
        extends: true,
        test: {
          name: 'integrations',
          include: ['integrations/test/**/*.test.ts'],
          globalSetup: 'integrations/test/set-up.mjs',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'vscode',
          include: ['packages/vscode/test/**/*.test.ts'],
          globalSetup: 'scripts/test-vscode.mjs',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      { extends: true, test: { name: 'scripts', include: ['scripts/**/*.test.ts'] } },
    ],
  },
});
