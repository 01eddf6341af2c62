import { describe, expect, it } from 'vitest'
import {
  idleTranslations,
  policyIn,
  sayingOf,
  withTranslation,
  wordsOf
} from '../../../../shared/domain/policy/translations.ts'
import { placesOf } from '../../../../shared/domain/policy/said-places.ts'
import { policyChanges } from '../../../../shared/domain/regulation/changes.ts'
import { loadPolicy } from '../../../../shared/domain/regulation/checks/load-policy.ts'
import { describeChange } from '../../../../shared/i18n/describe-change.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { shippedPolicies } from '../../../fixtures/regulation.ts'

const policy = policyNamed('EW')
const { translations: _own, ...untranslated } = policy

describe('the own words of a regulation in another language', () => {
  it.each(shippedPolicies)('%s: every word is translated, and no translation belongs to nothing', (id) => {
    const shipped = policyNamed(id)
    expect(wordsOf(shipped).filter((word) => shipped.translations?.en[word] === undefined)).toEqual([])
    expect(idleTranslations(shipped, 'en')).toEqual([])
  })

  it.each(shippedPolicies)('%s: only its words differ, and it is still a regulation; in Dutch it is itself', (id) => {
    const shipped = policyNamed(id)
    const english = policyIn(shipped, 'en')
    const places = placesOf(shipped)
    const differing = placesOf(english).filter(
      ({ value }, index) => typeof value === 'string' && value !== places[index]?.value
    )
    expect(differing.length).toBeGreaterThan(10)
    expect(differing.every(({ said }) => said.words === true)).toBe(true)
    expect(loadPolicy(english).ok).toBe(true)
    expect(policyIn(shipped, 'nl')).toBe(shipped)
  })

  it('are the names of terms, roles and kinds; clauses and the text of letters stay as they are on paper', () => {
    const english = policyIn(policy, 'en')
    expect(english.terms.map(({ label }) => label)).toContain('First reaction')
    expect(english.roles.map(({ label }) => label)).toContain('complaints officer')
    expect(english.clauses).toEqual(policy.clauses)
    expect(english.letters.map(({ text }) => text)).toEqual(policy.letters.map(({ text }) => text))
  })

  it('stay Dutch without a translation, and in an older version that has none', () => {
    expect(sayingOf(policy, 'en')('constructor')).toBe('constructor')
    expect(policyIn(untranslated, 'en')).toBe(untranslated)
    expect(loadPolicy(untranslated).ok).toBe(true)
  })

  it('a translation is idle once its words are no longer in the regulation', () => {
    const [first, ...others] = policy.gravities
    const renamed = { ...policy, gravities: first ? [{ ...first, label: 'klein' }, ...others] : [] }
    expect(idleTranslations(renamed, 'en')).toEqual(['licht'])
    expect(idleTranslations(withTranslation(renamed, 'en', 'licht', ''), 'en')).toEqual([])
  })

  it('a change of a translation is told by its Dutch words', () => {
    const t = createTranslator('nl')
    const next = withTranslation(withTranslation(policy, 'en', 'klant', 'customer'), 'en', 'licht', '')
    expect(policyChanges(policy, next).map((change) => describeChange(t, change, 'nl'))).toEqual([
      'Engels voor “klant”: was “client”, wordt “customer”.',
      expect.stringMatching(/^Engels voor “licht”/)
    ])
  })
})
