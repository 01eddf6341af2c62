import type { Page } from '@playwright/test'
import { coveredControls } from './covered.ts'
import { expect, test } from './fixture.ts'
import { ask, goTo, openSample } from './sample.ts'
import { act, openAct } from './steps.ts'

test.use({ sample: true, now: '2026-03-24T09:00:00.000Z' })
test.setTimeout(240_000)

async function boxOf(page: Page, role: 'region' | 'dialog', name: string) {
  const box = await page.getByRole(role, { name }).boundingBox()
  if (box === null) throw new Error(`${name} is not on screen.`)
  return box
}

for (const [width, height] of [
  [1280, 800],
  [1024, 700],
  [900, 540]
] as const) {
  test(`a decision is written beside the complaint, which stays in sight: ${String(width)}x${String(height)}`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height })
    await openSample(page)
    await goTo(page, '/dossiers/2026-0003?act=recordDecision')
    await expect(page.getByRole('textbox', { name: 'Oorzaak' })).toBeFocused()
    const words = await boxOf(page, 'region', 'In de woorden van de klager')
    const sheet = await boxOf(page, 'dialog', 'Welke beslissing kreeg de klager?')
    expect(words.x + words.width).toBeLessThanOrEqual(sheet.x)
    expect(sheet.x + sheet.width).toBeLessThanOrEqual(width)
    expect(sheet.y + sheet.height).toBeLessThanOrEqual(height)
    expect(await coveredControls(page)).toEqual([])
  })
}

test('a sheet opened from the menu gives the keyboard back, and what was typed is there again', async ({ page }) => {
  await openSample(page)
  await goTo(page, '/dossiers/2026-0003')
  const sheet = await openAct(page, 'Verbetering vastleggen')
  await sheet.getByRole('textbox').first().fill('Agenda gedeeld.')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Andere handelingen' })).toBeFocused()
  await openAct(page, 'Verbetering vastleggen')
  await expect(sheet.getByRole('textbox').first()).toHaveValue('Agenda gedeeld.')
})

test('Ctrl+Z takes back what was just recorded: the dossier is as before, the history keeps both', async ({ page }) => {
  await openSample(page)
  const before = await ask(page, 'dossiers.open', { number: '2026-0005' })
  await goTo(page, '/dossiers/2026-0005')
  await act(page, 'Reactie vastleggen', async (dialog) => {
    await dialog.getByRole('combobox', { name: 'Op welke manier' }).click()
    await page.getByRole('option', { name: 'telefoon', exact: true }).click()
  })
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/Ongedaan gemaakt: Reactie vastleggen/)).toBeVisible()
  const after = await ask(page, 'dossiers.open', { number: '2026-0005' })
  if (!before.ok || !after.ok) throw new Error('The dossier did not open.')
  expect(after.value.state).toEqual(before.value.state)
  expect(after.value.events.map(({ type }) => type).slice(-2)).toEqual(['reactionRecorded', 'undone'])
  await page.getByRole('tab', { name: 'Verloop' }).click()
  await expect(page.getByText('Ongedaan gemaakt: Reactie vastleggen').first()).toBeVisible()
})
