import type { Digest } from '../../../shared/domain/dossier/chain.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { ok, type Refusal, type Result } from '../../../shared/result.ts'
import { destructionUnderWay } from './destruction/destruction-store.ts'
import { lookAtDossier } from './dossiers/dossier-document.ts'
import { findForeign } from './disk/foreign.ts'
import { isDamage } from './disk/problem.ts'
import { DossierFiles } from './dossiers/dossier-files.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { StoredEntry } from './index/index-document.ts'
import { type KnownLength, lostSince } from './index/index-entry.ts'
import { type IndexReading, readIndex } from './index/index-file.ts'
import { Journal } from './journal/journal.ts'
import { findNumbersBehind, isUnused, listNumbers, rememberedPlaces } from './dossiers/numbering.ts'
import { DraftStore } from './office/draft-store.ts'
import { OfficeDocuments } from './office/office-documents.ts'
import { compareDocuments } from './proof/compare-documents.ts'
import { destroyedNumbers } from './proof/destroyed-numbers.ts'
import { type Finding, Known, type KnownDossier, ofDocuments } from './proof/known.ts'
import { journalFinding, lackingFinding, mostInFlight } from './proof/proof.ts'
import type { DossierKeys } from './sealed/dossier-keys.ts'
import type { SealedDisk } from './sealed/sealed-document.ts'

interface Findings {
  /** Each is something to act on. */
  readonly findings: readonly Finding[]
  /** What is only to know, as it heals by itself. */
  readonly notes: readonly Finding[]
}

/** What was looked at, and what was found. */
export interface Verification extends Findings {
  readonly dossiers: number
  readonly events: number
  /** How many dossiers are sealed for others, and so were looked at from outside alone. */
  readonly unread: number
}

/** What a verification works with; the sealer stands for an unlocked vault, without which no seal can be checked. */
export interface VerifyOptions extends SealedDisk {
  readonly digest: Digest
  readonly clock: () => Instant
  readonly keys?: DossierKeys
}

function findingsOf(subject: string, refusals: readonly Refusal[]): Finding[] {
  return refusals.map(({ code, params }) => ({ subject, code, detail: { ...params } }))
}

/** How far a dossier is known to have come: by the journal, or by the index where that knows more. */
function knownLength(known: KnownDossier | undefined, entry: StoredEntry | undefined): KnownLength | undefined {
  if (known === undefined || entry === undefined) return known ?? entry
  return known.isAccepted || entry.seq <= known.seq ? known : entry
}

async function verifyFiles(options: VerifyOptions, number: DossierNumber): Promise<Finding[]> {
  const files = new DossierFiles(options)
  const listed = await files.list(number)
  if (!listed.ok) return findingsOf(number, listed.error)
  const findings: Finding[] = []
  for (const { name } of listed.value) {
    const read = await files.read(number, name)
    if (!read.ok) findings.push(...findingsOf(number, read.error))
  }
  return findings
}

/** Reads the whole journal, and learns what it tells of the rest. */
async function verifyJournal(options: VerifyOptions, known: Known): Promise<Finding[]> {
  const fault = await new Journal(options).verify((entry) => {
    known.learn(entry)
  })
  if (!fault.ok) return findingsOf('journal', fault.error)
  return [...known.findings, ...(fault.value === null ? [] : [journalFinding(fault.value)])]
}

async function verifyNumbers(options: VerifyOptions, used: readonly DossierNumber[]): Promise<Findings> {
  const behind = await findNumbersBehind(options, used)
  if (!behind.ok) return { findings: findingsOf('numbers', behind.error), notes: [] }
  const found = behind.value.map((detail): Finding => ({ subject: 'numbers', code: 'register.numbersBehind', detail }))
  // The last number is remembered right after its dossier is kept, which a power cut may come between.
  const isLast = ({ detail }: Finding): boolean => Number(detail['used']) === Number(detail['remembered']) + 1
  return { findings: found.filter((one) => !isLast(one)), notes: found.filter(isLast) }
}

/** Holds the office's documents against the journal; whoever knows what they hold reads them whole. */
async function verifyDocuments(options: VerifyOptions, known: Known): Promise<Finding[]> {
  const stamps = await new OfficeDocuments(options).stamps([...known.documents.keys()])
  if (!stamps.ok) return findingsOf('office', stamps.error)
  const { findings } = compareDocuments(stamps.value, known.documents, options.digest)
  return findings.filter(({ subject, code }) => ofDocuments.has(code) && !known.isFound(subject, code))
}

/** What of the dossiers was read. */
interface ReadDossiers extends Findings {
  readonly used: readonly DossierNumber[]
  readonly events: number
  /** How many dossiers are sealed for others, and so were looked at from outside. */
  readonly unread: number
  /** The dossiers that have gone further than the journal tells. */
  readonly unnoted: readonly DossierNumber[]
}

async function verifyDossiers(
  options: VerifyOptions,
  known: Known,
  index: Result<IndexReading | null>
): Promise<Result<ReadDossiers>> {
  const folders = await listNumbers(options.disk)
  if (!folders.ok) return folders
  // A power cut may leave the index behind a destruction.
  const indexed = (index.ok ? (index.value?.entries ?? []) : []).filter(({ number }) => !known.destroyed.has(number))
  const entries = new Map(indexed.map((entry) => [entry.number, entry]))
  const given = new Set(known.given(await rememberedPlaces(options)))
  const [findings, notes, used, unnoted]: [Finding[], Finding[], DossierNumber[], DossierNumber[]] = [[], [], [], []]
  let [count, unread] = [0, 0]
  for (const number of new Set([...folders.value, ...entries.keys(), ...known.dossiers.keys(), ...given])) {
    const entry = entries.get(number)
    const before = knownLength(known.dossiers.get(number), entry)
    if (before === undefined && !given.has(number) && (await isUnused(options.disk, number))) continue
    used.push(number)
    const read = await lookAtDossier(options, number)
    if (!read.ok) {
      findings.push(...findingsOf(number, read.error))
      continue
    }
    const { course, events } = read.value
    count += course.hashes.length
    if (events === null) unread += 1
    const lost = lostSince(course, before)
    if (lost !== null) findings.push({ subject: number, ...lost })
    else if (entry !== undefined && entry.seq < course.hashes.length)
      notes.push({ subject: number, code: 'register.indexBehind', detail: {} })
    else if (entry === undefined && index.ok && index.value !== null)
      notes.push({ subject: number, code: 'register.notIndexed', detail: {} })
    if (known.isUnnoted(number, { seq: course.hashes.length, recordedAt: course.recordedAt })) unnoted.push(number)
    findings.push(...(await verifyFiles(options, number)))
  }
  return ok({ findings, notes, used, unnoted, events: count, unread })
}

/** An index that is damaged, as a power cut may leave it, is made anew at the next opening. */
function verifyIndex(index: Result<IndexReading | null>): Findings {
  if (index.ok) return { findings: [], notes: [] }
  if (!isDamage(index.error)) return { findings: findingsOf('register', index.error), notes: [] }
  return { findings: [], notes: [{ subject: 'register', code: 'register.indexDamaged', detail: {} }] }
}

/** Reads what is being destroyed, where a destruction was begun. */
async function verifyUnderWay(options: VerifyOptions): Promise<Finding[]> {
  const begun = await destructionUnderWay(options).read()
  return begun.ok ? [] : findingsOf('destroying', begun.error)
}

/** Reads every draft, whosever it is. */
async function verifyDrafts(options: VerifyOptions): Promise<Finding[]> {
  const damaged = await new DraftStore(options).damaged()
  if (!damaged.ok) return findingsOf('drafts', damaged.error)
  return damaged.value.map((subject): Finding => ({ subject, code: 'register.draftDamaged', detail: { subject } }))
}

/** What lies in the folder and is not ours: it is passed over, and only to know. */
async function noteForeign({ disk }: VerifyOptions): Promise<Findings> {
  const foreign = await findForeign(disk)
  if (!foreign.ok) return { findings: findingsOf('', foreign.error), notes: [] }
  return {
    findings: [],
    notes: foreign.value.map((subject) => ({ subject, code: 'register.foreignFile', detail: {} }))
  }
}

/**
 * Checks a data folder and changes nothing: every dossier's seal, chain and files, the journal's chain and end, and the
 * journal, the index and the numbers given out against the dossiers (missing, put back, cut short). What heals by itself
 * is only to know. Fails only when the dossiers' folder cannot be read.
 */
export async function verifyFolder(options: VerifyOptions): Promise<Result<Verification>> {
  // What is read first is behind what is read later, where somebody works meanwhile.
  const known = new Known()
  const journal = await options.disk.stamp('journal')
  const inJournal = await verifyJournal(options, known)
  known.learnDestroyed(await destroyedNumbers(options))
  const index = await readIndex(options)
  const read = await verifyDossiers(options, known, index)
  if (!read.ok) return read
  const { used, events, unnoted, unread } = read.value
  const numbers = await verifyNumbers(options, used)
  const foreign = await noteForeign(options)
  const inIndex = verifyIndex(index)
  const isGone = journal.ok && journal.value === null && used.length > 0
  const findings = [
    ...inIndex.findings,
    ...read.value.findings,
    ...numbers.findings,
    ...foreign.findings,
    ...(await verifyDrafts(options)),
    ...(await verifyUnderWay(options)),
    ...(await verifyDocuments(options, known)),
    ...(isGone ? [{ subject: 'journal', code: 'register.journalMissing', detail: {} } as const] : inJournal),
    ...(unnoted.length > mostInFlight ? [lackingFinding(unnoted)] : [])
  ]
  const notes = [...inIndex.notes, ...read.value.notes, ...numbers.notes, ...foreign.notes]
  return ok({ dossiers: used.length, events, unread, findings, notes })
}
