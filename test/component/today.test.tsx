// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TodayPage } from '../../renderer/features/today/index.ts'
import type { Today, TodayItem } from '../../shared/contract/dossiers.ts'
import { ok, refuse } from '../../shared/result.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { loadPolicy } from './support/policy.ts'
import { renderScreen } from './support/render.tsx'
import { wholeYear } from '../../shared/domain/statistics/period.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'
import type { Instant } from '../../shared/domain/time.ts'

const policy = loadPolicy()

const office = { name: 'Adviesbureau De Linde', address: '', postcode: '', place: '', phone: '', email: '' }

const late: TodayItem = {
  number: '2026-0003',
  policy: { id: 'EW', version: 1 },
  complainant: 'Marga Ploeg',
  summary: 'Offerte klopt niet',
  what: {
    kind: 'term',
    term: {
      id: 'reaction',
      clause: 'EW-6.5',
      due: '2026-03-24T05:00:00.000Z',
      dueDay: '2026-03-24' as const,
      workBy: '2026-03-24',
      outcome: 'missed',
      minutes: 180,
      round: 1
    }
  },
  act: 'recordReaction',
  responsible: ['Bram Jansen'],
  owners: ['Bram Jansen'],
  isMine: true,
  urgency: 'overdue'
}

const settlement: TodayItem = {
  ...late,
  what: {
    kind: 'term',
    term: {
      id: 'settlement',
      clause: 'EW-6.4',
      due: '2026-04-06T22:00:00.000Z',
      dueDay: '2026-04-06' as const,
      workBy: '2026-04-03',
      outcome: 'running',
      round: 1
    }
  },
  act: null,
  urgency: 'later'
}

const unclassified: TodayItem = {
  ...late,
  number: '2026-0004',
  complainant: '',
  summary: '',
  what: { kind: 'task', task: { id: 'classify', act: 'classify', clause: 'EW-5.2', since: '2026-03-23' } },
  act: 'classify',
  responsible: [],
  urgency: 'today'
}

function officeWith(items: readonly TodayItem[], damaged: DossierNumber[] = []): Answers {
  return {
    'today.list': () => ok({ items: [...items], damaged, findings: [], policies: [policy], news: [] })
  }
}

test('EW-6.5: an overdue term says what, how late, under which clause, whose it is, and offers its act', async () => {
  renderScreen(<TodayPage />, { answers: officeWith([late]) })
  const group = await screen.findByRole('region', { name: 'Te laat (1)' })
  expect(group.textContent).toContain('Marga Ploeg')
  expect(group.textContent).toContain('Eerste reactie')
  expect(group.textContent).toContain('3 uur te laat')
  expect(group.textContent).toContain('uiterlijk di 24 maart 2026 06:00 uur')
  expect(group.textContent).toContain('Verantwoordelijk: Bram Jansen')
  expect(within(group).getByRole('button', { name: /EW-6.5/ })).toBeTruthy()
  const act = within(group).getByRole('link', { name: 'Reactie vastleggen, dossier 2026-0003' })
  expect(act.getAttribute('href')).toBe('/dossiers/2026-0003?act=recordReaction')
})

test('EW-7.5: an older dossier speaks in the words of its own version of the regulation', async () => {
  const clauses = policy.clauses.map((clause) =>
    clause.id === 'EW-6.5' ? { ...clause, title: 'Nieuw artikel', summary: 'Voortaan binnen een dag.' } : clause
  )
  const terms = policy.terms.map((term) => (term.id === 'reaction' ? { ...term, label: 'snelle reactie' } : term))
  const next = { ...policy, version: 2, clauses, terms }
  const newer: TodayItem = { ...late, number: '2026-0009', policy: { id: 'EW', version: 2 } }
  const answers: Answers = {
    'today.list': () => ok({ items: [late, newer], damaged: [], findings: [], policies: [policy, next], news: [] })
  }
  const { user } = renderScreen(<TodayPage />, { answers })
  const group = await screen.findByRole('region', { name: 'Te laat (2)' })
  expect(group.textContent).toContain('Eerste reactie')
  expect(group.textContent).toContain('snelle reactie')
  const [own, others] = within(group).getAllByRole('button', { name: /EW-6.5/ })
  if (own === undefined || others === undefined) throw new Error('no clauses')
  await user.click(own)
  expect((await screen.findByRole('dialog')).textContent).not.toContain('Voortaan binnen een dag.')
  await user.keyboard('{Escape}')
  await user.click(others)
  expect(await screen.findByText('Voortaan binnen een dag.')).toBeTruthy()
})

test('the groups come overdue first, and the heading counts all matters', async () => {
  renderScreen(<TodayPage />, { answers: officeWith([late, unclassified, settlement]) })
  expect(await screen.findByRole('heading', { level: 1, name: 'Vandaag · 3 zaken' })).toBeTruthy()
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Te laat (1)',
    'Vandaag (1)',
    'Later (1)'
  ])
})

test('several matters of one dossier stand together under its name', async () => {
  const inform: TodayItem = {
    ...unclassified,
    what: {
      kind: 'task',
      task: { id: 'inform-employee', act: 'informEmployee', clause: 'EW-4.1', about: ['Bram Jansen'] }
    },
    act: 'informEmployee'
  }
  renderScreen(<TodayPage />, { answers: officeWith([unclassified, inform]) })
  const group = await screen.findByRole('region', { name: 'Vandaag (2)' })
  expect(within(group).getAllByRole('heading', { level: 3 })).toHaveLength(1)
  expect(group.textContent).toContain('naam niet opgegeven')
  expect(group.textContent).toContain('De klacht is nog niet ingedeeld')
  expect(group.textContent).toContain('sinds ma 23 maart 2026')
  expect(group.textContent).toContain('De betrokken medewerker weet nog niet van de klacht')
  expect(group.textContent).toContain('Het gaat om: Bram Jansen')
})

test('a term that ends on a day off shows the last working day before it', async () => {
  renderScreen(<TodayPage />, { answers: officeWith([settlement]) })
  const group = await screen.findByRole('region', { name: 'Later (1)' })
  expect(group.textContent).toContain('uiterlijk ma 6 april 2026')
  expect(group.textContent).toContain('uiterste werkdag vr 3 april 2026')
  expect(screen.getByText('Vandaag hoeft er niets. Dit komt eraan:')).toBeTruthy()
})

test('what this account may not do leads to the dossier instead', async () => {
  renderScreen(<TodayPage />, { answers: officeWith([settlement]) })
  const link = await screen.findByRole('link', { name: 'Dossier openen, dossier 2026-0003' })
  expect(link.getAttribute('href')).toBe('/dossiers/2026-0003')
})

test('with nothing to do it says so and points at the register', async () => {
  renderScreen(<TodayPage />, { answers: officeWith([]) })
  expect(await screen.findByRole('heading', { name: 'Niets te doen vandaag' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Register bekijken' }).getAttribute('href')).toBe('/register')
  expect(screen.getByText('dinsdag 24 maart 2026')).toBeTruthy()
  await expectAccessible()
})

test('EW-8.1: a report that waits to be discussed stands there with its clause and the way to it', async () => {
  const due = {
    id: 'year',
    every: 'year' as const,
    audience: 'kantoorvergadering',
    totalsToDate: false,
    clause: 'EW-8.1',
    period: wholeYear(2025)
  }
  renderScreen(<TodayPage />, {
    answers: { ...officeWith([]), 'office.get': () => ok({ office, policy }), 'reports.due': () => ok([due]) }
  })
  const group = await screen.findByRole('region', { name: 'Verslagen om te bespreken (1)' })
  expect(group.textContent).toContain('Verslag over 2025voor: kantoorvergadering')
  expect(within(group).getByRole('button', { name: /EW-8\.1/ })).toBeTruthy()
  const link = within(group).getByRole('link', { name: 'Verslag openen over 2025' })
  expect(link.getAttribute('href')).toBe('/rapportage?van=2025-01-01&tot=2025-12-31')
  expect(screen.queryByRole('heading', { name: 'Niets te doen vandaag' })).toBeNull()
  await expectAccessible()
})

test('damaged dossiers stand on top, with what to do, while the others stay in use', async () => {
  renderScreen(<TodayPage />, { answers: officeWith([late], ['2026-0001', '2026-0002']) })
  const notice = await screen.findByRole('alert')
  expect(notice.textContent).toContain(
    '2 dossiers zijn beschadigd, weg of niet de laatste versie: 2026-0001, 2026-0002'
  )
  expect(notice.textContent).toContain('Instellingen → Back-up')
  const group = screen.getByRole('region', { name: 'Te laat (1)' })
  expect(notice.compareDocumentPosition(group) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

test('EW-4.4: what does not hold in the data folder is told until the officer has seen it', async () => {
  let findings: Today['findings'] = [
    { subject: 'journal', code: 'register.journalCut', params: { subject: 'journal', seq: 9, reason: 'cut' } },
    { subject: 'journal', code: 'register.journalLacks', params: { count: 5, first: '2026-0003' } }
  ]
  const { office: fake, user } = renderScreen(<TodayPage />, {
    answers: {
      'today.list': () => ok({ items: [late], damaged: [], findings, policies: [policy], news: [] }),
      'findings.seen': ({ code }) => {
        findings = findings.filter((one) => one.code !== code)
        return ok(null)
      }
    }
  })
  const notice = await screen.findByRole('alert')
  expect(notice.textContent).toContain('In de gegevensmap kloppen 2 dingen niet')
  expect(notice.textContent).toContain('ontbreken regels')
  expect(notice.textContent).toContain('in 5 dossiers, het eerste is 2026-0003')
  await expectAccessible(document.body)
  await user.click(within(notice).getAllByRole('button', { name: 'Ik weet ervan' })[0]!)
  expect(fake.requestsOf('findings.seen')).toEqual([{ subject: 'journal', code: 'register.journalCut' }])
  expect(await screen.findByText('In de gegevensmap klopt iets niet')).toBeTruthy()
})

test('when it cannot be read it says why, and reads again on request', async () => {
  let isBroken = true
  const answers: Answers = {
    ...officeWith([]),
    'today.list': () =>
      isBroken
        ? refuse('register.unreadable', { params: { subject: 'register', system: 'EIO' } })
        : ok({ items: [late], damaged: [], findings: [], policies: [policy], news: [] })
  }
  const { user } = renderScreen(<TodayPage />, { answers })
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('EIO')
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
  expect(await screen.findByRole('region', { name: 'Te laat (1)' })).toBeTruthy()
})

test('it is there in English too, and axe finds nothing wrong', async () => {
  const english = { ...openState, preferences: { ...openState.preferences, language: 'en' as const } }
  const answers: Answers = { ...officeWith([late, unclassified, settlement]), 'app.state': () => english }
  renderScreen(<TodayPage />, { answers, language: 'en' })
  expect(await screen.findByRole('region', { name: 'Overdue (1)' })).toBeTruthy()
  expect(screen.getByText('3 hours late')).toBeTruthy()
  await expectAccessible()
})

const begun = (values: Record<string, string>) => ({
  id: 'intake-1',
  kind: 'intake' as const,
  subject: '',
  values: { signalKind: 'complaint', ...values },
  savedAt: '2026-03-24T08:00:00.000Z' as const
})

function draftsWith(values: Record<string, string>): Answers {
  return {
    ...officeWith([]),
    'drafts.list': () => ok([begun(values)]),
    'policy.versions': () => ok([policy])
  }
}

test('EW-6.5: a complaint that is half typed stands on Vandaag with the terms that run for it already', async () => {
  const answers = draftsWith({ 'complainant.name': 'Marga Ploeg', receivedAt: '2026-03-20T09:00:00.000Z' })
  const { path, user } = renderScreen(<TodayPage />, { answers })
  const section = await screen.findByRole('region', { name: 'Nog niet geregistreerd (1)' })
  expect(section.textContent).toContain('Marga Ploeg')
  expect(section.textContent).toMatch(/Eerste reactie.* te laat/)
  expect(section.textContent).not.toContain('Bewaartermijn')
  await user.click(within(section).getByRole('link', { name: /Verder invullen: Marga Ploeg/ }))
  expect(path()).toBe('/nieuw')
})

test('EW-6.4: a letter that was written and did not go yet waits on Vandaag, and leads back to where it is written', async () => {
  const written = (id: string, number: string, savedAt: Instant) => {
    return { id: `letter-${number}-${id}`, kind: 'letter' as const, subject: `${number}/${id}`, values: {}, savedAt }
  }
  const answers: Answers = {
    ...officeWith([]),
    'drafts.list': () =>
      ok([
        written('eigen-brief', '2026-0004', '2026-03-24T08:00:00.000Z'),
        written('uitstelbericht', '2026-0003', '2026-03-23T08:00:00.000Z')
      ]),
    'policy.versions': () => ok([policy])
  }
  renderScreen(<TodayPage />, { answers })
  const section = await screen.findByRole('region', { name: 'Geschreven, nog niet verstuurd (2)' })
  const rows = within(section)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
  expect(rows[0]).toContain('Uitstelbericht bij 2026-0003')
  expect(rows[1]).toContain('Andere brief bij 2026-0004')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vandaag · 2 zaken')
  expect(screen.queryByText('Niets te doen vandaag')).toBeNull()
  const back = within(section).getByRole('link', { name: 'Verder met de brief: Uitstelbericht, dossier 2026-0003' })
  expect(back.getAttribute('href')).toBe('/dossiers/2026-0003?deel=brieven&brief=uitstelbericht')
  await expectAccessible()
})

test('a draft without a moment of receipt, or with one that is not a moment, has no terms', async () => {
  renderScreen(<TodayPage />, { answers: draftsWith({ receivedAt: 'gisteren' }) })
  const section = await screen.findByRole('region', { name: 'Nog niet geregistreerd (1)' })
  expect(section.textContent).toContain('naam nog onbekend')
  expect(section.textContent).not.toContain('Eerste reactie')
})

test('who sees only some dossiers reads nothing of all complaints, nor of files that are not theirs', async () => {
  const session = openState.session && { ...openState.session, permissions: ['takeIn' as const] }
  const answers = { ...officeWith([], ['2026-0007']), 'app.state': () => ({ ...openState, session }) }
  renderScreen(<TodayPage />, { answers })
  expect(await screen.findByText(/Er wacht niets op u/)).toBeDefined()
  expect(document.body.textContent).not.toMatch(/Alle klachten|2026-0007|beschadigd dossier terug/)
})

test('narrows to what is for oneself, or for one colleague', async () => {
  const others: TodayItem = { ...late, number: '2026-0005', complainant: 'Piet Bos', owners: ['Anna'], isMine: false }
  const { user } = renderScreen(<TodayPage />, { answers: officeWith([late, others]) })
  const shown = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  const choice = await screen.findByRole('combobox', { name: 'Voor wie' })
  expect(shown()).toEqual(['Marga Ploeg', 'Piet Bos'])
  await user.click(choice)
  await user.click(screen.getByRole('option', { name: 'Voor mij' }))
  expect(shown()).toEqual(['Marga Ploeg'])
  await user.click(choice)
  await user.click(screen.getByRole('option', { name: 'Anna' }))
  expect(shown()).toEqual(['Piet Bos'])
  await expectAccessible()
})

test('a task that a colleague gave is told as new, and ticked off from where it stands', async () => {
  const given = { id: '3', what: 'Offerte opzoeken', day: '2026-03-25' as const }
  const what = { kind: 'task' as const, task: { id: 'given' as const, act: 'finishTask' as const, clause: '', given } }
  const task: TodayItem = { ...late, what, act: 'finishTask', urgency: 'soon' }
  const told = { kind: 'task' as const, number: late.number, complainant: 'Marga Ploeg', by: 'Anna', what: given.what }
  const news: Today['news'] = [{ ...told, at: '2026-03-23T10:00:00.000Z' }]
  renderScreen(<TodayPage />, {
    answers: { 'today.list': () => ok({ items: [task], damaged: [], findings: [], policies: [policy], news }) }
  })
  const fresh = await screen.findByRole('region', { name: 'Nieuw voor u (1)' })
  expect(fresh.textContent).toContain('Anna gaf u een taak bij de klacht van Marga Ploeg')
  expect(screen.queryByRole('combobox', { name: 'Voor wie' })).toBeNull()
  const group = screen.getByRole('region', { name: 'Binnenkort (1)' })
  expect(group.textContent).toContain('Offerte opzoeken')
  expect(group.textContent).not.toContain('artikel')
  const act = within(group).getByRole('link', { name: /Taak afvinken/ })
  expect(act.getAttribute('href')).toBe('/dossiers/2026-0003?act=finishTask&field=3')
})
