import { fail, ok, type Refusal, type Result } from '../../result.ts'
import { type Policy, policySchema } from './policy.ts'
import { findBrokenReferences } from './references.ts'

/** Reads a policy from parsed JSON; each fault is named with its path in the file and the reason. */
export function loadPolicy(json: unknown): Result<Policy> {
  const parsed = policySchema.safeParse(json)
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map((issue): Refusal => ({
        code: 'policy.invalid',
        params: { path: issue.path.join('.') || '(bestand)', reason: issue.message }
      }))
    )
  }
  const broken = findBrokenReferences(parsed.data)
  return broken.length > 0 ? fail(broken) : ok(parsed.data)
}
