import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { Alike } from '../../../shared/contract/dossiers.ts'
import { formatLongDay } from '../../../shared/domain/calendar/format.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Fold } from '../../ui/fold.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { AlikeLook } from './alike-look.tsx'

interface Props {
  readonly alike: readonly Alike[]
  readonly policy: Policy
  readonly onRegister: () => void
  readonly onBack: () => void
}

function AlikeRow({ one, policy }: { readonly one: Alike; readonly policy: Policy }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { number, complainant, grounds, received, signalKind, status, summary } = one
  const kind = policy.signalKinds.find(({ id }) => id === signalKind)?.label
  const day = t('intake:alike.received', { day: formatLongDay(received, language) })
  const why = new Intl.ListFormat(language).format(grounds.map((ground) => t(`intake:alike.ground.${ground}`)))
  const name = complainant || t('common:nameless')
  return (
    <Box component="li" sx={{ py: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" component="h3" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
          {t('dossier:titleOf', { number, name })}
        </Typography>
        <StatusChip status={status} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {kind === undefined ? day : `${kind}, ${day}`}
      </Typography>
      {summary !== '' && (
        <Typography dir="auto" sx={{ overflowWrap: 'anywhere' }}>
          {summary}
        </Typography>
      )}
      <Typography sx={{ fontWeight: 500 }}>{t('intake:alike.why', { why })}</Typography>
      <Fold label={t('intake:alike.look', { number })}>
        <AlikeLook number={number} />
      </Fold>
    </Box>
  )
}

/** Shows what is likely the same complaint before it is registered; whoever registers says whether it is another one. */
export function AlikeDialog({ alike, policy, onRegister, onBack }: Props) {
  const { t } = useTranslation()
  return (
    <ConfirmDialog
      open
      width="sm"
      title={t('intake:alike.title')}
      text={t('intake:alike.text')}
      confirm={t('intake:alike.register')}
      cancel={t('intake:alike.back')}
      onConfirm={onRegister}
      onCancel={onBack}
    >
      <Box component="ul" aria-label={t('intake:alike.list')} sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {alike.map((one) => (
          <AlikeRow key={one.number} one={one} policy={policy} />
        ))}
      </Box>
    </ConfirmDialog>
  )
}
