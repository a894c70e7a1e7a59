import { defineConfig } from 'vitest/config';

/** Unit and integration tests: everything under test/ that mirrors a source folder. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
    setupFiles: ['test/seeded.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Files share what they import, which halves the time; no test changes anything but its own.
    isolate: false,
    // One less than the machine has would be a single one on the smallest.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'out/unit.json' }]],
    // With `--coverage`; `coverage/check.ts` reads it.
    coverage: {
      provider: 'v8',
      include: [
        'electron/core/vault/**/*.ts',
        'electron/core/sharing/**/*.ts',
        'electron/core/transfer/**/*.ts',
        'electron/core/contacts/**/*.ts',
      ],
      exclude: ['test/**'],
      reporter: ['json', 'text-summary'],
      reportOnFailure: true,
      reportsDirectory: 'out/coverage',
    },
  },
});
