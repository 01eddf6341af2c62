import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../../shared/domain/dossier/event.ts'
import { nextStep } from '../../../../shared/domain/today/next-step.ts'
import { attentionFor } from '../../../../shared/domain/today/attention.ts'
import {
  classification,
  colleagues,
  employee,
  intake,
  officer,
  outsider,
  Play
} from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const now = '2026-03-23T10:00:00.000Z'

function shown(play: Play, actor: Actor, at: Instant) {
  const { own, waiting } = nextStep(play.situation(actor, at))
  return { own: own?.act ?? null, waiting: waiting.map(({ act, who }) => [act, ...who]) }
}

describe('the one next step', () => {
  it('EW-6.5: what is late goes before what waits', () => {
    expect(shown(new Play(), officer, '2026-03-07T10:00:00.000Z').own).toBe('recordReaction')
  })

  it('EW-5.2: a complaint of today is classified first, by whoever may', () => {
    expect(shown(new Play(), officer, '2026-03-04T10:00:00.000Z')).toEqual({ own: 'classify', waiting: [] })
  })

  it('EW-6.4: a decision that is due today goes before a note on how it goes', () => {
    const day = '2026-03-05T10:00:00.000Z'
    const play = new Play()
      .do('classify', officer, day, { values: classification })
      .do('recordReaction', officer, day, { at: day, details: { means: 'phone' } })
    const due = play.situation(officer, '2026-04-01T08:00:00.000Z')
    expect(attentionFor(due.state, due.policy, due.now)).toContainEqual(
      expect.objectContaining({ act: 'recordProgress', urgency: 'today' })
    )
    expect(nextStep(due).own?.act).toBe('recordDecision')
  })

  it('somebody who may not classify sees who can, and what comes next for them', () => {
    const at = '2026-03-04T10:00:00.000Z'
    const { own, waiting } = shown(new Play().told(employee, officer, at), employee, at)
    expect(own).toBe('recordReaction')
    expect(waiting).toContainEqual(['classify', 'Marijke de Wit', 'Fatima el Amrani'])
  })

  it('EW-5.4: a signature is waited for by name, one entry a signature', () => {
    const play = new Play().settled()
    expect(shown(play, officer, now)).toEqual({ own: 'sign', waiting: [['sign', 'Bram Jansen']] })
    play.do('sign', officer, now, { details: { slot: 'officer' } })
    expect(shown(play, officer, now)).toEqual({ own: null, waiting: [['sign', 'Bram Jansen']] })
    expect(shown(play, employee, now)).toEqual({ own: 'sign', waiting: [] })
    play.do('sign', employee, now, { details: { slot: 'employee' } })
    expect(shown(play, officer, now)).toEqual({ own: 'close', waiting: [] })
  })

  it('EW-5.4: when nobody with an account can sign there, the place on the form is named', () => {
    const without = colleagues.filter(({ account }) => account !== employee.id)
    const play = new Play().settled().do('sign', officer, now, { details: { slot: 'officer' } })
    const [waiting] = nextStep({ ...play.situation(officer, now), colleagues: without }).waiting
    expect(waiting?.who).toEqual([
      policyNamed('EW').closing.signatures.slots.find(({ slot }) => slot === 'employee')?.label
    ])
  })

  it('EW-1.2: where the complaint is about the only one who may go on, a stand-in is asked for', () => {
    const alone = colleagues.filter(({ account }) => account !== 'a-standin')
    const about = new Play({ ...intake, 'complaint.involved': [{ name: officer.name, account: officer.id }] }, employee)
    const situation = about.situation(employee, '2026-03-04T10:00:00.000Z')
    const classify = ({ waiting }: ReturnType<typeof nextStep>) => waiting.find(({ act }) => act === 'classify')?.who
    expect(classify(nextStep({ ...situation, colleagues: alone }))).toEqual([])
    expect(classify(nextStep(situation))).toEqual(['Fatima el Amrani'])
  })

  it('many people are named by their role', () => {
    const more = ['a-one', 'a-two'].map((account) => ({ account, name: account, role: 'officer', active: true }))
    const play = new Play()
    const { waiting } = nextStep({
      ...play.situation(employee, '2026-03-04T10:00:00.000Z'),
      colleagues: [...colleagues, ...more]
    })
    expect(waiting.find(({ act }) => act === 'classify')?.who).toEqual(['klachtenfunctionaris'])
  })

  it('somebody whose account is off is not waited for', () => {
    const off = colleagues.map((one) => (one.account === 'a-standin' ? { ...one, active: false } : one))
    const play = new Play()
    const { waiting } = nextStep({ ...play.situation(employee, '2026-03-04T10:00:00.000Z'), colleagues: off })
    expect(waiting.find(({ act }) => act === 'classify')?.who).toEqual(['Marijke de Wit'])
  })

  it('EW-4.4: who may not see the dossier has no step in it, and nobody waits for them', () => {
    expect(shown(new Play(), outsider, '2026-03-04T10:00:00.000Z').own).toBeNull()
  })

  it('EW-7.5: a destruction that is due is nobody’s act, and is told', () => {
    const { own, waiting, outside } = nextStep(new Play().closed().situation(officer, '2029-04-01T10:00:00.000Z'))
    expect([own, waiting]).toEqual([null, []])
    expect(outside).toMatchObject([{ kind: 'term', term: { id: 'destroy' }, urgency: 'overdue' }])
  })

  it('EW-7.5: a closed dossier waits for nobody', () => {
    expect(shown(new Play().closed(), officer, '2026-04-01T10:00:00.000Z')).toEqual({ own: null, waiting: [] })
  })
})
