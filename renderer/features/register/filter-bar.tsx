import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { FilterChoice } from './filter-choice.tsx'
import { isFiltering, noFilters, termStates, type Filters, type TermState } from './filters.ts'
import { SearchField } from './search-field.tsx'
import type { RegisterView } from './use-register-view.ts'
import { dossierStatuses } from '../../../shared/domain/dossier/state.ts'

interface Props {
  readonly view: RegisterView
  readonly years: readonly string[]
  /** How many dossiers each choice of the term filter would leave. */
  readonly termCounts: Readonly<Record<TermState, number>>
  readonly hasDamaged: boolean
  readonly policy: Policy
  readonly onChange: (change: Partial<RegisterView>) => void
}

/** The words to look for and the filters above the register. */
export function FilterBar({ view, years, termCounts, hasDamaged, policy, onChange }: Props) {
  const { t } = useTranslation()
  const { filters } = view
  const narrow = (change: Partial<Filters>): void => onChange({ filters: { ...filters, ...change } })
  const statusChoices = dossierStatuses.map((id) => ({ id, label: t(`statuses:${id}`) }))
  const damaged = { id: 'damaged', label: t('register:filter.damaged') } as const
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
      <SearchField words={view.words} onChange={(words) => onChange({ words })} />
      <FilterChoice
        label={t('register:filter.status')}
        value={filters.status}
        choices={hasDamaged ? [...statusChoices, damaged] : statusChoices}
        onChange={(status) => narrow({ status })}
      />
      <FilterChoice
        label={t('register:filter.class')}
        value={filters.class}
        choices={policy.classes}
        onChange={(chosen) => narrow({ class: chosen })}
      />
      <FilterChoice
        label={t('register:filter.term')}
        value={filters.term}
        choices={termStates.map((id) => ({ id, label: `${t(`register:term.${id}`)} (${String(termCounts[id])})` }))}
        onChange={(term) => narrow({ term })}
      />
      <FilterChoice
        label={t('register:filter.year')}
        value={filters.year}
        choices={years.map((id) => ({ id, label: id }))}
        onChange={(year) => narrow({ year })}
      />
      {isFiltering(filters) && (
        <Button onClick={() => onChange({ filters: noFilters })}>{t('register:filter.clear')}</Button>
      )}
    </Box>
  )
}
