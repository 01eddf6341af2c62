import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { SearchIndex } from '../../../shared/search/search.ts'
import type { RegisterRow } from './register-row.ts'
import { buildSearch, foundRows } from './search.ts'

interface Built {
  readonly rows: readonly RegisterRow[]
  readonly index: SearchIndex
}

/** What the search has to show. */
export interface Searched {
  readonly rows: readonly RegisterRow[]
  /** The index is still being made; until then the rows are those from before. */
  readonly isBusy: boolean
}

/** The rows that hold all the words, best first; all rows while there are no words. */
export function useSearch(rows: readonly RegisterRow[], typed: string): Searched {
  const words = useDeferredValue(typed.trim())
  const [built, setBuilt] = useState<Built | null>(null)
  const isSearching = words !== ''
  useEffect(() => {
    if (!isSearching) return undefined
    let isWanted = true
    void buildSearch(rows, () => isWanted).then((index) => {
      if (index !== undefined) setBuilt({ rows, index })
    })
    return () => {
      isWanted = false
    }
  }, [rows, isSearching])
  return useMemo(() => {
    if (words === '') return { rows, isBusy: false }
    // An index of the rows as they were a moment ago still finds them by number.
    return built === null
      ? { rows, isBusy: true }
      : { rows: foundRows(rows, built.index, words), isBusy: built.rows !== rows }
  }, [rows, words, built])
}
