import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { DataGrid, type GridColDef } from '@mui/x-data-grid'
import { enUS, nlNL } from '@mui/x-data-grid/locales'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { formatDay } from '../../../shared/domain/calendar/format.ts'
import type { DestructionLine } from '../../../shared/domain/dossier/destruction.ts'
import { compareNumbers, isDossierNumber, type DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Language } from '../../../shared/i18n/texts.ts'
import { styleNonce } from '../../ui/style-nonce.ts'
import { TwoLines } from '../../ui/two-lines.tsx'
import { useLanguage } from '../../ui/use-language.ts'

interface Props {
  readonly lines: readonly DestructionLine[]
  readonly chosen: readonly DossierNumber[]
  readonly onChoose: (numbers: readonly DossierNumber[]) => void
}

const localeTexts = {
  nl: nlNL.components.MuiDataGrid.defaultProps.localeText,
  en: enUS.components.MuiDataGrid.defaultProps.localeText
}
const rowsAPage = 100
const nonce = styleNonce(document)

function standingText(t: TFunction, { standing, held, from, by }: DestructionLine, language: Language): string {
  // The day from which it may go is told only where it is another than the last one.
  if (standing === 'coming' && from === by) return t('retention:standing.near')
  const day = formatDay(held?.reviewOn ?? from, language)
  return t(`retention:standing.${standing}`, { day, reason: held?.reason ?? '' })
}

function columnsOf(t: TFunction, language: Language): GridColDef<DestructionLine>[] {
  return [
    {
      field: 'number',
      headerName: t('retention:column.number'),
      width: 124,
      sortComparator: compareNumbers,
      renderCell: ({ row }) => (
        <Link component={RouterLink} to={`/dossiers/${row.number}`}>
          {row.number}
        </Link>
      )
    },
    {
      field: 'complainant',
      headerName: t('retention:column.complaint'),
      flex: 2,
      minWidth: 200,
      display: 'flex',
      renderCell: ({ row }) => (
        <TwoLines>
          {row.complainant || t('common:nameless')}
          <br />
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {row.summary}
          </Box>
        </TwoLines>
      )
    },
    {
      field: 'endedOn',
      headerName: t('retention:column.endedOn'),
      width: 150,
      renderCell: ({ row }) => formatDay(row.endedOn, language)
    },
    {
      field: 'by',
      headerName: t('retention:column.by'),
      width: 156,
      display: 'flex',
      renderCell: ({ row }) => (
        <TwoLines>
          {formatDay(row.by, language)}
          <br />
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {row.clause}
          </Box>
        </TwoLines>
      )
    },
    {
      field: 'standing',
      headerName: t('retention:column.standing'),
      flex: 2,
      minWidth: 130,
      display: 'flex',
      renderCell: ({ row }) => <TwoLines>{standingText(t, row, language)}</TwoLines>
    }
  ]
}

/** What must be destroyed as a table; only what may go now can be chosen. */
export function ToDestroyGrid({ lines, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const columns = useMemo(() => columnsOf(t, language), [t, language])
  return (
    <DataGrid
      aria-label={t('retention:tab.vernietigen')}
      rows={lines}
      columns={columns}
      getRowId={({ number }) => number}
      localeText={{
        ...localeTexts[language],
        checkboxSelectionSelectAllRows: t('retention:chooseAll'),
        paginationDisplayedRows: ({ from, to, count }) => t('register:page', { from, to, count })
      }}
      {...(nonce === undefined ? {} : { nonce })}
      rowHeight={60}
      columnHeaderHeight={40}
      autoHeight
      hideFooter={lines.length <= rowsAPage}
      hideFooterSelectedRowCount
      checkboxSelection
      disableColumnMenu
      disableRowSelectionOnClick
      isRowSelectable={({ row }) => row.standing === 'ready'}
      pageSizeOptions={[rowsAPage]}
      initialState={{ pagination: { paginationModel: { pageSize: rowsAPage } } }}
      rowSelectionModel={{ type: 'include', ids: new Set(chosen) }}
      onRowSelectionModelChange={({ type, ids }) => {
        const ready = lines.filter(({ standing }) => standing === 'ready').map(({ number }) => number)
        onChoose(
          type === 'include' ? [...ids].map(String).filter(isDossierNumber) : ready.filter((number) => !ids.has(number))
        )
      }}
      sx={{ bgcolor: 'background.paper' }}
    />
  )
}
