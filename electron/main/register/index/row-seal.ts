import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import {
  type Audience,
  type DossierKeys,
  type Locked,
  parseLocked,
  printLocked,
  type PublicKey
} from '../sealed/dossier-keys.ts'
import type { StoredEntry, StoredRow } from './index-document.ts'

function rowContext(number: DossierNumber): string {
  return `register/${number}/row`
}

function lineContext(number: DossierNumber): string {
  return `register/${number}/line`
}

/** A row and its anonymous line as text. */
export interface RowTexts {
  readonly row: Uint8Array
  readonly line: Uint8Array
}

/** Seals a row for who may look at its dossier, and its line for who may count it. */
export function sealRow(
  number: DossierNumber,
  { row, line }: RowTexts,
  { readers, counters }: Audience,
  keys: DossierKeys
): Uint8Array {
  return Buffer.concat([
    printLocked(keys.seal(row, readers, rowContext(number))),
    printLocked(keys.seal(line, counters, lineContext(number)))
  ])
}

/** What is kept of a sealed row: all of it for its readers, who open it when it is asked for; of others' dossiers what may be counted. `broken` when it does not hold. */
export function keptRow(
  number: DossierNumber,
  body: Uint8Array,
  { readers }: Audience,
  keys: DossierKeys
): Pick<StoredEntry, 'row' | 'hidden'> | 'broken' {
  const isOurs = keys.isAmong(readers)
  // Nobody who may read it has put it in this file yet.
  if (body.length === 0) return { row: null, hidden: isOurs ? null : { body, line: null } }
  if (isOurs) return { row: { bytes: body, isSealed: true }, hidden: null }
  const row = parseLocked(body)
  const line = row === null ? null : parseLocked(body, row.end)
  if (line === null) return 'broken'
  const counted = keys.open(line.locked, lineContext(number))
  return { row: null, hidden: { body, line: counted?.ok === true ? counted.value : null } }
}

/** The text of a sealed row, by whatever opens it; null when it does not hold. */
export function openSealedRow(
  number: DossierNumber,
  body: Uint8Array,
  open: (locked: Locked, context: string) => Uint8Array | null
): Uint8Array | null {
  const row = parseLocked(body)
  return row === null ? null : open(row.locked, rowContext(number))
}

/** The text of a row; null when it is sealed and does not hold. */
export function rowText(number: DossierNumber, { bytes, isSealed }: StoredRow, keys?: DossierKeys): Uint8Array | null {
  if (!isSealed) return bytes
  return openSealedRow(number, bytes, (locked, context) => {
    const opened = keys?.open(locked, context)
    return opened?.ok === true ? opened.value : null
  })
}

/** Who sealed a row; null when that cannot be read. */
export function writerOf({ bytes, isSealed }: StoredRow): PublicKey | null {
  return isSealed ? (parseLocked(bytes)?.locked.lock.by ?? null) : null
}
