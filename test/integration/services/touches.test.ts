import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bringIn, keepFile } from '../../fixtures/dossier/keep-file.ts'
import { keptPapers } from '../../../shared/domain/dossier/papers.ts'
import { describe, expect, it } from 'vitest'
import { handlersOf, type Handlers } from '../../../electron/main/services/handlers.ts'
import { effectsOf, type ChannelName, type RequestOf } from '../../../shared/contract/contract.ts'
import { withTermLength } from '../../../shared/domain/policy/office-choices.ts'
import { emptyNotes } from '../../../shared/domain/reports/notes.ts'
import { classification, intake } from '../../fixtures/dossier/play.ts'
import { temporaryFolder, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../shared/domain/time.ts'

const number: DossierNumber = '2026-0001'
const now: Instant = '2027-01-04T09:00:00.000Z'
const year = { from: '2026-01-01', to: '2026-12-31' } as const

type Requests = { readonly [Name in ChannelName]?: RequestOf<Name> }

/** Everything that screens may have asked before, as they ask it. */
const readings = {
  'app.state': undefined,
  'setup.policies': undefined,
  'office.get': undefined,
  'systemLogIn.status': undefined,
  'accounts.list': undefined,
  'colleagues.list': undefined,
  'policy.versions': undefined,
  'drafts.list': undefined,
  'dossiers.list': { since: null },
  'dossiers.search': { words: 'bram' },
  'dossiers.hits': { words: 'bram', numbers: [number] },
  'dossiers.bound': { number },
  'dossiers.open': { number },
  'today.list': undefined,
  'reports.annual': { ...year, shared: false },
  'reports.due': undefined,
  'destruction.list': undefined,
  'destruction.destroyed': undefined,
  'backup.status': undefined,
  'backup.task': undefined,
  'backup.list': undefined,
  'health.task': undefined
} satisfies Requests

/** These come and go: what another account was shown is forgotten as a whole. */
type Entrance =
  | 'session.logIn'
  | 'session.logInBySystem'
  | 'session.lock'
  | 'session.recover'
  | 'session.choosePassword'
  | 'session.confirmClock'
  | 'setup.complete'
  | `restore.${string}`

/** These only hand something on to the system, tell that somebody is there, or are asked anew at every look (the journal, what is alike). */
type Passing =
  | 'app.saved'
  | 'app.licences'
  | 'session.weighPassword'
  | 'reports.progress'
  | 'reports.cancel'
  | 'destruction.progress'
  | 'destruction.cancel'
  | 'backup.progress'
  | 'backup.cancel'
  | 'backup.dossier'
  | 'health.status'
  | 'health.size'
  | 'health.aside'
  | 'health.removeAside'
  | 'health.progress'
  | 'health.cancel'
  | 'session.stillHere'
  | 'dossiers.alike'
  | `documents.${string}`
  | `papers.${'begin' | 'add' | 'cancel' | 'piece' | 'saveAs' | 'openElsewhere'}`
  | `journal.${string}`
  | 'dossiers.saveSheet'
  | 'policy.export'
  | 'policy.import'

/** These settle what is wrong with the data folder, which has to be wrong first. */
type Repair = 'dossiers.accept' | 'dossiers.giveUp' | 'findings.seen'

type Change = Exclude<ChannelName, keyof typeof readings | Entrance | Passing | Repair>

const draft = { id: 'd-1', kind: 'intake', subject: '', values: { summary: 'Half getypt' } } as const

const known = <Value>(value: Value) => Promise.resolve(value)
const bram = (office: TestOffice): string => office.accounts['Bram Jansen'] ?? ''

/** Every call that changes something, with a request that does. A new call does not compile until it has one. */
const changes: { readonly [Name in Change]: (office: TestOffice) => Promise<RequestOf<Name>> } = {
  'app.changePreferences': () => known({ theme: 'dark' }),
  'session.changePassword': () => known({ current: password, next: 'andere losse woorden samen' }),
  'systemLogIn.allow': () => known({ isAllowed: true }),
  'systemLogIn.turnOn': async ({ services }) => {
    valueOf(await services.systemLogIn.allow(true))
    return { password }
  },
  'systemLogIn.turnOff': async ({ services }) => {
    valueOf(await services.systemLogIn.allow(true))
    valueOf(await services.systemLogIn.turnOn(password))
    return undefined
  },
  'office.change': async ({ services }) => ({ ...valueOf(await services.office.get()).office, name: 'Bureau Ander' }),
  'accounts.add': () => known({ name: 'Nieuw Hier', role: 'officer', password }),
  'accounts.change': (office) => known({ id: bram(office), name: 'Bram Jansen-Bos', role: 'officer' }),
  'accounts.resetPassword': (office) => known({ id: bram(office), password: 'andere losse woorden samen' }),
  'accounts.renewRecoveryKey': () => known({ password }),
  'accounts.recoveryKeyKept': () => known(undefined),
  'policy.save': async ({ services }) => ({
    policy: withTermLength(valueOf(await services.office.get()).policy, 'settlement', { value: 6, unit: 'weeks' }),
    effectiveFrom: '2027-01-04' as const
  }),
  'policy.withdraw': async ({ services }) => {
    const { policy } = valueOf(await services.office.get())
    return { version: valueOf(await services.policy.save(policy, '2027-03-01')).version }
  },
  'drafts.save': () => known({ ...draft, id: 'd-2' }),
  'drafts.discard': () => known({ id: draft.id }),
  'dossiers.register': () => known({ values: intake, draft: draft.id }),
  'dossiers.act': async (office) => ({
    number,
    seq: (await office.view(number)).events.length,
    command: { act: 'classify', values: classification, details: {} },
    draft: draft.id
  }),
  'dossiers.undo': async ({ services }) => {
    const { events } = valueOf(await services.dossiers.open(number))
    const command = { act: 'classify', values: classification, details: {} } as const
    const acted = await services.dossiers.act({ number, seq: events.length, command, draft: null })
    return { number, seq: valueOf(acted).events.length }
  },
  'papers.keep': async ({ services }) => {
    const upload = valueOf(await bringIn(services, number, { name: 'brief.txt', content: 'Geachte klager' }))
    return { number, upload, at: services.desk.now(), details: { paper: 'attachment' } }
  },
  'papers.remove': async ({ services }) => {
    const { events } = valueOf(await keepFile(services, number, { name: 'brief.txt', content: 'Geachte klager' }))
    return { number, file: keptPapers(events)[0]?.id ?? '', reason: 'Dubbel' }
  },
  'destruction.destroy': () => known({ numbers: [number] }),
  'backup.chooseFolder': (office) => {
    office.chosenFolder = temporaryFolder()
    return known(undefined)
  },
  'backup.change': () => known({ everyDays: 7, warnAfterDays: 14, keep: { daily: 3, weekly: 2, monthly: 1 } }),
  'backup.make': async (office) => {
    office.chosenFolder = temporaryFolder()
    valueOf(await office.services.backup.chooseFolder())
    return undefined
  },
  'backup.putBack': async ({ services }) => ({ name: valueOf(await services.backup.list())[0]?.name ?? '', number }),
  'health.check': () => known(undefined),
  'reports.recordPresented': () => known({ id: 'year', ...year, on: '2027-01-04' }),
  'reports.saveNotes': () => known({ ...year, notes: { ...emptyNotes, introduction: 'Een rustig jaar.' } })
}

/** Makes something wrong with the data folder, and gives the request that settles it. */
const repairs: { readonly [Name in Repair]: (office: TestOffice) => Promise<RequestOf<Name>> } = {
  'dossiers.accept': async (office) => {
    const path = join(office.folder, 'dossiers/2026/0001/dossier')
    const older = readFileSync(path)
    const { events } = await office.view(number)
    const command = { act: 'classify', values: classification, details: {} } as const
    valueOf(await office.services.dossiers.act({ number, seq: events.length, command, draft: null }))
    writeFileSync(path, older)
    return { number, seq: events.length }
  },
  'dossiers.giveUp': async (office) => {
    rmSync(join(office.folder, 'dossiers/2026/0001'), { recursive: true })
    await office.services.session.lock()
    await office.as('Marijke de Wit')
    return { number, reason: 'Nergens meer' }
  },
  'findings.seen': async ({ services }) => {
    const code = 'register.journalHeadLost'
    await services.desk.session?.register.journal.append({
      actor: null,
      kind: 'finding',
      subject: 'journal',
      detail: { code }
    })
    return { subject: 'journal', code: 'register.journalHeadLost' }
  }
}

/** What has to be so before a call can do something. */
const preparations: { readonly [Name in Change]?: (office: TestOffice) => Promise<void> } = {
  'accounts.recoveryKeyKept': async ({ services }) => {
    valueOf(await services.accounts.renewRecoveryKey(password))
  },
  'destruction.destroy': async (office) => {
    valueOf(await office.act(number, { act: 'withdraw', at: office.now, details: { reason: 'Toch niet' } }))
    office.now = '2031-01-06T09:00:00.000Z'
  },
  'backup.putBack': async (office) => {
    office.chosenFolder = temporaryFolder()
    valueOf(await office.services.backup.chooseFolder())
    valueOf(await office.services.backup.make())
    const { events } = await office.view(number)
    const command = { act: 'classify', values: classification, details: {} } as const
    valueOf(await office.services.dossiers.act({ number, seq: events.length, command, draft: null }))
  }
}

async function atWork(): Promise<{ office: TestOffice; handlers: Handlers }> {
  const office = await (await new TestOffice().furnished()).as('Marijke de Wit')
  const quiet = () => undefined
  const watch = { scheduler: { welcome: quiet }, idle: { stillHere: quiet, stop: quiet }, saved: quiet }
  const handlers = handlersOf(office.services, watch)
  valueOf(await office.services.dossiers.register(intake, null))
  valueOf(await office.services.drafts.save(draft))
  office.now = now
  return { office, handlers }
}

const call = (handlers: Handlers, name: ChannelName, request: unknown): Promise<unknown> =>
  (handlers[name] as (request: unknown) => Promise<unknown>)(request)

async function everythingSaid(handlers: Handlers): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>()
  for (const [name, request] of Object.entries(readings)) {
    said.set(name, JSON.stringify(await call(handlers, name as ChannelName, request)))
  }
  return said
}

/** Calls after which nothing that a screen was told is another. */
const unseen: readonly Change[] = ['session.changePassword', 'accounts.resetPassword']

/** Makes a call, and checks that it says everything that it makes another; gives what that was. */
async function callWatched(handlers: Handlers, name: Change | Repair, prepare: () => Promise<unknown>) {
  const before = await everythingSaid(handlers)
  const answer = await call(handlers, name, await prepare())
  expect(answer).toMatchObject({ ok: true })
  const after = await everythingSaid(handlers)
  const other = [...after.keys()].filter((reading) => after.get(reading) !== before.get(reading))
  const { touches = [], answers } = effectsOf(name)
  expect([...touches, answers]).toEqual(expect.arrayContaining(other))
  if (answers !== undefined) expect(JSON.stringify(answer)).toBe(after.get(answers))
  return other
}

describe('after each call nothing on screen is stale', () => {
  it.each(Object.keys(changes) as Change[])('%s says everything that it makes another', async (name) => {
    const { office, handlers } = await atWork()
    await preparations[name]?.(office)
    const other = await callWatched(handlers, name, () => changes[name](office))
    expect(other.length > 0).toBe(!unseen.includes(name))
  })

  it.each(Object.keys(repairs) as Repair[])('%s says everything that it puts right', async (name) => {
    const { office, handlers } = await atWork()
    const request = await repairs[name](office)
    expect(await callWatched(handlers, name, () => Promise.resolve(request))).toContain('today.list')
  })

  it('setting up opens the office', async () => {
    const office = await new TestOffice().open()
    const before = office.services.session.state()
    valueOf(await office.setUp())
    expect(office.services.session.state()).not.toEqual(before)
    expect(effectsOf('setup.complete').touches).toContain('app.state')
  })
})
