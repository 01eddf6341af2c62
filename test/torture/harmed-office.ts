import { isDeepStrictEqual } from 'node:util'
import type { Services } from '../../electron/main/services/services.ts'
import type { Furnished } from './furnish.ts'
import type { MemoryDisk } from './memory-disk.ts'
import {
  accepted,
  officerOf,
  openTried,
  otherPassword,
  type SeenOffice,
  seenIn,
  tryToEnter,
  verifyTried,
  type Verified
} from './office.ts'

/** What became of an office of which files were harmed. */
export interface Outcome {
  readonly verified: Verified
  /** How people got in: by password, by the recovery key, or not at all, and what the app says then. */
  readonly way: 'password' | 'recovery' | { readonly closed: readonly string[] }
  /** What opening told, on Vandaag or at the door. */
  readonly told: readonly string[]
  /** What shows otherwise than it was, and not as damaged: part and what it shows. */
  readonly believed: readonly unknown[]
  /** What cannot be read any more, and says so. */
  readonly refused: readonly string[]
  /** Whether the office is as it was, also after opening it once more. */
  readonly isWhole: boolean
}

/** How people see the office that is harmed before it is. */
export async function truthOf({ folder, disk }: Furnished): Promise<SeenOffice> {
  const services = await openTried({ folder, fs: disk.copy().fs })
  accepted(await tryToEnter(services))
  return seenIn(services, 'whole')
}

function isRefused(seen: unknown): boolean {
  return typeof seen === 'object' && seen !== null && 'refused' in seen
}

/** What is seen of a dossier that is damaged counts as refused; what is not listed at all as believed to be gone. */
function compare(truth: Readonly<Record<string, unknown>>, seen: Readonly<Record<string, unknown>>, under = '') {
  const [believed, refused]: [unknown[], string[]] = [[], []]
  for (const name of new Set([...Object.keys(truth), ...Object.keys(seen)])) {
    const [was, is] = [truth[name], seen[name]]
    if (isDeepStrictEqual(was, is)) continue
    if (isRefused(is)) refused.push(`${under}${name}`)
    else believed.push({ [`${under}${name}`]: { was, is } })
  }
  return { believed, refused }
}

function differences(truth: SeenOffice, seen: SeenOffice): Pick<Outcome, 'believed' | 'refused'> {
  // What is found is what should be told; it is no part of the office.
  const { dossiers: were, findings: _none, ...was } = truth
  const { dossiers: are, findings: _found, ...is } = seen
  const of = compare(were, are, 'dossier ')
  // A report counts what can be read, and says what it left out.
  const around = of.refused.length === 0 ? compare(was, is) : compare({ ...was, counted: 0 }, { ...is, counted: 0 })
  return { believed: [...of.believed, ...around.believed], refused: [...of.refused, ...around.refused] }
}

async function getIn(services: Services, recoveryKey: string): Promise<Outcome['way']> {
  const { phase, blocked } = services.session.state()
  if (phase !== 'locked') return { closed: [phase, ...blocked.map(({ code }) => code)] }
  const entered = await tryToEnter(services)
  if (entered.ok) return 'password'
  const recovered = await services.session.recover(officerOf(services), recoveryKey, otherPassword)
  if (recovered.ok) return 'recovery'
  return { closed: [...entered.error, ...recovered.error].map(({ code }) => code) }
}

async function lookIn(
  { folder, recoveryKey }: Furnished,
  disk: MemoryDisk,
  truth: SeenOffice
): Promise<Omit<Outcome, 'verified' | 'isWhole'>> {
  const services = await openTried({ folder, fs: disk.fs })
  const way = await getIn(services, recoveryKey)
  if (typeof way === 'object') return { way, told: way.closed, believed: [], refused: ['everything'] }
  const before = accepted(services.dossiers.today()).findings
  const seen = differences(truth, await seenIn(services, 'whole'))
  const after = accepted(services.dossiers.today()).findings
  const told = new Set([...before, ...after].map(({ subject, code }) => `${subject} ${code}`))
  await services.session.lock()
  return { way, told: [...told], ...seen }
}

/** Harms the files of an office, and looks what `verify` says, who gets in, and what they see. */
export async function outcomeOf(
  office: Furnished,
  truth: SeenOffice,
  harm: (disk: MemoryDisk) => void
): Promise<Outcome> {
  const disk = office.disk.copy()
  harm(disk)
  const verified = await verifyTried(office.folder, disk.fs)
  const first = await lookIn(office, disk, truth)
  const second = await lookIn(office, disk, truth)
  const isWhole = [first, second].every(({ believed, refused }) => believed.length + refused.length === 0)
  return { ...first, verified, isWhole }
}
