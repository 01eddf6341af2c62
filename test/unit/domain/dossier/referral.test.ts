import { describe, expect, it } from 'vitest'
import { offeredActs } from '../../../../shared/domain/dossier/offered-acts.ts'
import { actBehind } from '../../../../shared/domain/letters/occasion.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { findPolicyConflicts } from '../../../../shared/domain/regulation/checks/conflicts.ts'
import { asPerson, dossierUnder, someone, taskIds } from '../../../fixtures/dossier/office-of.ts'
import { codes, decision, employee, officer, Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const decided = '2026-03-20T09:00:00.000Z'
const now = '2026-03-25T10:00:00.000Z'
const referral = {
  at: now,
  values: { 'settlement.referredTo': 'Stichting Derde te Utrecht' },
  details: { means: 'letter' }
}
const unsatisfied = { at: now, values: { 'settlement.satisfied': 'no', 'settlement.satisfiedEvidence': 'Belde boos' } }

/** A complaint under IN that was decided. */
function decidedUnder(policy: Policy): Play {
  const manager = someone('quality-manager')
  return dossierUnder(policy)
    .do('classify', manager, decided, { values: { 'classification.classes': ['legal'] } })
    .do('assign', manager, decided, { values: { 'handling.handler': asPerson(someone('officer')) } })
    .do('recordDecision', someone('officer'), decided, { at: decided, values: decision })
}

describe('a referral', () => {
  it('EW-3.2: is recorded with the body, the day and the way, and has its letter', () => {
    const play = new Play().settled().do('refer', officer, now, referral)
    expect(play.events.at(-1)).toMatchObject({ type: 'referred', at: now, details: { means: 'letter' } })
    expect(play.state.values).toMatchObject({
      'settlement.referredTo': 'Stichting Derde te Utrecht',
      'settlement.referredAt': now
    })
    const letters = play.policy.letters.filter(({ occasion }) => actBehind(occasion, play.policy) === 'refer')
    expect(letters.map(({ clause }) => clause)).toEqual(['EW-3.2'])
  })

  it('EW-3.2: says to whom and how, and comes after the decision', () => {
    const bare = { at: now, values: {}, details: {} }
    expect(codes(new Play().refusals('refer', officer, now, referral))).toEqual(['closing.noDecision'])
    const play = new Play().settled()
    expect(play.refusals('refer', officer, now, bare)).toEqual([
      { code: 'field.required', field: 'settlement.referredTo' },
      { code: 'field.required', field: 'means' }
    ])
    const early = { ...referral, at: '2026-03-19T10:00:00.000Z' }
    expect(codes(play.refusals('refer', officer, now, early))).toEqual(['act.beforeDecision'])
  })

  it('EW-3.2: is also recorded in a closed dossier, not by whom the complaint is about, and not after the ruling', () => {
    const play = new Play().closed()
    expect(codes(play.refusals('refer', employee, now, referral))).toEqual(['act.notInYourRole'])
    play.do('refer', officer, now, referral)
    const ruling = { at: now, values: { 'settlement.appealOutcome': 'Gegrond' }, details: { ruledFor: 'complainant' } }
    expect(codes(play.do('recordRuling', officer, now, ruling).refusals('refer', officer, now, referral))).toEqual([
      'ruling.binds'
    ])
  })

  it('EW-3.2: its day is set right as a correction, and first filled by the act', () => {
    const field = 'settlement.referredAt'
    const day = '2026-03-24T10:00:00.000Z'
    const typed = { values: { [field]: day }, details: { field, reason: 'Een dag eerder verstuurd' } }
    const play = new Play().settled()
    expect(play.refusals('correct', officer, now, typed)).toMatchObject([
      { code: 'correct.hasItsOwnAct', params: { act: 'refer' } }
    ])
    play.do('refer', officer, now, referral).do('correct', officer, now, typed)
    expect(play.state.values[field]).toBe(day)
  })

  it('IN-2.4: waits as a task once the complainant is not satisfied, until it is done', () => {
    const policy = policyNamed('IN')
    const play = decidedUnder(policy)
    expect(taskIds(play, now)).not.toContain('refer')
    play.do('recordSatisfaction', someone('officer'), now, unsatisfied)
    expect(taskIds(play, now)).toContain('refer')
    play.do('refer', someone('quality-manager'), now, referral)
    expect(taskIds(play, now)).not.toContain('refer')
  })

  it('IN-2.4: is no task where the complainant appealed already, or the regulation leaves it to the complainant', () => {
    const policy = policyNamed('IN')
    const manager = someone('quality-manager')
    const appealed = decidedUnder(policy)
      .do('recordSatisfaction', someone('officer'), now, unsatisfied)
      .do('recordAppeal', manager, now, { at: now })
    expect(taskIds(appealed, now)).not.toContain('refer')
    const { refers: _asked, ...body } = policy.independentBody ?? { name: '', place: '', binding: false, clause: '' }
    const left = decidedUnder({ ...policy, independentBody: body })
    left.do('recordSatisfaction', someone('officer'), now, unsatisfied)
    expect(taskIds(left, now)).not.toContain('refer')
  })

  it('IN-2.4: a regulation that asks it names somebody who may', () => {
    const policy = policyNamed('IN')
    const roles = policy.roles.map((role) => ({
      ...role,
      permissions: role.permissions.filter((permission) => permission !== 'recordAppeal')
    }))
    expect(findPolicyConflicts({ ...policy, roles })).toContainEqual({
      code: 'policy.demandNobodyMeets',
      params: { path: 'independentBody', permission: 'recordAppeal', clause: 'IN-2.4' }
    })
  })

  it.each(['EW', 'GC', 'IN', 'ISO'])('%s: names a body, so whoever may record an appeal may refer', (id) => {
    const policy = policyNamed(id)
    const may = policy.roles.find(({ permissions }) => permissions.includes('recordAppeal'))
    const offered = offeredActs(dossierUnder(policy).situation(someone(may?.id ?? ''), now))
    expect(offered.map(({ act }) => act)).toContain('refer')
  })

  it.each(['TB', 'LM'])('%s: names none, so there is nowhere to refer to', (id) => {
    const policy = policyNamed(id)
    const offered = policy.roles.flatMap((role) => offeredActs(dossierUnder(policy).situation(someone(role.id), now)))
    expect(offered.map(({ act }) => act)).not.toContain('refer')
  })
})
