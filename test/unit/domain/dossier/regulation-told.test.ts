import { describe, expect, it } from 'vitest'
import { askedDetails } from '../../../../shared/domain/dossier/acts/asked.ts'
import { acts } from '../../../../shared/domain/dossier/acts/acts.ts'
import { officer, Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const now = '2026-03-05T10:00:00.000Z'
const field = 'handling.regulationToldAt'

describe('that the client is told of the regulation', () => {
  it('EW-3.1: is recorded with the first reaction, on its day, and kept when it is told again', () => {
    const details = { means: 'phone', regulationTold: 'yes' }
    const play = new Play().do('recordReaction', officer, now, { at: now, details: { means: 'phone' } })
    expect(play.state.values[field]).toBeUndefined()
    play.do('recordReaction', officer, now, { at: now, details })
    const later = '2026-03-06T10:00:00.000Z'
    expect(play.do('recordReaction', officer, later, { at: later, details }).state.values[field]).toBe(now)
  })

  it('EW-3.1: a client who was told before the complaint came is recorded as such by a correction', () => {
    const before = '2026-01-05T10:00:00.000Z'
    const typed = { values: { [field]: before }, details: { field, reason: 'Bij de opdracht meegestuurd' } }
    expect(new Play().do('correct', officer, now, typed).state.values[field]).toBe(before)
  })

  it('EW-3.1: is not asked where the regulation does not keep it', () => {
    const asked = (id: string) => askedDetails(acts.recordReaction, policyNamed(id)).map((detail) => detail.id)
    expect(asked('EW')).toContain('regulationTold')
    expect(asked('IN')).not.toContain('regulationTold')
  })
})
