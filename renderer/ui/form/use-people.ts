import { useMemo } from 'react'
import { useColleagues } from '../../api/queries.ts'
import type { PersonOption } from './input-props.ts'

const nobody: readonly PersonOption[] = []

/** The colleagues of today to choose from. */
export function usePeople(): readonly PersonOption[] {
  const { data } = useColleagues()
  return useMemo(
    () => data?.filter(({ active }) => active).map(({ name, account }) => ({ name, account })) ?? nobody,
    [data]
  )
}
