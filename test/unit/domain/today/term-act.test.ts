import { describe, expect, it } from 'vitest'
import { type ActId, actIds } from '../../../../shared/domain/permissions/act-id.ts'
import { actBehind } from '../../../../shared/domain/dossier/term-events.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { type TermEvent, termEvents } from '../../../../shared/domain/terms/rule.ts'
import { attentionFor } from '../../../../shared/domain/today/attention.ts'
import { intake, officer, Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const now = '2026-03-04T10:00:00.000Z'

/** A regulation of an office's own, with one term for the office that this fact stops. */
function stoppedBy(event: TermEvent): Policy {
  const policy = policyNamed('EW')
  const [term] = policy.terms
  if (term === undefined) throw new Error('a regulation without terms')
  const { extension: _none, ...rule } = term
  return { ...policy, terms: [{ ...rule, id: 'own', kind: 'office', stoppedBy: event, lapsesOn: [] }] }
}

function offered(event: TermEvent): ActId | null | undefined {
  const play = new Play(intake, officer, now, stoppedBy(event))
  const term = attentionFor(play.state, play.policy, now).find((one) => one.kind === 'term' && one.term.id === 'own')
  return term?.act
}

const expected: Partial<Record<TermEvent, ActId>> = {
  reactionSent: 'recordReaction',
  confirmationSent: 'sendConfirmation',
  delayNoticeSent: 'sendDelayNotice',
  decisionSent: 'recordDecision',
  positionReceived: 'recordPositionReceived',
  calledBack: 'callBack',
  appealed: 'recordAppeal',
  closed: 'close'
}

describe('a term on Vandaag', () => {
  it.each(Object.entries(expected) as [TermEvent, ActId][])(
    'that an own regulation lets %s stop stands with the act %s',
    (event, act) => {
      expect(offered(event)).toBe(act)
    }
  )

  it('stands with an act for everything that a person can bring about', () => {
    const byPeople = termEvents.filter((event) => actBehind(event) !== undefined)
    expect(byPeople).toEqual(termEvents.filter((event) => event in expected))
    expect(byPeople.every((event) => actIds.includes(actBehind(event) ?? 'sign'))).toBe(true)
  })
})
