import { defineConfig } from 'vitest/config';

/** Where to leave the results as JSON besides, for whoever counts them. */
const results = process.env['TEST_RESULTS'];

// vitest reads its configuration from the default export: the one place where the project has one.
export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
  },
});
