import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { TextBox } from '../../../ui/text-box.tsx'
import { withoutItem, type EditFormProps } from './edit-form.ts'
import { ClausePicker } from './pieces/clause-picker.tsx'
import { RuleRow } from './pieces/rule-row.tsx'

/** What the regulation and its form are called, and what the office was told of it. */
export function NameForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const { form, confidentiality, notes } = policy
  return (
    <Stack spacing={2.5}>
      <TextBox
        id="regeling-titel"
        label={t('policyForms:name.title')}
        required
        value={policy.title}
        width={480}
        onChange={(title) => onChange({ title })}
      />
      <TextBox
        id="regeling-soort"
        label={t('policy:part.sort')}
        required
        value={policy.sort}
        width={480}
        onChange={(sort) => onChange({ sort })}
      />
      <Stack direction="row" useFlexGap sx={{ alignItems: 'flex-end', flexWrap: 'wrap', gap: 2 }}>
        <TextBox
          id="formulier-titel"
          label={t('policyForms:name.form')}
          required
          value={form.title}
          width={480}
          onChange={(title) => onChange({ form: { ...form, title } })}
        />
        <ClausePicker
          id="formulier-artikel"
          of={t('policyForms:name.form')}
          policy={policy}
          value={form.clause}
          onChange={(clause) => onChange({ form: { ...form, clause } })}
        />
      </Stack>
      <RuleRow
        id="vertrouwelijk"
        of={t('policy:part.confidentiality')}
        policy={policy}
        clause={confidentiality.clause}
        onClause={(clause) => onChange({ confidentiality: { clause } })}
      >
        <Typography>{t('policyForms:name.confidential')}</Typography>
      </RuleRow>
      {notes.length > 0 && <Notes notes={notes} onChange={(next) => onChange({ notes: next })} />}
    </Stack>
  )
}

interface NotesProps {
  readonly notes: Policy['notes']
  readonly onChange: (notes: Policy['notes']) => void
}

function Notes({ notes, onChange }: NotesProps) {
  const { t } = useTranslation()
  return (
    <div>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('policy:notes.title')}
      </Typography>
      {notes.map(({ id, text }, index) => (
        <Stack key={id} direction="row" spacing={2} sx={{ alignItems: 'flex-start', mb: 1 }}>
          <Typography variant="body2" lang="nl" sx={{ flex: 1 }}>
            {text}
          </Typography>
          <Button size="small" onClick={() => onChange(withoutItem(notes, index))}>
            {t('policyForms:name.dismiss')}
          </Button>
        </Stack>
      ))}
    </div>
  )
}
