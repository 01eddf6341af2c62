import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import Button from '@mui/material/Button'
import Collapse from '@mui/material/Collapse'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { termUnits, type TermRule } from '../../../../shared/domain/terms/rule.ts'
import { termSentence } from '../../../../shared/papers/regulation/term-sentence.ts'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import { LengthFields } from '../../../ui/length-fields.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import { ClausePicker } from './pieces/clause-picker.tsx'
import { ItemButtons } from './pieces/item-buttons.tsx'
import { TermMore } from './term-more.tsx'

interface Props {
  readonly policy: Policy
  readonly term: TermRule
  readonly index: number
  readonly onTerm: (term: TermRule) => void
  readonly onTerms: (terms: TermRule[]) => void
}

/** One term: what the regulation says of it, its name, length and clause, and the rest a step away. */
export function TermCard({ policy, term, index, onTerm, onTerms }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const id = `termijn-${term.id}`
  return (
    <Paper variant="outlined" role="group" aria-label={term.label} sx={{ p: 2 }}>
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', mb: 1.5 }}>
        <Typography lang="nl" aria-live="polite" sx={{ pt: 0.5 }}>
          {termSentence(term, policy)}
        </Typography>
        <ItemButtons label={term.label} items={policy.terms} index={index} onChange={onTerms} />
      </Stack>
      <Stack direction="row" useFlexGap sx={{ alignItems: 'flex-start', flexWrap: 'wrap', gap: 2 }}>
        <TextBox
          id={`${id}-naam`}
          label={optionLabel(t, 'terms.label')}
          required
          value={term.label}
          width={320}
          onChange={(label) => onTerm({ ...term, label })}
        />
        <LengthFields
          id={id}
          label={t('policy:terms.value')}
          value={term.length.value}
          unit={term.length.unit}
          units={termUnits}
          least={0}
          most={999}
          problem={t('policy:terms.valueWrong')}
          onChange={(length) => onTerm({ ...term, length })}
        />
      </Stack>
      <Stack direction="row" useFlexGap sx={{ justifyContent: 'space-between', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <ClausePicker
          id={`${id}-artikel`}
          of={term.label}
          policy={policy}
          value={term.clause}
          width={320}
          onChange={(clause) => onTerm({ ...term, clause })}
        />
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={`${id}-meer`}
          endIcon={<ExpandMoreOutlined sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />}
          onClick={() => setOpen(!isOpen)}
        >
          {t('policyForms:terms.more')}
        </Button>
      </Stack>
      <Collapse in={isOpen} unmountOnExit id={`${id}-meer`}>
        <TermMore policy={policy} term={term} onTerm={onTerm} />
      </Collapse>
    </Paper>
  )
}
