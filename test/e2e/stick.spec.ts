import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describeComplaint, startIntake } from './robust-steps.ts'
import { expect, test } from './fixture.ts'
import { setUp } from './steps.ts'

test.setTimeout(120_000)

const words = 'Ik werd niet teruggebeld, en niemand wist waarom.'

/** Pulls out the stick on which the office is, and puts it in again; the PC's own part stays where it is. */
function stick(data: string): { pull: () => void; putIn: () => void } {
  const away = `${data}-weg`
  const own = ['deze-pc']
  return {
    pull: () => {
      renameSync(data, away)
    },
    putIn: () => {
      // What the browser wrote of its own while the stick was out.
      for (const name of own) rmSync(join(data, name), { recursive: true, force: true })
      rmSync(data, { recursive: true, force: true })
      renameSync(away, data)
    }
  }
}

for (const [width, height] of [
  [1280, 800],
  [1024, 700]
] as const) {
  test(`a stick that is pulled out while a complaint is typed (${String(width)}): nothing is lost, and it goes on when it is back`, async ({
    app,
    page
  }, info) => {
    await page.setViewportSize({ width, height })
    await setUp(page)
    await startIntake(page)
    await describeComplaint(page, 'Ik werd')
    await expect(page.getByText(/Concept bewaard om/)).toBeVisible()
    const { pull, putIn } = stick(app.data)
    pull()
    await describeComplaint(page, words)
    await expect(page.getByText(/De gegevensmap is er nu niet/).first()).toBeVisible()
    // What tells of it leaves room for what is being typed: a click reaches the field, nothing lies over it.
    const typed = page.getByRole('textbox', { name: /^Omschrijving/ })
    await typed.click()
    await expect(typed).toBeInViewport({ ratio: 0.5 })
    await page.screenshot({ path: info.outputPath('draft.png') })
    await page.getByRole('button', { name: 'Klacht registreren' }).click()
    await expect(page.getByText(/Dit is niet opgeslagen/).first()).toBeVisible()
    await page.screenshot({ path: info.outputPath('refused.png') })
    await expect(page.getByRole('textbox', { name: /^Omschrijving/ })).toHaveValue(words)
    putIn()
    await page.getByRole('button', { name: 'Klacht registreren' }).click()
    await expect(page.getByText(/De klacht is geregistreerd onder nummer 2026-0001/)).toBeVisible()
    await expect(page.getByText(words)).toBeVisible()
  })
}

test('a folder in which only the vault is: it says what is missing, touches nothing, and opens when the rest is there', async ({
  app,
  page
}, info) => {
  await setUp(page)
  await app.quit()
  // The second copies are away as well: with those at hand the office would open on them.
  const parts = ['policies', 'copies']
  for (const part of parts) renameSync(join(app.data, part), `${app.data}-${part}`)
  await app.start()
  await expect(app.page.getByRole('alert')).toContainText('De gegevensmap is niet compleet')
  await app.page.setViewportSize({ width: 1024, height: 700 })
  await app.page.screenshot({ path: info.outputPath('incomplete.png') })
  for (const part of parts) renameSync(`${app.data}-${part}`, join(app.data, part))
  await app.page.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect(app.page.getByRole('radio', { name: 'Marijke de Wit' })).toBeVisible()
})
