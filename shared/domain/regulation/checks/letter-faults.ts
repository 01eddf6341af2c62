import type { Refusal } from '../../../result.ts'
import { blanksOf } from '../../letters/blanks.ts'
import { hasOccasion, neededBlanks } from '../../letters/occasion.ts'
import type { Policy } from '../../policy/policy.ts'

/** The letters that a policy could never send, or that leave out what their clause asks. */
export function letterFaults(policy: Policy): Refusal[] {
  return policy.letters.flatMap((letter, index): Refusal[] => {
    const { label, clause, occasion } = letter
    const path = `letters.${String(index)}`
    if (!hasOccasion(occasion, policy))
      return [{ code: 'policy.letterWithoutOccasion', params: { path, label, clause } }]
    const present = blanksOf(letter)
    return neededBlanks(occasion, policy)
      .filter((blank) => !present.includes(blank))
      .map((blank) => ({ code: 'policy.letterLacksBlank', params: { path, label, blank: `{${blank}}`, clause } }))
  })
}
