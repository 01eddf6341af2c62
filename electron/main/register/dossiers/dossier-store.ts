import { linkEvents, type Digest } from '../../../../shared/domain/dossier/chain.ts'
import { eventBodySchema, type DossierEvent, type EventBody } from '../../../../shared/domain/dossier/event.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import { z } from 'zod'
import { readDossier, writeDossier } from './dossier-document.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { dossierFolder, dossierPath } from './dossier-folder.ts'
import { isUnused, listNumbers, Numbering, type NumbersSeen } from './numbering.ts'
import { Queue } from '../disk/queue.ts'
import { RecentDossiers } from './recent-dossiers.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'

/** What the store works with. */
export interface DossierStoreOptions extends SealedDisk {
  readonly digest: Digest
  /** Numbers in other records, such as the journal's subjects; only asked when the register's own count is lost. */
  readonly numbersSeen: NumbersSeen
}

/** A dossier just made. */
export interface CreatedDossier {
  readonly number: DossierNumber
  readonly events: DossierEvent[]
}

// Parsing first: what is hashed must be exactly what reading it back will give.
function linkParsed(
  past: readonly DossierEvent[],
  bodies: readonly EventBody[],
  digest: Digest
): Result<DossierEvent[]> {
  const parsed = z.array(eventBodySchema).min(1).safeParse(bodies)
  if (parsed.success) return ok(linkEvents(past, parsed.data, digest))
  const field = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
  return refuse('register.invalidEvent', { params: { field } })
}

/** The dossiers on disk: one sealed file of chained events each. */
export class DossierStore {
  readonly #place: SealedDisk
  readonly #digest: Digest
  readonly #numbering: Numbering
  readonly #queue = new Queue()
  readonly #recent = new RecentDossiers()

  constructor({ disk, sealer, digest, numbersSeen }: DossierStoreOptions) {
    this.#place = { disk, sealer }
    this.#digest = digest
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
   * A dossier's events; see `readDossier` for what it checks and how it fails. A number that was never given out is
   * `register.dossierUnknown` instead of missing.
   */
  async load(number: DossierNumber): Promise<Result<DossierEvent[]>> {
    // The stamp is taken first: a change while reading then shows at the next load.
    const stamp = await this.#place.disk.stamp(dossierPath(number))
    if (!stamp.ok) return stamp
    const known = this.#recent.get(number, stamp.value)
    if (known !== null) return ok([...known])
    const events = await readDossier(this.#place, number, this.#digest)
    if (events.ok) this.#recent.keep(number, stamp.value, events.value)
    else if (events.error.some(({ code }) => code === 'register.dossierMissing')) return this.#absent(number)
    return events
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
      const written = await writeDossier(this.#place, number, events)
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
      const written = await writeDossier(this.#place, number.value, events.value)
      if (!written.ok) return written
      // The dossier's own folder also shows that the number is taken, so a failure here loses nothing.
      await this.#numbering.remember(number.value)
      return ok({ number: number.value, events: events.value })
    })
  }

  /** Destroys a dossier with its files; its number is on record before anything goes. */
  remove(number: DossierNumber): Promise<Result<void>> {
    return this.#queue.run(number, async () => {
      const folder = await this.#place.disk.stamp(dossierFolder(number))
      if (!folder.ok) return folder
      if (folder.value === null) return refuse('register.dossierMissing', { params: { number } })
      const remembered = await this.#queue.run('create', () => this.#numbering.remember(number))
      if (!remembered.ok) return remembered
      const moved = await this.#place.disk.move(dossierFolder(number), `removing/${number}`)
      return moved.ok ? this.finishRemovals() : moved
    })
  }

  /** Clears away what a power cut left half destroyed; called when the register is opened. */
  finishRemovals(): Promise<Result<void>> {
    return this.#place.disk.removeFolder('removing')
  }
}
