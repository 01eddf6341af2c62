import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { hasEnded } from '../../../shared/domain/dossier/state.ts'
import { fieldLabel } from '../../../shared/i18n/describe.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import type { Refusal } from '../../../shared/result.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Section } from '../../ui/section.tsx'
import { type ActRequest, requestFor } from './act-offers.ts'

interface Props {
  readonly view: DossierView
  readonly onAct: (request: ActRequest) => void
}

function Gap({ gap, view, onAct }: Props & { readonly gap: Refusal }) {
  const { t } = useTranslation()
  const { clause, ...params } = gap.params ?? {}
  const request = gap.field === undefined ? null : requestFor(gap.field, view)
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap' }}>
      <Typography variant="body2" sx={{ flex: 1, minWidth: 140 }}>
        {describeRefusal(t, { ...gap, params }, { policy: view.policy })}
      </Typography>
      {clause !== undefined && <ClauseChip clause={String(clause)} policy={view.policy} />}
      {gap.field !== undefined && request !== null && (
        <Button
          size="small"
          sx={{ py: 0, minWidth: 0 }}
          aria-label={t('dossier:gaps.fillField', { field: fieldLabel(t, gap.field, view.policy) })}
          onClick={() => onAct(request)}
        >
          {t('dossier:gaps.fill')}
        </Button>
      )}
    </Box>
  )
}

/** What still keeps the dossier from closing, each with its clause and the way to fill it in. */
export function GapsPanel({ view, onAct }: Props) {
  const { t } = useTranslation()
  if (hasEnded(view.state) || view.closingGaps.length === 0) return null
  const isSettling = view.next.own?.act === 'correct'
  return (
    <Fold label={t('dossier:gaps.fold', { count: view.closingGaps.length })} startsOpen={isSettling}>
      <Section title={t('dossier:gaps.title')} description={t('dossier:gaps.intro')}>
        <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {view.closingGaps.map((gap) => (
            <Gap
              key={`${gap.code}${gap.field ?? ''}${String(gap.params?.['signer'] ?? '')}`}
              gap={gap}
              view={view}
              onAct={onAct}
            />
          ))}
        </Stack>
      </Section>
    </Fold>
  )
}
