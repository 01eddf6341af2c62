import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useId, useMemo } from 'react'
import { formatLongDay } from '../../../../shared/domain/calendar/format.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { buildRegulation } from '../../../../shared/papers/regulation/build-regulation.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { useOffice } from '../../../api/queries.ts'
import { LoadingState } from '../../../ui/loading-state.tsx'
import { RefusalList } from '../../../ui/refusal-list.tsx'
import { RegulationContents } from './regulation-contents.tsx'
import { RegulationSection } from './regulation-section.tsx'

// The regulation is always Dutch, whatever language the screen speaks.
const dutch = createTranslator('nl')

/** The regulation as flowing text: the very sentences that are printed, with a table of contents beside them. */
export function RegulationText({ policy }: { readonly policy: Policy }) {
  const id = useId()
  const { data, refusals } = useOffice()
  const office = data?.office
  const regulation = useMemo(() => office && buildRegulation({ policy, office }), [policy, office])
  if (regulation === undefined) return refusals.length > 0 ? <RefusalList refusals={refusals} /> : <LoadingState />
  const { title, version, effectiveFrom, intro, chapters } = regulation
  const inForce = { day: formatLongDay(effectiveFrom, 'nl'), policy: policy.id, version }
  return (
    <Box sx={{ display: 'grid', gap: 3, alignItems: 'start', gridTemplateColumns: '200px minmax(0, 1fr)' }}>
      <RegulationContents chapters={chapters} idOf={(chapter) => `${id}-${chapter}`} />
      <Paper component="article" variant="outlined" lang="nl" aria-label={title} sx={{ px: 4, py: 3, minWidth: 0 }}>
        <Typography variant="h2" sx={{ fontSize: '1.5rem', lineHeight: 1.3 }}>
          {title}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {dutch('regulation:inForce', inForce)}
        </Typography>
        <Typography sx={{ mt: 2, maxWidth: '62ch', fontSize: '1.0625rem', lineHeight: 1.6 }}>{intro}</Typography>
        {chapters.map((chapter, index) => (
          <RegulationSection
            key={chapter.id}
            id={`${id}-${chapter.id}`}
            number={index + 1}
            chapter={chapter}
            policy={policy}
          />
        ))}
      </Paper>
    </Box>
  )
}
