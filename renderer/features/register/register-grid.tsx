import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import {
  DataGrid,
  GridPreferencePanelsValue,
  useGridApiRef,
  type GridCellParams,
  type GridRowParams,
  type GridSortModel
} from '@mui/x-data-grid'
import { enUS, nlNL } from '@mui/x-data-grid/locales'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { type DossierNumber, isDossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { useMay } from '../../api/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { styleNonce } from '../../ui/style-nonce.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { registerColumns } from './columns.tsx'
import { SaveSheetButton, useSaveSheet } from './save-sheet.tsx'
import { SearchedWords } from './summary-cell.tsx'
import { keepLayout, loadLayout, type Layout } from './kept-layout.ts'
import type { RegisterRow } from './register-row.ts'

interface Props {
  readonly rows: readonly RegisterRow[]
  readonly total: number
  readonly policy: Policy
  /** What is looked for, if anything: the best answer comes first then, until the person sorts. */
  readonly words: string
  /** Older dossiers are still on their way. */
  readonly isWhole: boolean
  readonly isBusy: boolean
  readonly onOpen: (row: RegisterRow) => void
}

const localeTexts = {
  nl: nlNL.components.MuiDataGrid.defaultProps.localeText,
  en: enUS.components.MuiDataGrid.defaultProps.localeText
}
const rowsAPage = 100
const nonce = styleNonce(document)

/** The dossiers as a table: sortable, with columns of choice, opened by click or Enter. */
export function RegisterGrid({ rows, total, policy, words, isWhole, isBusy, onOpen }: Props) {
  const isSearching = words !== ''
  const { t } = useTranslation()
  const language = useLanguage()
  const api = useGridApiRef()
  const [layout, changeLayout] = useLayout()
  const [foundOrder, sortFound] = useState<Layout['sort']>([])
  const [wasSearching, setWasSearching] = useState(isSearching)
  if (wasSearching !== isSearching) {
    setWasSearching(isSearching)
    sortFound([])
  }
  const saving = useSaveSheet()
  const shownNumbers = (): DossierNumber[] => (api.current?.getSortedRowIds() ?? []).map(String).filter(isDossierNumber)
  const columns = useMemo(() => registerColumns(t, language, policy), [t, language, policy])
  const openOnEnter = ({ row }: GridCellParams<RegisterRow>, event: KeyboardEvent): void => {
    if (event.key === 'Enter') onOpen(row)
  }
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1 }}>
        <Typography role="status" sx={{ fontWeight: 500 }}>
          {isWhole
            ? t('register:shown', { shown: rows.length, count: total })
            : t('register:arriving', { count: rows.length })}
        </Typography>
        <Typography variant="body2" sx={{ flex: 1, color: 'text.secondary' }}>
          {t('register:openRow')}
        </Typography>
        <SaveSheetButton
          isDisabled={!isWhole || rows.length === 0 || saving.isSaving}
          onSave={(format) => void saving.save(shownNumbers(), format)}
        />
        <Button
          size="small"
          startIcon={<ViewColumnOutlined />}
          onClick={() => api.current?.showPreferences(GridPreferencePanelsValue.columns)}
        >
          {t('register:columns')}
        </Button>
      </Box>
      {saving.outcome}
      <Box sx={{ flex: 1, minHeight: 320 }}>
        <SearchedWords value={words}>
          <DataGrid
            aria-label={t('register:title')}
            apiRef={api}
            rows={rows}
            columns={columns}
            getRowId={({ number }) => number}
            localeText={{
              ...localeTexts[language],
              paginationDisplayedRows: ({ from, to, count }) => t('register:page', { from, to, count })
            }}
            {...(nonce === undefined ? {} : { nonce })}
            rowHeight={60}
            columnHeaderHeight={40}
            loading={isBusy}
            hideFooter={rows.length <= rowsAPage}
            disableColumnFilter
            disableRowSelectionOnClick
            pageSizeOptions={[rowsAPage]}
            initialState={{ pagination: { paginationModel: { pageSize: rowsAPage } } }}
            columnVisibilityModel={layout.columns}
            onColumnVisibilityModelChange={(columnChoice) => changeLayout({ columns: columnChoice })}
            sortModel={isSearching ? foundOrder : layout.sort}
            onSortModelChange={(sort) =>
              isSearching ? sortFound(keptSort(sort)) : changeLayout({ sort: keptSort(sort) })
            }
            onRowClick={({ row }: GridRowParams<RegisterRow>) => onOpen(row)}
            onCellKeyDown={openOnEnter}
            slots={{ noRowsOverlay: NoRows }}
            sx={{ bgcolor: 'background.paper', '& .MuiDataGrid-row': { cursor: 'pointer' } }}
          />
        </SearchedWords>
      </Box>
    </>
  )
}

function keptSort(model: GridSortModel): Layout['sort'] {
  return model.flatMap(({ field, sort }) => (sort ? [{ field, sort }] : []))
}

function useLayout(): readonly [Layout, (change: Partial<Layout>) => void] {
  const [layout, setLayout] = useState(() => loadLayout(localStorage))
  const change = (part: Partial<Layout>): void => {
    const next = { ...layout, ...part }
    setLayout(next)
    keepLayout(localStorage, next)
  }
  return [layout, change]
}

/** Said in the table when the words and filters leave nothing. */
function NoRows() {
  const { t } = useTranslation()
  const seesAll = useMay('viewAll')
  return (
    <EmptyState title={t('register:none.title')} text={t(seesAll ? 'register:none.text' : 'register:none.ownText')} />
  )
}
