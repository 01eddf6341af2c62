import { installedElectron } from '../../electron/dev/installed-electron.ts'
import { expect, test } from './fixture.ts'
import { changeTo, logIn, password, setUp } from './steps.ts'

test.setTimeout(120_000)
// On real Electron the computer's own keyring decides: see docs/real-electron.md.
test.skip(installedElectron() !== undefined)

test('EW-4.4: who turned it on logs in through the system of the PC, and by password once the office takes it back', async ({
  page,
  app
}) => {
  await setUp(page)
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('tab', { name: 'Mijn wachtwoord' }).click()
  await expect(page.getByText('Aanmelden via')).toHaveCount(0)
  await page.getByRole('tab', { name: 'Accounts' }).click()
  await expect(page.getByRole('button', { name: 'Herstelsleutel vernieuwen' })).toBeVisible()
  await expect(page.getByText('Aanmelden zonder wachtwoord')).toHaveCount(0)

  await app.giveKeyring()
  await changeTo(page, 'Marijke de Wit')
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await expect(page.getByRole('tab', { name: 'Kantoor', selected: true })).toBeVisible()
  await page.getByRole('tab', { name: 'Accounts' }).click()
  await page.getByRole('switch', { name: /via het systeem van hun pc/ }).check()
  await page.getByRole('tab', { name: 'Mijn wachtwoord' }).click()
  await page.getByRole('textbox', { name: /om het aan te zetten/ }).fill(password)
  await page.getByRole('button', { name: 'Aanzetten voor drie maanden' }).click()
  await expect(page.getByText(/^Aan tot en met/)).toBeVisible()
  await page.getByRole('button', { name: 'Vergrendelen' }).click()
  await page.getByRole('button', { name: /^Aanmelden via/ }).click()
  await expect(page.getByText(/^Aan tot en met/)).toBeVisible()

  await page.getByRole('tab', { name: 'Accounts' }).click()
  await page.getByRole('switch', { name: /via het systeem van hun pc/ }).uncheck()
  await page.getByRole('button', { name: 'Vergrendelen' }).click()
  await expect(page.getByRole('button', { name: 'Aanmelden', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Aanmelden via/ })).toHaveCount(0)
  await logIn(page, 'Marijke de Wit')
})
