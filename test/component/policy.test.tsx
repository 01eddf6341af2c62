// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PolicyPage } from '../../renderer/features/policy/index.ts'
import { draftShelf } from '../../renderer/ui/form/draft-shelf.ts'
import { emptyNotes } from '../../shared/domain/reports/notes.ts'
import { clausesOf } from '../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import { withTermLength } from '../../shared/domain/policy/office-choices.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sampleReport } from '../fixtures/documents/sample-report.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'

configure({ defaultHidden: true })

// What is being edited outlives its page, so each test begins with nothing on the shelf.
afterEach(() => draftShelf.remove('a-anna/policy'))

const first = loadPolicy()
const second = {
  ...withTermLength(first, 'settlement', { value: 6, unit: 'weeks' }),
  version: 2,
  effectiveFrom: '2026-03-01' as const
}
const office = { name: 'De Linde', address: '', postcode: '', place: '', phone: '', email: '' }
const show = (part: string, more: Answers = {}) =>
  renderScreen(<PolicyPage />, {
    path: `/regeling?deel=${part}`,
    route: '/regeling',
    answers: {
      'policy.versions': () => ok([first, second]),
      'office.get': () => ok({ office, policy: second }),
      ...more
    }
  })

test('the regulation in force is read as flowing text, with its contents and each sentence’s clauses', async () => {
  const { user } = show('lezen')
  expect(await screen.findByText(/versie 2, voor klachten ontvangen vanaf zo 1 maart 2026/)).toBeDefined()
  expect(await screen.findByText(/Binnen 6 weken na ontvangst van uw klacht/)).toBeDefined()
  const contents = within(screen.getByRole('navigation', { name: 'Inhoud' }))
  await user.click(contents.getByRole('button', { name: '3. Termijnen' }))
  expect(document.activeElement?.textContent).toBe('3. Termijnen')
  const [reaction] = screen.getAllByRole('button', { name: /EW-6\.5/ })
  await user.click(reaction!)
  expect(within(await screen.findByRole('dialog')).getByText(/EW-6\.5/)).toBeDefined()
  await user.keyboard('{Escape}')
  await expectAccessible()
})

test('per clause stands how it is carried out and, for a period, what the dossiers show', async () => {
  const report = sampleReport(24)
  const { user, office: fake } = show('lezen', {
    'reports.annual': () => ok({ report, notes: emptyNotes })
  })
  await user.click(await screen.findByRole('button', { name: 'Per artikel' }))
  for (const { title } of clausesOf(second)) expect(screen.getAllByText(title).length).toBeGreaterThan(0)
  expect(screen.getByText(/Termijn “Eerste reactie”: het register rekent/)).toBeDefined()
  expect(await screen.findByText(/Eerste reactie: 20 van 24 op tijd\./)).toBeDefined()
  expect(screen.getByRole('link', { name: '2026-0005' }).getAttribute('href')).toBe('/dossiers/2026-0005')
  expect(fake.requestsOf('reports.annual').at(-1)).toEqual({ from: '2026-01-01', to: '2026-12-31', shared: false })
  await user.selectOptions(await screen.findByLabelText('Jaar', {}, { timeout: 25_000 }), '2025')
  await waitFor(() => expect(fake.requestsOf('reports.annual').at(-1)?.from).toBe('2025-01-01'))
  await expectAccessible()
}, 60_000)

test('who may not report reads each clause without figures', async () => {
  const session = openState.session && { ...openState.session, permissions: ['takeIn' as const] }
  const { office: fake } = show('lezen&als=artikelen', { 'app.state': () => ({ ...openState, session }) })
  expect(await screen.findByText(/Termijn “Eerste reactie”/)).toBeDefined()
  expect(screen.queryByText('Wat deze periode laat zien')).toBeNull()
  expect(fake.requestsOf('reports.annual')).toEqual([])
})

test('someone who may not manage the office reads it and changes nothing', async () => {
  const session = openState.session && { ...openState.session, permissions: ['takeIn' as const] }
  show('aanpassen', { 'app.state': () => ({ ...openState, session }) })
  await screen.findByRole('heading', { name: '1. Begrippen' })
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Lezen', 'Versies', 'Wat als'])
  expect(screen.queryByRole('button', { name: 'Uit een bestand halen…' })).toBeNull()
})

test('a changed term is said in words and becomes a version from the chosen day', async () => {
  const { user, office: fake } = show('aanpassen', {
    'policy.save': ({ policy, effectiveFrom }) => ok({ ...policy, version: 3, effectiveFrom })
  })
  await user.click(await screen.findByRole('button', { name: 'Termijnen' }))
  const group = within(screen.getByRole('group', { name: second.terms[2]?.label ?? '' }))
  await user.clear(group.getByRole('textbox', { name: 'Aantal' }))
  await user.type(group.getByRole('textbox', { name: 'Aantal' }), '5')
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Nieuwe versie bewaren' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/lengte: was 6 weken, wordt 5 weken\./)).toBeDefined()
  await user.clear(dialog.getByLabelText(/Geldt voor klachten/))
  await user.type(dialog.getByLabelText(/Geldt voor klachten/), '1-4-2026')
  await user.click(dialog.getByRole('button', { name: 'Versie bewaren' }))
  const [request] = fake.requestsOf('policy.save')
  expect(request?.effectiveFrom).toBe('2026-04-01')
  expect(request?.policy.terms[2]?.length).toEqual({ value: 5, unit: 'weeks' })
  expect(await screen.findByText('Bewaard als versie 3, voor klachten ontvangen vanaf wo 1 april 2026.')).toBeDefined()
})

test('a notice later than its term is named at once and keeps the version from being saved', async () => {
  const { user } = show('aanpassen')
  await user.click(await screen.findByRole('button', { name: 'Termijnen' }))
  const group = within(screen.getByRole('group', { name: second.terms[1]?.label ?? '' }))
  await user.clear(group.getByRole('textbox', { name: 'Aantal' }))
  await user.type(group.getByRole('textbox', { name: 'Aantal' }), '7')
  expect((await screen.findByText(/terwijl zij die aankondigt/)).textContent).toContain('EW-6.4')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nieuwe versie bewaren' }).disabled).toBe(true)
})

test('EW-6.2: a required field that is switched off is named at once', async () => {
  const { user } = show('aanpassen')
  await user.click(await screen.findByRole('button', { name: 'Velden van het formulier' }))
  await user.selectOptions(screen.getByLabelText('Deel van het formulier'), 'Klager')
  await user.click(screen.getByLabelText('Naam: Aan'))
  expect((await screen.findByText(/is verplicht, maar staat uit/)).textContent).toContain('Naam')
}, 60_000)

test('a role without members is named, and a right is given with a tick', async () => {
  const { user } = show('aanpassen', {
    'colleagues.list': () => ok([{ account: 'a', name: 'Anna', role: 'employee', active: true }])
  })
  await user.click(await screen.findByRole('button', { name: 'Rollen en wat zij mogen' }))
  const warnings = screen.getAllByText(/Niemand met een account in gebruik heeft de rol “klachtenfunctionaris”/)
  expect(warnings.map(({ textContent }) => /EW-\d\.\d/.exec(textContent)?.[0])).toEqual(['EW-6.2', 'EW-5.4'])
  const group = within(screen.getByRole('group', { name: 'medewerker' }))
  await user.click(group.getByLabelText('Alle dossiers zien'))
  expect(screen.getByText('1 wijziging')).toBeDefined()
  await user.type(screen.getByLabelText('Naam van een nieuwe rol'), 'directie{Enter}')
  expect(screen.getByRole('group', { name: 'directie' })).toBeDefined()
})

test('two versions are compared in words, and an old one can be read', async () => {
  const { user } = show('versies')
  expect(await screen.findByText(/lengte: was 4 weken, wordt 6 weken\./)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Versie 1 lezen' }))
  expect(await screen.findByText(/Binnen 4 weken na ontvangst van uw klacht/)).toBeDefined()
  await expectAccessible()
})

test('EW-3.1: any version can be kept as a page, and each says when it counts', async () => {
  const third = { ...second, version: 3, effectiveFrom: '2026-06-01' as const }
  const { user, office: fake } = show('versies', {
    'policy.versions': () => ok([first, second, third]),
    'documents.saveAs': () => ok({ path: 'C:\\oud.html' })
  })
  const rows = within(await screen.findByRole('table', { name: 'Alle versies' })).getAllByRole('row')
  expect(rows.map(({ textContent }) => /geldt later|geldt nu|gold tot en met .{14}/.exec(textContent)?.[0])).toEqual([
    undefined,
    'geldt later',
    'geldt nu',
    'gold tot en met za 28 februari'
  ])
  await user.click(screen.getByRole('button', { name: 'Webpagina bewaren…: versie 1' }))
  expect(await screen.findByText('Bewaard als C:\\oud.html.')).toBeDefined()
  expect(fake.requestsOf('documents.saveAs')).toEqual([{ kind: 'regulation-page', version: 1 }])
  await expectAccessible()
})

test('a version that is still to come is taken back after a question, and is said to bind nothing', async () => {
  const third = { ...second, version: 3, effectiveFrom: '2026-06-01' as const }
  let versions: readonly Policy[] = [first, second, third]
  const { user, office: fake } = show('versies', {
    'policy.versions': () => ok([...versions]),
    'policy.withdraw': () => {
      const withdrawn = { ...third, withdrawn: true as const }
      versions = [first, second, withdrawn]
      return ok(withdrawn)
    }
  })
  const table = within(await screen.findByRole('table', { name: 'Alle versies' }))
  expect(table.getAllByRole('button', { name: /intrekken/ })).toHaveLength(1)
  await user.click(table.getByRole('button', { name: 'Versie 3 intrekken…' }))
  const question = within(await screen.findByRole('dialog', { name: 'Versie 3 intrekken?' }))
  expect(question.getByText(/versie 2 blijft gelden/)).toBeDefined()
  await expectAccessible()
  await user.click(question.getByRole('button', { name: 'Versie intrekken' }))
  expect(await screen.findByText('Versie 3 is ingetrokken.')).toBeDefined()
  expect(fake.requestsOf('policy.withdraw')).toEqual([{ version: 3 }])
  expect(await table.findByText('ingetrokken voordat zij gold')).toBeDefined()
  expect(table.queryByRole('button', { name: /intrekken/ })).toBeNull()
})

test('“wat als” counts every term from the chosen moment, by the version of that day', async () => {
  const { user } = show('wat-als')
  expect(await screen.findByText('Versie 2 van de regeling geldt voor deze klacht.')).toBeDefined()
  const received = within(screen.getByRole('group', { name: 'Ontvangen op' }))
  await user.clear(received.getByLabelText('Datum'))
  await user.type(received.getByLabelText('Datum'), '2-2-2026')
  expect(await screen.findByText('Versie 1 van de regeling geldt voor deze klacht.')).toBeDefined()
  expect(screen.getAllByText(/ma 2 maart 2026/).length).toBeGreaterThan(0)
  expect(screen.getByText('Begint pas bij: afsluiten')).toBeDefined()
  await expectAccessible()
})

test('“wat als” takes what happens later, and says what cannot be', async () => {
  const { user } = show('wat-als')
  await user.click(await screen.findByRole('button', { name: 'En als …' }))
  const closed = within(screen.getByRole('group', { name: 'afsluiten' }))
  await user.type(closed.getByLabelText('Datum'), '1-3-2026')
  await user.type(closed.getByLabelText('Tijd'), '12:00')
  expect(await screen.findByText('Dit kan niet voor de ontvangst liggen.')).toBeDefined()
  expect(screen.getByText('Begint pas bij: afsluiten')).toBeDefined()
  await user.clear(closed.getByLabelText('Datum'))
  await user.type(closed.getByLabelText('Datum'), '4-5-2026')
  expect(await screen.findByText(/Uiterlijk: .*4 mei 2029/)).toBeDefined()
  expect(screen.queryByText('Begint pas bij: afsluiten')).toBeNull()
  await expectAccessible()
})

test('a file that is no regulation is refused with its path, and a good one is shown to save', async () => {
  const imported = withTermLength(second, 'reaction', { value: 24, unit: 'hours' })
  const reason = { path: 'terms.0.length.value', reason: 'wholeNumber' }
  let answer: ReturnType<NonNullable<Answers['policy.import']>> = refuse('policy.invalid', { params: reason })
  const { user } = show('lezen', { 'policy.import': () => answer })
  await user.click(await screen.findByRole('button', { name: 'Uit een bestand halen…' }))
  expect((await screen.findByRole('alert')).textContent).toContain('terms.0.length.value: hier hoort een heel getal.')
  answer = ok(imported)
  await user.click(screen.getByRole('button', { name: 'Uit een bestand halen…' }))
  expect(await screen.findByText(/Zij geldt pas als u haar bewaart/)).toBeDefined()
  await waitFor(() => expect(screen.getByText('1 wijziging')).toBeDefined())
})

test('IN-4.2: the stricter term of the law is prepared with one click', async () => {
  const policy = loadPolicy('IN')
  const { user } = show('lezen', { 'policy.versions': () => ok([policy]) })
  await user.click(await screen.findByRole('button', { name: 'Strengere termijn overnemen: 2 werkdagen' }))
  expect(await screen.findByText('1 wijziging')).toBeDefined()
  expect(screen.getByText('Overgenomen: 2 werkdagen')).toBeDefined()
})

test('EW-3.1: the regulation is saved as a page for the website', async () => {
  const { user, office: fake } = show('versies', { 'documents.saveAs': () => ok({ path: 'C:\\regeling.html' }) })
  await user.click(await screen.findByRole('button', { name: 'Als webpagina bewaren…' }))
  expect(await screen.findByText('Bewaard als C:\\regeling.html.')).toBeDefined()
  expect(fake.requestsOf('documents.saveAs')).toEqual([{ kind: 'regulation-page' }])
})
