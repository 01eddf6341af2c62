// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PutBackPart, RestorePage } from '../../renderer/features/restore/index.ts'
import type { InsideBackup, ListedBackup, RestoreState } from '../../shared/contract/restore.ts'
import { fail, ok, refuse } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import { type Answers, openState } from './support/fake-office.ts'
import { renderScreen } from './support/render.tsx'

const whole: ListedBackup = {
  name: 'a.json',
  at: '2026-03-22T18:00:00.000Z',
  dossiers: 27,
  bytes: 4_000_000,
  missing: 0,
  problem: null
}
const backups: ListedBackup[] = [
  { ...whole, name: 'c.json', problem: { code: 'backup.damaged' } },
  { ...whole, name: 'b.json', at: '2026-03-23T18:00:00.000Z', missing: 2 },
  whole
]
const source = {
  kind: 'backups',
  folder: 'E:\\Klachtenboek-back-up',
  officeName: 'Adviesbureau Proef',
  accounts: [{ id: 'm', name: 'Marijke de Wit' }],
  backups,
  isOpen: true
} as const
const inside: InsideBackup = {
  ...whole,
  destroyed: [{ number: '2024-0003', clause: 'EW-7.5' }],
  left: ['2026-0028', '2026-0029'],
  lastNumber: '2026-0029',
  present: 29
}
const opened: RestoreState = { source: { ...source, accounts: [...source.accounts], backups }, isRunning: false }

const show = (state: RestoreState, more: Answers = {}, language: 'nl' | 'en' = 'nl') => {
  const preferences = { ...openState.preferences, language }
  return renderScreen(<RestorePage onLeave={() => undefined} />, {
    answers: {
      'app.state': () => ({ ...openState, preferences, phase: 'locked' as const, session: null }),
      'restore.state': () => ok(state),
      'restore.look': () => ok(inside),
      ...more
    },
    language
  })
}

test.each(['nl', 'en'] as const)(
  'the newest whole backup stands chosen, and what follows is said (%s)',
  async (language) => {
    show(opened, {}, language)
    await screen.findByText(/2026-0028, 2026-0029/)
    expect(screen.getByText(/2024-0003/)).toBeTruthy()
    const radios = screen.getAllByRole<HTMLInputElement>('radio')
    expect(radios.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [false, true],
      [false, false],
      [true, false]
    ])
    await expectAccessible()
  }
)

test('nothing is put back before it is confirmed, and a partial one only when that is asked', async () => {
  const refused = refuse('restore.partial', { params: { count: 1, first: 'dossiers/2026/0002/dossier' } })
  const { user, office } = show(opened, { 'restore.start': () => refused })
  await user.click(await screen.findByRole('button', { name: 'Terugzetten…' }))
  expect(office.requestsOf('restore.start')).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Terugzetten' }))
  await user.click(await screen.findByRole('button', { name: /zonder de beschadigde/ }))
  expect(office.requestsOf('restore.start')).toEqual([
    { name: 'a.json', lastNumber: null, takesDamaged: false },
    { name: 'a.json', lastNumber: null, takesDamaged: true }
  ])
})

test('a last number that is none is said, and what is typed goes along as a number', async () => {
  const { user, office } = show(opened, { 'restore.start': () => fail([{ code: 'restore.stopped' }]) })
  const box = await screen.findByRole('textbox', { name: 'Laatst uitgegeven nummer' })
  await user.type(box, 'geen')
  await user.click(screen.getByRole('button', { name: 'Terugzetten…' }))
  expect(await screen.findByText(/geen dossiernummer/)).toBeTruthy()
  await user.clear(box)
  await user.type(box, '2026-31')
  await user.click(screen.getByRole('button', { name: 'Terugzetten…' }))
  await user.click(screen.getByRole('button', { name: 'Terugzetten' }))
  expect(office.requestsOf('restore.start')).toMatchObject([{ lastNumber: '2026-0031' }])
})

test.each(['nl', 'en'] as const)(
  'who may put it back shows so with a password or the recovery key (%s)',
  async (language) => {
    const closed = { ...opened, source: { ...source, accounts: [...source.accounts], backups, isOpen: false } }
    const { user, office } = show(closed, { 'restore.unlock': () => ok(opened) }, language)
    const way = await screen.findByRole('combobox')
    await user.selectOptions(way, '')
    await user.type(screen.getByRole('textbox'), 'ABCD-EFGH')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: language === 'nl' ? 'Openen' : 'Open' }))
    expect(office.requestsOf('restore.unlock')).toEqual([{ recoveryKey: 'ABCD-EFGH' }])
  }
)

test('one dossier is compared first, and put back only when it differs', async () => {
  const version = { acts: 3, lastAt: '2026-03-20T10:00:00.000Z' } as const
  const { user, office } = renderScreen(<PutBackPart />, {
    answers: {
      'app.state': () => openState,
      'backup.list': () => ok(backups),
      'backup.dossier': () => ok({ number: '2026-0002' as const, backup: version, present: null }),
      'backup.putBack': () => ok({ aside: null })
    }
  })
  await user.type(await screen.findByRole('textbox', { name: 'Dossiernummer' }), '2026 2')
  await user.click(screen.getByRole('button', { name: 'Bekijken' }))
  await screen.findByText('niet meer te lezen, of weg')
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Dit dossier terugzetten…' }))
  await user.click(screen.getByRole('button', { name: 'Terugzetten' }))
  expect((await screen.findByRole('status')).textContent).toContain('2026-0002 is teruggezet')
  expect(office.requestsOf('backup.putBack')).toEqual([{ name: 'b.json', number: '2026-0002' }])
})

test('one that goes on from before the window was loaded anew is followed to its end', async () => {
  let isRunning = true
  show(opened, { 'restore.state': () => ok(isRunning ? { ...opened, isRunning } : { source: null, isRunning }) })
  expect(screen.queryByRole('button', { name: 'Map kiezen…' })).toBeNull()
  isRunning = false
  expect(await screen.findByRole('button', { name: 'Map kiezen…' }, { timeout: 5_000 })).toBeTruthy()
})

test('while a chosen folder is looked at, that is said, and one can go back', async () => {
  const { user } = show(
    { source: null, isRunning: false },
    { 'restore.chooseFolder': () => new Promise(() => undefined) }
  )
  await user.click(await screen.findByRole('button', { name: 'Map kiezen…' }))
  await screen.findByText(/of er niemand in werkt/)
  expect(screen.getByRole('button', { name: 'Terug' })).toHaveProperty('disabled', false)
})
