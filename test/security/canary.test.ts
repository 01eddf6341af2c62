import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { keepFile } from '../fixtures/dossier/keep-file.ts'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createLog } from '../../electron/main/log/log.ts'
import { createDisk } from '../../electron/main/register/disk/disk.ts'
import { textFile } from '../../electron/main/register/disk/text-file.ts'
import { nodeFileSystem, type FileSystem } from '../../electron/main/register/disk/file-system.ts'
import type { Services } from '../../electron/main/services/services.ts'
import { amsterdamDay } from '../../shared/domain/calendar/amsterdam.ts'
import type { ActId } from '../../shared/domain/permissions/act-id.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'
import { findDetail } from '../../shared/domain/form/details.ts'
import type { FieldValue, FieldValues } from '../../shared/domain/form/field-value.ts'
import { findField, formFields } from '../../shared/domain/form/fields.ts'
import { emptyNotes } from '../../shared/domain/reports/notes.ts'
import { wholeYear } from '../../shared/domain/statistics/period.ts'
import { canary, searchFolder, tracesOf } from '../fixtures/canary/search.ts'
import { FakePc } from '../fixtures/fake-pc.ts'
import { fitting } from '../fixtures/dossier/fitting.ts'
import { intake } from '../fixtures/dossier/play.ts'
import { policyNamed } from '../fixtures/policies.ts'
import { accepted, clockFrom, idOf, now, officerOf, openTried, setUpTried } from '../torture/office.ts'

// All that was typed holds the word, on a real disk; what the person asked to export goes nowhere here.

let place: string
const at = (name: string): string => join(place, name)

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'klachtenboek-canary-'))
  for (const name of ['kantoor', 'stick', 'tijdelijk', 'deze-pc']) mkdirSync(at(name))
  vi.stubEnv('TMPDIR', at('tijdelijk'))
})

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(place, { recursive: true, force: true })
})

const written = new Set(['text', 'longText', 'phone', 'email'])
const secret = `${canary} wachtwoord`
let isCrashing = false

/** A disk on which the program stops in the middle of a draft that it writes. */
const crashing: FileSystem = {
  ...nodeFileSystem,
  openFile: async (path, mode) => {
    const file = await nodeFileSystem.openFile(path, mode)
    if (!isCrashing || !path.includes('drafts')) return file
    const halfway = async (bytes: Uint8Array): Promise<void> => {
      await file.write(bytes.slice(0, bytes.length / 2))
      await file.close()
      await new Promise(() => undefined)
    }
    return { ...file, write: halfway }
  }
}

/** Where what this PC keeps to log in through its system really lies. */
const { keyring } = new FakePc()
const pc = () => ({ keyring, file: textFile(createDisk({ folder: at('deze-pc') }), 'log-ins.json') })

let moment = Date.parse(now)

function open(chosenText: () => string | null = () => null): Promise<Services> {
  moment += 3_600_000
  const from = new Date(moment).toISOString() as typeof now
  const log = createLog({ folder: at('kantoor'), clock: () => from })
  return openTried({
    folder: at('kantoor'),
    stick: at('stick'),
    systemAccess: pc(),
    fs: crashing,
    clock: clockFrom(from),
    chosenText,
    onFault: (code, cause) => {
      log('error', code, { cause })
    }
  })
}

/** The same with the word in every text that somebody types. */
function sung(values: FieldValues, services: Services): FieldValues {
  const somebody = (name: string): FieldValue & object => ({ name, account: idOf(services, name) })
  const voice = (id: string, value: FieldValue): FieldValue => {
    const kind = (findField(id) ?? findDetail(id))?.kind
    if (kind === 'people') return [{ name: 'Bram', account: idOf(services, 'Bram') }, { name: `${canary} betrokkene` }]
    if (kind === 'person') return somebody(id === 'employee' ? 'Bram' : 'Marijke')
    if (kind === 'email') return `${canary}@voorbeeld.nl`
    const isTyped = kind !== undefined && written.has(kind) && !['slot', 'field'].includes(id)
    return isTyped ? `${canary} ${id}` : value
  }
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, voice(id, value)]))
}

const typed = Object.fromEntries(formFields.filter(({ kind }) => written.has(kind)).map(({ id }) => [id, '']))
const ofIntake = Object.fromEntries(
  Object.entries(typed).filter(([id]) => id.startsWith('complainant.') || id.startsWith('complaint.'))
)

async function beginOffice(): Promise<void> {
  const services = await open()
  await setUpTried(services)
  accepted(await services.session.changePassword('vier losse woorden samen', secret))
  accepted(await services.systemLogIn.allow(true))
  accepted(await services.systemLogIn.turnOn(secret))
  accepted(await services.accounts.add({ name: 'Bram', role: 'employee', password: `${canary} eerste` }))
  const { office } = accepted(await services.office.get())
  const details = { address: canary, place: canary, phone: canary, email: `${canary}@kantoor.nl` }
  accepted(await services.office.change({ ...office, ...details }))
  await services.session.lock()
}

/** Does every act that can be done, one after the other, in a dossier. */
async function actIn(services: Services, number: DossierNumber, acts: readonly ActId[]): Promise<number> {
  let done = 0
  for (const act of acts) {
    const { events } = accepted(await services.dossiers.open(number))
    if (act === 'keepFile') {
      const chosen = { name: `${canary}.txt`, content: `Brief van ${canary}` }
      done += (await keepFile(services, number, chosen, { text: canary })).ok ? 1 : 0
      continue
    }
    const { values, details } = fitting[act]
    const command = {
      act,
      at: services.session.state().now,
      values: sung(values, services),
      details: sung(details, services)
    }
    const acted = await services.dossiers.act({ number, seq: events.length, command, password: secret, draft: null })
    done += acted.ok ? 1 : 0
  }
  return done
}

async function workInOffice(): Promise<number> {
  const services = await open(() => `{ "title": "${canary}" geen JSON`)
  accepted(await services.session.logIn(officerOf(services), secret))
  const values = sung({ ...ofIntake, ...intake }, services)
  const numbers: DossierNumber[] = []
  for (let count = 0; count < 3; count += 1) {
    numbers.push(accepted(await services.dossiers.register(values, null, { aboutReceiver: 'yes' })).number)
  }
  const all = Object.keys(fitting) as ActId[]
  const rest = all.filter((act) => act !== 'withdraw' && act !== 'close')
  let done = 0
  done += await actIn(services, numbers[0] ?? '2026-0001', [...rest, 'sign', 'close', 'reopen'])
  done += await actIn(services, numbers[1] ?? '2026-0002', ['withdraw', 'holdDestruction', 'correct'])
  accepted(await services.reports.saveNotes(wholeYear(2026), mapped(emptyNotes)))
  const policy = policyNamed('EW')
  const clauses = policy.clauses.map((clause) => ({ ...clause, summary: `${clause.summary} ${canary}` }))
  accepted(await services.policy.save({ ...policy, clauses }, amsterdamDay(now)))
  await services.policy.import()
  accepted(await services.backup.chooseFolder())
  accepted(await services.backup.make())
  for (const kind of ['form', 'letter'] as const) {
    const [number, letter] = ['2026-0001', 'confirmation'] as const
    await services.documents.saveAs(kind === 'form' ? { kind, number } : { kind, number, letter })
  }
  await services.documents.printWindow({ kind: 'form', number: '2026-0001' })
  accepted(await services.journal.export({}))
  accepted(await services.policy.export(2))
  for (const words of [canary, `${canary} zoekt`]) {
    const found = accepted(await services.dossiers.search(words))
    accepted(await services.dossiers.hits(words, found.slice(0, 5)))
  }
  await services.session.lock()
  return done
}

function mapped(notes: typeof emptyNotes): typeof emptyNotes {
  return Object.fromEntries(Object.keys(notes).map((part) => [part, `${canary} ${part}`])) as typeof emptyNotes
}

/** What people type in the wrong place. */
async function stumble(): Promise<void> {
  const services = await open()
  await services.session.logIn(secret, 'x')
  await services.session.logInBySystem(secret)
  accepted(await services.session.logInBySystem(officerOf(services)))
  await services.systemLogIn.turnOn(`${canary} verkeerd`)
  await services.session.lock()
  await services.session.logIn(officerOf(services), `${canary} verkeerd`)
  await services.session.recover(officerOf(services), canary, secret)
  accepted(await services.session.logIn(officerOf(services), secret))
  await services.session.changePassword(`${canary} verkeerd`, `${canary} volgend`)
  await services.findings.seen(canary, 'register.damaged')
  await services.policy.withdraw(99)
  await services.session.lock()
}

/** The program stops in the middle of a draft, and is opened again. */
async function crash(): Promise<void> {
  const services = await open()
  accepted(await services.session.logIn(officerOf(services), secret))
  const values = sung({ ...ofIntake, ...intake }, services)
  const kinds = { intake: '', act: '2026-0001/recordProgress', policy: '' } as const
  for (const kind of ['intake', 'act', 'policy'] as const) {
    accepted(await services.drafts.save({ id: kind, kind, subject: kinds[kind], values }))
  }
  isCrashing = true
  const halfway = services.drafts.save({ id: 'half', kind: 'intake', subject: '', values })
  await Promise.race([halfway, new Promise((resolve) => setTimeout(resolve, 500))])
  isCrashing = false
  const again = await open()
  accepted(await again.session.logIn(officerOf(again), secret))
  expect(accepted(await again.drafts.list())).toHaveLength(3)
  accepted(await again.backup.make())
  await again.session.lock()
}

test('EW-4.4: nothing that was typed can be read in the data folder, the log, a backup or a temporary folder', async () => {
  await beginOffice()
  expect(await workInOffice()).toBeGreaterThan(12)
  await stumble()
  await crash()
  for (const name of ['kantoor', 'stick']) {
    const { files, where } = searchFolder(at(name))
    expect(files).toBeGreaterThan(10)
    expect(where).toEqual([])
  }
  expect(searchFolder(at('deze-pc'))).toEqual({ files: 1, where: [] })
  expect(searchFolder(at('tijdelijk')).where).toEqual([])
})

test('the search finds the word in every writing that it looks for', () => {
  const folder = at('proef')
  mkdirSync(folder)
  const encodings = ['utf8', 'utf16le', 'hex', 'base64'] as const
  for (const encoding of encodings) {
    const bytes = Buffer.from(`ab${canary}cd`)
    writeFileSync(
      join(folder, encoding),
      encoding.startsWith('utf') ? Buffer.from(`a${canary}`, encoding) : bytes.toString(encoding)
    )
  }
  writeFileSync(join(folder, canary), '')
  expect(searchFolder(folder).where.toSorted()).toEqual([...encodings, canary].toSorted())
  expect(tracesOf(canary)).toHaveLength(18)
})
