import { type Searchable, type SearchedField, searchedFields, textIn } from './fields.ts'
import { wordsIn } from './words.ts'

/** A stretch of the text around a hit; what was found is marked. */
export interface HitPart {
  readonly text: string
  readonly isFound: boolean
}

/** Where a dossier was found: the part of it, and the text there. */
export interface Hit {
  readonly field: SearchedField
  readonly parts: readonly HitPart[]
}

const around = 40

interface Span {
  readonly from: number
  readonly to: number
}

function spansOf(text: string, isFound: (form: string) => boolean): Span[] {
  const found = wordsIn(text)
    .filter((word) => word.forms.some(isFound))
    .toSorted((left, right) => left.from - right.from || right.to - left.to)
  const spans: Span[] = []
  for (const { from, to } of found) {
    if (from >= (spans.at(-1)?.to ?? 0)) spans.push({ from, to })
  }
  return spans
}

function startOf(text: string, from: number): number {
  if (from <= around) return 0
  const blank = text.slice(from - around, from).search(/\s/u)
  return blank < 0 ? from - around : from - around + blank + 1
}

function endOf(text: string, to: number): number {
  if (to + around >= text.length) return text.length
  const cut = text.slice(to, to + around).search(/\s\S*$/u)
  return cut < 0 ? to + around : to + cut
}

function partsOf(text: string, spans: readonly Span[]): HitPart[] {
  const [first] = spans
  if (first === undefined) return [{ text: text.slice(0, endOf(text, around)), isFound: false }]
  const [start, end] = [startOf(text, first.from), endOf(text, first.to)]
  const parts: HitPart[] = []
  let at = start
  for (const { from, to } of spans.filter((span) => span.to <= end)) {
    parts.push({ text: `${at === start && start > 0 ? '… ' : ''}${text.slice(at, from)}`, isFound: false })
    parts.push({ text: text.slice(from, to), isFound: true })
    at = to
  }
  parts.push({ text: `${text.slice(at, end)}${end < text.length ? ' …' : ''}`, isFound: false })
  return parts.filter((part) => part.text !== '')
}

/** Where a dossier was found: the part with most of what was looked for, and there the text around it. */
export function hitIn(dossier: Searchable, isFound: (form: string) => boolean): Hit | null {
  const [best] = searchedFields
    .map((field) => ({ field, count: countIn(textIn(dossier, field), isFound) }))
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count)
  if (best === undefined) return null
  const text = textIn(dossier, best.field).replace(/\s+/gu, ' ')
  return { field: best.field, parts: partsOf(text, spansOf(text, isFound)) }
}

/** How many of the forms in a text are what was looked for, each counted once. */
function countIn(text: string, isFound: (form: string) => boolean): number {
  return new Set(wordsIn(text).flatMap(({ forms }) => forms.filter(isFound))).size
}
