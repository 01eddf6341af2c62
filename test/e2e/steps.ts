import type { Locator, Page } from '@playwright/test'
import { expect } from './fixture.ts'

export const password = 'vier losse woorden samen'
/** What a colleague gets from whoever adds them. */
export const firstPassword = 'het eerste wachtwoord hier'

/** Fills what not every regulation asks. */
async function fillWhereAsked(box: Locator, text: string): Promise<void> {
  if (await box.isVisible()) await box.fill(text)
}

/** Goes through set-up as a person does, up to the open app. */
export async function setUp(page: Page, officer = 'Marijke de Wit', regulation = /./): Promise<string> {
  await page.getByLabel('Naam van het kantoor').fill('Adviesbureau Proef')
  await page.getByLabel('Plaats').fill('Ons Dorp')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('radio', { name: regulation }).first().check()
  await fillWhereAsked(page.getByLabel('Onafhankelijke instantie'), 'Stichting Derde')
  await fillWhereAsked(page.getByLabel(/^Bewaren gedurende/), '5')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel(/^Uw naam/).fill(officer)
  await page.getByRole('textbox', { name: 'Wachtwoord', exact: true }).fill(password)
  await page.getByRole('textbox', { name: 'Wachtwoord nogmaals' }).fill(password)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Kantoor inrichten' }).click()
  const key = await page.getByRole('group', { name: 'Herstelsleutel' }).innerText()
  await page.getByLabel('Ik heb de herstelsleutel bewaard').check()
  await page.getByRole('button', { name: 'Klachtenboek openen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  return key.trim().split(/\s+/).join('-')
}

/** Adds a colleague's account in the settings. */
export async function addColleague(page: Page, name: string, role: string, secret = firstPassword): Promise<void> {
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('tab', { name: 'Accounts' }).click()
  await page.getByRole('button', { name: 'Account toevoegen' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/^Naam/).fill(name)
  await dialog.getByRole('radio', { name: role, exact: true }).check()
  await dialog.getByRole('textbox', { name: 'Eerste wachtwoord' }).fill(secret)
  await dialog.getByRole('textbox', { name: 'Wachtwoord nogmaals' }).fill(secret)
  await dialog.getByRole('button', { name: 'Account toevoegen' }).click()
  await expect(page.getByRole('cell', { name }).first()).toBeVisible()
}

/** Logs in for the first time, and chooses a password in place of the one that somebody else set. */
export async function logInFirst(page: Page, name: string, secret = password): Promise<void> {
  await page.getByRole('radio', { name }).check()
  await page.getByRole('textbox', { name: 'Wachtwoord', exact: true }).fill(firstPassword)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kies uw eigen wachtwoord' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Uw eigen wachtwoord' }).fill(secret)
  await page.getByRole('textbox', { name: 'Wachtwoord nogmaals' }).fill(secret)
  await page.getByRole('button', { name: 'Wachtwoord kiezen en verder gaan' }).click()
  await expect(page.getByRole('navigation')).toBeVisible()
}

/** Logs in as someone from the list. */
export async function logIn(page: Page, name: string, secret = password): Promise<void> {
  await page.getByRole('radio', { name }).check()
  await page.getByRole('textbox', { name: 'Wachtwoord', exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByRole('navigation')).toBeVisible()
}

/** Locks, and logs in as someone else. */
export async function changeTo(page: Page, name: string, secret = password): Promise<void> {
  await page.getByRole('button', { name: 'Vergrendelen' }).click()
  await logIn(page, name, secret)
}

/** Opens an act from its button when it is the next step, or else from the menu. */
export async function openAct(page: Page, name: string): Promise<Locator> {
  const own = page.getByRole('region', { name: 'Volgende stap' }).getByRole('button', { name, exact: true })
  const menu = page.getByRole('button', { name: /^(Andere handelingen|Handelingen)$/ })
  await expect(menu).toBeVisible()
  if ((await own.count()) > 0) await own.click()
  else {
    await menu.click()
    await page.getByRole('menuitem', { name, exact: true }).click()
  }
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return dialog
}

/** Opens an act, fills what it asks and records it. */
export async function act(page: Page, name: string, fill: (dialog: Locator) => Promise<void>): Promise<void> {
  const dialog = await openAct(page, name)
  await fill(dialog)
  await dialog.getByRole('button', { name, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Types a name in a box that takes colleagues, and settles it. */
export async function namePerson(box: Locator, name: string): Promise<void> {
  await box.fill(name)
  await box.press('Enter')
}

/** Opens a dossier from the register. */
export async function openDossier(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: 'Register', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Register/ })).toBeVisible()
  await page.getByRole('gridcell', { name: number }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible()
}
