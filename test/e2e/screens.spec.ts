import { expect, test } from './fixture.ts'
import { openSample, prefer, settle } from './sample.ts'
import { faultsOf, leave, workScreens } from './screens.ts'

test.use({ sample: true, now: '2026-03-24T09:00:00.000Z' })
test.setTimeout(240_000)

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
    const found: string[] = []
    for (const screen of workScreens) {
      await screen.open(page)
      for (const fault of await faultsOf(page)) found.push(`${screen.name}: ${fault}`)
      await leave(page)
    }
    expect(found).toEqual([])
  })
}
