import { describe, expect, it } from 'vitest'
import { findChainFault, linkEvents } from '../../../../shared/domain/dossier/chain.ts'
import { asToday, eventFormat, type EventStep } from '../../../../shared/domain/dossier/event-format.ts'
import { digest, Play } from '../../../fixtures/dossier/play.ts'

const steps: readonly EventStep[] = [
  { from: 1, change: (event) => ({ ...event, details: { ...event.details, means: 'letter' } }) },
  { from: 2, change: (event) => ({ ...event, type: `${event.type}Now` }) }
]
const [registered] = new Play().events
if (registered === undefined) throw new Error('no event')

describe('events of an earlier format', () => {
  it('are read by every step since they were written, in order', () => {
    expect(asToday(registered, steps)).toMatchObject({ type: 'registeredNow', details: { means: 'letter' } })
    expect(asToday({ ...registered, format: 2 }, steps)).toMatchObject({ type: 'registeredNow', details: {} })
    expect(asToday({ ...registered, format: 3 }, steps)).toEqual({ ...registered, format: 3 })
  })

  it('are written in the format of now, and those from before it keep their fingerprint', () => {
    const linked = linkEvents([], [registered], digest)
    expect(linked).toMatchObject([{ format: eventFormat }])
    expect(findChainFault(linked, digest)).toBeNull()
  })
})
