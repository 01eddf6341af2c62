// @vitest-environment jsdom
import { configure, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { registerLine } from '../../electron/main/clerk/register-line.ts'
import { dossierView } from '../../electron/main/services/views/dossier-view.ts'
import { DossierPage } from '../../renderer/features/dossier/index.ts'
import { linkEvents } from '../../shared/domain/dossier/chain.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { ok, refuse } from '../../shared/result.ts'
import { digest, intake, officer, Play } from '../fixtures/dossier/play.ts'
import { expectAccessible } from './support/axe.ts'
import { type Answers, openState } from './support/fake-office.ts'
import { renderScreen } from './support/render.tsx'

vi.mock('../../renderer/features/documents/index.ts', () => ({ PdfContent: () => null, DocumentPreview: () => null }))
vi.setConfig({ testTimeout: 60_000 })
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

const now: Instant = '2026-03-24T08:00:00.000Z'
const details = { other: '2026-0007', reason: 'Dezelfde klacht' }

// Drafts outlive a dialog on purpose, so every test has an account of its own.
let turn = 0

async function show(play: Play, more: Answers = {}, query = '') {
  turn += 1
  const account = { id: `${officer.id}-${String(turn)}`, name: officer.name, role: officer.role }
  const other = { ...new Play({ ...intake, 'complainant.name': 'Anneke de Vos' }).state, number: '2026-0007' } as const
  const lines = [play.state, other].map((state) => registerLine(state, play.policy, now))
  const shown = renderScreen(<DossierPage />, {
    answers: {
      'app.state': () => ({ ...openState, now, session: { ...openState.session!, account } }),
      'dossiers.open': () => ok(dossierView(play.situation(officer, now), linkEvents([], play.events, digest))),
      'dossiers.list': () => ok({ position: 'a/2', anew: true, lines, gone: [], more: false }),
      'drafts.save': (draft) => ok({ ...draft, savedAt: now }),
      'drafts.discard': () => ok(null),
      ...more
    },
    path: `/dossiers/2026-0001${query}`,
    route: '/dossiers/:number'
  })
  await screen.findByRole('tab', { name: 'Overzicht' })
  return shown
}

test('the other dossier is found by its complainant, named, and sent as its number', async () => {
  const refused = refuse('merge.intoSetAside', { field: 'other', params: { number: '2026-0007' } })
  const { office } = await show(new Play(), { 'dossiers.act': () => refused }, '?act=merge')
  const box = await screen.findByRole('combobox', { name: /Welk dossier/ })
  await userEvent.type(box, 'de vos')
  await userEvent.click(await screen.findByRole('option', { name: /2026-0007 van Anneke de Vos/ }))
  expect(box).toHaveProperty('value', '2026-0007')
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText('2026-0007 van Anneke de Vos: Terugbelafspraak niet nagekomen')).toBeTruthy()
  await userEvent.type(dialog.getByRole('textbox', { name: /Reden/ }), 'Dezelfde klacht')
  await expectAccessible()
  await userEvent.click(dialog.getByRole('button', { name: 'Samenvoegen met een ander dossier' }))
  expect(office.requestsOf('dossiers.act')[0]?.command).toMatchObject({ act: 'merge', details })
  // What was chosen survives the refusal, which stands beside it.
  expect((await dialog.findAllByText(/Dossier 2026-0007 telt niet mee/)).length).toBeGreaterThan(0)
  expect(box).toHaveProperty('value', '2026-0007')
})

test('a number that is not in the register is said to be so, and the dossier itself is not offered', async () => {
  await show(new Play(), {}, '?act=merge')
  const box = await screen.findByRole('combobox', { name: /Welk dossier/ })
  await userEvent.type(box, '2026-99')
  expect(await screen.findByText('Dit nummer staat niet in uw register.')).toBeTruthy()
  await userEvent.clear(box)
  await userEvent.type(box, 'vos')
  expect(await screen.findAllByRole('option')).toHaveLength(1)
})

test('a dossier that was merged says into which, and leads there', async () => {
  await show(new Play().do('merge', officer, now, { details }))
  expect(screen.getByRole('alert').textContent).toContain('Samengevoegd met 2026-0007, door Marijke de Wit')
  expect(screen.getByRole('link', { name: 'Naar 2026-0007' }).getAttribute('href')).toContain('/dossiers/2026-0007')
})

test('a dossier says what was merged into it, and leads there', async () => {
  await show(new Play(), {
    'dossiers.bound': () => ok([{ number: '2026-0003', complainant: 'A. Vos', how: 'merged', why: 'Dubbel' }])
  })
  const link = await screen.findByRole('link', { name: '2026-0003 van A. Vos is hiermee samengevoegd' })
  expect(link.getAttribute('href')).toContain('/dossiers/2026-0003')
  await expectAccessible()
})

test('linked dossiers each show the other, with why, once', async () => {
  const play = new Play().do('link', officer, now, { details: { ...details, reason: 'Dezelfde verhuizing' } })
  const linked = (number: '2026-0007' | '2026-0008') =>
    ({ number, complainant: 'B. Bos', how: 'linked', why: 'Zelfde pand' }) as const
  await show(play, { 'dossiers.bound': () => ok([linked('2026-0007'), linked('2026-0008')]) })
  const list = await screen.findByRole('list', { name: 'Wat hierbij hoort' })
  await within(list).findByText('Hoort bij 2026-0008 van B. Bos')
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent)
  ).toEqual(['Hoort bij 2026-0007: Dezelfde verhuizing', 'Hoort bij 2026-0008 van B. Bos: Zelfde pand'])
})

test('a link is removed by choosing it among those of the dossier', async () => {
  const play = new Play()
    .do('link', officer, now, { details: { ...details, reason: 'Dezelfde verhuizing' } })
    .do('link', officer, now, { details: { other: '2026-0008', reason: 'Zelfde pand' } })
  const { office } = await show(play, { 'dossiers.act': () => refuse('link.none', { field: 'other' }) }, '?act=unlink')
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(dialog.getByRole('radio', { name: '2026-0007: Dezelfde verhuizing' }))
  await userEvent.type(dialog.getByRole('textbox', { name: /Reden/ }), 'Toch niet')
  await expectAccessible()
  await userEvent.click(dialog.getByRole('button', { name: 'Koppeling losmaken' }))
  expect(office.requestsOf('dossiers.act')[0]?.command).toMatchObject({
    act: 'unlink',
    details: { other: '2026-0007', reason: 'Toch niet' }
  })
})

test('the only link of a dossier is chosen already', async () => {
  const play = new Play().do('link', officer, now, { details: { ...details, reason: 'Dezelfde verhuizing' } })
  await show(play, {}, '?act=unlink')
  const link = await screen.findByRole<HTMLInputElement>('radio', { name: '2026-0007: Dezelfde verhuizing' })
  expect(link.checked).toBe(true)
})
