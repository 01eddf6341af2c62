import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { useMay } from '../../../api/session.ts'
import { PolicyNotes } from '../../../ui/policy-notes.tsx'
import { Section } from '../../../ui/section.tsx'
import { ClausesPart } from './clauses-part.tsx'
import { EvidencePart } from './evidence-part.tsx'
import { RegulationText } from './regulation-text.tsx'

const ways = ['regeling', 'artikelen'] as const

interface Props {
  readonly policy: Policy
  /** Shows per clause what a period's dossiers show of it, to who may report. */
  readonly hasEvidence?: boolean
  readonly onTake?: ((note: string) => void) | undefined
}

/** A version of the regulation to read: what to know, and then as flowing text or clause by clause. */
export function PolicyReading({ policy, hasEvidence = false, onTake }: Props) {
  const { t } = useTranslation()
  const mayReport = useMay('report')
  const [search, setSearch] = useSearchParams()
  const shown = ways.find((way) => way === search.get('als')) ?? 'regeling'
  const choose = (way: string | null) => {
    if (way === null) return
    search.set('als', way)
    setSearch(search, { replace: true })
  }
  return (
    <>
      {policy.notes.length > 0 && (
        <Section title={t('policy:notes.title')}>
          <PolicyNotes policy={policy} onTake={onTake} />
        </Section>
      )}
      <ToggleButtonGroup
        exclusive
        size="small"
        value={shown}
        onChange={(_event, way: string | null) => choose(way)}
        aria-label={t('policy:read.as')}
        sx={{ mb: 2 }}
      >
        {ways.map((way) => (
          <ToggleButton key={way} value={way} sx={{ textTransform: 'none', px: 2, color: 'text.primary' }}>
            {t(`policy:read.as.${way}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {shown === 'regeling' && <RegulationText policy={policy} />}
      {shown === 'artikelen' &&
        (hasEvidence && mayReport ? <EvidencePart policy={policy} /> : <ClausesPart policy={policy} />)}
    </>
  )
}
