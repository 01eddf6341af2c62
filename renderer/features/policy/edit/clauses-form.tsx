import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import OutlinedInput from '@mui/material/OutlinedInput'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import { withItem, type EditFormProps } from './edit-form.ts'

/** The wording of the provisions, one at a time. */
export function ClausesForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState(policy.clauses[0]?.id ?? '')
  const index = Math.max(
    policy.clauses.findIndex(({ id }) => id === chosen),
    0
  )
  const clause = policy.clauses[index]
  if (clause === undefined) return null
  const change = (part: Partial<typeof clause>) => onChange({ clauses: withItem(policy.clauses, index, part) })
  return (
    <Stack spacing={2}>
      <ChoiceBox
        id="bepaling"
        label={t('policy:clauses.choose')}
        value={clause.id}
        options={policy.clauses.map(({ id, title }) => ({ id, label: `${id} · ${title}` }))}
        onChange={setChosen}
      />
      <TextBox
        id="bepaling-opschrift"
        label={t('policy:clauses.heading')}
        value={clause.title}
        onChange={(title) => change({ title })}
      />
      <FormControl>
        <FormLabel htmlFor="bepaling-tekst" sx={{ color: 'text.primary', fontWeight: 500, mb: 0.5 }}>
          {t('policy:clauses.text')}
        </FormLabel>
        <OutlinedInput
          id="bepaling-tekst"
          multiline
          minRows={3}
          value={clause.summary}
          onChange={({ target }) => change({ summary: target.value })}
          inputProps={{ 'aria-describedby': 'bepaling-uitleg' }}
        />
        <FormHelperText id="bepaling-uitleg">{t('policy:clauses.help')}</FormHelperText>
      </FormControl>
    </Stack>
  )
}
