import { describe, expect, it } from 'vitest'
import { dossierView } from '../../../../electron/main/services/views/dossier-view.ts'
import { actDefaults } from '../../../../renderer/features/dossier/act-draft.ts'
import { askedHere } from '../../../../renderer/features/dossier/asked-here.ts'
import { askDetail } from '../../../../renderer/ui/form/asked-field.ts'
import { linkEvents } from '../../../../shared/domain/dossier/chain.ts'
import type { ActId } from '../../../../shared/domain/permissions/act-id.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { digest, officer, Play } from '../../../fixtures/dossier/play.ts'

const day: Instant = '2026-03-31T10:00:00.000Z'

/** A dossier with these requests waiting, as the officer sees it. */
function withRequests(...kinds: readonly string[]) {
  const play = new Play()
  for (const request of kinds) {
    play.do('recordRequest', officer, day, { at: day, details: { request, requester: 'Jan', means: 'email' } })
  }
  return dossierView(play.situation(officer, day), linkEvents([], play.events, digest))
}

const leftOut = (act: ActId, ...kinds: readonly string[]) =>
  askedHere(askDetail('request', true), act, withRequests(...kinds)).except

describe('a request about one’s own data, in its dialogs', () => {
  it.each(['extendRequest', 'answerRequest'] as const)(
    '%s is about the one that waits, where one alone does',
    (act) => {
      const request = (...kinds: readonly string[]) => actDefaults({ act }, withRequests(...kinds), day)['request']
      expect(request('objection')).toBe('objection')
      expect(request('objection', 'inspection')).toBeUndefined()
    }
  )

  it('offers only those that wait, and to record only another one', () => {
    expect(leftOut('answerRequest', 'objection')).toEqual(['inspection', 'rectification'])
    expect(leftOut('recordRequest', 'objection')).toEqual(['objection'])
    expect(actDefaults({ act: 'recordRequest' }, withRequests('objection'), day)['request']).toBeUndefined()
  })
})
