import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Services } from '../../electron/main/services/services.ts'
import { amsterdamDay } from '../../shared/domain/calendar/amsterdam.ts'
import { emptyNotes } from '../../shared/domain/reports/notes.ts'
import { wholeYear } from '../../shared/domain/statistics/period.ts'
import type { Result } from '../../shared/result.ts'
import { intake } from '../fixtures/dossier/play.ts'
import { diskCodes, type Harm, HarmedDisk } from './faults.ts'
import { accepted, enter, furnishTried, now, openTried, password, progress, seenIn } from './office.ts'

const number = '2026-0001'

function idOf(services: Services, name: string): string {
  return services.session.state().accounts.find((account) => account.name === name)?.id ?? ''
}

/** Every call of the screen that changes something on disk. */
const calls: Readonly<Record<string, (services: Services) => Promise<Result<unknown>>>> = {
  register: ({ dossiers }) => dossiers.register(intake, 'd1'),
  act: ({ dossiers }) => dossiers.act({ number, seq: 2, command: progress('daarna'), draft: null }),
  undo: ({ dossiers }) => dossiers.undo(number, 2),
  'drafts.save': ({ drafts }) => drafts.save({ id: 'd1', kind: 'intake', subject: '', values: { channel: 'email' } }),
  'drafts.save anew': ({ drafts }) => drafts.save({ id: 'd2', kind: 'intake', subject: '', values: intake }),
  'drafts.discard': ({ drafts }) => drafts.discard('d1'),
  'accounts.add': ({ accounts }) => accounts.add({ name: 'Joris', role: 'employee', password }),
  'accounts.change': (services) =>
    services.accounts.change({ id: idOf(services, 'Bram'), name: 'Bram Bos', role: 'officer', active: false }),
  'office.change': ({ office }) =>
    office.change({ name: 'Anders', address: '', postcode: '', place: '', phone: '', email: '' }),
  'policy.save': async ({ office, policy }) => {
    const current = await office.get()
    return current.ok ? policy.save(current.value.policy, amsterdamDay(now)) : current
  },
  'reports.saveNotes': ({ reports }) => reports.saveNotes(wholeYear(2026), { ...emptyNotes, introduction: 'daarna' })
}

/** A copy of the office that was made for the trials. */
async function copyOf(root: string, fs?: HarmedDisk['fs']): Promise<{ folder: string; services: Services }> {
  const folder = mkdtempSync(join(root, 'trial-'))
  cpSync(join(root, 'office'), folder, { recursive: true, preserveTimestamps: true })
  const services = await openTried(folder, fs)
  await enter(services)
  return { folder, services }
}

/** What stands in a folder, as whoever opens it next sees it. */
async function standsIn(folder: string): Promise<unknown> {
  const services = await openTried(folder)
  await enter(services)
  const seen = await seenIn(services)
  await services.session.lock()
  return seen
}

interface Tried {
  readonly call: (services: Services) => Promise<Result<unknown>>
  readonly before: unknown
  readonly after: unknown
  readonly steps: number
}

async function tryUnharmed(root: string, call: Tried['call']): Promise<Tried> {
  const harmed = new HarmedDisk()
  const { folder, services } = await copyOf(root, harmed.fs)
  const before = await seenIn(services)
  harmed.harm(null)
  accepted(await call(services))
  const { steps } = harmed
  await services.session.lock()
  const after = await standsIn(folder)
  rmSync(folder, { recursive: true })
  return { call, before, after, steps }
}

/** What is wrong with the answer of a call on a harmed disk, or null. */
async function tryHarmed(root: string, { call, before, after }: Tried, harm: Harm): Promise<unknown> {
  const harmed = new HarmedDisk()
  const { folder, services } = await copyOf(root, harmed.fs)
  harmed.harm(harm)
  const result = await call(services)
  harmed.harm(null)
  const shown = await seenIn(services)
  await services.session.lock()
  const stands = await standsIn(folder)
  rmSync(folder, { recursive: true })
  const [isBefore, isAfter] = [isDeepStrictEqual(stands, before), isDeepStrictEqual(stands, after)]
  const isUnsure = !result.ok && result.error.some(({ code }) => code === 'register.unsure')
  const isTrue = isUnsure ? isBefore || isAfter : result.ok ? isAfter : isBefore
  // Where nobody can tell, the screen may not know before the office is opened again.
  const isShown = isUnsure || isDeepStrictEqual(shown, stands)
  return isTrue && isShown ? null : { harm, result, shown, stands }
}

function* harms(steps: number): Generator<Harm> {
  for (let step = 1; step <= steps; step += 1) {
    for (const code of diskCodes) {
      for (const isDone of [false, true]) for (const isLasting of [false, true]) yield { step, code, isDone, isLasting }
    }
  }
}

/**
 * Every call that changes something, on a disk of which one step fails, or all from one step on: the answer says what
 * stands on the disk, and so does the screen. `every` takes one of so many trials. Gives the wrong answers.
 */
export async function diskFaults(root: string, every: number): Promise<{ tried: number; wrong: unknown[] }> {
  await furnishTried(join(root, 'office'))
  const wrong: unknown[] = []
  let [count, tried] = [0, 0]
  for (const [name, call] of Object.entries(calls)) {
    const trial = await tryUnharmed(root, call)
    for (const harm of harms(trial.steps)) {
      count += 1
      if (count % every !== 0) continue
      tried += 1
      const found = await tryHarmed(root, trial, harm)
      if (found !== null) wrong.push({ name, found })
    }
  }
  return { tried, wrong }
}
