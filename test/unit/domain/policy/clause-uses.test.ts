import { describe, expect, it } from 'vitest'
import { clauseUses, freeClauseId, renameClause } from '../../../../shared/domain/policy/clause-uses.ts'
import { policyChanges } from '../../../../shared/domain/regulation/changes.ts'
import { loadPolicy } from '../../../../shared/domain/regulation/checks/load-policy.ts'
import { describeChange } from '../../../../shared/i18n/describe-change.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { shippedPolicies } from '../../../fixtures/regulation.ts'

const citationsOf = (policy: Policy, clause: string) => clauseUses(policy).filter(({ target }) => target === clause)

describe('the number of a clause', () => {
  it('EW-6.4: is cited by its terms and its letter', () => {
    expect(citationsOf(policyNamed('EW'), 'EW-6.4').map(({ path }) => path)).toEqual([
      'fields.23.clause',
      'terms.1.clause',
      'terms.2.clause',
      'letters.1.clause'
    ])
  })

  it.each(shippedPolicies)('%s: takes along all that cites it when it changes', (id) => {
    for (const { id: from } of policyNamed(id).clauses) {
      const before = policyNamed(id)
      const after = renameClause(before, from, `${id}-own-1`)
      expect(loadPolicy(after).ok).toBe(true)
      expect(citationsOf(after, from)).toEqual([])
      expect(citationsOf(after, `${id}-own-1`).map(({ path }) => path)).toEqual(
        citationsOf(before, from).map(({ path }) => path)
      )
      expect(renameClause(after, `${id}-own-1`, from)).toEqual(before)
    }
  })

  it('TB-3.1: goes along in the check of a promise too', () => {
    expect(renameClause(policyNamed('TB'), 'TB-3.1', 'TB-9').callBack?.checkClause).toBe('TB-9')
  })

  it('EW-6.4: a new one is one change, not one for each place that cites it', () => {
    const changes = policyChanges(policyNamed('EW'), renameClause(policyNamed('EW'), 'EW-6.4', 'EW-7'))
    const said = changes.map((change) => describeChange(createTranslator('nl'), change, 'nl'))
    expect(said).toEqual(['Bepaling “EW-7”, nummer: was “EW-6.4”, wordt “EW-7”.'])
  })

  it('of a new one is the first that is free', () => {
    const policy = policyNamed('EW')
    expect(freeClauseId(policy)).toBe('EW-own-1')
    const clauses = [...policy.clauses, { id: 'EW-own-1', title: 'Eigen', summary: 'Eigen tekst.' }]
    expect(freeClauseId({ ...policy, clauses })).toBe('EW-own-2')
  })
})
