import { crc32 } from 'node:zlib'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'

/** One row as it lies in the log: whose it is, and its bytes sealed for itself. */
export interface LoggedRow {
  readonly number: DossierNumber
  readonly sealed: Uint8Array
}

/** What a log holds, oldest first; a row that is there twice counts as it was written last. */
export interface RowLog {
  readonly rows: readonly LoggedRow[]
  /** Where the last whole row ends; what lies behind it was never finished. */
  readonly wholeSize: number
  /** Bytes that were whole once and are not any more. */
  readonly isDamaged: boolean
}

const magic = Buffer.from('KBROWS2\n', 'latin1')
const headSize = 12

/** Whether these bytes are a log of rows at all. */
export function isRowLog(bytes: Uint8Array): boolean {
  return bytes.length >= magic.length && magic.equals(bytes.subarray(0, magic.length))
}

/** How a log begins. */
export function printLogStart(): Uint8Array {
  return magic
}

/** A row for the log: its length, two checksums, its number and its sealed bytes. */
export function printRow({ number, sealed }: LoggedRow): Uint8Array {
  const body = Buffer.concat([Uint8Array.of(number.length), Buffer.from(number, 'latin1'), sealed])
  const head = Buffer.alloc(headSize)
  head.writeUInt32LE(body.length, 0)
  head.writeUInt32LE(crc32(head.subarray(0, 4)), 4)
  head.writeUInt32LE(crc32(body), 8)
  return Buffer.concat([head, body])
}

/** Reads a log as far as it holds: a broken row is passed over, a half-written end is left out. */
export function parseRowLog(bytes: Uint8Array): RowLog {
  const log = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows: LoggedRow[] = []
  let isDamaged = false
  let at = magic.length
  while (at + headSize <= log.length) {
    const size = log.readUInt32LE(at)
    if (crc32(log.subarray(at, at + 4)) !== log.readUInt32LE(at + 4)) return { rows, wholeSize: at, isDamaged: true }
    const body = log.subarray(at + headSize, at + headSize + size)
    if (body.length < size) break
    if (crc32(body) === log.readUInt32LE(at + 8)) {
      const length = body[0] ?? 0
      rows.push({ number: body.toString('latin1', 1, 1 + length) as DossierNumber, sealed: body.subarray(1 + length) })
    } else isDamaged = true
    at += headSize + size
  }
  return { rows, wholeSize: at, isDamaged }
}
