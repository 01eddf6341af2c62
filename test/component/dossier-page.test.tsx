// @vitest-environment jsdom
import { fireEvent, act, configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { dossierView } from '../../electron/main/services/views/dossier-view.ts'
import { DossierPage } from '../../renderer/features/dossier/index.ts'
import { linkEvents } from '../../shared/domain/dossier/chain.ts'
import type { Actor } from '../../shared/domain/dossier/event.ts'
import { termsOf } from '../../shared/domain/dossier/dossier-terms.ts'
import { decideUndo } from '../../shared/domain/dossier/undo.ts'
import { ok, type Refusal, refuse } from '../../shared/result.ts'
import {
  classification,
  colleagues,
  decision,
  digest,
  employee,
  intake,
  officer,
  Play
} from '../fixtures/dossier/play.ts'
import { policyNamed } from '../fixtures/policies.ts'
import { expectAccessible } from './support/axe.ts'
import { openState, type Answers } from './support/fake-office.ts'
import { renderScreen } from './support/render.tsx'
import type { Instant } from '../../shared/domain/time.ts'

vi.mock('../../renderer/features/documents/index.ts', () => ({
  PdfContent: () => null,
  DocumentPreview: () => <p>voorbeeld</p>
}))
vi.mock('signature_pad', () => ({
  default: class {
    addEventListener() {}
    removeEventListener() {}
    off() {}
    clear() {}
  }
}))
vi.setConfig({ testTimeout: 60_000 })
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

const morning: Instant = '2026-03-24T08:00:00.000Z'

// Drafts outlive a dialog on purpose, so every test has an account of its own.
let turn = 0

interface Scene {
  readonly play?: Play
  readonly actor?: Actor
  readonly query?: string
  readonly more?: Answers
  readonly at?: Instant
  /** As it stands in the address. */
  readonly number?: string
  readonly language?: 'nl' | 'en'
}

async function showDossier({
  play = new Play(),
  actor = officer,
  query = '',
  more = {},
  at: now = morning,
  number = '2026-0001',
  language = 'nl'
}: Scene = {}) {
  turn += 1
  const account = { id: `${actor.id}-${String(turn)}`, name: actor.name, role: actor.role }
  const view = () => dossierView(play.situation(actor, now), linkEvents([], play.events, digest))
  const answers: Answers = {
    'app.state': () => ({
      ...openState,
      now,
      session: { ...openState.session!, account },
      preferences: { ...openState.preferences, language }
    }),
    'colleagues.list': () => ok(colleagues.map(({ account: id, ...rest }) => ({ account: id, ...rest }))),
    'drafts.save': (draft) => ok({ ...draft, savedAt: now }),
    'drafts.discard': () => ok(null),
    'dossiers.open': (asked) => (asked.number === '2026-0001' ? ok(view()) : refuse('register.dossierMissing')),
    'dossiers.act': ({ command }) => {
      const decided = play.try(command.act, actor, now, { ...command, at: command.at ?? undefined })
      if (!decided.ok) return { ok: false, error: [...decided.error] }
      play.events = [...play.events, ...decided.value]
      return ok(view())
    },
    'dossiers.undo': () => {
      const decided = decideUndo(play.events, play.situation(actor, now))
      if (!decided.ok) return { ok: false, error: [...decided.error] }
      play.events = [...play.events, decided.value]
      return ok(view())
    },
    ...more
  }
  const shown = renderScreen(<DossierPage />, {
    answers,
    path: `/dossiers/${number}${query}`,
    route: '/dossiers/:number',
    language
  })
  const first = language === 'nl' ? 'Overzicht' : 'Overview'
  if (more['dossiers.open'] === undefined) await screen.findByRole('tab', { name: first })
  return { ...shown, play }
}

async function fill(box: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(box)
  await userEvent.click(box)
  await userEvent.paste(text)
}

const dialog = () => screen.findByRole('dialog')

test('the head says number, complainant, status, who is responsible and what is due', async () => {
  await showDossier()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Klacht 2026-0001 · Anneke Vos')
  expect(screen.getByText('Verantwoordelijk').parentElement?.textContent).toContain('Bram Jansen')
  expect(screen.getByText('Eerstvolgende termijn').parentElement?.textContent).toContain('Eerste reactie')
  await expectAccessible()
})

test('EW-6.5: the timeline shows each term with its clause, its due moment and how it stands', async () => {
  await showDossier()
  const stops = within(screen.getByRole('region', { name: 'Termijnen' })).getAllByRole('listitem')
  expect(stops.map(({ textContent }) => textContent.slice(0, 12))).toEqual([
    'ontvangenwo ',
    'Eerste react',
    'nudi 24 maar',
    'Bericht van ',
    'Schriftelijk'
  ])
  expect(stops[1]?.textContent).toContain('vr 6 maart 2026 10:00 uur')
  expect(stops[1]?.textContent).toContain('te laat')
  expect(within(stops[1]!).getByRole('button', { name: /EW-6\.5/ })).toBeTruthy()
})

test('EW-6.4: an extension leaves the old due moment in sight', async () => {
  const play = new Play().do('sendDelayNotice', officer, '2026-03-20T10:00:00.000Z', {
    at: '2026-03-20T09:00:00.000Z',
    details: { reason: 'Wij wachten op stukken.', newDueDay: '2026-04-20' }
  })
  await showDossier({ play })
  const line = screen.getByRole('region', { name: 'Termijnen' })
  expect(line.textContent).toContain('einde van wo 1 april 2026')
  expect(line.textContent).toContain('vervangen')
  expect(line.textContent).toContain('einde van ma 20 april 2026')
})

/** Opens the menu with what else can be done. */
async function openMenu(user: Awaited<ReturnType<typeof showDossier>>['user']) {
  await user.click(screen.getByRole('button', { name: /handelingen$/i }))
  return within(await screen.findByRole('menu'))
}

test('one thing is the next step, as the only primary button; all else that may be done is in a menu', async () => {
  const { user } = await showDossier()
  const step = within(screen.getByRole('region', { name: 'Volgende stap' }))
  expect(step.getByText(/Eerste reactie/).textContent).toContain('te laat')
  const primary = document.querySelectorAll('.MuiButton-contained')
  expect([...primary].map(({ textContent }) => textContent)).toEqual(['Reactie vastleggen'])
  const menu = await openMenu(user)
  const items = menu.getAllByRole('menuitem').map(({ textContent }) => textContent)
  expect(items).toContain('Klacht indelen')
  expect(items).not.toContain('Reactie vastleggen')
  expect(items).not.toContain('Dossier afsluiten')
})

test('EW-4.5: what may not be done is shown when asked for, with the reason', async () => {
  const { user } = await showDossier()
  const menu = await openMenu(user)
  await user.click(menu.getByRole('menuitem', { name: /^Wat nu niet kan/ }))
  const box = await screen.findByRole('dialog', { name: 'Wat nu niet kan, en waarom' })
  const close = within(box).getByText('Dossier afsluiten').closest('li')
  expect(close?.textContent).toContain('artikel EW-4.5')
  await expectAccessible()
})

test('EW-5.4: the head says whose signature is waited for', async () => {
  const day: Instant = '2026-03-23T10:00:00.000Z'
  await showDossier({ play: new Play().settled().do('sign', officer, day, { details: { slot: 'officer' } }) })
  const step = screen.getByRole('region', { name: 'Volgende stap' })
  expect(step.textContent).toContain('Wacht op de handtekening van Bram Jansen.')
  expect(document.querySelector('.MuiButton-contained')).toBeNull()
})

test('the complaint stands on top in the complainant’s own words', async () => {
  await showDossier()
  const words = screen.getByRole('region', { name: 'In de woorden van de klager' })
  expect(words.textContent).toContain('Ik zou vrijdag worden teruggebeld en heb niets meer gehoord.')
  expect(words.textContent).toContain('over Bram Jansen')
})

test('EW-7.5: a destruction that is due leads to what it means', async () => {
  const { user } = await showDossier({ play: new Play().closed(), at: '2029-04-01T08:00:00.000Z' })
  await user.click(screen.getByRole('button', { name: 'Wat betekent dit?' }))
  expect((await dialog()).textContent).toContain('Er gaat niets vanzelf weg')
  expect(
    within(await dialog())
      .getByRole('link', { name: 'Bewaren en vernietigen' })
      .getAttribute('href')
  ).toBe('/bewaren')
})

test('what is empty on the form is folded away until somebody asks for it', async () => {
  const { user } = await showDossier({ query: '?deel=formulier' })
  const group = within(await screen.findByRole('region', { name: /Afhandeling$/ }))
  expect(group.queryByText('Oordeel')).toBeNull()
  await user.click(group.getByRole('button', { name: /^Nog leeg/ }))
  expect(group.getByText('Oordeel')).toBeTruthy()
})

test('what is written at length is written beside the complaint, which stays usable', async () => {
  const { user } = await showDossier({ query: '?act=recordDecision' })
  const sheet = await screen.findByRole('dialog', { name: 'Welke beslissing kreeg de klager?' })
  expect(sheet.getAttribute('aria-modal')).toBeNull()
  await fill(await within(sheet).findByRole('textbox', { name: /Oorzaak/ }), 'Vergeten.')
  await user.click(screen.getByRole('tab', { name: 'Verloop' }))
  await screen.findByRole('region', { name: 'Geschiedenis' })
  expect(within(sheet).getByRole('textbox', { name: /Oorzaak/ })).toHaveProperty('value', 'Vergeten.')
  within(sheet)
    .getByRole('textbox', { name: /Oorzaak/ })
    .focus()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.click((await openMenu(user)).getByRole('menuitem', { name: 'Beslissing vastleggen' }))
  const again = within(await dialog())
  expect(await again.findByRole('textbox', { name: /Oorzaak/ })).toHaveProperty('value', 'Vergeten.')
  await expectAccessible()
})

test('Escape closes a sheet at once, also while the menu that it was chosen from still fades away', async () => {
  const { user } = await showDossier()
  const menu = await openMenu(user)
  fireEvent.click(menu.getByRole('menuitem', { name: 'Beslissing vastleggen' }))
  const sheet = await screen.findByRole('dialog', { name: 'Welke beslissing kreeg de klager?' })
  expect(document.querySelector('[role="menu"]')).not.toBeNull()
  fireEvent.keyDown(within(sheet).getByRole('button', { name: 'Sluiten' }), { key: 'Escape' })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('EW-6.2: each thing still needed to close is named with its clause', async () => {
  const { user } = await showDossier()
  await user.click(screen.getByRole('button', { name: /^Nog nodig om af te sluiten/ }))
  const gaps = screen.getByRole('region', { name: 'Nog nodig om af te sluiten' })
  expect(gaps.textContent).toContain('“Oorzaak” is nog leeg.')
  expect(within(gaps).getByRole('button', { name: /EW-7\.3/ })).toBeTruthy()
})

test('an act is done from its dialog, with the moment proposed, and said when it worked', async () => {
  const { user, office } = await showDossier({ query: '?act=recordReaction' })
  const box = within(await dialog())
  await user.click(await box.findByRole('combobox', { name: /Op welke manier/ }))
  await user.click(screen.getByRole('option', { name: 'telefoon' }))
  await fill(box.getByRole('textbox', { name: 'Toelichting' }), 'Gebeld.')
  await user.click(box.getByRole('button', { name: 'Reactie vastleggen' }))
  await screen.findByText('De reactie is vastgelegd.')
  const names = office.calls.map(({ name }) => name)
  const since = names.slice(names.indexOf('dossiers.act'))
  expect(since.length).toBeLessThanOrEqual(4)
  expect(since).not.toContain('dossiers.open')
  expect(office.requestsOf('dossiers.act')[0]).toMatchObject({
    number: '2026-0001',
    seq: 1,
    command: { act: 'recordReaction', at: morning, details: { means: 'phone', text: 'Gebeld.' } }
  })
})

test('a refused act keeps every word, points at the field, and its draft is there after closing', async () => {
  const { user, office } = await showDossier({ query: '?act=sendDelayNotice' })
  const box = within(await dialog())
  await fill(await box.findByRole('textbox', { name: /Nieuwe uiterste datum/ }), '25-03-2026')
  await fill(box.getByRole('textbox', { name: /Reden/ }), 'Wij wachten op stukken.')
  await user.click(box.getByRole('button', { name: 'Uitstel melden' }))
  const alert = await box.findByRole('alert')
  expect(alert.textContent).toContain('na wo 1 april 2026')
  await user.click(within(alert).getByRole('button'))
  expect(document.activeElement).toBe(box.getByRole('textbox', { name: /Nieuwe uiterste datum/ }))
  await waitFor(() =>
    expect(office.requestsOf('drafts.save').at(-1)).toMatchObject({
      kind: 'act',
      subject: '2026-0001/sendDelayNotice',
      values: { reason: 'Wij wachten op stukken.', newDueDay: '2026-03-25' }
    })
  )
  await user.click(box.getByRole('button', { name: 'Annuleren' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.click((await openMenu(user)).getByRole('menuitem', { name: 'Uitstel melden' }))
  const again = within(await dialog())
  expect(await again.findByRole('textbox', { name: /Reden/ })).toHaveProperty('value', 'Wij wachten op stukken.')
  await expectAccessible()
})

/** A complaint under a regulation with a second term that a notice can move, due two weeks after the settlement. */
function withTwoTerms(): Play {
  const policy = policyNamed('EW')
  const measures = policy.terms.flatMap((rule): typeof policy.terms =>
    rule.id === 'settlement'
      ? [{ ...rule, id: 'measures', label: 'Maatregelen', length: { value: 6, unit: 'weeks' }, stoppedBy: 'closed' }]
      : []
  )
  return new Play(undefined, undefined, undefined, { ...policy, terms: [...policy.terms, ...measures] })
}

test('EW-6.4: a notice asks which terms it moves, none chosen at first, and moves the one that is ticked', async () => {
  const { user, office, play } = await showDossier({ play: withTwoTerms(), query: '?act=sendDelayNotice' })
  const box = within(await dialog())
  const ticks = within(await box.findByRole('group', { name: /Welke termijnen schuiven op/ }))
  expect(
    ticks
      .getAllByRole('checkbox')
      .map((tick) => [tick.closest('label')?.textContent, (tick as HTMLInputElement).checked])
  ).toEqual([
    ['Schriftelijke afhandeling', false],
    ['Maatregelen', false]
  ])
  expect(box.getByText(/Een termijn schuift alleen op naar een latere dag dan waarop zij nu afloopt/)).toBeTruthy()
  await expectAccessible()
  await fill(box.getByRole('textbox', { name: /Reden/ }), 'Wij wachten op stukken.')
  await user.click(ticks.getByRole('checkbox', { name: 'Maatregelen' }))
  await fill(box.getByRole('textbox', { name: /Nieuwe uiterste datum/ }), '10-04-2026')
  await user.click(box.getByRole('button', { name: 'Uitstel melden' }))
  expect((await box.findByRole('alert')).textContent).toContain('na wo 15 april 2026')
  expect(ticks.getByRole('checkbox', { name: 'Maatregelen' })).toHaveProperty('checked', true)
  await fill(box.getByRole('textbox', { name: /Nieuwe uiterste datum/ }), '30-04-2026')
  await user.click(box.getByRole('button', { name: 'Uitstel melden' }))
  await screen.findByText('Het uitstelbericht is vastgelegd.')
  expect(office.requestsOf('dossiers.act').at(-1)?.command.details).toMatchObject({ movedTerms: ['measures'] })
  const terms = termsOf(play.state, play.policy, morning).filter(({ id }) => id === 'settlement' || id === 'measures')
  expect(terms.map(({ id, dueDay, outcome }) => `${id} ${dueDay} ${outcome}`)).toEqual([
    'settlement 2026-04-01 running',
    'measures 2026-04-15 superseded',
    'measures 2026-04-30 running'
  ])
})

test('EW-6.4: past the moment of the notice its dialog says that this is over, and that settling in time still makes it good', async () => {
  await showDossier({ at: '2026-03-28T09:00:00.000Z', query: '?act=sendDelayNotice' })
  const box = within(await dialog())
  expect(await box.findByText('De termijn “Bericht van uitstel” liep tot einde van wo 25 maart 2026.')).toBeTruthy()
  expect(box.getByText(/Het moment voor dit bericht is voorbij.*wo 1 april 2026/)).toBeTruthy()
  expect(box.getByText('De termijn “Schriftelijke afhandeling” loopt tot einde van wo 1 april 2026.')).toBeTruthy()
})

test('EW-6.4: without a choice a notice moves each term that is due before its new day, and a day too early moves none', async () => {
  const { user, play } = await showDossier({ play: withTwoTerms(), query: '?act=sendDelayNotice' })
  const box = within(await dialog())
  await fill(await box.findByRole('textbox', { name: /Reden/ }), 'Wij wachten op stukken.')
  await fill(box.getByRole('textbox', { name: /Nieuwe uiterste datum/ }), '01-04-2026')
  await user.click(box.getByRole('button', { name: 'Uitstel melden' }))
  expect((await box.findByRole('alert')).textContent).toContain('na wo 1 april 2026')
  await fill(box.getByRole('textbox', { name: /Nieuwe uiterste datum/ }), '10-04-2026')
  await user.click(box.getByRole('button', { name: 'Uitstel melden' }))
  await screen.findByText('Het uitstelbericht is vastgelegd.')
  const running = termsOf(play.state, play.policy, morning).filter(({ outcome }) => outcome === 'running')
  expect(running.map(({ id, dueDay }) => `${id} ${dueDay}`)).toEqual(['settlement 2026-04-10', 'measures 2026-04-15'])
})

test('in English the regulation’s own words are English, and what people wrote stays as it is', async () => {
  const play = new Play({ ...intake, 'complaint.summary': 'klant' })
  await showDossier({ play, language: 'en', query: '?deel=formulier' })
  const page = document.body.textContent
  expect(page).toContain('First reaction')
  expect(page).toContain('by phone')
  expect(page).not.toContain('Eerste reactie')
  expect(page).not.toContain('telefonisch')
  expect(screen.getAllByText('klant').length).toBeGreaterThan(0)
  await expectAccessible()
})

test('when someone else was first, the newest state is read and the text stays', async () => {
  const { user, office } = await showDossier({
    query: '?act=recordProgress',
    more: { 'dossiers.act': () => refuse('register.changedMeanwhile') }
  })
  const box = within(await dialog())
  await fill(await box.findByRole('textbox', { name: /Toelichting/ }), 'Nog in overleg.')
  const readBefore = office.requestsOf('dossiers.open').length
  await user.click(box.getByRole('button', { name: 'Verloop bijwerken' }))
  expect((await box.findByRole('alert')).textContent).toContain('intussen')
  expect(office.requestsOf('dossiers.open').length).toBeGreaterThan(readBefore)
  expect(box.getByRole('textbox', { name: /Toelichting/ })).toHaveProperty('value', 'Nog in overleg.')
})

test('EW-1.2: the one complained about cannot be made handler, and the dialog says why', async () => {
  const about = {
    'complaint.involved': [{ name: officer.name, account: officer.id }],
    'complaint.description': 'x',
    'complainant.name': 'y',
    channel: 'phone',
    receivedAt: '2026-03-04T09:00:00.000Z',
    receivedBy: { name: employee.name, account: employee.id }
  }
  const { user, office } = await showDossier({ play: new Play(about), query: '?act=assign' })
  const box = within(await dialog())
  const excluded = await box.findByRole('radio', { name: /Marijke de Wit.*artikel EW-1\.2/ })
  expect(excluded).toHaveProperty('disabled', true)
  await user.click(box.getByRole('radio', { name: 'Fatima el Amrani' }))
  await user.click(box.getByRole('button', { name: 'Behandelaar aanwijzen' }))
  await waitFor(() =>
    expect(office.requestsOf('dossiers.act')[0]?.command.values).toEqual({
      'handling.handler': { name: 'Fatima el Amrani', account: 'a-standin' }
    })
  )
})

test('EW-1.2: telling the handler asks who takes over, among colleagues who may, and hands over in the same step', async () => {
  const asPerson = ({ id, name }: Actor) => ({ name, account: id })
  const play = new Play().do('assign', officer, morning, { values: { 'handling.handler': asPerson(officer) } })
  const { user } = await showDossier({ play, query: '?act=informEmployee' })
  const box = within(await dialog())
  const takingOver = { name: 'Wie neemt het over?' }
  expect(box.queryByRole('combobox', takingOver)).toBeNull()
  const told = box.getByRole('combobox', { name: 'Geïnformeerde medewerker' })
  await user.clear(told)
  await user.type(told, officer.name)
  await user.tab()
  const standIn = await box.findByRole('combobox', takingOver)
  await user.click(standIn)
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Fatima el Amrani'])
  await user.click(screen.getByRole('option', { name: 'Fatima el Amrani' }))
  await user.click(box.getByRole('combobox', { name: 'Op welke manier' }))
  await user.click(await screen.findByRole('option', { name: 'persoonlijk gesprek' }))
  await user.click(box.getByRole('radio', { name: 'ja' }))
  await user.click(box.getByRole('button', { name: 'Medewerker informeren' }))
  await waitFor(() =>
    expect(play.state.values['handling.handler']).toEqual({ name: 'Fatima el Amrani', account: 'a-standin' })
  )
})

test('somebody without an account handles it; the name of a colleague means that colleague', async () => {
  const { user, office, play } = await showDossier({ query: '?act=assign' })
  const box = within(await dialog())
  await user.click(await box.findByRole('radio', { name: 'iemand zonder account' }))
  const name = box.getByRole('textbox', { name: 'Naam' })
  expect(box.getByText(/blijft staan wie haar intypte/)).toBeTruthy()
  await user.type(name, 'fatima el amrani')
  await user.tab()
  expect(box.getByRole('radio', { name: 'Fatima el Amrani' })).toHaveProperty('checked', true)
  await user.click(box.getByRole('radio', { name: 'iemand zonder account' }))
  await user.type(box.getByRole('textbox', { name: 'Naam' }), 'Mr. Anna Buiten')
  await expectAccessible()
  await user.click(box.getByRole('button', { name: 'Behandelaar aanwijzen' }))
  await waitFor(() => expect(play.state.values['handling.handler']).toEqual({ name: 'Mr. Anna Buiten' }))
  expect(office.requestsOf('dossiers.act')).toHaveLength(1)
})

test('EW-5.4: signing asks the password again, goes by keyboard alone, and empties a wrong password', async () => {
  const { user, office } = await showDossier({
    play: new Play().settled(),
    query: '?act=sign',
    more: { 'dossiers.act': () => refuse('vault.wrongPassword', { field: 'password' }) }
  })
  const box = within(await dialog())
  await box.findByText('U ondertekent als klachtenfunctionaris.')
  await expectAccessible()
  const password = box.getByLabelText(/^Uw wachtwoord/, { selector: 'input' })
  await fill(password, 'geheim zinnetje')
  await user.keyboard('{Enter}')
  await box.findByRole('alert')
  expect(office.requestsOf('dossiers.act')[0]).toMatchObject({
    password: 'geheim zinnetje',
    command: { act: 'sign', details: { slot: 'officer' } }
  })
  await waitFor(() => expect(password).toHaveProperty('value', ''))
  expect(JSON.stringify(office.requestsOf('drafts.save'))).not.toContain('geheim')
})

test('closing shows how the dossier ends and what is final about it, and asks it once', async () => {
  const day: Instant = '2026-03-23T10:00:00.000Z'
  const play = new Play()
    .settled()
    .do('sign', employee, day, { details: { slot: 'employee' } })
    .do('sign', officer, day, { details: { slot: 'officer' } })
  const { user, office } = await showDossier({ play, query: '?act=close' })
  const box = within(await dialog())
  expect((await box.findByRole('region', { name: /Zo gaat het dossier dicht/ })).textContent).toContain('gegrond')
  expect(box.getByRole('note').textContent).toContain('Na het afsluiten verandert er niets meer')
  await user.click(box.getByRole('button', { name: 'Dossier afsluiten' }))
  await screen.findByText('Het dossier is afgesloten.')
  expect(office.requestsOf('dossiers.act')).toHaveLength(1)
})

test('a field is set right from the form, with its present value and a reason, and the history shows both', async () => {
  const { user } = await showDossier({ query: '?deel=formulier' })
  await user.click(screen.getByRole('button', { name: 'Korte typering corrigeren' }))
  const box = within(await dialog())
  const value = await box.findByRole('textbox', { name: /Korte typering/ })
  expect(value).toHaveProperty('value', 'Terugbelafspraak niet nagekomen')
  await fill(value, 'Niet teruggebeld')
  await fill(box.getByRole('textbox', { name: /Reden/ }), 'Korter en duidelijker')
  await user.click(box.getByRole('button', { name: 'Gegeven corrigeren' }))
  await screen.findByText('De correctie is vastgelegd.')
  await user.click(screen.getByRole('tab', { name: 'Verloop' }))
  const newest = within(screen.getByRole('region', { name: 'Geschiedenis' })).getAllByRole('listitem')[0]
  expect(newest?.textContent).toContain('Terugbelafspraak niet nagekomen')
  expect(newest?.textContent).toContain('Niet teruggebeld')
  expect(newest?.textContent).toContain('Korter en duidelijker')
})

test('an empty field that an act fills in opens that act', async () => {
  const { user } = await showDossier({ query: '?deel=formulier' })
  const group = within(await screen.findByRole('region', { name: /Behandeling$/ }))
  await user.click(group.getByRole('button', { name: /^Nog leeg/ }))
  await user.click(screen.getByRole('button', { name: 'Eerste reactie op invullen' }))
  expect((await dialog()).textContent).toContain('Wanneer kreeg de klager een reactie?')
})

test('the history tells when it happened, when it was typed in, and by whom, from either end', async () => {
  const { user } = await showDossier({ play: new Play().settled(), query: '?deel=verloop' })
  const history = within(screen.getByRole('region', { name: 'Geschiedenis' }))
  expect(history.getAllByRole('listitem')[0]?.textContent).toContain('Klager tevreden: ja')
  await user.click(history.getByRole('button', { name: 'Oudste bovenaan' }))
  const [received, registered] = history.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(received).toContain('wo 4 maart 2026 10:00 uurKlacht ontvangen')
  expect(registered).toContain('wo 4 maart 2026 11:00 uurKlacht geregistreerd')
  expect(registered).toContain('Marijke de Wit, klachtenfunctionaris')
  expect(history.getAllByRole('listitem').at(-1)?.textContent).toContain(
    'za 21 maart 2026 10:00 uur · ingevoerd op za 21 maart 2026 11:00 uur'
  )
})

test('EW-4.5: the form of a reopened dossier shows what was decided before', async () => {
  const again: Instant = '2026-06-02T10:00:00.000Z'
  const play = new Play()
    .closed()
    .do('reopen', officer, '2026-06-01T10:00:00.000Z', { details: { reason: 'Klager meldt zich opnieuw' } })
    .do('recordDecision', officer, again, {
      at: again,
      values: { ...decision, 'settlement.position': 'Bij nader inzien deels.' }
    })
  await showDossier({ play, query: '?deel=formulier' })
  expect(screen.getByText('Bij nader inzien deels.')).toBeTruthy()
  const earlier = screen.getByRole('heading', { name: /Zoals het stond voor de heropening op ma 1 juni 2026/ })
  expect(earlier.nextElementSibling?.textContent).toContain('U heeft gelijk: wij hadden u moeten bellen.')
})

test('EW-6.4: the form says of each term how it went, as on paper, and of a signature why it is not there', async () => {
  await showDossier({ play: new Play().settled(), query: '?deel=formulier' })
  const handling = within(await screen.findByRole('region', { name: /Behandeling$/ }))
  expect(handling.getByText('Eerste reactie: uiterlijk vr 6 maart 2026 10:00 uur (op tijd)')).toBeTruthy()
  const signing = within(screen.getByRole('region', { name: /Ondertekening en beheer$/ }))
  expect(signing.getByText('klachtenfunctionaris: nog niet ondertekend')).toBeTruthy()
})

test('a damaged dossier says what is wrong and what to do', async () => {
  await showDossier({
    more: { 'dossiers.open': () => refuse('register.damaged', { params: { subject: '2026/0001' } }) }
  })
  expect((await screen.findByRole('alert')).textContent).toContain('beschadigd')
  expect(screen.getByText(/zet het dossier terug uit een back-up/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Naar het register' })).toBeTruthy()
})

test.each([
  ['register.dossierUnknown', 'Er is nooit een dossier 2026-0001 geweest'],
  ['register.dossierMissing', 'Dossier 2026-0001 is er geweest'],
  ['act.notYourDossier', 'het bestaat niet, het is niet te lezen, of u bent er niet bij betrokken']
] as const)(
  'a dossier that is not here for this reader (%s) says so, without advice on damaged files',
  async (code, said) => {
    await showDossier({ more: { 'dossiers.open': ({ number }) => refuse(code, { params: { number } }) } })
    expect((await screen.findByRole('alert')).textContent).toContain(said)
    expect(screen.queryByText(/Verander niets aan het bestand/)).toBeNull()
    await expectAccessible()
  }
)

test('a dossier of which the file is gone is recorded as lost, with a reason, by who manages the office', async () => {
  const { user, office } = await showDossier({
    more: {
      'dossiers.open': ({ number }) => refuse('register.dossierMissing', { params: { number } }),
      'dossiers.giveUp': () => ok(null)
    }
  })
  await user.click(await screen.findByRole('button', { name: 'Als verloren vastleggen…' }))
  const dialog = await screen.findByRole('dialog')
  const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Als verloren vastleggen' })
  expect(confirm.disabled).toBe(true)
  await user.type(within(dialog).getByLabelText(/Reden/), 'Nergens meer')
  await expectAccessible()
  await user.click(confirm)
  expect(office.requestsOf('dossiers.giveUp')).toEqual([{ number: '2026-0001', reason: 'Nergens meer' }])
})

test('a dossier of which the file is damaged is recorded as lost too, and it says that the file is kept aside', async () => {
  const { user, office } = await showDossier({
    more: {
      'dossiers.open': ({ number }) => refuse('register.damaged', { params: { number, subject: 'x', reason: 'seal' } }),
      'dossiers.giveUp': () => ok(null)
    }
  })
  await user.click(await screen.findByRole('button', { name: 'Als verloren vastleggen…' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('opzij gezet in de map terzijde')
  await user.type(within(dialog).getByLabelText(/Reden/), 'In geen back-up')
  await user.click(within(dialog).getByRole('button', { name: 'Als verloren vastleggen' }))
  expect(office.requestsOf('dossiers.giveUp')).toEqual([{ number: '2026-0001', reason: 'In geen back-up' }])
})

test('an address without a dossier number asks the office nothing and says what a number looks like', async () => {
  const { office } = await showDossier({ number: 'abc', more: { 'dossiers.open': () => refuse('app.unexpected') } })
  expect((await screen.findByRole('alert')).textContent).toContain('“abc” is geen nummer van een dossier')
  expect(office.requestsOf('dossiers.open')).toEqual([])
})

/** Records a reaction from its dialog. */
async function react(user: Awaited<ReturnType<typeof showDossier>>['user']): Promise<void> {
  const box = within(await dialog())
  await user.click(await box.findByRole('combobox', { name: /Op welke manier/ }))
  await user.click(screen.getByRole('option', { name: 'telefoon' }))
  await fill(box.getByRole('textbox', { name: 'Toelichting' }), 'Gebeld.')
  await user.click(box.getByRole('button', { name: 'Reactie vastleggen' }))
  await screen.findByText('De reactie is vastgelegd.')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

test('what was just done can be taken back: the history keeps both, and what was typed is a draft again', async () => {
  const { user, office, play } = await showDossier({ query: '?act=recordReaction&deel=verloop' })
  await react(user)
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
  await screen.findByText(/Ongedaan gemaakt: Reactie vastleggen\. Wat u had ingevuld, staat klaar/)
  expect(office.requestsOf('dossiers.undo')).toEqual([{ number: '2026-0001', seq: 2 }])
  expect(play.state.values['handling.reactionAt']).toBeUndefined()
  expect(office.requestsOf('drafts.save').at(-1)).toMatchObject({
    subject: '2026-0001/recordReaction',
    values: { means: 'phone', text: 'Gebeld.' }
  })
  const rows = within(await screen.findByRole('region', { name: 'Geschiedenis' })).getAllByRole('listitem')
  expect(rows[0]?.textContent).toContain('Ongedaan gemaakt: Reactie vastleggen')
  expect(rows[1]?.textContent).toContain('Reactie aan de klager: telefoon · ongedaan gemaakt')
  expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull()
})

test('Ctrl+Z takes back what was just done, but not while somebody types', async () => {
  const { user, office } = await showDossier({ query: '?act=recordReaction' })
  await react(user)
  await screen.findByRole('button', { name: 'Ongedaan maken' })
  await user.click((await openMenu(user)).getByRole('menuitem', { name: 'Beslissing vastleggen' }))
  const sheet = within(await dialog())
  await fill(await sheet.findByRole('textbox', { name: /Oorzaak/ }), 'Vergeten.')
  await user.keyboard('{Control>}z{/Control}')
  expect(office.requestsOf('dossiers.undo')).toEqual([])
  sheet.getByRole('button', { name: 'Sluiten' }).focus()
  await user.keyboard('{Control>}z{/Control}')
  await screen.findByText(/Ongedaan gemaakt: Reactie vastleggen/)
})

test('EW-5.4: nothing is said of undoing where it cannot be, as after signing', async () => {
  const { user } = await showDossier({ play: new Play().settled(), query: '?act=sign' })
  const box = within(await dialog())
  await fill(await box.findByLabelText(/^Uw wachtwoord/, { selector: 'input' }), 'geheim zinnetje')
  await user.click(box.getByRole('button', { name: 'Formulier ondertekenen' }))
  await screen.findByText('Uw handtekening staat op het formulier.')
  expect(screen.queryByText(/ngedaan/)).toBeNull()
})

test('the offer to take it back goes after ten seconds, and stays while it has the keyboard', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { user } = await showDossier({ query: '?act=recordReaction' })
    await react(user)
    const offer = await screen.findByRole('button', { name: 'Ongedaan maken' })
    act(() => offer.focus())
    await act(() => vi.advanceTimersByTimeAsync(30_000))
    act(() => offer.blur())
    await act(() => vi.advanceTimersByTimeAsync(4_000))
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeTruthy()
    await act(() => vi.advanceTimersByTimeAsync(7_000))
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull()
  } finally {
    vi.useRealTimers()
  }
})

test.each(['klachtenboek:2026-0001', '2026-1', '#2026%2F0001'.slice(1)])(
  'the dossier is found by its number as it is scanned or typed: %s',
  async (number) => {
    await showDossier({ number })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Klacht 2026-0001 · Anneke Vos')
  }
)

test('EW-5.4: a signature on paper is recorded of who has no account, with the day and what the officer states', async () => {
  const kees = { name: 'Kees Smit' }
  const day: Instant = '2026-03-21T10:00:00.000Z'
  const play = new Play({ ...intake, 'complaint.involved': [kees] })
    .do('classify', officer, day, { values: classification })
    .do('informEmployee', officer, day, { at: day, details: { employee: kees, means: 'phone' } })
    .do('assign', officer, day, { values: { 'handling.handler': { name: officer.name, account: officer.id } } })
    .do('recordDecision', officer, day, { at: day, values: decision })
    .do('recordSatisfaction', officer, day, {
      at: day,
      values: { 'settlement.satisfied': 'yes', 'settlement.satisfiedEvidence': 'Zei het aan de telefoon' }
    })
    .do('sign', officer, day, { details: { slot: 'officer' } })
  const { user } = await showDossier({ play })
  await user.click(screen.getByRole('button', { name: 'Handtekening op papier vastleggen' }))
  const asked = within(await dialog())
  expect(asked.getByRole<HTMLInputElement>('combobox', { name: 'Betrokken medewerker' }).value).toBe('Kees Smit')
  expect(asked.getByText(/U verklaart dat u de handtekening hebt gezien/)).toBeTruthy()
  await expectAccessible()
  await fill(asked.getByRole('textbox', { name: 'Getekend op' }), '20-03-2026')
  await user.click(asked.getByRole('button', { name: 'Handtekening op papier vastleggen' }))
  await waitFor(() => expect(play.state.signatures).toHaveLength(2))
  expect(play.state.signatures.at(-1)?.paper).toEqual({ name: 'Kees Smit', day: '2026-03-20' })
})

test('a dossier that lost acts says so, lets nobody act in it, and is taken as it is after a second look', async () => {
  const params = { number: '2026-0001', expected: 5, actual: 3, since: morning }
  const lost: Refusal = { code: 'register.rolledBack', params }
  const play = new Play()
  const whole = () => dossierView(play.situation(officer, morning), linkEvents([], play.events, digest))
  const older = () => dossierView(play.situation(officer, morning), linkEvents([], play.events, digest), lost)
  let isAccepted = false
  const { office, user } = await showDossier({
    play,
    more: {
      'dossiers.open': () => ok(isAccepted ? whole() : older()),
      'dossiers.accept': () => {
        isAccepted = true
        return ok(whole())
      }
    }
  })
  const notice = await screen.findByRole('alert')
  expect(notice.textContent).toContain('Dit dossier is niet de laatste versie')
  expect(notice.textContent).toContain('3 van de 5 gebeurtenissen zijn er nog, de laatste van')
  await expectAccessible(document.body)
  await user.click(within(notice).getByRole('button', { name: 'Deze versie aanvaarden…' }))
  const asked = await dialog()
  expect(asked.textContent).toContain('De laatste 2 gebeurtenissen, van na')
  expect(asked.textContent).toContain('Het logboek bewaart dat u dit aanvaardt')
  await user.click(within(asked).getByRole('button', { name: 'Versie aanvaarden' }))
  await waitFor(() => expect(screen.queryByText('Dit dossier is niet de laatste versie')).toBeNull())
  expect(office.requestsOf('dossiers.accept')).toEqual([{ number: '2026-0001', seq: play.events.length }])
})
