import { rolesThatMay } from '../../../shared/domain/policy/allowed.ts'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { intakeFields, intakeGroupOf } from '../../../shared/domain/dossier/register.ts'
import type { FormField } from '../../../shared/domain/form/field.ts'
import { fieldRuleOf } from '../../../shared/domain/form/field-rule.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { askFormField } from '../../ui/form/asked-field.ts'
import type { DraftKeeper } from '../../ui/form/draft-keeper.ts'
import { DraftedField } from '../../ui/form/drafted-field.tsx'
import type { PersonOption } from '../../ui/form/input-props.ts'
import type { DraftedForm } from '../../ui/form/use-drafted-form.ts'
import { AboutReceiver } from './about-receiver.tsx'
import { modeOfChannel } from './intake-drafts.ts'
import { isAskedOfComplainant, NotGivenTick } from './not-given-tick.tsx'
import { IntakeGroup, type IntakeGroupId } from './intake-group.tsx'

const groups = ['registration', 'complainant', 'complaint', 'classification'] as const
const wideKinds: readonly string[] = ['longText', 'choices', 'people']
const wideFields: readonly string[] = ['signalKind', 'complaint.summary', 'complainant.address']

function isWide(field: FormField): boolean {
  return wideKinds.includes(field.kind) || wideFields.includes(field.id)
}

/** What the intake form is drawn with. */
export interface IntakeFieldsProps {
  readonly form: DraftedForm
  readonly keeper: DraftKeeper
  readonly policy: Policy
  readonly people: readonly PersonOption[]
  readonly now: Instant
  readonly mayClassify: boolean
}

function Field({ field, ...props }: IntakeFieldsProps & { readonly field: FormField }) {
  const { form, policy } = props
  return (
    <Box sx={isWide(field) ? { gridColumn: '1 / -1' } : {}}>
      <DraftedField
        form={form}
        keeper={props.keeper}
        field={askFormField(policy, field.id, 'intake')}
        policy={policy}
        people={props.people}
        now={props.now}
        autoFocus={field.id === intakeFields(policy)[0]?.id}
        onChange={(value) => {
          const mode = field.id === 'channel' ? modeOfChannel(policy, value) : undefined
          const isAsked = props.mayClassify && fieldRuleOf(policy, 'classification.mode').on
          if (mode !== undefined && isAsked) form.set('classification.mode', mode)
        }}
      />
      {isAskedOfComplainant(policy, field.id) && <NotGivenTick form={form} policy={policy} id={field.id} />}
    </Box>
  )
}

function ClassificationNote({ policy, mayClassify }: IntakeFieldsProps) {
  const { t } = useTranslation()
  return (
    <Alert severity="info" role="note" sx={{ gridColumn: '1 / -1' }}>
      {mayClassify
        ? t('intake:classifiedLater')
        : t('intake:classifiedByOther', { role: rolesThatMay(policy, 'classify').join(' / ') })}
    </Alert>
  )
}

/** The form's first four groups, in the order of screen and paper. */
export function IntakeFields(props: IntakeFieldsProps) {
  const { policy, mayClassify } = props
  const fieldsOf = (group: IntakeGroupId) =>
    group === 'classification' && !mayClassify
      ? []
      : intakeFields(policy).filter((field) => intakeGroupOf(field) === group)
  return groups.map((group, index) => (
    <IntakeGroup key={group} group={group} number={index + 1}>
      {fieldsOf(group).map((field) => (
        <Field key={field.id} field={field} {...props} />
      ))}
      {group === 'complaint' && <AboutReceiver form={props.form} policy={policy} />}
      {group === 'classification' && <ClassificationNote {...props} />}
    </IntakeGroup>
  ))
}
