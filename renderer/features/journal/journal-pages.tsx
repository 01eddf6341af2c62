import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JournalFilter } from '../../../shared/contract/journal.ts'
import { useJournal } from '../../api/use-journal.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { JournalTable } from './journal-table.tsx'

interface Props {
  readonly filter: JournalFilter
  readonly label: string
  /** What is said when there is nothing. */
  readonly none: string
  /** All is about one dossier. */
  readonly isOfOne?: boolean
}

/** The journal page by page, newest first. */
export function JournalPages({ filter, label, none, isOfOne = false }: Props) {
  const { t } = useTranslation()
  // Where the pages before this one began, and this one.
  const [starts, setStarts] = useState<readonly (number | null)[]>([null])
  const { data, refusals, isLoading, retry } = useJournal({ ...filter, before: starts.at(-1) ?? null })
  const next = data?.next ?? null
  return (
    <>
      <RefusalList refusals={refusals} title={t('journal:notRead')} />
      {refusals.length > 0 && <Button onClick={retry}>{t('common:retry')}</Button>}
      {isLoading && <LoadingState />}
      {data?.lines.length === 0 && (
        <Typography sx={{ my: 2 }}>{next === null ? none : t('journal:noneYet')}</Typography>
      )}
      {data !== undefined && data.lines.length > 0 && (
        <JournalTable lines={data.lines} label={label} isOfOne={isOfOne} />
      )}
      {(starts.length > 1 || next !== null) && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 1 }}>
          <Button disabled={starts.length === 1} onClick={() => setStarts(starts.slice(0, -1))}>
            {t('journal:newer')}
          </Button>
          <Button disabled={next === null} onClick={() => setStarts([...starts, next])}>
            {t('journal:older')}
          </Button>
        </Box>
      )}
    </>
  )
}
