import { rolesThatMay } from '../../../shared/domain/policy/allowed.ts'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
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
import { IntakeGroup } from './intake-group.tsx'
import { type IntakeOrder, intakeParts } from './intake-order.ts'

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
  readonly order: IntakeOrder
}

function Field({
  field,
  isFirst,
  ...props
}: IntakeFieldsProps & { readonly field: FormField; readonly isFirst: boolean }) {
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
        autoFocus={isFirst}
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

/** The form's first four groups in the order of screen and paper, or in that of a call. */
export function IntakeFields(props: IntakeFieldsProps) {
  const { policy, mayClassify, order } = props
  const parts = intakeParts(policy, order)
  const involvedIn = parts.find(({ fields }) => fields.some(({ id }) => id === 'complaint.involved'))?.group
  return parts.map(({ group, number, fields }, place) => {
    const isAsked = group !== 'classification' || mayClassify
    return (
      <IntakeGroup key={group} group={group} number={number}>
        {isAsked &&
          fields.map((field, at) => (
            <Field key={field.id} field={field} isFirst={place === 0 && at === 0} {...props} />
          ))}
        {group === (involvedIn ?? 'complaint') && <AboutReceiver form={props.form} policy={policy} />}
        {group === 'classification' && <ClassificationNote {...props} />}
      </IntakeGroup>
    )
  })
}
