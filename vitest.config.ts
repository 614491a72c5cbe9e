import { defineConfig } from 'vitest/config';

// vitest reads its configuration from the default export: the one place where the project has one.
export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
