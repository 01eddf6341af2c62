import Alert from '@mui/material/Alert'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { lengthInWords } from '../../../shared/i18n/describe.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { ClauseList } from '../../ui/clause-list.tsx'
import { PolicyNotes } from '../../ui/policy-notes.tsx'
import { Section } from '../../ui/section.tsx'

interface Props {
  readonly policy: Policy
  readonly onTake?: ((note: string) => void) | undefined
}

/** A version of the regulation to read: what to know, its terms, and all its provisions. */
export function PolicyReading({ policy, onTake }: Props) {
  const { t } = useTranslation()
  const reconstructed = policy.clauses.filter((clause) => clause.reconstructed).length
  return (
    <>
      {policy.notes.length > 0 && (
        <Section title={t('policy:notes.title')}>
          <PolicyNotes policy={policy} onTake={onTake} />
        </Section>
      )}
      <Section title={t('policy:read.terms')}>
        <TermList policy={policy} />
      </Section>
      <Section title={t('policy:read.clauses')}>
        {reconstructed > 0 && (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {t('policy:read.reconstructed', { count: reconstructed })}
          </Alert>
        )}
        <ClauseList policy={policy} />
      </Section>
    </>
  )
}

function TermList({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {policy.terms.map(({ id, label, length, clause }) => (
        <Box component="li" key={id} sx={{ display: 'flex', gap: 2, alignItems: 'center', py: 0.5 }}>
          <Typography sx={{ flex: 1, '&::first-letter': { textTransform: 'uppercase' } }}>{label}</Typography>
          <Typography sx={{ width: 160 }}>{lengthInWords(t, length)}</Typography>
          <ClauseChip clause={clause} policy={policy} />
        </Box>
      ))}
    </Box>
  )
}
