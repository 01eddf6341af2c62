import { describe, expect, it } from 'vitest'
import { loadPolicy } from '../../../../shared/domain/regulation/checks/load-policy.ts'
import { policySchema } from '../../../../shared/domain/policy/policy.ts'
import { limits } from '../../../../shared/domain/text/limits.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

describe('a regulation that is too large', () => {
  const policy = policyNamed('EW')

  function refusalsOf(json: unknown) {
    const loaded = loadPolicy(json)
    return loaded.ok ? [] : loaded.error
  }

  it('is told with the place of the text that is too long, and one as long as it may be is taken', () => {
    const [first, ...rest] = policy.clauses
    const withText = (length: number) => ({ ...policy, clauses: [{ ...first, summary: 'x'.repeat(length) }, ...rest] })
    expect(refusalsOf(withText(limits.policyText))).toEqual([])
    expect(refusalsOf(withText(limits.policyText + 1))).toEqual([
      { code: 'policy.textTooLong', params: { path: 'clauses.0.summary', limit: limits.policyText } }
    ])
  })

  it('is told with the place of the list that is too long', () => {
    const clauses = Array.from({ length: limits.policyItems + 1 }, () => policy.clauses[0])
    expect(refusalsOf({ ...policy, clauses })).toEqual([
      { code: 'policy.listTooLong', params: { path: 'clauses', limit: limits.policyItems } }
    ])
  })

  it('is told as a whole when it is too long or too deep to be one', () => {
    const whole = [{ code: 'policy.tooLarge', params: { limit: limits.policy } }]
    expect(refusalsOf({ ...policy, title: 'x'.repeat(limits.policy + 1) })).toEqual(whole)
    expect(refusalsOf(JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`))).toEqual(whole)
  })

  it('still opens when it was kept before this was asked', () => {
    const title = 'x'.repeat(limits.policyText + 1)
    expect(policySchema.safeParse({ ...policy, title }).success).toBe(true)
  })
})
