// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BackupPart } from '../../renderer/features/backup/index.ts'
import { TodayPage } from '../../renderer/features/today/index.ts'
import { type BackupRecord, noBackups } from '../../shared/domain/office/backup.ts'
import { ok, refuse } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { renderScreen } from './support/render.tsx'

const made = {
  at: '2026-03-23T08:00:00.000Z',
  folder: 'E:\\Klachtenboek-back-up',
  dossiers: 27,
  bytes: 4_230_000,
  moved: 12_000
} as const
const record: BackupRecord = {
  ...noBackups,
  settings: { ...noBackups.settings, folder: made.folder },
  last: made
}
const show = (kept: BackupRecord, more: Answers = {}, language: 'nl' | 'en' = 'nl') =>
  renderScreen(<BackupPart />, {
    answers: { 'backup.status': () => ok(kept), 'backup.list': () => ok([]), ...more },
    language
  })

test.each(['nl', 'en'] as const)(
  'the last good backup is in sight: when, where, how many and how large (%s)',
  async (language) => {
    const preferences = { ...openState.preferences, language }
    show(record, { 'app.state': () => ({ ...openState, preferences }) }, language)
    await screen.findByRole('heading', { name: language === 'nl' ? 'Laatste goede back-up' : 'Last good backup' })
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('2026'),
      made.folder,
      '27',
      expect.stringMatching(/4[.,]2 MB.*12 kB/)
    ])
    await expectAccessible()
  }
)

test('without a folder the first thing to do is to choose one', async () => {
  const { user, office } = show(noBackups, { 'backup.chooseFolder': () => ok(null) })
  await screen.findByText('Er is nog geen back-up gemaakt.')
  expect(screen.queryByRole('button', { name: 'Nu een back-up maken' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Map kiezen…' }))
  expect(office.requestsOf('backup.chooseFolder')).toHaveLength(1)
  await expectAccessible()
})

test('one is made by hand, and said', async () => {
  const { user } = show(record, { 'backup.make': () => ok(made) })
  await user.click(await screen.findByRole('button', { name: 'Nu een back-up maken' }))
  expect((await screen.findByRole('status')).textContent).toBe('De back-up is gemaakt en nagelezen: 27 dossiers.')
})

test('a stick that is out is said, with what to do', async () => {
  const { user } = show(record, {
    'backup.make': () => refuse('backup.folderGone', { params: { folder: made.folder } })
  })
  await user.click(await screen.findByRole('button', { name: 'Nu een back-up maken' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Is de stick of het netwerk losgeraakt?')
})

test('that the last try did not succeed stays in sight beside the last good one', async () => {
  show({ ...record, failed: { at: '2026-03-24T07:00:00.000Z', code: 'backup.full', params: { folder: made.folder } } })
  expect(await screen.findByText(/De back-up van .* is niet gelukt/)).toBeDefined()
  expect(screen.getByText(made.folder, { selector: 'dd' })).toBeDefined()
  await expectAccessible()
})

test('how often, how many and when to warn are changed at once', async () => {
  const { user, office } = show(record, { 'backup.change': () => ok(record) })
  await user.selectOptions(await screen.findByLabelText('Back-up maken'), 'elke week')
  await user.selectOptions(screen.getByLabelText('Bewaren: maanden'), '24')
  const { folder: _folder, ...plan } = record.settings
  expect(office.requestsOf('backup.change')).toEqual([
    { ...plan, everyDays: 7 },
    { ...plan, keep: { ...plan.keep, monthly: 24 } }
  ])
})

test('Vandaag says that the last good one is too old, and leads to it', async () => {
  renderScreen(<TodayPage />, { answers: { 'backup.task': () => ok({ why: 'old', days: 9 }) } })
  expect(await screen.findByText('De laatste goede back-up is 9 dagen oud')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Naar Back-up' }).getAttribute('href')).toBe('/instellingen?deel=backup')
  expect(screen.queryByText('Niets te doen vandaag')).toBeNull()
  await expectAccessible()
})
