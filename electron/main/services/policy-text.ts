import { loadPolicy } from '../../../shared/domain/regulation/checks/load-policy.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { parseJson } from '../../../shared/domain/text/json.ts'
import { refuse, type Result } from '../../../shared/result.ts'

/** Reads a regulation from the text of a file; what is no JSON, or no regulation, is refused with path and reason. */
export function readPolicyText(text: string): Result<Policy> {
  try {
    return loadPolicy(parseJson(text))
  } catch {
    return refuse('policy.notJson')
  }
}
