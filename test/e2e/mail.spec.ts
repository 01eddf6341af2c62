import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { setUp } from './steps.ts'

test.use({ now: '2026-03-24T09:00:00.000Z' })
test.setTimeout(180_000)

/** Lets go of a file above the window, as the system does. */
async function drop(page: Page, path: string, name: string): Promise<void> {
  await page.evaluate(
    ({ content, called }) => {
      const carried = new DataTransfer()
      carried.items.add(new File([Uint8Array.from(content)], called))
      const target = document.querySelector('main') ?? document.body
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }))
    },
    { content: [...readFileSync(path)], called: name }
  )
}

test('GC-2.1a: an e-mail that is dropped on Vandaag becomes a dossier, and one dropped on that dossier a file of it', async ({
  page
}) => {
  await setUp(page, 'Marijke de Wit', /\(GC\)/)
  await drop(page, 'test/fixtures/mails/gmail.eml', 'klacht.eml')
  await expect(page.getByText(/^Ingevuld uit de e-mail van Anneke Vos-Ñúñez/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('Anneke Vos-Ñúñez')
  await page.getByRole('button', { name: 'Klacht registreren' }).click()
  await expect(page.getByText('De klacht is geregistreerd onder nummer 2026-0001.')).toBeVisible()
  // The mail itself was laid with the documents, and is asked after once there is a dossier.
  await page.getByRole('dialog', { name: 'Wat voegt u toe?' }).getByRole('button', { name: 'Toevoegen' }).click()
  await expect(page.getByText(/^e-mail · binnengekomen · di 24 maart 2026 09:14 uur/)).toBeVisible()
  await page.getByRole('button', { name: 'klacht.eml bekijken' }).click()
  const read = page.getByRole('dialog', { name: 'klacht.eml' })
  await expect(read.getByText(/“even geduld” is geen antwoord/)).toBeVisible()
  await expect(read.getByText(/Wij bellen u vandaag terug/)).toBeHidden()
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Formulier' }).click()
  await expect(page.getByText('anneke.vos@post.example').first()).toBeVisible()
  await expect(page.getByText('di 24 maart 2026 09:14 uur').first()).toBeVisible()
  await expect(page.getByText('e-mail', { exact: true }).first()).toBeVisible()
  await drop(page, 'test/fixtures/mails/apple-mail.eml', 'tweede.eml')
  const asked = page.getByRole('dialog', { name: 'Wat voegt u toe?' })
  await expect(asked.getByText('tweede.eml')).toBeVisible()
  await expect(asked.getByRole('combobox', { name: /Wat is het\?/ })).toHaveText('e-mail')
  // It was written before the complaint, which nothing of a dossier lies before: its moment is not taken, and that is told.
  await expect(asked.getByText(/Een moment tussen de ontvangst van de klacht en nu staat er niet in/)).toBeVisible()
  await asked.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(asked).toBeHidden()
  await expect(page.getByRole('button', { name: 'tweede.eml opslaan' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /2026-0001/ })).toBeVisible()
})

test('a chosen mail that is none says what to do, and one that is fills the form', async ({ page }) => {
  await setUp(page)
  await page.getByRole('link', { name: 'Nieuwe klacht' }).click()
  const choose = page.locator('input[accept*=eml]')
  await choose.setInputFiles({ name: 'lijst.eml', mimeType: 'message/rfc822', buffer: Buffer.from('melk\nbrood\n') })
  await expect(page.getByText(/^Dit bestand is geen e-mail/)).toBeVisible()
  await choose.setInputFiles('test/fixtures/mails/apple-mail.eml')
  await expect(page.getByText(/^Ingevuld uit de e-mail van Fatima El Idrissi/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Bijlagen' })).toHaveValue('keuken – plafond.jpg')
})

test('a dropped file that is no e-mail is told to be none, and leaves the screen as it is', async ({ page }) => {
  await setUp(page)
  await drop(page, 'test/fixtures/mails/gmail.eml', 'foto.jpg')
  await expect(page.getByText(/^Niet alles wat u neerzette, is een e-mail/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await expect(page.getByText(/^Niet alles wat u neerzette/)).toHaveCount(0)
  await page.getByRole('link', { name: 'Nieuwe klacht' }).click()
  await page.getByRole('button', { name: 'Tekst van een e-mail plakken' }).click()
  await page.getByRole('textbox', { name: 'Tekst van de e-mail' }).fill('Van: Anneke Vos <a@post.example>\n\nTe laat.')
  await page.getByRole('button', { name: 'Invullen uit deze tekst' }).click()
  await expect(page.getByText(/^Ingevuld uit de e-mail van Anneke Vos/)).toBeVisible()
})
