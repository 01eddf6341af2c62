import { Buffer } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { coveredControls } from './covered.ts'
import { expect, test } from './fixture.ts'
import { goTo, openSample } from './sample.ts'

test.use({ sample: true, now: '2026-03-24T09:00:00.000Z' })
test.setTimeout(240_000)

const letter = {
  name: 'brief van klager.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Ik wacht al drie weken op antwoord.')
}
const program = { name: 'factuur.pdf.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ') }

test('LM-5.7: files are added to a dossier, looked at, and taken out again with the reason', async ({
  app,
  page
}, info) => {
  await openSample(page)
  await goTo(page, '/dossiers/2026-0003?deel=stukken')
  await page.locator('input[type=file]').setInputFiles([letter, program])
  const dialog = page.getByRole('dialog', { name: 'Wat voegt u toe?' })
  await expect(dialog.getByText('factuur.pdf.exe')).toBeVisible()
  await page.screenshot({ path: info.outputPath('adding.png') })
  expect(await coveredControls(page)).toEqual([])
  await dialog.getByRole('button', { name: '2 stukken toevoegen' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Het stuk is toegevoegd.')).toBeVisible()
  await page.screenshot({ path: info.outputPath('added.png') })
  await expect(page.getByText(/kan schade doen als u het opent/)).toBeVisible()
  await page.getByRole('button', { name: 'brief van klager.txt bekijken' }).click()
  await expect(page.getByText('Ik wacht al drie weken op antwoord.')).toBeVisible()
  await page.screenshot({ path: info.outputPath('looked.png') })
  await page.keyboard.press('Escape')
  // What is dropped anywhere on the dossier is asked after; what it holds is there already.
  const data = await page.evaluateHandle((text) => {
    const carried = new DataTransfer()
    carried.items.add(new File([text], 'dezelfde.txt', { type: 'text/plain' }))
    return carried
  }, letter.buffer.toString())
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(dialog.getByText(/zit al in dit dossier, als “brief van klager.txt”/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Annuleren' }).click()
  await page.getByRole('button', { name: 'factuur.pdf.exe verwijderen' }).click()
  await page.getByRole('textbox', { name: /Reden/ }).fill('Hoort hier niet')
  await page.screenshot({ path: info.outputPath('removing.png') })
  await page.getByRole('button', { name: 'Stuk verwijderen', exact: true }).click()
  await expect(page.getByText('Het stuk is verwijderd.')).toBeVisible()
  await page.getByRole('tab', { name: 'Verloop' }).click()
  await expect(page.getByText('Stuk verwijderd: factuur.pdf.exe')).toBeVisible()
  await page.getByRole('tab', { name: 'Stukken' }).click()
  await page.getByRole('button', { name: 'brief van klager.txt elders openen…' }).click()
  await expect(page.getByText(/staat buiten de kluis van Klachtenboek/)).toBeVisible()
  await page.screenshot({ path: info.outputPath('elsewhere.png') })
  await page.getByRole('button', { name: 'Kopie openen' }).click()
  await expect(page.getByText(/staat open in een ander programma/)).toBeVisible()
  const [copy = ''] = app.seen.opened
  expect(readFileSync(copy, 'utf8')).toBe(letter.buffer.toString())
  const found = await new AxeBuilder({ page }).analyze()
  expect(found.violations.map(({ id }) => id)).toEqual([])
  await app.emitPower('lock-screen')
  await expect(page.getByRole('button', { name: 'Aanmelden' })).toBeVisible()
  await expect.poll(() => existsSync(copy)).toBe(false)
})
