import type { Policy } from './policy.ts'

/** The parts that a regulation may have or not. */
export const optionalParts = [
  'incompleteIntake',
  'confirmation',
  'headInformed',
  'callBack',
  'sample',
  'groupLetter',
  'progress',
  'independentBody'
] as const

/** A part that a regulation may have or not. */
export type OptionalPart = (typeof optionalParts)[number]

/** What a part holds when it is switched on, to be filled in by the office. */
function fresh(policy: Policy): Required<Pick<Policy, OptionalPart>> {
  const { clause } = policy.form
  return {
    incompleteIntake: { fields: ['complainant.name'], clause },
    confirmation: { written: true, clause },
    headInformed: { gravity: policy.gravities.at(-1)?.id ?? '', clause },
    callBack: {
      clause,
      checkClause: clause,
      messages: [{ id: 'solution', label: 'verteld wat er met de klacht is gedaan', clause }]
    },
    sample: { size: 10, clause },
    groupLetter: { from: 100, clause },
    progress: { remindAfterDays: 7, clause },
    independentBody: { name: '', place: '', binding: false, clause }
  }
}

/** The policy with a part that it did not have. */
export function withPart(policy: Policy, part: OptionalPart): Policy {
  return { ...policy, [part]: fresh(policy)[part] }
}

/** The policy without a part. */
export function withoutPart(policy: Policy, part: OptionalPart): Policy {
  const next = { ...policy }
  Reflect.deleteProperty(next, part)
  return next
}
