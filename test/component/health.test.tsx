// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HealthPart } from '../../renderer/features/health/index.ts'
import { TodayPage } from '../../renderer/features/today/index.ts'
import type { HealthStatus } from '../../shared/contract/health.ts'
import type { CheckRecord } from '../../shared/domain/office/check.ts'
import { ok, refuse } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { renderScreen } from './support/render.tsx'

const backup = {
  at: '2026-03-23T08:00:00.000Z',
  folder: 'E:\\',
  dossiers: 27,
  bytes: 4_230_000,
  moved: 12_000
} as const
const check: CheckRecord = {
  at: '2026-03-01T09:00:00.000Z',
  by: 'Anna de Wit',
  dossiers: 27,
  events: 312,
  unread: 0,
  bytes: 4_100_000,
  count: 0,
  findings: [],
  notes: []
}
const damaged = {
  subject: '2026-0012',
  code: 'register.damaged',
  params: { subject: 'dossiers/2026/0012/dossier', number: '2026-0012', reason: 'seal' }
} as const
const foreign = { subject: 'desktop.ini', code: 'register.foreignFile', params: { subject: 'desktop.ini' } } as const
const status: HealthStatus = {
  dossiers: { total: 27, open: 4, closed: 23, rest: 0, destroyed: 3, lost: [] },
  backup: { last: backup, task: null },
  check,
  isChecking: false,
  findings: []
}
const show = (kept: HealthStatus, more: Answers = {}, language: 'nl' | 'en' = 'nl') =>
  renderScreen(<HealthPart />, {
    answers: { 'health.status': () => ok(kept), 'health.size': () => ok(4_230_000), ...more },
    language
  })

test.each(['nl', 'en'] as const)(
  'where and how much, the last backup and the last check are in sight (%s)',
  async (language) => {
    const preferences = { ...openState.preferences, language }
    show(status, { 'app.state': () => ({ ...openState, preferences }) }, language)
    await screen.findByText(/4[.,]2 MB$/)
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent.trim())).toEqual([
      openState.dataFolder,
      expect.stringMatching(/4[.,]2 MB/),
      expect.stringMatching(/^27: 4 .*, 23 /),
      '3',
      expect.stringContaining(language === 'nl' ? 'op tijd' : 'in time'),
      expect.stringContaining('Anna de Wit'),
      language === 'nl' ? 'alles klopt' : 'everything holds',
      expect.stringMatching(/27.*312.*4[.,]1 MB/)
    ])
    await expectAccessible()
  }
)

test('each finding is told with what to do, and what is only to know stands apart', async () => {
  show({ ...status, check: { ...check, count: 1, findings: [damaged], notes: [foreign] }, findings: [damaged] })
  const wrong = await screen.findByRole('region', { name: 'Wat niet klopt' })
  expect(wrong.textContent).toContain('Zet het dossier, of het kantoor, terug uit een back-up')
  expect(wrong.textContent).toContain('de verzegeling is verbroken')
  expect(within(wrong).getByRole('link', { name: 'Dossier openen' }).getAttribute('href')).toBe('/dossiers/2026-0012')
  expect(screen.getByRole('region', { name: 'Goed om te weten' }).textContent).toContain('desktop.ini')
  expect(screen.getByText('1 bevinding')).toBeDefined()
  await expectAccessible()
})

test('all is checked by a button, and the answer is said', async () => {
  const { user, office } = show({ ...status, check: null }, { 'health.check': () => ok(check) })
  expect(await screen.findByText('Er is nog geen volledige controle gedaan.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Nu alles controleren' }))
  expect((await screen.findByRole('status')).textContent).toBe('De controle is klaar: alles klopt.')
  expect(office.requestsOf('health.status').length).toBeGreaterThan(1)
})

test('a check tells which step it is at and how far, and can be given up', async () => {
  let finish: () => void = () => undefined
  const { user, office } = show(status, {
    'health.check': () =>
      new Promise((resolve) => {
        finish = () => resolve(refuse('check.stopped'))
      }),
    'health.progress': () => ok({ step: 'dossiers', done: 12, total: 24 }),
    'health.cancel': () => {
      finish()
      return ok(null)
    }
  })
  await user.click(await screen.findByRole('button', { name: 'Nu alles controleren' }))
  expect(await screen.findByText('De dossiers worden gelezen: 12 van 24', {}, { timeout: 3000 })).toBeDefined()
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('50')
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Stoppen met controleren' }))
  expect((await screen.findByRole('alert')).textContent).toContain('De controle is gestopt.')
  expect(office.requestsOf('health.cancel')).toHaveLength(1)
})

test('one that is going on is shown as such to who comes back', async () => {
  show({ ...status, isChecking: true }, { 'health.progress': () => ok({ step: 'journal', done: 0, total: 0 }) })
  expect(await screen.findByText('Het logboek wordt gelezen', {}, { timeout: 3000 })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Nu alles controleren' })).toBeNull()
})

test('a backup that is too old, and dossiers that are not divided, are said', async () => {
  const dossiers = { ...status.dossiers, rest: 2 }
  show({ ...status, dossiers, backup: { last: backup, task: { why: 'old', days: 9 } } })
  expect(await screen.findByText(/te lang geleden/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Naar Back-up' }).getAttribute('href')).toBe('/instellingen?deel=backup')
  expect(screen.getByText(/^2 daarvan/)).toBeDefined()
})

test.each([
  [{ why: 'found', count: 2, at: check.at }, 'De laatste controle vond 2 dingen die niet kloppen'],
  [{ why: 'old', days: 100 }, 'Uw gegevens zijn 100 dagen geleden voor het laatst helemaal gecontroleerd'],
  [{ why: 'never' }, 'Uw gegevens zijn nog nooit helemaal gecontroleerd']
] as const)('Vandaag says it and leads to it (%j)', async (task, said) => {
  renderScreen(<TodayPage />, { answers: { 'health.task': () => ok(task) } })
  expect(await screen.findByText(said)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Naar Gegevens' }).getAttribute('href')).toBe('/instellingen?deel=data')
  await expectAccessible()
})

test('what was set aside is in sight and is removed after a second look, which says what is lost with it', async () => {
  const thing = {
    name: '2026-03-04T10-00-00-000Z',
    at: '2026-03-04T10:00:00.000Z',
    files: 1,
    bytes: 12_000,
    isOffice: false,
    dossiers: ['2026-0002'],
    only: ['2026-0002'],
    drafts: 0
  } as const
  let kept = [{ ...thing, dossiers: [...thing.dossiers], only: [...thing.only] }]
  const { user, office } = show(status, {
    'health.aside': () => ok(kept),
    'health.removeAside': () => {
      kept = []
      return ok(null)
    }
  })
  await user.click(await screen.findByRole('button', { name: 'dossier 2026-0002 verwijderen' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('Van dossier 2026-0002 is dit het enige bestand dat nog in de gegevensmap ligt.')
  await expectAccessible()
  await user.click(within(dialog).getByRole('button', { name: 'Voorgoed verwijderen' }))
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Opzij gezet' })).toBeNull())
  expect(office.requestsOf('health.removeAside')).toEqual([{ name: thing.name }])
})
