import { describe, expect, it } from 'vitest'
import { absentMark, optionAt, optionPathsOf, valueAt, withValueAt } from '../../../../shared/domain/policy/options.ts'
import { optionalParts, withoutPart, withPart } from '../../../../shared/domain/policy/parts.ts'
import { policySchema } from '../../../../shared/domain/policy/policy.ts'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import { hasText } from '../../../../shared/i18n/look-up.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const policy = policyNamed('EW')
const groups = [...Object.keys(policySchema.shape), 'closing.decision', 'closing.satisfaction', 'closing.signatures']
const all = groups.flatMap(optionPathsOf)

describe('an option of a regulation', () => {
  it('is filled in as its schema has it', () => {
    expect(optionAt('closing.decision.required')).toEqual({ kind: 'tick' })
    expect(optionAt('groupLetter.from')).toEqual({ kind: 'number' })
    expect(optionAt('headInformed.gravity')).toEqual({ kind: 'item', list: 'gravities', isOptional: false })
    expect(optionAt('headInformed.role')).toEqual({ kind: 'item', list: 'roles', isOptional: true })
    expect(optionAt('closing.signatures.when')).toEqual({ kind: 'choice', choices: ['satisfied', 'always', 'never'] })
  })

  it('is not a clause, a list, a text or a whole part, nor what is not there', () => {
    const none = ['headInformed.clause', 'handling.roles', 'title', 'headInformed', 'headInformed.nothing']
    expect(none.map(optionAt)).toEqual(none.map(() => null))
    expect(optionPathsOf('title')).toEqual([])
  })

  it('stands in the order of the schema', () => {
    expect(optionPathsOf('headInformed')).toEqual(['headInformed.gravity', 'headInformed.role'])
    expect(optionPathsOf('closing.satisfaction')).toEqual([
      'closing.satisfaction.required',
      'closing.satisfaction.mustBeSatisfied'
    ])
  })

  it('has a name of its own, in both languages', () => {
    expect(all.length).toBeGreaterThan(15)
    expect(all.filter((path) => !hasText('policy', `aspect.${path}`))).toEqual([])
    expect(optionLabel(createTranslator('nl'), 'headInformed.gravity')).toBe('Vanaf deze ernst')
    expect(optionLabel(createTranslator('en'), 'headInformed.gravity')).toBe('From this gravity')
  })

  it('is put in its place, and taken out again', () => {
    const next = withValueAt(policy, 'closing.decision.written', true)
    expect(next).toEqual({
      ...policy,
      closing: { ...policy.closing, decision: { ...policy.closing.decision, written: true } }
    })
    const headed = withValueAt(withPart(policy, 'headInformed'), 'headInformed.role', 'officer')
    expect(valueAt(headed, 'headInformed.role')).toBe('officer')
    expect(withValueAt(headed, 'headInformed.role', undefined)).toEqual(withPart(policy, 'headInformed'))
    expect(valueAt(policy, 'headInformed.role')).toBeUndefined()
  })
})

describe('a yes or no that may be absent', () => {
  it('means no, but for a ground that is not said to be no complaint', () => {
    expect(absentMark('clauses.reconstructed')).toBe(false)
    expect(absentMark('grounds.complaint')).toBe(true)
    expect(absentMark('closing.decision.required')).toBeUndefined()
    expect(absentMark('grounds.label')).toBeUndefined()
  })
})

describe('a part that a regulation may have or not', () => {
  it('is each part that the schema leaves out, its translations aside, and comes with what the schema asks', () => {
    const optional = Object.entries(policySchema.shape).filter(([part, schema]) => {
      return schema.safeParse(undefined).success && part !== 'withdrawn' && part !== 'translations'
    })
    expect(optionalParts.toSorted()).toEqual(optional.map(([part]) => part).toSorted())
    for (const part of optionalParts) {
      const fresh = withPart(policy, part)
      expect(policySchema.shape[part].safeParse(fresh[part]).success).toBe(true)
      expect(withoutPart(fresh, part)).not.toHaveProperty(part)
    }
  })
})
