import { resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { clerksAtHand } from '../../../electron/main/clerk/clerk.ts'
import { sealRow } from '../../../electron/main/register/index/row-seal.ts'
import { makeKeyPair } from '../../../electron/main/vault/key-pair.ts'
import { Keyring } from '../../../electron/main/vault/keyring.ts'
import { systemRandom } from '../../../electron/main/vault/random.ts'
import { openRow } from '../../../electron/main/open-row.ts'
import { clerksInThreads } from '../../../electron/main/clerk/clerk-thread.ts'
import type { Clerk, ClerkChanges, ClerkOpener } from '../../../electron/main/services/ports/clerk.ts'
import { slimState } from '../../../electron/main/services/views/slim-state.ts'
import type { EventBody } from '../../../shared/domain/dossier/event.ts'
import { replay } from '../../../shared/domain/dossier/evolve.ts'
import type { RegisterChanges, RegisterLine } from '../../../shared/contract/dossiers.ts'
import { emptyNotes } from '../../../shared/domain/reports/notes.ts'
import { employee, intake, officer, outsider, Play } from '../../fixtures/dossier/play.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { type DossierNumber, printNumber } from '../../../shared/domain/dossier/number.ts'
import { readerOf } from '../../fixtures/reader.ts'

const policy = policyNamed('EW')
const now: Instant = '2026-03-24T10:00:00.000Z'
const asOfficer = { actor: officer, now }
const worker = resolve('electron/main/clerk-worker.ts')

const openers: readonly (readonly [string, ClerkOpener])[] = [
  ['at hand', clerksAtHand(openRow)],
  ['in a thread', clerksInThreads(worker)]
]

function entryOf(number: DossierNumber, events: readonly EventBody[]): ClerkChanges['entries'][number] {
  const bytes = new TextEncoder().encode(JSON.stringify(slimState({ ...replay(events), number })))
  return { number, page: { bytes, isSealed: false }, quiet: null, damaged: null }
}

const ring = new Keyring(
  { officeKey: systemRandom(32), own: { privateKey: makeKeyPair(systemRandom).privateKey, authority: '' } },
  systemRandom
)

/** The same, sealed for whoever has the ring. */
function sealedEntryOf(number: DossierNumber, events: readonly EventBody[]): ClerkChanges['entries'][number] {
  const { page } = entryOf(number, events)
  const readers = ring.publicKey === null ? [] : [ring.publicKey]
  const texts = { row: page?.bytes ?? new Uint8Array(0), line: new Uint8Array(0) }
  const bytes = sealRow(number, texts, { readers, counters: [], by: '' }, ring)
  return { number, page: { bytes, isSealed: true }, quiet: null, damaged: null }
}

const opened = new Play().told(employee, officer, '2026-03-04T10:00:00.000Z')
const closed = new Play({ ...intake, 'complainant.name': 'Hendrik Bos' }).closed()
const unnamed = new Play({ ...intake, 'complaint.involved': [], 'complainant.name': 'Zonder Naam' })

/** Three dossiers: a new one, a closed one, and one in which nobody is involved yet. */
const start: ClerkChanges = {
  policies: [policy],
  gone: [],
  hidden: [],
  keys: [],
  entries: [
    entryOf('2026-0001', closed.events),
    entryOf('2026-0002', opened.events),
    entryOf('2026-0003', unnamed.events)
  ]
}

const noteOf = ({ lines, gone, anew, more }: RegisterChanges) => ({
  lines: lines.map(({ number }) => number),
  gone,
  anew,
  more
})
const named = (lines: readonly RegisterLine[]) => lines.map((line) => (line.readable ? line.complainant : 'stuk'))

describe.each(openers)('a clerk %s', (_where, open) => {
  const clerks: Clerk[] = []
  let names = 0
  const unreadable: DossierNumber[] = []
  const engaged = (changes: ClerkChanges = start): Clerk => {
    names += 1
    const clerk = open(`c${names}`, (number) => unreadable.push(number))
    clerks.push(clerk)
    clerk.take(changes)
    return clerk
  }
  afterEach(async () => {
    unreadable.length = 0
    await Promise.all(clerks.splice(0).map((clerk) => clerk.leave()))
  })

  it('EW-4.4: opens sealed lines with the keys that were handed over, and tells which does not open', async () => {
    const keys = ring.handOut(ring.publicKey ?? '')
    const entries = [
      sealedEntryOf('2026-0001', closed.events),
      { ...sealedEntryOf('2026-0003', closed.events), number: '2026-0002' as const }
    ]
    const clerk = engaged({ ...start, keys, entries })
    const { lines } = await clerk.ask('list', { ...asOfficer, since: null })
    expect(named(lines)).toEqual(['stuk', 'Hendrik Bos'])
    expect(unreadable).toEqual(['2026-0002'])
  })

  it('EW-4.4: opens nothing that is sealed without the keys', async () => {
    const clerk = engaged({ ...start, entries: [sealedEntryOf('2026-0001', closed.events)] })
    expect(named((await clerk.ask('list', { ...asOfficer, since: null })).lines)).toEqual(['stuk'])
    expect(unreadable).toEqual(['2026-0001'])
  })

  it('tells the newest first, and after an act only the line that changed', async () => {
    const clerk = engaged()
    const first = await clerk.ask('list', { ...asOfficer, since: null })
    expect(noteOf(first)).toEqual({
      lines: ['2026-0003', '2026-0002', '2026-0001'],
      gone: [],
      anew: true,
      more: false
    })
    const { position } = first
    const nothing = await clerk.ask('list', { ...asOfficer, since: position })
    expect(noteOf(nothing)).toEqual({ lines: [], gone: [], anew: false, more: false })
    const renamed = new Play({ ...intake, 'complainant.name': 'Zoë Müller' })
    clerk.take({
      policies: null,
      gone: ['2026-0003'],
      hidden: [],
      keys: [],
      entries: [entryOf('2026-0002', renamed.events)]
    })
    const changed = await clerk.ask('list', { ...asOfficer, since: position })
    expect(noteOf(changed)).toEqual({ lines: ['2026-0002'], gone: ['2026-0003'], anew: false, more: false })
    expect(named(changed.lines)).toEqual(['Zoë Müller'])
  })

  it('tells hundreds of lines at a time until all were told', async () => {
    const entries = Array.from({ length: 1_234 }, (_, index) => entryOf(printNumber(2026, index + 1), opened.events))
    const clerk = engaged({ ...start, entries })
    const told: string[] = []
    let since: string | null = null
    const sizes: number[] = []
    for (let more = true; more;) {
      const changes: RegisterChanges = await clerk.ask('list', { ...asOfficer, since })
      told.push(...changes.lines.map(({ number }) => number))
      sizes.push(changes.lines.length)
      since = changes.position
      more = changes.more
    }
    expect(told).toEqual(entries.map(({ number }) => number).toReversed())
    expect(sizes).toEqual([100, 500, 500, 134])
  })

  it('tells anew the lines that the day turned, and nothing a minute later', async () => {
    const clerk = engaged()
    const tell = async (at: Instant, since: string | null) => clerk.ask('list', { actor: officer, now: at, since })
    const { position } = await tell('2026-03-23T12:00:00.000Z', null)
    const turned = await tell('2026-05-30T12:00:00.000Z', position)
    expect(turned.anew).toBe(false)
    const late = turned.lines.filter((line) => line.readable && line.overdue.length > 0)
    expect(late.map(({ number }) => number).toSorted()).toEqual(['2026-0002', '2026-0003'])
    expect((await tell('2026-05-30T12:01:00.000Z', turned.position)).lines).toEqual([])
  })

  it('EW-4.4: tells and finds for an employee only the dossiers they are involved in', async () => {
    const clerk = engaged()
    const asEmployee = { actor: employee, now }
    const asOutsider = { actor: outsider, now }
    const numbers = async (viewer: typeof asEmployee) =>
      noteOf(await clerk.ask('list', { ...viewer, since: null })).lines
    expect(await numbers(asEmployee)).toEqual(['2026-0002', '2026-0001'])
    expect(await clerk.ask('search', { ...asEmployee, words: 'zonder' })).toEqual([])
    expect(await clerk.ask('hits', { ...asEmployee, words: 'zonder', numbers: ['2026-0003'] })).toEqual([null])
    expect(await numbers(asOutsider)).toEqual([])
    expect(await clerk.ask('search', { ...asOutsider, words: 'vos' })).toEqual([])
    const { position } = await clerk.ask('list', { ...asEmployee, since: null })
    clerk.take({ ...start, policies: null, entries: [entryOf('2026-0002', unnamed.events)] })
    const left = await clerk.ask('list', { ...asEmployee, since: position })
    expect(noteOf(left)).toEqual({ lines: [], gone: ['2026-0002'], anew: false, more: false })
  })

  it('begins anew for another viewer, and for a clock that went back', async () => {
    const clerk = engaged()
    const { position } = await clerk.ask('list', { ...asOfficer, since: null })
    const other = await clerk.ask('list', { actor: employee, now, since: position })
    expect(noteOf(other)).toMatchObject({ anew: true, lines: ['2026-0002', '2026-0001'] })
    const back = await clerk.ask('list', { actor: employee, now: '2026-03-23T12:00:00.000Z', since: other.position })
    expect(back.anew).toBe(true)
  })

  it('finds what changed under its new words only, and tells where', async () => {
    const clerk = engaged()
    const found = (words: string) => clerk.ask('search', { ...asOfficer, words })
    expect(await found('bos')).toEqual(['2026-0001'])
    expect(await found('vos')).toEqual(['2026-0002'])
    const [hit] = await clerk.ask('hits', { ...asOfficer, words: 'vrijdag', numbers: ['2026-0001'] })
    expect(hit?.parts.filter(({ isFound }) => isFound)).toEqual([{ text: 'vrijdag', isFound: true }])
    const renamed = new Play({ ...intake, 'complainant.name': 'Zoë Müller' })
    clerk.take({ policies: null, gone: [], hidden: [], keys: [], entries: [entryOf('2026-0002', renamed.events)] })
    expect(await found('vos')).toEqual([])
    expect(await found('muller')).toEqual(['2026-0002'])
  })

  it('shows a damaged dossier, and one whose regulation is missing', async () => {
    const damaged = { code: 'register.damaged', detail: { subject: 'x', reason: 'seal' } } as const
    const entries = [...start.entries, { number: '2026-0004' as const, page: null, quiet: null, damaged }]
    const clerk = engaged({ ...start, entries })
    expect(named((await clerk.ask('list', { ...asOfficer, since: null })).lines)[0]).toBe('stuk')
    expect(await clerk.ask('search', { ...asOfficer, words: '2026-4' })).toEqual(['2026-0004'])
    clerk.take({ entries: [], gone: [], hidden: [], keys: [], policies: [{ ...policy, version: 2 }] })
    const { lines } = await clerk.ask('list', { ...asOfficer, since: null })
    expect(lines).toHaveLength(4)
    expect(lines[3]).toMatchObject({ readable: false, damage: [{ code: 'policy.versionMissing' }] })
  })

  it('EW-7.2: counts the report as it stands at that moment, each time anew', async () => {
    const clerk = engaged()
    const ask = (at: Instant) =>
      clerk.ask('report', {
        lines: [],
        policy,
        office: { name: 'Bureau', address: '', postcode: '', place: '', phone: '', email: '' },
        notes: emptyNotes,
        lost: [],
        presentations: [],
        period: { from: '2026-01-01', to: '2026-12-31' },
        now: at,
        shared: false,
        reader: readerOf(policy)
      })
    const fresh = async (at: Instant) => {
      const other = engaged()
      return (await other.ask('cases', { now: at })).map(({ terms }) => terms)
    }
    for (const at of [now, '2026-05-04T10:00:00.000Z', now, '2031-05-04T10:00:00.000Z'] as const) {
      expect((await clerk.ask('cases', { now: at })).map(({ terms }) => terms)).toEqual(await fresh(at))
      expect((await ask(at)).madeAt).toBe(at)
    }
    expect(await clerk.ask('firstReceived', {})).toBe(intake.receivedAt)
  })

  it('stops counting when nobody waits any more', async () => {
    const entries = Array.from({ length: 3_000 }, (_, index) => entryOf(printNumber(2026, index + 1), opened.events))
    const clerk = engaged({ ...start, entries })
    const stop = new AbortController()
    const seen: number[] = []
    const asked = clerk.ask(
      'cases',
      { now },
      {
        signal: stop.signal,
        onProgress: ({ done, total }) => {
          seen.push(done)
          expect(total).toBe(3_000)
          stop.abort()
        }
      }
    )
    await expect(asked).rejects.toThrow()
    expect(seen[0]).toBeLessThan(3_000)
    expect(await clerk.ask('firstReceived', {})).toBe(intake.receivedAt)
  })
})

describe('a clerk who is gone', () => {
  it('answers nothing more, and the next one starts with nothing', async () => {
    const open = clerksInThreads(worker)
    const first = open('first', () => undefined)
    first.take(start)
    await first.leave()
    expect(first.isGone).toBe(true)
    await expect(first.ask('firstReceived', {})).rejects.toThrow('sent away')
    const second = open('second', () => undefined)
    expect(await second.ask('firstReceived', {})).toBe(null)
    await second.leave()
  })
})
