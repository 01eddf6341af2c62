import type { Policy } from './policy.ts'

type IfOptional<Part extends keyof Policy> = undefined extends Policy[Part]
  ? NonNullable<Policy[Part]> extends object
    ? Part
    : never
  : never

/** A part that a regulation may have or not; its translations are no rule that can be switched on. */
export type OptionalPart = Exclude<{ [Part in keyof Policy]-?: IfOptional<Part> }[keyof Policy], 'translations'>

/** What a part holds when it is switched on, to be filled in by the office. */
const fresh: { readonly [Part in OptionalPart]: (policy: Policy) => Policy[Part] } = {
  incompleteIntake: ({ form: { clause } }) => ({ fields: ['complainant.name'], clause }),
  confirmation: ({ form: { clause } }) => ({ written: true, clause }),
  headInformed: ({ form: { clause }, gravities }) => ({ gravity: gravities.at(-1)?.id ?? '', clause }),
  callBack: ({ form: { clause } }) => ({
    clause,
    checkClause: clause,
    messages: [{ id: 'solution', label: 'verteld wat er met de klacht is gedaan', clause }]
  }),
  sample: ({ form: { clause } }) => ({ size: 10, clause }),
  groupLetter: ({ form: { clause } }) => ({ from: 100, clause }),
  progress: ({ form: { clause } }) => ({ remindAfterDays: 7, clause }),
  independentBody: ({ form: { clause } }) => ({ name: '', place: '', binding: false, clause })
}

/** The parts that a regulation may have or not. */
export const optionalParts = Object.keys(fresh) as OptionalPart[]

/** The policy with a part that it did not have. */
export function withPart(policy: Policy, part: OptionalPart): Policy {
  return { ...policy, [part]: fresh[part](policy) }
}

/** The policy without a part. */
export function withoutPart(policy: Policy, part: OptionalPart): Policy {
  const next = { ...policy }
  Reflect.deleteProperty(next, part)
  return next
}
