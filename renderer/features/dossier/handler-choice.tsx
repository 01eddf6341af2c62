import Alert from '@mui/material/Alert'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isHandOver } from '../../../shared/domain/dossier/responsible.ts'
import { isInvolved } from '../../../shared/domain/dossier/involved.ts'
import { personOf, asPerson } from '../../../shared/domain/form/values.ts'
import { isSamePerson } from '../../../shared/domain/people/person.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { fieldLabel } from '../../../shared/i18n/describe.ts'
import { useColleagues } from '../../api/queries.ts'
import { fieldDomId } from '../../ui/form/field-focus.ts'
import { formName } from '../../ui/form/form-names.ts'
import { personFromName } from '../../ui/form/person-names.ts'
import { outside, OutsideHandler } from './outside-handler.tsx'
import type { ActAtWork } from './use-act.ts'

const handlerField = 'handling.handler'

/** Chooses the handler among the colleagues who may; whoever the complaint is about is shown with the reason (EW-1.2). */
export function HandlerChoice({ work }: { readonly work: ActAtWork }) {
  const { t } = useTranslation()
  const { form, view } = work
  const { policy, state } = view
  const { field } = useController({ name: formName(handlerField), control: form.control })
  const colleagues = useColleagues().data ?? []
  const candidates = colleagues.filter(({ active, role }) => active && policy.handling.roles.includes(role))
  const isKeptOut = (person: { name: string; account: string }): boolean =>
    policy.handling.involvedExcluded && isInvolved(state.values, person)
  const excluded = candidates.filter(isKeptOut)
  const present = personOf(state.values, handlerField)
  const chosen = asPerson(field.value)
  const isCandidate = candidates.some((one) => chosen !== undefined && isSamePerson(one, chosen))
  const [asksName, setAsksName] = useState(false)
  const isOutside = !isCandidate && (asksName || (chosen !== undefined && chosen.account === undefined))
  const { clause } = policy.handling
  const problems = form.refusals.filter((refusal) => refusal.field === handlerField)
  const labelId = `${fieldDomId(handlerField)}-naam`
  return (
    <div>
      {excluded.length > 0 && (
        <Alert severity="info" role="note" sx={{ mb: 2 }}>
          {t('dossier:assign.standIn', { name: excluded.map(({ name }) => name).join(', '), clause })}
        </Alert>
      )}
      {candidates.length === excluded.length && (
        <Alert severity="warning" role="note" sx={{ mb: 2 }}>
          {t('dossier:assign.nobody')}
        </Alert>
      )}
      <FormLabel id={labelId} required error={problems.length > 0} sx={{ color: 'text.primary', fontWeight: 500 }}>
        {fieldLabel(t, handlerField, policy)}
      </FormLabel>
      <RadioGroup
        id={fieldDomId(handlerField)}
        aria-labelledby={labelId}
        value={
          isOutside
            ? outside
            : (candidates.find((one) => chosen !== undefined && isSamePerson(one, chosen))?.account ?? '')
        }
        onChange={(_event, account) => {
          const colleague = candidates.find((candidate) => candidate.account === account)
          setAsksName(account === outside)
          field.onChange(colleague === undefined ? null : { name: colleague.name, account })
          form.edited(handlerField)
        }}
      >
        {candidates.map((candidate) => (
          <FormControlLabel
            key={candidate.account}
            value={candidate.account}
            disabled={isKeptOut(candidate)}
            control={<Radio size="small" />}
            label={
              <>
                {candidate.name}
                {isKeptOut(candidate) && (
                  <Typography component="span" variant="body2">
                    {' '}
                    · {t('dossier:assign.excluded', { clause })}
                  </Typography>
                )}
                {present !== undefined && isSamePerson(candidate, present) && (
                  <Typography component="span" variant="body2">
                    {' '}
                    · {t('dossier:assign.now')}
                  </Typography>
                )}
              </>
            }
          />
        ))}
        <OutsideHandler
          name={isOutside ? (chosen?.name ?? '') : null}
          onName={(name) => {
            field.onChange(name === '' ? null : { name })
            form.edited(handlerField)
          }}
          onBlur={() => {
            field.onChange(personFromName(chosen?.name ?? '', colleagues))
            field.onBlur()
          }}
        />
      </RadioGroup>
      <FormHelperText error={problems.length > 0} component="div">
        {problems.map((problem) => (
          <div key={problem.code}>{describeRefusal(t, problem, { policy })}</div>
        ))}
        {problems.length === 0 &&
          chosen !== undefined &&
          isHandOver(state, policy, chosen) &&
          t('dossier:assign.passOn')}
      </FormHelperText>
    </div>
  )
}
