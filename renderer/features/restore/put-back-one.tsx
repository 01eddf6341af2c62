import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { DossierInBackup, ListedBackup } from '../../../shared/contract/restore.ts'
import { type DossierNumber, readNumber } from '../../../shared/domain/dossier/number.ts'
import { useSend } from '../../api/use-call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Facts } from '../../ui/facts.tsx'
import { fieldDomId, focusField } from '../../ui/form/field-focus.ts'
import { LabelledSelect } from '../../ui/labelled-select.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { TextBox } from '../../ui/text-box.tsx'
import { useLanguage } from '../../ui/use-language.ts'

/** Puts one dossier back: which backup, which dossier, how it stood then beside now, and only then the change. */
export function PutBackOne({ backups }: { readonly backups: readonly ListedBackup[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const [isChecked, setChecked] = useState(false)
  const [done, setDone] = useState<DossierNumber | null>(null)
  const [found, setFound] = useState<DossierInBackup | null>(null)
  const looking = useSend('backup.dossier')
  const putting = useSend('backup.putBack')
  const name = backups.find((one) => one.name === chosen)?.name ?? backups[0]?.name ?? ''
  const number = readNumber(typed)
  const change = () => {
    setFound(null)
    setDone(null)
    looking.forget()
    putting.forget()
  }
  const look = async (event: SyntheticEvent) => {
    event.preventDefault()
    setChecked(true)
    change()
    if (number === null) return void focusField('number')
    const answer = await looking.send({ name, number })
    if (answer.ok) setFound(answer.value)
  }
  const putBack = async (one: DossierNumber) => {
    const answer = await putting.send({ name, number: one })
    setFound(null)
    if (answer.ok) setDone(one)
  }
  return (
    <form onSubmit={(event) => void look(event)} noValidate>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 3, rowGap: 1.5, alignItems: 'flex-start' }}>
        <LabelledSelect
          label={t('restore:one.backup')}
          width={260}
          value={name}
          options={backups.map((one) => ({ value: one.name, label: formatInstant(one.at, language) }))}
          onChange={(value) => {
            change()
            setChosen(value)
          }}
        />
        <TextBox
          id={fieldDomId('number')}
          label={t('restore:one.number')}
          width={200}
          value={typed}
          onChange={(value) => {
            change()
            setTyped(value)
          }}
          problem={isChecked && number === null ? t('restore:lastNumber.wrong') : null}
        />
        <Button type="submit" variant="outlined" disabled={looking.isSending} sx={{ mt: 3 }}>
          {t('restore:one.look')}
        </Button>
      </Stack>
      <RefusalList refusals={looking.refusals} />
      <RefusalList refusals={putting.refusals} title={t('restore:one.notDone')} />
      {done !== null && <Done number={done} />}
      {found !== null && (
        <Compared found={found} isBusy={putting.isSending} onPutBack={() => void putBack(found.number)} />
      )}
    </form>
  )
}

function Done({ number }: { readonly number: DossierNumber }) {
  const { t } = useTranslation()
  return (
    <Alert
      severity="success"
      role="status"
      sx={{ mt: 2 }}
      action={
        <Button component={Link} to={`/dossiers/${number}`} color="inherit" size="small">
          {t('restore:one.open')}
        </Button>
      }
    >
      {t('restore:one.done', { number })}
    </Alert>
  )
}

interface ComparedProps {
  readonly found: DossierInBackup
  readonly isBusy: boolean
  readonly onPutBack: () => void
}

function Compared({ found, isBusy, onPutBack }: ComparedProps) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const { number, backup, present } = found
  const isSame = present !== null && present.acts === backup.acts && present.lastAt === backup.lastAt
  const said = ({ acts, lastAt }: DossierInBackup['backup']) => t('restore:one.version', { count: acts, at: lastAt })
  return (
    <Stack spacing={1.5} sx={{ mt: 2, alignItems: 'flex-start' }}>
      <Facts
        title={number}
        facts={[
          { label: t('restore:one.inBackup'), value: said(backup) },
          { label: t('restore:one.now'), value: present === null ? t('restore:one.gone') : said(present) }
        ]}
      />
      {isSame ? (
        <Typography>{t('restore:one.same')}</Typography>
      ) : (
        <Button variant="outlined" disabled={isBusy} onClick={() => setAsking(true)}>
          {t('restore:one.back')}
        </Button>
      )}
      <ConfirmDialog
        open={isAsking}
        title={t('restore:one.sure', { number })}
        text={<Typography>{t('restore:one.sure.text', { at: backup.lastAt })}</Typography>}
        confirm={t('restore:sure.confirm.backups')}
        isBusy={isBusy}
        onConfirm={() => {
          setAsking(false)
          onPutBack()
        }}
        onCancel={() => setAsking(false)}
      />
    </Stack>
  )
}
