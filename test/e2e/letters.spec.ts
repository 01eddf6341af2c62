import { coveredControls } from './covered.ts'
import { expect, test } from './fixture.ts'
import { goTo, openSample } from './sample.ts'

test.use({ sample: true, now: '2026-03-24T09:00:00.000Z' })
test.setTimeout(240_000)

test('EW-6.4: a delay notice is written, looked at, sent by e-mail and recorded, and stays as it was sent', async ({
  page
}) => {
  await openSample(page)
  await goTo(page, '/dossiers/2026-0003?deel=brieven')
  await page.getByRole('button', { name: 'Uitstelbericht', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Uitstelbericht bij 2026-0003' })
  const paper = sheet.getByRole('region', { name: 'De brief op papier' })
  await expect(paper.getByText(/ontbreekt nog: reden/)).toBeVisible()
  await sheet.getByRole('textbox', { name: /^Reden/ }).fill('De tekenaar is ziek.')
  await sheet.getByRole('textbox', { name: /^Nieuwe uiterste datum/ }).fill('20-04-2026')
  await expect(sheet.getByRole('textbox', { name: 'Alinea 3' })).toHaveValue('Dit is de reden:\nDe tekenaar is ziek.')
  await sheet.getByRole('textbox', { name: 'Onderwerp' }).fill('Nog even geduld')
  await sheet.getByRole('textbox', { name: 'Bijlagen' }).fill('Verslag van 3 maart')
  await expect(sheet.getByText(/bewaard om/i)).toBeVisible()
  await goTo(page, '/')
  await page.getByRole('link', { name: 'Verder met de brief: Uitstelbericht, dossier 2026-0003' }).click()
  await expect(sheet.getByRole('textbox', { name: 'Onderwerp' })).toHaveValue('Nog even geduld')
  await page.reload()
  await expect(sheet.getByRole('textbox', { name: 'Onderwerp' })).toHaveValue('Nog even geduld')
  await expect(paper.getByText('Nog even geduld')).toBeAttached()
  await expect(paper.getByText('De tekenaar is ziek.')).toBeAttached()
  await sheet.getByRole('button', { name: 'Naar versturen' }).click()
  await sheet.getByRole('radio', { name: 'e-mail' }).click()
  expect(await coveredControls(page)).toEqual([])
  await sheet.getByRole('button', { name: 'Tekst kopiëren' }).click()
  await sheet.getByRole('button', { name: 'Vastleggen als verstuurd' }).click()
  await expect(sheet).toBeHidden()
  await page.getByRole('button', { name: /^Uitstelbericht van .* bekijken/ }).click()
  await expect(page.getByText('Nog even geduld')).toBeAttached()
})
