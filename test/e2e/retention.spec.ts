import { expect, test } from './fixture.ts'
import { goTo, openSample } from './sample.ts'
import { calm, faultsOf } from './screens.ts'

test.use({ sample: true, now: '2028-05-10T09:00:00.000Z' })

test('EW-7.5: what is past its term is destroyed after a second look, and leaves a record that can be printed', async ({
  page
}) => {
  await openSample(page)
  // Two years after the last thing that was recorded, the clock of the PC is asked about first.
  const clock = page.getByRole('dialog', { name: 'Staat de klok van deze pc goed?' })
  await expect(clock).toBeVisible()
  await calm(page)
  expect(await faultsOf(page)).toEqual([])
  await clock.getByRole('button', { name: 'De klok klopt', exact: true }).click()
  await expect(clock).toBeHidden()
  await goTo(page, '/bewaren')
  const grid = page.getByRole('grid', { name: 'Te vernietigen' })
  await expect(grid.getByRole('link').first()).toBeVisible()
  const first = (await grid.getByRole('link').first().textContent()) ?? ''
  await expect(page.getByRole('button', { name: 'Vernietigen…' })).toBeDisabled()
  await grid
    .getByRole('row', { name: new RegExp(first) })
    .getByRole('checkbox')
    .check()
  await page.getByRole('button', { name: '1 dossier vernietigen…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Dit dossier definitief vernietigen?' })
  await expect(dialog.getByRole('listitem')).toContainText(first)
  await expect(dialog.getByRole('button', { name: 'Definitief vernietigen' })).toBeDisabled()
  await calm(page)
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Definitief vernietigen' }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 dossier is vernietigd.' })).toBeVisible()
  await expect(grid.getByRole('link', { name: first })).toHaveCount(0)
  await page.getByRole('button', { name: 'Proces-verbaal' }).click()
  await expect(page.getByRole('group', { name: /1 van / })).toBeVisible()
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await page.getByRole('tab', { name: 'Vernietigd' }).click()
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveText([first])
  await goTo(page, `/dossiers/${first}`)
  await expect(page.getByRole('main')).toContainText('vernietigd door')
})
