import type { Page } from '@playwright/test'
import { createTranslator } from '../../shared/i18n/translator.ts'
import { expect, test } from './fixture.ts'
import { heldElsewhere } from './held-elsewhere.ts'
import { prefer } from './sample.ts'
import { faultsOf } from './screens.ts'
import { password } from './steps.ts'

test.setTimeout(180_000)

/** Fills what must be filled: passwords with the password, all else with a word. */
async function fillRequired(page: Page): Promise<void> {
  for (const box of await page.locator('input[aria-required="true"]').all()) {
    const isSecret = (await box.getAttribute('type')) === 'password'
    if ((await box.inputValue()) === '') await box.fill(isSecret ? password : 'Proef')
  }
}

for (const { language, theme, width, height } of [
  { language: 'nl', theme: 'light', width: 1280, height: 800 },
  { language: 'en', theme: 'dark', width: 1024, height: 700 }
] as const) {
  test(`set-up, log-in, recovery and a blocked folder are accessible and fit: ${language}, ${theme}`, async ({
    app,
    page
  }) => {
    const t = createTranslator(language)
    const found: string[] = []
    const look = async (name: string, shown: Page = page): Promise<void> => {
      for (const fault of await faultsOf(shown)) found.push(`${name}: ${fault}`)
    }
    const press = (label: string) => page.getByRole('button', { name: label }).click()
    const steps = ['office', 'policy', 'calendar', 'account', 'summary'] as const

    await page.setViewportSize({ width, height })
    await prefer(page, { language, theme })
    for (const step of steps) {
      await expect(page.getByRole('heading', { name: t(`setup:${step}.title`) })).toBeVisible()
      await look(`set-up: ${step}`)
      if (step === 'policy') {
        await page.getByRole('radio').first().check()
        await page.getByLabel(/Onafhankelijke instantie|Independent body/).fill('Stichting Derde')
        await look('set-up: policy chosen')
      }
      await fillRequired(page)
      if (step !== 'summary') await press(t('common:next'))
    }
    await press(t('setup:complete'))
    await expect(page.getByRole('heading', { name: t('setup:key.title') })).toBeVisible()
    await look('recovery key')
    await page.getByLabel(t('shell:recovery.kept')).check()
    await press(t('setup:key.done'))
    await expect(page.getByRole('navigation')).toBeVisible()

    await page.keyboard.press('Control+l')
    await expect(page.getByRole('heading', { name: t('session:title') })).toBeVisible()
    await look('log-in')
    await page.locator('input[type="password"]').fill('mis mis mis mis')
    await press(t('session:logIn'))
    await expect(page.getByRole('alert')).toBeVisible()
    await look('log-in refused')
    await press(t('session:forgotten'))
    await expect(page.getByRole('heading', { name: t('session:recover.title') })).toBeVisible()
    await look('recovery')

    await app.quit()
    heldElsewhere(app.data)
    await app.start()
    await app.page.setViewportSize({ width, height })
    await expect(app.page.getByRole('heading', { name: t('session:blocked.title') })).toBeVisible()
    await look('blocked', app.page)
    expect(found).toEqual([])
  })
}
