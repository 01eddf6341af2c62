import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'
import { registerPlain } from './robust-steps.ts'
import { act, logIn, openAct, setUp } from './steps.ts'

test.setTimeout(180_000)

test('an old copy of a dossier and a lost journal head are told, and settled by the officer', async ({ app }) => {
  const at = (path: string): string => join(app.data, path)
  await setUp(app.page)
  const number = await registerPlain(app.page)
  const dossier = at(`dossiers/${number.replace('-', '/')}/dossier`)
  const older = readFileSync(dossier)
  await act(app.page, 'Verloop bijwerken', (dialog) => dialog.getByRole('textbox').last().fill('Gebeld.'))
  await app.quit()
  writeFileSync(dossier, older)
  for (const path of ['journal-head', 'copies/journal-head']) rmSync(at(path))
  await app.start()
  const { page } = app
  await logIn(page, 'Marijke de Wit')

  await expect(page.getByText('In de gegevensmap klopt iets niet')).toBeVisible()
  await page.getByRole('button', { name: 'Ik weet ervan' }).click()
  await expect(page.getByText('In de gegevensmap klopt iets niet')).toBeHidden()

  await page.getByRole('link', { name: 'Register', exact: true }).click()
  await page.getByText('Dit dossier is niet de laatste versie').click()
  await page.getByRole('dialog').getByRole('link', { name: 'Dossier bekijken' }).click()
  await expect(page.getByRole('alert')).toContainText('gebeurtenissen zijn er nog')
  await page.getByRole('button', { name: 'Deze versie aanvaarden…' }).click()
  await page.getByRole('button', { name: 'Versie aanvaarden' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await openAct(page, 'Verloop bijwerken')
})
