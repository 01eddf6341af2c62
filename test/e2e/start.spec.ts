import { expect, test } from './fixture.ts'

test('the app opens its window with its own page', async ({ page }) => {
  await expect(page).toHaveTitle(/Klachtenboek/)
  await expect(page.getByText('Klachtenboek').first()).toBeVisible()
})

test('the page has the preload api and nothing of Node', async ({ page }) => {
  const found = await page.evaluate(() => ({
    api: typeof Reflect.get(globalThis, 'klachtenboek'),
    node: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process')
  }))
  expect(found).toEqual({ api: 'object', node: 'undefined', process: 'undefined' })
})

test('the app opens again on the same data', async ({ app }) => {
  const page = await app.restart({ now: '2026-03-25T09:00:00.000Z' })
  await expect(page).toHaveTitle(/Klachtenboek/)
})
