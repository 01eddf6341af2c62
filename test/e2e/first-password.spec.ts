import { expect, test } from './fixture.ts'
import { addColleague, changeTo, firstPassword, logInFirst, setUp } from './steps.ts'

test.setTimeout(120_000)

const own = 'een zin die alleen Bram kent'

test('EW-4.4: a colleague replaces the first password, and whoever gave it cannot log in as the colleague', async ({
  page
}) => {
  await setUp(page)
  await addColleague(page, 'Bram Jansen', 'medewerker')
  await page.getByRole('button', { name: 'Vergrendelen' }).click()
  await logInFirst(page, 'Bram Jansen', own)
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  await page.getByRole('link', { name: 'Register', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /register/i })).toBeVisible()
  await page.getByRole('button', { name: 'Vergrendelen' }).click()
  await page.getByRole('radio', { name: 'Bram Jansen' }).check()
  await page.getByRole('textbox', { name: 'Wachtwoord', exact: true }).fill(firstPassword)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByRole('alert')).toContainText('Het wachtwoord klopt niet')
  await page.getByRole('textbox', { name: 'Wachtwoord', exact: true }).fill(own)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByRole('navigation')).toBeVisible()
  await changeTo(page, 'Marijke de Wit')
})
