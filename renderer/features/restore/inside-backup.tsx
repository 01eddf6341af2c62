import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { InsideBackup as Inside, RestoreState } from '../../../shared/contract/restore.ts'
import { type DossierNumber, readNumber } from '../../../shared/domain/dossier/number.ts'
import type { Refusal } from '../../../shared/result.ts'
import { useCall } from '../../api/use-call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Facts } from '../../ui/facts.tsx'
import { fieldDomId, focusField } from '../../ui/form/field-focus.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { TextBox } from '../../ui/text-box.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { useNumbers } from './use-numbers.ts'

/** Which backup is to be put back, and how. */
export interface RestoreOrder {
  readonly name: string
  readonly lastNumber: DossierNumber | null
  readonly takesDamaged: boolean
}

interface Props {
  readonly name: string
  readonly kind: NonNullable<RestoreState['source']>['kind']
  /** Why the last try was refused. */
  readonly refusals: readonly Refusal[]
  readonly onRestore: (order: RestoreOrder) => Promise<void>
}

/** A look inside a backup before anything is replaced. */
export function InsideBackup({ name, ...props }: Props) {
  const { data, refusals, isLoading } = useCall('restore.look', { name, lastNumber: null })
  if (data !== undefined) return <Shown inside={data} {...props} />
  return isLoading ? <LoadingState /> : <RefusalList refusals={refusals} />
}

function Shown({ inside, kind, refusals, onRestore }: { readonly inside: Inside } & Omit<Props, 'name'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const [isChecked, setChecked] = useState(false)
  const { name, at, dossiers, present } = inside
  const lastNumber = typed.trim() === '' ? null : readNumber(typed)
  const isWrong = typed.trim() !== '' && lastNumber === null
  const isPartial = refusals.some(({ code }) => code === 'restore.partial')
  const restore = (takesDamaged: boolean) => {
    setAsking(false)
    void onRestore({ name, lastNumber, takesDamaged })
  }
  const ask = () => {
    setChecked(true)
    if (isWrong) focusField('lastNumber')
    else setAsking(true)
  }
  return (
    <Stack spacing={2.5}>
      <Facts
        title={t('restore:inside.title')}
        facts={[
          { label: t('restore:inside.at'), value: formatInstant(at, language) },
          { label: t('restore:inside.dossiers'), value: String(dossiers) },
          {
            label: t('restore:inside.now'),
            value: present === null ? t('restore:inside.none') : t('restore:inside.present', { count: present })
          }
        ]}
      />
      <Warnings inside={inside} />
      {kind === 'backups' && (
        <TextBox
          id={fieldDomId('lastNumber')}
          label={t('restore:lastNumber')}
          value={typed}
          width={360}
          onChange={setTyped}
          help={t('restore:lastNumber.help')}
          problem={isChecked && isWrong ? t('restore:lastNumber.wrong') : null}
        />
      )}
      <RefusalList refusals={refusals} title={t('restore:notDone')} />
      <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={ask}>
          {t(kind === 'backups' ? 'restore:restore' : 'restore:takeOver')}
        </Button>
        {isPartial && (
          <Button variant="outlined" color="error" onClick={() => restore(true)}>
            {t('restore:sure.damaged')}
          </Button>
        )}
      </Stack>
      <ConfirmDialog
        open={isAsking}
        title={t(`restore:sure.${kind}`)}
        text={<Typography>{t(`restore:sure.text.${present === null ? 'onEmpty' : 'onOffice'}`, { at })}</Typography>}
        confirm={t(`restore:sure.confirm.${kind}`)}
        onConfirm={() => restore(false)}
        onCancel={() => setAsking(false)}
      />
    </Stack>
  )
}

/** What somebody should know before: what lacks, what is destroyed again, and what is lost. */
function Warnings({ inside: { missing, destroyed, left } }: { readonly inside: Inside }) {
  const { t } = useTranslation()
  const numbersOf = useNumbers()
  const gone = destroyed.map(({ number }) => number)
  const said = [
    missing > 0 && t('restore:inside.missing', { count: missing }),
    gone.length > 0 && t('restore:inside.destroyed', { count: gone.length, numbers: numbersOf(gone) }),
    left.length > 0 && t('restore:inside.left', { count: left.length, numbers: numbersOf(left) })
  ].filter((text) => text !== false)
  return said.map((text) => (
    <Alert key={text} severity="warning" sx={{ bgcolor: 'tokens.warningTint', color: 'text.primary' }}>
      {text}
    </Alert>
  ))
}
