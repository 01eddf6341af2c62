import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { waitingTasks } from '../../../shared/domain/dossier/given-tasks.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { fieldDomId } from '../../ui/form/field-focus.ts'
import { formName } from '../../ui/form/form-names.ts'
import type { ActAtWork } from './use-act.ts'

/** Chooses among the tasks of the dossier that still wait. */
export function TaskChoice({ work: { form, view } }: { readonly work: ActAtWork }) {
  const { t } = useTranslation()
  const { field } = useController({ name: formName('given'), control: form.control })
  const problems = form.refusals.filter((refusal) => refusal.field === 'given')
  const labelId = `${fieldDomId('given')}-naam`
  return (
    <div>
      <FormLabel id={labelId} required error={problems.length > 0} sx={{ color: 'text.primary', fontWeight: 500 }}>
        {t('details:given')}
      </FormLabel>
      <RadioGroup
        id={fieldDomId('given')}
        aria-labelledby={labelId}
        value={typeof field.value === 'string' ? field.value : ''}
        onChange={(_event, id) => {
          field.onChange(id)
          form.edited('given')
        }}
      >
        {waitingTasks(view.state).map(({ id, what, owner }) => (
          <FormControlLabel
            key={id}
            value={id}
            control={<Radio size="small" />}
            label={t('dossier:task.of', { what, name: owner.name })}
            sx={{ overflowWrap: 'anywhere' }}
          />
        ))}
      </RadioGroup>
      {problems.map((problem) => (
        <FormHelperText key={problem.code} error>
          {describeRefusal(t, problem, { policy: view.policy })}
        </FormHelperText>
      ))}
    </div>
  )
}
