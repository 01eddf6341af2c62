import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../electron/main/documents/kinds.ts'
import { closingGaps } from '../../shared/domain/dossier/closing.ts'
import { offeredActs } from '../../shared/domain/dossier/offered-acts.ts'
import { decideRegister } from '../../shared/domain/dossier/register.ts'
import { termsOf } from '../../shared/domain/dossier/dossier-terms.ts'
import { findPolicyConflicts } from '../../shared/domain/regulation/checks/conflicts.ts'
import { clauseOf } from '../../shared/domain/policy/lookup.ts'
import { loadPolicy } from '../../shared/domain/regulation/checks/load-policy.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'
import { emptyNotes } from '../../shared/domain/reports/notes.ts'
import { buildAnnualReport } from '../../shared/domain/reports/build-annual-report.ts'
import { buildRegulation } from '../../shared/papers/regulation/build-regulation.ts'
import { decision } from '../fixtures/dossier/play.ts'
import { asPerson, dueDays, someone, taskIds, teamOf, termEntries } from '../fixtures/dossier/office-of.ts'
import { Play } from '../fixtures/dossier/play.ts'
import { circumstances } from '../fixtures/documents/make.ts'
import { flowing, readPdf } from '../fixtures/documents/read-pdf.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { readerOf } from '../fixtures/reader.ts'

function sixth(): Policy {
  const loaded = loadPolicy(JSON.parse(readFileSync('test/fixtures/policies/BW.json', 'utf8')))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error))
  return loaded.value
}

const policy = sixth()
const [counter, mediator] = [someone('counter'), someone('mediator')]
const next: Instant = '2026-03-05T10:00:00.000Z'
const intake = {
  receivedAt: '2026-03-04T09:00:00.000Z',
  channel: 'desk',
  'complainant.name': 'Anneke Vos',
  'complainant.kind': 'ward',
  'complaint.description': 'Mijn leefgeld kwam te laat.'
}

function dossier(): Play {
  return new Play(intake, counter, '2026-03-04T10:00:00.000Z', policy, teamOf(policy))
}

function closed(play: Play): Play {
  return play
    .do('classify', mediator, next, { values: { 'classification.mode': 'oral', 'classification.classes': ['money'] } })
    .do('sendConfirmation', counter, next, { at: next, details: { means: 'letter' } })
    .do('assign', mediator, next, { values: { 'handling.handler': asPerson(mediator) } })
    .do('recordDecision', mediator, next, { at: next, values: decision })
    .do('close', mediator, next)
}

describe('a sixth regulation, written as JSON alone', () => {
  it('counts its own terms: five working days, six weeks, and two years from closing', () => {
    expect(dueDays(dossier(), next)).toEqual(['confirmation 2026-03-11', 'settlement 2026-04-15'])
    expect(termEntries(closed(dossier()), 'destroy', next)).toMatchObject([{ dueDay: '2028-03-05' }])
  })

  it('contradicts itself nowhere', () => {
    expect(findPolicyConflicts(policy)).toEqual([])
  })

  it('extends the six weeks by four', () => {
    const at: Instant = '2026-04-14T10:00:00.000Z'
    const play = dossier().do('classify', mediator, at, {
      values: { 'classification.mode': 'oral', 'classification.classes': ['mail'] }
    })
    play.do('sendDelayNotice', mediator, at, {
      at,
      details: { reason: 'Bank antwoordt niet', newDueDay: '2026-05-13' }
    })
    expect(termEntries(play, 'settlement', at).map(({ dueDay, outcome }) => [dueDay, outcome])).toEqual([
      ['2026-04-15', 'superseded'],
      ['2026-05-13', 'running']
    ])
  })

  it('refuses an extension of more than four weeks, and says until when it may last', () => {
    const at: Instant = '2026-04-14T10:00:00.000Z'
    const play = dossier().do('classify', mediator, at, {
      values: { 'classification.mode': 'oral', 'classification.classes': ['mail'] }
    })
    const notice = (newDueDay: string) =>
      play.refusals('sendDelayNotice', mediator, at, { at, details: { reason: 'Bank antwoordt niet', newDueDay } })
    expect(notice('2026-05-14')).toEqual([
      { code: 'delay.tooLong', field: 'newDueDay', params: { day: '2026-05-13', clause: 'BW-3' } }
    ])
    expect(notice('2026-05-13')).toEqual([])
    expect(policy.clauses[2]?.summary).toContain('{settlement:extension}')
    expect(clauseOf(policy, 'BW-3')?.summary).toContain('ten hoogste 4 weken langer')
  })

  it('asks its own fields, and names what its form lacks with its own clause', () => {
    const registered = decideRegister({ ...intake, 'complainant.name': '' }, { policy, actor: counter, now: next })
    expect(registered).toMatchObject({ ok: false, error: [{ code: 'field.required', field: 'complainant.name' }] })
    expect(closingGaps(dossier().state, policy)).toEqual([
      { code: 'closing.noDecision', params: { clause: 'BW-3' } },
      { code: 'closing.fieldMissing', field: 'classification.classes', params: { clause: 'BW-4' } }
    ])
  })

  it('gives its own roles their acts, and knows no act that it does not ask for', () => {
    const play = dossier()
    const actsOf = (actor: typeof counter): string[] => offeredActs(play.situation(actor, next)).map(({ act }) => act)
    expect(actsOf(counter)).toEqual([
      'sendConfirmation',
      'recordProgress',
      'recordContact',
      'noteInside',
      'giveTask',
      'finishTask',
      'dropTask',
      'keepFile',
      'recordRequest'
    ])
    expect(actsOf(mediator)).toContain('classify')
    expect(actsOf(mediator)).not.toContain('recordSatisfaction')
    expect(taskIds(play, next)).toContain('classify')
    expect(closed(play).state.status).toBe('closed')
  })

  it('counts its own classes in the report', () => {
    const { state } = closed(dossier())
    const cases = [{ number: state.number, state, policy, terms: termsOf(state, policy, next) }]
    const period = { from: '2026-01-01', to: '2026-12-31' } as const
    const report = buildAnnualReport({
      cases,
      lines: [],
      policy,
      office: circumstances.office,
      notes: emptyNotes,
      uncounted: { lost: [], unreadable: [] },
      presentations: [],
      period,
      now: next,
      shared: false,
      reader: readerOf(policy)
    })
    expect(JSON.stringify(report.classes)).toContain('beheer van het geld')
    expect(JSON.stringify(report.terms)).toContain('BW-3')
  })

  it('prints its own form and its own regulation, and a changed term changes the sentence', async () => {
    const { bytes } = await makeDocument({ kind: 'blank-form', policy, ...circumstances }, 'resources')
    const form = await readPdf(bytes)
    expect(form.title).toContain('Klachtenkaart')
    expect(flowing(form.text)).toContain('behandeling van de post')
    const said = (of: Policy): string => JSON.stringify(buildRegulation({ policy: of, office: circumstances.office }))
    expect(said(policy)).toContain('6 weken')
    const shorter = policy.terms.map((rule) =>
      rule.id === 'settlement' ? { ...rule, length: { value: 3, unit: 'weeks' as const } } : rule
    )
    expect(said({ ...policy, terms: shorter })).toContain('3 weken')
    expect(said({ ...policy, terms: shorter })).not.toContain('6 weken')
  }, 60_000)
})
