import { linkEvents, type Digest } from '../../../../shared/domain/dossier/chain.ts'
import { eventBodySchema, type DossierEvent, type EventBody } from '../../../../shared/domain/dossier/event.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import { z } from 'zod'
import {
  bareCover,
  type DossierCover,
  type DossierReading,
  type DossierSealing,
  lookAtDossier,
  type ReadDossier,
  writeDossier
} from './dossier-document.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { dossierFolder, dossierPath } from './dossier-folder.ts'
import { isUnused, listNumbers, Numbering, type NumbersSeen } from './numbering.ts'
import { Queue } from '../disk/queue.ts'
import { RecentDossiers } from './recent-dossiers.ts'
import type { Sharing } from '../sealed/dossier-keys.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'

/** Makes what who may not read a dossier sees of it. */
type CoverMaker = (number: DossierNumber, events: readonly DossierEvent[]) => DossierCover

/** What the store works with. */
export interface DossierStoreOptions extends SealedDisk {
  readonly digest: Digest
  /** Numbers in other records, such as the journal's subjects; only asked when the register's own count is lost. */
  readonly numbersSeen: NumbersSeen
  readonly sharing?: Sharing
  /** What who may not read a dossier sees of it. */
  readonly cover?: CoverMaker
}

/** A dossier just made. */
export interface CreatedDossier {
  readonly number: DossierNumber
  readonly events: DossierEvent[]
}

const bodiesSchema = z.array(eventBodySchema).min(1)

// Parsing first: what is hashed must be exactly what reading it back will give.
function linkParsed(
  past: readonly DossierEvent[],
  bodies: readonly EventBody[],
  digest: Digest
): Result<DossierEvent[]> {
  const parsed = bodiesSchema.safeParse(bodies)
  if (parsed.success) return ok(linkEvents(past, parsed.data, digest))
  const field = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
  return refuse('register.invalidEvent', { params: { field } })
}

/** Where dossiers are kept as they were, until all are sealed for some. */
const beforeKeys = 'before-keys'

function beforePath(number: DossierNumber): string {
  return `${beforeKeys}/${number}`
}

/** The dossiers on disk: one sealed file of chained events each. */
export class DossierStore {
  readonly #place: SealedDisk
  readonly #digest: Digest
  readonly #sharing: Sharing | undefined
  readonly #cover: CoverMaker
  readonly #numbering: Numbering
  readonly #queue = new Queue()
  readonly #recent = new RecentDossiers()
  /** The dossiers that were read and are not sealed for some yet. */
  readonly #forEverybody = new Set<DossierNumber>()

  constructor({ disk, sealer, digest, numbersSeen, sharing, cover = () => bareCover }: DossierStoreOptions) {
    this.#place = { disk, sealer }
    this.#digest = digest
    this.#sharing = sharing
    this.#cover = cover
    this.#numbering = new Numbering(this.#place, numbersSeen)
  }

  /** Every dossier's number, oldest first. */
  async numbers(): Promise<Result<DossierNumber[]>> {
    const listed = await listNumbers(this.#place.disk)
    if (!listed.ok) return listed
    const numbers: DossierNumber[] = []
    for (const number of listed.value) {
      if (!(await isUnused(this.#place.disk, number))) numbers.push(number)
    }
    return ok(numbers)
  }

  /**
   * A dossier's events; see `lookAtDossier` for what it checks and how it fails. A number that was never given out is
   * `register.dossierUnknown` instead of missing, and what is sealed for others `act.notYourDossier`.
   */
  async load(number: DossierNumber): Promise<Result<DossierEvent[]>> {
    // The stamp is taken first: a change while reading then shows at the next load.
    const stamp = await this.#place.disk.stamp(dossierPath(number))
    if (!stamp.ok) return stamp
    const known = this.#recent.get(number, stamp.value)
    if (known !== null) return ok([...known])
    const read = await this.#lookAt(number)
    if (!read.ok) return read.error.some(({ code }) => code === 'register.dossierMissing') ? this.#absent(number) : read
    const { events } = read.value
    if (events === null) return refuse('act.notYourDossier', { params: { number } })
    this.#recent.keep(number, stamp.value, events)
    return ok(events)
  }

  async #absent(number: DossierNumber): Promise<Result<never>> {
    const given = await this.#numbering.wasGivenOut(number)
    if (!given.ok) return given
    return refuse(given.value ? 'register.dossierMissing' : 'register.dossierUnknown', { params: { number } })
  }

  /**
   * Adds events behind the last one the caller knows, and gives the whole dossier. Durable before it is answered; fails
   * with `register.changedMeanwhile`, `register.invalidEvent`, or as `load` does, and then nothing has changed.
   */
  append(number: DossierNumber, expectedSeq: number, bodies: readonly EventBody[]): Promise<Result<DossierEvent[]>> {
    return this.#queue.run(number, async () => {
      const past = await this.load(number)
      if (!past.ok) return past
      if (past.value.length !== expectedSeq) {
        return refuse('register.changedMeanwhile', {
          params: { number, expected: expectedSeq, actual: past.value.length }
        })
      }
      const linked = linkParsed(past.value, bodies, this.#digest)
      if (!linked.ok) return linked
      const events = [...past.value, ...linked.value]
      const written = await this.#write(number, events)
      if (!written.ok) return written
      const stamp = await this.#place.disk.stamp(dossierPath(number))
      if (stamp.ok) this.#recent.keep(number, stamp.value, events)
      return ok(events)
    })
  }

  /** Makes a dossier under the next number of the year, which is never used again. */
  create(year: number, build: (number: DossierNumber) => readonly EventBody[]): Promise<Result<CreatedDossier>> {
    return this.#queue.run('create', async () => {
      const number = await this.#numbering.next(year)
      if (!number.ok) return number
      const events = linkParsed([], build(number.value), this.#digest)
      if (!events.ok) return events
      const written = await this.#write(number.value, events.value)
      if (!written.ok) return written
      // The dossier's own folder also shows that the number is taken, so a failure here loses nothing.
      await this.#numbering.remember(number.value)
      return ok({ number: number.value, events: events.value })
    })
  }

  /**
   * Seals a dossier anew for those who may look at it by now, also one that only opens with a key that was lent for it.
   * Gives its events; null when it cannot be opened. What was written is read back before it counts.
   */
  handOn(number: DossierNumber): Promise<Result<DossierEvent[] | null>> {
    return this.#queue.run(number, async () => {
      const read = await this.#lookAt(number, true)
      if (!read.ok) return read
      const { events } = read.value
      if (events === null) return ok(null)
      const written = await this.#write(number, events)
      if (!written.ok) return written
      const back = await this.#lookAt(number)
      if (!back.ok) return back
      this.#recent.keep(number, null, events)
      return ok(events)
    })
  }

  /** Throws away what was kept of dossiers as they were before they were sealed for some. */
  forgetBefore(): Promise<Result<void>> {
    return this.#place.disk.removeFolder(beforeKeys)
  }

  async #lookAt(number: DossierNumber, isToHandOn = false): Promise<Result<ReadDossier>> {
    const read = await lookAtDossier({ ...this.#reading(), isToHandOn }, number)
    if (read.ok && read.value.audience === null) this.#forEverybody.add(number)
    return read
  }

  /** Keeps a dossier as it was, the first time that it is sealed for some: whatever goes wrong then, that is still there. */
  async #keepBefore(number: DossierNumber): Promise<Result<void>> {
    if (!this.#forEverybody.has(number)) return ok(undefined)
    const bytes = await this.#place.disk.read(dossierPath(number))
    if (!bytes.ok || bytes.value === null) return bytes.ok ? ok(undefined) : bytes
    const kept = await this.#place.disk.write(beforePath(number), bytes.value)
    if (kept.ok) this.#forEverybody.delete(number)
    return kept
  }

  #reading(): DossierReading {
    return { ...this.#place, digest: this.#digest, keys: this.#sharing?.keys }
  }

  async #write(number: DossierNumber, events: readonly DossierEvent[]): Promise<Result<void>> {
    const sealing = this.#sealing(number, events)
    const kept = sealing === null ? ok(undefined) : await this.#keepBefore(number)
    return kept.ok ? writeDossier(this.#place, number, events, sealing) : kept
  }

  #sealing(number: DossierNumber, events: readonly DossierEvent[]): DossierSealing | null {
    const audience = this.#sharing?.audience(events) ?? null
    if (this.#sharing === undefined || audience === null) return null
    return { keys: this.#sharing.keys, audience, cover: this.#cover(number, events) }
  }

  /** Destroys a dossier with its files; its number is on record before anything goes. */
  remove(number: DossierNumber): Promise<Result<void>> {
    return this.#queue.run(number, async () => {
      const folder = await this.#place.disk.stamp(dossierFolder(number))
      if (!folder.ok) return folder
      if (folder.value === null) return refuse('register.dossierMissing', { params: { number } })
      const remembered = await this.#queue.run('create', () => this.#numbering.remember(number))
      if (!remembered.ok) return remembered
      const before = await this.#place.disk.removeFile(beforePath(number))
      if (!before.ok) return before
      const moved = await this.#place.disk.move(dossierFolder(number), `removing/${number}`)
      return moved.ok ? this.finishRemovals() : moved
    })
  }

  /** Clears away what a power cut left half destroyed; called when the register is opened. */
  finishRemovals(): Promise<Result<void>> {
    return this.#place.disk.removeFolder('removing')
  }
}
