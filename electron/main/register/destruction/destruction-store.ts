import { z } from 'zod'
import { type Destroyed, destroyedSchema } from '../../../../shared/domain/dossier/destruction.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { actorSchema } from '../../../../shared/domain/dossier/event.ts'
import {
  type StatisticsLine,
  statisticsLineSchema,
  statisticsSchema
} from '../../../../shared/domain/statistics/line.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { copiesFolder } from '../disk/twin-file.ts'
import type { DossierStore } from '../dossiers/dossier-store.ts'
import { destroySetAside } from './set-aside.ts'
import type { Journal } from '../journal/journal.ts'
import type { DraftStore } from '../office/draft-store.ts'
import type { OfficeDocuments } from '../office/office-documents.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'

const batchSchema = z.object({
  id: z.string().min(1),
  by: actorSchema,
  entries: z.array(destroyedSchema).min(1),
  /** What stays of them, in no order that tells which is whose. */
  lines: z.array(statisticsLineSchema)
})

/** Dossiers that are destroyed together. */
export type DestructionBatch = z.infer<typeof batchSchema>

const underWay = 'destroying'

/** What is being destroyed, kept twice: without it nobody knows what was counted already. */
export function destructionUnderWay(place: SealedDisk): SealedDocument<DestructionBatch> {
  return sealedDocument(place, { path: underWay, kind: underWay, schema: batchSchema, isTwin: true })
}

/** What the destruction of a dossier touches. */
export interface DestructionPlace extends SealedDisk {
  readonly dossiers: Pick<DossierStore, 'remove'>
  readonly drafts: Pick<DraftStore, 'discardAbout'>
  readonly documents: Pick<OfficeDocuments, 'document'>
  readonly journal: Pick<Journal, 'append'>
}

/** In whatever order dossiers were destroyed, their lines stand in one that tells nothing. */
function shuffled(lines: readonly StatisticsLine[]): StatisticsLine[] {
  return lines
    .map((line) => ({ line, text: JSON.stringify(line) }))
    .toSorted((left, right) => (left.text < right.text ? -1 : 1))
    .map(({ line }) => line)
}

/**
 * Destroys dossiers with all that belongs to them, and keeps what may stay: an anonymous line each for the figures, and
 * an entry in the register of destruction. What is to be done is written down first, so that whatever a power cut
 * interrupts is finished at the next opening, and counted once.
 */
export class DestructionStore {
  readonly #place: DestructionPlace

  constructor(place: DestructionPlace) {
    this.#place = place
  }

  /** The register of destruction, oldest first. */
  async destroyed(): Promise<Result<Destroyed[]>> {
    const kept = await this.#register().read()
    return kept.ok ? ok(kept.value ?? []) : kept
  }

  /**
   * Destroys a batch. When it fails before it is written down, nothing has happened; after that what is left is finished
   * at the next opening, and `isBegun` says so.
   */
  async destroy(batch: DestructionBatch): Promise<{ readonly result: Result<void>; readonly isBegun: boolean }> {
    const written = await this.#underWay().write({ ...batch, lines: shuffled(batch.lines) })
    if (!written.ok) return { result: written, isBegun: false }
    const finished = await this.finish()
    return { result: finished.ok ? ok(undefined) : finished, isBegun: true }
  }

  /** Finishes what was begun; gives the numbers that went, none when nothing was under way. */
  async finish(): Promise<Result<readonly DossierNumber[]>> {
    const begun = await this.#underWay().read()
    if (!begun.ok) return begun
    if (begun.value === null) return ok([])
    const batch = begun.value
    const numbers = batch.entries.map(({ number }) => number)
    for (const step of [
      () => this.#count(batch),
      () => this.#enter(batch),
      () => this.#note(batch),
      () => this.#place.drafts.discardAbout(numbers),
      () => this.#remove(numbers),
      () => destroySetAside(this.#place, numbers),
      // The second copy first: while the first one is there, the work is done once more.
      () => this.#place.disk.removeFile(`${copiesFolder}/${underWay}`),
      () => this.#place.disk.removeFile(underWay)
    ]) {
      const done = await step()
      if (!done.ok) return done
    }
    return ok(numbers)
  }

  async #count({ id, lines }: DestructionBatch): Promise<Result<void>> {
    const document = this.#place.documents.document('statistics', statisticsSchema)
    const kept = await document.read()
    if (!kept.ok) return kept
    if (kept.value?.lastBatch === id) return ok(undefined)
    return document.write({ lines: shuffled([...(kept.value?.lines ?? []), ...lines]), lastBatch: id })
  }

  async #enter({ entries }: DestructionBatch): Promise<Result<void>> {
    const kept = await this.destroyed()
    if (!kept.ok) return kept
    const known = new Set(kept.value.map(({ number }) => number))
    const added = entries.filter(({ number }) => !known.has(number))
    return added.length === 0 ? ok(undefined) : this.#register().write([...kept.value, ...added])
  }

  async #note({ by: actor, entries }: DestructionBatch): Promise<Result<void>> {
    for (const { number, clause } of entries) {
      const noted = await this.#place.journal.append({
        actor,
        kind: 'destruction',
        subject: number,
        detail: { clause }
      })
      if (!noted.ok) return noted
    }
    return ok(undefined)
  }

  async #remove(numbers: readonly DossierNumber[]): Promise<Result<void>> {
    for (const number of numbers) {
      const removed = await this.#place.dossiers.remove(number)
      const isGone = !removed.ok && removed.error.every(({ code }) => code === 'register.dossierMissing')
      if (!removed.ok && !isGone) return removed
    }
    return ok(undefined)
  }

  #underWay(): SealedDocument<DestructionBatch> {
    return destructionUnderWay(this.#place)
  }

  #register(): SealedDocument<Destroyed[]> {
    return this.#place.documents.document('destroyed', destroyedSchema.array())
  }
}
