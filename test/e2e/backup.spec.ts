import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'
import { registerPlain } from './robust-steps.ts'
import { calm, faultsOf } from './screens.ts'
import { setUp } from './steps.ts'

test.setTimeout(180_000)

test('a backup is made to a stick, and a stick that is out is told', async ({ app }) => {
  const { page } = app
  const stick = join(app.data, '..', 'stick')
  mkdirSync(stick)
  await setUp(page)
  await registerPlain(page)
  await page.getByRole('link', { name: 'Instellingen', exact: true }).click()
  await page.getByRole('tab', { name: 'Back-up' }).click()
  await app.answerDialog('showOpenDialog', { canceled: false, filePaths: [stick] })
  await page.getByRole('button', { name: 'Map kiezen…' }).click()
  await page.getByRole('button', { name: 'Nu een back-up maken' }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 dossier' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Laatste goede back-up' })).toBeVisible()
  await calm(page)
  expect(await faultsOf(page)).toEqual([])
  renameSync(stick, `${stick}-uit`)
  await page.getByRole('button', { name: 'Nu een back-up maken' }).click()
  await expect(page.getByRole('alert').first()).toContainText('losgeraakt')
  renameSync(`${stick}-uit`, stick)
  await page.getByRole('button', { name: 'Nu een back-up maken' }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 dossier' })).toBeVisible()
})
