import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { canary, searchFolder } from '../fixtures/canary/search.ts'
import { expect, test } from './fixture.ts'
import { describeComplaint, pdfText, startIntake } from './robust-steps.ts'
import { act, openDossier, password, setUp } from './steps.ts'

test.use({ ownTemp: true, now: '2026-03-24T09:00:00.000Z' })
test.setTimeout(180_000)

/** Types the word in every box of the screen that takes free text. */
async function sing(page: Page): Promise<void> {
  for (const name of ['Naam', 'Adres', 'Postcode', 'Plaats', 'Telefoon', 'Korte typering']) {
    const box = page.getByRole('textbox', { name, exact: true })
    if ((await box.count()) > 0) await box.fill(`${canary} ${name}`)
  }
  await describeComplaint(page, `${canary} belde mij niet terug.`)
}

test('EW-4.4: nothing that was typed lies in the window’s own folder, in temporary files or with the office; only in what was saved', async ({
  app,
  page
}) => {
  const saved = join(dirname(app.data), 'bewaard')
  mkdirSync(saved)
  await setUp(page)

  // A draft that stays, and a complaint that is registered.
  await startIntake(page)
  await sing(page)
  await expect(page.getByText(/Concept bewaard om/)).toBeVisible()
  await page.getByRole('button', { name: 'Klacht registreren' }).click()
  await expect(page.getByText(/De klacht is geregistreerd onder nummer/)).toBeVisible()
  await startIntake(page)
  await sing(page)
  await expect(page.getByText(/Concept bewaard om/)).toBeVisible()

  // It is found, acted in, shown as a document, printed and saved.
  await page.getByRole('link', { name: 'Register', exact: true }).click()
  const search = page.getByRole('textbox', { name: 'Zoeken in het register' })
  await search.fill(canary)
  await expect(page.getByRole('gridcell', { name: '2026-0001' })).toBeVisible()
  await search.fill('')
  await openDossier(page, '2026-0001')
  await act(page, 'Verloop bijwerken', async (dialog) => {
    for (const name of ['Hoor en wederhoor', 'Toelichting'])
      await dialog.getByRole('textbox', { name }).fill(`${canary} ${name}`)
  })
  await page.getByRole('button', { name: 'Formulier bekijken' }).click()
  await expect(page.getByText('Pagina 1 van', { exact: false }).first()).toBeVisible()
  const form = join(saved, 'formulier.pdf')
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: form })
  await page.getByRole('button', { name: 'Opslaan als' }).click()
  await expect(page.getByText(`Opgeslagen als ${form}`)).toBeVisible()
  await page.getByRole('button', { name: 'Afdrukken' }).click()
  await expect.poll(() => app.seen.printed).toBe(1)
  // While it prints, Escape gives up the printing and not the preview.
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeEnabled()
  await page.keyboard.press('Escape')

  // A password that is none, at a door that is closed, and the right one.
  await page.getByRole('button', { name: 'Vergrendelen' }).click()
  await page.getByRole('textbox', { name: 'Wachtwoord', exact: true }).fill(`${canary} verkeerd`)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByRole('alert')).toContainText('Het wachtwoord klopt niet')
  await page.getByRole('textbox', { name: 'Wachtwoord', exact: true }).fill(password)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByRole('navigation')).toBeVisible()

  const ownTemp = app.temp ?? ''
  const look = () => [searchFolder(ownTemp), searchFolder(app.data)]
  const running = look()
  await app.crashAndRestart()
  expect([...running, ...look()].flatMap(({ where }) => where)).toEqual([])
  for (const { files } of running) expect(files).toBeGreaterThan(10)

  // What was to be saved holds it, and this search sees what lies there.
  expect(await pdfText(form)).toContain(`${canary} belde mij niet terug.`)
  writeFileSync(join(ownTemp, 'proef'), canary)
  expect(searchFolder(ownTemp).where).toEqual(['proef'])
})
