import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Summary } from '../../electron/cli/demo/summary.ts'
import { createDocumentMaker } from '../../electron/main/documents/document-maker.ts'
import { acts } from '../../shared/domain/dossier/acts/acts.ts'
import { existsUnder } from '../../shared/domain/dossier/acts/asked.ts'
import { type ActId, actIds } from '../../shared/domain/permissions/act-id.ts'
import type { DossierEvent } from '../../shared/domain/dossier/event.ts'
import { replay } from '../../shared/domain/dossier/evolve.ts'
import { termsOf } from '../../shared/domain/dossier/dossier-terms.ts'
import { personOf, textOf } from '../../shared/domain/form/values.ts'
import { buildAnnualReport } from '../../shared/domain/reports/build-annual-report.ts'
import { emptyNotes } from '../../shared/domain/reports/notes.ts'
import { anonymousState } from '../../shared/domain/statistics/anonymous.ts'
import type { StatisticsCase } from '../../shared/domain/statistics/case.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { demo, dossiersIn, type Said } from '../fixtures/cli/sample-office.ts'
import { digest } from '../fixtures/dossier/play.ts'
import { readPdf } from '../fixtures/documents/read-pdf.ts'
import { policyNamed } from '../fixtures/policies.ts'
import { sampleOffice } from '../fixtures/statistics/sample-case.ts'
import { allFiles } from './register/support.ts'

const ids = ['EW', 'GC', 'IN', 'LM', 'TB']
const policies = ids.map(policyNamed)
const root = mkdtempSync(join(tmpdir(), 'klachtenboek-demo-all-'))
const [out, data, again] = [join(root, 'out'), join(root, 'data'), join(root, 'again')]
const maker = createDocumentMaker({
  workerPath: resolve('electron/main/documents/worker.ts'),
  resourcesFolder: resolve('resources')
})

let said: Said

beforeAll(async () => {
  said = await demo({ policy: 'all', out, data }, { maker }, policies)
}, 480_000)

afterAll(async () => {
  await maker.close()
  rmSync(root, { recursive: true, force: true })
})

function summaryOf(id: string): Summary {
  return JSON.parse(readFileSync(join(out, id, 'samenvatting.json'), 'utf8')) as Summary
}

async function historiesOf(id: string): Promise<DossierEvent[][]> {
  return [...(await dossiersIn(join(data, id))).values()]
}

/** What happened in an office, dossier by dossier, in words that a test can look for. */
async function typesOf(id: string): Promise<string[][]> {
  return (await historiesOf(id)).map((history) => history.map(({ type }) => type))
}

/** The dossiers on disk by their digest; journal and index also tell of the documents that were made. */
const dossiersOnDisk = (folder: string): [string, string][] =>
  allFiles(join(folder, 'dossiers'))
    .map(({ path, bytes }): [string, string] => [path.slice(folder.length), digest(bytes.toString('base64'))])
    .toSorted()

describe('demo --policy all', () => {
  it('plays a year under each regulation', () => {
    expect({ exitCode: said.exitCode, errors: said.errors }).toEqual({ exitCode: 0, errors: '' })
    for (const id of ids) {
      const { signals, closed, open } = summaryOf(id)
      expect([id, signals >= 28, closed >= 20, open]).toEqual([id, true, true, signals - closed])
    }
  })

  it.each(ids)('EW-3.1: writes the regulation %s as PDF and as a page', async (id) => {
    expect(readdirSync(join(out, id))).toEqual(
      expect.arrayContaining(['klachtenregeling.pdf', 'klachtenregeling.html'])
    )
    const { text } = await readPdf(new Uint8Array(readFileSync(join(out, id, 'klachtenregeling.pdf'))))
    const page = readFileSync(join(out, id, 'klachtenregeling.html'), 'utf8')
    for (const written of [text, page]) expect(written).toContain('Elzenbroek Advies')
    expect(page).toContain('<html lang="nl"')
  })

  it.each(policies.map((policy) => [policy.id, policy] as const))(
    'shows under %s each outcome of its terms that the office answers for',
    (id, policy) => {
      const { terms } = summaryOf(id)
      for (const rule of policy.terms.filter(({ kind }) => kind === 'office')) {
        expect([rule.id, (terms[rule.id]?.met ?? 0) > 0]).toEqual([rule.id, true])
      }
    }
  )

  it.each(policies.map((policy) => [policy.id, policy] as const))(
    'shows under %s every act it knows',
    async (id, policy) => {
      const seen = new Set((await typesOf(id)).flat())
      // Keeping and destroying only collide where a dossier closes more than a year after receipt.
      const unplayed: readonly ActId[] = ['decideRetention']
      const known = actIds.filter((act) => !unplayed.includes(act) && existsUnder(acts[act], policy))
      const asked = known.filter((act) => act !== 'sign' || policy.closing.signatures.slots.length > 0)
      expect(asked.filter((act) => !seen.has(acts[act].event))).toEqual([])
    }
  )

  it.each(policies.map((policy) => [policy.id, policy] as const))(
    'EW-7.2: whoever reports under %s without seeing a dossier counts the same, and reads not a word of it',
    async (id, policy) => {
      const now: Instant = '2026-03-24T09:00:00.000Z'
      const cases = (await historiesOf(id)).map((history): StatisticsCase => {
        const state = replay(history)
        return { number: state.number, policy, state, terms: termsOf(state, policy, now) }
      })
      const anonymous = cases.map((one) => ({ ...one, state: anonymousState(one.state), isAnonymous: true }))
      const stranger = { id: 'stranger', name: 'Niemand', role: 'none' }
      const period = { from: '2025-01-01', to: '2026-12-31' } as const
      const asked = {
        lines: [],
        policy,
        office: sampleOffice,
        notes: emptyNotes,
        uncounted: { lost: [], unreadable: [] },
        presentations: [],
        period,
        now,
        shared: false,
        reader: stranger
      }
      const counted = buildAnnualReport({ ...asked, cases: anonymous })
      expect(cases.length).toBeGreaterThan(20)
      expect(counted).toEqual(buildAnnualReport({ ...asked, cases }))
      const told = JSON.stringify(anonymous.map(({ state }) => state))
      const words = cases.flatMap(({ state: { values } }) => [
        textOf(values, 'complainant.name'),
        textOf(values, 'complaint.description'),
        personOf(values, 'handling.handler')?.name ?? ''
      ])
      expect(words.filter((word) => word.length > 3 && told.includes(word))).toEqual([])
    }
  )

  it('LM-1.2: signals that are no complaints close without decision or terms of a complaint', async () => {
    const states = (await historiesOf('LM')).map((history) => replay(history))
    const kinds = states.map(({ values }) => textOf(values, 'signalKind'))
    expect(new Set(kinds)).toEqual(new Set(['complaint', 'deviation', 'shortcoming', 'improvement']))
    const deviation = states.find(({ values }) => textOf(values, 'signalKind') === 'deviation')
    expect([deviation?.status, deviation?.rounds[0]?.decisionSent]).toEqual(['closed', undefined])
    expect(states.map(({ values }) => textOf(values, 'classification.ground'))).toContain('no-complaint')
  })

  it('GC-6.1: the position is received, an appeal is made and the ruling recorded', async () => {
    const appealed = (await typesOf('GC')).filter((types) => types.includes('appealed'))
    expect(appealed[0]).toEqual(
      expect.arrayContaining(['decisionSent', 'positionReceived', 'appealed', 'rulingRecorded'])
    )
  })

  it('TB-5.2: after a “no” the dossier goes round once more and closes after a “yes”', async () => {
    const again = (await typesOf('TB')).find((types) => types.includes('roundStarted') && !types.includes('reopened'))
    expect(again?.filter((type) => ['calledBack', 'roundStarted', 'closed'].includes(type))).toEqual([
      'calledBack',
      'roundStarted',
      'calledBack',
      'closed'
    ])
  })

  it('TB-2.3: every grave complaint went to the head of the department', async () => {
    const states = (await historiesOf('TB')).map((history) => replay(history))
    const grave = states.filter(({ values }) => textOf(values, 'classification.gravity') === 'serious')
    expect(grave.length).toBeGreaterThan(3)
    expect(grave.every(({ values }) => textOf(values, 'handling.headInformedAt') !== '')).toBe(true)
  })

  it('IN-3.1: the quality manager classifies every complaint', async () => {
    const classified = (await historiesOf('IN')).flat().filter(({ type }) => type === 'classified')
    expect(new Set(classified.map(({ actor }) => actor.role))).toEqual(new Set(['quality-manager']))
  })

  it('makes the same dossiers every time', async () => {
    const second = await demo({ policy: 'all', data: again, documents: false }, {}, policies)
    expect(second.exitCode).toBe(0)
    for (const id of ids) expect(dossiersOnDisk(join(again, id))).toEqual(dossiersOnDisk(join(data, id)))
  }, 360_000)
})
