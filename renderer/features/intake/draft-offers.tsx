import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../shared/contract/dossiers.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import type { DraftOffer } from './intake-drafts.ts'

/** Offers the earlier drafts: to go on with, or to throw away after a second thought. */
export function DraftOffers(props: {
  readonly offers: readonly DraftOffer[]
  readonly onContinue: (draft: Draft) => void
  readonly onDiscard: (draft: Draft) => void
}) {
  const { t } = useTranslation()
  const [leaving, setLeaving] = useState<DraftOffer | null>(null)
  if (props.offers.length === 0) return null
  return (
    <Paper component="section" variant="outlined" aria-labelledby="eerdere-concepten" sx={{ p: 2 }}>
      <Typography id="eerdere-concepten" variant="h3" component="h2" sx={{ mb: 1 }}>
        {t('intake:drafts.title')}
      </Typography>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {props.offers.map((offer) => (
          <Stack component="li" key={offer.draft.id} direction="row" spacing={1} sx={{ flexWrap: 'wrap' }} useFlexGap>
            <Button variant="outlined" size="small" onClick={() => props.onContinue(offer.draft)}>
              {offer.name === ''
                ? t('intake:drafts.continue', { time: offer.time })
                : t('intake:drafts.continueWith', { time: offer.time, name: offer.name })}
            </Button>
            <Button
              size="small"
              color="error"
              aria-label={t('intake:drafts.discardOf', { time: offer.time })}
              onClick={() => setLeaving(offer)}
            >
              {t('intake:drafts.discard')}
            </Button>
          </Stack>
        ))}
      </Stack>
      <ConfirmDialog
        open={leaving !== null}
        title={t('intake:drafts.confirmTitle')}
        text={t('intake:drafts.confirmText', { time: leaving?.time ?? '' })}
        confirm={t('intake:drafts.discard')}
        cancel={t('intake:drafts.keep')}
        danger
        onCancel={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving !== null) props.onDiscard(leaving.draft)
          setLeaving(null)
        }}
      />
    </Paper>
  )
}
