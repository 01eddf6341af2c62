import type { Digest } from '../../../../shared/domain/dossier/chain.ts'
import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import { readDossier } from '../dossiers/dossier-document.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { dossierPath } from '../dossiers/dossier-folder.ts'
import type { FileStamp } from '../disk/file-system.ts'
import { type Damage, printedRow, type Quiet, type StoredEntry } from './index-document.ts'
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

function isContinuation(events: readonly DossierEvent[], before: StoredEntry | undefined): boolean {
  return before === undefined || before.seq === 0 || events[before.seq - 1]?.hash === before.hash
}

/** The entry of a dossier whose events are known; one that lost its tail since is marked `register.rolledBack`. */
export function entryOf<Row>(
  number: DossierNumber,
  events: readonly DossierEvent[],
  { stamp, before, projection }: { stamp: FileStamp; before: StoredEntry | undefined; projection: Projection<Row> }
): StoredEntry {
  const last = events.at(-1)
  if (!isContinuation(events, before)) {
    const detail = { expected: before?.seq ?? 0, actual: events.length }
    return damagedEntry(number, { code: 'register.rolledBack', detail }, { stamp, before })
  }
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

/** Reads one dossier into an entry; whatever is wrong with it stays inside that entry. */
export async function readEntry<Row>(
  reader: EntryReader<Row>,
  number: DossierNumber,
  before: StoredEntry | undefined
): Promise<StoredEntry> {
  // The stamp is taken first: a change while reading then shows as a difference at the next opening.
  const stamp = await reader.disk.stamp(dossierPath(number))
  if (!stamp.ok) return damagedEntry(number, damageOf(stamp.error), { stamp: null, before })
  if (stamp.value === null) {
    return damagedEntry(number, { code: 'register.dossierMissing', detail: { number } }, { stamp: null, before })
  }
  const events = await readDossier(reader, number, reader.digest)
  if (!events.ok) return damagedEntry(number, damageOf(events.error), { stamp: null, before })
  return entryOf(number, events.value, { stamp: stamp.value, before, projection: reader.projection })
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
