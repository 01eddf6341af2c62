import Box from '@mui/material/Box'
import FormLabel from '@mui/material/FormLabel'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ownActOf } from '../../../shared/domain/dossier/acts/own-act.ts'
import { activeFields, isRequired } from '../../../shared/domain/form/completeness.ts'
import { findField } from '../../../shared/domain/form/fields.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { fieldLabel } from '../../../shared/i18n/describe.ts'
import { askFormField } from '../../ui/form/asked-field.ts'
import { DraftedField } from '../../ui/form/drafted-field.tsx'
import { fieldDomId } from '../../ui/form/field-focus.ts'
import { FormFieldValue } from '../../ui/form/form-field-value.tsx'
import { formName } from '../../ui/form/form-names.ts'
import { usePeople } from '../../ui/form/use-people.ts'
import { isWrittenBeside } from './act-offers.ts'
import type { ActAtWork } from './use-act.ts'

interface Props {
  readonly work: ActAtWork
  readonly now: Instant
}

function isCorrectable({ view }: ActAtWork, id: string): boolean {
  return findField(id)?.kind !== 'derived' && ownActOf(id, view.state, view.policy) === undefined
}

function FieldChoice({ work }: Pick<Props, 'work'>) {
  const { t } = useTranslation()
  const { form, view } = work
  const { field } = useController({ name: 'field', control: form.control })
  const labelId = `${fieldDomId('field')}-naam`
  const choices = activeFields(view.policy).filter(({ id }) => isCorrectable(work, id))
  return (
    <div>
      <FormLabel id={labelId} required sx={{ color: 'text.primary', fontWeight: 500, display: 'block', mb: 0.5 }}>
        {t('details:field')}
      </FormLabel>
      <Select
        size="small"
        fullWidth
        labelId={labelId}
        SelectDisplayProps={{ id: fieldDomId('field') }}
        value={typeof field.value === 'string' ? field.value : ''}
        onChange={({ target }) => {
          form.set(target.value, view.state.values[target.value] ?? null)
          field.onChange(target.value)
          form.edited('field')
        }}
      >
        {choices.map(({ id, group }) => (
          <MenuItem key={id} value={id}>
            {t(`groups:${group}`)} · {fieldLabel(t, id, view.policy)}
          </MenuItem>
        ))}
      </Select>
    </div>
  )
}

/** Which field is set right, what stands there now, and what it must become. */
export function CorrectingPart({ work, now }: Props) {
  const { t } = useTranslation()
  const people = usePeople()
  const { form, keeper, view, request } = work
  const { field } = useController({ name: formName('field'), control: form.control })
  const id = typeof field.value === 'string' ? field.value : ''
  const description = findField(id)
  return (
    <Stack spacing={2}>
      {request.field === undefined && <FieldChoice work={work} />}
      {description === undefined ? (
        <Typography>{t('dossier:correct.choose')}</Typography>
      ) : (
        <>
          <Box>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {t('dossier:correct.now')}
            </Typography>
            <FormFieldValue field={description} value={view.state.values[id]} policy={view.policy} />
          </Box>
          <DraftedField
            key={id}
            form={form}
            keeper={keeper}
            field={askFormField(view.policy, id, { required: isRequired(view.policy, id, 'intake') })}
            policy={view.policy}
            people={people}
            now={now}
            isRoomy={isWrittenBeside(request, view)}
          />
        </>
      )}
    </Stack>
  )
}
