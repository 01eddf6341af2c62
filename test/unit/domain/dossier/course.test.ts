import { describe, expect, it } from 'vitest'
import { courseOf, earlierForms, replacedValues } from '../../../../shared/domain/dossier/course.ts'
import { countedCase } from '../../../../shared/domain/statistics/counted.ts'
import { stepLines } from '../../../../shared/i18n/describe-course.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { dossierUnder, someone } from '../../../fixtures/dossier/office-of.ts'
import { decision, intake, officer, Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const wordingOf = ({ policy }: Play) => ({ t: createTranslator('nl'), language: 'nl', policy }) as const
const linesOf = (play: Play) =>
  courseOf(play.events).map((step) => [step.at.slice(0, 16), ...stepLines(step, play.events, wordingOf(play))])

/** A closed complaint that was reopened, decided anew on 2 June and closed again on the 3rd. */
function reopened(): Play {
  const again = '2026-06-02T10:00:00.000Z'
  return new Play()
    .closed()
    .do('reopen', officer, '2026-06-01T10:00:00.000Z', { details: { reason: 'Klager meldt zich opnieuw' } })
    .do('recordDecision', officer, again, {
      at: again,
      values: { ...decision, 'settlement.judgement': 'partly', 'settlement.position': 'Bij nader inzien deels.' }
    })
}

describe('the course of a dossier', () => {
  it('EW-5.2: says received at the receipt, and registered when it was registered', () => {
    const play = new Play(intake, officer, '2026-03-06T10:00:00.000Z')
    expect(linesOf(play)).toEqual([
      ['2026-03-04T09:00', 'Klacht ontvangen'],
      ['2026-03-06T10:00', 'Klacht geregistreerd']
    ])
    expect(courseOf(play.events)[0]?.who).toBe('Marijke de Wit')
  })

  it('one line tells both when a complaint was registered as it came in', () => {
    const play = new Play(intake, officer, '2026-03-04T09:00:30.000Z')
    expect(linesOf(play)).toEqual([['2026-03-04T09:00', 'Klacht ontvangen en geregistreerd']])
  })

  it('GC-2.2a: an earlier proposal stays readable beside the one that replaced it', () => {
    const policy = policyNamed('GC')
    const [first, second] = ['2026-03-05T10:00:00.000Z', '2026-03-06T10:00:00.000Z'] as const
    const by = someone('officer')
    const propose = (play: Play, at: Instant, text: string) =>
      play.do('recordProposal', by, at, { at, values: { 'settlement.proposal': text } })
    const play = propose(
      propose(dossierUnder(policy), first, 'Een gratis herkansing'),
      second,
      'De helft van het geld terug'
    )
    const told = linesOf(play).filter(([, what]) => what === 'Oplossing voorgesteld')
    expect(told.map(([, ...lines]) => lines.join(' '))).toEqual([
      expect.stringContaining('Een gratis herkansing'),
      expect.not.stringContaining('De helft')
    ])
  })

  it('what a correction replaced is told by the correction alone', () => {
    const now = '2026-03-05T10:00:00.000Z'
    const play = new Play().do('correct', officer, now, {
      values: { 'complainant.name': 'Anneke de Vos' },
      details: { field: 'complainant.name', reason: 'Verkeerd verstaan' }
    })
    expect(replacedValues(play.events[0]!, play.events)).toEqual({})
    expect(linesOf(play).at(-1)?.join(' ')).toContain('Daarvoor stond er: Anneke Vos')
  })
})

describe('the forms of earlier rounds', () => {
  it('EW-4.5: the first decision of a reopened dossier is kept, with when it was closed', () => {
    const [first, ...others] = earlierForms(reopened().events)
    expect(others).toEqual([])
    expect(first).toMatchObject({
      before: { type: 'reopened', at: '2026-06-01T10:00:00.000Z' },
      closedAt: '2026-03-23T10:05:00.000Z',
      values: {
        'settlement.judgement': 'founded',
        'settlement.position': 'U heeft gelijk: wij hadden u moeten bellen.',
        'settlement.decisionSentAt': '2026-03-20T09:00:00.000Z'
      }
    })
    expect(first?.values).not.toHaveProperty('complainant.name')
  })

  it('TB-5.2: the promise and the day to call back of the first round are kept beside those of the second', () => {
    const policy = policyNamed('TB')
    const [by, at, later] = [someone('employee'), '2026-03-06T10:00:00.000Z', '2026-03-06T11:00:00.000Z'] as const
    const play = dossierUnder(policy)
      .do('checkPromise', by, at, { at, details: { text: 'De stukken zijn verstuurd.' } })
      .do('callBack', by, later, {
        at: later,
        values: { 'settlement.satisfied': 'no' },
        details: {
          messages: policy.callBack?.messages.map(({ id }) => id) ?? [],
          text: 'Morgen een monteur',
          newDueDay: '2026-03-09' as const
        }
      })
    const before = dossierUnder(policy).state.values
    expect(play.state.values).toMatchObject({ 'complaint.promised': 'Morgen een monteur' })
    expect(earlierForms(play.events)).toMatchObject([
      {
        before: { type: 'roundStarted', at: later },
        closedAt: null,
        values: {
          'complaint.promised': before['complaint.promised'],
          'handling.callBackDay': '2026-03-06',
          'handling.calledBackAt': later,
          'settlement.satisfied': 'no'
        }
      }
    ])
  })

  it('a dossier that was never reopened has none', () => {
    expect(earlierForms(new Play().closed().events)).toEqual([])
  })
})

describe('lead times of a reopened dossier', () => {
  const counted = ({ state, policy }: Play) => countedCase({ number: '2026-0001', state, policy, terms: [] })

  it('EW-7.3: run from the first receipt to the last decision and the last closing', () => {
    expect(counted(new Play().closed())).toMatchObject({ daysToDecision: 16, daysToClosing: 19 })
    const day = '2026-06-03T10:00:00.000Z'
    const again = reopened()
    expect(counted(again)).toMatchObject({ daysToDecision: 90, daysToClosing: null })
    again
      .do('recordSatisfaction', officer, day, {
        at: day,
        values: { 'settlement.satisfied': 'no', 'settlement.satisfiedEvidence': 'Zei het aan de telefoon' }
      })
      .do('close', officer, day)
    expect(counted(again)).toMatchObject({ daysToDecision: 90, daysToClosing: 91 })
  })
})
