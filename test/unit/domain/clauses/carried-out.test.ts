import { describe, expect, it } from 'vitest'
import { carriedOut } from '../../../../shared/domain/clauses/carried-out.ts'
import { sayWay } from '../../../../shared/i18n/describe-clause.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { shippedPolicies } from '../../../fixtures/regulation.ts'

const t = createTranslator('nl')

describe('how a clause is carried out', () => {
  it.each(shippedPolicies)('every clause of %s is, and it can be said', (id) => {
    const policy = policyNamed(id)
    for (const clause of policy.clauses) {
      const said = carriedOut(policy, clause.id).map((way) => sayWay(t, way))
      expect(said.length).toBeGreaterThan(0)
      expect(
        said.filter((sentence) => sentence === '' || sentence.includes('{{') || sentence.includes('clauses:'))
      ).toEqual([])
    }
  })

  it('EW-6.5: by a term and by fields', () => {
    expect(carriedOut(policyNamed('EW'), 'EW-6.5')).toEqual(
      expect.arrayContaining([
        { by: 'term', id: 'reaction', label: 'Eerste reactie' },
        { by: 'field', id: 'handling.reactionAt', required: 'closing' }
      ])
    )
  })

  it('EW-1.2: by refusing the involved employee as the handler', () => {
    expect(carriedOut(policyNamed('EW'), 'EW-1.2')).toContainEqual({ by: 'rule', rule: 'involvedExcluded' })
  })

  it('EW-5.4: by two signatures', () => {
    const ways = carriedOut(policyNamed('EW'), 'EW-5.4')
    expect(ways.filter(({ by }) => by === 'signature')).toHaveLength(2)
  })

  it('EW-5.3: by the classes, in one list', () => {
    const list = carriedOut(policyNamed('EW'), 'EW-5.3').find((way) => way.by === 'list' && way.list === 'classes')
    expect(list).toMatchObject({ labels: expect.arrayContaining(['praktijkvoering in het algemeen']) as string[] })
  })

  it('EW-5.2: by a role that builds on another', () => {
    const role = carriedOut(policyNamed('EW'), 'EW-5.2').find(({ by }) => by === 'role')
    expect(role && sayWay(t, role)).toBe(
      'Rol “klachtenfunctionaris” met de rechten van “medewerker” en daarbij eigen bevoegdheden.'
    )
  })

  it('EW-6.4: by a letter that the register makes from the dossier', () => {
    const letter = carriedOut(policyNamed('EW'), 'EW-6.4').find(({ by }) => by === 'letter')
    expect(letter && sayWay(t, letter)).toBe('Brief “Uitstelbericht”: het register maakt hem uit het dossier.')
  })

  it('TB-3.1: by checking before calling back', () => {
    expect(carriedOut(policyNamed('TB'), 'TB-3.1')).toContainEqual({ by: 'rule', rule: 'checkPromise' })
  })

  it('LM-5.6: by closing only with a satisfied client', () => {
    expect(carriedOut(policyNamed('LM'), 'LM-5.6')).toContainEqual({ by: 'rule', rule: 'mustBeSatisfied' })
  })

  it('a rule that is off carries nothing out', () => {
    const policy = policyNamed('EW')
    const without = { ...policy, handling: { ...policy.handling, involvedExcluded: false } }
    expect(carriedOut(without, 'EW-1.2')).not.toContainEqual({ by: 'rule', rule: 'involvedExcluded' })
  })
})
