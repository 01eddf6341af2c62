import { readFileSync } from 'node:fs'
import { policySchema, type Policy } from '../../../shared/domain/policy/policy.ts'

/** The example regulation of the advisory firm. */
export function loadPolicy(id = 'EW'): Policy {
  return policySchema.parse(JSON.parse(readFileSync(`resources/policies/${id}.json`, 'utf8')))
}
