import { describe, expect, it } from 'vitest'
import type { Refusal } from '../../../shared/result.ts'
import { placeAt } from '../../../shared/domain/policy/place.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { describePlace } from '../../../shared/i18n/describe-place.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import { policyNamed } from '../../fixtures/policies.ts'

const t = createTranslator('nl')
const inWords = (path: string, policy: Policy = policyNamed('EW')) => describePlace(t, placeAt(policy, path))

describe('a place in a regulation, in words', () => {
  it.each([
    ['title', 'Titel'],
    ['terms.2.length.value', 'Termijn “Schriftelijke afhandeling”, lengte'],
    ['closing.signatures.slots.1.by.role', 'Handtekening “klachtenfunctionaris”, rol'],
    ['handling.roles.0', 'Behandelen, wie mag behandelen'],
    ['fields.1.clause', 'Veld “Ontvangen door”, artikel'],
    ['clauses.0.summary', 'Bepaling “EW-1.1 · Wat een klacht is”, tekst'],
    ['reports.periods.0.every', 'Terugkerend verslag “kantoorvergadering”, hoe vaak']
  ])('%s is “%s”', (path, words) => {
    expect(inWords(path)).toBe(words)
  })

  it('has no name while that is still to be typed', () => {
    const policy = policyNamed('EW')
    const classes = policy.classes.map((item) => ({ ...item, label: '' }))
    expect(inWords('classes.0.label', { ...policy, classes })).toBe('Aard, naam')
  })
})

describe('a fault in a regulation', () => {
  const refusal: Refusal = { code: 'policy.invalid', params: { path: 'terms.2.length.value', reason: 'wholeNumber' } }

  it('in a file is told by its path', () => {
    expect(describeRefusal(t, refusal)).toBe('terms.2.length.value: hier hoort een heel getal.')
    expect(describeRefusal(createTranslator('en'), refusal)).toBe('terms.2.length.value: a whole number belongs here.')
    const whole: Refusal = { code: 'policy.invalid', params: { path: '', reason: 'unknownKey', keys: 'huh' } }
    expect(describeRefusal(t, whole)).toBe('het bestand: dit onderdeel kent Klachtenboek niet: huh.')
  })

  it('on the screen where it is edited is told in words', () => {
    expect(describeRefusal(t, refusal, { policy: policyNamed('EW') })).toBe(
      'Termijn “Schriftelijke afhandeling”, lengte: hier hoort een heel getal.'
    )
  })

  it('names the right that nobody has', () => {
    const nobody: Refusal = {
      code: 'policy.termNobodyMeets',
      params: { path: 'terms.0', term: 'reactie', permission: 'takeIn' }
    }
    expect(describeRefusal(t, nobody)).toContain('het recht “Klacht registreren”')
  })
})
