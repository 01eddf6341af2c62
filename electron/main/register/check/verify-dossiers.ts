import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { keptPapers } from '../../../../shared/domain/dossier/papers.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { Pace } from '../disk/pace.ts'
import type { Course } from '../dossiers/course.ts'
import { lookAtDossier } from '../dossiers/dossier-document.ts'
import { checkPaper, papersWith } from '../dossiers/paper-store.ts'
import { isUnused, listNumbers, rememberedPlaces } from '../dossiers/numbering.ts'
import type { StoredEntry } from '../index/index-document.ts'
import { type KnownLength, lostSince } from '../index/index-entry.ts'
import type { IndexReading } from '../index/index-file.ts'
import type { Finding, Known, KnownDossier } from '../proof/known.ts'
import { type Checking, type Findings, findingsOf, still } from './checking.ts'

/** A dossier as it was looked at; its course is null where it cannot be read. */
interface LookedAt extends Findings {
  readonly course: Course | null
  /** Whether it is sealed for others, and so was looked at from outside. */
  readonly isUnread: boolean
}

/** What of the dossiers was read. */
export interface ReadDossiers extends Findings {
  readonly used: readonly DossierNumber[]
  readonly events: number
  /** How many dossiers are sealed for others, and so were looked at from outside. */
  readonly unread: number
  /** The dossiers that have gone further than the journal tells, with the moment of their last event. */
  readonly unnoted: ReadonlyMap<DossierNumber, Instant>
}

/** What is known of the dossiers beforehand. */
interface Beforehand {
  readonly known: Known
  readonly index: Result<IndexReading | null>
  /** Takes in what the journal and the register of destruction tell since. */
  readonly catchUp: () => Promise<void>
}

/** How far a dossier is known to have come: by the journal, or by the index where that knows more. */
function knownLength(known: KnownDossier | undefined, entry: StoredEntry | undefined): KnownLength | undefined {
  if (known === undefined || entry === undefined) return known ?? entry
  return known.isAccepted || entry.seq <= known.seq ? known : entry
}

/** Looks at a dossier's files from outside; one that its events name and that is not there shows to who may read them. */
async function verifyPapers(
  checking: Checking,
  number: DossierNumber,
  events: readonly DossierEvent[] | null
): Promise<Finding[]> {
  const listed = await papersWith(checking, number)
  if (!listed.ok) return findingsOf(number, listed.error)
  const missing = keptPapers(events ?? [])
    .filter(({ id }) => !listed.value.includes(id))
    .map(({ name }): Finding => ({ subject: number, code: 'register.fileMissing', detail: { number, name } }))
  const damaged: Finding[] = []
  for (const id of listed.value) {
    checking.signal?.throwIfAborted()
    const checked = await checkPaper(checking, number, id)
    if (!checked.ok) damaged.push(...findingsOf(number, checked.error))
  }
  return [...missing, ...damaged]
}

/** The dossiers one by one, held against what is known of them. */
class DossierCheck {
  readonly #checking: Checking
  readonly #known: Known
  readonly #entries: ReadonlyMap<DossierNumber, StoredEntry>
  /** Whether there is a whole index, in which every dossier should be. */
  readonly #isIndexed: boolean

  constructor(checking: Checking, { known, index }: Beforehand) {
    this.#checking = checking
    this.#known = known
    // A power cut may leave the index behind a destruction.
    const entries = (index.ok ? (index.value?.entries ?? []) : []).filter(
      ({ number }) => !known.destroyed.has(number) && !known.gone.has(number)
    )
    this.#entries = new Map(entries.map((entry) => [entry.number, entry]))
    this.#isIndexed = index.ok && index.value !== null
  }

  get indexed(): Iterable<DossierNumber> {
    return this.#entries.keys()
  }

  isKnown(number: DossierNumber): boolean {
    return this.#known.dossiers.has(number) || this.#entries.has(number)
  }

  async look(number: DossierNumber): Promise<LookedAt> {
    const read = await lookAtDossier(this.#checking, number)
    if (!read.ok) return { course: null, isUnread: false, findings: findingsOf(number, read.error), notes: [] }
    const { course, events } = read.value
    const entry = this.#entries.get(number)
    const lost = lostSince(course, knownLength(this.#known.dossiers.get(number), entry) ?? this.#known.gone.get(number))
    const inFiles = await verifyPapers(this.#checking, number, events)
    return {
      course,
      isUnread: events === null,
      findings: lost === null ? inFiles : [{ subject: number, ...lost }, ...inFiles],
      notes: lost === null ? this.#notes(number, course, entry) : []
    }
  }

  #notes(number: DossierNumber, course: Course, entry: StoredEntry | undefined): Finding[] {
    if (entry !== undefined && entry.seq < course.hashes.length)
      return [{ subject: number, code: 'register.indexBehind', detail: {} }]
    if (entry === undefined && this.#isIndexed) return [{ subject: number, code: 'register.notIndexed', detail: {} }]
    return []
  }
}

/** Whether a dossier is gone, and an officer took it so. */
function isKnownToBeLost(number: DossierNumber, { findings }: LookedAt, known: Known): boolean {
  return known.gone.has(number) && findings.some(({ code }) => code === 'register.dossierMissing')
}

/** What is wrong is looked at once more, while nothing changes: where somebody works, it may have been done meanwhile. */
async function lookAgain(
  checking: Checking,
  { check, looked, beforehand }: { check: DossierCheck; looked: Map<DossierNumber, LookedAt>; beforehand: Beforehand }
): Promise<void> {
  await beforehand.catchUp()
  for (const [number, { findings }] of looked) {
    if (findings.length === 0) continue
    checking.signal?.throwIfAborted()
    looked.set(number, await still(checking, () => check.look(number)))
  }
  await beforehand.catchUp()
  for (const [number, one] of looked) {
    if (beforehand.known.destroyed.has(number) || isKnownToBeLost(number, one, beforehand.known)) looked.delete(number)
  }
}

/** Reads every dossier that there is or should be: seal, chain and files, and whether it is as far as it is known to be. */
export async function verifyDossiers(checking: Checking, beforehand: Beforehand): Promise<Result<ReadDossiers>> {
  const folders = await listNumbers(checking.disk)
  if (!folders.ok) return folders
  const { known } = beforehand
  const check = new DossierCheck(checking, beforehand)
  const given = new Set(known.given(await still(checking, () => rememberedPlaces(checking))))
  const numbers = [...new Set([...folders.value, ...check.indexed, ...known.dossiers.keys(), ...given])]
  const looked = new Map<DossierNumber, LookedAt>()
  const pace = new Pace()
  for (const [done, number] of numbers.entries()) {
    checking.signal?.throwIfAborted()
    checking.onProgress?.({ step: 'dossiers', done, total: numbers.length })
    const isExpected = check.isKnown(number) || given.has(number)
    if (!isExpected && (await isUnused(checking.disk, number))) continue
    const one = await check.look(number)
    if (!isKnownToBeLost(number, one, known)) looked.set(number, one)
    await pace.breathe()
  }
  if (checking.hold !== undefined) await lookAgain(checking, { check, looked, beforehand })
  return ok(summed(looked, known))
}

function summed(looked: ReadonlyMap<DossierNumber, LookedAt>, known: Known): ReadDossiers {
  const all = [...looked.values()]
  const unnoted = [...looked].flatMap(([number, { course }]) =>
    course !== null && known.isUnnoted(number, { seq: course.hashes.length, recordedAt: course.recordedAt })
      ? [[number, course.recordedAt] as const]
      : []
  )
  return {
    findings: all.flatMap(({ findings }) => findings),
    notes: all.flatMap(({ notes }) => notes),
    used: [...looked.keys()],
    events: all.reduce((sum, { course }) => sum + (course?.hashes.length ?? 0), 0),
    unread: all.filter(({ isUnread }) => isUnread).length,
    unnoted: new Map(unnoted)
  }
}
