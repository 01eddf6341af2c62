import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt } from '../../../../shared/domain/calendar/amsterdam.ts'
import { addDays } from '../../../../shared/domain/calendar/day.ts'
import { attentionFor } from '../../../../shared/domain/today/attention.ts'
import { lastDays, nextTerm } from '../../../../shared/domain/today/next-term.ts'
import { dossierUnder, someone } from '../../../fixtures/dossier/office-of.ts'
import { decision, type Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const officer = someone('officer')
const thursday: Instant = '2026-03-05T10:00:00.000Z'

function under(policy: string): Play {
  return dossierUnder(policyNamed(policy))
}

function reacted(): Play {
  return under('EW').do('recordReaction', officer, thursday, { at: thursday, details: { means: 'phone' } })
}

function delayed(at: Instant, newDueDay = '2026-04-20'): Play {
  return reacted().do('sendDelayNotice', officer, at, {
    at,
    details: { reason: 'Wij wachten op stukken.', newDueDay }
  })
}

/** The next term at a moment, as its id, its day and how it stands; null when there is none. */
function next({ state, policy }: Play, now: Instant): string | null {
  const term = nextTerm(state, policy, now)
  return term && `${term.id} ${term.dueDay} ${term.outcome}`
}

describe('the term to look at first', () => {
  it('is what is due first', () => {
    expect(next(under('EW'), thursday)).toBe('reaction 2026-03-06 running')
    expect(next(under('GC'), thursday)).toBe('confirmation 2026-03-11 running')
  })

  it('EW-6.5: stays what is late until it is done', () => {
    const late: Instant = '2026-03-09T10:00:00.000Z'
    expect(next(under('EW'), late)).toBe('reaction 2026-03-06 missed')
    const play = under('EW').do('recordReaction', officer, late, { at: late, details: { means: 'phone' } })
    expect(next(play, late)).toBe('settlement 2026-04-01 running')
  })

  it('EW-6.4: is the notice of delay only when that comes near, and the settlement once its moment has passed', () => {
    expect(next(reacted(), '2026-03-19T10:00:00.000Z')).toBe('settlement 2026-04-01 running')
    expect(next(reacted(), '2026-03-20T10:00:00.000Z')).toBe('delay-notice 2026-03-25 running')
    expect(next(reacted(), '2026-03-26T10:00:00.000Z')).toBe('settlement 2026-04-01 running')
  })

  it('EW-6.4: after a notice is the day that it names, also when the notice was late', () => {
    expect(next(delayed('2026-03-24T10:00:00.000Z'), '2026-03-24T10:00:00.000Z')).toBe('settlement 2026-04-20 running')
    const late = delayed('2026-03-30T10:00:00.000Z')
    expect(next(late, '2026-03-30T10:00:00.000Z')).toBe('settlement 2026-04-20 running')
    expect(next(late, '2026-04-21T10:00:00.000Z')).toBe('settlement 2026-04-20 missed')
  })

  it('GC-6.1, GC-2.2d: is never the complainant’s own term, nor how long a dossier is kept', () => {
    const play = under('GC')
      .do('sendConfirmation', officer, thursday, { at: thursday, details: { means: 'email' } })
      .do('recordDecision', officer, thursday, { at: thursday, values: decision })
    expect(next(play, thursday)).toBeNull()
    expect(lastDays(play.state, play.policy, thursday)).toEqual([])
  })

  it('LM-1.2: is none for a signal that is no complaint', () => {
    const play = dossierUnder(policyNamed('LM'), { signalKind: 'improvement' })
    expect(next(play, thursday)).toBeNull()
  })

  it('TB-5.2: is that of the new round, once the old one has ended', () => {
    const employee = someone('employee')
    const friday: Instant = '2026-03-06T10:00:00.000Z'
    const messages = policyNamed('TB').callBack?.messages.map(({ id }) => id) ?? []
    const play = under('TB')
    expect(next(play, friday)).toBe('call-back 2026-03-06 running')
    play
      .do('checkPromise', employee, friday, { at: friday, details: { text: 'Nagegaan.' } })
      .do('callBack', employee, friday, {
        at: friday,
        values: { 'settlement.satisfied': 'no' },
        details: { messages, text: 'Wij brengen de stukken langs.', newDueDay: '2026-03-12' }
      })
    expect(next(play, friday)).toBe('call-back 2026-03-12 running')
  })
})

describe('the days on which a term ends', () => {
  it('EW-6.4: are those of every term that runs, late ones left out', () => {
    const { state, policy } = under('EW')
    expect(lastDays(state, policy, thursday)).toEqual(['2026-03-06', '2026-03-25', '2026-04-01'])
    expect(lastDays(state, policy, '2026-03-09T10:00:00.000Z')).toEqual(['2026-03-25', '2026-04-01'])
    expect(lastDays(state, policy, '2026-03-26T10:00:00.000Z')).toEqual(['2026-04-01'])
  })

  it('EW-6.4: are the last working day, the due day and the days between', () => {
    const play = delayed('2026-03-24T10:00:00.000Z', '2026-04-19')
    expect(lastDays(play.state, play.policy, '2026-03-25T10:00:00.000Z')).toEqual([
      '2026-04-17',
      '2026-04-18',
      '2026-04-19'
    ])
  })

  it('are exactly those on which Vandaag has a term of the office under today, whatever day a notice names', () => {
    const newDays = fc.integer({ min: 0, max: 400 }).map((later) => addDays('2026-04-02', later))
    fc.assert(
      fc.property(newDays, fc.integer({ min: -40, max: 40 }), (newDay, distance) => {
        const { state, policy } = delayed('2026-03-24T10:00:00.000Z', newDay)
        const day = addDays(newDay, distance)
        if (day < '2026-03-25') return
        const now = instantAt(day, '10:00')
        const isToday = attentionFor(state, policy, now).some(
          (one) => one.kind === 'term' && one.term.id === 'settlement' && one.urgency === 'today'
        )
        expect(lastDays(state, policy, now).includes(day)).toBe(isToday)
      })
    )
  })
})
