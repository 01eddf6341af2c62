import type { Sheet } from './sheet.ts'
import type { Line, Segment } from './text-layout.ts'

type Align = 'left' | 'right' | 'center'

function featuresOf({ isRightToLeft, style }: Segment): { features: PDFKit.Mixins.OpenTypeFeatures[] } | object {
  if (isRightToLeft) return { features: [] }
  return style.tabular === true ? { features: ['tnum'] } : {}
}

/** PDFKit with the font that is in use, which its types leave out. */
type WithFont = PDFKit.PDFDocument & { readonly _font: { readonly id: string } }

/** Draws what stands for something else, so that copying and reading aloud give the original. */
function standingFor({ doc }: Sheet, actual: string, size: number, work: () => void): void {
  const flip = [1, 0, 0, -1, 0, doc.page.height] as const
  // Readers place the original by the coordinates and the font in force where the mark ends: those of the text itself.
  doc.save().transform(...flip)
  const { id } = (doc as WithFont)._font
  doc.addContent(`/${id} ${String(size)} Tf`)
  doc.markContent('Span', { actual })
  doc.save().transform(...flip)
  work()
  doc.restore()
  doc.endMarkedContent()
  doc.restore()
}

function drawSegment(sheet: Sheet, segment: Segment, x: number, baseline: number): void {
  const { doc } = sheet
  const { run, style } = segment
  doc.font(run.font.name).fontSize(style.size)
  const draw = (): void => {
    doc
      .fillColor(style.colour)
      .text(run.text, x, baseline, { lineBreak: false, baseline: 'alphabetic', ...featuresOf(segment) })
  }
  if (run.stands === undefined) draw()
  else standingFor(sheet, run.stands, style.size, draw)
}

function offsetOf(line: Line, width: number, align: Align): number {
  if (align === 'center') return (width - line.width) / 2
  const isRight = line.isRightToLeft !== (align === 'right')
  return isRight ? width - line.width : 0
}

/** Draws a line with its top at `y`; a right-to-left line begins at the other side. */
export function drawLine(sheet: Sheet, line: Line, x: number, y: number, width: number, align: Align = 'left'): void {
  const baseline = y + line.height / 2 + line.size * 0.36
  const from = x + offsetOf(line, width, align)
  for (const segment of line.segments) drawSegment(sheet, segment, from + segment.x, baseline)
}

/** Draws lines below each other. */
export function drawLines(
  sheet: Sheet,
  lines: readonly Line[],
  x: number,
  y: number,
  width: number,
  align: Align = 'left'
): void {
  let top = y
  for (const line of lines) {
    drawLine(sheet, line, x, top, width, align)
    top += line.height
  }
}

/** The height of lines below each other. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0)
}
