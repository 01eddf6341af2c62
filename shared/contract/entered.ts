import { z } from 'zod'
import { calendarSettingsSchema } from '../domain/calendar/settings.ts'
import { personSchema } from '../domain/people/person.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { limits } from '../domain/text/limits.ts'
import { typedSchema } from '../domain/text/schema.ts'
import { countOf, mostParts, type Size, sizeOf } from '../domain/text/size.ts'

/** The id of an account, a role, a term, a letter, or another short word that the screen hands back. */
export const enteredId = z.string().max(limits.id)

/** A password or a recovery key. */
export const enteredPassword = z.string().max(limits.password)

/** What a finding is about: a path in the data folder. */
export const enteredSubject = z.string().max(limits.searched)

const enteredPerson = personSchema.extend({ account: personSchema.shape.account.unwrap().max(limits.id).optional() })

/** Values of which one text is at most so long, and all together too; what is too much is not looked through. */
function valuesOf(text: z.ZodString, most: number) {
  const value = z.union([
    text,
    z.array(typedSchema(limits.shortText)).max(limits.choices),
    enteredPerson,
    z.array(enteredPerson).max(limits.people),
    z.null()
  ])
  return countedFirst(most).pipe(z.record(enteredId, value))
}

/** What is counted before it is looked through: names and characters together. */
function countedFirst(most: number) {
  return z.unknown().check(within(countOf, limits.values), within(charactersIn, most))
}

function charactersIn(values: unknown): number {
  const { characters, parts } = sizeOf(values, limits.formParts)
  return parts > limits.formParts ? Number.POSITIVE_INFINITY : characters
}

/** At most so much of something, told as of the whole. */
function within(measure: (input: unknown) => number, most: number) {
  return z.check(({ value: input, issues }) => {
    if (measure(input) > most) issues.push({ code: 'too_big', origin: 'object', maximum: most, inclusive: true, input })
  })
}

/** What is typed on the form, or asked by an act. */
export const enteredValues = valuesOf(typedSchema(limits.longText), limits.form)

/** What is written by hand in a letter, by the place in it. */
export const enteredHand = countedFirst(limits.form).pipe(z.record(enteredId, typedSchema(limits.longText)))

/** What is typed and not yet registered; a regulation being changed is one long text in it. */
export const enteredDraft = valuesOf(z.string().max(limits.policy), limits.policy)

const { shape } = calendarSettingsSchema

/** The calendar that set-up asks. */
export const enteredCalendar = calendarSettingsSchema.extend({
  weekdays: shape.weekdays.max(limits.weekdays),
  closedDays: shape.closedDays.max(limits.closedDays)
})

function isPolicySized({ characters, parts, depth }: Size): boolean {
  return characters <= limits.policy && parts <= mostParts && depth <= limits.policyDepth
}

/** An edited regulation; what is wrong or too long in it is named by the service, with its place. */
export const enteredPolicy = z
  .custom<Policy>((value) => typeof value === 'object' && value !== null)
  .check(
    z.check(({ value: input, issues }) => {
      if (isPolicySized(sizeOf(input))) return
      issues.push({ code: 'too_big', origin: 'object', maximum: limits.policy, inclusive: true, input })
    })
  )
