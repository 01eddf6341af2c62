import { create } from 'qrcode'
import type { Sheet } from './sheet.ts'
import { colours } from './style.ts'
import type { Tag } from './tags.ts'

/** Where a QR code goes, with the quiet border that scanners need inside `size`. */
export interface QrPlace {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly alt: string
}

const quiet = 2

/** Draws a QR code as vectors, sharp at any resolution. */
export function drawQrCode({ doc }: Sheet, parent: Tag, payload: string, { x, y, size, alt }: QrPlace): void {
  const { modules } = create(payload, { errorCorrectionLevel: 'M' })
  const step = size / (modules.size + 2 * quiet)
  parent.child('Figure', { alt, bbox: [x, y, x + size, y + size] }).draw(() => {
    doc.save()
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column) === 0) continue
        doc.rect(x + (column + quiet) * step, y + (row + quiet) * step, step, step)
      }
    }
    doc.fill(colours.ink).restore()
  })
}
