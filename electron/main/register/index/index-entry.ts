import type { Digest } from '../../../../shared/domain/dossier/chain.ts'
import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import { readDossier } from '../dossiers/dossier-document.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { dossierPath } from '../dossiers/dossier-folder.ts'
import type { FileStamp } from '../disk/file-system.ts'
import { type Damage, printedRow, type Quiet, type StoredEntry } from './index-document.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Refusal } from '../../../../shared/result.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'

/** How a dossier becomes a row of the register. */
export interface Projection<Row> {
  /** Goes up when rows look different, so that they are made anew. */
  readonly version: number
  readonly project: (number: DossierNumber, events: readonly DossierEvent[]) => Row
  /** What of a row is asked of all dossiers at once, so that no row has to be read for it. */
  readonly marks?: (row: Row) => Readonly<Record<string, string>>
}

/** One dossier in the register: its row, or why it cannot be shown. A row is read from its text when it is first asked for. */
export type IndexEntry<Row> =
  | {
      readonly number: DossierNumber
      readonly row: Row
      /** The row as text, for whoever reads it elsewhere. */
      readonly text: Uint8Array
      readonly quiet: Quiet | null
      readonly damaged: null
    }
  | {
      readonly number: DossierNumber
      readonly row: null
      readonly text: null
      readonly quiet: null
      readonly damaged: Damage
    }

/** What is needed to read a dossier into the index. */
export interface EntryReader<Row> extends SealedDisk {
  readonly digest: Digest
  readonly projection: Projection<Row>
}

/** Before anything was recorded. */
const never: Instant = '1970-01-01T00:00:00.000Z'

function damageOf(refusals: readonly Refusal[]): Damage {
  const [first] = refusals
  return { code: first?.code ?? 'register.damaged', detail: { ...first?.params } }
}

function damagedEntry(
  number: DossierNumber,
  damaged: Damage,
  kept: { readonly stamp: FileStamp | null; readonly before: StoredEntry | undefined }
): StoredEntry {
  const { seq = 0, hash = '' } = kept.before ?? {}
  return { number, stamp: kept.stamp, seq, hash, row: null, damaged, marks: {}, quiet: null }
}

/** How far a dossier had come when it was last known: its last event's number and hash. */
export interface KnownLength {
  readonly seq: number
  readonly hash: string
}

/** Why a dossier's events do not go on from where they were known to be: an older version, or another history; null when they do. */
export function lostSince(events: readonly DossierEvent[], before: KnownLength | undefined): Damage | null {
  if (before === undefined || before.seq === 0 || events[before.seq - 1]?.hash === before.hash) return null
  const isShorter = events.length < before.seq
  const detail = { expected: before.seq, actual: events.length, since: events.at(-1)?.recordedAt ?? '' }
  return { code: isShorter ? 'register.rolledBack' : 'register.otherHistory', detail }
}

/** The entry of a dossier whose events are known; one that lost its tail, or took another course, is marked so. */
export function entryOf<Row>(
  number: DossierNumber,
  events: readonly DossierEvent[],
  { stamp, before, projection }: { stamp: FileStamp; before: StoredEntry | undefined; projection: Projection<Row> }
): StoredEntry {
  const last = events.at(-1)
  const lost = lostSince(events, before)
  if (lost !== null) return damagedEntry(number, lost, { stamp, before })
  const place = { number, stamp, seq: last?.seq ?? 0, hash: last?.hash ?? '' }
  try {
    const row = projection.project(number, events)
    return { ...place, row: printedRow(row), damaged: null, marks: projection.marks?.(row) ?? {}, quiet: null }
  } catch {
    // A dossier that trips the projection must not take the rest of the register with it.
    const damaged: Damage = { code: 'register.notShown', detail: { number } }
    return { ...place, row: null, damaged, marks: {}, quiet: null }
  }
}

/** The entry of a dossier that is known by other records alone. */
export function unseenEntry(number: DossierNumber, { seq, hash }: KnownLength): StoredEntry {
  return { number, stamp: null, seq, hash, row: null, damaged: null, marks: {}, quiet: null }
}

/** A dossier as it was read, and the moment of its last event. */
export interface ReadEntry {
  readonly entry: StoredEntry
  readonly recordedAt: Instant
}

/** Reads one dossier into an entry; whatever is wrong with it stays inside that entry. */
export async function readEntry<Row>(
  reader: EntryReader<Row>,
  number: DossierNumber,
  before: StoredEntry | undefined
): Promise<ReadEntry> {
  const unread = (damaged: Damage): ReadEntry => ({
    entry: damagedEntry(number, damaged, { stamp: null, before }),
    recordedAt: never
  })
  // The stamp is taken first: a change while reading then shows as a difference at the next opening.
  const stamp = await reader.disk.stamp(dossierPath(number))
  if (!stamp.ok) return unread(damageOf(stamp.error))
  if (stamp.value === null) return unread({ code: 'register.dossierMissing', detail: { number } })
  const events = await readDossier(reader, number, reader.digest)
  if (!events.ok) return unread(damageOf(events.error))
  const entry = entryOf(number, events.value, { stamp: stamp.value, before, projection: reader.projection })
  return { entry, recordedAt: events.value.at(-1)?.recordedAt ?? never }
}

/** The entry as the app shows it; its row is of the projection of whoever wrote it, which is of this version. */
export function shownEntry<Row>({ number, row, quiet, damaged }: StoredEntry): IndexEntry<Row> {
  if (row === null || damaged !== null) {
    const noRow: Damage = { code: 'register.notShown', detail: { number } }
    return { number, row: null, text: null, quiet: null, damaged: damaged ?? noRow }
  }
  let read: Row | undefined
  return {
    number,
    get row(): Row {
      read ??= JSON.parse(Buffer.from(row).toString('utf8')) as Row
      return read
    },
    text: row,
    quiet,
    damaged
  }
}
