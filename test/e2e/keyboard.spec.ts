import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { password } from './steps.ts'

test.setTimeout(180_000)

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement)

/** Goes with the Tab key to a control, as somebody without a mouse does; fails when it is never reached. */
async function tabTo(page: Page, control: Locator, most = 80): Promise<void> {
  await expect(control).toBeVisible()
  for (let presses = 0; presses < most; presses += 1) {
    if (await hasFocus(control)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Not reached with the Tab key: ${String(control)}`)
}

test('EW-5.1, EW-5.2, EW-6.5: from set-up to the first reaction by keyboard alone', async ({ page }) => {
  const keys = page.keyboard
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  const type = async (control: Locator, words: string): Promise<void> => {
    await tabTo(page, control)
    await keys.type(words)
  }
  const press = async (control: Locator): Promise<void> => {
    await tabTo(page, control)
    await keys.press('Enter')
  }
  const tick = async (control: Locator): Promise<void> => {
    await tabTo(page, control)
    await keys.press('Space')
    await expect(control).toBeChecked()
  }
  const choose = async (within: Page | Locator, name: string, option: string): Promise<void> => {
    await tabTo(page, within.getByRole('combobox', { name }))
    await keys.press('Enter')
    await expect(page.getByRole('listbox')).toBeVisible()
    const wanted = page.getByRole('option', { name: option, exact: true })
    for (let presses = 0; presses < 12; presses += 1) {
      if (await hasFocus(wanted)) break
      await keys.press('ArrowDown')
    }
    await keys.press('Enter')
    await expect(page.getByRole('listbox')).toHaveCount(0)
  }

  await type(page.getByLabel('Naam van het kantoor'), 'Adviesbureau Proef')
  await type(page.getByLabel('Plaats'), 'Ons Dorp')
  await press(button('Verder'))
  await tick(page.getByRole('radio').first())
  await type(page.getByLabel('Onafhankelijke instantie'), 'Stichting Derde')
  await press(button('Verder'))
  await press(button('Verder'))
  await type(page.getByLabel(/^Uw naam/), 'Marijke de Wit')
  await type(page.getByRole('textbox', { name: 'Wachtwoord', exact: true }), password)
  await type(page.getByRole('textbox', { name: 'Wachtwoord nogmaals' }), password)
  await press(button('Verder'))
  await press(button('Kantoor inrichten'))
  await tick(page.getByLabel('Ik heb de herstelsleutel bewaard'))
  await press(button('Klachtenboek openen'))
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()

  await keys.press('Control+l')
  await type(page.getByRole('textbox', { name: 'Wachtwoord', exact: true }), password)
  await keys.press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()

  await keys.press('Control+n')
  await choose(page, 'Wijze van indiening', 'telefonisch')
  await type(page.getByRole('textbox', { name: 'Naam', exact: true }), 'Anneke Vos')
  await tick(page.getByRole('radio', { name: 'klant', exact: true }))
  await type(page.getByRole('textbox', { name: 'Korte typering' }), 'Niet teruggebeld')
  await type(page.getByRole('textbox', { name: /^Omschrijving/ }), 'Ik werd niet teruggebeld.')
  await keys.press('Control+Enter')
  await expect(page.getByText(/De klacht is geregistreerd onder nummer 2026-0001/)).toBeVisible()

  await press(button('Klacht indelen').first())
  const dialog = page.getByRole('dialog')
  await tick(dialog.getByRole('checkbox', { name: /bejegening/ }))
  await press(dialog.getByRole('button', { name: 'Klacht indelen', exact: true }))
  await expect(dialog).toHaveCount(0)

  await press(button('Andere handelingen'))
  const reaction = page.getByRole('menuitem', { name: 'Reactie vastleggen' })
  await expect(page.getByRole('menu')).toBeVisible()
  for (let presses = 0; presses < 12 && !(await hasFocus(reaction)); presses += 1) await keys.press('ArrowDown')
  await keys.press('Enter')
  await choose(dialog, 'Op welke manier', 'telefoon')
  await press(dialog.getByRole('button', { name: 'Reactie vastleggen', exact: true }))
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('op tijd').first()).toBeVisible()
})
