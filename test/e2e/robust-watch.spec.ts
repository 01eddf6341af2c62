import { expect, test } from './fixture.ts'
import { registerPlain } from './robust-steps.ts'
import { logIn, setUp } from './steps.ts'

test.setTimeout(120_000)

const officer = 'Marijke de Wit'

test('EW-6.5: what fell due while the PC was off is told after log-in, with counts and nothing about whom', async ({
  app,
  page
}) => {
  await setUp(page)
  await registerPlain(page)
  app.seen.notifications.length = 0
  const later = await app.restart({ now: '2026-03-30T09:00:00.000Z' })
  expect(app.seen.notifications).toEqual([])
  await logIn(later, officer)
  await expect.poll(() => app.seen.notifications.length).toBe(1)
  const [notification] = app.seen.notifications
  expect(notification?.title).toBe('Klachtenboek')
  expect(notification?.body).toMatch(/te laat/)
  expect(notification?.body).not.toMatch(/Anneke|Vos|2026-0001|teruggebeld/)
  await app.emitPower('resume')
  await later.getByRole('link', { name: 'Register', exact: true }).click()
  await expect(later.getByRole('heading', { level: 1, name: /Register/ })).toBeVisible()
  expect(app.seen.notifications).toHaveLength(1)
  await app.clickNotification()
  await expect(later.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
})

test('with notifications off nothing is told', async ({ app, page }) => {
  await setUp(page)
  await registerPlain(page)
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('tab', { name: 'Deze pc' }).click()
  await page.getByRole('switch', { name: 'Herinneringen tonen' }).uncheck()
  app.seen.notifications.length = 0
  const later = await app.restart({ now: '2026-03-30T09:00:00.000Z' })
  await logIn(later, officer)
  await expect(later.getByText(/te laat/i).first()).toBeVisible()
  await app.emitPower('resume')
  expect(app.seen.notifications).toEqual([])
})
