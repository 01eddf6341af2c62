import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import type { TermRule } from '../../../../shared/domain/terms/rule.ts'
import { slugFor, type EditFormProps } from './edit-form.ts'
import { AddItem } from './pieces/add-item.tsx'
import { TermCard } from './term-card.tsx'

/** How each term is counted: from when, how long, and what ends it. */
export function TermsForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const { terms } = policy
  const add = (label: string) => {
    const term: TermRule = {
      id: slugFor(
        label,
        terms.map(({ id }) => id)
      ),
      clause: terms.at(-1)?.clause ?? policy.form.clause,
      label,
      kind: 'office',
      start: { from: 'event', event: 'received' },
      length: { value: 2, unit: 'weeks' },
      onDayOff: 'keep',
      stoppedBy: 'reactionSent',
      lapsesOn: ['closed']
    }
    onChange({ terms: [...terms, term] })
  }
  return (
    <Stack spacing={2.5}>
      <Alert severity="info">{t('policy:terms.law')}</Alert>
      {terms.map((term, index) => (
        <TermCard
          key={term.id}
          policy={policy}
          term={term}
          index={index}
          onTerm={(next) => onChange({ terms: terms.map((other, at) => (at === index ? next : other)) })}
          onTerms={(next) => onChange({ terms: next })}
        />
      ))}
      <AddItem id="termijn-nieuw" label={t('policyForms:terms.new')} add={t('policyForms:terms.add')} onAdd={add} />
    </Stack>
  )
}
