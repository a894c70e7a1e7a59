import { defineConfig } from 'vitest/config';

/** Runs our parsers over public hostile data, where that is at hand (see README.md beside this file). */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/corpora/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'out/corpora.json' }]],
  },
});
