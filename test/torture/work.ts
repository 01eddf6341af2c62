import { isDeepStrictEqual } from 'node:util'
import type { Services } from '../../electron/main/services/services.ts'
import { amsterdamDay } from '../../shared/domain/calendar/amsterdam.ts'
import { type DossierNumber, parseNumber, printNumber } from '../../shared/domain/dossier/number.ts'
import { emptyNotes } from '../../shared/domain/reports/notes.ts'
import { wholeYear } from '../../shared/domain/statistics/period.ts'
import type { Result } from '../../shared/result.ts'
import { intake } from '../fixtures/dossier/play.ts'
import type { Chance } from './chance.ts'
import { due } from './furnish.ts'
import { accepted, enter, now, openTried, password, progress, seenIn, verifyTried, type Tried } from './office.ts'

/** What stands in an office, as far as the work of the trials changes it. */
export interface Standing {
  readonly dossiers: Readonly<Record<string, unknown>>
  readonly drafts: readonly (readonly [string, string])[]
  readonly accounts: readonly unknown[]
  readonly office: unknown
  readonly notes: unknown
  readonly policies: readonly number[]
  readonly destroyed: readonly string[]
}

/** Something that people do, and what stands when it is done. */
export interface Work {
  readonly name: string
  readonly run: (services: Services) => Promise<Result<unknown>>
  readonly after: Standing
}

const year = 2026

function nextNumber(standing: Standing): DossierNumber {
  const places = Object.keys(standing.dossiers).map((number) => parseNumber(number))
  const taken = places.flatMap((parsed) => (parsed?.year === String(year) ? [Number(parsed.place)] : []))
  return printNumber(year, Math.max(0, ...taken) + 1)
}

function register(before: Standing): Work {
  return {
    name: 'register',
    run: ({ dossiers }) => dossiers.register(intake, null),
    after: { ...before, dossiers: { ...before.dossiers, [nextNumber(before)]: 1 } }
  }
}

function act(before: Standing, chance: Chance): Work {
  const open = Object.entries(before.dossiers).filter(([number]) => number.startsWith(String(year)))
  const [number, seq] = chance.pick(open) as [DossierNumber, number]
  return {
    name: `act in ${number}`,
    run: ({ dossiers }) => dossiers.act({ number, seq, command: progress('verder'), draft: null }),
    after: { ...before, dossiers: { ...before.dossiers, [number]: seq + 1 } }
  }
}

function saveDraft(before: Standing, chance: Chance): Work {
  const id = chance.pick(['d1', 'd2', 'd3'])
  const values = { 'complaint.summary': `versie ${String(chance.below(1000))}` }
  const rest = before.drafts.filter(([other]) => other !== id)
  return {
    name: `save ${id}`,
    run: ({ drafts }) => drafts.save({ id, kind: 'intake', subject: '', values }),
    after: { ...before, drafts: [...rest, [id, JSON.stringify(values)] as const].toSorted() }
  }
}

function discardDraft(before: Standing, chance: Chance): Work {
  const id = chance.pick(['d1', 'd2', 'd3'])
  return {
    name: `discard ${id}`,
    run: ({ drafts }) => drafts.discard(id),
    after: { ...before, drafts: before.drafts.filter(([other]) => other !== id) }
  }
}

function saveNotes(before: Standing, chance: Chance): Work {
  const introduction = `tekst ${String(chance.below(1000))}`
  return {
    name: 'notes',
    run: ({ reports }) => reports.saveNotes(wholeYear(year), { ...emptyNotes, introduction }),
    after: { ...before, notes: introduction }
  }
}

function rename(before: Standing, chance: Chance): Work {
  const name = `Kantoor ${String(chance.below(1000))}`
  return {
    name: 'rename',
    run: async ({ office }) => {
      const current = await office.get()
      return current.ok ? office.change({ ...current.value.office, name }) : current
    },
    after: { ...before, office: name }
  }
}

function addAccount(before: Standing): Work {
  const name = `Collega ${String(before.accounts.length)}`
  return {
    name: 'account',
    run: ({ accounts }) => accounts.add({ name, role: 'employee', password }),
    after: { ...before, accounts: [...before.accounts, [name, 'employee', true]] }
  }
}

function savePolicy(before: Standing): Work {
  return {
    name: 'regulation',
    run: async ({ office, policy }) => {
      const current = await office.get()
      return current.ok ? policy.save(current.value.policy, amsterdamDay(now)) : current
    },
    after: { ...before, policies: [...before.policies, before.policies.length + 1].toSorted((a, b) => a - b) }
  }
}

function destroy(before: Standing): Work {
  const { [due]: _gone, ...dossiers } = before.dossiers
  return {
    name: 'destroy',
    run: ({ destruction }) => destruction.destroy([due]),
    after: { ...before, dossiers, destroyed: [...before.destroyed, due] }
  }
}

function comeAndGo(before: Standing): Work {
  return {
    name: 'lock and log in',
    run: async (services) => {
      await services.session.lock()
      await enter(services)
      return { ok: true, value: null }
    },
    after: before
  }
}

const usual = [register, act, act, act, saveDraft, saveDraft, discardDraft, saveNotes, rename]
const rare = [addAccount, savePolicy, comeAndGo]

/** The next thing that somebody does. */
export function nextWork(before: Standing, chance: Chance): Work {
  if (due in before.dossiers && chance.below(6) === 0) return destroy(before)
  return chance.pick(chance.below(8) === 0 ? rare : usual)(before, chance)
}

/** What stands in an office that is open. */
export async function standingIn(services: Services): Promise<Standing> {
  const { dossiers, drafts, accounts, office, notes, policies, destroyed } = await seenIn(services)
  return { dossiers, drafts, accounts, office, notes, policies, destroyed } as Standing
}

/**
 * What is wrong with an office after it was broken off: what was acknowledged must stand, and what was under way whole or
 * not at all; nothing is told to be wrong, neither by `verify` nor on opening; and work goes on.
 */
export async function faultsAfter(
  place: Tried,
  standing: Standing,
  underWay: Pick<Work, 'name' | 'after'> | null,
  secret = password
): Promise<unknown> {
  const { exitCode, said } = await verifyTried(place.folder, place.fs, { secret, at: now })
  const services = await openTried(place)
  await enter(services)
  const { findings } = accepted(services.dossiers.today())
  const found = await standingIn(services)
  const wentOn = await nextActs(services, found)
  await services.session.lock()
  const isStanding = [standing, underWay?.after ?? standing].some((expected) => isDeepStrictEqual(found, expected))
  const isRight = isStanding && exitCode === 0 && findings.length === 0 && wentOn.ok
  return isRight ? null : { underWay: underWay?.name, standing, found, exitCode, said, findings, wentOn }
}

function nextActs(services: Services, found: Standing): Promise<Result<unknown>> {
  return register(found).run(services)
}
