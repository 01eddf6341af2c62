import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { RegisterRow } from './register-row.ts'
import { buildSearch, searchPlainly, type Search } from './search.ts'

interface Built {
  readonly rows: readonly RegisterRow[]
  readonly search: Search
}

/** The rows that hold all the words; all rows while there are no words. */
export function useSearch(rows: readonly RegisterRow[], typed: string): readonly RegisterRow[] {
  const words = useDeferredValue(typed.trim())
  const [built, setBuilt] = useState<Built | null>(null)
  const isSearching = words !== ''
  useEffect(() => {
    if (!isSearching) return undefined
    let isWanted = true
    void buildSearch(rows).then((search) => {
      if (isWanted) setBuilt({ rows, search })
    })
    return () => {
      isWanted = false
    }
  }, [rows, isSearching])
  return useMemo(() => {
    if (words === '') return rows
    const found = built?.rows === rows ? built.search(words) : searchPlainly(rows, words)
    return rows.filter(({ number }) => found.has(number))
  }, [rows, words, built])
}
