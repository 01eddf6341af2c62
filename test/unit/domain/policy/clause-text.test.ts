import { describe, expect, it } from 'vitest'
import { lengthInDutch } from '../../../../shared/domain/policy/clause-text.ts'
import { loadPolicy } from '../../../../shared/domain/regulation/checks/load-policy.ts'
import { clauseOf, clausesOf } from '../../../../shared/domain/policy/lookup.ts'
import { policyJson, policyNamed } from '../../../fixtures/policies.ts'
import { shippedPolicies } from '../../../fixtures/regulation.ts'

describe('the text of a clause', () => {
  it('EW-6.5: fills in the length of the term it names', () => {
    expect(clauseOf(policyNamed('EW'), 'EW-6.5')?.title).toBe('Reactie binnen 48 uur')
  })

  it.each(shippedPolicies)('leaves no blank open in %s', (id) => {
    const texts = clausesOf(policyNamed(id)).flatMap(({ title, summary }) => [title, summary])
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([])
  })

  it('a clause that names an unknown term is refused, with its place in the file', () => {
    const clauses = [
      { id: 'EW-1.1', title: 'Binnen {nergens}', summary: 'Niets.' },
      ...policyNamed('EW').clauses.slice(1)
    ]
    expect(loadPolicy({ ...policyJson('EW'), clauses })).toEqual({
      ok: false,
      error: [{ code: 'policy.unknownTerm', params: { path: 'clauses.0', target: 'nergens' } }]
    })
  })

  it.each([
    [{ value: 1, unit: 'workingDays' }, '1 werkdag'],
    [{ value: 14, unit: 'calendarDays' }, '14 dagen'],
    [{ value: 1, unit: 'weeks' }, '1 week'],
    [{ value: 3, unit: 'years' }, '3 jaar']
  ] as const)('says %o as "%s"', (length, said) => {
    expect(lengthInDutch(length)).toBe(said)
  })
})
