import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Some tests make many PDFs or show twelve chapters at once; a busy machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2
  }
})
