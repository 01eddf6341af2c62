import { isDeepStrictEqual } from 'node:util'
import type { Services } from '../../electron/main/services/services.ts'
import type { ChannelName } from '../../shared/contract/contract.ts'
import type { Result } from '../../shared/result.ts'
import { callNames, prepare, readyCall, startOf } from './calls.ts'
import { diskCodes, type Harm, HarmedDisk } from './faults.ts'
import { type Furnished, furnish } from './furnish.ts'
import type { Trials } from './harmed-files.ts'
import { MemoryDisk } from './memory-disk.ts'
import {
  accepted,
  enter,
  idOf,
  officerOf,
  openTried,
  otherPassword,
  password as first,
  passwordOf,
  seenIn,
  tryToEnter
} from './office.ts'

/** An office on a disk that can be harmed, where a call begins. */
async function begin(name: ChannelName, office: Furnished) {
  const start = startOf(name)
  const disk = start === 'nothing' ? new MemoryDisk() : office.disk.copy()
  if (start !== 'nothing') prepare(name, disk, office)
  const harmed = new HarmedDisk(disk.fs)
  const services = await openTried({ folder: office.folder, fs: harmed.fs })
  if (start === 'in') await enter(services)
  if (start === 'first') accepted(await services.session.logIn(idOf(services, 'Bram'), first))
  return { disk, harmed, services, call: await readyCall(name, services, office) }
}

/** Whether the recovery key that the office began with still opens it. */
async function isKeyKnown({ folder, recoveryKey }: Furnished, disk: MemoryDisk): Promise<boolean> {
  const services = await openTried({ folder, fs: disk.copy().fs })
  return (await services.session.recover(officerOf(services), recoveryKey, otherPassword)).ok
}

/** What stands on a disk, as whoever opens it next sees it. */
async function standsOn(disk: MemoryDisk, office: Furnished): Promise<unknown> {
  const services = await openTried({ folder: office.folder, fs: disk.fs })
  if (services.session.state().phase === 'setup') return 'nothing'
  const isKnown = await isKeyKnown(office, disk)
  const { password } = accepted(await tryToEnter(services))
  const seen = await seenIn(services)
  const colleague = await passwordOf(services, 'Bram')
  await services.session.lock()
  return { ...seen, password, colleague, isKnown }
}

/** What the screen shows of the same; null where the officer is not logged in. */
async function shownBy(services: Services): Promise<unknown> {
  return services.desk.session?.actor.id === officerOf(services) ? seenIn(services) : null
}

interface Unharmed {
  readonly name: ChannelName
  readonly before: unknown
  readonly after: unknown
  readonly steps: number
  readonly changes: number
}

async function tryUnharmed(name: ChannelName, office: Furnished): Promise<Unharmed> {
  const start = await begin(name, office)
  await start.services.session.lock()
  const before = await standsOn(start.disk, office)
  const { disk, harmed, services, call } = await begin(name, office)
  harmed.harm(null)
  accepted(await call())
  const { steps, changes } = harmed
  await services.session.lock()
  return { name, before, after: await standsOn(disk, office), steps, changes }
}

/** These say themselves that it is not over: what is done of it stands at the next opening. */
const unsure = new Set(['register.unsure', 'destruction.unfinished', 'session.passwordIsSet'])

function isUnsure(result: Result<unknown>): boolean {
  return !result.ok && result.error.some(({ code }) => unsure.has(code))
}

function isPart(shown: unknown, stands: unknown, { code }: Harm): boolean {
  if (shown === null || typeof shown !== 'object' || typeof stands !== 'object') return true
  // A regulation on a spot that is worn out in both copies counts as lost until the next opening.
  const { policies: _lost, ...rest } = shown as Readonly<Record<string, unknown>>
  return isDeepStrictEqual({ ...stands, ...(code === 'EIO' ? rest : shown) }, stands)
}

/** A worn-out spot under one copy of a file is something to tell of; any other refusal of the disk is no damage. */
function isSame(stands: unknown, expected: unknown, { code }: Harm, isAsked: boolean): boolean {
  if (typeof stands !== 'object' || typeof expected !== 'object') return stands === expected
  const ignored = code === 'EIO' || isAsked ? { findings: [] } : {}
  return isDeepStrictEqual({ ...stands, ...ignored }, { ...expected, ...ignored })
}

/** What is wrong with the answer of a call on a harmed disk, or null. */
async function tryHarmed({ name, before, after }: Unharmed, office: Furnished, harm: Harm): Promise<unknown> {
  const { disk, harmed, services, call } = await begin(name, office)
  harmed.harm(harm)
  const result = await call()
  harmed.harm(null)
  const shown = await shownBy(services)
  await services.session.lock()
  const stands = await standsOn(disk, office)
  // Where a disk goes on refusing, or nobody can tell, a new recovery key is asked about once too often.
  const isAsked = name === 'accounts.renewRecoveryKey' && (harm.isLasting || isUnsure(result))
  const [isBefore, isAfter] = [isSame(stands, before, harm, isAsked), isSame(stands, after, harm, isAsked)]
  const isTrue = isUnsure(result) ? isBefore || isAfter : result.ok ? isAfter : isBefore
  // Where nobody can tell, the screen may not know before the office is opened again.
  const isShown = isUnsure(result) || isPart(shown, stands, harm)
  return isTrue && isShown ? null : { name, harm, result, isTrue, isShown, shown, stands, before, after }
}

function* harms(steps: number): Generator<Harm> {
  for (let step = 1; step <= steps; step += 1) {
    for (const code of diskCodes) {
      for (const isDone of [false, true]) for (const isLasting of [false, true]) yield { step, code, isDone, isLasting }
    }
    // The folder is gone from that step on.
    yield { step, code: 'ENOENT', isDone: false, isLasting: true }
  }
}

/** What came of the trials of disk faults, with the calls that change something. */
export interface DiskTrials extends Trials {
  readonly changing: readonly ChannelName[]
}

/**
 * Every call that changes something, on a disk of which one step fails, or all from one step on: the answer says what
 * stands on the disk, and so does the screen. `every` takes one of so many trials. Gives the wrong answers.
 */
export async function diskFaults(every: number, names: readonly ChannelName[] = callNames): Promise<DiskTrials> {
  const office = await furnish()
  const [wrong, changing]: [unknown[], ChannelName[]] = [[], []]
  let [count, tried] = [0, 0]
  for (const name of names) {
    const unharmed = await tryUnharmed(name, office)
    if (unharmed.changes === 0) continue
    changing.push(name)
    for (const harm of harms(unharmed.steps)) {
      count += 1
      if (count % every !== 0) continue
      tried += 1
      try {
        const found = await tryHarmed(unharmed, office, harm)
        if (found !== null) wrong.push(found)
      } catch (error) {
        wrong.push({ name, harm, threw: String(error) })
      }
    }
  }
  return { tried, wrong, changing }
}
