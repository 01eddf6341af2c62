// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { callOffice } from '../../renderer/api/client.ts'
import { RegisterPage } from '../../renderer/features/register/index.ts'
import type { RegisterLine } from '../../shared/contract/dossiers.ts'
import { ok } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { registerAnswers, wholeRegister } from './support/fake-register.ts'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'

const policy = loadPolicy()
const office = { name: 'Adviesbureau De Linde', address: '', postcode: '', place: '', phone: '', email: '' }

const line: Extract<RegisterLine, { readable: true }> = {
  readable: true,
  number: '2026-0002',
  status: 'open',
  complainant: 'Zoë Müller',
  organisation: 'Bakkerij Müller',
  summary: 'Advies kwam te laat',
  receivedAt: '2026-03-20T09:00:00.000Z',
  channel: 'phone',
  classes: ['content', 'financial'],
  gravity: 'normal',
  involved: ['Bram Jansen'],
  responsible: ['Bram Jansen'],
  nextTerm: {
    id: 'settlement',
    clause: 'EW-6.4',
    due: '2026-04-16T22:00:00.000Z',
    dueDay: '2026-04-16',
    workBy: '2026-04-16',
    outcome: 'running',
    round: 1
  },
  lastDays: ['2026-04-16'],
  overdue: [],
  missed: ['reaction'],
  closedAt: null
}

const texts = {
  '2026-0002': {
    description: 'De jaarrekening lag wekenlang op een bureau.',
    phone: '06 12 34 56 78',
    postcode: '1234 AB'
  },
  '2025-0001': { description: 'Aan de balie werd ik niet geholpen.' }
}

const lines: RegisterLine[] = [
  line,
  {
    ...line,
    number: '2025-0001',
    status: 'closed',
    complainant: 'Hendrik Bos',
    organisation: '',
    summary: 'Onbeleefd te woord gestaan',
    classes: ['conduct'],
    nextTerm: null,
    lastDays: [],
    missed: [],
    closedAt: '2025-12-01T09:00:00.000Z'
  },
  {
    readable: false,
    number: '2026-0001',
    damage: [{ code: 'register.damaged', params: { subject: 'dossiers/2026/0001/dossier', reason: 'seal' } }]
  }
]

const answers: Answers = { 'office.get': () => ok({ office, policy }), ...registerAnswers(lines, texts) }

function show(more: Answers = {}, language: 'nl' | 'en' = 'nl') {
  return renderScreen(<RegisterPage />, { answers: { ...answers, ...more }, path: '/register', language })
}

/** The numbers in the table, top down; read from the markup, because asking by role takes seconds in a table. */
function numbersNow(): (string | null)[] {
  return [...document.querySelectorAll('[role="row"][data-id]')].map((row) => row.getAttribute('data-id'))
}

async function loaded(): Promise<void> {
  await waitFor(() => expect(numbersNow()).toHaveLength(lines.length))
}

async function expectNumbers(expected: readonly string[]): Promise<void> {
  await waitFor(() => expect(numbersNow()).toEqual(expected))
}

async function choose(user: ReturnType<typeof show>['user'], filter: string, choice: string): Promise<void> {
  await user.click(screen.getByLabelText(filter))
  await user.click(within(await screen.findByRole('listbox')).getByText(choice))
}

const searchField = () => screen.getByLabelText('Zoeken in het register')

test('shows every dossier, latest first, also the damaged one, and counts them', async () => {
  show()
  await expectNumbers(['2026-0002', '2026-0001', '2025-0001'])
  expect(screen.getByText('3 van 3 dossiers')).toBeTruthy()
  expect(screen.getByText('Dit dossier is beschadigd en kan niet worden gelezen')).toBeTruthy()
  expect(screen.getByText('nog 16 werkdagen')).toBeTruthy()
})

test('shows the newest dossiers while the others are on their way, and then all of them', async () => {
  const [newest, ...older] = lines
  let arrive = (): void => undefined
  const isComing = new Promise<void>((resolve) => (arrive = resolve))
  const list: Answers['dossiers.list'] = async ({ since }) => {
    if (since === null) return ok({ position: 'a/1', anew: true, lines: newest ? [newest] : [], gone: [], more: true })
    await isComing
    return ok({ position: 'a/3', anew: false, lines: older, gone: [], more: false })
  }
  show({ 'dossiers.list': list })
  await expectNumbers(['2026-0002'])
  expect(screen.getByText('Het nieuwste dossier; de oudere komen eraan')).toBeTruthy()
  arrive()
  await loaded()
  expect(screen.getByText('3 van 3 dossiers')).toBeTruthy()
})

test('says of a dossier without a name that none was given', async () => {
  show(registerAnswers([{ ...line, complainant: '' }], texts))
  expect(await screen.findByText('naam niet opgegeven')).toBeTruthy()
})

test('after an act asks only for what changed, and shows it', async () => {
  const list: Answers['dossiers.list'] = ({ since }) =>
    ok(
      since === null
        ? wholeRegister(lines)
        : {
            position: 'a/2',
            anew: false,
            lines: [{ ...line, complainant: 'Zoë de Vries' }],
            gone: ['2025-0001'],
            more: false
          }
    )
  const { office } = show({ 'dossiers.list': list, 'dossiers.undo': () => ok(null as never) })
  await loaded()
  await callOffice('dossiers.undo', { number: '2026-0002', seq: 2 })
  expect(await screen.findByText('Zoë de Vries')).toBeTruthy()
  await expectNumbers(['2026-0002', '2026-0001'])
  expect(office.requestsOf('dossiers.list')).toEqual([{ since: null }, { since: 'a/1' }])
})

test('finds what is typed, whatever its accents and capitals', async () => {
  const { user } = show()
  await loaded()
  await user.type(searchField(), 'zoe muller')
  await expectNumbers(['2026-0002'])
})

test.each([
  ['2026-2', 'Nummer: 2026-0002'],
  ['klachtenboek:2026-0002', 'Nummer: 2026-0002'],
  ['1234ab', 'Postcode: 1234 AB'],
  ['+31 6 12345678', 'Telefoon: 06 12 34 56 78'],
  ['jaarrekeningen', 'Omschrijving: De jaarrekening lag']
])('finds %s and says where', async (typed, told) => {
  const { user } = show()
  await loaded()
  await user.type(searchField(), typed)
  await expectNumbers(['2026-0002'])
  const cells = (): string =>
    screen
      .getAllByRole('gridcell')
      .map(({ textContent }) => textContent)
      .join(' | ')
  await waitFor(() => expect(cells()).toContain(told))
})

test('says so when nothing is found, and Escape shows everything again', async () => {
  const { user } = show()
  await loaded()
  await user.type(searchField(), 'xylofoon')
  expect(await screen.findByText('Geen dossiers gevonden')).toBeTruthy()
  expect(screen.getByText('0 van 3 dossiers')).toBeTruthy()
  await user.keyboard('{Escape}')
  await loaded()
})

test('filters work together and are wiped together', async () => {
  const { user } = show()
  await loaded()
  await choose(user, 'Jaar', '2026')
  await choose(user, 'Status', 'in behandeling')
  await expectNumbers(['2026-0002'])
  await user.click(screen.getByText('Filters wissen'))
  await loaded()
})

test('EW-6.4: filters on a term of which today is the last working day', async () => {
  const now = '2026-04-16T08:00:00.000Z'
  const { user } = show({ 'app.state': () => ({ ...openState, now }) })
  await loaded()
  await choose(user, 'Termijn', 'loopt vandaag af (1)')
  await waitFor(async () => await expectNumbers(['2026-0002']))
})

test('a click opens the dossier', async () => {
  const { user, path } = show()
  await loaded()
  await user.click(screen.getByText('Advies kwam te laat'))
  expect(path()).toBe('/dossiers/2026-0002')
})

test('Enter on a cell opens the dossier', async () => {
  const { user, path } = show()
  await loaded()
  screen.getByText('Advies kwam te laat').closest<HTMLElement>('[role="gridcell"]')?.focus()
  await user.keyboard('{Enter}')
  expect(path()).toBe('/dossiers/2026-0002')
})

test('a damaged dossier tells what is wrong and what to do, instead of opening', async () => {
  const { user, path } = show()
  await loaded()
  await user.click(screen.getByText('Dit dossier is beschadigd en kan niet worden gelezen'))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('Dossier 2026-0001 is beschadigd')).toBeTruthy()
  expect(dialog.textContent).toContain('dossiers/2026/0001/dossier')
  expect(dialog.textContent).toContain('Instellingen → Back-up')
  expect(path()).toBe('/register')
  await user.click(within(dialog).getByText('Sluiten'))
})

test('sorting and columns are as they were left, and nothing about complaints is kept', async () => {
  const first = show()
  await loaded()
  await first.user.click(screen.getByText('Klager'))
  await waitFor(async () => await expectNumbers(['2026-0001', '2025-0001', '2026-0002']))
  await first.user.click(screen.getByText('Kolommen kiezen'))
  await first.user.click(await screen.findByLabelText('Organisatie'))
  expect(localStorage.getItem('klachtenboek.register.layout')).toContain('"organisation":true')
  expect(JSON.stringify(localStorage)).not.toMatch(/Müller|2026-000/)
})

test('an empty register invites to register the first complaint', async () => {
  show({ 'dossiers.list': () => ok(wholeRegister([])) })
  expect(await screen.findByRole('heading', { name: 'Het register is nog leeg' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Eerste klacht registreren' }).getAttribute('href')).toBe('/nieuw')
  await expectAccessible()
})

test('it is there in English too', async () => {
  const english = { ...openState, preferences: { ...openState.preferences, language: 'en' as const } }
  show({ 'app.state': () => english }, 'en')
  await loaded()
  expect(screen.getByText('3 of 3 dossiers')).toBeTruthy()
  expect(screen.getByText('16 working days left')).toBeTruthy()
  await expectAccessible(screen.getByRole('search'))
})

test('who sees only some dossiers is not told that the register is empty', async () => {
  const session = openState.session && { ...openState.session, permissions: ['takeIn' as const] }
  renderScreen(<RegisterPage />, {
    answers: {
      'app.state': () => ({ ...openState, session }),
      'dossiers.list': () => ok(wholeRegister([])),
      'office.get': () => ok({ office, policy })
    }
  })
  expect(await screen.findByText('Geen dossiers waarbij u betrokken bent')).toBeDefined()
  expect(screen.queryByText('Het register is nog leeg')).toBeNull()
})

test('who sees only some dossiers is told that the search is among those', async () => {
  const session = openState.session && { ...openState.session, permissions: ['takeIn' as const] }
  const { user } = show({ 'app.state': () => ({ ...openState, session }) })
  await loaded()
  await user.type(searchField(), 'bestaat nergens')
  expect(await screen.findByText(/^U zoekt in de dossiers waarbij u betrokken bent/)).toBeTruthy()
})
