import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { termUnits, type TermRule } from '../../../../shared/domain/terms/rule.ts'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import { LengthFields } from '../../../ui/length-fields.tsx'
import { withChosen } from './pieces/choices.ts'
import { Tick } from './pieces/tick.tsx'
import type { TermProps } from './edit-form.ts'

type Extension = NonNullable<TermRule['extension']>

function withExtension({ extension: _old, ...term }: TermRule, extension: Extension | undefined): TermRule {
  return extension === undefined ? term : { ...term, extension }
}

/** By which notice a term may be extended, and by how much at most. */
export function TermExtension({ policy, term, onTerm }: TermProps) {
  const { t } = useTranslation()
  const id = `termijn-${term.id}`
  const { extension } = term
  const terms = policy.terms.map(({ id: other, label }) => ({
    id: other,
    label: other === term.id ? t('policyForms:terms.itself') : label
  }))
  const set = (next: Extension | undefined) => onTerm(withExtension(term, next))
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2 }}>
      <ChoiceBox
        id={`${id}-verlengd`}
        label={optionLabel(t, 'terms.extension.by')}
        value={extension?.by ?? ''}
        width={260}
        options={[{ id: '', label: t('policyForms:terms.never') }, ...withChosen(terms, extension?.by ?? '')]}
        onChange={(by) => set(by === '' ? undefined : { ...extension, by })}
      />
      {extension && (
        <Tick
          label={t('policyForms:terms.bounded')}
          checked={extension.atMost !== undefined}
          onChange={(isOn) => {
            set(isOn ? { ...extension, atMost: { value: 4, unit: 'weeks' } } : { by: extension.by })
          }}
        />
      )}
      {extension?.atMost && (
        <LengthFields
          id={`${id}-ten-hoogste`}
          label={t('policyForms:terms.atMost')}
          value={extension.atMost.value}
          unit={extension.atMost.unit}
          units={termUnits}
          least={1}
          most={999}
          problem={t('policy:terms.valueWrong')}
          onChange={(atMost) => set({ ...extension, atMost })}
        />
      )}
    </Stack>
  )
}
