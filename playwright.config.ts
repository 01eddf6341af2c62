import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
  globalSetup: './test/e2e/fixture-build.ts',
  reporter: [
    ['list'],
    ...(process.env.KLACHTENBOEK_PLAYWRIGHT_REPORT
      ? [['json', { outputFile: process.env.KLACHTENBOEK_PLAYWRIGHT_REPORT }] as const]
      : [])
  ]
})
