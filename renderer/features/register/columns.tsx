import BrokenImageOutlined from '@mui/icons-material/BrokenImageOutlined'
import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { formatDay } from '../../../shared/domain/calendar/format.ts'
import { compareNumbers } from '../../../shared/domain/dossier/number.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Language } from '../../../shared/i18n/texts.ts'
import { StatusChip } from '../../ui/status-chip.tsx'
import { ToneChip } from '../../ui/tone-chip.tsx'
import { SummaryCell } from './summary-cell.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { TermCell } from './term-cell.tsx'
import { isOldVersion, type RegisterRow } from './register-row.ts'
import type { Instant } from '../../../shared/domain/time.ts'

type Column = GridColDef<RegisterRow>

const afterAll = '9999'
const wholeRow = 20

/** The columns of the register, in reading order. */
export function registerColumns(t: TFunction, language: Language, policy: Policy): Column[] {
  const day = (instant: Instant | ''): string => (instant === '' ? '' : formatDay(amsterdamDay(instant), language))
  const text = (field: keyof RegisterRow, headerName: string, rest: Partial<Column> = {}): Column => ({
    field,
    headerName,
    flex: 1,
    minWidth: 130,
    ...rest
  })
  return [
    text('number', t('register:column.number'), {
      flex: 0,
      width: 164,
      hideable: false,
      display: 'flex',
      sortComparator: compareNumbers,
      renderCell: ({ row }) => (
        <TwoLines>
          {row.number}
          <br />
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {day(row.receivedAt)}
          </Box>
        </TwoLines>
      )
    }),
    text('status', t('register:column.status'), {
      flex: 0,
      width: 152,
      display: 'flex',
      renderCell: ({ row }) => <StatusCell row={row} />
    }),
    text('complainant', t('register:column.complainant'), {
      minWidth: 120,
      display: 'flex',
      colSpan: (_value, row) => (row.status === 'damaged' ? wholeRow : 1),
      renderCell: ({ row }) => (
        <TwoLines>
          {row.status === 'damaged'
            ? t(isOldVersion(row) ? 'register:damaged.oldRow' : 'register:damaged.row')
            : row.complainant || t('common:nameless')}
        </TwoLines>
      )
    }),
    text('organisation', t('register:column.organisation')),
    text('summary', t('register:column.summary'), {
      flex: 1.8,
      minWidth: 180,
      display: 'flex',
      renderCell: ({ row }) => <SummaryCell number={row.number} summary={row.summary} />
    }),
    text('classLabels', t('register:column.classes')),
    text('gravity', t('register:column.gravity')),
    text('channel', t('register:column.channel')),
    text('nextTerm', t('register:column.nextTerm'), {
      flex: 1.6,
      minWidth: 210,
      valueGetter: (_value, row) => row.nextTerm?.due ?? afterAll,
      display: 'flex',
      renderCell: ({ row }) => <TermCell row={row} policy={policy} />
    }),
    text('missed', t('register:column.missed')),
    text('receivedAt', t('register:column.receivedAt'), { flex: 0, width: 178, valueFormatter: day }),
    text('involved', t('register:column.involved')),
    text('responsible', t('register:column.responsible')),
    text('closedAt', t('register:column.closedAt'), { flex: 0, width: 178, valueFormatter: day })
  ]
}

/** How a dossier stands, or that it cannot be read. */
function StatusCell({ row: { status } }: { readonly row: RegisterRow }) {
  const { t } = useTranslation()
  if (status !== 'damaged') return <StatusChip status={status} />
  return <ToneChip tone="danger" icon={<BrokenImageOutlined />} label={t('register:filter.damaged')} />
}
