import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'
import { password } from './steps.ts'

/** Goes through set-up with a regulation of choice; `choose` answers what that regulation leaves to the office. */
export async function setUpUnder(page: Page, policy: string, choose: (page: Page) => Promise<void>): Promise<void> {
  const next = page.getByRole('button', { name: 'Verder' })
  await page.getByLabel('Naam van het kantoor').fill('Kantoor Proef')
  await next.click()
  await page.getByRole('radio', { name: new RegExp(`\\(${policy}\\)`) }).check()
  await choose(page)
  await next.click()
  await next.click()
  await page.getByLabel(/^Uw naam/).fill('Marijke de Wit')
  await page.getByRole('textbox', { name: 'Wachtwoord', exact: true }).fill(password)
  await page.getByRole('textbox', { name: 'Wachtwoord nogmaals' }).fill(password)
  await next.click()
  await page.getByRole('button', { name: 'Kantoor inrichten' }).click()
  await page.getByLabel('Ik heb de herstelsleutel bewaard').check()
  await page.getByRole('button', { name: 'Klachtenboek openen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
}

/** Two complaints that nobody would take for one. */
const calls = {
  first: { name: 'Anneke Vos', words: 'Ik werd niet teruggebeld.' },
  next: { name: 'Kees Brouwer', words: 'De rekening kwam twee keer binnen.' }
} as const

/** Registers a complaint by phone with what the collection agency's form asks, and gives its number. */
export async function registerCall(page: Page, call: keyof typeof calls = 'first'): Promise<string> {
  const { name, words } = calls[call]
  await page.getByRole('link', { name: 'Nieuwe klacht' }).click()
  await page.getByRole('combobox', { name: 'Wijze van indiening' }).click()
  await page.getByRole('option', { name: 'telefonisch' }).click()
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill(name)
  await page.getByRole('textbox', { name: /^Omschrijving/ }).fill(words)
  await page.getByRole('button', { name: 'Klacht registreren' }).click()
  const said = page.getByText(/De klacht is geregistreerd onder nummer/)
  await expect(said).toBeVisible()
  return /\d{4}-\d{4}/.exec(await said.innerText())?.[0] ?? ''
}

/** The regulation's screen, at one of its tabs. */
export async function openPolicy(page: Page, tab: string): Promise<void> {
  await page.getByRole('link', { name: 'Regeling', exact: true }).click()
  await page.getByRole('tab', { name: tab }).click()
}
