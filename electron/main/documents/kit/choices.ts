import { styles } from './style.ts'
import { layOut, type Line, type Typesetter } from './text-layout.ts'

/** A choice with its tick box. */
export interface Choice {
  readonly label: string
  readonly chosen: boolean
}

const gap = 16

function shifted(line: Line, by: number): Line['segments'] {
  return line.segments.map((segment) => ({ ...segment, x: segment.x + by }))
}

function besides(left: Line, right: Line): Line {
  const at = left.width + gap
  return { ...left, segments: [...left.segments, ...shifted(right, at)], width: at + right.width }
}

function indented(lines: readonly Line[], by: number): Line[] {
  return lines.map((line, index) =>
    index === 0 ? line : { ...line, segments: shifted(line, by), width: line.width + by }
  )
}

function linesOf({ label, chosen }: Choice, width: number, setter: Typesetter): Line[] {
  const style = chosen ? styles.strong : styles.body
  const [box] = layOut(chosen ? '\u2612 ' : '\u2610 ', style, width, setter)
  const indent = 14
  const lines = layOut(label, style, width - indent, setter)
  const [first] = lines
  if (box === undefined || first === undefined) return lines
  const opening = { ...first, segments: [...box.segments, ...shifted(first, indent)], width: indent + first.width }
  return [opening, ...indented(lines, indent).slice(1)]
}

/** Sets choices beside each other as far as they fit, each with a box that is ticked or empty. */
export function choiceLines(choices: readonly Choice[], width: number, setter: Typesetter): Line[] {
  return choices.reduce<Line[]>((lines, choice) => {
    const next = linesOf(choice, width, setter)
    const last = lines.at(-1)
    const [first] = next
    const fits =
      last !== undefined && first !== undefined && next.length === 1 && last.width + gap + first.width <= width
    return fits ? [...lines.slice(0, -1), besides(last, first)] : [...lines, ...next]
  }, [])
}
