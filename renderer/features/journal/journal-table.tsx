import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { JournalLine } from '../../../shared/domain/office/journal.ts'
import { describeJournalLine } from '../../../shared/i18n/describe-journal.ts'
import { useLanguage } from '../../ui/use-language.ts'

interface Props {
  readonly lines: readonly JournalLine[]
  readonly label: string
  /** All is about one dossier, which needs no column. */
  readonly isOfOne: boolean
}

/** Entries of the journal in words, newest first. */
export function JournalTable({ lines, label, isOfOne }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {(['at', 'who', 'what', 'number'] as const)
              .filter((column) => column !== 'number' || !isOfOne)
              .map((column) => (
                <TableCell key={column}>{t(`journal:column.${column}`)}</TableCell>
              ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.seq}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatInstant(line.at, language)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{line.who ?? t('journal:program')}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{describeJournalLine(t, line)}</TableCell>
              {!isOfOne && (
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {line.number !== null && (
                    <Link component={RouterLink} to={`/dossiers/${line.number}`}>
                      {line.number}
                    </Link>
                  )}
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}
