import Radio from '@mui/material/Radio'
import Stack from '@mui/material/Stack'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { ListedBackup, RestoreState } from '../../../shared/contract/restore.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { describeSize } from '../../../shared/i18n/describe-size.ts'
import type { Refusal } from '../../../shared/result.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { InsideBackup, type RestoreOrder } from './inside-backup.tsx'

interface Props {
  readonly source: NonNullable<RestoreState['source']>
  readonly refusals: readonly Refusal[]
  readonly onRestore: (order: RestoreOrder) => Promise<void>
}

const columns = ['at', 'dossiers', 'size', 'state'] as const

/** Which backup: the newest that is whole stands chosen, and what is inside it is shown. */
export function BackupChoice({ source, refusals, onRestore }: Props) {
  const { t } = useTranslation()
  const heading = useId()
  const { backups, kind } = source
  const usable = backups.filter(({ problem }) => problem === null)
  const best = usable.find(({ missing }) => missing === 0) ?? usable[0]
  const [chosen, setChosen] = useState<string | null>(null)
  const name = usable.find((one) => one.name === chosen)?.name ?? best?.name
  return (
    <Stack spacing={3}>
      {kind === 'backups' && (
        <div>
          <Typography variant="h2" id={heading} sx={{ mb: 1 }}>
            {t('restore:which')}
          </Typography>
          <Table size="small" aria-labelledby={heading}>
            <TableHead>
              <TableRow>
                {columns.map((column) => (
                  <TableCell key={column}>{t(`restore:which.${column}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {backups.map((backup) => (
                <Line
                  key={backup.name}
                  backup={backup}
                  isChosen={backup.name === name}
                  onChoose={() => setChosen(backup.name)}
                />
              ))}
            </TableBody>
          </Table>
        </div>
      )}
      {name !== undefined && (
        <InsideBackup key={name} name={name} kind={kind} refusals={refusals} onRestore={onRestore} />
      )}
    </Stack>
  )
}

interface LineProps {
  readonly backup: ListedBackup
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function Line({ backup, isChosen, onChoose }: LineProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { at, dossiers, bytes, missing, problem } = backup
  const moment = formatInstant(at, language)
  return (
    <TableRow selected={isChosen}>
      <TableCell component="th" scope="row">
        <label>
          <Radio
            size="small"
            name="back-up"
            checked={isChosen}
            disabled={problem !== null}
            onChange={onChoose}
            sx={{ p: 0.5, mr: 1 }}
          />
          {moment}
        </label>
      </TableCell>
      <TableCell>{problem === null ? dossiers : ''}</TableCell>
      <TableCell>{problem === null ? describeSize(bytes, language) : ''}</TableCell>
      <TableCell>{problem === null ? <State missing={missing} /> : describeRefusal(t, problem)}</TableCell>
    </TableRow>
  )
}

function State({ missing }: Pick<ListedBackup, 'missing'>) {
  const { t } = useTranslation()
  return missing === 0 ? t('restore:state.whole') : t('restore:state.missing', { count: missing })
}
