import { defineConfig } from 'vitest/config'

const DATABASE_TESTS = ['src/**/*.db.test.ts']
const shared = { testTimeout: 30_000, hookTimeout: 60_000, pool: 'forks' as const }

/** Four suites: rules without a database, the database tests on both kinds of PostgreSQL, and journeys in a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'demo/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: DATABASE_TESTS,
        },
      },
      {
        test: {
          ...shared,
          name: 'pglite',
          include: DATABASE_TESTS,
          globalSetup: 'tools/vitest/embedded-template.ts',
        },
      },
      {
        test: {
          ...shared,
          name: 'postgres',
          include: DATABASE_TESTS,
          globalSetup: 'tools/vitest/server-template.ts',
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
