import { describe, expect, it } from 'vitest'
import { permissions } from '../../../../shared/domain/permissions/permission.ts'
import { isAllowed, rolesThatMay } from '../../../../shared/domain/policy/allowed.ts'
import type { Policy, Role } from '../../../../shared/domain/policy/policy.ts'
import { mayBuildOn, withoutRole } from '../../../../shared/domain/policy/roles.ts'
import { policyChanges } from '../../../../shared/domain/regulation/changes.ts'
import { findPolicyConflicts } from '../../../../shared/domain/regulation/checks/conflicts.ts'
import { loadPolicy } from '../../../../shared/domain/regulation/checks/load-policy.ts'
import { describeChange } from '../../../../shared/i18n/describe-change.ts'
import { describeRefusal } from '../../../../shared/i18n/describe-refusal.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { regulationOf, sentencesOf, shippedPolicies } from '../../../fixtures/regulation.ts'

const t = createTranslator('nl')
const clause = 'EW-4.2'
const role = (id: string, own: Role['permissions'], builtOn?: string): Role => ({
  id,
  label: `rol ${id}`,
  clause,
  permissions: own,
  ...(builtOn === undefined ? {} : { builtOn })
})

function withRoles(...roles: Role[]): Policy {
  const ew = policyNamed('EW')
  return { ...ew, roles: [...ew.roles, ...roles] }
}

const mayOf = (policy: Policy, id: string) => permissions.filter((permission) => isAllowed(policy, id, permission))

describe('a role that builds on another', () => {
  const policy = withRoles(
    role('trainee', ['takeIn']),
    role('senior', ['close'], 'trainee'),
    role('head', [], 'senior')
  )

  it('may do what the other may, and what that one builds on, and its own', () => {
    expect(mayOf(policy, 'head')).toEqual(['takeIn', 'close'])
    expect(mayOf(policy, 'senior')).toEqual(['takeIn', 'close'])
    expect(mayOf(policy, 'trainee')).toEqual(['takeIn'])
    expect(rolesThatMay(policy, 'close')).toEqual(expect.arrayContaining(['rol senior', 'rol head']))
  })

  it('is no role that takes complaints to handle by itself: that stays with the roles that the regulation names', () => {
    expect(policy.handling.roles).not.toContain('head')
  })

  it('reads and writes as a file', () => {
    expect(loadPolicy(structuredClone(policy))).toEqual({ ok: true, value: policy })
  })

  it('cannot build on a role that is not there', () => {
    expect(loadPolicy(withRoles(role('head', [], 'nobody')))).toMatchObject({
      ok: false,
      error: [{ code: 'policy.unknownRole', params: { path: 'roles.2.builtOn', target: 'nobody' } }]
    })
  })

  it('in a circle is named, also with itself, and still ends when it is asked what it may', () => {
    const circle = withRoles(role('a', ['takeIn'], 'b'), role('b', ['close'], 'a'), role('c', [], 'c'))
    expect(mayOf(circle, 'a')).toEqual(['takeIn', 'close'])
    const named = findPolicyConflicts(circle).filter(({ code }) => code === 'policy.roleInCircle')
    expect(named.map(({ params }) => [params?.['path'], params?.['role']])).toEqual([
      ['roles.2.builtOn', 'rol a'],
      ['roles.3.builtOn', 'rol b'],
      ['roles.4.builtOn', 'rol c']
    ])
    expect(named.map((refusal) => describeRefusal(t, refusal, { policy: circle })).join()).not.toMatch(/[{}]|roles\./)
  })

  it('that leads to a circle without being in it is not to blame', () => {
    const policy = withRoles(role('a', [], 'b'), role('b', [], 'a'), role('outside', [], 'a'))
    const named = findPolicyConflicts(policy).filter(({ code }) => code === 'policy.roleInCircle')
    expect(named.map(({ params }) => params?.['role'])).toEqual(['rol a', 'rol b'])
  })

  it('may build on any role but itself and those that build on it', () => {
    const ids = (of: string) => mayBuildOn(policy, of).map(({ id }) => id)
    expect(ids('trainee')).toEqual(['employee', 'officer'])
    expect(ids('head')).toEqual(['employee', 'officer', 'trainee', 'senior'])
  })

  it('keeps what it may when the other is taken away', () => {
    const without = withoutRole(policy, 'senior')
    expect(mayOf(without, 'head')).toEqual(mayOf(policy, 'head'))
    expect(without.roles.find(({ id }) => id === 'head')).toMatchObject({ builtOn: 'trainee', permissions: ['close'] })
    const last = withoutRole(without, 'trainee')
    expect(last.roles.find(({ id }) => id === 'head')).toEqual(role('head', ['takeIn', 'close']))
    expect(withoutRole(policyNamed('EW'), 'officer').handling.roles).toEqual([])
  })

  it('says so in the regulation', () => {
    const said = sentencesOf(regulationOf(policy))
    expect(said).toContain('De rol senior doet wat de rol trainee doet; sluit een dossier af.')
    expect(said).toContain('De rol head doet wat de rol senior doet.')
  })

  it('with nothing of its own to do is not said to do anything', () => {
    const said = sentencesOf(regulationOf(withRoles(role('idle', []))))
    expect(said.filter((sentence) => sentence.includes('rol idle'))).toEqual([])
  })

  it.each(shippedPolicies)('%s repeats no right of a role that another builds on', (id) => {
    const shipped = policyNamed(id)
    expect(shipped.roles.some(({ builtOn }) => builtOn !== undefined)).toBe(true)
    for (const { builtOn, permissions: own } of shipped.roles) {
      if (builtOn !== undefined) expect(own.filter((one) => isAllowed(shipped, builtOn, one))).toEqual([])
    }
  })

  it('is a change in words', () => {
    const before = withRoles(role('trainee', ['takeIn']), role('senior', ['close']))
    const after = withRoles(role('trainee', ['takeIn']), role('senior', ['close'], 'trainee'))
    expect(policyChanges(before, after).map((change) => describeChange(t, change, 'nl'))).toEqual([
      'Rol “rol senior”, krijgt ook de rechten van: wordt “rol trainee”.'
    ])
  })
})
