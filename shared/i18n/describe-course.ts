import type { EventType } from '../domain/dossier/acts/acts.ts'
import { type CourseStep, replacedValues } from '../domain/dossier/course.ts'
import type { EventBody } from '../domain/dossier/event.ts'
import type { FieldValue } from '../domain/form/field-value.ts'
import { findField } from '../domain/form/fields.ts'
import { choicesOf, isBlank, textOf } from '../domain/form/values.ts'
import { describeEvent } from './describe-event.ts'
import { fieldLabel, optionLabel } from './describe.ts'
import { valueText, type Wording } from './describe-value.ts'

function fieldText(id: string, value: FieldValue, wording: Wording): string {
  const field = findField(id)
  return field === undefined ? '' : valueText(field, value, wording)
}

/** What a line of the course says first: what happened, in few words. */
export function sayStep({ event, says }: CourseStep<EventBody>, { t, policy }: Wording): string {
  return says === 'event' ? describeEvent(t, event, policy) : t(`events:${says}`)
}

function replacedLines(event: EventBody, standing: readonly EventBody[], wording: Wording): string[] {
  return Object.entries(replacedValues(event, standing)).map(
    ([id, value]) => `${fieldLabel(wording.t, id, wording.policy)}: ${fieldText(id, value, wording)}`
  )
}

/** What was said at the registration beside the form: what was not given, and that it is about who takes it in. */
function intakeNotes({ type, details }: EventBody, { t, policy }: Wording): string[] {
  if (type !== ('registered' satisfies EventType)) return []
  const notGiven = choicesOf(details, 'notGiven').map((id) => fieldLabel(t, id, policy))
  return [
    textOf(details, 'aboutReceiver') === 'yes' ? t('events:aboutReceiver') : '',
    notGiven.length === 0 ? '' : t('events:unknownRecorded', { notGiven: notGiven.join(', ') })
  ]
}

/** Whom a ruling found right, and what it asks by when (EW-3.2). */
function askedLines({ details }: EventBody, { t, policy }: Wording): string[] {
  const [side, asks, day] = [textOf(details, 'ruledFor'), textOf(details, 'asks'), textOf(details, 'doOn')]
  return [
    side === '' ? '' : `${t('details:ruledFor')} ${optionLabel(t, 'rulingSides', side, policy)}`,
    asks === '' ? '' : t('events:asked', { asks, day })
  ]
}

/** A line of the course in full: what happened, the note and the reason, and what no longer stands on the form. */
export function stepLines(step: CourseStep<EventBody>, standing: readonly EventBody[], wording: Wording): string[] {
  const { t } = wording
  if (step.says === 'received') return [sayStep(step, wording)]
  const { event, recordedLater } = step
  const reason = textOf(event.details, 'reason')
  const before = event.details['before'] ?? null
  return [
    sayStep(step, wording),
    ...intakeNotes(event, wording),
    ...askedLines(event, wording),
    textOf(event.details, 'text'),
    reason === '' ? '' : t('events:reason', { reason }),
    isBlank(before) ? '' : t('events:before', { before: fieldText(textOf(event.details, 'field'), before, wording) }),
    ...replacedLines(event, standing, wording),
    recordedLater === null ? '' : `(${t('events:recordedLater', { moment: recordedLater })})`
  ].filter((line) => line !== '')
}
