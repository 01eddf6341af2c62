import { expect, test } from './fixture.ts'
import { goTo, openSample } from './sample.ts'
import { calm, faultsOf } from './screens.ts'

test.use({ sample: true, now: '2026-03-24T09:00:00.000Z' })

test('a complaint that was registered twice is merged, and each dossier leads to the other', async ({ page }) => {
  await openSample(page)
  await goTo(page, '/dossiers/2026-0003?act=merge')
  const dialog = page.getByRole('dialog', { name: 'Met welk dossier voegt u dit samen?' })
  const box = dialog.getByRole('combobox', { name: 'Welk dossier' })
  await box.fill('2026-0001')
  await page.getByRole('option', { name: /^2026-0001 van/ }).click()
  const other = '2026-0001'
  await expect(box).toHaveValue(other)
  await expect(dialog).toContainText(`${other} van `)
  await dialog.getByRole('textbox', { name: 'Reden' }).fill('Dezelfde klacht, nu per e-mail.')
  await calm(page)
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Samenvoegen met een ander dossier' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('alert').filter({ hasText: `Samengevoegd met ${other}` })).toBeVisible()
  await calm(page)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: `Naar ${other}` }).click()
  await page.getByRole('link', { name: /^2026-0003 van .* is hiermee samengevoegd$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026-0003')
})

test('two dossiers are linked, and each leads to the other', async ({ page }) => {
  await openSample(page)
  await goTo(page, '/dossiers/2026-0003?act=link')
  const dialog = page.getByRole('dialog', { name: 'Welk dossier hoort hierbij?' })
  await dialog.getByRole('combobox', { name: 'Welk dossier' }).fill('2026-0001')
  await page.getByRole('option', { name: /^2026-0001 van/ }).click()
  await dialog.getByRole('textbox', { name: 'Reden' }).fill('Gaan over hetzelfde project.')
  await dialog.getByRole('button', { name: 'Koppelen aan een ander dossier' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('link', { name: 'Hoort bij 2026-0001' }).click()
  await page.getByRole('link', { name: /^Hoort bij 2026-0003 van/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026-0003')
})
