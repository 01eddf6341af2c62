import { useMemo } from 'react'
import { useFound } from '../../api/use-search.ts'
import type { RegisterRow } from './register-row.ts'

/** What the search has to show. */
export interface Searched {
  readonly rows: readonly RegisterRow[]
  /** The answer is still on its way; until then the rows are those from before. */
  readonly isBusy: boolean
}

/** The rows that hold all the words, best first; all rows while there are no words. */
export function useSearch(rows: readonly RegisterRow[], words: string): Searched {
  const { numbers, isBusy } = useFound(words)
  const found = useMemo(() => {
    if (numbers === undefined) return rows
    const byNumber = new Map(rows.map((row) => [row.number, row]))
    return numbers.flatMap((number) => byNumber.get(number) ?? [])
  }, [rows, numbers])
  return { rows: found, isBusy }
}
