import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { Section } from '../../ui/section.tsx'
import { type HistoryPart, historyOf, historyParts, partOf } from './history.ts'
import { HistoryItem } from './history-entry.tsx'

interface ChoiceProps<Id extends string> {
  readonly label: string
  readonly chosen: Id
  readonly offered: readonly { readonly id: Id; readonly label: string }[]
  readonly onChoose: (id: Id) => void
}

function Choice<Id extends string>({ label, chosen, offered, onChoose }: ChoiceProps<Id>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      sx={{ '& .MuiToggleButton-root': { textTransform: 'none', py: 0.5 } }}
      value={chosen}
      aria-label={label}
      onChange={(_event, next: Id | null) => onChoose(next ?? chosen)}
    >
      {offered.map((option) => (
        <ToggleButton key={option.id} value={option.id}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

/** Everything that happened, from either end; or only what came in and went out, or what stays inside (LM-5.7). */
export function HistorySection({ view }: { readonly view: DossierView }) {
  const { t } = useTranslation()
  const [order, setOrder] = useState<'newest' | 'oldest'>('newest')
  const [part, setPart] = useState<HistoryPart>('all')
  const entries = partOf(historyOf(view.events, order), part)
  const parts = historyParts.map((id) => ({ id, label: t(`dossier:history.${id}`) }))
  const orders = [
    { id: 'newest', label: t('dossier:history.newestFirst') },
    { id: 'oldest', label: t('dossier:history.oldestFirst') }
  ] as const
  return (
    <Section
      title={t('dossier:history.title')}
      actions={
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          <Choice label={t('dossier:history.show')} chosen={part} offered={parts} onChoose={setPart} />
          <Choice label={t('dossier:history.order')} chosen={order} offered={orders} onChoose={setOrder} />
        </Stack>
      }
    >
      {entries.length === 0 && (
        <Typography color="text.secondary">
          {t(part === 'inside' ? 'dossier:history.noInside' : 'dossier:history.noCorrespondence')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map((entry) => (
          <HistoryItem key={`${String(entry.step.event.seq)} ${entry.step.says}`} entry={entry} policy={view.policy} />
        ))}
      </Box>
    </Section>
  )
}
