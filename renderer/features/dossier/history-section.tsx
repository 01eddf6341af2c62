import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { Section } from '../../ui/section.tsx'
import { historyOf } from './history.ts'
import { HistoryItem } from './history-entry.tsx'

/** Everything that happened, from either end. */
export function HistorySection({ view }: { readonly view: DossierView }) {
  const { t } = useTranslation()
  const [order, setOrder] = useState<'newest' | 'oldest'>('newest')
  return (
    <Section
      title={t('dossier:history.title')}
      actions={
        <ToggleButtonGroup
          exclusive
          size="small"
          sx={{ '& .MuiToggleButton-root': { textTransform: 'none', py: 0.5 } }}
          value={order}
          aria-label={t('dossier:history.order')}
          onChange={(_event, chosen: 'newest' | 'oldest' | null) => setOrder(chosen ?? order)}
        >
          <ToggleButton value="newest">{t('dossier:history.newestFirst')}</ToggleButton>
          <ToggleButton value="oldest">{t('dossier:history.oldestFirst')}</ToggleButton>
        </ToggleButtonGroup>
      }
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {historyOf(view.events, order).map((entry) => (
          <HistoryItem key={`${String(entry.step.event.seq)} ${entry.step.says}`} entry={entry} policy={view.policy} />
        ))}
      </Box>
    </Section>
  )
}
