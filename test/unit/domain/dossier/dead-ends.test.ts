import { describe, expect, it } from 'vitest'
import { closingGaps } from '../../../../shared/domain/dossier/closing.ts'
import { decideRegister } from '../../../../shared/domain/dossier/register.ts'
import { givableFields, mayBeNotGiven } from '../../../../shared/domain/form/givable.ts'
import { tasksOf } from '../../../../shared/domain/dossier/tasks.ts'
import { dossierUnder, intakeUnder, someone, taskIds } from '../../../fixtures/dossier/office-of.ts'
import { classification, codes, decision, intake, officer, Play, received } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const presetPolicies = () => ['EW', 'LM', 'GC', 'TB', 'IN', 'ISO'].map(policyNamed)
const day: Instant = '2026-03-23T10:00:00.000Z'
const kees = { name: 'Kees Smit' }
const bram = { name: 'Bram Jansen', account: 'a-employee' }

/** A satisfied complaint about somebody who left: everything is there but the signature of the employee. */
function aboutSomebodyWhoLeft(involved: { name: string; account?: string }[] = [kees]): Play {
  const at: Instant = '2026-03-05T10:00:00.000Z'
  return new Play({ ...intake, 'complaint.involved': involved })
    .do('classify', officer, at, { values: classification })
    .do('recordReaction', officer, at, { at, details: { means: 'phone' } })
    .do('assign', officer, at, { values: { 'handling.handler': { name: officer.name, account: officer.id } } })
    .do('recordDecision', officer, day, { at: day, values: decision })
    .do('recordSatisfaction', officer, day, {
      at: day,
      values: { 'settlement.satisfied': 'yes', 'settlement.satisfiedEvidence': 'Zei het aan de telefoon' }
    })
}

function told(play: Play, employee = kees): Play {
  return play.do('informEmployee', officer, day, { at: day, details: { employee, means: 'phone' } })
}

describe('an involved employee without an account', () => {
  it('EW-5.4: signs on paper, the officer states to have seen it, and the dossier closes', () => {
    const play = told(aboutSomebodyWhoLeft()).do('sign', officer, day, { details: { slot: 'officer' } })
    expect(codes(play.refusals('close', officer, day))).toEqual(['closing.signatureMissing'])
    expect(tasksOf(play.state, play.policy, day)).toContainEqual(
      expect.objectContaining({ id: 'sign', act: 'recordPaperSignature' })
    )
    play.do('recordPaperSignature', officer, day, { details: { about: kees, signedOn: '2026-03-20' } })
    expect(play.state.signatures.at(-1)).toMatchObject({
      slot: 'employee',
      signer: officer,
      paper: { name: 'Kees Smit', day: '2026-03-20' }
    })
    expect(play.do('close', officer, day).state.status).toBe('closed')
  })

  it('EW-5.4: the day lies between the receipt and today, and the name is of somebody involved', () => {
    const play = told(aboutSomebodyWhoLeft())
    const tried = (employee: { name: string }, signedOn: string) =>
      codes(play.refusals('recordPaperSignature', officer, day, { details: { about: employee, signedOn } }))
    expect(tried(kees, '2026-03-24')).toEqual(['paper.inTheFuture'])
    expect(tried(kees, '2026-03-03')).toEqual(['act.beforeReceipt'])
    expect(tried({ name: 'Iemand Anders' }, '2026-03-20')).toEqual(['paper.notInvolved'])
  })

  it('EW-5.4: a change to the form takes the signature on paper away as well', () => {
    const play = told(aboutSomebodyWhoLeft())
      .do('recordPaperSignature', officer, day, { details: { about: kees, signedOn: '2026-03-20' } })
      .do('correct', officer, day, {
        values: { 'complaint.summary': 'Anders' },
        details: { field: 'complaint.summary', reason: 'Verschrijving' }
      })
    expect(play.state.signatures).toEqual([])
  })

  it('EW-5.4: whoever has an account in use signs in person: neither paper nor a statement replaces it', () => {
    const play = aboutSomebodyWhoLeft([bram])
    told(play, bram)
    const paper = { details: { about: bram, signedOn: '2026-03-20' } } as const
    expect(codes(play.refusals('recordPaperSignature', officer, day, paper))).toEqual(['paper.hasAccount'])
    const excuse = { details: { about: bram, reason: 'Ziek' } }
    expect(codes(play.refusals('excuseEmployee', officer, day, excuse))).toEqual(['paper.hasAccount'])
  })

  it('EW-4.1, EW-5.4: who left and cannot be reached is excused with a reason, and the dossier closes', () => {
    const play = aboutSomebodyWhoLeft()
    expect(codes(play.refusals('close', officer, day))).toContain('closing.fieldMissing')
    expect(taskIds(play, day)).toContain('inform-employee')
    play.do('excuseEmployee', officer, day, { details: { about: kees, reason: 'Uit dienst, adres onbekend' } })
    expect(taskIds(play, day)).not.toContain('inform-employee')
    expect(play.state.excused).toEqual([{ employee: kees, reason: 'Uit dienst, adres onbekend', by: officer, at: day }])
    play.do('sign', officer, day, { details: { slot: 'officer' } })
    expect(play.do('close', officer, day).state.status).toBe('closed')
  })

  it('EW-5.4: one of two who left is excused; the other still has to be told and to sign', () => {
    const play = aboutSomebodyWhoLeft([kees, bram])
    play.do('excuseEmployee', officer, day, { details: { about: kees, reason: 'Uit dienst' } })
    expect(closingGaps(play.state, play.policy).map(({ code }) => code)).toEqual([
      'closing.fieldMissing',
      'closing.signatureMissing',
      'closing.signatureMissing'
    ])
  })

  it('EW-5.4: a reopened dossier asks for all of it anew', () => {
    const play = aboutSomebodyWhoLeft()
      .do('excuseEmployee', officer, day, { details: { about: kees, reason: 'Uit dienst' } })
      .do('sign', officer, day, { details: { slot: 'officer' } })
      .do('close', officer, day)
      .do('reopen', officer, day, { details: { reason: 'Nieuwe feiten' } })
    expect(play.state).toMatchObject({ excused: [], signatures: [] })
  })
})

const nameless = { 'complainant.name': '', 'complainant.address': '', 'complainant.email': '', 'complainant.phone': '' }
const notGiven = ['complainant.name', 'complainant.address', 'complainant.email', 'complainant.phone']

describe('what the complainant did not give', () => {
  it.each(presetPolicies().map((policy) => [policy.id, policy] as const))(
    '%s: a complaint without a name is registered once the receiver says that none was given',
    (_id, policy) => {
      const values = intakeUnder(policy, { 'complainant.name': '' })
      const situation = { policy, actor: someone('employee'), now: '2026-03-04T10:00:00.000Z' } as const
      const isKeptAnyway = policy.incompleteIntake?.fields.includes('complainant.name') ?? false
      expect(decideRegister(values, situation).ok).toBe(isKeptAnyway)
      expect(decideRegister(values, situation, { notGiven: ['complainant.name'] }).ok).toBe(true)
    }
  )

  it('TB-1.1: a written complaint without a phone number is registered, and closing does not ask for it', () => {
    const play = dossierUnder(policyNamed('TB'), { 'complainant.phone': '' }, someone('employee'), {
      notGiven: ['complainant.phone']
    })
    expect(play.state.notGiven).toEqual(['complainant.phone'])
    expect(closingGaps(play.state, play.policy).map(({ field }) => field)).not.toContain('complainant.phone')
  })

  it('never covers what the office itself must know', () => {
    const policy = policyNamed('TB')
    const situation = { policy, actor: someone('employee'), now: '2026-03-04T10:00:00.000Z' } as const
    for (const field of ['receivedBy', 'complaint.description', 'handling.callBackDay']) {
      const registered = decideRegister(intakeUnder(policy, { [field]: '' }), situation, { notGiven: [field] })
      expect(registered).toMatchObject({ ok: false, error: [{ code: 'field.required', field }] })
    }
    expect(mayBeNotGiven('receivedAt')).toBe(false)
    for (const one of presetPolicies()) expect(givableFields(one)).toContain('complainant.name')
  })

  it('GC-2.1b: a gap that the complainant will not fill stops being a task; heard later after all, it is filled in', () => {
    const policy = policyNamed('GC')
    const [employee, handler] = [someone('employee'), someone('officer')]
    const play = dossierUnder(policy, { 'complainant.email': '' })
    expect(taskIds(play, day)).toContain('intake-gap')
    play.do('recordUnknown', employee, day, { details: { notGiven: ['complainant.email'], text: 'Heeft er geen' } })
    expect(taskIds(play, day)).not.toContain('intake-gap')
    const again = { details: { notGiven: ['complainant.name'] } }
    expect(codes(play.refusals('recordUnknown', employee, day, again))).toEqual(['unknown.isKnown'])
    play.do('correct', handler, day, {
      values: { 'complainant.email': 'vos@voorbeeld.nl' },
      details: { field: 'complainant.email', reason: 'Alsnog opgegeven' }
    })
    expect(play.state.notGiven).toEqual([])
  })

  it('EW-6.4: to someone without address or e-mail the decision is told in another way; with one it is written', () => {
    const told = { at: day, values: { ...decision, 'settlement.decisionMeans': 'phone' } }
    const withPhone = { ...intake, 'complainant.phone': '0612345678' }
    const play = new Play(withPhone).do('classify', officer, day, { values: classification })
    expect(codes(play.refusals('recordDecision', officer, day, told))).toEqual(['decision.notWritten'])
    play.do('recordUnknown', officer, day, { details: { notGiven: ['complainant.address', 'complainant.email'] } })
    expect(play.do('recordDecision', officer, day, told).state.values).toMatchObject({
      'settlement.decisionMeans': 'phone'
    })
  })

  it('EW-4.5: an anonymous complaint gets a decision that says that nobody could be told, and closes', () => {
    const values = { ...intake, 'complainant.name': '', 'complainant.kind': '' }
    const play = new Play(values, officer, received, policyNamed('EW'), undefined, { notGiven: ['complainant.name'] })
    play.do('recordUnknown', officer, day, { details: { notGiven: ['complainant.kind'] } })
    play
      .do('classify', officer, day, { values: classification })
      .do('recordReaction', officer, day, { at: day, details: { means: 'unreachable' } })
      .do('informEmployee', officer, day, { at: day, details: { employee: bram, means: 'in-person' } })
      .do('assign', officer, day, { values: { 'handling.handler': { name: officer.name, account: officer.id } } })
      .do('recordDecision', officer, day, {
        at: day,
        values: { ...decision, 'settlement.decisionMeans': 'unreachable' }
      })
      .do('recordSatisfaction', officer, day, { at: day, values: { 'settlement.satisfied': 'unknown' } })
    expect(play.do('close', officer, day).state.status).toBe('closed')
  })

  it('only of a complainant who left no way it is said that nobody can be reached, and never of a colleague', () => {
    const reachable = new Play().do('classify', officer, day, { values: classification })
    const reaction = { at: day, details: { means: 'unreachable' } }
    expect(codes(reachable.refusals('recordReaction', officer, day, reaction))).toEqual(['means.canBeReached'])
    const inform = { at: day, details: { employee: bram, means: 'unreachable' } }
    const anonymous = new Play({ ...intake, ...nameless }, officer, received, policyNamed('EW'), undefined, {
      notGiven
    })
    expect(codes(anonymous.refusals('informEmployee', officer, day, inform))).toEqual(['means.canBeReached'])
  })

  it('LM-5.6: the word of an anonymous client cannot be asked, and does not keep the dossier open', () => {
    const policy = policyNamed('LM')
    const said = dossierUnder(policy, nameless, someone('employee'), { notGiven })
    const unsaid = dossierUnder(policy)
    expect(codes(closingGaps(unsaid.state, policy))).toContain('closing.notSatisfied')
    expect(codes(closingGaps(said.state, policy))).not.toContain('closing.notSatisfied')
  })

  it('TB-5.1: who gave no phone number is told in another way, with every message', () => {
    const policy = policyNamed('TB')
    const employee = someone('employee')
    const messages = policy.callBack?.messages.map(({ id }) => id) ?? []
    const play = dossierUnder(policy, { 'complainant.phone': '' }, employee, { notGiven: ['complainant.phone'] })
    play.do('checkPromise', employee, day, { at: day, details: { text: 'Verstuurd' } })
    const call = (means: string) => ({
      at: day,
      values: { 'settlement.satisfied': 'yes' },
      details: { messages, ...(means === '' ? {} : { means }) }
    })
    expect(codes(play.refusals('callBack', employee, day, call('')))).toEqual(['callBack.noPhone'])
    expect(codes(play.refusals('callBack', employee, day, call('phone')))).toEqual(['callBack.noPhone'])
    const short = { ...call('letter'), details: { means: 'letter' } }
    expect(codes(play.refusals('callBack', employee, day, short))).toEqual(['callBack.messagesMissing'])
    expect(play.do('callBack', employee, day, call('letter')).state.values['handling.calledBackAt']).toBe(day)
  })

  it('EW-5.3, EW-5.4: a complaint about nobody in particular closes without an employee who is told and signs', () => {
    const play = new Play({ ...intake, 'complaint.involved': [] }, officer, received, policyNamed('EW'), undefined, {
      notGiven: ['complaint.involved']
    })
    const gaps = closingGaps(play.state, play.policy).map(({ field }) => field)
    expect(gaps).not.toContain('complaint.involved')
    expect(gaps).not.toContain('handling.employeeInformedAt')
  })
})
