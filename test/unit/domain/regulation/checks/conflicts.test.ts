import { describe, expect, it } from 'vitest'
import { findPolicyConflicts } from '../../../../../shared/domain/regulation/checks/conflicts.ts'
import type { Permission } from '../../../../../shared/domain/permissions/permission.ts'
import { loadPolicy } from '../../../../../shared/domain/regulation/checks/load-policy.ts'
import { withRetention, withTermLength } from '../../../../../shared/domain/policy/office-choices.ts'
import type { FieldRule, Policy } from '../../../../../shared/domain/policy/policy.ts'
import { findLockedOut, findUnheldRoles } from '../../../../../shared/domain/regulation/checks/role-members.ts'
import type { TermRule } from '../../../../../shared/domain/terms/rule.ts'
import { policyNamed } from '../../../../fixtures/policies.ts'
import type { LocalDay } from '../../../../../shared/domain/time.ts'

const codesOf = (policy: Policy): string[] => findPolicyConflicts(policy).map(({ code }) => code)
const withTerm = (policy: Policy, id: string, change: Partial<TermRule>): Policy => ({
  ...policy,
  terms: policy.terms.map((term) => (term.id === id ? { ...term, ...change } : term))
})
const withoutRight = (policy: Policy, right: Permission): Policy => ({
  ...policy,
  roles: policy.roles.map((role) => ({ ...role, permissions: role.permissions.filter((one) => one !== right) }))
})
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
  it('a closing day in a year that is not counted', () => {
    const closedOn = (...closedDays: LocalDay[]): Policy => {
      const policy = policyNamed('EW')
      return { ...policy, calendar: { ...policy.calendar, closedDays } }
    }
    expect(findPolicyConflicts(closedOn('2000-01-01', '2199-12-31'))).toEqual([])
    expect(findPolicyConflicts(closedOn('2026-08-03', '0206-08-03', '2200-01-01'))).toMatchObject([
      { code: 'policy.dayOutsideYears', params: { path: 'calendar.closedDays.1', day: '0206-08-03' } },
      { code: 'policy.dayOutsideYears', params: { path: 'calendar.closedDays.2', day: '2200-01-01' } }
    ])
  })

  it('EW-6.4: a notice that may come later than the term it announces', () => {
    const policy = withTermLength(policyNamed('EW'), 'delay-notice', { value: 5, unit: 'weeks' })
    expect(findPolicyConflicts(policy)).toMatchObject([
      { code: 'policy.noticeAfterTerm', params: { clause: 'EW-6.4', path: 'terms.1.length' } }
    ])
  })

  it('EW-6.4: the same length counted otherwise is found too, where a public holiday makes it later', () => {
    const inWorkingDays = (value: number): Policy =>
      withTermLength(policyNamed('EW'), 'delay-notice', { value, unit: 'workingDays' })
    expect(codesOf(inWorkingDays(20))).toEqual(['policy.noticeAfterTerm'])
    expect(codesOf(inWorkingDays(15))).toEqual([])
  })

  it('GC-2.2d: a destruction counted in days is too early only by the leap day', () => {
    const ofDays = (value: number): Policy =>
      withTermLength(policyNamed('GC'), 'destroy', { value, unit: 'calendarDays' })
    expect(codesOf(ofDays(365))).toEqual(['policy.destroyBeforeKeep'])
    expect(codesOf(ofDays(366))).toEqual([])
  })

  it('GC-2.2b: a day counted back to before the complaint came, or one that is moved later again', () => {
    const policy = policyNamed('GC')
    expect(
      findPolicyConflicts(withTermLength(policy, 'delay-notice', { value: 20, unit: 'workingDays' }))
    ).toMatchObject([{ code: 'policy.dueBeforeReceipt', params: { path: 'terms.3.length', clause: 'GC-2.2b' } }])
    expect(findPolicyConflicts(withTerm(policy, 'delay-notice', { onDayOff: 'forward' }))).toMatchObject([
      { code: 'policy.countedBackMoves', params: { path: 'terms.3.onDayOff', clause: 'GC-2.2b' } }
    ])
  })

  it('EW-6.5: a term that nothing ends, or that ends by what it starts with', () => {
    const policy = policyNamed('EW')
    const endless = policy.terms.map(({ stoppedBy, ...term }) =>
      stoppedBy === undefined || term.id === 'reaction' ? term : { ...term, stoppedBy }
    )
    expect(codesOf({ ...policy, terms: endless })).toEqual(['policy.termWithoutEnd'])
    expect(codesOf(withTerm(policy, 'reaction', { stoppedBy: 'received' }))).toEqual(['policy.termEndsAtStart'])
    expect(codesOf(withTerm(policy, 'reaction', { lapsesOn: ['received'] }))).toEqual(['policy.termEndsAtStart'])
  })

  it('GC-6.1: a term for an appeal where there is no body to appeal to; with one it needs no receipt of the position', () => {
    const { independentBody: _none, ...without } = policyNamed('GC')
    expect(codesOf(without)).toContain('policy.termWithoutBody')
    const policy = policyNamed('EW')
    const appeal = policyNamed('GC').terms.filter(({ id }) => id === 'appeal')
    const fromDecision = appeal.map((term) => ({ ...term, start: { from: 'event', event: 'decisionSent' } as const }))
    expect(codesOf({ ...policy, terms: [...policy.terms, ...fromDecision] })).toEqual([])
  })

  it('LM-3.4: a deferral that nobody may announce, or that cannot be recorded', () => {
    const policy = policyNamed('LM')
    expect(codesOf(withoutRight(policy, 'sendDelayNotice'))).toEqual(['policy.termNobodyMeets'])
    const off = { id: 'handling.delayNotice', on: false, required: 'never' as const }
    expect(codesOf({ ...policy, fields: [...policy.fields, off] })).toEqual(['policy.termWithoutAct'])
  })

  it.each<[string, string, Permission]>([
    ['EW-5.2: the classes', 'EW', 'classify'],
    ['EW-4.1: telling the employee', 'EW', 'informEmployee'],
    ['EW-6.1: a handler', 'EW', 'assign'],
    ['LM-5.6: the word of the client', 'LM', 'recordSatisfaction'],
    ['TB-2.3: telling the head of the department', 'TB', 'informHead'],
    ['TB-3.1: the check before calling back', 'TB', 'checkPromise']
  ])('%s, asked of people of whom nobody has the right to it', (_, id, permission) => {
    const policy = withRetention(policyNamed(id), { value: 2, unit: 'years' })
    expect(findPolicyConflicts(withoutRight(policy, permission))).toContainEqual(
      expect.objectContaining({
        code: 'policy.demandNobodyMeets',
        params: expect.objectContaining({ permission })
      })
    )
  })

  it('TB-2.3: a gravity that nobody can enter', () => {
    const policy = withRetention(policyNamed('TB'), { value: 2, unit: 'years' })
    const off = withField(policy, 'classification.gravity', { on: false, required: 'never' })
    expect(findPolicyConflicts(off)).toMatchObject([
      { code: 'policy.demandFieldOff', params: { field: 'classification.gravity', clause: 'TB-2.3' } }
    ])
  })

  it('EW-5.3, EW-5.4: classes to choose and signatures to set from an empty list', () => {
    const policy = policyNamed('EW')
    expect(codesOf({ ...policy, classes: [] })).toEqual(['policy.nothingToChoose'])
    const closing = { ...policy.closing, signatures: { ...policy.closing.signatures, slots: [] } }
    expect(codesOf({ ...policy, closing })).toEqual(['policy.noSignatures'])
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
    expect(codesOf(withoutRight(policy, 'sign'))).toEqual(['policy.signerMayNotSign', 'policy.demandNobodyMeets'])
  })

  it('EW-6.5: a term of which nobody may do what stops it', () => {
    const policy = policyNamed('EW')
    expect(findPolicyConflicts(withoutRight(policy, 'recordReaction'))).toMatchObject([
      { code: 'policy.termNobodyMeets', params: { path: 'terms.0.stoppedBy', clause: 'EW-6.5' } }
    ])
  })

  it('EW-6.4: a notice that is itself extended, and a day of keeping that a notice would move', () => {
    const policy = policyNamed('EW')
    const extended = (id: string) =>
      policy.terms.map((term) => (term.id === id ? { ...term, extension: { by: 'delay-notice' } } : term))
    expect(codesOf({ ...policy, terms: extended('delay-notice') })).toContain('policy.noticeExtended')
    expect(codesOf({ ...policy, terms: extended('destroy') })).toContain('policy.retentionExtended')
  })

  it('EW-6.4: an extension by a term that no notice of delay ends', () => {
    const policy = policyNamed('EW')
    const terms = policy.terms.map((term) => (term.extension ? { ...term, extension: { by: 'reaction' } } : term))
    expect(codesOf({ ...policy, terms })).toEqual(['policy.extensionWithoutNotice', 'policy.noticeOfNothing'])
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
    expect(codesOf(withoutRight(policy, 'close'))).toEqual(['policy.nobodyCloses'])
  })
})

describe('the roles and who holds them', () => {
  const policy = policyNamed('EW')
  const officer = { role: 'officer', active: true }

  it('a role that the regulation counts on and nobody holds is named, also when its account is switched off', () => {
    expect(findUnheldRoles(policy, [officer])).toEqual([])
    expect(findUnheldRoles(policy, [{ ...officer, active: false }])).toMatchObject([
      { code: 'policy.roleNobodyHolds', params: { path: 'closing.completeness.by.role', clause: 'EW-6.2' } },
      { code: 'policy.roleNobodyHolds', params: { path: 'closing.signatures.slots.1.by.role', clause: 'EW-5.4' } },
      { code: 'policy.nobodyHandles' }
    ])
  })

  it('a version that would shut everybody out is named', () => {
    expect(findLockedOut(policy, [officer])).toEqual([])
    const others = policy.roles.filter(({ id }) => id !== 'officer')
    const codes = findLockedOut({ ...policy, roles: others }, [officer]).map(({ code }) => code)
    expect(codes).toEqual(['policy.roleInUse', 'policy.nobodyManages'])
  })
})
