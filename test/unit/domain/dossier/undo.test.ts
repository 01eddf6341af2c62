import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActCommand } from '../../../../shared/domain/dossier/acts/act.ts'
import type { ActId } from '../../../../shared/domain/permissions/act-id.ts'
import { findChainFault, linkEvents } from '../../../../shared/domain/dossier/chain.ts'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import type { Actor } from '../../../../shared/domain/dossier/event.ts'
import { replay } from '../../../../shared/domain/dossier/evolve.ts'
import { decideUndo, undoableAct, undoableFor } from '../../../../shared/domain/dossier/undo.ts'
import { lastOfRound } from '../../../../shared/papers/letters/letter-dossier.ts'
import { sampleOffice } from '../../../fixtures/documents/sample-dossier.ts'
import {
  classification,
  codes,
  decision,
  digest,
  employee,
  officer,
  Play,
  standIn
} from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { type Instant, instantOf } from '../../../../shared/domain/time.ts'

const at = '2026-03-24T10:00:00.000Z'
const later = (ms: number): Instant => instantOf(Date.parse(at) + ms)

function takeBack(play: Play, by: Actor, now: Instant) {
  return decideUndo(play.events, play.situation(by, now))
}

function refusals(play: Play, by: Actor, now: Instant): string[] {
  const decided = takeBack(play, by, now)
  return decided.ok ? [] : codes(decided.error)
}

function undo(play: Play, by = officer, now = later(1000)): void {
  const decided = takeBack(play, by, now)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  play.events = [...play.events, decided.value]
}

const delay: Partial<ActCommand> = { at, details: { reason: 'Wij wachten op stukken.', newDueDay: '2026-04-20' } }

/** Acts that can be done in a dossier as it stands, whatever came before. */
const tries: readonly (readonly [ActId, Partial<ActCommand>])[] = [
  ['classify', { values: classification }],
  ['recordReaction', { at, details: { means: 'phone' } }],
  ['recordProgress', { at, details: { text: 'Het loopt.' } }],
  ['sendDelayNotice', delay],
  [
    'assign',
    { values: { 'handling.handler': { name: standIn.name, account: standIn.id } }, details: { reason: 'Druk' } }
  ],
  ['recordDecision', { at, values: decision }],
  ['recordSatisfaction', { at, values: { 'settlement.satisfied': 'no', 'settlement.satisfiedEvidence': 'Zei het.' } }],
  ['correct', { values: { 'complaint.summary': 'Anders' }, details: { field: 'complaint.summary', reason: 'Beter' } }],
  ['withdraw', { at, details: { reason: 'Het is goed zo.' } }],
  ['close', {}],
  ['reopen', { details: { reason: 'Nieuwe feiten' } }]
]
const begins = [() => new Play(), () => new Play().settled(), () => new Play().closed()]

describe('taking back an act', () => {
  it('leaves the same dossier and the same terms as before, and a history with both', () => {
    const done = new Set<ActId>()
    fc.assert(
      fc.property(
        fc.constantFrom(...begins),
        fc.array(fc.tuple(fc.constantFrom(...tries), fc.boolean()), { minLength: 1, maxLength: 12 }),
        (begin, steps) => {
          const play = begin()
          for (const [[act, command], isTakenBack] of steps) {
            const before = { state: play.state, terms: termsOf(play.state, play.policy, at), events: play.events }
            const decided = play.try(act, officer, at, command)
            if (!decided.ok) continue
            done.add(act)
            play.events = [...play.events, ...decided.value]
            expect(undoableAct(play.events, play.situation(officer, at))).toBe(act)
            if (!isTakenBack) continue
            const acted = play.events
            undo(play)
            expect(play.state).toEqual(before.state)
            expect(termsOf(play.state, play.policy, at)).toEqual(before.terms)
            expect(play.events.slice(0, -1)).toEqual(acted)
            expect(play.events.at(-1)?.details['undoneAct']).toBe(act)
          }
          expect(findChainFault(linkEvents([], play.events, digest), digest)).toBeNull()
        }
      ),
      { numRuns: 80, seed: 20260324 }
    )
    expect([...done].toSorted()).toEqual(tries.map(([act]) => act).toSorted())
  })

  it('TB-5.2: takes the new round of an unsolved call back with it', () => {
    const policy = policyNamed('TB')
    const values = {
      receivedAt: '2026-03-20T09:00:00.000Z',
      receivedBy: { name: officer.name, account: officer.id },
      'complaint.summary': 'Niet gebeld',
      'complaint.description': 'Er is niet gebeld.',
      'complaint.promised': 'Wij bellen dinsdag.',
      'handling.callBackDay': '2026-03-24',
      'complainant.name': 'Anneke Vos',
      'complainant.phone': '0612345678',
      channel: policy.channels[0]?.id ?? ''
    }
    const role = policy.roles.find(({ permissions }) => permissions.includes('callBack'))?.id ?? ''
    const caller = { ...officer, role }
    const play = new Play(values, caller, '2026-03-20T10:00:00.000Z', policy)
    play.do('checkPromise', caller, at, { at, details: { text: 'Nagegaan.' } })
    const before = play.state
    play.do('callBack', caller, at, {
      at,
      values: { 'settlement.satisfied': 'no' },
      details: {
        messages: policy.callBack?.messages.map(({ id }) => id) ?? [],
        text: 'Wij sturen iemand langs.',
        newDueDay: '2026-03-30' as const
      }
    })
    expect(play.state.rounds).toHaveLength(2)
    undo(play, caller)
    expect(play.state).toEqual(before)
  })

  it('is for whoever did it', () => {
    const play = new Play().do('recordReaction', officer, at, { at, details: { means: 'phone' } })
    expect(refusals(play, standIn, later(1000))).toEqual(['undo.notYours'])
    expect(undoableAct(play.events, play.situation(standIn, later(1000)))).toBeNull()
    expect(refusals(play, officer, later(1000))).toEqual([])
  })

  it('is for shortly after', () => {
    const play = new Play().do('recordReaction', officer, at, { at, details: { means: 'phone' } })
    expect(refusals(play, officer, later(undoableFor))).toEqual([])
    expect(refusals(play, officer, later(undoableFor + 1))).toEqual(['undo.tooLate'])
  })

  it('stops when anything came after, also another taking back', () => {
    const play = new Play()
      .do('recordReaction', officer, at, { at, details: { means: 'phone' } })
      .do('recordProgress', officer, at, { at, details: { text: 'Het loopt.' } })
    undo(play)
    expect(play.state.values['handling.reactionAt']).toBe(at)
    expect(refusals(play, officer, later(2000))).toEqual(['undo.nothing'])
  })

  it('EW-5.4: is not for a signature, nor for the registration', () => {
    const signed = new Play().settled().do('sign', employee, at, { details: { slot: 'employee' } })
    expect(refusals(signed, employee, later(1000))).toEqual(['undo.final'])
    expect(refusals(new Play(), officer, '2026-03-04T10:00:01.000Z')).toEqual(['undo.nothing'])
  })

  it('EW-5.4: gives back the signatures that the act had taken away', () => {
    const play = new Play().settled().do('sign', employee, at, { details: { slot: 'employee' } })
    play.do('recordProgress', officer, at, { at, values: { 'handling.hearing': 'Gehoord.' }, details: { text: 'x' } })
    expect(play.state.signatures).toEqual([])
    undo(play)
    expect(play.state.signatures.map(({ slot }) => slot)).toEqual(['employee'])
  })

  it('EW-6.4: no letter is written of a notice that was taken back', () => {
    const play = new Play().do('sendDelayNotice', officer, at, delay)
    const dossier = () => ({
      policy: play.policy,
      state: replay(play.events),
      terms: [],
      events: play.events,
      office: sampleOffice
    })
    expect(lastOfRound(dossier(), 'delayNoticeSent')).toBeDefined()
    undo(play)
    expect(lastOfRound(dossier(), 'delayNoticeSent')).toBeUndefined()
  })
})
