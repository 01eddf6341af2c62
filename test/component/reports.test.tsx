// @vitest-environment jsdom
import { configure, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ReportsPage } from '../../renderer/features/reports/index.ts'
import type { ReportRequest } from '../../shared/contract/reports.ts'
import { permissions } from '../../shared/domain/permissions/permission.ts'
import { buildAnnualReport } from '../../shared/domain/reports/build-annual-report.ts'
import { emptyNotes, type ReportNotes } from '../../shared/domain/reports/notes.ts'
import type { Uncounted } from '../../shared/domain/reports/uncounted.ts'
import type { StatisticsCase } from '../../shared/domain/statistics/case.ts'
import { ok, refuse } from '../../shared/result.ts'
import { policyEW, sampleCase, sampleOffice } from '../fixtures/statistics/sample-case.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { renderScreen } from './support/render.tsx'
import type { Instant } from '../../shared/domain/time.ts'
import { readerOf } from '../fixtures/reader.ts'

// Twelve chapters take jsdom a while on a busy machine.
configure({ asyncUtilTimeout: 15_000 })
vi.setConfig({ testTimeout: 60_000 })

const now: Instant = '2026-12-15T09:00:00.000Z'

let accounts = 0

function officeWith(
  cases: readonly StatisticsCase[],
  written: ReportNotes = emptyNotes,
  uncounted: Uncounted = { lost: [], unreadable: [] }
): Answers {
  let notes = written
  // What an account types outlives its screen, so every test has an account of its own.
  accounts += 1
  const account = { id: `a-${String(accounts)}`, name: 'Anna de Wit', role: 'officer' }
  const session = { account, mustChange: false, roleLabel: 'klachtenfunctionaris', permissions: [...permissions] }
  return {
    'app.state': () => ({ ...openState, session, now }),
    'office.get': () => ok({ office: sampleOffice, policy: policyEW }),
    'reports.annual': ({ from, to, shared }: ReportRequest) => {
      const period = { from, to }
      const material = {
        cases,
        lines: [],
        policy: policyEW,
        office: sampleOffice,
        notes,
        uncounted,
        presentations: [],
        period,
        now,
        shared,
        reader: readerOf(policyEW)
      }
      return ok({ report: buildAnnualReport(material), notes })
    },
    'reports.saveNotes': (request) => {
      notes = request.notes
      return ok(notes)
    }
  }
}

const complaint = sampleCase({
  status: 'closed',
  reactionAfter: 1,
  decisionAfter: 10,
  endedAfter: 12,
  values: { 'classification.classes': ['conduct', 'financial'], 'settlement.cause': 'Afspraak niet genoteerd' }
})

// By its caption, because finding by role weighs every element of thirteen chapters.
async function rowsOf(name: string): Promise<string[]> {
  const caption = await screen.findByText(name, { selector: 'caption' })
  const rows = caption.closest('table')?.querySelectorAll('tr') ?? []
  return [...rows].map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))
}

function choose(select: HTMLElement, label: string): void {
  const option = [...select.querySelectorAll('option')].find(({ textContent }) => textContent === label)
  fireEvent.change(select, { target: { value: option?.value } })
}

describe('the reports screen', () => {
  it('EW-7.3: shows the thirteen chapters of the annual report of this year', async () => {
    const { office } = renderScreen(<ReportsPage />, { answers: officeWith([complaint]) })
    await screen.findByText('13. Naleving per artikel', { selector: 'h2' })
    const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent)
    expect(headings.filter((heading) => /^\d+\. /.test(heading))).toHaveLength(13)
    expect(office.requestsOf('reports.annual')[0]).toEqual({ from: '2026-01-01', to: '2026-12-31', shared: false })
  })

  it('EW-5.3: the chart of the classes has a table with the same figures, also read out', async () => {
    renderScreen(<ReportsPage />, { answers: officeWith([complaint]) })
    expect(await rowsOf('Aard')).toEqual([
      'Aard | aantal',
      'werkwijze of bejegening door de medewerker | 1',
      'uitvoering en inhoud van de dienstverlening | 0',
      'financiële kant van de dienstverlening | 1',
      'praktijkvoering in het algemeen | 0',
      'totaal | 1'
    ])
    expect(screen.getByLabelText(/aantal klachten per aard/)).toBeTruthy()
  })

  it('EW-7.3: says above the figures which dossiers may lack in them', async () => {
    const answers = officeWith([complaint], emptyNotes, { lost: ['2026-0009'], unreadable: [] })
    renderScreen(<ReportsPage />, { answers })
    const said = await screen.findByText(/^Dossier 2026-0009 is verloren gegaan en telt in dit verslag niet mee/)
    const figures = screen.getByText('ontvangen', { selector: 'dt' })
    expect(said.compareDocumentPosition(figures) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('EW-7.3: a year without complaints shows explicit zeros', async () => {
    renderScreen(<ReportsPage />, { answers: officeWith([]) })
    expect(await screen.findByText('In deze periode kwamen geen signalen binnen.')).toBeTruthy()
    expect((await rowsOf('Oordeel')).slice(1)).toContain('gegrond | 0')
    expect(await rowsOf('Per maand')).toHaveLength(13)
  })

  it('EW-7.2: asks for the quarter that is chosen', async () => {
    const { office } = renderScreen(<ReportsPage />, { answers: officeWith([complaint]) })
    choose(await screen.findByLabelText('Periode'), 'Een kwartaal')
    choose(screen.getByLabelText('Kwartaal'), '2e kwartaal')
    await screen.findByText('In deze periode kwamen geen signalen binnen.')
    expect(office.requestsOf('reports.annual').at(-1)).toMatchObject({ from: '2026-04-01', to: '2026-06-30' })
  })

  it('EW-7.2: a period that ends before it begins is not asked for', async () => {
    const { office } = renderScreen(<ReportsPage />, { answers: officeWith([complaint]) })
    choose(await screen.findByLabelText('Periode'), 'Zelf kiezen')
    const last = screen.getByRole('textbox', { name: 'Tot en met' })
    fireEvent.change(last, { target: { value: '31-12-2025' } })
    expect(await screen.findAllByText('De laatste dag ligt voor de eerste. Kies een latere dag.')).not.toEqual([])
    expect(office.requestsOf('reports.annual').some(({ from, to }) => to < from)).toBe(false)
  })

  it('EW-4.4: the shared edition shows small counts as <5 and no dossier', async () => {
    renderScreen(<ReportsPage />, { answers: officeWith([complaint]) })
    expect(await screen.findAllByText('Afspraak niet genoteerd')).toHaveLength(2)
    fireEvent.click(screen.getByLabelText('Gedeelde uitgave'))
    expect(await screen.findByText('De oorzaken per dossier staan niet in de gedeelde uitgave.')).toBeTruthy()
    expect(await rowsOf('Aard')).toContain('totaal | <5')
    expect(document.body.textContent).not.toContain('2026-0001')
  })

  it('EW-7.4: what the office recommends is kept by itself and says so', async () => {
    const { office } = renderScreen(<ReportsPage />, {
      answers: officeWith([], { ...emptyNotes, introduction: 'Een rustig jaar.' })
    })
    fireEvent.change(await screen.findByLabelText(/^Aanbevelingen/), { target: { value: 'Bel terug.' } })
    expect(await screen.findByText('Bewaard om 10:00 uur')).toBeTruthy()
    expect(office.requestsOf('reports.saveNotes').at(-1)).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
      notes: { ...emptyNotes, introduction: 'Een rustig jaar.', recommendations: 'Bel terug.' }
    })
  })

  it('EW-8.1: the discussion of a year that has passed is recorded with its day', async () => {
    const answers: Answers = { ...officeWith([complaint]), 'reports.recordPresented': () => ok(null) }
    const { office, user } = renderScreen(<ReportsPage />, {
      answers,
      path: '/rapportage?van=2025-01-01&tot=2025-12-31',
      route: '/rapportage'
    })
    await user.click(await screen.findByRole('button', { name: 'Bespreking vastleggen' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('het verslag over 2025, voor: kantoorvergadering')
    await expectAccessible(dialog)
    await user.click(within(dialog).getByRole('button', { name: 'Bespreking vastleggen' }))
    expect(office.requestsOf('reports.recordPresented')).toEqual([
      { id: 'year', from: '2025-01-01', to: '2025-12-31', on: now.slice(0, 10) }
    ])
  })

  it('EW-8.1: a year that still runs is discussed later', async () => {
    renderScreen(<ReportsPage />, { answers: officeWith([complaint]) })
    expect(await screen.findByText(/Dit verslag is voor: kantoorvergadering\. De periode loopt nog\./)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Bespreking vastleggen' })).toBeNull()
  })

  it('a text that could not be kept stays on screen and says so', async () => {
    renderScreen(<ReportsPage />, {
      answers: { ...officeWith([]), 'reports.saveNotes': () => refuse('register.diskFull') }
    })
    const box = await screen.findByLabelText('Inleiding')
    fireEvent.change(box, { target: { value: 'Nieuw.' } })
    expect(await screen.findByText(/Uw tekst is nog niet bewaard/)).toBeTruthy()
    expect(box).toHaveProperty('value', expect.stringContaining('Nieuw.'))
  })

  it('a refused report says why and can be asked for again', async () => {
    const answers: Answers = { ...officeWith([]), 'reports.annual': () => refuse('session.required') }
    renderScreen(<ReportsPage />, { answers })
    expect((await screen.findByRole('alert')).textContent).toContain('Het verslag kon niet worden gemaakt.')
    expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeTruthy()
  })

  it('speaks English too', async () => {
    renderScreen(<ReportsPage />, {
      answers: {
        ...officeWith([complaint]),
        'app.state': () => ({ ...openState, preferences: { ...openState.preferences, language: 'en' } })
      },
      language: 'en'
    })
    expect(await screen.findByText('7. Lead times and terms', { selector: 'h2' })).toBeTruthy()
  })

  it('has nothing that stands in the way of a screen reader or the keyboard', async () => {
    renderScreen(<ReportsPage />, { answers: officeWith([complaint]) })
    await screen.findByText('13. Naleving per artikel', { selector: 'h2' })
    await expectAccessible(document.getElementById('chapter-classes') ?? document.body)
  })
})

describe('a report that takes long to count', () => {
  it('says how far it is and can be stopped, and asked for again', async () => {
    let stop = (): void => undefined
    let asked = 0
    const { user, office } = renderScreen(<ReportsPage />, {
      answers: {
        ...officeWith([complaint]),
        'reports.annual': () => {
          asked += 1
          return new Promise((resolve) => (stop = () => resolve(refuse('report.cancelled'))))
        },
        'reports.progress': () => ok({ done: 2_000, total: 10_000 }),
        'reports.cancel': () => {
          stop()
          return ok(null)
        }
      }
    })
    const bar = await screen.findByRole('progressbar', { name: 'De dossiers worden geteld: 2000 van 10000' })
    expect(bar.getAttribute('aria-valuenow')).toBe('20')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Stoppen met tellen' }))
    expect(await screen.findByText(/U hebt het tellen gestopt/)).toBeTruthy()
    expect(office.requestsOf('reports.cancel')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
    await vi.waitFor(() => expect(asked).toBe(2))
  })
})

describe('the period in the address', () => {
  it('that cannot be is named, instead of another one being shown without a word', async () => {
    const path = '/rapportage?van=2026-04-01&tot=2026-13-99'
    renderScreen(<ReportsPage />, { answers: officeWith([]), path, route: '/rapportage' })
    expect(await screen.findByText(/Het adres noemt geen periode die bestaat/)).toBeTruthy()
  })
})
