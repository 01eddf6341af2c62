import { z } from 'zod'
import { compareNumbers, type DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { isPassing } from '../../../../shared/disk-refusal.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { rememberedPlaces } from '../dossiers/numbering.ts'
import type { AheadDossiers, Expectation } from '../index/expectation.ts'
import { Journal, type JournalOptions } from '../journal/journal.ts'
import type { JournalFault } from '../journal/journal-entry.ts'
import type { TwinFault } from '../disk/twin-file.ts'
import type { OfficeDocuments } from '../office/office-documents.ts'
import type { DocumentStamp } from '../sealed/sealed-document.ts'
import { compareDocuments, knownDocument } from './compare-documents.ts'
import { destroyedNumbers } from './destroyed-numbers.ts'
import { type Finding, Known, type KnownDocument, type GoneDossier, readKept, type VaultStamp } from './known.ts'

const markSchema = z.object({
  journal: z.object({ seq: z.number(), hash: z.string(), start: z.number(), end: z.number() }),
  known: z.unknown()
})

/** So many acts may have reached their dossiers and not the journal when the program is killed. */
export const mostInFlight = 3

/** What a place where the journal does not hold says to a person. */
export function journalFinding(fault: JournalFault): Finding {
  const { seq, reason } = fault
  const code =
    reason === 'cut' ? 'register.journalCut' : reason === 'head' ? 'register.journalHeadLost' : 'register.journalBroken'
  return { subject: 'journal', code, detail: { seq, reason } }
}

/** That the journal lacks acts in these dossiers. */
export function lackingFinding(unnoted: readonly DossierNumber[]): Finding {
  const numbers = unnoted.toSorted(compareNumbers)
  const detail = { count: numbers.length, first: numbers[0] ?? '' }
  return { subject: 'journal', code: 'register.journalLacks', detail }
}

/**
 * Holds the journal against everything else that is kept. What was compared once is not compared again: how far it came
 * is kept with the index, whose rows tell how far each dossier had come.
 */
export class Proof {
  readonly journal: Journal
  readonly #options: JournalOptions
  #known = new Known()

  constructor(options: JournalOptions) {
    this.#options = options
    this.journal = new Journal({
      ...options,
      onAdded: (entry) => {
        this.#known.learn(entry)
      }
    })
  }

  /** What was found and not yet seen by an officer. */
  get findings(): readonly Finding[] {
    return this.#known.findings
  }

  /** How the clock stood before this opening: what was recorded with a clock in doubt does not count. */
  recorded(): { readonly newest: Instant | null; readonly isDoubted: boolean } {
    const { doubtedSince } = this.#known
    return { newest: doubtedSince ?? this.journal.lastAtOpening(), isDoubted: doubtedSince !== null }
  }

  /** What the journal tells of the dossiers, read from where it was read before; what does not hold in it is noted. */
  async expect(mark: unknown): Promise<Result<Expectation>> {
    const parsed = markSchema.safeParse(mark)
    const kept = parsed.success ? readKept(parsed.data.known) : null
    // Without what was learned before, the journal is read from its beginning.
    const from = parsed.success && kept !== null ? parsed.data.journal : null
    const known = new Known(kept)
    const read = await this.journal.since(from, (entry) => {
      known.learn(entry)
    })
    if (!read.ok) return read
    this.#known = known
    const noted = read.value.fault === null ? ok(undefined) : await this.find(journalFinding(read.value.fault))
    if (!noted.ok) return noted
    known.learnDestroyed(await destroyedNumbers(this.#options))
    const remembered = await rememberedPlaces(this.#options)
    return ok({
      dossiers: known.dossiers,
      given: known.given(remembered),
      destroyed: known.destroyed,
      gone: known.gone
    })
  }

  /** The dossiers that an officer took for gone for good. */
  get gone(): ReadonlyMap<string, GoneDossier> {
    return this.#known.gone
  }

  /** Notes of dossiers that were taken for gone that they are there again. */
  async returned(numbers: readonly DossierNumber[]): Promise<Result<void>> {
    for (const subject of numbers) {
      const { seq = 0, hash = '' } = this.#known.lengthOf(subject) ?? {}
      const noted = await this.journal.append({ actor: null, kind: 'returned', subject, detail: { seq, hash } })
      if (!noted.ok) return noted
    }
    return ok(undefined)
  }

  /**
   * Notes what is further than the journal knows: a few acts that a power cut kept out of it, or more, which is a finding.
   * Before acts told how far their dossier had come, nothing follows from it.
   */
  async catchUp(ahead: AheadDossiers): Promise<Result<void>> {
    const unnoted = [...ahead].filter(([number, last]) => this.#known.isUnnoted(number, last))
    if (unnoted.length > mostInFlight) {
      const found = await this.find(lackingFinding(unnoted.map(([number]) => number)))
      if (!found.ok) return found
    }
    for (const [subject, { seq, hash }] of unnoted) {
      const noted = await this.journal.append({
        actor: null,
        kind: 'act',
        subject,
        detail: { act: 'unnoted', seq, hash }
      })
      if (!noted.ok) return noted
    }
    return ok(undefined)
  }

  /**
   * Holds the vault against the journal: an older one would let in whom it no longer does. One that is further was changed
   * before a power cut. Fails with `vault.rolledBack`, unless it is taken as it was found; tells of an older one in either case.
   */
  async checkVault(vault: VaultStamp, taken: VaultStamp | null): Promise<Result<void>> {
    const known = this.#known.vault
    if (known !== null && known.revision === vault.revision && known.mac === vault.mac) return ok(undefined)
    if (this.#known.isOlderVault(taken ?? vault)) {
      const code = taken === null ? 'vault.rolledBack' : 'vault.olderTaken'
      await this.find({ subject: 'vault.json', code, detail: {} })
      if (taken === null) return refuse(code)
    }
    // What a full disk keeps out of the journal is noted at the next log-in.
    await this.journal.append({ actor: null, kind: 'vault', detail: { ...vault } })
    return ok(undefined)
  }

  /** Holds the office's documents against the journal, and notes what it did not know of them. */
  async checkDocuments(documents: OfficeDocuments): Promise<Result<void>> {
    const stamps = await documents.stamps([...this.#known.documents.keys()])
    if (!stamps.ok) return stamps
    // From what the disk only refuses for now nothing follows.
    const looked = new Map([...stamps.value].filter(([, stamp]) => stamp.ok || !isPassing(stamp.error)))
    const { findings, unnoted } = compareDocuments(looked, this.#known.documents, this.#options.digest)
    for (const finding of findings) {
      const found = await this.find(finding)
      if (!found.ok) return found
    }
    for (const [subject, known] of unnoted) {
      const noted = await this.#noteDocument(subject, known)
      if (!noted.ok) return noted
    }
    return ok(undefined)
  }

  /** Notes how a document stands that was just written; what a full disk keeps out is noted at the next opening. */
  async written(subject: string, stamp: DocumentStamp): Promise<void> {
    await this.#noteDocument(subject, knownDocument(stamp, this.#options.digest))
  }

  #noteDocument(subject: string, { revision, digest }: KnownDocument): Promise<Result<unknown>> {
    return this.journal.append({ actor: null, kind: 'document', subject, detail: { revision, digest } })
  }

  /** Notes that the second copy of a file was used, or put right. */
  async twin({ path, reason }: TwinFault): Promise<void> {
    await this.find({ subject: path, code: 'register.copyUsed', detail: { subject: path, reason } })
  }

  /** Notes a finding, once for as long as no officer has seen it. */
  async find({ subject, code, detail }: Finding): Promise<Result<void>> {
    if (this.#known.isFound(subject, code)) return ok(undefined)
    const noted = await this.journal.append({ actor: null, kind: 'finding', subject, detail: { ...detail, code } })
    return noted.ok ? ok(undefined) : noted
  }

  /** What tells the next opening up to where all was compared; null when there is nothing to tell. */
  mark(): unknown {
    const journal = this.journal.mark()
    return journal === null ? null : { journal, known: this.#known.kept() }
  }
}
