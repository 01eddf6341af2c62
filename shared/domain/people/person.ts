import { z } from 'zod'
import { plainForm } from '../text/compare.ts'
import { fits } from '../text/length.ts'
import { limits } from '../text/limits.ts'

/** Someone at the office: always a name, and the account when that person has one. */
export const personSchema = z.object({
  name: z
    .string()
    .min(1)
    .refine((name) => fits(name, limits.name)),
  account: z.string().min(1).optional()
})

/** Someone at the office. */
export type Person = z.infer<typeof personSchema>

function comparableName(name: string): string {
  return plainForm(name).toLocaleLowerCase('nl')
}

/** Whether two references mean the same person: by account where both have one, else by name. */
export function isSamePerson(left: Person, right: Person): boolean {
  if (left.account !== undefined && right.account !== undefined) return left.account === right.account
  return comparableName(left.name) === comparableName(right.name)
}
