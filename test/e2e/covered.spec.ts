import { expect, test } from './fixture.ts'
import type { Page } from '@playwright/test'
import { goTo, openSample, settle } from './sample.ts'
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

/** The windows that have the least room. */
const narrow = windows.slice(0, 2)

/** What the focus would be on without being in sight, and how far the screen scrolls sideways, in each of these windows. */
async function faultsIn(page: Page, name: string, sizes: readonly (readonly [number, number])[]): Promise<string[]> {
  const found: string[] = []
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height })
    await calm(page)
    for (const fault of [...(await coveredControls(page)), ...(await sidewaysFaults(page))])
      found.push(`${name} in ${String(width)}x${String(height)}: ${fault}`)
  }
  return found
}

test('what has the focus is never covered, and nothing scrolls sideways, in any window and at 200 %', async ({
  page
}) => {
  await openSample(page)
  await settle(page, '2026-0004')
  const found: string[] = []
  for (const screen of [...workScreens, ...policyScreens]) {
    await screen.open(page)
    found.push(...(await faultsIn(page, screen.name, windows)))
    await leave(page)
  }
  expect(found).toEqual([])
})

test('nor in any form of the regulation, nor in the dialogs about accounts', async ({ page }) => {
  await openSample(page)
  await goTo(page, '/regeling?deel=aanpassen')
  await calm(page)
  const folded = page.getByRole('main').getByRole('button', { expanded: false })
  await expect.poll(() => folded.count()).toBeGreaterThan(12)
  const names = await folded.allInnerTexts()
  const found: string[] = []
  for (const name of names) {
    await page.setViewportSize({ width: 1280, height: 800 })
    const heading = page.getByRole('main').getByRole('button', { name, exact: true })
    await heading.click()
    found.push(...(await faultsIn(page, name, narrow)))
    await heading.click()
  }
  for (const name of [/Account toevoegen/, /Nieuw wachtwoord/]) {
    await goTo(page, '/instellingen?deel=accounts')
    await page.getByRole('button', { name }).first().click()
    found.push(...(await faultsIn(page, String(name), narrow)))
    await leave(page)
  }
  expect(found).toEqual([])
})
