import { describe, expect, it } from 'vitest'
import { findPolicyConflicts } from '../../../../shared/domain/policy/conflicts.ts'
import { loadPolicy } from '../../../../shared/domain/policy/load-policy.ts'
import { withRetention, withTermLength } from '../../../../shared/domain/policy/office-choices.ts'
import type { FieldRule, Policy } from '../../../../shared/domain/policy/policy.ts'
import { findLockedOut, findUnheldRoles } from '../../../../shared/domain/policy/role-members.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const codesOf = (policy: Policy): string[] => findPolicyConflicts(policy).map(({ code }) => code)
const withField = (policy: Policy, id: string, change: Partial<FieldRule>): Policy => ({
  ...policy,
  fields: policy.fields.map((field) => (field.id === id ? { ...field, ...change } : field))
})

describe('the regulations that the product ships', () => {
  it.each(['EW', 'LM', 'GC'])('%s contradicts itself nowhere', (id) => {
    expect(findPolicyConflicts(policyNamed(id))).toEqual([])
  })

  it.each(['TB', 'IN', 'ISO'])('%s only waits for the retention that the office chooses', (id) => {
    const policy = policyNamed(id)
    expect(codesOf(policy)).toEqual(['policy.retentionNotChosen'])
    const chosen = withRetention(policy, { value: 2, unit: 'years' })
    expect(findPolicyConflicts(chosen)).toEqual([])
    expect(loadPolicy(chosen).ok).toBe(true)
    expect(chosen.clauses.at(-1)?.id).toBe(`${id}-bewaartermijn`)
    expect(withRetention(chosen, { value: 7, unit: 'years' }).clauses).toEqual(chosen.clauses)
  })
})

describe('what cannot go together', () => {
  it('EW-6.4: a notice that may come later than the term it announces', () => {
    const policy = withTermLength(policyNamed('EW'), 'delay-notice', { value: 5, unit: 'weeks' })
    expect(findPolicyConflicts(policy)).toMatchObject([
      { code: 'policy.noticeAfterTerm', params: { clause: 'EW-6.4', path: 'terms.1.length' } }
    ])
  })

  it('EW-6.4: the same length counted otherwise is found too, where the calendar makes it later', () => {
    const twenty = withTermLength(policyNamed('EW'), 'delay-notice', { value: 21, unit: 'workingDays' })
    expect(codesOf(twenty)).toEqual(['policy.noticeAfterTerm'])
    expect(codesOf(withTermLength(twenty, 'delay-notice', { value: 20, unit: 'workingDays' }))).toEqual([])
  })

  it('GC-2.2d: a destruction before the keeping ends', () => {
    const policy = withTermLength(policyNamed('GC'), 'destroy', { value: 6, unit: 'months' })
    expect(codesOf(policy)).toEqual(['policy.destroyBeforeKeep'])
  })

  it('a field that is required but off, and a term whose act is off', () => {
    const off = withField(policyNamed('GC'), 'handling.confirmedAt', { on: false, required: 'closing' })
    expect(findPolicyConflicts(off)).toMatchObject([
      { code: 'policy.requiredFieldOff', params: { field: 'handling.confirmedAt' } },
      { code: 'policy.termWithoutAct', params: { field: 'handling.confirmedAt', clause: 'GC-2.2' } }
    ])
  })

  it('EW-5.4: a signature of a role that may not sign', () => {
    const policy = policyNamed('EW')
    const roles = policy.roles.map((role) => ({
      ...role,
      permissions: role.permissions.filter((permission) => permission !== 'sign')
    }))
    expect(codesOf({ ...policy, roles })).toEqual(['policy.signerMayNotSign'])
  })

  it('EW-6.5: a term of which nobody may do what stops it', () => {
    const policy = policyNamed('EW')
    const roles = policy.roles.map((role) => ({
      ...role,
      permissions: role.permissions.filter((permission) => permission !== 'recordReaction')
    }))
    expect(findPolicyConflicts({ ...policy, roles })).toMatchObject([
      { code: 'policy.termNobodyMeets', params: { path: 'terms.0.stoppedBy', clause: 'EW-6.5' } }
    ])
  })

  it('EW-6.4: an extension by a term that no notice of delay ends', () => {
    const policy = policyNamed('EW')
    const terms = policy.terms.map((term) => (term.extension ? { ...term, extension: { by: 'reaction' } } : term))
    expect(codesOf({ ...policy, terms })).toEqual(['policy.extensionWithoutNotice'])
  })

  it('terms that count back from each other', () => {
    const policy = policyNamed('EW')
    const from = (term: string) => ({ from: 'before' as const, term })
    const starts = [from('settlement'), undefined, from('reaction'), undefined]
    const terms = policy.terms.map((term, index) => ({ ...term, start: starts[index] ?? term.start }))
    expect(codesOf({ ...policy, terms })).toEqual(['policy.termInCircle', 'policy.termInCircle'])
  })

  it('EW-6.1: a step for the handler while no role handles', () => {
    const policy = policyNamed('EW')
    const handling = { ...policy.handling, roles: [] }
    expect(findPolicyConflicts({ ...policy, handling })).toMatchObject([
      { code: 'policy.stageNobodyHandles', params: { path: 'stages.1', clause: 'EW-6.1' } }
    ])
    const stages = policy.stages.filter(({ responsible }) => responsible !== 'handler')
    expect(codesOf({ ...policy, handling, stages })).toEqual(['policy.nobodyMayHandle'])
  })

  it('EW-1.1: no kind of signal that is a complaint', () => {
    expect(codesOf({ ...policyNamed('EW'), complaintKinds: [] })).toEqual(['policy.noComplaintKind'])
  })

  it('a right that no role has and no office can do without', () => {
    const policy = policyNamed('EW')
    const roles = policy.roles.map((role) => ({
      ...role,
      permissions: role.permissions.filter((one) => one !== 'close')
    }))
    expect(codesOf({ ...policy, roles })).toEqual(['policy.nobodyCloses'])
  })
})

describe('the roles and who holds them', () => {
  const policy = policyNamed('EW')
  const officer = { role: 'officer', active: true }

  it('a role that the regulation counts on and nobody holds is named, also when its account is switched off', () => {
    expect(findUnheldRoles(policy, [officer])).toEqual([])
    const codes = findUnheldRoles(policy, [{ ...officer, active: false }]).map(({ code }) => code)
    expect(codes).toEqual(['policy.roleNobodyHolds', 'policy.roleNobodyHolds', 'policy.nobodyHandles'])
  })

  it('a version that would shut everybody out is named', () => {
    expect(findLockedOut(policy, [officer])).toEqual([])
    const others = policy.roles.filter(({ id }) => id !== 'officer')
    const codes = findLockedOut({ ...policy, roles: others }, [officer]).map(({ code }) => code)
    expect(codes).toEqual(['policy.roleInUse', 'policy.nobodyManages'])
  })
})
