import { describe, expect, it } from 'vitest'
import { attentionFor } from '../../../../shared/domain/today/attention.ts'
import { overdueTerms } from '../../../../shared/domain/today/open-terms.ts'
import { decision, employee, officer, Play } from '../../../fixtures/dossier/play.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const person = ({ id, name }: { id: string; name: string }) => ({ name, account: id })

function shown(play: Play, now: Instant) {
  return attentionFor(play.state, play.policy, now).map((one) =>
    one.kind === 'term' ? [one.term.id, one.urgency, one.act] : [one.task.id, one.urgency, one.act]
  )
}

describe('what wants attention', () => {
  it('EW-6.5, EW-4.1, EW-5.2: a new complaint asks for a reaction, for classification and for telling the employee', () => {
    expect(shown(new Play(), '2026-03-04T10:00:00.000Z')).toEqual([
      ['reaction', 'soon', 'recordReaction'],
      ['settlement', 'later', 'recordDecision'],
      ['classify', 'today', 'classify'],
      ['inform-employee', 'today', 'informEmployee'],
      ['appoint-handler', 'soon', 'assign']
    ])
  })

  it('EW-6.4: the notice is only asked for when its last day comes near, and until the settlement is due settling still makes it good', () => {
    const play = new Play()
    const notice = (now: Instant) => shown(play, now).find(([id]) => id === 'delay-notice')
    expect(notice('2026-03-13T10:00:00.000Z')).toBeUndefined()
    expect(notice('2026-03-20T10:00:00.000Z')).toEqual(['delay-notice', 'soon', 'sendDelayNotice'])
    expect(notice('2026-03-25T10:00:00.000Z')).toEqual(['delay-notice', 'today', 'sendDelayNotice'])
    expect(notice('2026-03-26T10:00:00.000Z')).toEqual(['delay-notice', 'soon', 'sendDelayNotice'])
    expect(notice('2026-04-01T10:00:00.000Z')).toEqual(['delay-notice', 'today', 'sendDelayNotice'])
    expect(notice('2026-04-02T10:00:00.000Z')).toEqual(['delay-notice', 'overdue', 'sendDelayNotice'])
    play.do('recordDecision', officer, '2026-03-26T10:00:00.000Z', { at: '2026-03-26T10:00:00.000Z', values: decision })
    expect(notice('2026-03-27T10:00:00.000Z')).toBeUndefined()
  })

  it('EW-5.4: a settled complaint asks for the signatures and then to be closed', () => {
    const play = new Play().settled()
    const now: Instant = '2026-03-23T10:00:00.000Z'
    expect(shown(play, now)).toEqual([['sign', 'soon', 'sign']])
    play
      .do('sign', employee, now, { details: { slot: 'employee' } })
      .do('sign', officer, now, { details: { slot: 'officer' } })
    expect(shown(play, now)).toEqual([['close', 'soon', 'close']])
  })

  it('EW-7.5: a closed complaint asks nothing until its destruction comes near', () => {
    const play = new Play().closed()
    expect(shown(play, '2026-04-01T10:00:00.000Z')).toEqual([])
    expect(shown(play, '2029-03-21T10:00:00.000Z')).toEqual([['destroy', 'soon', null]])
    expect(shown(play, '2029-04-01T10:00:00.000Z')).toEqual([['destroy', 'overdue', null]])
  })

  it('EW-6.2: after the decision a form with gaps asks to be completed', () => {
    const at: Instant = '2026-03-05T10:00:00.000Z'
    const play = new Play().do('assign', officer, at, { values: { 'handling.handler': person(officer) } })
    play.do('recordDecision', officer, at, { at, values: decision })
    expect(shown(play, at).map(([id]) => id)).toContain('complete')
  })

  it('EW-6.5: a reaction is late now until it has gone out, and was late from then on', () => {
    const at: Instant = '2026-03-09T10:00:00.000Z'
    const play = new Play()
    const late = () => overdueTerms(play.state, play.policy, at).map(({ id }) => id)
    expect(overdueTerms(play.state, play.policy, '2026-03-04T10:00:00.000Z')).toEqual([])
    expect(late()).toEqual(['reaction'])
    play.do('recordReaction', officer, at, { at, details: { means: 'phone' } })
    expect(late()).toEqual([])
  })
})
