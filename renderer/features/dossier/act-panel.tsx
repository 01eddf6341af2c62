import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { useNow } from '../../api/use-now.ts'
import { Section } from '../../ui/section.tsx'
import { type ActRequest, sortActs } from './act-offers.ts'

/** How many reasons are written out; the rest stands among what is still needed. */
const mostReasons = 2

interface BlockedProps {
  readonly offer: DossierView['acts'][number]
  readonly view: DossierView
}

function BlockedAct({ offer: { act, reasons }, view }: BlockedProps) {
  const { t } = useTranslation()
  const reasonsId = `waarom-niet-${act}`
  const rest = reasons.length - mostReasons
  return (
    <Box component="li">
      <Button
        size="small"
        aria-disabled
        aria-describedby={reasonsId}
        disableRipple
        sx={{ color: 'text.secondary', cursor: 'default', justifyContent: 'flex-start', px: 0, minWidth: 0 }}
      >
        {t(`acts:${act}`)}
      </Button>
      <Typography id={reasonsId} variant="body2" component="div" sx={{ color: 'text.secondary' }}>
        {reasons
          .slice(0, mostReasons)
          .map((reason) => describeRefusal(t, reason, { policy: view.policy }))
          .map((reason) => (
            <div key={reason}>{reason}</div>
          ))}
        {rest > 0 && <div>{t('dossier:acts.moreReasons', { count: rest })}</div>}
      </Typography>
    </Box>
  )
}

/** What else the person can do here; and what not, with the reason. */
export function ActPanel({
  view,
  onAct
}: {
  readonly view: DossierView
  readonly onAct: (request: ActRequest) => void
}) {
  const { t } = useTranslation()
  const { possible, blocked } = sortActs(view, useNow())
  return (
    <Section title={t('dossier:acts.title')}>
      <Stack spacing={1}>
        {possible.map((act) => (
          <Button
            key={act}
            fullWidth
            variant="outlined"
            onClick={() => onAct({ act })}
            sx={{ justifyContent: 'flex-start' }}
          >
            {t(`acts:${act}`)}
          </Button>
        ))}
        {possible.length === 0 && <Typography>{t('dossier:acts.none')}</Typography>}
      </Stack>
      {blocked.length > 0 && (
        <>
          <Typography variant="h4" component="h3" sx={{ mt: 3, mb: 1 }}>
            {t('dossier:acts.others')}
          </Typography>
          <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {blocked.map((offer) => (
              <BlockedAct key={offer.act} offer={offer} view={view} />
            ))}
          </Stack>
        </>
      )}
    </Section>
  )
}
