import Button from '@mui/material/Button'
import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import OutlinedInput from '@mui/material/OutlinedInput'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Letter, letterOccasions, type Policy } from '../../../../shared/domain/policy/policy.ts'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import { limits } from '../../../../shared/domain/text/limits.ts'
import { TextBox } from '../../../ui/text-box.tsx'
import { useRoom } from '../../../ui/use-room.ts'
import { slugFor, withItem, withoutItem, type EditFormProps } from './edit-form.ts'
import { ClausePicker } from './pieces/clause-picker.tsx'
import { LetterBlanks } from './letter-blanks.tsx'

interface LetterProps {
  readonly policy: Policy
  readonly letter: Letter
  readonly onChange: (part: Partial<Letter>) => void
}

function LetterFields({ policy, letter, onChange }: LetterProps) {
  const { t } = useTranslation()
  const room = useRoom(letter.text, limits.policyText)
  return (
    <>
      <TextBox
        id="brief-naam"
        label={optionLabel(t, 'letters.label')}
        required
        value={letter.label}
        onChange={(label) => onChange({ label })}
      />
      <ChoiceBox
        id="brief-aanleiding"
        label={optionLabel(t, 'letters.occasion')}
        value={letter.occasion}
        options={letterOccasions.map((id) => ({ id, label: t(`policy:value.occasion.${id}`) }))}
        onChange={(occasion) => onChange({ occasion })}
      />
      <ClausePicker
        id="brief-artikel"
        of={letter.label}
        policy={policy}
        value={letter.clause}
        onChange={(clause) => onChange({ clause })}
        width={420}
      />
      <TextBox
        id="brief-onderwerp"
        label={optionLabel(t, 'letters.subject')}
        required
        value={letter.subject}
        onChange={(subject) => onChange({ subject })}
      />
      <FormControl error={room.problem !== null}>
        <FormLabel required htmlFor="brief-tekst" sx={{ color: 'text.primary', fontWeight: 500, mb: 0.5 }}>
          {optionLabel(t, 'letters.text')}
        </FormLabel>
        <OutlinedInput
          id="brief-tekst"
          multiline
          minRows={8}
          value={letter.text}
          onChange={({ target }) => onChange({ text: target.value })}
          inputProps={{ 'aria-describedby': 'brief-uitleg', 'aria-required': true }}
        />
        <FormHelperText id="brief-uitleg" component="div">
          {room.problem ?? room.left}
          <LetterBlanks policy={policy} />
        </FormHelperText>
      </FormControl>
    </>
  )
}

/** The letters that the regulation asks for, one at a time. */
export function LettersForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const { letters } = policy
  const [chosen, setChosen] = useState(letters[0]?.id ?? '')
  const index = Math.max(
    letters.findIndex(({ id }) => id === chosen),
    0
  )
  const letter = letters[index]
  const add = () => {
    const id = slugFor(
      t('policyForms:letters.new'),
      letters.map((one) => one.id)
    )
    const fresh: Letter = {
      id,
      label: t('policyForms:letters.new'),
      clause: policy.closing.decision.clause,
      occasion: 'confirmation',
      subject: t('policyForms:letters.newSubject'),
      text: t('policyForms:letters.newText')
    }
    onChange({ letters: [...letters, fresh] })
    setChosen(id)
  }
  return (
    <Stack spacing={2}>
      {letter === undefined ? (
        <Typography>{t('policyForms:letters.none')}</Typography>
      ) : (
        <>
          <ChoiceBox
            id="brief"
            label={t('policy:part.letters')}
            value={letter.id}
            options={letters.map(({ id, label }) => ({ id, label }))}
            onChange={setChosen}
          />
          <LetterFields
            policy={policy}
            letter={letter}
            onChange={(part) => onChange({ letters: withItem(letters, index, part) })}
          />
        </>
      )}
      <Stack direction="row" spacing={2}>
        <Button variant="outlined" onClick={add}>
          {t('policyForms:letters.add')}
        </Button>
        {letter !== undefined && (
          <Button onClick={() => onChange({ letters: withoutItem(letters, index) })}>
            {t('policyForms:letters.remove', { label: letter.label })}
          </Button>
        )}
      </Stack>
    </Stack>
  )
}
