import { colours } from './style.ts'
import type { Sheet } from './sheet.ts'
import { drawArtifact } from './tags.ts'

/** How a rule is drawn. */
export interface RuleStyle {
  readonly weight?: number
  readonly colour?: string
  readonly dotted?: boolean
}

/** A horizontal rule. */
export function drawRule({ doc }: Sheet, x: number, y: number, width: number, style: RuleStyle = {}): void {
  const { weight = 0.5, colour = colours.line, dotted = false } = style
  drawArtifact(doc, () => {
    doc.save().lineWidth(weight).strokeColor(colour)
    if (dotted) doc.dash(0.8, { space: 2.2 })
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke()
    doc.restore()
  })
}

/** A filled area behind content. */
export function drawShade({ doc }: Sheet, x: number, y: number, width: number, height: number): void {
  drawArtifact(doc, () => doc.save().rect(x, y, width, height).fill(colours.shade).restore())
}
