import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, TestApp } from './fixture.ts'
import { openPolicy, registerCall, setUpUnder } from './policy-steps.ts'
import { logIn, openAct, openDossier } from './steps.ts'

test.setTimeout(120_000)

/** Three years, where the regulation leaves it to the office. */
const keepThreeYears = (page: Page): Promise<void> => page.getByLabel('Bewaren gedurende').fill('3')

/** What the dossier's line of terms says. */
const termsOf = (page: Page): Promise<string> => page.getByRole('region', { name: 'Termijnen' }).innerText()

test('TB: an office must choose how long it keeps its dossiers, and cannot skip that', async ({ page }) => {
  await setUpUnder(page, 'TB', async () => {
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByText('Kies hoe lang uw kantoor dossiers bewaart.')).toBeVisible()
    await keepThreeYears(page)
  })
  await openPolicy(page, 'Lezen')
  await expect(
    page.getByText(/Wij bewaren het dossier tot 3 jaar na het afsluiten; dan vernietigen wij het/)
  ).toBeVisible()
  await openPolicy(page, 'Wat als')
  await expect(page.getByText('Begint pas bij: afgesproken terugbeldag')).toBeVisible()
  await page.getByRole('button', { name: 'En als …' }).click()
  await page.getByLabel('afgesproken terugbeldag').fill('30-3-2026')
  await expect(page.getByText(/Uiterlijk: einde van ma 30 maart 2026/)).toBeVisible()
})

test('IN-4.3: a changed term counts from its day on, and an older dossier keeps its own', async ({
  app,
  page: first
}) => {
  await setUpUnder(first, 'IN', async () => {
    await first.getByRole('button', { name: 'Strengere termijn overnemen: 2 werkdagen' }).click()
    await keepThreeYears(first)
  })
  const old = await registerCall(first)
  await openDossier(first, old)
  expect(await termsOf(first)).toContain('do 26 maart 2026')
  expect(await termsOf(first)).toContain('di 7 april 2026')

  await openPolicy(first, 'Aanpassen')
  await first.getByRole('button', { name: 'Termijnen', exact: true }).click()
  await first.getByRole('group', { name: 'Schriftelijke afhandeling' }).getByLabel('Aantal').fill('7')
  await first.getByRole('button', { name: 'Nieuwe versie bewaren' }).click()
  const dialog = first.getByRole('dialog')
  await expect(dialog.getByText(/lengte: was 14 dagen, wordt 7 dagen\./)).toBeVisible()
  await dialog.getByLabel(/Geldt voor klachten/).fill('25-3-2026')
  await dialog.getByRole('button', { name: 'Versie bewaren' }).click()
  await expect(first.getByText(/Bewaard als versie 2/)).toBeVisible()

  const page = await app.restart({ now: '2026-03-26T09:00:00.000Z' })
  await logIn(page, 'Marijke de Wit')
  await openDossier(page, old)
  expect(await termsOf(page)).toContain('di 7 april 2026')
  await openDossier(page, await registerCall(page, 'next'))
  expect(await termsOf(page)).toContain('do 2 april 2026')

  await openPolicy(page, 'Versies')
  await expect(page.getByText('geldt nu')).toBeVisible()
  await expect(page.getByText('gold tot en met di 24 maart 2026')).toBeVisible()
  await page.getByRole('button', { name: 'Versie 1 lezen' }).click()
  await expect(page.getByText(/Binnen 14 dagen na ontvangst van uw klacht/)).toBeVisible()
})

test('EW-6.4: a notice of delay moves the terms that a person ticks, and no other', async ({ page }) => {
  await setUpUnder(page, 'EW', () => page.getByLabel('Onafhankelijke instantie').fill('Stichting Derde'))
  await openPolicy(page, 'Aanpassen')
  await page.getByRole('button', { name: 'Termijnen', exact: true }).click()
  await page.getByLabel('Naam van een nieuwe termijn').fill('Maatregelen')
  await page.getByRole('button', { name: 'Termijn toevoegen' }).click()
  const term = page.getByRole('group', { name: 'Maatregelen' })
  await term.getByLabel('Aantal').first().fill('6')
  await term.getByRole('button', { name: 'Meer instellingen' }).click()
  await term.getByLabel('Eindigt met').selectOption({ label: 'afsluiten' })
  await term.getByLabel('Verlengd door').selectOption({ label: 'een bericht binnen de termijn zelf' })
  await page.getByRole('button', { name: 'Nieuwe versie bewaren' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Versie bewaren' }).click()
  await expect(page.getByText(/Bewaard als versie 2/)).toBeVisible()

  await openDossier(page, await registerCall(page))
  const terms = page.getByRole('region', { name: 'Termijnen' })
  await expect(terms).toContainText('di 21 april 2026')
  await expect(terms).toContainText('di 5 mei 2026')
  const notice = await openAct(page, 'Uitstel melden')
  await notice.getByRole('textbox', { name: /Reden/ }).fill('Het herstel kost meer tijd.')
  await notice.getByRole('textbox', { name: /Nieuwe uiterste datum/ }).fill('20-5-2026')
  await notice.getByRole('checkbox', { name: 'Maatregelen' }).check()
  await notice.getByRole('button', { name: 'Uitstel melden' }).click()
  await expect(notice).toBeHidden()
  await expect(terms).toContainText('wo 20 mei 2026')
  await expect(terms).toContainText('di 21 april 2026')
  const text = await terms.innerText()
  expect(text.match(/Schriftelijke afhandeling/g)).toHaveLength(1)
  expect(text.match(/Maatregelen/g)).toHaveLength(2)
})

test('a regulation goes to another office as a file; a file that is none is refused and changes nothing', async ({
  app,
  page
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-regeling-'))
  const file = join(folder, 'regeling.json')
  const other = new TestApp(join(folder, 'gegevens'), '2026-03-24T09:00:00.000Z')
  try {
    await setUpUnder(page, 'IN', async () => {
      await page.getByRole('button', { name: 'Strengere termijn overnemen: 2 werkdagen' }).click()
      await keepThreeYears(page)
    })
    await openPolicy(page, 'Lezen')
    await app.answerDialog('showSaveDialog', { canceled: false, filePath: file })
    await page.getByRole('button', { name: 'Bewaren als bestand…' }).click()
    await expect(page.getByText(`Bewaard als ${file}.`)).toBeVisible()

    await other.start()
    await setUpUnder(other.page, 'IN', keepThreeYears)
    await openPolicy(other.page, 'Lezen')
    await expect(other.page.getByText(/Binnen 4 werkdagen na ontvangst/)).toBeVisible()

    const spoilt = join(folder, 'kapot.json')
    writeFileSync(spoilt, readFileSync(file, 'utf8').replace('"unit": "workingDays"', '"unit": "eeuwen"'))
    await other.answerDialog('showOpenDialog', { canceled: false, filePaths: [spoilt] })
    await other.page.getByRole('button', { name: 'Uit een bestand halen…' }).click()
    await expect(other.page.getByText(/notes\.0\.stricter\.length\.unit/)).toBeVisible()
    await expect(other.page.getByText(/Uw eigen regeling is niet veranderd/)).toBeVisible()
    await expect(other.page.getByText(/Binnen 4 werkdagen na ontvangst/)).toBeVisible()

    await other.answerDialog('showOpenDialog', { canceled: false, filePaths: [file] })
    await other.page.getByRole('button', { name: 'Uit een bestand halen…' }).click()
    await expect(other.page.getByText('1 wijziging', { exact: true })).toBeVisible()
    await other.page.getByRole('button', { name: 'Nieuwe versie bewaren' }).click()
    await expect(other.page.getByRole('dialog').getByText(/was 4 werkdagen, wordt 2 werkdagen\./)).toBeVisible()
    await other.page.getByRole('button', { name: 'Versie bewaren' }).click()
    await openPolicy(other.page, 'Lezen')
    await expect(other.page.getByText(/Binnen 2 werkdagen na ontvangst/)).toBeVisible()
  } finally {
    await other.quit()
    rmSync(folder, { recursive: true, force: true })
  }
  expect(other.seen.outgoing).toEqual([])
})
