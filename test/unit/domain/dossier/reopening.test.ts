import { describe, expect, it } from 'vitest'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import type { TermRule } from '../../../../shared/domain/terms/rule.ts'
import { nextTerm } from '../../../../shared/domain/today/next-term.ts'
import { overdueTerms } from '../../../../shared/domain/today/open-terms.ts'
import { dossierUnder, someone } from '../../../fixtures/dossier/office-of.ts'
import { intake, officer, Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const [minutesPerDay, reason] = [1440, { reason: 'Zei de klager' }]
const newTerms = { ...policyNamed('EW'), reopening: { newTerms: true } }

/** Withdrawn and taken up again at these moments, in turn. The reaction is due on 6 March 09:00, the settlement on 1 April. */
function turning(moments: readonly Instant[], policy = policyNamed('EW')): Play {
  const play = new Play(intake, officer, '2026-03-04T10:00:00.000Z', policy)
  for (const [index, at] of moments.entries()) {
    if (index % 2 === 0) play.do('withdraw', officer, at, { at, details: reason })
    else play.do('reopen', officer, at, { details: reason })
  }
  return play
}

function stands({ state, policy }: Play, id: string, now: Instant): [number, string, number | undefined][] {
  const terms = termsOf(state, policy, now).filter((term) => term.id === id)
  return terms.map(({ round, outcome, minutes }) => [round, outcome, minutes])
}

const [march5, march9, march20, march30] = [
  '2026-03-05T09:00:00.000Z',
  '2026-03-09T09:00:00.000Z',
  '2026-03-20T09:00:00.000Z',
  '2026-03-30T09:00:00.000Z'
] as const
const [april10, may] = ['2026-04-10T09:00:00.000Z', '2026-05-20T09:00:00.000Z'] as const

describe('a dossier that ended, went on in the same round and ended again', () => {
  it('EW-6.5: is as late as it was when it first ended', () => {
    const late = [[1, 'missed', 3 * minutesPerDay]]
    expect(stands(turning([march9]), 'reaction', may)).toEqual(late)
    expect(stands(turning([march9, march20, march30]), 'reaction', march30)).toEqual(late)
    expect(stands(turning([march9, march20, march30]), 'reaction', may)).toEqual(late)
    expect(stands(turning([march9, march20, march30, april10, may]), 'reaction', may)).toEqual(late)
  })

  it('EW-6.5: asks in between for what never came, as late as it is by then', () => {
    const { state, policy } = turning([march9, march20])
    expect(overdueTerms(state, policy, march30).map(({ id, minutes }) => [id, minutes])).toEqual([
      ['reaction', 24 * minutesPerDay]
    ])
  })

  it('EW-6.5: what came after all is late until it came', () => {
    const play = turning([march9, march20])
    play.do('recordReaction', officer, march30, { at: march30, details: { means: 'phone' } })
    expect(stands(play, 'reaction', may)).toEqual([[1, 'missed', 24 * minutesPerDay]])
  })

  it('EW-6.5: owes nothing for a term that fell due while the dossier had ended', () => {
    const play = turning([march5, march9])
    expect(stands(play, 'reaction', march20)).toEqual([[1, 'lapsed', undefined]])
    expect(nextTerm(play.state, play.policy, march9)).toMatchObject({ id: 'settlement', outcome: 'running' })
    expect(stands(turning([march5, march9, april10]), 'settlement', may)).toEqual([[1, 'missed', 203 * 60]])
  })

  it('EW-6.5: taken up again before a term fell due, that term counts as ever', () => {
    const play = turning([march5, '2026-03-05T10:00:00.000Z'])
    expect(stands(play, 'reaction', march5)).toEqual([[1, 'running', undefined]])
    expect(stands(play, 'reaction', march9)).toEqual([[1, 'missed', 3 * minutesPerDay]])
  })

  it('EW-6.4: owes no notice of delay when it had ended by the last day of what the notice announces', () => {
    const play = turning([march30, april10])
    expect(stands(play, 'settlement', may)).toEqual([[1, 'lapsed', undefined]])
    expect(stands(play, 'delay-notice', may)).toEqual([[1, 'lapsed', undefined]])
  })
})

describe('a dossier that went on in a new round', () => {
  it('EW-6.5: leaves the old round as it ended', () => {
    const play = turning([march9, march20], newTerms)
    expect(stands(play, 'reaction', may)).toEqual([
      [1, 'missed', 3 * minutesPerDay],
      [2, 'missed', (28 + 31 + 2 - 2) * minutesPerDay]
    ])
    expect(stands(play, 'settlement', march20)).toEqual([
      [1, 'lapsed', undefined],
      [2, 'running', undefined]
    ])
  })

  it('TB-5.2: ends what else ran in the round before', () => {
    const preset = policyNamed('TB')
    const word: TermRule = {
      id: 'word',
      clause: 'TB-2.2',
      label: 'Bericht',
      kind: 'office',
      start: { from: 'event', event: 'received' },
      length: { value: 4, unit: 'weeks' },
      onDayOff: 'keep',
      stoppedBy: 'reactionSent',
      lapsesOn: ['closed']
    }
    const policy = { ...preset, terms: [...preset.terms, word] }
    const [employee, friday] = [someone('employee'), '2026-03-06T10:00:00.000Z'] as const
    const play = dossierUnder(policy)
      .do('checkPromise', employee, friday, { at: friday, details: { text: 'Nagegaan.' } })
      .do('callBack', employee, friday, {
        at: friday,
        values: { 'settlement.satisfied': 'no' },
        details: {
          messages: policy.callBack?.messages.map(({ id }) => id) ?? [],
          text: 'Wij komen langs.',
          newDueDay: '2026-03-12' as const
        }
      })
    expect(stands(play, 'word', march20)).toEqual([
      [1, 'lapsed', undefined],
      [2, 'running', undefined]
    ])
  })
})
