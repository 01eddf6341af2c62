import type { Searchable } from '../../../shared/search/fields.ts'
import { createSearch, type SearchIndex } from '../../../shared/search/search.ts'
import type { RegisterRow } from './register-row.ts'

/** How many rows go into the index before the screen gets its turn again. */
const chunkSize = 40

/** All of a row that is searched. */
export function searchableOf(row: RegisterRow): Searchable {
  const { number, complainant, organisation, summary, involved, responsible, classLabels: classes, texts } = row
  return { number, texts: { ...texts, complainant, organisation, summary, involved, responsible, classes } }
}

/** Builds the index bit by bit, so that the window stays smooth; undefined when it is not wanted any more. */
export async function buildSearch(
  rows: readonly RegisterRow[],
  isWanted: () => boolean
): Promise<SearchIndex | undefined> {
  const index = createSearch()
  for (let from = 0; from < rows.length; from += chunkSize) {
    for (const row of rows.slice(from, from + chunkSize)) index.put(searchableOf(row))
    await new Promise((next) => setTimeout(next))
    if (!isWanted()) return undefined
  }
  return index
}

/** The rows that hold all that is looked for, best first, each with where it was found. */
export function foundRows(rows: readonly RegisterRow[], index: SearchIndex, words: string): readonly RegisterRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  return index.find(words).flatMap(({ number, hit }) => {
    const row = byNumber.get(number)
    return row === undefined ? [] : [hit === null ? row : { ...row, hit }]
  })
}
