import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        // Pure: no test leaves anything behind, so modules are read once per worker.
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], isolate: false, testTimeout: 60_000 }
      },
      {
        // Some of these make many PDFs or show twelve chapters at once; a busy machine must not fail them.
        test: {
          name: 'works',
          include: ['test/{architecture,component,integration,security,bench}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 180_000
        }
      }
    ]
  }
})
