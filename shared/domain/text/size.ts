/** How much a value holds: its characters, its texts, numbers and lists, and how deep they lie in each other. */
export interface Size {
  readonly characters: number
  readonly parts: number
  readonly depth: number
}

/** Deeper than this is not looked; nothing that is kept lies so deep. */
const deepest = 100

/** Nothing that is kept has more parts; what has is not counted to its end, for it may have none: a list can hold itself. */
export const mostParts = 100_000

/** How many parts lie in a value; of bytes without naming each. */
export function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  if (ArrayBuffer.isView(value)) return value.byteLength
  return Array.isArray(value) ? value.length : Object.keys(value).length
}

/** How much a value holds, names of keys included; of what has more parts than that, at least that it is. */
export function sizeOf(value: unknown, most = mostParts): Size {
  const size = { characters: 0, parts: 0, depth: 0 }
  const left: { readonly part: unknown; readonly depth: number }[] = [{ part: value, depth: 0 }]
  for (let next = left.pop(); next !== undefined && size.parts <= most; next = left.pop()) {
    const { part, depth } = next
    size.parts += 1
    size.depth = Math.max(size.depth, depth)
    if (typeof part === 'string') size.characters += part.length
    if (typeof part !== 'object' || part === null || depth > deepest) continue
    const count = countOf(part)
    if (count > most) return { ...size, parts: size.parts + count }
    for (const [key, inner] of Object.entries(part)) {
      size.characters += Array.isArray(part) ? 0 : key.length
      left.push({ part: inner, depth: depth + 1 })
    }
  }
  return size
}
