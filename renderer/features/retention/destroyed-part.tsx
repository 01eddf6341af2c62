import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TablePagination from '@mui/material/TablePagination'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { Destroyed } from '../../../shared/domain/dossier/destruction.ts'
import { useDestroyed } from '../../api/queries.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { RecordButton } from './record-button.tsx'

const rowsAPage = 50

/** The register of destruction, the last one first. */
export function DestroyedPart() {
  const { t } = useTranslation()
  const { data, refusals, isLoading, retry } = useDestroyed()
  return (
    <>
      <RefusalList refusals={refusals} title={t('retention:notRead')} />
      {refusals.length > 0 && <Button onClick={retry}>{t('common:retry')}</Button>}
      {isLoading && <LoadingState />}
      {data?.length === 0 && (
        <EmptyState title={t('retention:noneDestroyed.title')} text={t('retention:noneDestroyed.text')} />
      )}
      {data !== undefined && data.length > 0 && <DestroyedTable entries={data.toReversed()} />}
    </>
  )
}

function DestroyedTable({ entries }: { readonly entries: readonly Destroyed[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [page, turnTo] = useState(0)
  const columns = ['number', 'at', 'by', 'ground', 'due'] as const
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 2, mb: 1 }}>
        <Typography sx={{ flex: 1 }}>{t('retention:destroyedCount', { count: entries.length })}</Typography>
        <RecordButton />
      </Box>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={t('retention:tab.vernietigd')}>
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column}>{t(`retention:destroyed.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {entries.slice(page * rowsAPage, (page + 1) * rowsAPage).map(({ number, at, by, title, clause, due }) => (
              <TableRow key={number}>
                <TableCell component="th" scope="row">
                  {number}
                </TableCell>
                <TableCell>{formatInstant(at, language)}</TableCell>
                <TableCell>{by.name}</TableCell>
                <TableCell>{t('retention:ground', { title, clause })}</TableCell>
                <TableCell>{formatDay(due, language)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {entries.length > rowsAPage && (
        <TablePagination
          component="div"
          count={entries.length}
          page={page}
          rowsPerPage={rowsAPage}
          rowsPerPageOptions={[rowsAPage]}
          labelDisplayedRows={({ from, to, count }) => t('register:page', { from, to, count })}
          onPageChange={(_event, next) => turnTo(next)}
        />
      )}
    </>
  )
}
