import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { setUp } from './steps.ts'

test.use({ now: '2026-04-02T12:00:00.000Z' })
test.setTimeout(180_000)

/** A keyboard that counts what is pressed beside the words. */
function counting({ keyboard }: Page) {
  let acts = 0
  const press = async (key: string): Promise<void> => {
    acts += 1
    await keyboard.press(key)
  }
  return { press, words: (text: string) => keyboard.type(text), acts: () => acts }
}

const focused = (box: Locator): Promise<void> => expect(box).toBeFocused()

test('TB-1.1, TB-2.1: a call is registered with the keyboard alone, in at most 14 acts beside the words', async ({
  page
}) => {
  await setUp(page, 'Marijke de Wit', /\(TB\)/)
  const { press, words, acts } = counting(page)
  const box = (name: string | RegExp) => page.getByRole('textbox', { name })

  await press('Control+t')
  await focused(box('Naam'))
  await words('Anneke Vos')
  await press('Tab')
  await focused(box(/^Wat de relatie zegt/))
  await words('Ik zou gisteren worden gebeld, en dat is niet gebeurd.')
  await press('Tab')
  await focused(box('Type klacht, kort'))
  await words('Niet teruggebeld')
  await press('Tab')
  await words('Bram Jansen')
  await press('Tab')
  await focused(box('Gewenste oplossing'))
  await press('Tab')
  await focused(box('Toegezegde actie'))
  await words('Wij zoeken het uit.')
  await press('Tab')
  await focused(box('Telefoon'))
  await words('06 12345678')
  await press('Tab')
  await focused(box('Terugbeldatum'))
  // After the Friday come the weekend and Easter Monday.
  await press('Tab')
  await focused(page.getByRole('button', { name: 'vr 3 april' }))
  await press('Tab')
  await press('Space')
  await expect(box('Terugbeldatum')).toHaveValue('07-04-2026')
  await press('Control+Enter')
  await expect(page.getByText('De klacht is geregistreerd onder nummer 2026-0001.')).toBeVisible()
  expect(acts()).toBeLessThanOrEqual(14)

  await page.getByRole('tab', { name: 'Formulier' }).click()
  for (const shown of ['Anneke Vos', 'telefonisch', '06 12345678', 'Wij zoeken het uit.', 'di 7 april 2026'])
    await expect(page.getByText(shown, { exact: true }).first()).toBeVisible()
})

test('GC-2.1b: what was not asked on the phone waits as a task', async ({ page }) => {
  await setUp(page, 'Marijke de Wit', /\(GC\)/)
  const { press, words } = counting(page)
  await press('Control+t')
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toBeFocused()
  await words('Anneke Vos')
  await press('Tab')
  await words('De cursus begon een uur te laat.')
  await press('Control+Enter')
  await expect(page.getByText('De klacht is geregistreerd onder nummer 2026-0001.')).toBeVisible()
  await page.getByRole('link', { name: /^Vandaag/ }).click()
  await expect(page.getByText(/^Nog niet alle gegevens van de klager zijn er/).first()).toBeVisible()
})

test('a call that comes in while a complaint is typed over leaves that one as a draft', async ({ page }) => {
  await setUp(page)
  await page.getByRole('link', { name: 'Nieuwe klacht' }).click()
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('De heer Smit')
  await page.keyboard.press('Control+t')
  await expect(page.getByRole('heading', { name: 'Aan de telefoon' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('')
  await page.getByRole('button', { name: /^Verder met concept .*De heer Smit/ }).click()
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('De heer Smit')
  await expect(page.getByRole('heading', { name: 'Aan de telefoon' })).toHaveCount(0)
})
