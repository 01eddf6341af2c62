import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Instant, instantOf } from '../../../shared/domain/time.ts'
import type { Chance } from '../chance.ts'
import { type Furnished, furnish } from '../furnish.ts'
import type { Trials } from '../harmed-files.ts'
import {
  accepted,
  clockFrom,
  idOf,
  officerOf,
  openTried,
  password,
  passwordOf,
  setUpTried,
  tryToEnter,
  verifyTried
} from '../office.ts'
import { faultsAfter, standingIn } from '../work.ts'
import { type Kept, roleOfBram } from './kept-work.ts'

/** What a process is to do until it is killed. */
export interface Order {
  readonly folder: string
  readonly stick: string
  readonly seed: number
  readonly from: Instant
  /** What is kept when it begins; null for a set-up. */
  readonly kept: Kept | null
}

interface Begun {
  readonly name: string
  readonly after: Kept
}

const script = fileURLToPath(new URL('kill-process.ts', import.meta.url))

/** A process that is ready to work. */
interface Worker {
  readonly child: ChildProcess
  readonly isReady: Promise<unknown>
  /** What it said since it was ready. */
  readonly said: (readonly [word: string, value: unknown])[]
  /** Waits until it has said `done` so many times, or failed. */
  readonly done: (times: number) => Promise<void>
}

function hire(cache: string): Worker {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache }
  const child = spawn(process.execPath, [script], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  const isReady = once(lines, 'line')
  const said: [string, unknown][] = []
  const isDone = (times: number): boolean =>
    said.filter(([word]) => word === 'done').length >= times || said.some(([word]) => word === 'failed')
  void isReady.then(() =>
    lines.on('line', (line) => {
      const space = line.indexOf(' ')
      said.push([line.slice(0, space), JSON.parse(line.slice(space + 1))])
    })
  )
  const done = async (times: number): Promise<void> => {
    while (!isDone(times)) await once(lines, 'line')
  }
  return { child, isReady, said, done }
}

/** Lets one process end by itself: what it compiled is there for those that are killed. */
async function compile(cache: string): Promise<void> {
  const { child, isReady } = hire(cache)
  await isReady
  const gone = once(child, 'close')
  child.stdin?.end()
  await gone
}

async function kill({ child }: Worker): Promise<void> {
  const gone = once(child, 'close')
  child.kill('SIGKILL')
  await gone
}

/** The folders of a trial. */
interface Place {
  readonly folder: string
  readonly stick: string
}

function lay({ folder, stick }: Place, office: Furnished | null): void {
  for (const path of [folder, stick]) rmSync(path, { recursive: true, force: true })
  mkdirSync(stick, { recursive: true })
  if (office === null) return
  for (const [path, bytes] of office.disk.files()) {
    const own = join(folder, path.slice(office.folder.length))
    mkdirSync(dirname(own), { recursive: true })
    writeFileSync(own, bytes)
  }
}

/** What stands in a folder, as a copy of it tells. */
async function keptIn({ folder, stick }: Place, from: Instant): Promise<Kept> {
  const copy = `${folder}-kopie`
  cpSync(folder, copy, { recursive: true })
  try {
    const services = await openTried({ folder: copy, stick, clock: clockFrom(from) })
    const { password: own } = accepted(await tryToEnter(services))
    const secrets = { Marijke: own, Bram: (await passwordOf(services, 'Bram')) ?? '' }
    const standing = await standingIn(services)
    await services.session.lock()
    return { standing, secrets }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** How many dossiers Bram can read who may see them all; null for who may not. */
async function seenByBram(
  { folder, stick }: Place,
  { standing, secrets }: Kept,
  from: Instant
): Promise<number | null> {
  if (roleOfBram(standing) !== 'officer') return null
  const copy = `${folder}-kopie`
  cpSync(folder, copy, { recursive: true })
  try {
    const services = await openTried({ folder: copy, stick, clock: clockFrom(from) })
    const state = accepted(await services.session.logIn(idOf(services, 'Bram'), secrets.Bram))
    if (state.session?.mustChange === true) {
      accepted(await services.session.choosePassword('een derde losse zin'))
    }
    const { lines } = accepted(await services.dossiers.list(null))
    await services.session.lock()
    return lines.filter(({ readable }) => readable).length
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

const minutesLater = (from: Instant, minutes: number): Instant => instantOf(Date.parse(from) + minutes * 60_000)

/** What is wrong after a set-up was killed: it stands, with its key seen where that was acknowledged, or it can be done again. */
async function faultsAfterSetUp({ folder, stick }: Place, isDone: boolean, from: Instant): Promise<unknown> {
  const services = await openTried({ folder, stick, clock: clockFrom(from) })
  const { phase, blocked } = services.session.state()
  if (phase === 'setup' && !isDone) await setUpTried(services)
  else if (phase !== 'locked') return { phase, blocked, isDone }
  else accepted(await services.session.logIn(officerOf(services), password))
  const findings = accepted(services.dossiers.today()).findings.map(({ code }) => code)
  await services.session.lock()
  const { exitCode, said } = await verifyTried(folder)
  const isKeyToldOnly = findings.every((code) => code === 'vault.recoveryKeyUnseen' && !isDone)
  return isKeyToldOnly && exitCode === 0 ? null : { isDone, findings, exitCode, said }
}

/** What was found after a kill. */
interface Judged {
  /** What is kept then; null where it is to be looked at anew. */
  readonly kept: Kept | null
  readonly wrong: unknown
}

/** What is wrong after work was killed, and what is kept then. */
async function faultsAfterWork(place: Place, before: Kept, said: Worker['said'], from: Instant): Promise<Judged> {
  const begun = said.flatMap(([word, value]) => (word === 'begin' ? [value as Begun] : []))
  const done = said.filter(([word]) => word === 'done').length
  const acknowledged = begun[done - 1]?.after ?? before
  const underWay = begun[done] ?? null
  const failed = said.find(([word]) => word === 'failed')
  if (failed !== undefined) return { kept: null, wrong: { failed, underWay: underWay?.name } }
  const possible = underWay === null ? [acknowledged] : [acknowledged, underWay.after]
  const found = await keptIn(place, from)
  const isOpened = possible.some(
    ({ secrets }) => secrets.Marijke === found.secrets.Marijke && secrets.Bram === found.secrets.Bram
  )
  if (!isOpened) return { kept: null, wrong: { underWay: underWay?.name, found, acknowledged } }
  const standing = underWay === null ? null : { name: underWay.name, after: underWay.after.standing }
  const office = { ...place, clock: clockFrom(minutesLater(from, 10)) }
  const wrong = await faultsAfter(office, acknowledged.standing, standing, found.secrets.Marijke)
  if (wrong !== null) return { kept: null, wrong }
  const after = await keptIn(place, minutesLater(from, 20))
  const seen = await seenByBram(place, after, minutesLater(from, 30))
  const all = Object.keys(after.standing.dossiers).length
  const isAllSeen = seen === null || seen === all
  return { kept: after, wrong: isAllSeen ? null : { underWay: underWay?.name, seenByBram: seen, of: all } }
}

/** What came of kills. */
export interface Killed extends Trials {
  /** How many steps of work were acknowledged before them. */
  readonly acknowledged: number
}

/** After so many kills an office begins anew, so that it stays as large as a small one; the last of them breaks off a set-up. */
const killsOfOffice = 10

/**
 * Kills the whole services in a process of their own so many times, at a random moment of whatever people do or of a set-up:
 * what was acknowledged stands, passwords and keys with it, nothing is called wrong, and work goes on.
 */
export async function killServices(chance: Chance, times: number, folder: string): Promise<Killed> {
  const office = await furnish()
  const place = { folder: join(folder, 'kantoor'), stick: join(folder, 'stick') }
  const wrong: unknown[] = []
  let acknowledged = 0
  const cache = join(folder, 'vertaald')
  await compile(cache)
  let next = hire(cache)
  let known: Kept | null = null
  for (let count = 0; count < times; count += 1) {
    const worker = next
    next = hire(cache)
    const isSetUp = count % killsOfOffice === killsOfOffice - 1
    if (isSetUp || count % killsOfOffice === 0) {
      lay(place, isSetUp ? null : office)
      known = null
    }
    const from = minutesLater('2026-03-04T12:00:00.000Z', (count % killsOfOffice) * 60)
    try {
      const kept: Kept | null = isSetUp ? null : (known ?? (await keptIn(place, from)))
      known = null
      await worker.isReady
      const order: Order = { ...place, seed: chance.below(2 ** 31), from: minutesLater(from, 10), kept }
      worker.child.stdin?.write(`${JSON.stringify(order)}\n`)
      if (kept !== null) await worker.done(chance.below(8))
      await wait(chance.below(kept === null ? 150 : 40))
      await kill(worker)
      const later = minutesLater(from, 20)
      const done = worker.said.filter(([word]) => word === 'done').length
      acknowledged += done
      const judged: Judged =
        kept === null
          ? { kept: null, wrong: await faultsAfterSetUp(place, done > 0, later) }
          : await faultsAfterWork(place, kept, worker.said, later)
      known = judged.kept
      if (judged.wrong !== null) throw new Error(JSON.stringify(judged.wrong))
    } catch (error) {
      wrong.push({ count, error: String(error instanceof Error ? error.stack : error) })
      known = null
      if (worker.child.exitCode === null && worker.child.signalCode === null) await kill(worker)
      lay(place, office)
    }
  }
  await kill(next)
  return { tried: times, wrong, acknowledged }
}
