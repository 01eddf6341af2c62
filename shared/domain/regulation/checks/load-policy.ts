import { fail, ok, refuse, type Result } from '../../../result.ts'
import { type Policy, policySchema } from '../../policy/policy.ts'
import { parseJson } from '../../text/json.ts'
import { tidyTexts } from '../../text/tidy.ts'
import { findBrokenReferences } from './references.ts'
import { findTooLarge } from './too-large.ts'
import { schemaFault } from './schema-faults.ts'

/** Reads a policy from parsed JSON, its texts tidied; each fault, and what is too large, is named with its path in the file and the reason. */
export function loadPolicy(json: unknown): Result<Policy> {
  const large = findTooLarge(json)
  if (large.length > 0) return fail(large)
  const tidied = tidyTexts(json)
  const parsed = policySchema.safeParse(tidied)
  if (!parsed.success) return fail(parsed.error.issues.map((issue) => schemaFault(tidied, issue)))
  const broken = findBrokenReferences(parsed.data)
  return broken.length > 0 ? fail(broken) : ok(parsed.data)
}

/** Reads a policy from the text of a file: what is no JSON, or no policy, is refused with path and reason. */
export function readPolicyText(text: string): Result<Policy> {
  let json: unknown
  try {
    json = parseJson(text)
  } catch {
    return refuse('policy.notJson')
  }
  return loadPolicy(json)
}

/** What may be wrong with a policy that is being edited: a text still to be typed, a list still to be filled. */
const unfinished: ReadonlySet<string> = new Set(['too_small', 'invalid_format'])

/** Whether something has the shape of a policy, so that it can be edited; what it holds need not be right yet. */
export function isEditable(json: unknown): json is Policy {
  const parsed = policySchema.safeParse(json)
  return parsed.success || parsed.error.issues.every(({ code }) => unfinished.has(code))
}
