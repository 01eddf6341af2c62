import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect } from './fixture.ts'

/** Opens a new complaint by phone, up to its description. */
export async function startIntake(page: Page, name = 'Anneke Vos'): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe klacht' }).click()
  await page.getByRole('combobox', { name: 'Wijze van indiening' }).click()
  await page.getByRole('option', { name: 'telefonisch' }).click()
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill(name)
  await page.getByRole('radio', { name: 'klant', exact: true }).check()
  await page.getByRole('textbox', { name: 'Korte typering' }).fill('Niet teruggebeld')
}

/** Types what the complaint is about. */
export async function describeComplaint(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Omschrijving/ }).fill(words)
}

/** Registers the complaint on screen and gives its number. */
export async function register(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Klacht registreren' }).click()
  const said = page.getByText(/De klacht is geregistreerd onder nummer/)
  await expect(said).toBeVisible()
  return /\d{4}-\d{4}/.exec(await said.innerText())?.[0] ?? ''
}

/** Registers a complaint with nothing remarkable about it. */
export async function registerPlain(
  page: Page,
  { name, words } = { name: 'Anneke Vos', words: 'Ik werd niet teruggebeld.' }
): Promise<string> {
  await startIntake(page, name)
  await describeComplaint(page, words)
  return register(page)
}

/** The text of a PDF file, with single spaces. */
export async function pdfText(path: string): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
  }
  return pages.join(' ').replace(/\s+/g, ' ')
}
