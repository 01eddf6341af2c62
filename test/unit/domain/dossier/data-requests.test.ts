import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { todayItemsOf } from '../../../../electron/main/services/views/today-items.ts'
import { correspondenceIn } from '../../../../shared/domain/dossier/correspondence.ts'
import { answerBy, waitingRequests } from '../../../../shared/domain/dossier/data-requests.ts'
import { requestKinds } from '../../../../shared/domain/form/options.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { nextTurn } from '../../../../shared/domain/today/next-turn.ts'
import { taskTitle } from '../../../../shared/i18n/describe-task.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { codes, employee, officer, Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const day: Instant = '2026-03-31T10:00:00.000Z'
const asked = { request: 'inspection', requester: 'Jan Klager', means: 'email' }
const longer = { request: 'inspection', reason: 'Veel stukken', means: 'email' }
const answer = { request: 'inspection', means: 'email', answered: 'granted', text: 'Een afschrift' }
const fittingOf = { recordRequest: asked, extendRequest: longer, answerRequest: answer }

/** A dossier in which somebody asked to see their data, at that moment. */
function requested(play = new Play()): Play {
  return play.do('recordRequest', officer, day, { at: day, details: asked })
}

function itemAt(play: Play, now: Instant) {
  return todayItemsOf(play.situation(officer, now)).find(({ what }) => what.kind === 'task' && what.task.request)
}

describe('a request about one’s own data', () => {
  it('is answered within a month: on the same date of the next one, or on its last day', () => {
    const play = requested()
    expect(waitingRequests(play.state).map(answerBy)).toEqual(['2026-04-30'])
    const urgencyOn = (date: string) => itemAt(play, `${date}T12:00:00.000Z` as Instant)?.urgency
    expect(['2026-03-31', '2026-04-29', '2026-04-30', '2026-05-01'].map(urgencyOn)).toEqual([
      'later',
      'soon',
      'today',
      'overdue'
    ])
  })

  it('waits on Vandaag in words of its own, for who may answer it', () => {
    const item = itemAt(requested(), day)
    expect(item).toMatchObject({ act: 'answerRequest', isMine: true })
    const t = createTranslator('nl')
    expect(item?.what.kind === 'task' && taskTitle(t, item.what.task)).toBe('Verzoek om inzage: nog te beantwoorden')
  })

  it('wakes the list on the days that matter to it', () => {
    const play = requested(new Play().closed())
    const turns: string[] = []
    let at: Instant | null = day
    while ((at = nextTurn(play.state, policyNamed('EW'), at)) !== null) turns.push(at)
    expect(turns).toContain('2026-04-29T22:00:00.000Z')
    expect(turns).toContain('2026-04-30T22:00:00.000Z')
  })

  it('takes two months more once that was said within the first, with the reason', () => {
    const late: Instant = '2026-05-01T10:00:00.000Z'
    expect(codes(requested().refusals('extendRequest', officer, late, { at: late, details: longer }))).toEqual([
      'request.tooLate'
    ])
    const last: Instant = '2026-04-30T20:00:00.000Z'
    const play = requested().do('extendRequest', officer, last, { at: last, details: longer })
    expect(waitingRequests(play.state).map(answerBy)).toEqual(['2026-06-30'])
    expect(codes(play.refusals('extendRequest', officer, last, { at: last, details: longer }))).toEqual([
      'request.extended'
    ])
  })

  it('waits once of each kind, and what is done with it is about one that waits', () => {
    const play = requested()
    expect(codes(play.refusals('recordRequest', officer, day, { at: day, details: asked }))).toEqual(['request.waits'])
    const other = { ...answer, request: 'objection' }
    expect(codes(play.refusals('answerRequest', officer, day, { at: day, details: other }))).toEqual([
      'request.notWaiting'
    ])
    const before: Instant = '2026-03-31T09:00:00.000Z'
    expect(codes(play.refusals('answerRequest', officer, day, { at: before, details: answer }))).toEqual([
      'request.beforeReceipt'
    ])
    play.do('answerRequest', officer, day, { at: day, details: answer })
    expect(itemAt(play, day)).toBeUndefined()
    expect(codes(play.refusals('answerRequest', officer, day, { at: day, details: answer }))).toEqual(['request.none'])
  })

  it('comes in and is answered in a closed dossier too, and stands in the correspondence', () => {
    const play = requested(new Play().closed()).do('answerRequest', officer, day, { at: day, details: answer })
    const types = correspondenceIn(play.events).map(({ type }) => type)
    expect(types.slice(-2)).toEqual(['requestRecorded', 'requestAnswered'])
    expect(play.events.at(-1)?.details['requester']).toBe('Jan Klager')
  })

  it('EW-6.6: is taken in by any colleague of the dossier, and answered by the officer', () => {
    const play = new Play().told(employee, officer, day)
    expect(play.refusals('recordRequest', employee, day, { at: day, details: asked })).toEqual([])
    requested(play)
    expect(codes(play.refusals('answerRequest', employee, day, { at: day, details: answer }))).toEqual([
      'act.notInYourRole'
    ])
  })

  it('in any order of acts, a request is answered exactly once', () => {
    const doings = fc.array(
      fc.record({
        act: fc.constantFrom('recordRequest', 'extendRequest', 'answerRequest'),
        request: fc.constantFrom(...requestKinds)
      }),
      { maxLength: 12 }
    )
    fc.assert(
      fc.property(doings, (steps) => {
        const play = new Play()
        const [open, extended] = [new Set<string>(), new Set<string>()]
        for (const { act, request } of steps) {
          const details = { ...fittingOf[act], request }
          const isFree =
            act === 'recordRequest'
              ? !open.has(request)
              : open.has(request) && (act === 'answerRequest' || !extended.has(request))
          expect(play.refusals(act, officer, day, { at: day, details }).length === 0).toBe(isFree)
          if (!isFree) continue
          play.do(act, officer, day, { at: day, details })
          if (act === 'recordRequest') open.add(request)
          if (act === 'extendRequest') extended.add(request)
          if (act === 'answerRequest') [open, extended].forEach((set) => set.delete(request))
          expect(
            waitingRequests(play.state)
              .map(({ kind }) => kind)
              .toSorted()
          ).toEqual([...open].toSorted())
        }
      })
    )
  })
})
