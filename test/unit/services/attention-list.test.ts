import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AttentionList, type AttentionFound } from '../../../electron/main/services/attention-list.ts'
import { PolicyVersions } from '../../../electron/main/services/policy-versions.ts'
import type { Documents, Index, IndexLine, Quiet } from '../../../electron/main/services/ports/register.ts'
import { addDays } from '../../../shared/domain/calendar/day.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { ActCommand } from '../../../shared/domain/dossier/acts/act.ts'
import { decide } from '../../../shared/domain/dossier/decide.ts'
import type { EventBody } from '../../../shared/domain/dossier/event.ts'
import { replay } from '../../../shared/domain/dossier/evolve.ts'
import { decideRegister } from '../../../shared/domain/dossier/register.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { classification, colleagues, decision, employee, intake, officer } from '../../fixtures/dossier/play.ts'
import { intakeUnder, someone, teamOf } from '../../fixtures/dossier/office-of.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { valueOf } from '../../integration/register/support.ts'
import { type DossierNumber, printNumber } from '../../../shared/domain/dossier/number.ts'
import { type Instant, instantOf } from '../../../shared/domain/time.ts'

const hour = 3_600_000
const noDocuments: Documents = {
  document: () => ({
    read: () => Promise.reject(new Error('not asked')),
    write: () => Promise.resolve({ ok: true, value: undefined })
  }),
  names: () => Promise.resolve({ ok: true, value: [] })
}

/** Versions of a regulation that are kept nowhere. */
async function versionsOf(policy: Policy): Promise<PolicyVersions> {
  const one: Documents = {
    ...noDocuments,
    names: () => Promise.resolve({ ok: true, value: ['one'] }),
    document: () => ({
      read: () => Promise.resolve({ ok: true as const, value: policy as never }),
      write: () => Promise.resolve({ ok: true as const, value: undefined })
    })
  }
  return valueOf(await PolicyVersions.open(one))
}

/** An index in memory, with the events that its lines come from. */
class MemoryIndex implements Index {
  readonly events = new Map<DossierNumber, readonly EventBody[]>()
  readonly quiet = new Map<DossierNumber, Quiet>()
  readonly history: DossierNumber[] = []

  get(number: DossierNumber): IndexLine | null {
    const events = this.events.get(number)
    if (events === undefined) return null
    return {
      number,
      row: replay(events),
      page: { bytes: new Uint8Array(0), isSealed: false },
      quiet: this.quiet.get(number) ?? null,
      damaged: null
    }
  }

  damaged(): never[] {
    return []
  }

  keysTo(): never[] {
    return []
  }

  readAgain(): Promise<void> {
    return Promise.resolve()
  }

  marks(): ReadonlyMap<string, string> {
    return new Map()
  }

  changedSince(position: number) {
    const numbers = [...new Set(this.history.slice(position))]
    return {
      position: this.history.length,
      entries: numbers.flatMap((number) => this.get(number) ?? []),
      gone: [],
      hidden: []
    }
  }

  put(number: DossierNumber, events: readonly EventBody[]): void {
    this.events.set(number, events)
    this.quiet.delete(number)
    this.history.push(number)
  }

  lengthOf(): null {
    return null
  }

  isForOthers(): boolean {
    return false
  }

  audiences() {
    return []
  }

  keepAudience(): void {
    return undefined
  }

  update(): Promise<void> {
    return Promise.resolve()
  }

  keepQuiet(number: DossierNumber, quiet: Quiet): void {
    this.quiet.set(number, quiet)
  }

  remove(): Promise<{ ok: true; value: undefined }> {
    return Promise.resolve({ ok: true, value: undefined })
  }

  check(): Promise<null> {
    return Promise.resolve(null)
  }

  accept(): Promise<void> {
    return Promise.resolve()
  }
}

/** What is tried in a dossier, at a moment; what is refused is passed over. */
const commands: readonly ((now: Instant, days: number) => ActCommand)[] = [
  () => ({ act: 'classify', values: classification, details: {} }),
  (at) => ({
    act: 'informEmployee',
    at,
    values: {},
    details: { employee: { name: employee.name, account: employee.id }, means: 'in-person' }
  }),
  (at) => ({ act: 'recordReaction', at, values: {}, details: { means: 'phone' } }),
  () => ({
    act: 'assign',
    values: { 'handling.handler': { name: officer.name, account: officer.id } },
    details: {}
  }),
  (at) => ({ act: 'recordProgress', at, values: {}, details: { text: 'Gebeld.' } }),
  (at, days) => ({
    act: 'sendDelayNotice',
    at,
    values: {},
    details: { newDueDay: addDays(amsterdamDay(at), days), reason: 'Er is meer tijd nodig.' }
  }),
  (at) => ({ act: 'recordDecision', at, values: decision, details: {} }),
  (at) => ({
    act: 'recordSatisfaction',
    at,
    values: { 'settlement.satisfied': 'yes', 'settlement.satisfiedEvidence': 'Zei het aan de telefoon' },
    details: {}
  }),
  (at) => ({ act: 'withdraw', at, values: {}, details: { reason: 'Toch niet.' } }),
  () => ({ act: 'close', values: {}, details: {} }),
  () => ({ act: 'reopen', values: {}, details: { reason: 'Er is meer.' } })
]

type Step =
  | { readonly do: 'register' }
  | { readonly do: 'act'; readonly dossier: number; readonly command: number; readonly days: number }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'back'; readonly minutes: number }
  | { readonly do: 'change'; readonly viewer: number }
  | { readonly do: 'return' }

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ do: 'register' } as const) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('act' as const),
      dossier: fc.nat({ max: 9 }),
      command: fc.nat({ max: commands.length - 1 }),
      days: fc.integer({ min: 1, max: 80 })
    })
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.oneof(fc.nat({ max: 600 }), fc.nat({ max: 60 * 24 * 40 }), fc.nat({ max: 60 * 24 * 400 }))
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('back' as const), minutes: fc.nat({ max: 60 * 24 * 10 }) })
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change' as const), viewer: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.constant({ do: 'return' } as const) }
)

function sorted({ items, damaged }: AttentionFound): unknown {
  return { items, damaged }
}

/** Plays an office day in, day out; after every step what is kept is held against counting everything anew. */
async function play(policy: Policy, course: readonly Step[]): Promise<number> {
  const policies = await versionsOf(policy)
  const by = '1'
  const index = new MemoryIndex()
  let now = Date.parse('2026-03-04T10:00:00.000Z')
  let latest = now
  const team = teamOf(policy)
  const handler = someone(policy.handling.roles[0] ?? 'officer')
  const viewers = [handler, someone('employee'), someone('employee', 'b')]
  let actor = handler
  let kept = new AttentionList(index, { policies, by })
  let seen = 0
  const instant = (): Instant => instantOf(now)
  const recordAs = (number: DossierNumber, command: ActCommand): void => {
    const events = index.events.get(number) ?? []
    // What was recorded lies in the past, also after the clock went back.
    const at = instantOf(Math.max(now, latest))
    const done = decide(command, { state: replay(events), policy, actor: handler, colleagues: team, now: at })
    if (done.ok) index.put(number, [...events, ...done.value])
  }
  for (const step of course) {
    if (step.do === 'register') {
      now = Math.max(now, latest)
      const number = printNumber(2026, index.events.size + 1)
      const values = intakeUnder(policy, {
        receivedAt: instantOf(now - hour),
        'handling.callBackDay': addDays(amsterdamDay(instant()), 2)
      })
      const decided = decideRegister(values, { policy, actor: someone('employee'), now: instant() })
      if (decided.ok) index.put(number, decided.value(number))
    }
    if (step.do === 'act') {
      now = Math.max(now, latest)
      const number = [...index.events.keys()][step.dossier % Math.max(1, index.events.size)]
      const command = commands[step.command]?.(instant(), step.days)
      if (number !== undefined && command !== undefined) recordAs(number, command)
    }
    if (step.do === 'wait') now += step.minutes * 60_000
    if (step.do === 'back') now -= step.minutes * 60_000
    if (step.do === 'change') actor = viewers[step.viewer] ?? handler
    // Somebody logs in anew: only what the index keeps is left.
    if (step.do === 'return') kept = new AttentionList(index, { policies, by })
    latest = Math.max(latest, now)
    const looking = { actor, colleagues: team, now: instant() }
    const unknown = new MemoryIndex()
    for (const [number, events] of index.events) unknown.put(number, events)
    const anew = new AttentionList(unknown, { policies, by }).look(looking)
    expect(sorted(kept.look(looking)), `after ${JSON.stringify(step)} at ${instant()}`).toEqual(sorted(anew))
    seen += anew.items.length
  }
  return seen
}

describe('what wants attention, as it is kept', () => {
  it.each(['EW', 'LM', 'GC', 'TB', 'IN', 'ISO'])(
    'is what counting everything anew gives, after any acts and any moves of the clock, under %s',
    async (name) => {
      const policy = policyNamed(name)
      let seen = 0
      const courses = fc.array(steps, { minLength: 10, maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(courses, async (course) => {
          seen += await play(policy, [{ do: 'register' }, ...course])
        }),
        { numRuns: 40 }
      )
      expect(seen).toBeGreaterThan(500)
    }
  )

  it('is counted anew by another release of the app, whose rules may be others', async () => {
    const policies = await versionsOf(policyNamed('EW'))
    const index = new MemoryIndex()
    const decided = decideRegister(intake, {
      policy: policyNamed('EW'),
      actor: officer,
      now: '2026-03-04T10:00:00.000Z'
    })
    if (decided.ok) index.put('2026-0001', decided.value('2026-0001'))
    const looking = { actor: officer, colleagues, now: '2026-03-04T11:00:00.000Z' } as const
    const always: Quiet = {
      by: '1',
      from: '2026-03-04T10:00:00.000Z',
      until: null,
      policy: { id: 'EW', version: 1 }
    } as const
    index.keepQuiet('2026-0001', always)
    expect(new AttentionList(index, { policies, by: '1' }).look(looking).items).toEqual([])
    expect(new AttentionList(index, { policies, by: '2' }).look(looking).items).not.toEqual([])
  })
})
