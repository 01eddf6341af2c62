import { expect, test } from './fixture.ts'
import { goTo, openSample } from './sample.ts'
import { calm, faultsOf } from './screens.ts'

test.use({ sample: true })

test('EW-4.4: the officer reads who did what, looks for one dossier, and sees in it who looked', async ({ page }) => {
  await openSample(page)
  await goTo(page, '/dossiers/2026-0002?deel=verloop')
  await page.getByRole('button', { name: 'Wie keek hierin' }).click()
  await expect(page.getByRole('table', { name: 'Wie keek hierin' })).toContainText('Bekeek dossier 2026-0002')
  await calm(page)
  expect(await faultsOf(page)).toEqual([])
  await goTo(page, '/instellingen?deel=journal')
  const table = page.getByRole('table', { name: 'Wie deed wat' })
  await expect(table).toContainText('Meldde zich aan')
  await page.getByLabel('Dossiernummer').fill('2026-2')
  await expect(table).not.toContainText('Meldde zich aan')
  await expect(table.getByRole('link', { name: '2026-0002' }).first()).toBeVisible()
  await page.getByLabel('Soort').selectOption('Inzien')
  await expect(table).toContainText('Bekeek dossier 2026-0002')
  await calm(page)
  expect(await faultsOf(page)).toEqual([])
})
