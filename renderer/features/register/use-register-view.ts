import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Filters, noFilters } from './filters.ts'

/** What the register shows: the words looked for and the filters. */
export interface RegisterView {
  readonly words: string
  readonly filters: Filters
}

const everything: RegisterView = { words: '', filters: noFilters }

// Kept among the answers, so that it survives a look in a dossier and is forgotten with them when another account takes over.
const key = ['register.view']

/** What the register shows, the same as when it was left. */
export function useRegisterView(): readonly [RegisterView, (change: Partial<RegisterView>) => void] {
  const queries = useQueryClient()
  const [view, setView] = useState(() => queries.getQueryData<RegisterView>(key) ?? everything)
  const change = (part: Partial<RegisterView>): void => {
    const next = { ...view, ...part }
    setView(next)
    queries.setQueryData(key, next)
  }
  return [view, change]
}
