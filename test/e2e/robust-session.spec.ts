import { expect, test } from './fixture.ts'
import { heldElsewhere } from './held-elsewhere.ts'
import { addColleague, logIn, logInFirst, openDossier, password, setUp } from './steps.ts'
import { describeComplaint, register, startIntake } from './robust-steps.ts'

test.setTimeout(120_000)

const officer = 'Marijke de Wit'
const words = 'Ik werd niet teruggebeld, en niemand wist waarom.'

test('a power cut while a complaint is taken in: the draft stands on Vandaag, with what was typed', async ({
  app,
  page
}) => {
  await setUp(page)
  await startIntake(page)
  await describeComplaint(page, words)
  await expect(page.getByText(/Concept bewaard om/)).toBeVisible()
  const again = await app.crashAndRestart()
  await logIn(again, officer)
  const begun = again.getByRole('region', { name: 'Nog niet geregistreerd (1)' })
  await expect(begun.getByText('Eerste reactie')).toBeVisible()
  await begun.getByRole('link', { name: /Verder invullen: Anneke Vos/ }).click()
  await expect(again.getByRole('textbox', { name: /^Omschrijving/ })).toHaveValue(words)
  await expect(again.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('Anneke Vos')
})

test('closing the window right after the last key: the draft is offered again with all that was typed', async ({
  app,
  page
}) => {
  await setUp(page)
  await startIntake(page)
  await expect(page.getByText(/Concept bewaard om/)).toBeVisible()
  await describeComplaint(page, words)
  const again = await app.restart()
  await logIn(again, officer)
  await again.getByRole('link', { name: 'Nieuwe klacht' }).click()
  await again.getByRole('button', { name: /Verder met concept/ }).click()
  await expect(again.getByRole('textbox', { name: /^Omschrijving/ })).toHaveValue(words)
})

test('a power cut right after registering: the dossier is there', async ({ app, page }) => {
  await setUp(page)
  await startIntake(page)
  await describeComplaint(page, words)
  expect(await register(page)).toBe('2026-0001')
  const again = await app.crashAndRestart()
  await logIn(again, officer)
  await openDossier(again, '2026-0001')
  await expect(again.getByText(words).first()).toBeVisible()
})

test('a power cut while set-up is filled in: set-up starts again', async ({ app, page }) => {
  await page.getByLabel('Naam van het kantoor').fill('Adviesbureau Proef')
  const again = await app.crashAndRestart()
  await setUp(again)
})

for (const way of ['by hand', 'suspend', 'lock-screen'] as const) {
  test(`locking ${way} while typing: the text is there for the same account, and not for another`, async ({
    app,
    page
  }) => {
    await setUp(page)
    await addColleague(page, 'Bram Jansen', 'medewerker')
    await startIntake(page)
    await describeComplaint(page, words)
    if (way === 'by hand') await page.keyboard.press('Control+l')
    else await app.emitPower(way)
    await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible()
    await expect(page.getByText(words)).toBeHidden()
    await logIn(page, officer)
    await expect(page.getByRole('textbox', { name: /^Omschrijving/ })).toHaveValue(words)
    await expect(page.getByText(/Concept bewaard om/)).toBeVisible()
    await page.keyboard.press('Control+l')
    await logInFirst(page, 'Bram Jansen')
    await page.getByRole('link', { name: 'Nieuwe klacht' }).click()
    await expect(page.getByRole('textbox', { name: /^Omschrijving/ })).toHaveValue('')
    await expect(page.getByRole('button', { name: /Verder met concept/ })).toHaveCount(0)
    expect(await page.content()).not.toContain(words)
  })
}

test('a data folder that another computer has: says who and since when, and opens once it is free', async ({
  app,
  page
}) => {
  await setUp(page)
  await app.quit()
  const letGo = heldElsewhere(app.data)
  await app.start()
  const blocked = app.page
  const alert = blocked.getByRole('alert')
  await expect(alert).toContainText('annelies')
  await expect(alert).toContainText('BALIE')
  await expect(alert).toContainText('24 maart 2026')
  await expect(alert).toContainText('9:15')
  const again = blocked.getByRole('button', { name: 'Opnieuw proberen' })
  await again.click()
  await expect(alert).toContainText('annelies')
  letGo()
  // The first try may still be under way on a busy machine: then that one opens, and there is no button left.
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1_000 })
    await expect(blocked.getByRole('radio', { name: officer })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await logIn(blocked, officer)
})

test('a second start of the app on the same folder leaves the first one at work', async ({ app, page }) => {
  await setUp(page)
  const { TestApp } = await import('./fixture.ts')
  const second = new TestApp(app.data, '2026-03-24T09:00:00.000Z')
  await expect(second.start()).rejects.toThrow()
  await page.getByRole('link', { name: 'Register', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Register/ })).toBeVisible()
})

test('wrong passwords: says so, makes wait with a countdown, and the recovery key gives access', async ({ page }) => {
  const key = await setUp(page)
  await page.keyboard.press('Control+l')
  await page.getByRole('radio', { name: officer }).check()
  const box = page.getByRole('textbox', { name: 'Wachtwoord', exact: true })
  for (const attempt of [1, 2, 3]) {
    await box.fill(`mis mis mis ${String(attempt)}`)
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await expect(page.getByText(/Het wachtwoord klopt niet/)).toBeVisible()
    await expect(box).toHaveValue('')
  }
  await box.fill(password)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByText(/Wacht nog \d+ seconde/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Aanmelden' })).toBeDisabled()
  await page.getByRole('button', { name: 'Wachtwoord vergeten?' }).click()
  await page.getByRole('textbox', { name: /Herstelsleutel/ }).fill('AAAA-BBBB')
  await page.getByRole('textbox', { name: 'Nieuw wachtwoord', exact: true }).fill('een heel nieuw woord')
  await page.getByRole('textbox', { name: 'Wachtwoord nogmaals' }).fill('een heel nieuw woord')
  await page.getByRole('button', { name: 'Wachtwoord instellen en openen' }).click()
  await expect(page.getByText(/herstelsleutel is niet goed overgenomen/)).toBeVisible()
  await page.getByRole('textbox', { name: /Herstelsleutel/ }).fill(key.toLowerCase())
  await page.getByRole('button', { name: 'Wachtwoord instellen en openen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
})
