import { z } from 'zod'

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number()
})
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() })
})

/** The counts in Vitest's JSON report; a file that could not be run counts as a failure. */
export function readVitestReport(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = vitestReport.parse(report)
  const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites
  return { passed: numPassedTests, failed }
}

/** The counts in Playwright's JSON report; a test that only passed on a further try counts as failed. */
export function readPlaywrightReport(report: unknown): Counts {
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats
  return { passed: expected, failed: unexpected + flaky }
}

/** Two counts together. */
export function addCounts(left: Counts, right: Counts): Counts {
  return { passed: left.passed + right.passed, failed: left.failed + right.failed }
}

/** The line that closes a test run. */
export function closingLine({ passed, failed }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed`
}
