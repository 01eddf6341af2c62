import { describe, expect, it } from 'vitest'
import { namingInstead, placesOf, saidAt } from '../../../../shared/domain/policy/said-places.ts'
import { policyRules } from '../../../../shared/domain/said.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { shippedPolicies } from '../../../fixtures/regulation.ts'

const presets = shippedPolicies.map(policyNamed)
const rulesIn = (policy: (typeof presets)[number]) => placesOf(policy).flatMap(({ said }) => said.rule ?? [])

describe('what the schema of a regulation says of its places', () => {
  it('every rule stands at one place', () => {
    for (const policy of presets) expect(new Set(rulesIn(policy)).size).toBe(rulesIn(policy).length)
    expect([...new Set(presets.flatMap(rulesIn))].toSorted()).toEqual(policyRules.toSorted())
  })

  it('whatever is called a clause names one', () => {
    for (const { path, said } of presets.flatMap(placesOf).filter(({ path }) => /clause$/i.test(path))) {
      expect([path, said.names]).toEqual([path, 'clauses'])
    }
  })

  it('a role is named by a role that builds on it, by who handles, who sees to the form, who signs and who is the head', () => {
    const naming = presets.flatMap(placesOf).filter(({ said }) => said.names === 'roles')
    expect([...new Set(naming.map(({ path }) => path.replaceAll(/\d+/g, '*')))].toSorted()).toEqual([
      'closing.completeness.by.role',
      'closing.signatures.slots.*.by.role',
      'handling.roles.*',
      'headInformed.role',
      'roles.*.builtOn'
    ])
  })

  it('is known of a place without its value, and of an unknown place nothing', () => {
    expect(saidAt('terms.start.term')).toEqual({ names: 'terms' })
    expect(saidAt('closing.signatures.slots.by.role')).toEqual({ names: 'roles', held: true })
    expect(saidAt('callBack.checkClause')).toEqual({ names: 'clauses', rule: 'checkPromise' })
    expect(saidAt('terms.order')).toEqual({})
    expect(saidAt('')).toEqual({})
  })

  it('another name comes wherever the thing is named, and nowhere else', () => {
    const policy = policyNamed('EW')
    const next = namingInstead(policy, 'terms', 'delay-notice', 'uitstel')
    const changed = placesOf(next).filter(({ value }, index) => value !== placesOf(policy)[index]?.value)
    const words = changed.filter(({ value }) => typeof value === 'string')
    expect(words.map(({ path, value }) => [path, value])).toEqual([['terms.2.extension.by', 'uitstel']])
  })

  it('a regulation that is not finished has its places too', () => {
    const policy = policyNamed('EW')
    const terms = policy.terms.map((term) => ({ ...term, label: '' }))
    expect(placesOf({ ...policy, terms }).map(({ path }) => path)).toEqual(placesOf(policy).map(({ path }) => path))
  })
})
