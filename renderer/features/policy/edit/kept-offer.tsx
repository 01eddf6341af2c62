import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/domain/calendar/format.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import type { KeptChange } from './kept-draft.ts'

interface Props {
  readonly kept: KeptChange
  readonly onGoOn: () => void
  readonly onDiscard: () => void
}

/** Offers the change that somebody was busy with: to go on with, or to throw away after a second thought. */
export function KeptOffer({ kept, onGoOn, onDiscard }: Props) {
  const { t } = useTranslation()
  const time = formatInstant(kept.savedAt, useLanguage())
  const [isLeaving, setLeaving] = useState(false)
  return (
    <Paper component="section" variant="outlined" aria-labelledby="bewaarde-wijziging" sx={{ p: 2.5 }}>
      <Typography id="bewaarde-wijziging" variant="h3" component="h2" sx={{ mb: 1.5 }}>
        {t('policyForms:draft.title', { time })}
      </Typography>
      {kept.policy === null && <Typography sx={{ mb: 1.5 }}>{t('policyForms:draft.unreadable')}</Typography>}
      <Stack direction="row" spacing={1}>
        {kept.policy !== null && (
          <Button variant="contained" onClick={onGoOn}>
            {t('policyForms:draft.go')}
          </Button>
        )}
        <Button color="error" onClick={() => setLeaving(true)}>
          {t('policyForms:draft.discard')}
        </Button>
      </Stack>
      <ConfirmDialog
        open={isLeaving}
        title={t('policyForms:draft.discardTitle')}
        text={t('policyForms:draft.discardText')}
        confirm={t('policyForms:draft.discard')}
        cancel={t('policyForms:draft.keep')}
        danger
        onCancel={() => setLeaving(false)}
        onConfirm={onDiscard}
      />
    </Paper>
  )
}
