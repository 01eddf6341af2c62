import { expect, test } from './fixture.ts'
import { goTo, openSample, prefer } from './sample.ts'

test.use({ sample: true, now: '2026-03-24T09:00:00.000Z' })

test('who works in English reads the regulation’s own words in English, and Dutch again in Dutch', async ({ page }) => {
  await openSample(page)
  await prefer(page, { language: 'en' })
  await goTo(page, '/')
  await expect(page.getByRole('main')).toContainText('Settlement in writing')
  await expect(page.getByRole('main')).not.toContainText('Schriftelijke afhandeling')
  await expect(page.getByText(/complaints officer/).first()).toBeVisible()
  await goTo(page, '/dossiers/2026-0003')
  await expect(page.getByRole('region', { name: 'Terms' })).toContainText('First reaction')
  await goTo(page, '/register')
  await expect(page.getByRole('grid')).toContainText('Settlement in writing')
  await goTo(page, '/rapportage')
  await expect(page.getByRole('main')).toContainText('First reaction')
  await prefer(page, { language: 'nl' })
  await goTo(page, '/dossiers/2026-0003')
  await expect(page.getByRole('region', { name: 'Termijnen' })).toContainText('Eerste reactie')
})
