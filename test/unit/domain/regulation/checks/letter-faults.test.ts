import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLetterBlank, letterBlanks } from '../../../../../shared/domain/letters/blanks.ts'
import { findPolicyConflicts } from '../../../../../shared/domain/regulation/checks/conflicts.ts'
import { loadPolicy } from '../../../../../shared/domain/regulation/checks/load-policy.ts'
import type { Letter, Policy } from '../../../../../shared/domain/policy/policy.ts'
import { policyNamed } from '../../../../fixtures/policies.ts'

const policy = policyNamed('EW')

function withLetter(change: Partial<Letter>, from: Policy = policy): Policy {
  return { ...from, letters: from.letters.map((letter, index) => (index === 1 ? { ...letter, ...change } : letter)) }
}

function faultsOf(text: string) {
  const loaded = loadPolicy(withLetter({ text }))
  return loaded.ok ? [] : loaded.error
}

describe('what is wrong with a letter', () => {
  it('an unknown blank is refused, with its place', () => {
    expect(faultsOf('Beste {klant},')).toEqual([
      { code: 'policy.unknownBlank', params: { path: 'letters.1.text', target: 'klant', label: 'Uitstelbericht' } }
    ])
  })

  it('every unknown blank is refused, whatever it is called', () => {
    fc.assert(
      fc.property(
        fc.string().filter((name) => !/[{}]/.test(name) && !isLetterBlank(policy, name)),
        (name) => {
          expect(faultsOf(`Beste {${name}},`)).toHaveLength(1)
        }
      )
    )
  })

  it('every known blank is taken', () => {
    const names = [...letterBlanks, 'settlement', 'settlement:due', 'reaction:due', 'delay-notice', 'oplossing?']
    expect(faultsOf(names.map((name) => `{${name}}`).join(' '))).toEqual([])
  })

  it.each(['{settlement', 'settlement}', '{{klager}}', '{settlement:extension}', '{klant?}', '{due}', '{:due}', '{}'])(
    'no brace is ever printed: %s is refused',
    (text) => {
      expect(faultsOf(text).length).toBeGreaterThan(0)
    }
  )

  it('EW-6.4: a delay notice without room for the reason or the new date is named', () => {
    expect(findPolicyConflicts(withLetter({ text: 'U krijgt onze beslissing op {nieuwe datum}.' }))).toEqual([
      {
        code: 'policy.letterLacksBlank',
        params: { path: 'letters.1', label: 'Uitstelbericht', blank: '{reden}', clause: 'EW-6.4' }
      }
    ])
  })

  it('a letter of which the occasion does not exist is named', () => {
    expect(findPolicyConflicts(withLetter({ occasion: 'headInformed' }))).toEqual([
      {
        code: 'policy.letterWithoutOccasion',
        params: { path: 'letters.1', label: 'Uitstelbericht', clause: 'EW-6.4' }
      }
    ])
  })
})
