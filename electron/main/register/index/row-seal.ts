import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { type Audience, type DossierKeys, parseLocked, printLocked } from '../sealed/dossier-keys.ts'
import type { HiddenRow } from './index-document.ts'

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

/** What opens of a sealed row: the row itself, or of others' dossiers what is kept; `broken` when it does not hold. */
export function openRow(
  number: DossierNumber,
  body: Uint8Array,
  { readers }: Audience,
  keys: DossierKeys
): { readonly row: Uint8Array | null; readonly hidden: HiddenRow | null } | 'broken' {
  const isOurs = keys.isAmong(readers)
  // Nobody who may read it has put it in this file yet.
  if (body.length === 0) return { row: null, hidden: isOurs ? null : { body, line: null } }
  const row = parseLocked(body)
  const line = row === null ? null : parseLocked(body, row.end)
  if (row === null || line === null) return 'broken'
  if (isOurs) {
    const opened = keys.open(row.locked, rowContext(number))
    return opened?.ok === true ? { row: opened.value, hidden: null } : 'broken'
  }
  const counted = keys.open(line.locked, lineContext(number))
  return { row: null, hidden: { body, line: counted?.ok === true ? counted.value : null } }
}
