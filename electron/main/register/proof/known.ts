import { z } from 'zod'
import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import { type DossierNumber, isDossierNumber, parseNumber } from '../../../../shared/domain/dossier/number.ts'
import { type RefusalCode, refusalCodes } from '../../../../shared/refusal-codes.ts'
import { type Instant, instantFrom, utcInstantSchema } from '../../../../shared/domain/time.ts'
import { type HighestPlaces, higherPlaces, numbersUpTo } from '../dossiers/numbering.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'

const findingSchema = z.object({
  subject: z.string(),
  code: z.enum(refusalCodes),
  detail: z.record(z.string(), z.union([z.string(), z.number()]))
})

/** Something that does not hold: what it concerns, the code translated on screen, and the words to fill in. */
export type Finding = z.infer<typeof findingSchema>

/** How far a dossier had come at an act: its last event's number and hash. */
export interface KnownDossier {
  readonly seq: number
  readonly hash: string
  /** The officer took this version for good, whatever was known before. */
  readonly isAccepted: boolean
}

/** What the journal finds of itself when it is opened, by the kind of its note. */
const foundByJournal: Readonly<Record<string, RefusalCode>> = {
  'journal-cut': 'register.journalCut',
  'journal-head-lost': 'register.journalHeadLost'
}

/** After these a dossier is sound as it is, whatever was known of it before. */
const takenAsItIs: ReadonlySet<string> = new Set(['accepted', 'put-back'])

/** What tells how a dossier stands. */
export const ofDossiers: ReadonlySet<string> = new Set([...takenAsItIs, 'act', 'destruction', 'gone', 'returned'])

/** What is found of documents when they are held against the journal. */
export const ofDocuments: ReadonlySet<RefusalCode> = new Set(['register.documentOlder', 'register.documentMissing'])

/** How a document of the office stood when it was last written: how many times it was, and the digest of its content. */
export interface KnownDocument {
  readonly revision: number
  readonly digest: string
}

const vaultSchema = z.object({ revision: z.number(), mac: z.string() })

/** How the vault stands: how many times it was changed, and what it proves itself by; wrong tries do not count. */
export type VaultStamp = z.infer<typeof vaultSchema>

const goneSchema = z.object({
  /** How far it had come when it was last known. */
  seq: z.number(),
  hash: z.string(),
  at: utcInstantSchema,
  by: z.string(),
  /** What whoever stated it gave as the reason; empty for what came after a backup that was put back. */
  reason: z.string()
})

/** A dossier that is known to be lost for good: who stated so, when and why. */
export type GoneDossier = z.infer<typeof goneSchema>

const keptSchema = z.object({
  vault: vaultSchema.nullable(),
  /** When the journal began to tell how far dossiers had come; those of version 0.1 do not. */
  since: z.string().nullable(),
  /** The highest number of each year that the journal speaks of. */
  highest: z.record(z.string(), z.number()),
  destroyed: z.array(z.string()),
  /** The dossiers that are known to be lost for good. */
  gone: z.record(z.string(), goneSchema).default({}),
  documents: z.record(z.string(), z.object({ revision: z.number(), digest: z.string() })),
  findings: z.array(findingSchema),
  /** The newest moment before the clock was doubted, while nobody has answered for it. */
  doubtedSince: utcInstantSchema.nullable().default(null)
})

/** What of all that the journal tells is kept from one opening to the next; how far dossiers had come is in the index. */
export type KeptKnowledge = z.infer<typeof keptSchema>

/** Reads what was kept; null when it is not what this version keeps. */
export function readKept(kept: unknown): KeptKnowledge | null {
  const parsed = keptSchema.safeParse(kept)
  return parsed.success ? parsed.data : null
}

function keyOf({ subject, code }: Pick<Finding, 'subject' | 'code'>): string {
  return `${code} ${subject}`
}

/** What the journal tells of everything else that is kept, put together entry by entry. */
export class Known {
  readonly #dossiers = new Map<DossierNumber, KnownDossier>()
  readonly #highest: Record<string, number>
  readonly #destroyed: Set<string>
  readonly #gone: Map<string, GoneDossier>
  readonly #findings: Map<string, Finding>
  readonly #documents: Map<string, KnownDocument>
  #since: Instant | null
  #vault: VaultStamp | null
  #doubtedSince: Instant | null

  constructor(kept: KeptKnowledge | null = null) {
    this.#since = (kept?.since ?? null) as Instant | null
    this.#vault = kept?.vault ?? null
    this.#doubtedSince = kept?.doubtedSince ?? null
    this.#highest = { ...kept?.highest }
    this.#destroyed = new Set(kept?.destroyed)
    this.#gone = new Map(Object.entries(kept?.gone ?? {}))
    this.#documents = new Map(Object.entries(kept?.documents ?? {}))
    this.#findings = new Map((kept?.findings ?? []).map((finding) => [keyOf(finding), finding]))
  }

  /** How far each dossier of which an act was read had come. */
  get dossiers(): ReadonlyMap<DossierNumber, KnownDossier> {
    return this.#dossiers
  }

  /** How each document of the office stood when it was last written. */
  get documents(): ReadonlyMap<string, KnownDocument> {
    return this.#documents
  }

  /** How the vault stood when it was last changed, or taken as it was. */
  get vault(): VaultStamp | null {
    return this.#vault
  }

  /** Whether a vault is one from before its last change: then it is older, or another than went on from there. */
  isOlderVault({ revision, mac }: VaultStamp): boolean {
    const known = this.#vault
    return known !== null && known.revision >= revision && (known.revision !== revision || known.mac !== mac)
  }

  /** The newest moment before the clock was doubted, while nobody has answered for it; else null. */
  get doubtedSince(): Instant | null {
    return this.#doubtedSince
  }

  /** What was found and not yet seen by an officer. */
  get findings(): readonly Finding[] {
    return [...this.#findings.values()]
  }

  /** The dossiers that were destroyed. */
  get destroyed(): ReadonlySet<string> {
    return this.#destroyed
  }

  /** The dossiers that are known to be lost for good, and have not come back since. */
  get gone(): ReadonlyMap<string, GoneDossier> {
    return this.#gone
  }

  /** How far a dossier had come when it was last known, also one that is gone. */
  lengthOf(number: DossierNumber): Pick<KnownDossier, 'seq' | 'hash'> | undefined {
    return this.#dossiers.get(number) ?? this.#gone.get(number)
  }

  /** Takes in what the register of destruction tells, which the journal may have lost. */
  learnDestroyed(numbers: readonly DossierNumber[]): void {
    for (const number of numbers) {
      this.#destroyed.add(number)
      this.#dossiers.delete(number)
    }
  }

  /** Every number that was given out, to a dossier which is not destroyed since, or known to be lost. */
  given(remembered: HighestPlaces): DossierNumber[] {
    const all = numbersUpTo(higherPlaces(remembered, this.#highest))
    return all.filter((number) => !this.#destroyed.has(number) && !this.#gone.has(number))
  }

  /**
   * Whether a dossier has gone further than the journal tells. Before acts told how far their dossier had come, nothing
   * follows from their silence.
   */
  isUnnoted(number: DossierNumber, last: Pick<DossierEvent, 'seq' | 'recordedAt'>): boolean {
    if (this.#since === null || last.recordedAt < this.#since) return false
    return last.seq > (this.lengthOf(number)?.seq ?? 0)
  }

  /** Whether a finding is open. */
  isFound(subject: string, code: RefusalCode): boolean {
    return this.#findings.has(keyOf({ subject, code }))
  }

  /** What is kept for the next opening. */
  kept(): KeptKnowledge {
    const { findings } = this
    return {
      vault: this.#vault,
      since: this.#since,
      highest: { ...this.#highest },
      destroyed: [...this.#destroyed],
      gone: Object.fromEntries(this.#gone),
      documents: Object.fromEntries(this.#documents),
      findings: [...findings],
      doubtedSince: this.#doubtedSince
    }
  }

  /** Takes in an entry of the journal. */
  learn({ kind, subject = '', detail = {}, at, actor }: JournalEntry): void {
    if (kind === 'finding' || kind === 'finding-seen') this.#learnFinding(kind, subject, detail)
    if (kind === 'clock-asked') this.#doubtedSince = instantFrom(String(detail['last'])) ?? null
    if (kind === 'clock-set' || kind === 'clock-right') this.#doubtedSince = null
    const { revision, digest } = detail
    if (kind === 'document' && typeof revision === 'number' && typeof digest === 'string') {
      this.#documents.set(subject, { revision, digest })
    }
    const vault = kind === 'vault' ? vaultSchema.safeParse(detail) : null
    if (vault?.success === true) this.#vault = vault.data
    const code = foundByJournal[kind]
    if (code !== undefined) this.#find({ subject: 'journal', code, detail: numbersOf(detail) })
    if (ofDossiers.has(kind)) this.#learnDossier(kind, subject, { detail, at, by: actor?.name ?? '' })
  }

  #learnDossier(
    kind: string,
    subject: string,
    { detail, ...stated }: Pick<GoneDossier, 'at' | 'by'> & { readonly detail: NonNullable<JournalEntry['detail']> }
  ): void {
    const parsed = parseNumber(subject)
    if (parsed === null || !isDossierNumber(subject)) return
    const { year, place } = parsed
    this.#highest[year] = Math.max(this.#highest[year] ?? 0, Number(place))
    const { seq, hash, reason = '' } = detail
    const isTold = typeof seq === 'number' && typeof hash === 'string'
    if (kind === 'destruction' || kind === 'gone') this.#dossiers.delete(subject)
    if (kind === 'destruction') this.#destroyed.add(subject)
    if (kind === 'gone') {
      const length = isTold ? { seq, hash } : { seq: 0, hash: '' }
      this.#gone.set(subject, { ...stated, ...length, reason: String(reason) })
      return
    }
    this.#gone.delete(subject)
    if (!isTold) return
    this.#since ??= stated.at
    const before = this.#dossiers.get(subject)
    const isTaken = takenAsItIs.has(kind)
    const isAccepted = isTaken || before?.isAccepted === true
    // What a full disk held up is written later than what came after it.
    if (isTaken || seq >= (before?.seq ?? 0)) this.#dossiers.set(subject, { seq, hash, isAccepted })
  }

  #learnFinding(kind: 'finding' | 'finding-seen', subject: string, told: NonNullable<JournalEntry['detail']>): void {
    const { code: said, ...detail } = told
    const code = refusalCodes.find((candidate) => candidate === said)
    if (code === undefined) return
    if (kind === 'finding') this.#find({ subject, code, detail: numbersOf(detail) })
    else {
      this.#findings.delete(keyOf({ subject, code }))
      // What an officer knows of is taken as it is from then on.
      if (ofDocuments.has(code)) this.#documents.delete(subject)
    }
  }

  #find(finding: Finding): void {
    this.#findings.set(keyOf(finding), finding)
  }
}

function numbersOf(detail: NonNullable<JournalEntry['detail']>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value])
  )
}
