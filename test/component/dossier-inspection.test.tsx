// @vitest-environment jsdom
import { configure, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Play } from '../fixtures/dossier/play.ts'
import { expectAccessible } from './support/axe.ts'
import { showPlayed } from './support/played-dossier.tsx'

vi.mock('../../renderer/features/documents/index.ts', () => ({
  PdfContent: () => null,
  DocumentPreview: ({ request }: { request: object }) => <p>voorbeeld van {JSON.stringify(request)}</p>,
  PaperBeside: ({ paper }: { paper: { request: object | null } }) => <p>op papier {JSON.stringify(paper.request)}</p>,
  usePaper: (request: object | null) => ({ request, made: { state: 'making' }, refusals: [] })
}))
vi.setConfig({ testTimeout: 60_000 })
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

async function showInspection() {
  const play = new Play()
  const { user } = showPlayed(play, '?act=giveInspection')
  return { user, play, dialog: within(await screen.findByRole('dialog', { name: 'Wat krijgt iemand te zien?' })) }
}

test('GC-2.1c: the complainant and the prescribed data are filled in, and the paper stands beside them', async () => {
  const { dialog } = await showInspection()
  expect(dialog.getByLabelText<HTMLInputElement>(/^Wie krijgt inzage/).value).toBe('Anneke Vos')
  expect(dialog.getByLabelText<HTMLInputElement>('Naam').checked).toBe(true)
  expect(dialog.getByLabelText<HTMLInputElement>('Ontvangen door').checked).toBe(false)
  const paper = within(dialog.getByRole('region', { name: 'Wat iemand te zien krijgt' }))
  expect((await paper.findByText(/op papier/)).textContent).toContain('"kind":"inspection"')
  await expectAccessible()
})

test('a name that may stay is ticked; the inspection is recorded and can be looked at again', async () => {
  const { user, play, dialog } = await showInspection()
  const names = within(dialog.getByRole('group', { name: 'Namen van anderen' }))
  const first = names.getAllByRole('checkbox')[0]!
  const name = first.closest('label')?.textContent ?? ''
  await user.click(first)
  await user.click(dialog.getByRole('combobox', { name: /^Op welke manier/ }))
  await user.click(await screen.findByRole('option', { name: 'overhandigd' }))
  await user.click(dialog.getByRole('button', { name: 'Inzage geven' }))
  await user.click(await screen.findByRole('tab', { name: 'Brieven' }))
  await user.click(await screen.findByRole('button', { name: /^Inzage aan Anneke Vos van .* bekijken$/ }))
  const given = play.events.length
  expect((await screen.findByText(/voorbeeld van/)).textContent).toContain(`"given":${String(given)}`)
  expect(play.events.at(-1)?.details).toMatchObject({ shownTo: 'Anneke Vos', mayStay: name })
})
