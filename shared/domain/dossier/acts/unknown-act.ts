import type { Refusal } from '../../../result.ts'
import { givableFields } from '../../form/givable.ts'
import { choicesOf, isBlank, personOf } from '../../form/values.ts'
import { isSamePerson } from '../../people/person.ts'
import { personOfActor } from '../involved.ts'
import { isNotGiven } from '../not-given.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'

/** Whoever spoke with the complainant knows what was not given. */
function isReceiver({ state, actor }: Situation): boolean {
  const receiver = personOf(state.values, 'receivedBy')
  return receiver !== undefined && isSamePerson(receiver, personOfActor(actor))
}

function needsOpenField({ state, policy }: Situation): Refusal[] {
  const isOpen = givableFields(policy).some((id) => isBlank(state.values[id]) && !isNotGiven(state, id))
  return isOpen ? [] : [{ code: 'unknown.nothingOpen' }]
}

function checkEmpty({ state, policy }: Situation, command: TimedCommand): Refusal[] {
  const filled = choicesOf(command.details, 'notGiven').filter((id) => !isBlank(state.values[id]))
  const labels = filled.map((id) => policy.fields.find((field) => field.id === id)?.label ?? id)
  return filled.length === 0
    ? []
    : [{ code: 'unknown.isKnown', field: 'notGiven', params: { fields: labels.join(', ') } }]
}

/** What the complainant did not give is kept as such, by who knows it: the form then is complete without (GC-2.1b, TB-2.1). */
export const recordUnknown = {
  id: 'recordUnknown',
  event: 'unknownRecorded',
  alsoFor: isReceiver,
  statuses: ['new', 'open'],
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [
    { id: 'notGiven', required: true },
    { id: 'text', required: false }
  ],
  obstacles: needsOpenField,
  check: checkEmpty
} as const satisfies ActDefinition
