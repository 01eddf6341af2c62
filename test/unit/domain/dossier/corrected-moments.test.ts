import { describe, expect, it } from 'vitest'
import type { FieldId } from '../../../../shared/domain/form/fields.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { dossierUnder, intakeUnder, someone } from '../../../fixtures/dossier/office-of.ts'
import { classification, codes, decision, officer, Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { withRetention } from '../../../../shared/domain/policy/office-choices.ts'

const [thursday, friday, monday, tuesday]: readonly [Instant, Instant, Instant, Instant] = [
  '2026-03-05T10:00:00.000Z',
  '2026-03-06T10:00:00.000Z',
  '2026-03-09T10:00:00.000Z',
  '2026-03-10T10:00:00.000Z'
]
const chief = someone('officer')

function corrected(play: Play, field: FieldId, value: string, by = chief): string[] {
  const details = { field, reason: 'Verschrijving' }
  return codes(play.refusals('correct', by, tuesday, { values: { [field]: value }, details }))
}

function decidedUnderGc(): Play {
  return dossierUnder(policyNamed('GC'))
    .do('classify', chief, thursday, { values: { 'classification.classes': ['content'] } })
    .do('recordDecision', chief, friday, { at: friday, values: decision })
    .do('recordPositionReceived', chief, monday, { at: monday })
}

describe('a moment that is set right', () => {
  it('GC-6.1: keeps the position, its receipt and the appeal in their order', () => {
    const play = decidedUnderGc()
    expect(corrected(play, 'settlement.positionReceivedAt', thursday)).toEqual(['act.beforeDecision'])
    expect(corrected(play, 'settlement.decisionSentAt', tuesday)).toEqual(['correct.afterWhatFollowed'])
    expect(corrected(play, 'settlement.decisionSentAt', thursday)).toEqual([])
    expect(corrected(play, 'settlement.positionReceivedAt', friday)).toEqual([])
  })

  it('GC-6.1: a position cannot be sent after the appeal against it', () => {
    const play = dossierUnder(policyNamed('GC'))
      .do('classify', chief, thursday, { values: { 'classification.classes': ['content'] } })
      .do('recordDecision', chief, thursday, { at: thursday, values: decision })
      .do('recordAppeal', chief, friday, { at: friday })
    expect(corrected(play, 'settlement.decisionSentAt', monday)).toEqual(['correct.afterWhatFollowed'])
  })

  it('IN-2.4: nobody is referred before the decision', () => {
    const play = dossierUnder(policyNamed('IN'))
      .do('classify', someone('quality-manager'), thursday, { values: { 'classification.classes': ['legal'] } })
      .do('recordDecision', chief, friday, { at: friday, values: decision })
      .do('refer', chief, monday, {
        at: monday,
        values: { 'settlement.referredTo': 'De Geschillencommissie' },
        details: { means: 'letter' }
      })
    expect(corrected(play, 'settlement.referredAt', thursday)).toEqual(['act.beforeDecision'])
  })

  it('TB-3.1: the call cannot lie before the check', () => {
    const policy = withRetention(policyNamed('TB'), { value: 2, unit: 'years' })
    const messages = policy.callBack?.messages.map(({ id }) => id) ?? []
    const play = dossierUnder(policy)
      .do('checkPromise', chief, friday, { at: friday, details: { text: 'De stukken zijn verstuurd.' } })
      .do('callBack', chief, monday, { at: monday, values: { 'settlement.satisfied': 'yes' }, details: { messages } })
    expect(corrected(play, 'handling.calledBackAt', thursday)).toEqual(['callBack.beforeCheck'])
    expect(corrected(play, 'handling.checkedAt', tuesday)).toEqual(['correct.afterWhatFollowed'])
    expect(corrected(play, 'receivedAt', tuesday)).toEqual(['correct.receivedAfterActs'])
  })

  it('a receipt lies before everything that was done, and before the registration', () => {
    const told = { employee: { name: 'Bram Jansen', account: 'a-employee' }, means: 'in-person' } as const
    const play = new Play().do('informEmployee', officer, thursday, { at: '2026-03-04T10:00:00.000Z', details: told })
    expect(corrected(play, 'receivedAt', '2026-03-04T10:00:01.000Z', officer)).toEqual(['correct.receivedAfterActs'])
    expect(corrected(new Play(), 'receivedAt', thursday, officer)).toEqual(['correct.receivedAfterActs'])
    expect(corrected(play, 'receivedAt', '2026-03-04T09:30:00.000Z', officer)).toEqual([])
  })

  it('a moment of a new round stays in it', () => {
    const policy = withRetention(policyNamed('TB'), { value: 2, unit: 'years' })
    const messages = policy.callBack?.messages.map(({ id }) => id) ?? []
    const again = { messages, text: 'Wij herstellen het.', newDueDay: '2026-03-12' }
    const play = new Play(intakeUnder(policy), chief, thursday, policy)
      .do('checkPromise', chief, friday, { at: friday, details: { text: 'Nagegaan.' } })
      .do('callBack', chief, friday, { at: friday, values: { 'settlement.satisfied': 'no' }, details: again })
      .do('checkPromise', chief, monday, { at: monday, details: { text: 'Opnieuw nagegaan.' } })
    expect(corrected(play, 'handling.checkedAt', thursday)).toEqual(['act.beforeRound'])
    expect(corrected(play, 'handling.checkedAt', '2026-03-07T10:00:00.000Z')).toEqual([])
  })
})

describe('what a correction leaves alone', () => {
  it('a field that the regulation does not use', () => {
    expect(corrected(new Play(), 'handling.calledBackAt', thursday, officer)).toEqual(['correct.unknownField'])
  })

  it('EW-5.4: whether the complainant is satisfied is first said by the act that asks how that is known', () => {
    const play = new Play().do('classify', officer, thursday, { values: classification })
    expect(corrected(play, 'settlement.satisfied', 'yes', officer)).toEqual(['correct.hasItsOwnAct'])
  })
})

describe('a notice of delay that announces nothing', () => {
  const details = { reason: 'Het onderzoek duurt langer', newDueDay: '2026-04-20' }

  it('EW-6.4: is refused when the complaint was settled by then, and taken when it lies before', () => {
    const play = new Play()
      .do('classify', officer, thursday, { values: classification })
      .do('recordDecision', officer, monday, { at: friday, values: decision })
    const noticeAt = (at: Instant) => codes(play.refusals('sendDelayNotice', officer, tuesday, { at, details }))
    expect(noticeAt(monday)).toEqual(['delay.nothingToMove'])
    expect(noticeAt(friday)).toEqual(['delay.nothingToMove'])
    expect(noticeAt(thursday)).toEqual([])
  })

  it('LM-1.2: is refused for an idea, which has no term', () => {
    const idea = dossierUnder(policyNamed('LM'), { signalKind: 'improvement' })
    const refused = idea.refusals('sendDelayNotice', someone('partner'), friday, { at: friday, details })
    expect(codes(refused)).toEqual(['delay.nothingToMove'])
  })
})
