import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'
import { registerPlain } from './robust-steps.ts'
import { calm, faultsOf } from './screens.ts'
import { setUp } from './steps.ts'

test.setTimeout(180_000)

test('all is checked by a button: a damaged dossier and a foreign file are told, and a file put back is well again', async ({
  app
}) => {
  const { page } = app
  await setUp(page)
  const number = await registerPlain(page)
  await page.getByRole('link', { name: 'Instellingen', exact: true }).click()
  await page.getByRole('tab', { name: 'Gegevens' }).click()
  await expect(page.getByText('Er is nog geen volledige controle gedaan.')).toBeVisible()
  await page.getByRole('button', { name: 'Nu alles controleren' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'alles klopt' })).toBeVisible()

  const path = join(app.data, `dossiers/${number.replace('-', '/')}/dossier`)
  const whole = readFileSync(path)
  writeFileSync(
    path,
    whole.map((byte, place) => (place === 200 ? byte ^ 1 : byte))
  )
  writeFileSync(join(app.data, 'desktop.ini'), 'x')
  await page.getByRole('button', { name: 'Nu alles controleren' }).click()
  await expect(page.getByRole('region', { name: 'Wat niet klopt' })).toContainText('terug uit een back-up')
  await expect(page.getByRole('region', { name: 'Goed om te weten' })).toContainText('desktop.ini')
  await calm(page)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: /^Vandaag/ }).click()
  await expect(page.getByText('De laatste controle vond iets dat niet klopt')).toBeVisible()
  await page.getByRole('link', { name: 'Naar Gegevens' }).click()

  writeFileSync(path, whole)
  await page.getByRole('button', { name: 'Nu alles controleren' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Er is niets gevonden dat niet klopt.')).toBeVisible()
})
