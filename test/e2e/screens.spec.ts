import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { openSample, prefer, settle } from './sample.ts'
import { faultsOf, leave, policyScreens, type Screen, workScreens } from './screens.ts'

test.use({ sample: true, now: '2026-03-24T09:00:00.000Z' })
test.setTimeout(240_000)

/** What is wrong with each screen, by its name. */
async function findingsOn(page: Page, screens: readonly Screen[]): Promise<string[]> {
  const found: string[] = []
  for (const screen of screens) {
    await screen.open(page)
    for (const fault of await faultsOf(page)) found.push(`${screen.name}: ${fault}`)
    await leave(page)
  }
  return found
}

for (const { language, theme, width, height } of [
  { language: 'nl', theme: 'light', width: 1280, height: 800 },
  { language: 'en', theme: 'dark', width: 1024, height: 700 }
] as const) {
  test(`every screen is accessible and fits: ${language}, ${theme}, ${String(width)}x${String(height)}`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height })
    await openSample(page)
    await settle(page, '2026-0004')
    await prefer(page, { language, theme })
    expect(await findingsOn(page, workScreens)).toEqual([])
  })

  test(`every tab of the regulation is accessible and fits: ${language}, ${theme}, ${String(width)}x${String(height)}`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height })
    await openSample(page)
    await prefer(page, { language, theme })
    expect(await findingsOn(page, policyScreens)).toEqual([])
  })
}
