import { useTranslation } from 'react-i18next'
import { optionAt, valueAt, withValueAt } from '../../../../../shared/domain/policy/options.ts'
import { optionLabel } from '../../../../../shared/i18n/describe-place.ts'
import { lookUp } from '../../../../../shared/i18n/look-up.ts'
import { ChoiceBox } from '../../../../ui/choice-box.tsx'
import type { EditFormProps } from '../edit-form.ts'
import { withChosen, type Choice } from './choices.ts'
import { NumberBox } from './number-box.tsx'
import { Tick } from './tick.tsx'

interface Props extends EditFormProps {
  /** Where it stands in the regulation: `headInformed.gravity`. */
  readonly path: string
}

/** One option of the regulation, with the box and the name that its place in the schema gives it. */
export function Option({ policy, onPolicy, path }: Props) {
  const { t } = useTranslation()
  const option = optionAt(path)
  const value = valueAt(policy, path)
  const id = `optie-${path.replaceAll('.', '-')}`
  const label = optionLabel(t, path)
  const set = (next: string | number | boolean) => onPolicy(withValueAt(policy, path, next === '' ? undefined : next))
  const choose = (choices: readonly Choice[]) => {
    const chosen = typeof value === 'string' ? value : ''
    const options = withChosen(choices, chosen).map(({ id: choice, label: said }) => ({ id: choice, label: said }))
    return <ChoiceBox id={id} label={label} value={chosen} width={290} options={options} onChange={set} />
  }
  switch (option?.kind) {
    case 'tick':
      return <Tick label={label} checked={value === true} onChange={set} />
    case 'number':
      return <NumberBox id={id} label={label} value={Number(value)} onChange={set} />
    case 'item':
      return choose([
        ...(option.isOptional ? [{ id: '', label: t('policyForms:notSaid') }] : []),
        ...policy[option.list]
      ])
    case 'choice': {
      const last = path.split('.').at(-1) ?? ''
      return choose(
        option.choices.map((one) => ({ id: one, label: lookUp(t, 'policy', `value.${last}.${one}`) ?? one }))
      )
    }
    case undefined:
      return null
  }
}
