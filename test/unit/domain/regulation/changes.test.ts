import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyChanges } from '../../../../shared/domain/regulation/changes.ts'
import { withTermLength } from '../../../../shared/domain/policy/office-choices.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { termUnits } from '../../../../shared/domain/terms/rule.ts'
import { describeChange } from '../../../../shared/i18n/describe-change.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const policies = ['EW', 'LM', 'GC', 'TB', 'IN', 'ISO'].map(policyNamed)
const t = createTranslator('nl')
const inWords = (before: Policy, after: Policy): string[] =>
  policyChanges(before, after).map((change) => describeChange(t, change, 'nl'))

describe('what changed between two versions', () => {
  const policy = policyNamed('EW')

  it('is nothing between a version and itself, whatever the number and the day, and whether it was taken back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...policies), fc.integer({ min: 1, max: 99 }), (one, version) => {
        const other: Policy = { ...structuredClone(one), version, effectiveFrom: '2030-01-01', withdrawn: true }
        expect(policyChanges(one, other)).toEqual([])
        expect(policyChanges(other, one)).toEqual([])
      })
    )
  })

  it('is exactly the term of which the length changed', () => {
    const length = fc.record({ value: fc.integer({ min: 0, max: 99 }), unit: fc.constantFrom(...termUnits) })
    fc.assert(
      fc.property(fc.constantFrom(...policies), fc.nat(), length, (one, at, next) => {
        const term = one.terms[at % one.terms.length]
        if (term === undefined) return
        const isSame = term.length.value === next.value && term.length.unit === next.unit
        const changes = policyChanges(one, withTermLength(one, term.id, next))
        expect(changes.map(({ item, aspect }) => [item?.id, aspect])).toEqual(isSame ? [] : [[term.id, 'length']])
      })
    )
  })

  it('never is nothing between two different regulations', () => {
    fc.assert(
      fc.property(fc.constantFrom(...policies), fc.constantFrom(...policies), (one, other) => {
        expect(policyChanges(one, other).length > 0).toBe(one.id !== other.id)
      })
    )
  })

  it('EW-6.4: says a longer term in words', () => {
    const after = withTermLength(policy, 'settlement', { value: 6, unit: 'weeks' })
    expect(inWords(policy, after)).toEqual([
      expect.stringMatching(/^Termijn “.+”, lengte: was 4 weken, wordt 6 weken\.$/)
    ])
  })

  it('EW-4.5: says of a letter only the paragraphs that changed', () => {
    const letters = policy.letters.map((letter) =>
      letter.id === 'beslissing'
        ? { ...letter, subject: 'Ons besluit', text: letter.text.replace('Beste {klager},', 'Geachte {klager},') }
        : letter
    )
    expect(inWords(policy, { ...policy, letters })).toEqual([
      'Brief “Beslissing”, onderwerp: was “Onze beslissing op uw klacht”, wordt “Ons besluit”.',
      'Brief “Beslissing”, tekst: was “Beste {klager},”, wordt “Geachte {klager},”.'
    ])
  })

  it('EW-4.5: says a paragraph that a letter gains, another occasion, and a letter that is gone', () => {
    const [first, second, ...rest] = policy.letters
    if (first === undefined || second === undefined) throw new Error('the regulation has no letters')
    const longer = { ...first, occasion: 'decision' as const, text: `${first.text}\n\nTot ziens.` }
    expect(inWords(policy, { ...policy, letters: [longer, ...rest] })).toEqual([
      'Brief “Eerste reactie”, aanleiding: was ontvangst bevestigen, wordt beslissing meedelen.',
      'Brief “Eerste reactie”, tekst: “Tot ziens.” komt erbij.',
      'Brief “Uitstelbericht” vervalt.'
    ])
  })

  it('says a right given and taken, a class added, a field made required and a closing day', () => {
    const [employee, ...roles] = policy.roles
    if (employee === undefined) throw new Error('the regulation has no roles')
    const changed: Policy = {
      ...policy,
      roles: [{ ...employee, permissions: [...employee.permissions.slice(1), 'viewAll'] }, ...roles],
      classes: [...policy.classes, { id: 'privacy', label: 'privacy', clause: 'EW-5.3' }],
      calendar: { ...policy.calendar, weekdays: [1, 2, 3, 4], closedDays: ['2026-08-03'] },
      closing: { ...policy.closing, satisfaction: { ...policy.closing.satisfaction, mustBeSatisfied: true } }
    }
    expect(inWords(policy, changed)).toEqual([
      'Rol “medewerker”, recht: Klacht registreren vervalt.',
      'Rol “medewerker”, recht: Alle dossiers zien komt erbij.',
      'Aard “privacy” komt erbij.',
      'Afsluiten, De klager moet tevreden zijn: was nee, wordt ja.',
      'Werkdagen, werkdag: vrijdag vervalt.',
      'Werkdagen, sluitingsdag: ma 3 augustus 2026 komt erbij.'
    ])
  })
})
