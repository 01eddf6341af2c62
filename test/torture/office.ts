import { openOffice } from '../../electron/main/open-office.ts'
import type { FileSystem } from '../../electron/main/register/disk/file-system.ts'
import type { Services } from '../../electron/main/services/services.ts'
import { memorySettings } from '../../electron/main/settings/settings.ts'
import { defaultCalendar } from '../../shared/domain/calendar/settings.ts'
import { emptyNotes } from '../../shared/domain/reports/notes.ts'
import { wholeYear } from '../../shared/domain/statistics/period.ts'
import { type Instant, instantOf } from '../../shared/domain/time.ts'
import type { Result } from '../../shared/result.ts'
import { intake } from '../fixtures/dossier/play.ts'
import { policyNamed } from '../fixtures/policies.ts'

export const password = 'vier losse woorden samen'
export const now: Instant = '2026-03-04T10:00:00.000Z'

/** The value of a success; a refusal here is a fault of the trial itself. */
export function accepted<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

let looks = 0

/** Each look at the clock is a little later, as for people. */
function laterEachTime(): Instant {
  looks += 1
  return instantOf(Date.parse(now) + 10 * looks)
}

/** Opens the office in a folder, on a disk on which waiting takes no time. */
export function openTried(folder: string, fs?: FileSystem): Promise<Services> {
  let time = 0
  return openOffice({
    folder,
    ...(fs === undefined ? {} : { fs }),
    timer: {
      now: () => time,
      wait: (milliseconds) => {
        time += milliseconds
        return Promise.resolve()
      }
    },
    clock: laterEachTime,
    sampleCost: { N: 2, r: 1, p: 1 },
    preferences: memorySettings(),
    facts: { version: '0.0.0', dataFolder: folder, demo: false },
    presets: { policies: [policyNamed('EW')], refused: [] },
    maker: { make: () => Promise.reject(new Error('no document is made here')) },
    onFault: () => undefined,
    dialog: {
      choosePath: () => Promise.resolve(null),
      write: () => Promise.reject(new Error('nothing is saved here'))
    },
    picker: { readText: () => Promise.reject(new Error('nothing is chosen here')) },
    printer: { printWindow: () => Promise.resolve(false) },
    onChanged: () => undefined,
    indexWriteAfterMs: 2 ** 31 - 1
  })
}

/** Sets the office up that is tried: two accounts, a complaint with an act, a draft and the notes of a report. */
export async function furnishTried(folder: string): Promise<void> {
  const services = await openTried(folder)
  const office = { name: 'Proef', address: '', postcode: '', place: '', phone: '', email: '' }
  const setup = {
    ...{ office, officer: { name: 'Marijke', password }, policy: 'EW', calendar: defaultCalendar },
    ...{ independentBody: { name: 'Derde', place: 'Utrecht' }, retention: { value: 2, unit: 'years' } as const }
  }
  accepted(await services.setup.complete(setup))
  accepted(await services.accounts.add({ name: 'Bram', role: 'employee', password }))
  accepted(await services.dossiers.register(intake, null))
  accepted(await services.dossiers.act({ number: '2026-0001', seq: 1, command: progress('eerst'), draft: null }))
  accepted(await services.drafts.save({ id: 'd1', kind: 'intake', subject: '', values: intake }))
  accepted(await services.reports.saveNotes(wholeYear(2026), { ...emptyNotes, introduction: 'eerst' }))
  await services.session.lock()
}

/** Notes a step in the handling of a complaint. */
export function progress(text: string) {
  return { act: 'recordProgress', at: now, values: {}, details: { text } } as const
}

/** Logs the officer in. */
export async function enter(services: Services): Promise<void> {
  const officer = services.session.state().accounts.find(({ name }) => name.startsWith('Marijke'))
  accepted(await services.session.logIn(officer?.id ?? '', password))
}

/** All that people can see of an office, in short. */
export async function seenIn(services: Services): Promise<unknown> {
  const { lines } = accepted(await services.dossiers.list(null))
  const dossiers = await Promise.all(
    lines.map(async ({ number }) => [number, (await eventsOf(services, number)).length])
  )
  const notes = accepted(await services.reports.annual({ ...wholeYear(2026), shared: false })).notes
  return {
    dossiers,
    drafts: accepted(await services.drafts.list()).map(({ id, values }) => [id, JSON.stringify(values)]),
    accounts: accepted(services.accounts.list()).map(({ name, role, active }) => [name, role, active]),
    office: accepted(await services.office.get()).office.name,
    atTheDoor: services.session.state().officeName,
    policies: accepted(services.policy.versions()).length,
    notes: notes.introduction
  }
}

async function eventsOf(services: Services, number: Parameters<Services['dossiers']['open']>[0]) {
  return accepted(await services.dossiers.open(number)).events
}
