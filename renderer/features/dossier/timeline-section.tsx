import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { useNow } from '../../api/use-now.ts'
import { Section } from '../../ui/section.tsx'
import { stopsOf } from './timeline.ts'
import { TimelineStop } from './timeline-stop.tsx'

/** The terms on a line, from receipt on, each with its clause and how it stands. */
export function TimelineSection({ view }: { readonly view: DossierView }) {
  const { t } = useTranslation()
  const now = useNow()
  const hasRounds = view.state.rounds.length > 1
  return (
    <Section title={t('dossier:timeline.title')}>
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
          rowGap: 1.5
        }}
      >
        {stopsOf(view, now).map((stop) => (
          <TimelineStop
            key={stop.kind === 'term' ? `${stop.term.id}-${String(stop.term.round)}-${stop.at}` : stop.kind}
            stop={stop}
            policy={view.policy}
            hasRounds={hasRounds}
          />
        ))}
      </Box>
    </Section>
  )
}
