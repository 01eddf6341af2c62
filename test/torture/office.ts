import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { runVerify } from '../../electron/cli/verify/verify.ts'
import { openOffice } from '../../electron/main/open-office.ts'
import type { FileSystem } from '../../electron/main/register/disk/file-system.ts'
import type { Timer } from '../../electron/main/register/disk/patience.ts'
import type { SystemAccess } from '../../electron/main/services/ports/system-keyring.ts'
import type { Services } from '../../electron/main/services/services.ts'
import { memorySettings } from '../../electron/main/settings/settings.ts'
import { defaultCalendar } from '../../shared/domain/calendar/settings.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'
import { presentationsSchema } from '../../shared/domain/reports/presentations.ts'
import { wholeYear } from '../../shared/domain/statistics/period.ts'
import { type Instant, instantOf } from '../../shared/domain/time.ts'
import type { Result } from '../../shared/result.ts'
import { FakePc } from '../fixtures/fake-pc.ts'
import { policyNamed } from '../fixtures/policies.ts'

export const password = 'vier losse woorden samen'
export const otherPassword = 'andere losse woorden hier'
export const now: Instant = '2026-03-04T10:00:00.000Z'
/** When the office is tried: after all that was done to furnish it. */
const tried: Instant = '2026-03-04T12:00:00.000Z'

/** The value of a success; a refusal here is a fault of the trial itself. */
export function accepted<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

/** A clock of which each look is a little later, as for people. */
export function clockFrom(moment: Instant): () => Instant {
  let looks = 0
  return () => {
    looks += 1
    return instantOf(Date.parse(moment) + 10 * looks)
  }
}

/** Waiting that takes no time. */
function noWaiting(): Timer {
  let time = 0
  return {
    now: () => time,
    wait: (milliseconds) => {
      time += milliseconds
      return Promise.resolve()
    }
  }
}

/** What an office that is tried is opened with. */
export interface Tried {
  readonly folder: string
  readonly fs?: FileSystem
  readonly clock?: () => Instant
  readonly onFault?: (code: string, cause: unknown) => void
  /** What a chosen file holds; null when none is. */
  readonly chosenText?: () => string | null
  /** The folder that is chosen for backups. */
  readonly stick?: string
  /** The PC that it is opened on. */
  readonly systemAccess?: SystemAccess
}

/** Opens the office in a folder, on a disk on which waiting takes no time. */
export function openTried({
  folder,
  fs,
  clock = clockFrom(tried),
  onFault = () => undefined,
  chosenText = () => null,
  stick = '/stick',
  systemAccess = new FakePc()
}: Tried): Promise<Services> {
  return openOffice({
    folder,
    ...(fs === undefined ? {} : { fs, backupFs: fs }),
    timer: noWaiting(),
    clock,
    sampleCost: { N: 2, r: 1, p: 1 },
    preferences: memorySettings(),
    facts: { version: '0.0.0', dataFolder: folder },
    presets: { policies: [policyNamed('EW')], refused: [] },
    maker: { make: ({ kind }) => Promise.resolve({ name: `${kind}.pdf`, bytes: new Uint8Array([1]), unshown: [] }) },
    onFault,
    dialog: {
      choosePath: (name) => Promise.resolve(`/elders/${name}`),
      write: () => Promise.resolve({ ok: true, value: undefined }),
      writePieces: (_path, give) => give(() => Promise.resolve({ ok: true, value: undefined }))
    },
    picker: {
      chooseFolder: () => Promise.resolve(stick),
      readText: () => Promise.resolve({ ok: true, value: chosenText() })
    },
    systemAccess,
    elsewhere: {
      copy: async (name, give) => {
        const given = await give(() => Promise.resolve({ ok: true, value: undefined }))
        return given.ok ? { ok: true, value: `/elders/${name}` } : given
      },
      open: () => Promise.resolve(true),
      clear: () => Promise.resolve()
    },
    printer: { printWindow: () => Promise.resolve(true) },
    onChanged: () => undefined,
    indexWriteAfterMs: 2 ** 31 - 1
  })
}

/** Sets an office up with one officer; gives its recovery key. */
export async function setUpTried(services: Services): Promise<string> {
  const setUp = await services.setup.complete({
    office: { name: 'Proef', address: '', postcode: '', place: '', phone: '', email: '' },
    officer: { name: 'Marijke', password },
    policy: 'EW',
    calendar: defaultCalendar,
    independentBody: { name: 'Derde', place: 'Utrecht' },
    retention: { value: 2, unit: 'years' }
  })
  const { recoveryKey } = accepted(setUp)
  accepted(await services.accounts.recoveryKeyKept())
  return recoveryKey
}

/** Notes a step in the handling of a complaint. */
export function progress(text: string) {
  return { act: 'recordProgress', at: now, values: {}, details: { text } } as const
}

/** Somebody's account; the empty text where nobody of that name can log in. */
export function idOf(services: Services, name: string): string {
  return services.session.state().accounts.find((account) => account.name === name)?.id ?? ''
}

/** Which of the two passwords opens somebody's account; null where neither does. */
export async function passwordOf(services: Services, name: string): Promise<string | null> {
  for (const tried of [password, otherPassword]) {
    const { ok: isRight } = await services.desk.options.vault.verifyPassword(idOf(services, name), tried)
    if (isRight) return tried
  }
  return null
}

/** The officer's account; the empty text where nobody can log in. */
export function officerOf(services: Services): string {
  const { accounts } = services.session.state()
  return accounts.find(({ name }) => name.startsWith('Marijke'))?.id ?? ''
}

/** Logs the officer in, by the password that was asked first or another; the refusal where none opens. */
export async function tryToEnter(services: Services): Promise<Result<{ readonly password: string }>> {
  const first = await services.session.logIn(officerOf(services), password)
  if (first.ok) return { ok: true, value: { password } }
  const second = await services.session.logIn(officerOf(services), otherPassword)
  return second.ok ? { ok: true, value: { password: otherPassword } } : first
}

/** Logs the officer in. */
export async function enter(services: Services): Promise<void> {
  accepted(await tryToEnter(services))
}

/** What a person can see of one thing in an office: what it is, or the codes of the refusal. */
type Seen = unknown

function shown<Value>(result: Result<Value>, show: (value: Value) => Seen): Seen {
  return result.ok ? show(result.value) : { refused: result.error.map(({ code }) => code) }
}

/** All that people can see of an office. */
export interface SeenOffice {
  readonly [part: string]: Seen
  readonly dossiers: Readonly<Record<DossierNumber, Seen>>
}

async function presentedIn(services: Services): Promise<Seen> {
  const document = services.desk.session?.register.documents.document('presentations', presentationsSchema)
  if (document === undefined) return null
  return shown(await document.read(), (kept) => kept?.presented.map(({ on }) => on))
}

/** All that the officer can see of an office: in short, or each event to the letter. */
export async function seenIn(services: Services, how: 'short' | 'whole' = 'short'): Promise<SeenOffice> {
  const { lines } = accepted(await services.dossiers.list(null))
  const dossiers: Record<DossierNumber, Seen> = {}
  for (const { number, readable } of lines) {
    const opened = await services.dossiers.open(number)
    dossiers[number] = readable
      ? shown(opened, ({ events }) => (how === 'short' ? events.length : JSON.stringify(events)))
      : { refused: ['as damaged'] }
  }
  const office = await services.office.get()
  const report = await services.reports.annual({ ...wholeYear(2026), shared: false })
  return {
    dossiers,
    drafts: shown(await services.drafts.list(), (drafts) =>
      drafts.map(({ id, values }) => [id, JSON.stringify(values)]).toSorted()
    ),
    accounts: shown(services.accounts.list(), (accounts) =>
      accounts.map(({ name, role, active }) => [name, role, active])
    ),
    office: shown(office, ({ office: data }) => data.name),
    atTheDoor: services.session.state().officeName,
    findings: shown(services.dossiers.today(), ({ findings }) =>
      findings.map(({ subject, code }) => `${subject} ${code}`).toSorted()
    ),
    policies: shown(services.policy.versions(), (versions) => versions.map(({ version }) => version).toSorted()),
    notes: shown(report, ({ notes }) => notes.introduction),
    counted: shown(report, ({ report: { signals } }) => signals.total),
    presented: await presentedIn(services),
    destroyed: shown(await services.destruction.destroyed(), (destroyed) => destroyed.map(({ number }) => number))
  }
}

/** What `verify` says of a folder. */
export interface Verified {
  readonly exitCode: number
  readonly said: string
}

/** Runs `verify` on a folder. */
export async function verifyTried(
  folder: string,
  fs?: FileSystem,
  { secret, at }: { readonly secret: string; readonly at: Instant } = { secret: password, at: now }
): Promise<Verified> {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const gathered = Promise.all([text(output), text(errors)])
  const exitCode = await runVerify(
    folder,
    {},
    {
      environment: { KLACHTENBOEK_WACHTWOORD: secret },
      ask: () => Promise.resolve(null),
      now: () => at,
      ...(fs === undefined ? {} : { fs }),
      output,
      errors
    }
  )
  output.end()
  errors.end()
  return { exitCode, said: (await gathered).join('') }
}
