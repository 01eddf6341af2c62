import type { RefusalCode } from '../../../shared/refusal-codes.ts'
import type { Digest } from '../../../shared/domain/dossier/chain.ts'
import type { DossierEvent } from '../../../shared/domain/dossier/event.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { ok, type Refusal, type Result } from '../../../shared/result.ts'
import { readDossier } from './dossiers/dossier-document.ts'
import { DossierFiles } from './dossiers/dossier-files.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { StoredEntry } from './index/index-document.ts'
import { readIndex } from './index/index-file.ts'
import { Journal } from './journal/journal.ts'
import { findNumbersBehind, isUnused, listNumbers } from './dossiers/numbering.ts'
import type { SealedDisk } from './sealed/sealed-document.ts'

/** Something that does not hold: what it concerns, the code translated on screen, and the words to fill in. */
export interface Finding {
  readonly subject: string
  readonly code: RefusalCode
  readonly detail: Readonly<Record<string, string | number>>
}

/** What was looked at, and what was found. */
export interface Verification {
  readonly dossiers: number
  readonly events: number
  readonly findings: readonly Finding[]
}

/** What a verification works with; the sealer stands for an unlocked vault, without which no seal can be checked. */
export interface VerifyOptions extends SealedDisk {
  readonly digest: Digest
  readonly clock: () => Instant
}

function findingsOf(subject: string, refusals: readonly Refusal[]): Finding[] {
  return refusals.map(({ code, params }) => ({ subject, code, detail: { ...params } }))
}

function compareWithIndex(number: DossierNumber, events: readonly DossierEvent[], entry: StoredEntry): Finding[] {
  const isHeld = entry.seq === 0 || events[entry.seq - 1]?.hash === entry.hash
  if (!isHeld) {
    const detail = { expected: entry.seq, actual: events.length }
    return [{ subject: number, code: 'register.rolledBack', detail }]
  }
  return entry.seq < events.length ? [{ subject: number, code: 'register.indexBehind', detail: {} }] : []
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

async function verifyJournal(options: VerifyOptions, hasDossiers: boolean): Promise<Finding[]> {
  const stamp = await options.disk.stamp('journal')
  if (!stamp.ok) return findingsOf('journal', stamp.error)
  if (stamp.value === null)
    return hasDossiers ? [{ subject: 'journal', code: 'register.journalMissing', detail: {} }] : []
  const fault = await new Journal(options).verify()
  if (!fault.ok) return findingsOf('journal', fault.error)
  if (fault.value === null) return []
  return [{ subject: 'journal', code: 'register.journalBroken', detail: { ...fault.value } }]
}

async function verifyNumbers(options: VerifyOptions, used: readonly DossierNumber[]): Promise<Finding[]> {
  const behind = await findNumbersBehind(options, used)
  if (!behind.ok) return findingsOf('numbers', behind.error)
  return behind.value.map((detail) => ({ subject: 'numbers', code: 'register.numbersBehind', detail }))
}

/**
 * Checks a data folder and changes nothing: every dossier's seal, chain and files, the index against the dossiers
 * (missing, not indexed, cut short), the numbers given out against the dossiers, and the journal's chain and end. Fails only when the dossiers' folder cannot be read.
 */
export async function verifyFolder(options: VerifyOptions): Promise<Result<Verification>> {
  const folders = await listNumbers(options.disk)
  if (!folders.ok) return folders
  const index = await readIndex(options)
  const findings: Finding[] = index.ok ? [] : findingsOf('register', index.error)
  const entries = index.ok ? (index.value?.entries ?? []) : []
  const known = new Map(entries.map((entry) => [entry.number, entry]))
  const used: DossierNumber[] = []
  let count = 0
  for (const number of new Set([...folders.value, ...known.keys()])) {
    const entry = known.get(number)
    if (entry === undefined && (await isUnused(options.disk, number))) continue
    used.push(number)
    const events = await readDossier(options, number, options.digest)
    if (!events.ok) {
      findings.push(...findingsOf(number, events.error))
      continue
    }
    count += events.value.length
    if (entry !== undefined) findings.push(...compareWithIndex(number, events.value, entry))
    else if (index.ok && index.value !== null)
      findings.push({ subject: number, code: 'register.notIndexed', detail: {} })
    findings.push(...(await verifyFiles(options, number)))
  }
  findings.push(...(await verifyNumbers(options, used)), ...(await verifyJournal(options, used.length > 0)))
  return ok({ dossiers: used.length, events: count, findings })
}
