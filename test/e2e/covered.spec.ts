import { expect, test } from './fixture.ts'
import { openSample, settle } from './sample.ts'
import { coveredControls } from './covered.ts'
import { calm, leave, policyScreens, sidewaysFaults, workScreens } from './screens.ts'

test.use({ sample: true, now: '2026-03-24T09:00:00.000Z' })
test.setTimeout(240_000)

/** The smallest window, two ordinary ones, and an ordinary one whose text is twice as large. */
const windows = [
  [640, 400],
  [900, 540],
  [1024, 700],
  [1280, 800]
] as const

test('what has the focus is never covered, and nothing scrolls sideways, in any window and at 200 %', async ({
  page
}) => {
  await openSample(page)
  await settle(page, '2026-0004')
  const found: string[] = []
  for (const screen of [...workScreens, ...policyScreens]) {
    await screen.open(page)
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height })
      await calm(page)
      for (const fault of [...(await coveredControls(page)), ...(await sidewaysFaults(page))])
        found.push(`${screen.name} in ${String(width)}x${String(height)}: ${fault}`)
    }
    await leave(page)
  }
  expect(found).toEqual([])
})
