import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { describeComplaint, pdfText, register, startIntake } from './robust-steps.ts'
import { act, addColleague, namePerson, openAct, openDossier, password, setUp } from './steps.ts'

test.setTimeout(240_000)
test.use({ actionTimeout: 60_000 })

const moment = (page: Page | Locator, name: RegExp) => page.getByRole('group', { name })

async function setMoment(page: Page | Locator, name: RegExp, day: string, time: string): Promise<void> {
  await moment(page, name).getByLabel('Datum', { exact: true }).fill(day)
  await moment(page, name).getByLabel('Tijd', { exact: true }).fill(time)
}

/** Opens an act's dialog, fills it, records it, and expects these words while the dialog stays open. */
async function refused(
  page: Page,
  name: string,
  fill: (dialog: Locator) => Promise<void>,
  words: RegExp
): Promise<Locator> {
  const dialog = await openAct(page, name)
  await fill(dialog)
  await dialog.locator('button[type=submit]').click()
  await expect(dialog.getByText(words).first()).toBeVisible()
  return dialog
}

/** How long one more letter in a box takes until it is on screen, in milliseconds. */
async function typeOne(page: Page, box: Locator): Promise<number> {
  await box.focus()
  const begin = Date.now()
  await page.keyboard.press('t')
  await box.evaluate(() => new Promise<void>((shown) => requestAnimationFrame(() => setTimeout(shown))))
  return Date.now() - begin
}

test('a paste of 100,000 characters with emoji and right-to-left text reaches the disk and the form', async ({
  app,
  page
}) => {
  const strange = '👩‍👩‍👧‍👦 שלום וברכה مرحبا ‏\u202Eomgekeerd\u202C ÿ ﷽ z̷͙̎'
  const long = `${strange}\n${'Het is een lange klacht. '.repeat(4000)}`
    .slice(0, 100_000 - 4)
    .concat(' slot')
    .slice(0, 100_000)
  await setUp(page)
  await startIntake(page)
  await describeComplaint(page, long.slice(0, -1))
  expect(await typeOne(page, page.getByRole('textbox', { name: /^Omschrijving/ }))).toBeLessThan(1500)
  await expect(page.getByText(/Concept bewaard om/)).toBeVisible()
  const number = await register(page)
  const again = await app.crashAndRestart()
  await again.getByRole('radio', { name: 'Marijke de Wit' }).check()
  await again.getByRole('textbox', { name: 'Wachtwoord', exact: true }).fill(password)
  await again.getByRole('button', { name: 'Aanmelden' }).click()
  await openDossier(again, number)
  await again.getByRole('tab', { name: 'Formulier' }).click()
  await expect(again.getByText('slot', { exact: false }).last()).toBeAttached()
  expect(await again.locator('body').innerText()).toContain('שלום וברכה')
  const path = join(app.data, '..', 'lang.pdf')
  await again.getByRole('button', { name: 'Formulier bekijken' }).click()
  await expect(again.getByText('Pagina 1 van', { exact: false }).first()).toBeVisible({ timeout: 60_000 })
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: path })
  await again.getByRole('button', { name: 'Opslaan als' }).click()
  await expect(again.getByText(`Opgeslagen als ${path}`)).toBeVisible({ timeout: 60_000 })
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  const text = await pdfText(path)
  expect(text.match(/Het is een lange klacht\./g)?.length).toBeGreaterThan(3900)
})

test('one character more than fits is refused with the limit, and stays on screen', async ({ page }) => {
  await setUp(page)
  await startIntake(page)
  await describeComplaint(page, 'x'.repeat(200_001))
  const note = page.getByRole('alert').filter({ hasText: 'Het concept is nog niet op de schijf bewaard.' })
  await expect(note).toContainText(/“Omschrijving[^”]*” is te lang: er passen 200.?000 tekens/)
  await page.getByRole('button', { name: 'Klacht registreren' }).click()
  await expect(page.getByText(/te lang: er passen 200.?000 tekens/).first()).toBeVisible()
  const kept = await page.getByRole('textbox', { name: /^Omschrijving/ }).inputValue()
  expect(kept).toHaveLength(200_001)
})

test('an intake without description, received in the future or on 31 February is refused and kept', async ({
  page
}) => {
  await setUp(page)
  await startIntake(page)
  await page.getByRole('button', { name: 'Klacht registreren' }).click()
  await expect(page.getByText(/Vul “Omschrijving[^”]*” in/).first()).toBeVisible()
  await describeComplaint(page, '   ')
  await page.getByRole('button', { name: 'Klacht registreren' }).click()
  await expect(page.getByText(/Vul “Omschrijving[^”]*” in/).first()).toBeVisible()
  await describeComplaint(page, 'Ik werd niet teruggebeld.')
  await setMoment(page, /Ontvangen op/, '31-02-2026', '10:00')
  await page.getByRole('button', { name: 'Klacht registreren' }).click()
  await expect(page.getByText(/geen bestaande? (datum|tijdstip)/).first()).toBeVisible()
  await expect(moment(page, /Ontvangen op/).getByLabel('Datum', { exact: true })).toHaveValue('31-02-2026')
  await setMoment(page, /Ontvangen op/, '25-03-2026', '10:00')
  await page.getByRole('button', { name: 'Klacht registreren' }).click()
  await expect(page.getByText(/kan niet in de toekomst zijn ontvangen/).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Omschrijving/ })).toHaveValue('Ik werd niet teruggebeld.')
  await setMoment(page, /Ontvangen op/, '24-03-2026', '09:30')
  expect(await register(page)).toBe('2026-0001')
})

test('acts that cannot be are refused with the reason, and what was filled in stays', async ({ page }) => {
  await setUp(page)
  await addColleague(page, 'Bram Jansen', 'medewerker')
  await startIntake(page)
  await namePerson(page.getByRole('combobox', { name: 'Betrokken medewerker(s)' }), 'Bram Jansen')
  await page.getByRole('checkbox', { name: /bejegening/ }).check()
  await describeComplaint(page, 'Ik werd niet teruggebeld.')
  await register(page)

  const early = await refused(
    page,
    'Reactie vastleggen',
    async (dialog) => {
      await setMoment(dialog, /./, '23-03-2026', '09:00')
      await dialog.getByRole('combobox', { name: 'Op welke manier' }).click()
      await page.getByRole('option', { name: 'telefoon', exact: true }).click()
    },
    /ligt vóór de ontvangst/
  )
  await expect(early.getByLabel('Datum', { exact: true })).toHaveValue('23-03-2026')
  await early.getByRole('button', { name: 'Annuleren' }).click()

  const delay = await refused(page, 'Uitstel melden', () => Promise.resolve(), /Vul “Reden” in/)
  await expect(delay.getByText(/Vul “Nieuwe uiterste datum” in/).first()).toBeVisible()
  await delay.getByRole('textbox', { name: 'Reden' }).fill('De deskundige is ziek.')
  await delay.locator('button[type=submit]').click()
  await expect(delay.getByText(/Vul “Nieuwe uiterste datum” in/).first()).toBeVisible()
  await expect(delay.getByText(/Vul “Reden” in/)).toHaveCount(0)
  await expect(delay.getByRole('textbox', { name: 'Reden' })).toHaveValue('De deskundige is ziek.')
  await delay.getByRole('button', { name: 'Annuleren' }).click()

  await openAct(page, 'Behandelaar aanwijzen')
  await expect(page.getByRole('dialog').getByRole('radio', { name: /Bram/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Nog nodig om af te sluiten/ })).toBeVisible()
})

test('EW-1.2: a complaint about the only officer says that a stand-in needs an account', async ({ page }) => {
  await setUp(page)
  await startIntake(page)
  await namePerson(page.getByRole('combobox', { name: 'Betrokken medewerker(s)' }), 'Marijke de Wit')
  await page.getByRole('checkbox', { name: /bejegening/ }).check()
  await describeComplaint(page, 'De klachtenfunctionaris was zelf onvriendelijk.')
  await page.getByRole('checkbox', { name: /^Ik weet dat/ }).check()
  await register(page)
  await openAct(page, 'Behandelaar aanwijzen')
  await expect(page.getByText(/Voeg bij Instellingen een account toe met een rol die mag behandelen/)).toBeVisible()
})

test('EW-5.4: signing with the password of another is refused', async ({ page }) => {
  await setUp(page)
  const other = 'heel andere woorden hier'
  await addColleague(page, 'Bram Jansen', 'medewerker', other)
  await startIntake(page)
  await namePerson(page.getByRole('combobox', { name: 'Betrokken medewerker(s)' }), 'Bram Jansen')
  await page.getByRole('checkbox', { name: /bejegening/ }).check()
  await describeComplaint(page, 'Ik werd niet teruggebeld.')
  await register(page)
  await act(page, 'Medewerker informeren', async (dialog) => {
    await namePerson(dialog.getByRole('combobox', { name: 'Geïnformeerde medewerker' }), 'Bram Jansen')
    await dialog.getByRole('combobox', { name: 'Op welke manier' }).click()
    await page.getByRole('option', { name: 'persoonlijk gesprek' }).click()
  })
  await act(page, 'Behandelaar aanwijzen', async (dialog) => {
    await dialog.getByRole('radio', { name: /Marijke de Wit/ }).check()
  })
  await act(page, 'Beslissing vastleggen', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Oorzaak' }).fill('Vergeten.')
    await dialog.getByRole('combobox', { name: 'Oordeel' }).click()
    await page.getByRole('option', { name: 'gegrond', exact: true }).click()
    await dialog.getByRole('textbox', { name: 'Standpunt en motivering' }).fill('U heeft gelijk.')
    await dialog.getByRole('combobox', { name: 'Beslissing medegedeeld per' }).click()
    await page.getByRole('option', { name: 'brief' }).click()
  })
  await act(page, 'Tevredenheid vastleggen', async (dialog) => {
    await dialog.getByRole('radio', { name: 'ja', exact: true }).check()
    await dialog.getByRole('textbox', { name: 'Hoe dat gebleken is' }).fill('Zei het.')
  })
  const dialog = await refused(
    page,
    'Formulier ondertekenen',
    async (dialog) => {
      await dialog.getByRole('textbox', { name: 'Uw wachtwoord' }).fill(other)
    },
    /wachtwoord klopt niet/
  )
  await expect(dialog.getByRole('textbox', { name: 'Uw wachtwoord' })).toBeEditable()
})
