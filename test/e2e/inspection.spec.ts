import { coveredControls } from './covered.ts'
import { expect, test } from './fixture.ts'
import { goTo, openSample } from './sample.ts'

test.use({ sample: true, now: '2026-03-24T09:00:00.000Z' })
test.setTimeout(240_000)

test('GC-2.1c: who complains gets to see what the officer chose, without names of others, and it stays as it was given', async ({
  page
}) => {
  await openSample(page)
  await goTo(page, '/dossiers/2026-0003?act=giveInspection')
  const dialog = page.getByRole('dialog', { name: 'Wat krijgt iemand te zien?' })
  const paper = dialog.getByRole('region', { name: 'Wat iemand te zien krijgt' })
  await expect(paper.getByText('Inzage in uw gegevens')).toBeAttached()
  await dialog.getByRole('combobox', { name: 'Op welke manier' }).click()
  await page.getByRole('option', { name: 'overhandigd' }).click()
  await expect(paper.getByText('Zeger Brouwershaven', { exact: true })).toBeAttached()
  await expect(paper.getByText(/gesprek dat u zelf hebt afgezegd/)).toBeAttached()
  await dialog.getByRole('textbox', { name: 'Woorden die u weglakt' }).fill('afgezegd')
  await expect(paper.getByText(/gesprek dat u zelf hebt/)).toBeAttached()
  await expect(paper.getByText(/afgezegd/)).toHaveCount(0)
  expect(await coveredControls(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Inzage geven' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('tab', { name: 'Brieven' }).click()
  await page.getByRole('button', { name: /^Inzage aan Zeger Brouwershaven van .* bekijken/ }).click()
  const kept = page.getByRole('dialog', { name: 'Inzage in dossier 2026-0003' })
  await expect(kept.getByText(/gesprek dat u zelf hebt/)).toBeAttached()
  await expect(kept.getByText(/afgezegd/)).toHaveCount(0)
})
