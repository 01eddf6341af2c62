import { useTranslation } from 'react-i18next'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { formatDay, formatInstant } from '../../../shared/domain/calendar/format.ts'
import { textLimit, textsIn } from '../../../shared/domain/form/check-length.ts'
import type { FieldValue } from '../../../shared/domain/form/field-value.ts'
import type { OptionSource } from '../../../shared/domain/form/field.ts'
import { type FieldOption, optionsOf } from '../../../shared/domain/form/options.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { dayFrom, type Instant, instantFrom } from '../../../shared/domain/time.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { detailLabel, fieldLabel, optionLabel } from '../../../shared/i18n/describe.ts'
import type { Language } from '../../../shared/i18n/texts.ts'
import type { Refusal } from '../../../shared/result.ts'
import type { AskedField } from './asked-field.ts'
import type { Side } from './day-text.ts'
import { DaySuggestions } from './day-suggestions.tsx'
import { BsnWarning } from './bsn-warning.tsx'
import { EmailWarning } from './email-warning.tsx'
import { fieldDomId } from './field-focus.ts'
import { FieldFrame } from './field-frame.tsx'
import type { InputProps, PersonOption } from './input-props.ts'
import { type Room, useRoom } from '../use-room.ts'
import { ChoiceInput, mostRadios } from './inputs/choice-input.tsx'
import { ChoicesInput } from './inputs/choices-input.tsx'
import { DayInput } from './inputs/day-input.tsx'
import { MomentInput } from './inputs/moment-input.tsx'
import { PeopleInput } from './inputs/people-input.tsx'
import { PersonInput } from './inputs/person-input.tsx'
import { TextInput } from './inputs/text-input.tsx'

/** What a field of a form needs beside its description. */
export interface FormFieldInputProps {
  readonly field: AskedField
  readonly policy: Policy
  readonly value: FieldValue | undefined
  readonly onChange: (value: FieldValue) => void
  readonly onBlur?: () => void
  readonly now: Instant
  readonly people?: readonly PersonOption[]
  /** The refusals of the whole form; those of this field are shown with it. */
  readonly refusals?: readonly Refusal[]
  readonly help?: string | undefined
  readonly autoFocus?: boolean
  /** Gives a long text the room to be written in. */
  readonly isRoomy?: boolean
}

/** The longest of the texts in a value. */
function longestIn(value: FieldValue): string {
  return textsIn(value).reduce((longest, text) => (text.length > longest.length ? text : longest), '')
}

const noPeople: readonly PersonOption[] = []
const nothing = (): void => undefined
const proseKinds: readonly string[] = ['text', 'longText', 'phone', 'person', 'people']

function useHelp({ field, value: given, help }: FormFieldInputProps, room: Room): string | undefined {
  const { t, i18n } = useTranslation()
  if (room.left !== null) return room.left
  if (help !== undefined) return help
  const language = i18n.language as Language
  const value = typeof given === 'string' ? given : ''
  const [instant, day] = [field.kind === 'instant' && instantFrom(value), field.kind === 'day' && dayFrom(value)]
  if (instant) return formatInstant(instant, language)
  if (day) return formatDay(day, language)
  return field.kind === 'people' ? t('form:peopleHelp') : undefined
}

/** The choices of a list that apply here. */
function offered({ field, policy }: FormFieldInputProps, source: OptionSource): FieldOption[] {
  return optionsOf(policy, source).filter(({ id }) => field.except?.includes(id) !== true)
}

function Box({ asked, input }: { readonly asked: FormFieldInputProps; readonly input: InputProps }) {
  const { t } = useTranslation()
  const { field, policy, people = noPeople } = asked
  switch (field.kind) {
    case 'choice':
    case 'choices': {
      const options = offered(asked, field.options).map(({ id }) => ({
        id,
        label: optionLabel(t, field.options, id, policy)
      }))
      return field.kind === 'choice' ? (
        <ChoiceInput {...input} options={options} />
      ) : (
        <ChoicesInput {...input} options={options} />
      )
    }
    case 'person':
      return <PersonInput {...input} people={people} />
    case 'people':
      return <PeopleInput {...input} people={people} />
    case 'day':
      return <DayInput {...input} />
    case 'instant':
      return <MomentInput {...input} />
    case 'derived':
      return null
    case 'text':
    case 'longText':
    case 'email':
    case 'phone':
      return <TextInput {...input} kind={field.kind} isRoomy={asked.isRoomy ?? false} />
  }
}

/** What has happened lies behind; what is promised, planned or extended lies ahead. */
const aheadFields: readonly string[] = ['handling.callBackDay', 'improvement.readyOn', 'newDueDay']

function sideOf({ id, kind }: AskedField): Side {
  if (aheadFields.includes(id)) return 'future'
  return kind === 'instant' || kind === 'day' ? 'past' : 'thisYear'
}

function isGroup(props: FormFieldInputProps): boolean {
  const { field } = props
  if (field.kind === 'choice') return offered(props, field.options).length <= mostRadios
  return field.kind === 'choices' || field.kind === 'instant'
}

/** Any field of the form or detail of an act, by its description. */
export function FormFieldInput(props: FormFieldInputProps) {
  const { t } = useTranslation()
  const { field, policy, value = null, refusals = [], now } = props
  const id = fieldDomId(field.id)
  const [labelId, helpId] = [`${id}-naam`, `${id}-uitleg`]
  const problems = refusals
    .filter((refusal) => refusal.field === field.id)
    .map((refusal) => describeRefusal(t, refusal, { policy }))
  const room = useRoom(longestIn(value), textLimit(field.kind))
  const isTold =
    room.problem === null || refusals.some(({ code, field: of }) => code === 'field.tooLong' && of === field.id)
  const shown = isTold ? problems : [...problems, room.problem]
  const input: InputProps = {
    id,
    labelId,
    describedBy: helpId,
    value,
    onChange: props.onChange,
    onBlur: props.onBlur ?? nothing,
    required: field.required,
    invalid: shown.length > 0,
    autoFocus: props.autoFocus ?? false,
    today: amsterdamDay(now),
    side: sideOf(field)
  }
  return (
    <div>
      <FieldFrame
        id={id}
        labelId={labelId}
        helpId={helpId}
        label={field.from === 'form' ? fieldLabel(t, field.id, policy) : detailLabel(t, field.id)}
        isGroup={isGroup(props)}
        required={field.required}
        policy={policy}
        clause={field.clause}
        help={useHelp(props, room)}
        problems={shown}
      >
        <Box asked={props} input={input} />
      </FieldFrame>
      {field.id === 'handling.callBackDay' && (
        <DaySuggestions today={input.today} calendar={policy.calendar} value={value} onChange={props.onChange} />
      )}
      {proseKinds.includes(field.kind) && <BsnWarning value={value} />}
      {field.kind === 'email' && typeof value === 'string' && <EmailWarning value={value} />}
    </div>
  )
}
