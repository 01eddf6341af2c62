import { describe, expect, it } from 'vitest'
import { attentionFor } from '../../../../shared/domain/today/attention.ts'
import { nextTurn } from '../../../../shared/domain/today/next-turn.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { codes, officer, Play } from '../../../fixtures/dossier/play.ts'

const yearsLater: Instant = '2029-04-02T10:00:00.000Z'
const held = { details: { reason: 'Er loopt een rechtszaak', reviewOn: '2029-06-01' } }

const asked = (play: Play, at: Instant) =>
  attentionFor(play.state, play.policy, at).map((one) => (one.kind === 'term' ? one.term.id : one.task.id))

describe('holding the destruction of a dossier', () => {
  it('EW-7.5: a dossier past its term asks to be destroyed; held it does not, and asks for a look on its day', () => {
    const play = new Play().closed()
    const [term, ...others] = asked(play, yearsLater)
    expect([term, others]).toEqual(['destroy', []])
    play.do('holdDestruction', officer, yearsLater, held)
    expect(asked(play, '2029-05-31T10:00:00.000Z')).toEqual([])
    expect(nextTurn(play.state, play.policy, '2029-05-30T10:00:00.000Z')).toBe('2029-05-31T22:00:00.000Z')
    expect(asked(play, '2029-06-01T10:00:00.000Z')).toEqual(['review-hold'])
  })

  it('is kept with its reason, by whom and until when, and ends with a reason', () => {
    const play = new Play().closed()
    expect(codes(play.refusals('releaseHold', officer, yearsLater, { details: { reason: 'x' } }))).toEqual([
      'hold.none'
    ])
    play.do('holdDestruction', officer, yearsLater, held)
    expect(play.state.hold).toEqual({
      reason: 'Er loopt een rechtszaak',
      reviewOn: '2029-06-01',
      by: officer,
      at: yearsLater
    })
    play.do('releaseHold', officer, '2029-05-02T10:00:00.000Z', { details: { reason: 'De zaak is geschikt' } })
    expect(play.state.hold).toBeUndefined()
    expect(asked(play, '2029-05-02T10:00:00.000Z')).toEqual(['destroy'])
  })

  it('is looked at again after today, and may be held anew with another day', () => {
    const play = new Play().closed()
    const on = (reviewOn: string) => ({ details: { reason: 'Rechtszaak', reviewOn } })
    expect(codes(play.refusals('holdDestruction', officer, yearsLater, on('2029-04-02')))).toEqual([
      'hold.reviewNotLater'
    ])
    play.do('holdDestruction', officer, yearsLater, on('2029-04-03'))
    play.do('holdDestruction', officer, '2029-04-03T10:00:00.000Z', on('2029-10-03'))
    expect(asked(play, '2029-04-03T10:00:00.000Z')).toEqual([])
  })
})
