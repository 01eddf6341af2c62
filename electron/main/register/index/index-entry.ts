import type { Digest } from '../../../../shared/domain/dossier/chain.ts'
import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import { type Course, courseOf } from '../dossiers/course.ts'
import { bareCover, type DossierCover, lookAtDossier } from '../dossiers/dossier-document.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { dossierPath } from '../dossiers/dossier-folder.ts'
import type { FileStamp } from '../disk/file-system.ts'
import {
  type Damage,
  type HiddenRow,
  plainRow,
  printedRow,
  type Quiet,
  type StoredEntry,
  type StoredRow
} from './index-document.ts'
import { sealRow } from './row-seal.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Refusal } from '../../../../shared/result.ts'
import type { Audience, DossierKeys, Sharing } from '../sealed/dossier-keys.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'

/** How a dossier becomes a row of the register. */
export interface Projection<Row> {
  /** Goes up when rows look different, so that they are made anew. */
  readonly version: number
  readonly project: (number: DossierNumber, events: readonly DossierEvent[]) => Row
  /** What of a row is asked of all dossiers at once, so that no row has to be read for it. */
  readonly marks?: (row: Row) => Readonly<Record<string, string>>
  /** What of a row may be counted by who may not read it: not a word of what it says. */
  readonly line?: (row: Row) => unknown
}

/** One dossier in the register: its row, or why it cannot be shown. A row is opened and read when either is first asked for. */
export type IndexEntry<Row> =
  | {
      readonly number: DossierNumber
      readonly row: Row
      /** The row as it is kept, for whoever opens and reads it elsewhere. */
      readonly page: StoredRow
      readonly quiet: Quiet | null
      readonly damaged: null
    }
  | {
      readonly number: DossierNumber
      readonly row: null
      readonly page: null
      readonly quiet: null
      readonly damaged: Damage
    }

/** What is needed to read a dossier into the index. */
export interface EntryReader<Row> extends SealedDisk {
  readonly digest: Digest
  readonly projection: Projection<Row>
  readonly sharing?: Sharing
}

/** Before anything was recorded. */
const never: Instant = '1970-01-01T00:00:00.000Z'

/** The anonymous line of a row, as text. */
export function lineOfRow<Row>(row: Uint8Array, { line = () => null }: Pick<Projection<Row>, 'line'>): Uint8Array {
  return printedRow(line(JSON.parse(Buffer.from(row).toString('utf8')) as Row))
}

/** What who may not read a dossier sees of it, from its events; nothing of one that trips the projection. */
export function coverOf<Row>(
  number: DossierNumber,
  events: readonly DossierEvent[],
  projection: Projection<Row>
): DossierCover {
  try {
    const row = projection.project(number, events)
    return { marks: projection.marks?.(row) ?? {}, line: printedRow(projection.line?.(row) ?? null) }
  } catch {
    return bareCover
  }
}

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
  const { audience = null } = kept.before ?? {}
  return { number, stamp: kept.stamp, seq, hash, row: null, damaged, marks: {}, quiet: null, audience, hidden: null }
}

/** How far a dossier had come when it was last known: its last event's number and hash. */
export interface KnownLength {
  readonly seq: number
  readonly hash: string
}

/** Why a dossier's course does not go on from where it was known to be: an older version, or another history; null when it does. */
export function lostSince({ hashes, recordedAt }: Course, before: KnownLength | undefined): Damage | null {
  if (before === undefined || before.seq === 0 || hashes[before.seq - 1] === before.hash) return null
  const isShorter = hashes.length < before.seq
  const detail = { expected: before.seq, actual: hashes.length, since: hashes.length === 0 ? '' : recordedAt }
  return { code: isShorter ? 'register.rolledBack' : 'register.otherHistory', detail }
}

/** What an entry is made with beside the events. */
export interface EntryMaking<Row> {
  readonly stamp: FileStamp
  readonly before: StoredEntry | undefined
  readonly projection: Projection<Row>
  readonly audience: Audience | null
  readonly keys: DossierKeys | undefined
}

/** The entry of a dossier whose events are known; one that lost its tail, or took another course, is marked so. */
export function entryOf<Row>(
  number: DossierNumber,
  events: readonly DossierEvent[],
  { stamp, before, projection, audience, keys }: EntryMaking<Row>
): StoredEntry {
  const last = events.at(-1)
  const lost = lostSince(courseOf(events), before)
  if (lost !== null) return damagedEntry(number, lost, { stamp, before })
  const head = { number, stamp, seq: last?.seq ?? 0, hash: last?.hash ?? '', quiet: null, audience }
  try {
    const row = projection.project(number, events)
    const entry = { ...head, damaged: null, marks: projection.marks?.(row) ?? {} }
    const printed = printedRow(row)
    // Whoever did something in it may not look at it any more.
    return audience === null || keys === undefined || keys.isAmong(audience.readers)
      ? { ...entry, row: plainRow(printed), hidden: null }
      : { ...entry, row: null, hidden: hiddenRow(number, printed, { audience, keys, projection }) }
  } catch {
    // A dossier that trips the projection must not take the rest of the register with it.
    const damaged: Damage = { code: 'register.notShown', detail: { number } }
    return { ...head, row: null, damaged, marks: {}, hidden: null }
  }
}

function hiddenRow<Row>(
  number: DossierNumber,
  row: Uint8Array,
  {
    audience,
    keys,
    projection
  }: { readonly audience: Audience; readonly keys: DossierKeys; readonly projection: Projection<Row> }
): HiddenRow {
  const line = lineOfRow(row, projection)
  const body = sealRow(number, { row, line }, audience, keys)
  return { body, line: keys.isAmong(audience.counters) ? line : null }
}

/** The entry of a dossier that is known by other records alone. */
export function unseenEntry(number: DossierNumber, { seq, hash }: KnownLength): StoredEntry {
  const nothing = { stamp: null, row: null, damaged: null, marks: {}, quiet: null, audience: null, hidden: null }
  return { ...nothing, number, seq, hash }
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
  const read = await lookAtDossier({ ...reader, keys: reader.sharing?.keys }, number)
  if (!read.ok) return unread(damageOf(read.error))
  const { events, course, audience, marks, line } = read.value
  const { recordedAt } = course
  const { projection, sharing } = reader
  if (events !== null) {
    const making = { stamp: stamp.value, before, projection, audience, keys: sharing?.keys }
    return { entry: entryOf(number, events, making), recordedAt }
  }
  const lost = lostSince(course, before)
  if (lost !== null) return { entry: damagedEntry(number, lost, { stamp: stamp.value, before }), recordedAt }
  const place = { number, stamp: stamp.value, seq: course.hashes.length, hash: course.hashes.at(-1) ?? '' }
  const hidden = { body: new Uint8Array(0), line }
  return {
    entry: { ...place, row: null, damaged: null, marks: marks ?? {}, quiet: null, audience, hidden },
    recordedAt
  }
}

/** The entry as the app shows it, with what opens its row; the row is of the projection of whoever wrote it, which is of this version. */
export function shownEntry<Row>(
  { number, row: page, quiet, damaged }: StoredEntry,
  textOf: (page: StoredRow) => Uint8Array | null
): IndexEntry<Row> {
  const notShown: Damage = { code: 'register.notShown', detail: { number } }
  if (page === null || damaged !== null) {
    return { number, row: null, page: null, quiet: null, damaged: damaged ?? notShown }
  }
  let read: Row | null | undefined
  const row = (): Row | null => {
    if (read !== undefined) return read
    const text = textOf(page)
    read = text === null ? null : (JSON.parse(Buffer.from(text).toString('utf8')) as Row)
    return read
  }
  // Of which of the two kinds it is shows when it is opened.
  return {
    number,
    page,
    quiet,
    get row() {
      return row()
    },
    get damaged() {
      return row() === null ? notShown : null
    }
  } as IndexEntry<Row>
}
