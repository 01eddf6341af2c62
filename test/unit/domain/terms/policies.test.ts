import { describe, expect, it } from 'vitest'
import { instantAt } from '../../../../shared/domain/calendar/amsterdam.ts'
import { defaultCalendar } from '../../../../shared/domain/calendar/settings.ts'
import { computeTerms } from '../../../../shared/domain/terms/compute-terms.ts'
import type { TermFacts } from '../../../../shared/domain/terms/term.ts'
import { policyRules } from '../../../fixtures/terms/rules.ts'
import type { Instant, LocalDay } from '../../../../shared/domain/time.ts'

const at = (day: LocalDay, time = '12:00'): Instant => instantAt(day, time)

function dueDays(policy: keyof typeof policyRules, facts: Partial<TermFacts> & { received: Instant }): unknown {
  const terms = computeTerms(
    policyRules[policy],
    defaultCalendar,
    { registered: facts.received, ...facts },
    facts.received
  )
  return terms.map(({ id, dueDay }) => [id, dueDay])
}

describe('the terms of the five policies', () => {
  it('each has its fixed ids, in order', () => {
    const ids = Object.entries(policyRules).map(([policy, rules]) => [policy, rules.map(({ id }) => id).join(' ')])
    expect(Object.fromEntries(ids)).toEqual({
      EW: 'reaction delay-notice settlement destroy',
      LM: 'confirmation settlement destroy',
      GC: 'confirmation settlement limit delay-notice appeal keep-until destroy',
      TB: 'call-back',
      IN: 'confirmation settlement'
    })
  })

  it('LM-4.1 and LM-4.2: confirmed the next working day, settled in four weeks', () => {
    expect(dueDays('LM', { received: at('2026-04-03') })).toEqual([
      ['confirmation', '2026-04-07'],
      ['settlement', '2026-05-01']
    ])
  })

  it('LM-5.1: kept two years from registration, and never destroyed while open', () => {
    const received = at('2026-04-03')
    expect(dueDays('LM', { received, registered: at('2026-04-08'), closed: at('2026-05-01') })).toContainEqual([
      'destroy',
      '2028-04-08'
    ])
    expect(dueDays('LM', { received, closed: at('2028-09-01') })).toContainEqual(['destroy', '2028-09-01'])
  })

  it('GC-2.2 and GC-2.2b: norm and limit side by side, the notice counted back from the limit', () => {
    expect(dueDays('GC', { received: at('2026-05-04') })).toEqual([
      ['confirmation', '2026-05-11'],
      ['settlement', '2026-05-18'],
      ['limit', '2026-05-25'],
      ['delay-notice', '2026-05-20'],
      ['destroy', '2028-05-04']
    ])
  })

  it('GC-2.2b: a notice in time moves the limit, and neither the norm nor its own due day', () => {
    const delayNotices = [{ sent: at('2026-05-20'), newDueDay: '2026-06-15' as const }]
    expect(dueDays('GC', { received: at('2026-05-04'), delayNotices })).toEqual([
      ['confirmation', '2026-05-11'],
      ['settlement', '2026-05-18'],
      ['limit', '2026-05-25'],
      ['limit', '2026-06-15'],
      ['delay-notice', '2026-05-20'],
      ['destroy', '2028-05-04']
    ])
  })

  it('GC-6.1: the appeal term runs from receipt of the position and moves forward to a working day', () => {
    const facts = { received: at('2026-05-04'), decisionSent: at('2026-05-11'), positionReceived: at('2026-05-11') }
    expect(dueDays('GC', facts)).toContainEqual(['appeal', '2026-05-26'])
  })

  it('GC-2.2d: kept a year from closing, destroyed two years from receipt; a term without an act is met by passing', () => {
    const received = at('2026-05-04')
    const facts = { received, registered: received, closed: at('2026-05-20') }
    const keepUntil = (now: Instant): unknown =>
      computeTerms(policyRules.GC, defaultCalendar, facts, now).find(({ id }) => id === 'keep-until')
    expect(keepUntil(at('2027-05-20'))).toMatchObject({ dueDay: '2027-05-20', outcome: 'running' })
    expect(keepUntil(at('2027-05-21'))).toMatchObject({ outcome: 'met', minutes: 0 })
  })

  it('TB-2.1: the call-back is due on the entered day', () => {
    expect(dueDays('TB', { received: at('2026-05-04') })).toEqual([])
    expect(dueDays('TB', { received: at('2026-05-04'), callBackDay: '2026-05-14' })).toEqual([
      ['call-back', '2026-05-14']
    ])
  })

  it('IN-4.2 and IN-4.3: confirmed in four working days, settled in fourteen days', () => {
    expect(dueDays('IN', { received: at('2026-06-01') })).toEqual([
      ['confirmation', '2026-06-05'],
      ['settlement', '2026-06-15']
    ])
  })
})
